"""The word forms the lexicon knows: from the sources' text, from a dictionary, and from a list kept by hand."""

from collections import Counter, defaultdict
from pathlib import Path

from corpus import targets
from letters import LETTERS, NONE, normalise, split_word
from lexicon import ANY, SUFFIXES, Lookup, doubled, without_ending


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
    first, verbs, after = modern_words()
    prefer_modern(lexicon, first)
    for word, forms in listed(verbs).items():
        lexicon[word] = merged(forms, lexicon.get(word, []))
    for word, forms in listed(after).items():
        lexicon[word] = merged(lexicon.get(word, []), forms)
    return lexicon


def listed(words):
    """word -> its forms, at most two, in the order in which they stand in the list."""
    forms = defaultdict(list)
    for word, form in words:
        if len(forms[word]) < 2 and form not in forms[word]:
            forms[word].append(form)
    return forms


def prefer_modern(lexicon, words):
    """Puts the hand-kept forms first, with article and particles before them as well."""
    forms = listed(words)
    lookup = Lookup(forms)
    for word in list(lexicon):
        found = lookup.analyse(word, suffixes=SUFFIXES[:1], shortest=4) if word not in forms else ()
        if found:
            lexicon[word] = merged(found, lexicon[word])
    for word, found in forms.items():
        lexicon[word] = merged(found, lexicon.get(word, []))


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
    """The list kept by hand, as three lists of (word, classes): nouns that go first, verbs that do, what goes after."""
    kinds = {"": [], "~": [], "+": []}
    for line in normalise(path.read_text(encoding="utf-8")).split("\n"):
        if line and not line.startswith("#"):
            kind = line[0] if line[0] in kinds else ""
            kinds[kind] += [listed_form(word) for word in line.removeprefix(kind).split()]
    return tuple(kinds.values())


def listed_form(word):
    letters, classes = split_word(word)
    final = NONE if letters[-1] in "اى" else classes[-1] or ANY
    return "".join(letters), (*targets(letters, classes)[:-1], final)
