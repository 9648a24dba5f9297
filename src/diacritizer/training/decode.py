"""Marks lines with a network in training, many at once."""

import numpy as np
import torch

from batches import PADS, Batch
from corpus import encode
from decoding import choose
from letters import join_word, normalise, split_word, tokens
from lexicon import priors


def predict_classes(model, sentences):
    """Class of every character for encoded sentences (ids, labels, starts, ends, words, priors), no hints."""
    out = [None] * len(sentences)
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i][2]))
    model.eval()
    with torch.no_grad():
        for at in range(0, len(order), 64):
            chosen = [i for i in order[at:at + 64] if len(sentences[i][2])]
            if not chosen:
                continue
            batch = Batch([(s[0].astype(np.int64), s[1], s[2], s[3], np.zeros(len(s[0]), np.int64), s[5])
                           for s in (sentences[i] for i in chosen)])
            logits = model(batch).numpy()
            classes = choose(logits, batch.ids, batch.starts, batch.ends, batch.hints)
            at_char = PADS
            for i in chosen:
                n = len(sentences[i][0])
                out[i] = classes[at_char:at_char + n]
                at_char += n + PADS
    return out


def mark_lines(model, lines, lookup):
    """The lines' words with the marks the model gives them (marks in the lines are not looked at)."""
    encoded = [encode(line) for line in lines]
    encoded = [(*s, priors(lookup, s[0], *s[2:])) for s in encoded]
    marked = []
    for line, sentence, classes in zip(lines, encoded, predict_classes(model, encoded)):
        words = []
        for (kind, text), start in zip(tokens(normalise(line)), sentence[2]):
            if kind == "word":
                letters = split_word(text)[0]
                text = join_word(letters, classes[start:start + len(letters)])
            words.append(text)
        marked.append(" ".join(words))
    return marked
