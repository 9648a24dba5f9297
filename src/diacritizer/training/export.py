"""Writes a checkpoint's averaged weights and the lexicon as the app loads them.

python3 export.py --data FOLDER --out FOLDER [--to FOLDER]
"""

import argparse
from pathlib import Path

import torch

import lexicon_file
import weights_file
from prepare import prepare

WEIGHTS = Path(__file__).resolve().parent.parent / "weights"
TABLES = {"bucket.weight"}


def kind(name, array):
    if name in TABLES:
        return "i8 table"
    small = array.ndim == 1 or "prior" in name or name in ("character.weight", "hint.weight", "place.weight")
    return "f32" if small else "i8"


def export(data, out, to=WEIGHTS):
    """Writes both files into `to` from the checkpoint in `out`."""
    out, to = Path(out), Path(to)
    to.mkdir(parents=True, exist_ok=True)
    saved = torch.load(out / "checkpoint.pt", map_location="cpu")
    arrays = {name: tensor.numpy() for name, tensor in saved["mean"].items()}
    weights_file.write(to / "diacritizer.bin", saved["sizes"], {n: (kind(n, a), a) for n, a in arrays.items()})
    lexicon_file.write(to / "lexicon.txt", prepare(data, out.parent / "prepared.pickle")[1])
    for path in sorted(to.iterdir()):
        print(path.name, path.stat().st_size, "bytes")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--out", required=True, help="the folder training wrote to")
    parser.add_argument("--to", default=WEIGHTS)
    options = parser.parse_args()
    export(options.data, options.out, options.to)


if __name__ == "__main__":
    main()
