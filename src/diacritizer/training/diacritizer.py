"""Marks Arabic text with the exported weights and lexicon: the reference the app's runtime is held to."""

from pathlib import Path

import lexicon_file
import weights_file
from decoding import choose
from features import features
from letters import TOKEN, join_word, normalise, split_word
from lexicon import Lookup
from network import Network

WEIGHTS = Path(__file__).resolve().parent.parent / "weights"


class Diacritizer:
    def __init__(self, folder=WEIGHTS):
        self.network = Network(*weights_file.read(Path(folder) / "diacritizer.bin"))
        self.lookup = Lookup(lexicon_file.read(Path(folder) / "lexicon.txt"))

    def scores(self, text):
        """(features, [n, 15] scores) of a text with at least one token."""
        f = features(text, self.lookup)
        return f, self.network(f.ids, f.hints, f.place, f.priors, f.starts, f.ends, f.buckets)

    def classes(self, text):
        f, scores = self.scores(text)
        return choose(scores, f.ids, f.starts, f.ends, f.hints)

    def mark(self, text):
        """The text, normalised, with its words marked; marks that it had are kept."""
        text = normalise(text)
        if not TOKEN.search(text):
            return text
        classes, at = self.classes(text), 0

        def marked(match):
            nonlocal at
            start, at = at, at + 1
            if match.lastgroup != "word":
                return match.group()
            letters, _ = split_word(match.group())
            at = start + len(letters)
            return join_word(letters, classes[start:at])

        return TOKEN.sub(marked, text)
