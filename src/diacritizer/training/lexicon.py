"""How a word is found among known word forms, its particles, pronouns and endings taken off.

What the lexicon says of a word is one more input to the network, never its answer: for every letter
the class of the most frequent form, and of the most frequent form that differs within the word.
"""

import numpy as np

from letters import (CLASS_OF, CLASSES, DAMMA, FATHA, KASRA, LETTERS, NONE, SHADDA, SHADDA_ALONE, SUN, UNKNOWN,
                     split_word)

ANY = UNKNOWN
DOUBLED = {CLASS_OF[vowel]: CLASS_OF[SHADDA + vowel] for vowel in (FATHA, DAMMA, KASRA)}


def affix(text):
    """An affix without its marks, and its classes; a bare letter but a long vowel may be marked any way."""
    letters, classes = split_word(text)
    bare = [letter in "او" or (letter == "ي" and i > 0 and classes[i - 1] == CLASS_OF[KASRA]) for i, letter in enumerate(letters)]
    return "".join(letters), [c if c or long else ANY for c, long in zip(classes, bare)]


# What may stand before a stem. The article's lam is marked by the letter that follows.
PREFIXES = [affix(text) for text in ("", *"الْ وَ وَالْ فَ بِ بِالْ لِ لِلْ كَ كَالْ فَالْ وَبِ وَلِ وَبِالْ وَلِلْ سَ وَسَ فَبِ فَلِ عَبْد".split())]
# What may stand behind: the vowel of the stem's last letter ("" any), then the ending.
SUFFIXES = [(*affix(text), CLASS_OF[vowel] or ANY) for vowel, text in [
    ("", ""), ("", "ه"), ("", "هَا"), ("", "همْ"), ("", "نَا"), ("", "ك"), ("", "كُمْ"), ("", "همَا"), (KASRA, "ي"),
    (KASRA, "ي" + SHADDA + FATHA + "ة"), (KASRA, "ي" + SHADDA + FATHA + "ات"), (FATHA, "ة"), (FATHA, "ات"),
    (DAMMA, "ونَ"), ("", "ين"), (FATHA, "تَيْنِ"), (FATHA, "تَانِ"), (FATHA, "انِ"), ("", "ا"), (FATHA, "تْ"), (DAMMA, "وا"),
    (FATHA, "ته"), (FATHA, "تهَا"), (FATHA, "تهمْ"), (FATHA, "اته"), (FATHA, "اتهَا"), ("", "نِي")]]
VERBAL = ("ت", "وا", "ته", "تها", "تهم", "ون", "ين", "ان")
SHORTEST_STEM = 3
FOLDED = str.maketrans("أإآةى", "اااهي")


def with_vowel(old, vowel):
    return DOUBLED.get(vowel, ANY) if old > 0 and doubled(old) else vowel


def without_ending(classes):
    """The classes with no ending; of a doubled last letter its shadda stays."""
    return (*classes[:-1], SHADDA_ALONE if classes[-1] > 0 and doubled(classes[-1]) else ANY)


def doubled(c):
    return SHADDA in CLASSES[c]


def prior_rows(length, known):
    """[2, length]: class + 1 of a word's first and second known form, 0 where nothing is known.

    `known`: (start, end, forms) of every word.
    """
    out = np.zeros((2, length), np.uint8)
    for start, end, forms in known:
        for row, classes in zip(out, forms):
            row[start:end] = np.array(classes) + 1
    return out


def priors(lookup, ids, starts, ends, words):
    """The prior rows of encoded text."""
    found = zip(starts[words].tolist(), ends[words].tolist())
    return prior_rows(len(ids), ((s, e, lookup("".join(LETTERS[i - 1] for i in ids[s:e]))) for s, e in found))


def fold(word):
    return word.translate(FOLDED)


class Lookup:
    """Finds what the lexicon knows of any word, its particles, pronouns and endings taken off."""

    def __init__(self, lexicon):
        self.lexicon = lexicon
        self.known = {}
        self.folded = {}
        for word in lexicon:
            self.folded.setdefault(fold(word), word)

    def __call__(self, word):
        """Up to two class tuples; UNKNOWN where nothing is known."""
        if word not in self.known:
            self.known[word] = self.find(word)
        return self.known[word]

    def find(self, word):
        """As written; else without particles and endings; else as if hamzas and dots had been dropped."""
        if word in self.lexicon:
            return self.lexicon[word]
        return self.analyse(word) or self.lexicon.get(self.folded.get(fold(word)), ())

    def analyse(self, word, suffixes=SUFFIXES, shortest=SHORTEST_STEM):
        found, best = (), None
        for prefix, before in PREFIXES:
            if not word.startswith(prefix) or len(word) - len(prefix) < shortest:
                continue
            for suffix, after, vowel in suffixes:
                stem = word[len(prefix):len(word) - len(suffix)]
                if not word.endswith(suffix) or len(stem) < shortest or (suffix in VERBAL and stem[-1] in "اى"):
                    continue
                if prefix == "عبد" and not stem.startswith("ال"):
                    continue
                # "لل" is the article after "li" before it is "li" and a word that begins with lam.
                cost = (0.9 if prefix == "لل" else len(prefix)) + len(suffix) + 0.5 * (suffix != "")
                if best is not None and cost >= best:
                    continue
                if stem in self.lexicon:
                    forms = self.lexicon[stem]
                elif suffix and stem[-1] == "ت" and stem[:-1] + "ة" in self.lexicon:
                    forms = self.lexicon[stem[:-1] + "ة"]
                else:
                    continue
                best = cost
                found = [tuple(compose(before, prefix, stem, classes, after, suffix, vowel)) for classes in forms]
        return found


def compose(before, prefix, stem, classes, after, suffix, vowel):
    before, classes = list(before), list(classes)
    if prefix.endswith(("ال", "لل")):
        if stem[0] in SUN:
            before[-1] = NONE
            classes[0] = DOUBLED.get(classes[0], classes[0])
        elif stem[0] == "ا":
            before[-1] = CLASS_OF[KASRA]
    if suffix and vowel != ANY and not (stem[-1] == "ي" and classes[-1] == ANY):
        classes[-1] = with_vowel(classes[-1], vowel)
    elif prefix or suffix:
        classes = without_ending(classes)
    return before + list(classes) + list(after)
