"""Words to the rows of the hashed table of word vectors."""

import numpy as np

from letters import LETTER_ID

BUCKETS = 16384
MASK = np.uint64(0xFFFFFFFF)

# Spellings that count as one: the alifs, and final ya with or without dots.
FOLD = np.arange(256)
for _from, _to in {"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي"}.items():
    FOLD[LETTER_ID[_from]] = LETTER_ID[_to]


def hash_words(ids, starts, ends):
    """[tokens, 2] rows of each token: FNV-1a over its folded ids, with ids in place of bytes.

    h = 0x811C9DC5; for each id: h = (h ^ id) * 0x01000193, in 32 bits. The rows are
    (h ^ h >> 15) mod 16384 and (h * 0x9E3779B1 >> 16) mod 16384, again in 32 bits.
    """
    folded = FOLD[ids].astype(np.uint64)
    h = np.full(len(starts), 0x811C9DC5, np.uint64)
    length = ends - starts
    for i in range(int(length.max(initial=0))):
        on = length > i
        h[on] = ((h[on] ^ folded[starts[on] + i]) * np.uint64(0x01000193)) & MASK
    first = h ^ (h >> np.uint64(15))
    second = ((h * np.uint64(0x9E3779B1)) & MASK) >> np.uint64(16)
    return np.stack([first % np.uint64(BUCKETS), second % np.uint64(BUCKETS)], 1).astype(np.int64)
