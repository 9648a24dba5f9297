"""The weights file: how it is written and read.

Little-endian. "RAWD", then two u32: version (1) and the length of a JSON header, then the header,
padded with spaces so that what follows begins at a multiple of 16. The header has `sizes` and
`tensors`: name -> {type, shape, offset[, scale]}; offsets count from the end of the header and are
multiples of 16. Type "i8": int8, value = integer * scale; `scale` is the offset of one f32 per row,
or a number that holds for the whole table. Type "f32": as it is. Matrices are [outputs, inputs],
row by row.
"""

import json
import struct
from pathlib import Path

import numpy as np

MAGIC, VERSION, ALIGN = b"RAWD", 1, 16


def quantise(matrix, by_row=True):
    """(int8 matrix, f32 scales): symmetric, to the largest value of each row or of the whole."""
    largest = np.abs(matrix).max(axis=1, keepdims=True) if by_row else np.abs(matrix).max().reshape(1, 1)
    scale = np.maximum(largest / 127, 1e-12).astype(np.float32)
    return np.clip(np.rint(matrix / scale), -127, 127).astype(np.int8), scale[:, 0]


def write(path, sizes, tensors):
    """`tensors`: name -> ("f32", array) or ("i8", array) or ("i8 table", array)."""
    blob, header = bytearray(), {"sizes": sizes, "tensors": {}}

    def add(array):
        blob.extend(b"\0" * (-len(blob) % ALIGN))
        offset = len(blob)
        blob.extend(array.tobytes())
        return offset

    for name, (kind, array) in tensors.items():
        entry = {"type": kind.split()[0], "shape": list(array.shape)}
        if kind == "f32":
            entry["offset"] = add(array.astype("<f4"))
        else:
            integers, scale = quantise(array, by_row=kind == "i8")
            entry["offset"] = add(integers)
            if kind == "i8":
                entry["scale"] = add(scale.astype("<f4"))
            else:
                entry["scale_value"] = float(scale[0])
        header["tensors"][name] = entry
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-(len(text) + 12) % ALIGN)
    Path(path).write_bytes(MAGIC + struct.pack("<II", VERSION, len(text)) + text + bytes(blob))


def read(path):
    """(sizes, name -> f32 array with the integers scaled back)."""
    data = Path(path).read_bytes()
    version, length = struct.unpack("<II", data[4:12])
    if data[:4] != MAGIC or version != VERSION:
        raise ValueError("not a weights file of this version")
    header, start = json.loads(data[12:12 + length]), 12 + length
    tensors = {}
    for name, entry in header["tensors"].items():
        kind, shape = ("<f4", entry["shape"]) if entry["type"] == "f32" else ("i1", entry["shape"])
        array = np.frombuffer(data, kind, int(np.prod(shape)), start + entry["offset"]).reshape(shape)
        if entry["type"] == "i8":
            scale = entry.get("scale_value")
            if scale is None:
                scale = np.frombuffer(data, "<f4", shape[0], start + entry["scale"])[:, None]
            array = array.astype(np.float32) * np.float32(scale) if np.isscalar(scale) else array * scale
        tensors[name] = array.astype(np.float32)
    return header["sizes"], tensors
