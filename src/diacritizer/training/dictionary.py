"""Words of a dictionary as Arabic writes them: with article, particles, pronouns, endings, tenses.

A dictionary says how a word sounds within, not which case it stands in: endings are not learnt here.
"""

import csv
import gzip
from pathlib import Path

import numpy as np

from corpus import targets
from letters import CLASSES, CLASS_OF, DAMMA, FATHA, KASRA, LETTERS, LETTER_ID, NONE, SHADDA, SUKUN, SUN, UNKNOWN, split_word

A, U, I, O = (CLASS_OF[mark] for mark in (FATHA, DAMMA, KASRA, SUKUN))
DOUBLED = {A: CLASS_OF[SHADDA + FATHA], U: CLASS_OF[SHADDA + DAMMA], I: CLASS_OF[SHADDA + KASRA]}
BEFORE = [("و", A), ("ف", A), ("ب", I), ("ل", I), ("ك", A)]
PRONOUNS = [("ه", [UNKNOWN]), ("ها", [A, NONE]), ("هم", [UNKNOWN, O]), ("نا", [A, NONE]), ("كم", [U, O]), ("ك", [UNKNOWN])]
OBJECTS = [("ه", [U]), ("ها", [A, NONE]), ("هم", [U, O]), ("نا", [A, NONE]), ("ني", [I, NONE])]
WEAK = set("اويىآءأئؤة")
DESCRIPTIVE = ("adj", "noun_active", "noun_passive", "noun_nisba")


def doubled(c):
    return SHADDA in CLASSES[c]


def voweled(old, vowel):
    """The vowel, with the shadda that the letter had."""
    return DOUBLED[vowel] if doubled(old) else vowel


def particles(rng, choices, chance):
    return [BEFORE[rng.choice(choices)]] if rng.random() < chance else []


def noun(letters, classes, kind, rng):
    """A noun or adjective as (letters, classes); UNKNOWN where its case would show."""
    letters, classes = list(letters), list(classes)
    after, ending = rng.random(), classes[-1]
    regular = letters[-1] not in WEAK
    classes[-1] = UNKNOWN
    if kind.startswith(DESCRIPTIVE) and not kind.endswith("_related") and (regular or letters[-1] == "ي") and after < 0.4:
        kept = ending if ending != NONE else A
        form = rng.integers(4)
        classes[-1] = voweled(kept, (A, A, U, I)[form])
        letters += ("ة", "ات", "ون", "ين")[form]
        classes += ([UNKNOWN], [NONE, UNKNOWN], [NONE, A], [NONE, A])[form]
    elif (regular or letters[-1] == "ة") and after > 0.8:
        if letters[-1] == "ة":
            letters[-1] = "ت"
        suffix, marks = PRONOUNS[rng.integers(len(PRONOUNS))]
        letters += suffix
        classes += marks
        return wear(letters, classes, particles(rng, 5, 0.5))
    before = particles(rng, 2, 0.25) + particles(rng, [2, 3, 4], 0.25)
    if rng.random() < 0.55 and letters[0] != "آ":
        lam = I if letters[0] == "ا" else O
        if letters[0] in SUN:
            lam, classes[0] = NONE, DOUBLED.get(classes[0], classes[0])
        article = [("ل", lam)] if before and before[-1] == BEFORE[3] else [("ا", NONE), ("ل", lam)]
        before += article
    return wear(letters, classes, before)


def wear(letters, classes, before):
    return [letter for letter, _ in before] + letters, [c for _, c in before] + classes


def imperfect(letters, classes):
    """(letters, classes, vowel of the prefix) of a derived verb's present, or None where it is not regular."""
    first, n = letters[0], len(letters)
    if first == "أ" and n == 4 and classes[:3] == [A, O, A]:
        letters, classes, prefix = letters[1:], classes[1:], U
    elif first == "ا" and n >= 5 and classes[-2] == A:
        letters, classes, prefix = letters[1:], classes[1:], A
    elif first == "ت" and n in (4, 5) and classes[0] == A and (doubled(classes[2]) or letters[2] == "ا"):
        return letters, classes, A
    elif (n == 3 and classes[1] == DOUBLED[A]) or (n == 4 and letters[1] == "ا" and classes[2] == A):
        prefix = U
    else:
        return None
    return letters, classes[:-2] + [voweled(classes[-2], I), classes[-1]], prefix


def verb(letters, classes, rng):
    """A verb of the dictionary (third person masculine of the past) in one of its forms."""
    letters, classes = list(letters), list(classes)
    before = particles(rng, 2, 0.25)
    if letters[-1] in "اىيو" or letters[-2] in "اوي":
        return wear(letters, classes, before)
    present = imperfect(letters, classes) if rng.random() < 0.6 else None
    if present:
        letters, classes, prefix = list(present[0]), list(present[1]), present[2]
        if prefix == U and letters[0] in "وي" and classes[0] == O:
            letters[0], classes[0] = "و", NONE
        person = "ييتتنأ"[rng.integers(6)]
        letters, classes = [person] + letters, [prefix] + classes
        classes[-1] = UNKNOWN
        form = rng.random()
        if form < 0.3 and person in "يت":
            classes[-1], letters, classes = U, letters + ["و", "ن"], classes + [NONE, A]
            classes[-3] = U
        elif form < 0.5:
            suffix, marks = OBJECTS[rng.integers(len(OBJECTS))]
            letters, classes = letters + list(suffix), classes + marks
        if rng.random() < 0.1:
            before.append(("س", A))
        return wear(letters, classes, before)
    form = rng.random()
    if form < 0.3:
        letters, classes = letters + ["ت"], classes + [O]
    elif form < 0.5:
        classes[-1] = voweled(classes[-1], U)
        letters, classes = letters + ["و", "ا"], classes + [NONE, NONE]
    elif form < 0.7:
        suffix, marks = OBJECTS[rng.integers(len(OBJECTS))]
        letters, classes = letters + list(suffix), classes + marks
    return wear(letters, classes, before)


class Dictionary:
    """Words to draw from; `draw` gives a sentence of a few unrelated ones, encoded as the corpus is."""

    def __init__(self, folder, lookup=None):
        self.lookup = lookup
        self.entries, weights = [], []
        with gzip.open(Path(folder) / "dict_arramooz.tsv.gz", "rt", encoding="utf-8") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                word = row["diacritised"]
                if len(row["undiacritised"]) < 3 or any(c not in LETTERS for c in row["undiacritised"]):
                    continue
                letters, classes = split_word(word)
                self.entries.append((letters, classes, row["pos"]))
                weights.append(np.log(2 + float(row["freq"] or 200)) * (0.4 if row["pos"].startswith("verb") else 1))
        self.chances = np.array(weights) / sum(weights)

    def __len__(self):
        return len(self.entries)

    def form(self, k, rng):
        letters, classes, kind = self.entries[k]
        letters, classes = verb(letters, classes, rng) if kind.startswith("verb") else noun(letters, classes, kind, rng)
        learnt = targets(letters, [max(c, NONE) for c in classes])
        return letters, [UNKNOWN if c == UNKNOWN else t for c, t in zip(classes, learnt)]

    def draw(self, rng):
        ids, labels, starts, ends = [], [], [], []
        for k in rng.choice(len(self.entries), rng.integers(1, 7), p=self.chances):
            letters, learnt = self.form(k, rng)
            starts.append(len(ids))
            ids += [LETTER_ID[letter] for letter in letters]
            labels += learnt
            ends.append(len(ids))
        ids, starts, ends, words = np.array(ids, np.uint8), np.array(starts), np.array(ends), np.ones(len(starts), bool)
        return ids, np.array(labels, np.int8), starts, ends, words, self.lookup(ids, starts, ends, words)
