"""Writes what the exported model makes of the sentences in sentences.txt, for the runtime's tests.

python3 make_fixture.py FILE. The scores are those of int8 weights and f32 activations.
"""

import json
import sys
from pathlib import Path

from decoding import choose
from diacritizer import Diacritizer

SCORED = 4  # of so many sentences the scores are kept as well


def main():
    diacritizer, cases = Diacritizer(), []
    for text in (Path(__file__).parent / "sentences.txt").read_text(encoding="utf-8").splitlines():
        f, scores = diacritizer.scores(text)
        case = {"text": text, "marked": diacritizer.mark(text), "ids": f.ids.tolist(), "hints": f.hints.tolist(),
                "place": f.place.tolist(), "priors": f.priors.tolist(), "starts": f.starts.tolist(),
                "ends": f.ends.tolist(), "buckets": f.buckets.tolist(),
                "classes": choose(scores, f.ids, f.starts, f.ends, f.hints).tolist()}
        if len(cases) < SCORED:
            case["scores"] = scores.round(4).tolist()
        cases.append(case)
    Path(sys.argv[1]).write_text(json.dumps(cases, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
