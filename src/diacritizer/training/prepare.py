"""What training starts from: sentences as arrays, the lexicon, and what the lexicon says of each word."""

import pickle
from functools import partial
from pathlib import Path

import corpus as corpora
from dictionary import Dictionary
from lexicon import Lookup, build, priors


def prepare(folder, cache):
    """(source -> (sentences, held-out lines), lexicon), kept in the file `cache`."""
    if Path(cache).exists():
        return pickle.loads(Path(cache).read_bytes())
    corpus = corpora.load(folder)
    lexicon = build(corpus, Dictionary(folder))
    look = partial(priors, Lookup(lexicon))
    corpus = {name: ([(*s, look(s[0], *s[2:])) for s in sentences], held_out) for name, (sentences, held_out) in corpus.items()}
    Path(cache).write_bytes(pickle.dumps((corpus, lexicon)))
    return corpus, lexicon
