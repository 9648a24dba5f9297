"""What training starts from: sentences as arrays, the lexicon, and what the lexicon says of each word."""

import pickle
from collections import Counter
from pathlib import Path

import corpus as corpora
from dictionary import Dictionary
from letters import LETTERS
from lexicon import Lookup, prior_rows
from lexicon_build import build, modern_words, words_of


class WithoutItself:
    """What the lexicon would say of a word had this one place in the text not been read.

    Else the network learns to trust a lexicon that is never wrong, since it was made of the very
    text; a new text's words are not all in it.
    """

    def __init__(self, lexicon, corpus, dictionary):
        self.lookup = Lookup(lexicon)
        self.counts = Counter()
        for sentences, _ in corpus.values():
            for ids, classes in words_of(sentences):
                self.counts[ids.tobytes(), classes[:-1].tobytes()] += 1
        self.listed = {("".join(letters), tuple(classes[:-1])) for letters, classes, _ in dictionary.entries}
        self.listed |= {(word, form[:-1]) for words in modern_words() for word, form in words}

    def __call__(self, ids, labels):
        word, within = "".join(LETTERS[i - 1] for i in ids), tuple(labels[:-1].tolist())
        if self.counts[ids.tobytes(), labels[:-1].tobytes()] != 1 or (word, within) in self.listed:
            return self.lookup(word)
        others = [form for form in self.lookup.lexicon.get(word, ()) if form[:-1] != within]
        return others or self.lookup.analyse(word)

    def priors(self, sentence):
        ids, labels, starts, ends, words = sentence
        return prior_rows(len(ids), ((s, e, self(ids[s:e], labels[s:e])) for s, e in zip(starts[words], ends[words])))


def prepare(folder, cache):
    """(source -> (sentences, held-out lines), lexicon), kept in the file `cache`."""
    if Path(cache).exists():
        return pickle.loads(Path(cache).read_bytes())
    corpus, dictionary = corpora.load(folder), Dictionary(folder)
    lexicon = build(corpus, dictionary)
    known = WithoutItself(lexicon, corpus, dictionary)
    corpus = {name: ([(*s, known.priors(s)) for s in sentences], held_out) for name, (sentences, held_out) in corpus.items()}
    Path(cache).write_bytes(pickle.dumps((corpus, lexicon)))
    return corpus, lexicon
