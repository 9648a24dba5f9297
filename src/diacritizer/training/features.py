"""A text as the network's input."""

from dataclasses import dataclass

import numpy as np

from hashing import hash_words
from letters import LETTER_ID, NONE, normalise, sign_id, split_word, tokens


@dataclass
class Features:
    """One entry per character (ids, hints, place, priors: [2, n]) or per token (starts, ends, buckets)."""

    ids: np.ndarray
    hints: np.ndarray
    place: np.ndarray
    priors: np.ndarray
    starts: np.ndarray
    ends: np.ndarray
    buckets: np.ndarray


def features(text, lookup):
    """Features of a text, or None of a text without tokens. Marks it has become hints."""
    ids, hints, priors, starts, ends = [], [], [], [], []
    for kind, token in tokens(normalise(text)):
        starts.append(len(ids))
        if kind == "word":
            letters, classes = split_word(token)
            ids += [LETTER_ID[letter] for letter in letters]
            hints += [c + 1 if c != NONE else 0 for c in classes]
            known = [*lookup("".join(letters)), *[()] * 2][:2]
            priors += zip(*([c + 1 for c in form] or [0] * len(letters) for form in known))
        else:
            ids.append(sign_id(kind, token))
            hints.append(0)
            priors.append((0, 0))
        ends.append(len(ids))
    if not ids:
        return None
    ids, hints, starts, ends = map(np.array, (ids, hints, starts, ends))
    place = np.zeros(len(ids), int)
    place[starts] += 1
    place[ends - 1] += 2
    return Features(ids, hints, place, np.array(priors).T, starts, ends, hash_words(ids, starts, ends))
