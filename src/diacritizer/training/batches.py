"""Training batches: sources sampled by share, sentences of one length together, then disturbed."""

import numpy as np

from hashing import hash_words
from letters import (CLASSES, FIRST_SIGN, LETTER_ID, NONE, SHADDA, SHADDA_ALONE, UNKNOWN)

MAX_TOKENS = 56
LONGEST_POOLED = 16
PADS = 2  # as far as the widest convolution reaches
BARE = np.arange(256)
for _from, _to in {"أ": "ا", "إ": "ا", "آ": "ا", "ة": "ه", "ى": "ي"}.items():
    BARE[LETTER_ID[_from]] = LETTER_ID[_to]
HAS_SHADDA = np.array([SHADDA in marks for marks in CLASSES])
def disturb(sentence, rng):
    """One sentence as it may be met: cut, without signs, with hamzas dropped, with some marks given."""
    ids, labels, starts, ends, words, priors = sentence
    keep = np.ones(len(starts), bool)
    if rng.random() < 0.4:
        keep &= words | (ids[starts] < FIRST_SIGN + 2)
    elif rng.random() < 0.2:
        keep &= words | (rng.random(len(starts)) < 0.5)
    if keep.sum() > MAX_TOKENS:
        kept = np.flatnonzero(keep)
        at = rng.integers(0, len(kept) - MAX_TOKENS + 1)
        keep[kept[:at]] = False
        keep[kept[at + MAX_TOKENS:]] = False
    if not keep.all():
        length = (ends - starts)[keep]
        index = np.concatenate([np.arange(s, e) for s, e in zip(starts[keep], ends[keep])] or [np.zeros(0, int)])
        ids, labels, priors = ids[index], labels[index], priors[:, index]
        ends = np.cumsum(length)
        starts = ends - length
        words = words[keep]
    ids, lengths = ids.astype(np.int64), ends - starts
    known = rng.random((2, len(starts))) > ((0.2,), (0.1,))
    known[1] &= known[0]
    priors = priors * np.repeat(known, lengths, 1)
    if rng.random() < 0.15:
        slip = np.repeat(rng.random(len(starts)) < rng.choice([0.1, 0.9]), lengths)
        slip &= BARE[ids] != ids
        ids = np.where(slip, BARE[ids], ids)
    hints = np.zeros(len(ids), np.int64)
    if rng.random() < 0.25:
        given = (rng.random(len(ids)) < rng.choice([0.03, 0.15, 0.5])) & (labels > NONE)
        hints[given] = labels[given] + 1
        if rng.random() < 0.5:
            hints[given & HAS_SHADDA[labels]] = SHADDA_ALONE + 1
    return ids, labels.astype(np.int64), starts, ends, hints, priors


class Batch:
    """Sentences in one flat run of characters, two PADs before each, with the places of their tokens."""

    def __init__(self, sentences):
        ids, labels, hints, priors, starts, ends, rows, columns, at = [], [], [], [], [], [], [], [], PADS
        for row, (i, l, s, e, h, p) in enumerate(sentences):
            ids += [np.zeros(PADS, np.int64), i]
            labels += [np.full(PADS, UNKNOWN), l]
            hints += [np.zeros(PADS, np.int64), h]
            priors += [np.zeros((2, PADS), np.int64), p.astype(np.int64)]
            starts.append(s + at)
            ends.append(e + at)
            rows.append(np.full(len(s), row))
            columns.append(np.arange(len(s)))
            at += len(i) + PADS
        self.priors = np.concatenate(priors, 1)
        self.ids, self.labels, self.hints = map(np.concatenate, (ids, labels, hints))
        self.starts, self.ends, self.rows, self.columns = map(np.concatenate, (starts, ends, rows, columns))
        self.size = (len(sentences), int(self.columns.max()) + 1)
        self.buckets = hash_words(self.ids, self.starts, self.ends)
        # The token of every character; what stands between sentences counts to the first.
        self.token = np.zeros(len(self.ids), np.int64)
        lengths = self.ends - self.starts
        index = np.repeat(self.starts - np.concatenate([[0], np.cumsum(lengths)[:-1]]), lengths) + np.arange(lengths.sum())
        self.token[index] = np.repeat(np.arange(len(lengths)), lengths)
        # Where in its token a character stands: 1 first, 2 last, 3 both.
        self.place = np.zeros(len(self.ids), np.int64)
        self.place[self.starts] += 1
        self.place[self.ends - 1] += 2
        # The letters of every token for the pooling, the last one repeated
        width = min(LONGEST_POOLED, int(lengths.max()))
        self.letters = np.minimum(self.starts[:, None] + np.arange(width), self.ends[:, None] - 1)


def batches(corpus, dictionary, rng, characters, shares, pool=60):
    """Endless batches of about so many characters. `corpus`: source -> sentences."""
    names = [n for n in corpus if shares.get(n)] + ["dictionary"]
    mean = np.array([np.mean([min(len(s[2]), MAX_TOKENS) for s in corpus[n][:2000]]) for n in names[:-1]] + [3.5])
    share = np.array([shares[n] for n in names])
    p = share / mean / (share / mean).sum()
    while True:
        drawn, total = [], 0
        while total < characters * pool:
            for k in rng.choice(len(names), 256, p=p):
                if names[k] == "dictionary":
                    sentence = dictionary.draw(rng)
                else:
                    sentence = corpus[names[k]][rng.integers(len(corpus[names[k]]))]
                drawn.append(disturb(sentence, rng))
                total += len(drawn[-1][0])
        drawn = [d for d in drawn if len(d[2])]
        drawn.sort(key=lambda d: len(d[2]) + rng.random() * 8)
        made, current, count = [], [], 0
        for d in drawn:
            current.append(d)
            count += len(d[0]) + 1
            if count >= characters:
                made.append(current)
                current, count = [], 0
        rng.shuffle(made)
        for group in made:
            yield Batch(group)
