"""How often the network is right where it is sure: python3 confidence.py --data FOLDER.

For a runtime that leaves a letter bare when its class has less than so much of the probability.
"""

import argparse

import numpy as np

import corpus
from decoding import allowed
from diacritizer import Diacritizer
from evaluate import bare
from letters import NONE
from scoring import marked_words

THRESHOLDS = (0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    options = parser.parse_args()
    diacritizer, rows = Diacritizer(), []
    for line in corpus.read_lines(corpus.source_path(options.data, "dev_modern")):
        f, scores = diacritizer.scores(bare(line))
        chances = np.exp(scores - scores.max(1, keepdims=True)) * allowed(f.ids, f.starts, f.ends)
        chances /= chances.sum(1, keepdims=True)
        gold = np.concatenate([classes for _, classes in marked_words(line)])
        last = np.zeros(len(gold), bool)
        last[f.ends - 1] = True
        counted = gold != NONE
        rows.append(np.stack([chances.max(1), chances.argmax(1) == gold, last], 1)[counted])
    chance, right, last = np.concatenate(rows).T
    for name, these in (("last letters", last == 1), ("other letters", last == 0)):
        for threshold in THRESHOLDS:
            sure = these & (chance >= threshold)
            print(f"{name:14} from {threshold:.1f}: written {100 * sure.sum() / these.sum():6.2f} %, "
                  f"of these wrong {100 * (1 - right[sure].mean()):5.2f} %")


if __name__ == "__main__":
    main()
