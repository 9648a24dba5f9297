"""A font axis along which the vowel marks fade and, at its end, vanish.

The axis `MARK` goes from 0 (as drawn) to 100 (gone). On the way the marks alone are painted in the
text's own colour with less and less of it (COLR version 1, whose alpha varies with the axis), so
that they follow every theme and highlight. At 100 their outlines also shrink to nothing (gvar), for
browsers that know no COLR version 1. Nothing else varies: neither advances nor anchors, so that no
letter moves, and the text is not touched at all.
"""

import copy

from fontTools.colorLib.builder import buildCOLR
from fontTools.ttLib import newTable
from fontTools.ttLib.tables import otTables
from fontTools.ttLib.tables.C_P_A_L_ import Color
from fontTools.ttLib.tables._f_v_a_r import Axis
from fontTools.ttLib.tables.TupleVariation import TupleVariation
from fontTools.varLib.builder import buildVarData, buildVarStore, buildVarRegionList

AXIS = "MARK"
VOWEL_MARKS = [*range(0x064B, 0x0653), 0x0670]
HAMZA_ABOVE = 0x0654
TEXT_COLOUR = 0xFFFF

# The outlines shrink only at the very end, so that half-faded marks keep their form.
END = (0.98, 1, 1)


def ligature_subtables(font):
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for subtable in lookup.SubTable:
            if subtable.LookupType == 7:
                subtable = subtable.ExtSubTable
            if subtable.LookupType == 4:
                yield subtable


def mark_glyphs(font):
    """The glyphs of the vowel marks, and those that stand for several of them."""
    cmap = font.getBestCmap()
    marks = {cmap[code] for code in VOWEL_MARKS}
    size = 0
    while size != len(marks):
        size = len(marks)
        for lookup in font["GSUB"].table.LookupList.Lookup:
            for subtable in lookup.SubTable:
                if subtable.LookupType == 7:
                    subtable = subtable.ExtSubTable
                if subtable.LookupType == 1:
                    marks |= {to for one, to in subtable.mapping.items() if one in marks}
                elif subtable.LookupType == 4:
                    for first, ligatures in subtable.ligatures.items():
                        for ligature in ligatures:
                            if {first, *ligature.Component} <= marks:
                                marks.add(ligature.LigGlyph)
    return marks


def drop_mixed_ligatures(font):
    """Drops ligatures of a vowel mark with a letter, a kashida or a space: they cannot fade."""
    marks = mark_glyphs(font)
    hamza = font.getBestCmap()[HAMZA_ABOVE]
    for subtable in ligature_subtables(font):
        for first in list(subtable.ligatures):
            kept = []
            for ligature in subtable.ligatures[first]:
                parts = {first, *ligature.Component}
                if parts & marks and not parts <= marks | {hamza}:
                    continue
                kept.append(ligature)
            if kept:
                subtable.ligatures[first] = kept
            else:
                del subtable.ligatures[first]


def add_fading(font):
    marks = mark_glyphs(font)
    fading = part_marks_from_letters(font, marks)
    add_axis(font)
    for glyph in fading:
        shrink(font, glyph)
    paint(font, sorted(marks, key=font.getGlyphID))


def part_marks_from_letters(font, marks):
    """
    Gives letters that borrow a mark's outline, and marks that borrow another's, a copy of their own.
    Returns the simple glyphs that are to shrink.
    """
    glyf = font["glyf"]
    hamza_ligatures = {
        ligature.LigGlyph
        for subtable in ligature_subtables(font)
        for first, ligatures in subtable.ligatures.items()
        for ligature in ligatures
        if {first, *ligature.Component} & marks
    }
    fading = {glyph for glyph in marks if not glyf[glyph].isComposite()}
    for name in list(font.getGlyphOrder()):
        glyph = glyf[name]
        if not glyph.isComposite() or name in hamza_ligatures - marks:
            continue
        for component in glyph.components:
            borrowed = component.glyphName
            if (borrowed in marks) == (name in marks):
                continue
            own = copied(font, borrowed, ".mark" if name in marks else ".letter")
            component.glyphName = own
            if name in marks:
                fading.add(own)
    return fading


def copied(font, name, ending):
    copy_name = name + ending
    glyf = font["glyf"]
    if copy_name in glyf.glyphs:
        return copy_name
    if glyf[name].isComposite():
        raise ValueError(f"{name} is made of other glyphs")
    font.setGlyphOrder([*font.getGlyphOrder(), copy_name])
    glyf.glyphOrder = font.getGlyphOrder()
    glyf.glyphs[copy_name] = copy.deepcopy(glyf[name])
    font["hmtx"].metrics[copy_name] = font["hmtx"].metrics[name]
    font["gvar"].variations[copy_name] = copy.deepcopy(font["gvar"].variations[name])
    widths = font["HVAR"].table.AdvWidthMap if "HVAR" in font else None
    if widths:
        widths.mapping[copy_name] = widths.mapping[name]
    elif "HVAR" in font:
        raise ValueError("HVAR counts glyphs without a map")
    return copy_name


def add_axis(font):
    axis = Axis()
    axis.axisTag = AXIS
    axis.minValue, axis.defaultValue, axis.maxValue = 0, 0, 100
    axis.axisNameID = font["name"].addMultilingualName({"en": "Vowel marks"}, font)
    font["fvar"].axes.append(axis)
    for instance in font["fvar"].instances:
        instance.coordinates[AXIS] = 0
    if "avar" in font:
        font["avar"].segments[AXIS] = {-1.0: -1.0, 0.0: 0.0, 1.0: 1.0}
    if "STAT" in font:
        del font["STAT"]  # names of styles, for menus of fonts
    for tag in ("GDEF", "HVAR"):
        store = getattr(font[tag].table, "VarStore", None) if tag in font else None
        if store is None:
            continue
        store.VarRegionList.RegionAxisCount += 1
        for region in store.VarRegionList.Region:
            still = otTables.VarRegionAxis()
            still.StartCoord = still.PeakCoord = still.EndCoord = 0
            region.VarRegionAxis.append(still)
            region.VarRegionAxisCount = len(region.VarRegionAxis)


def shrink(font, name):
    """Moves all points of a glyph to one, at every weight; the advance stays as it is."""
    glyf, variations = font["glyf"], font["gvar"].variations
    points, _ = glyf._getCoordinatesAndControls(name, font["hmtx"].metrics)
    outline = points[:-4]
    if not outline:
        return
    x = round((min(p[0] for p in outline) + max(p[0] for p in outline)) / 2)
    y = round((min(p[1] for p in outline) + max(p[1] for p in outline)) / 2)
    added = [
        TupleVariation({AXIS: END}, [(x - px, y - py) for px, py in outline] + [(0, 0)] * 4)
    ]
    for weight in variations.get(name, []):
        undone = [None if delta is None else (-delta[0], -delta[1]) for delta in weight.coordinates]
        undone[-4:] = [(0, 0)] * 4
        added.append(TupleVariation({**weight.axes, AXIS: END}, undone))
    variations[name] = variations.get(name, []) + added


def paint(font, marks):
    """Paints each mark in the text's colour, with an alpha of 1 at 0 and of 0 at 100."""
    axes = [axis.axisTag for axis in font["fvar"].axes]
    regions = buildVarRegionList([{AXIS: (0, 1, 1)}], axes)
    store = buildVarStore(regions, [buildVarData([0], [[-(1 << 14)]], optimize=False)])
    solid = {
        "Format": otTables.PaintFormat.PaintVarSolid,
        "PaletteIndex": TEXT_COLOUR,
        "Alpha": 1.0,
        "VarIndexBase": 0,
    }
    glyphs = {
        name: {"Format": otTables.PaintFormat.PaintGlyph, "Paint": solid, "Glyph": name}
        for name in marks
    }
    font["COLR"] = buildCOLR(
        glyphs, version=1, glyphMap=font.getReverseGlyphMap(), varStore=store
    )
    palette = font["CPAL"] = newTable("CPAL")
    palette.version = 0
    palette.numPaletteEntries = 1
    palette.palettes = [[Color(red=0, green=0, blue=0, alpha=255)]]
