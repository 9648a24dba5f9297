"""Marked text to arrays: character ids, the class to learn for each letter, the tokens' places."""

import gzip
import re
from pathlib import Path

import numpy as np

from letters import (DAMMA, KASRA, LETTER_ID, NONE, SHADDA, SHADDA_ALONE, CLASSES, SUN, UNKNOWN,
                     normalise, sign_id, split_word, tokens)

# Source -> share of the words met in training. Modern text is scarce and met often; the chains of
# hadith repeat and are met seldom. Towards the end modern text counts more.
SHARES = {
    "msa_tashkeela_modern": 0.13, "msa_aljazeera_mishkal": 0.09, "msa_arabic_speech_corpus": 0.04,
    "msa_arramooz_examples": 0.21, "msa_mishkal_phrases": 0.005, "msa_wild2max_dev": 0.003,
    "mixed_tashkeela_rest": 0.07, "classical_hadith_nine": 0.13, "classical_hadith_other": 0.09,
    "classical_hadith_forties": 0.003, "classical_fadel_val": 0.12, "classical_arrand_mudawwana": 0.025,
    "classical_tashkeela_mini": 0.014, "dictionary": 0.07,
}
LATE_SHARES = {
    "msa_tashkeela_modern": 0.22, "msa_aljazeera_mishkal": 0.17, "msa_arabic_speech_corpus": 0.06,
    "msa_arramooz_examples": 0.21, "msa_mishkal_phrases": 0.008, "msa_wild2max_dev": 0.006,
    "mixed_tashkeela_rest": 0.06, "classical_hadith_nine": 0.05, "classical_hadith_other": 0.05,
    "classical_hadith_forties": 0.002, "classical_fadel_val": 0.08, "classical_arrand_mudawwana": 0.01,
    "classical_tashkeela_mini": 0.01, "dictionary": 0.06,
}
# Every so-maniest line is held out of training.
HELD_OUT = 50
# Written as heard: the last word's case ending is dropped there.
PAUSAL = {"msa_arabic_speech_corpus"}
DAMMAS = {c for c, m in enumerate(CLASSES) if DAMMA in m}
KASRAS = {c for c, m in enumerate(CLASSES) if KASRA in m}
ALEFS = set("اآى")


def needs_none(letter, i, letters, classes, before):
    """Whether a letter left bare is so by the rules of spelling, not by the writer's leave."""
    last = len(letters) - 1
    if letter in ALEFS:
        return True
    if letter == "و":  # long, or the waw of "عمرو"
        return before in DAMMAS or (i == last and i > 0 and letters[i - 1] == "ر")
    if letter == "ي":
        return before in KASRAS
    article = letter == "ل" and 0 < i < last and (letters[i - 1] == "ا" or (letters[i - 1] == "ل" and before in KASRAS))
    return article and letters[i + 1] in SUN and SHADDA in CLASSES[classes[i + 1]]


def targets(letters, classes):
    """The class to learn for each letter; UNKNOWN where the writer left a needed mark out."""
    out = list(classes)
    last = len(letters) - 1
    for i, (letter, c) in enumerate(zip(letters, classes)):
        if c == SHADDA_ALONE:
            out[i] = UNKNOWN
        elif c == NONE:
            before = classes[i - 1] if i else NONE
            out[i] = NONE if needs_none(letter, i, letters, classes, before) else UNKNOWN
        elif letter in ALEFS:
            out[i] = NONE if i and letter != "ى" else UNKNOWN
    return out


def encode(line, pausal=False):
    """(characters, targets, token starts, token ends, is-word) of a marked line, as arrays."""
    ids, labels, starts, ends, words = [], [], [], [], []
    for kind, text in tokens(normalise(line)):
        starts.append(len(ids))
        if kind == "word":
            letters, classes = split_word(text)
            ids += [LETTER_ID[letter] for letter in letters]
            labels += targets(letters, classes)
        else:
            ids.append(sign_id(kind, text))
            labels.append(UNKNOWN)
        words.append(kind == "word")
        ends.append(len(ids))
    if pausal and ends and words[-1]:
        labels[ends[-1] - 1] = UNKNOWN
    return (np.array(ids, np.uint8), np.array(labels, np.int8), np.array(starts, np.int64),
            np.array(ends, np.int64), np.array(words, bool))


def read_lines(path):
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        return [line for line in re.split("\r?\n", file.read()) if line.strip()]


def source_path(folder, name):
    plain = Path(folder) / f"{name}.txt"
    return plain if plain.exists() else plain.with_suffix(".txt.gz")


def load(folder, most=16000):
    """source -> (training sentences, held-out lines). Every 50th line is held out, by its number.

    Of long classical sources every n-th line is read, so that about `most` remain.
    """
    corpus = {}
    for name in SHARES:
        if name != "dictionary":
            lines = read_lines(source_path(folder, name))
            training = [line for i, line in enumerate(lines) if i % HELD_OUT]
            if name.startswith("classical"):
                training = training[::-(-len(training) // most)]
            kept = [encode(line, name in PAUSAL) for line in training]
            corpus[name] = ([s for s in kept if len(s[2])], lines[::HELD_OUT])
    return corpus
