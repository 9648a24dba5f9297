"""Scores the exported weights: python3 evaluate.py --data FOLDER [--out predictions.txt].

On the development set, and on up to 100 held-out lines of every source.
"""

import argparse
from pathlib import Path

import corpus
from diacritizer import WEIGHTS, Diacritizer
from letters import MARKS
from scoring import score

HELD_OUT_LINES = 100


def bare(line):
    return "".join(c for c in line if c not in MARKS)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--weights", default=WEIGHTS)
    parser.add_argument("--out", help="where to write the marked development set")
    parser.add_argument("--dev-only", action="store_true")
    options = parser.parse_args()
    diacritizer = Diacritizer(options.weights)
    sets = {"dev_modern": corpus.read_lines(corpus.source_path(options.data, "dev_modern"))}
    for name in corpus.SHARES:
        if name != "dictionary" and not options.dev_only:
            sets[name] = corpus.read_lines(corpus.source_path(options.data, name))[::corpus.HELD_OUT][:HELD_OUT_LINES]
    print(f"{'':26}{'lines':>6}{'DER':>8}{'no end':>8}{'WER':>8}{'no end':>8}")
    for name, gold in sets.items():
        marked = [diacritizer.mark(bare(line)) for line in gold]
        rates = score(gold, marked)
        print(f"{name:26}{len(gold):6}" + "".join(f"{rate:8.2f}" for rate in rates.values()), flush=True)
        if name == "dev_modern" and options.out:
            Path(options.out).write_text("\n".join(marked) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
