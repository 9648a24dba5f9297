"""From scores to marks: what spelling rules out, and what the writer has given."""

import numpy as np

from letters import CLASSES, LETTER_ID, NONE, SHADDA, SHADDA_ALONE, SUKUN

FATHATAN_CLASSES = np.array(["\u064b" in marks for marks in CLASSES])
TANWIN_CLASSES = np.array([any(mark in marks for mark in "\u064b\u064c\u064d") for marks in CLASSES])
SHADDA_CLASSES = np.array([SHADDA in marks for marks in CLASSES])
SHORT_CLASSES = np.isin(np.arange(len(CLASSES)), [0, 1, 2, 3])
ALEF, MADDA, MAQSURA = (LETTER_ID[letter] for letter in "اآى")


def allowed(ids, starts, ends):
    """[characters, classes]: which classes the place of a letter in its word permits.

    A shadda never stands alone nor on a first letter; tanwin stands on the last letter, or as
    fathatan before a final alif. Alif carries at most a short vowel, and no mark when it is last.
    """
    ok = np.ones((len(ids), len(CLASSES)), bool)
    ok[:, SHADDA_ALONE] = False
    first, last, before_alef = (np.zeros(len(ids), bool) for _ in range(3))
    first[starts], last[ends - 1] = True, True
    beside = ends - 2
    before_alef[beside[(beside >= starts) & np.isin(ids[ends - 1], [ALEF, MAQSURA])]] = True
    ok &= ~(TANWIN_CLASSES & ~last[:, None] & ~(FATHATAN_CLASSES & before_alef[:, None]))
    ok &= ~(first[:, None] & SHADDA_CLASSES)
    ok &= ~((ids == ALEF)[:, None] & ~SHORT_CLASSES)
    ok[np.isin(ids, [MADDA, MAQSURA]) | ((ids == ALEF) & last)] = np.arange(len(CLASSES)) == NONE
    return ok


def choose(scores, ids, starts, ends, hints):
    """Class of every character: the best allowed one, or the given one (`hints`: class + 1)."""
    ok = allowed(ids, starts, ends)
    ok &= (hints != SHADDA_ALONE + 1)[:, None] | SHADDA_CLASSES
    free = ok.any(1)
    best = np.where(ok, scores, -np.inf).argmax(1)
    given = (hints > 0) & ((hints != SHADDA_ALONE + 1) | ~free)
    return np.where(given, hints - 1, best)
