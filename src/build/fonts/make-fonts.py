#!/usr/bin/python3
"""Makes the fonts in src/ui/styles/fonts from the packages named in sources.json.

    /usr/bin/python3 src/build/fonts/make-fonts.py

Run by hand after a change of sources or of these scripts; the results are kept in the repository.
Needs npm, and Debian's python3-fonttools and python3-brotli.
"""

import io
import json
import os
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

from faded_marks import add_fading, drop_mixed_ligatures

HERE = Path(__file__).parent
OUT = HERE.parent.parent / "ui" / "styles" / "fonts"

# Weights that the interface and articles use. The characters are those of `unicode-range` in fonts.css.
WEIGHTS = (400, 700)

# The space is here, so that a line of Arabic is one run of one font. U+06C8 is not: Noto draws it
# with a vowel mark, which would vanish from the letter with the marks.
ARABIC = (
    {0x0020, 0x00A0, 0x2010, 0x2011, 0x204F, 0xFDF2, 0xFDFA, 0xFDFB, 0xFDFC, 0xFD3E, 0xFD3F}
    | set(range(0x0600, 0x0700))
    | set(range(0x200C, 0x200F))
    | set(range(0xFE80, 0xFEFD))
) - {0x06C8}

LATIN = (
    set(range(0x0021, 0x007F))
    | set(range(0x00A1, 0x0100))
    | {0x0131, 0x0152, 0x0153, 0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E}
    | {0x2022, 0x2026, 0x2032, 0x2033, 0x2039, 0x203A, 0x2044, 0x20AC, 0x2122, 0x2212}
)


def package_files(package: str, folder: Path) -> Path:
    """Fetches a package from the registry and unpacks it; returns its folder."""
    target = folder / package.replace("/", "-")
    target.mkdir()
    packed = subprocess.run(
        ["npm", "pack", "--silent", "--pack-destination", str(target), package],
        check=True, capture_output=True, text=True,
    ).stdout.strip()
    with tarfile.open(target / packed.splitlines()[-1]) as archive:
        archive.extractall(target)
    return target / "package"


def cut(source: Path, characters: set[int], family: str) -> TTFont:
    """The font with these characters and weights alone, under a name of its own."""
    font = TTFont(source, recalcTimestamp=False)
    low = max(WEIGHTS[0], font["fvar"].axes[0].minValue)
    font = reread(instancer.instantiateVariableFont(font, {"wght": (low, WEIGHTS[1])}))
    options = subset.Options()
    options.layout_features = ["*"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    options.hinting = False
    options.recalc_timestamp = False
    options.drop_tables += ["DSIG", "MVAR"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    rename(font, family)
    return reread(font)


def rename(font: TTFont, family: str) -> None:
    """Modified fonts go by a name of their own; copyright and licence stay."""
    postscript = family.replace(" ", "") + "-Regular"
    names = {1: family, 2: "Regular", 3: postscript, 4: family, 6: postscript}
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)


def reread(font: TTFont) -> TTFont:
    """The font as a file has it, with every table settled."""
    data = io.BytesIO()
    font.flavor = None
    font.save(data)
    data.seek(0)
    settled = TTFont(data, recalcTimestamp=False)
    settled.ensureDecompiled()
    return settled


def write(font: TTFont, name: str) -> None:
    font.flavor = "woff2"
    path = OUT / f"{name}.woff2"
    font.save(path)
    print(f"{path.name:24} {path.stat().st_size / 1000:6.1f} kB")


def main() -> None:
    sources = json.loads((HERE / "sources.json").read_text())
    OUT.mkdir(exist_ok=True)
    scratch = Path(tempfile.mkdtemp())
    try:
        for face, source in sources.items():
            folder = package_files(source["package"], scratch)
            shutil.copy(folder / "LICENSE", OUT / f"{face}-OFL.txt")
            os.chmod(OUT / f"{face}-OFL.txt", 0o644)
            arabic = cut(folder / source["arabic"], ARABIC, source["family"])
            if source["marks"]:
                drop_mixed_ligatures(arabic)
                arabic = reread(arabic)
            write(arabic, f"{face}-arabic")
            if source["marks"]:
                arabic.flavor = None
                arabic = reread(arabic)
                add_fading(arabic)
                rename(arabic, source["family"] + " Marks")
                write(arabic, f"{face}-marks")
            write(cut(folder / source["latin"], LATIN, source["family"]), f"{face}-latin")
    finally:
        shutil.rmtree(scratch)


if __name__ == "__main__":
    main()
