"""Word forms known from text and dictionary, and how a word is found among them.

What the lexicon says of a word is one more input to the network, never its answer: for every letter
the class of the most frequent form, and of the most frequent form that differs within the word.
"""

from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

from corpus import SUN, targets
from letters import CLASSES, CLASS_OF, DAMMA, FATHA, KASRA, LETTERS, NONE, SHADDA, SHADDA_ALONE, SUKUN, UNKNOWN, normalise, split_word

A, U, I, O = (CLASS_OF[mark] for mark in (FATHA, DAMMA, KASRA, SUKUN))
DOUBLED = {A: CLASS_OF[SHADDA + FATHA], U: CLASS_OF[SHADDA + DAMMA], I: CLASS_OF[SHADDA + KASRA]}
ANY = UNKNOWN

# What may stand before a stem, and how it is marked; "" first. "Al" marks the article's lam by the
# letter that follows.
PREFIXES = [("", []), ("ال", [NONE, O]), ("و", [A]), ("وال", [A, NONE, O]), ("ف", [A]), ("ب", [I]), ("بال", [I, NONE, O]),
            ("ل", [I]), ("لل", [I, O]), ("ك", [A]), ("كال", [A, NONE, O]), ("فال", [A, NONE, O]), ("وب", [A, I]),
            ("ول", [A, I]), ("وبال", [A, I, NONE, O]), ("ولل", [A, I, O]), ("س", [A]), ("وس", [A, A]), ("فب", [A, I]), ("فل", [A, I]),
            ("عبد", [A, O, ANY])]
# What may stand behind: letters, their classes, and the class of the stem's last letter (ANY: not known).
SUFFIXES = [("", [], ANY), ("ه", [ANY], ANY), ("ها", [A, NONE], ANY), ("هم", [ANY, O], ANY), ("نا", [A, NONE], ANY),
            ("ك", [ANY], ANY), ("كم", [U, O], ANY), ("هما", [ANY, A, NONE], ANY), ("ي", [ANY], I), ("ية", [DOUBLED[A], ANY], I), ("يات", [DOUBLED[A], NONE, ANY], I),
            ("ة", [ANY], A), ("ات", [NONE, ANY], A), ("ون", [NONE, A], U), ("ين", [ANY, ANY], ANY), ("تين", [A, O, I], A), ("تان", [A, NONE, I], A), ("ان", [NONE, I], A),
            ("ا", [NONE], ANY), ("ت", [O], A), ("وا", [NONE, NONE], U), ("ته", [ANY, ANY], A), ("تها", [ANY, A, NONE], A),
            ("تهم", [ANY, ANY, O], A), ("اته", [NONE, ANY, ANY], A), ("اتها", [NONE, ANY, A, NONE], A), ("ني", [I, NONE], ANY)]
VERBAL = ("ت", "وا", "ته", "تها", "تهم", "ون", "ين", "ان")
SHORTEST_STEM = 3
FOLDED = str.maketrans("أإآةى", "اااهي")


def with_vowel(old, vowel):
    return DOUBLED.get(vowel, ANY) if old > 0 and doubled(old) else vowel


def words_of(sentences):
    """(ids, classes) of every word of encoded sentences."""
    for ids, labels, starts, ends, words, *_ in sentences:
        for start, end in zip(starts[words], ends[words]):
            if end - start > 1 and labels[start:end - 1].min() >= 0:
                yield ids[start:end], labels[start:end]


def count_forms(sentences):
    """word -> Counter of class tuples, of words marked throughout (but for the ending)."""
    forms = defaultdict(Counter)
    for ids, classes in words_of(sentences):
        forms["".join(LETTERS[i - 1] for i in ids)][tuple(classes.tolist())] += 1
    return forms


def settled(found):
    """The classes of a stem's commonest form; its ending only where it hardly ever varies."""
    classes, count = found.most_common(1)[0]
    total = sum(found.values())
    return classes if total >= 5 and count >= 0.95 * total else without_ending(classes)


def without_ending(classes):
    """The classes with no ending; of a doubled last letter its shadda stays."""
    return (*classes[:-1], SHADDA_ALONE if classes[-1] > 0 and doubled(classes[-1]) else ANY)


def doubled(c):
    return SHADDA in CLASSES[c]


def build(corpus, dictionary, modern_weight=3, common=3):
    """word -> one or two class tuples, commonest first, differing within the word.

    A word is known if it is met once in modern text or thrice in classical, or is in the dictionary.
    """
    forms = defaultdict(Counter)
    for name, (sentences, _) in corpus.items():
        weight = modern_weight if name.startswith("msa") else 1
        for word, found in count_forms(sentences).items():
            for classes, count in found.items():
                forms[word][classes] += count * weight
    lexicon = {}
    for word, found in forms.items():
        total = sum(found.values())
        if total < common:
            continue
        stems = defaultdict(Counter)
        for classes, count in found.items():
            stems[classes[:-1]][classes] = count
        ranked = sorted(stems.values(), key=lambda s: -sum(s.values()))
        lexicon[word] = [settled(stem) for i, stem in enumerate(ranked[:2]) if not i or sum(stem.values()) >= max(2, 0.03 * total)]
    for letters, classes, kind in dictionary.entries:
        word, learnt = "".join(letters), targets(letters, classes)
        form = tuple(learnt) if kind.startswith("verb") else without_ending(learnt)
        known = lexicon.setdefault(word, [])
        if len(known) < 2 and all(form[:-1] != other[:-1] for other in known):
            known.append(form)
    prefer_modern(lexicon, modern_words())
    return lexicon


def prefer_modern(lexicon, modern):
    """Puts the hand-kept forms first, with article and particles before them as well."""
    listed = defaultdict(list)
    for word, form in modern:
        if form not in listed[word]:
            listed[word] = [form, *listed[word]][:2]
    lookup = Lookup(listed)
    for word in list(lexicon):
        forms = lookup.analyse(word, suffixes=SUFFIXES[:1], shortest=4) if word not in listed else ()
        if forms:
            lexicon[word] = merged(forms, lexicon[word])
    for word, forms in listed.items():
        lexicon[word] = merged(forms, lexicon.get(word, []))


def merged(first, others):
    """The first forms, then those that differ from them within the word; two at most."""
    kept = []
    for form in [*first, *others]:
        fuller = [other for other in others if agree(form, other)]
        form = fuller[0] if fuller else form
        if not any(agree(form, other) for other in kept):
            kept.append(form)
    return kept[:2]


def agree(one, other):
    return all(a == b or ANY in (a, b) for a, b in zip(one[:-1], other[:-1]))


def modern_words(path=Path(__file__).parent / "modern_words.txt"):
    """(word, classes) of the list kept by hand. A word written twice keeps both, the first in front."""
    lines = normalise(path.read_text(encoding="utf-8")).split("\n")
    words = [split_word(word) for line in lines if not line.startswith("#") for word in line.split()]
    forms = []
    for letters, classes in reversed(words):
        final = NONE if letters[-1] in "اى" else classes[-1] or ANY
        forms.append(("".join(letters), (*targets(letters, classes)[:-1], final)))
    return forms


def priors(lookup, ids, starts, ends, words):
    """[2, characters]: class + 1 of the two commonest known forms, 0 where nothing is known."""
    out = np.zeros((2, len(ids)), np.uint8)
    for start, end, is_word in zip(starts.tolist(), ends.tolist(), words.tolist()):
        if is_word:
            for row, classes in zip(out, lookup("".join(LETTERS[i - 1] for i in ids[start:end]))):
                row[start:end] = np.array(classes) + 1
    return out


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
            before[-1] = I
    if suffix and vowel != ANY and not (stem[-1] == "ي" and classes[-1] == ANY):
        classes[-1] = with_vowel(classes[-1], vowel)
    elif prefix or suffix:
        classes = without_ending(classes)
    return before + list(classes) + list(after)
