"""Sets of code points: the classes of ECMA-262 regular expressions and how they combine.

A set is a sorted tuple of disjoint, non-adjacent inclusive ranges. `\\p{…}` follows the Unicode
version of `unicode_table.VERSION`, whatever Python's own `unicodedata` carries, so a schema means
the same under every Python. The names are those of ECMA-262 §22.2 tables 66 to 69: exact spelling,
long or short.
"""

from __future__ import annotations

import base64
import zlib
from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache

from tooluse.grammar import unicode_table

Ranges = tuple[tuple[int, int], ...]

LAST = 0x10FFFF
ANY: Ranges = ((0, LAST),)
DIGIT: Ranges = ((0x30, 0x39),)
WORD: Ranges = ((0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A))
LINE_ENDS: Ranges = ((0x0A, 0x0A), (0x0D, 0x0D), (0x2028, 0x2029))
# WhiteSpace and LineTerminator: U+FEFF belongs, U+0085 does not, unlike in other dialects.
SPACE: Ranges = (
    (0x09, 0x0D),
    (0x20, 0x20),
    (0xA0, 0xA0),
    (0x1680, 0x1680),
    (0x2000, 0x200A),
    (0x2028, 0x2029),
    (0x202F, 0x202F),
    (0x205F, 0x205F),
    (0x3000, 0x3000),
    (0xFEFF, 0xFEFF),
)

# Every name of each general category; a group is the union of those that start with its short name.
_CATEGORIES = """
L=Letter LC=Cased_Letter Lu=Uppercase_Letter Ll=Lowercase_Letter Lt=Titlecase_Letter
Lm=Modifier_Letter Lo=Other_Letter M=Mark=Combining_Mark Mn=Nonspacing_Mark Mc=Spacing_Mark
Me=Enclosing_Mark N=Number Nd=Decimal_Number=digit Nl=Letter_Number No=Other_Number
P=Punctuation=punct Pc=Connector_Punctuation Pd=Dash_Punctuation Ps=Open_Punctuation
Pe=Close_Punctuation Pi=Initial_Punctuation Pf=Final_Punctuation Po=Other_Punctuation
S=Symbol Sm=Math_Symbol Sc=Currency_Symbol Sk=Modifier_Symbol So=Other_Symbol Z=Separator
Zs=Space_Separator Zl=Line_Separator Zp=Paragraph_Separator C=Other Cc=Control=cntrl Cf=Format
Cs=Surrogate Co=Private_Use Cn=Unassigned
"""
_BINARY = """
AHex=ASCII_Hex_Digit Alpha=Alphabetic Bidi_C=Bidi_Control Bidi_M=Bidi_Mirrored CI=Case_Ignorable
Cased CWCF=Changes_When_Casefolded CWCM=Changes_When_Casemapped CWL=Changes_When_Lowercased
CWKCF=Changes_When_NFKC_Casefolded CWT=Changes_When_Titlecased CWU=Changes_When_Uppercased Dash
DI=Default_Ignorable_Code_Point Dep=Deprecated Dia=Diacritic Emoji EComp=Emoji_Component
EMod=Emoji_Modifier EBase=Emoji_Modifier_Base EPres=Emoji_Presentation
ExtPict=Extended_Pictographic Ext=Extender Gr_Base=Grapheme_Base Gr_Ext=Grapheme_Extend
Hex=Hex_Digit IDSB=IDS_Binary_Operator IDST=IDS_Trinary_Operator IDC=ID_Continue IDS=ID_Start
Ideo=Ideographic Join_C=Join_Control LOE=Logical_Order_Exception Lower=Lowercase Math
NChar=Noncharacter_Code_Point Pat_Syn=Pattern_Syntax Pat_WS=Pattern_White_Space
QMark=Quotation_Mark Radical RI=Regional_Indicator STerm=Sentence_Terminal SD=Soft_Dotted
Term=Terminal_Punctuation UIdeo=Unified_Ideograph Upper=Uppercase VS=Variation_Selector
space=White_Space XIDC=XID_Continue XIDS=XID_Start
"""


_SCRIPT_PROPERTIES = {"Script": "sc", "sc": "sc", "Script_Extensions": "scx", "scx": "scx"}


def normalize(ranges: Iterable[tuple[int, int]]) -> Ranges:
    """Sort and merge inclusive ranges."""
    merged: list[tuple[int, int]] = []
    for lo, hi in sorted(ranges):
        if merged and lo <= merged[-1][1] + 1:
            if hi > merged[-1][1]:
                merged[-1] = (merged[-1][0], hi)
        else:
            merged.append((lo, hi))
    return tuple(merged)


def negate(ranges: Ranges) -> Ranges:
    """Every code point not in `ranges`."""
    edges = [-1, *(edge for lo, hi in ranges for edge in (lo, hi)), LAST + 1]
    pairs = zip(edges[::2], edges[1::2], strict=True)
    return tuple((before + 1, after - 1) for before, after in pairs if before + 1 < after)


def intersect(one: Ranges, other: Ranges) -> Ranges:
    """The code points in both sets."""
    return negate(normalize(negate(one) + negate(other)))


def contains(ranges: Ranges, point: int) -> bool:
    """Whether `point` belongs."""
    at = bisect_right(ranges, (point, LAST))
    return at > 0 and point <= ranges[at - 1][1]


@lru_cache(maxsize=256)
def unicode_property(text: str) -> Ranges | None:
    """The set that `\\p{text}` stands for, None if ECMA-262 has no such property or value."""
    name, _, value = text.partition("=")
    if value:
        if name in ("General_Category", "gc"):
            return _category(value)
        code = _scripts().get(value)
        if code and name in _SCRIPT_PROPERTIES:
            return _stored(f"{_SCRIPT_PROPERTIES[name]}={code}")
        return None
    if "=" in text:
        return None
    if text in ("Any", "ASCII", "Assigned"):
        return {"Any": ANY, "ASCII": ((0, 0x7F),)}.get(text) or negate(_stored("gc=Cn"))
    binary = _names(_BINARY).get(text)
    return _stored(binary[-1]) if binary else _category(text)


def property_names() -> list[str]:
    """Every text that `unicode_property` knows."""
    categories, scripts = list(_names(_CATEGORIES)), list(_scripts())
    return [
        *("Any", "ASCII", "Assigned", *_names(_BINARY), *categories),
        *(f"{name}={value}" for name in ("General_Category", "gc") for value in categories),
        *(f"{name}={value}" for name in _SCRIPT_PROPERTIES for value in scripts),
    ]


def _category(name: str) -> Ranges | None:
    names = _names(_CATEGORIES).get(name)
    if names is None:
        return None
    short = names[0]
    members = ("Lu", "Ll", "Lt") if short == "LC" else (short,)
    stored = [n for n in _layout()[0] if n.startswith(tuple("gc=" + m for m in members))]
    return normalize(r for n in stored for r in _stored(n))


def fold_closure(ranges: Ranges) -> Ranges:
    """`ranges` and every code point equal to one of them under the flags i and u.

    That is simple case folding (ECMA-262 §22.2.2.7.3): `k` brings `K` and U+212A, the Kelvin sign.
    """
    folds = _folds()
    if sum(hi - lo + 1 for lo, hi in ranges) < len(folds):
        points = [point for lo, hi in ranges for point in range(lo, hi + 1)]
    else:
        points = [point for point in folds if contains(ranges, point)]
    extra = [(other, other) for point in points for other in folds.get(point, ())]
    return normalize((*ranges, *extra))


@lru_cache(maxsize=1)
def _folds() -> dict[int, list[int]]:
    numbers = _numbers("fold")
    folds: dict[int, list[int]] = {}
    point = 0
    for step, change in zip(numbers[::2], numbers[1::2], strict=True):
        point += step
        folds.setdefault(point, []).append(point + (-(change >> 1) if change & 1 else change >> 1))
    return folds


@lru_cache(maxsize=2)
def _names(table: str) -> dict[str, list[str]]:
    """Each name of a table to all names of the same property or value."""
    rows = [row.split("=") for row in table.split()]
    return {name: row for row in rows for name in row}


@lru_cache(maxsize=1)
def _scripts() -> dict[str, str]:
    """Script names, long and short, to their four-letter codes."""
    codes = {"Qaac": "Copt", "Qaai": "Zinh"}
    for row in "".join(unicode_table.SCRIPTS).split():
        code, name = row.split("=")
        codes[code] = codes[name] = code
    return codes


@lru_cache(maxsize=1)
def _layout() -> tuple[dict[str, tuple[int, int]], bytes]:
    """Where each list of the table starts and its length, and the table itself.

    The table is zlib in base 85: lines of `name length`, a zero byte, then all the numbers in
    little-endian base 128. A set is the differences between its edges lo, hi + 1, lo, …; `fold`
    has a pair for each two code points that fold together: the step to the first, then twice the
    distance to the second, plus one if that lies below.
    """
    head, _, body = zlib.decompress(base64.b85decode(unicode_table.TABLE)).partition(b"\0")
    places = {}
    at = 0
    for line in head.decode().splitlines():
        name, count = line.split()
        places[name] = (at, int(count))
        at += int(count)
    return places, body


@lru_cache(maxsize=1)
def _all_numbers() -> list[int]:
    numbers = []
    value = shift = 0
    for byte in _layout()[1]:
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            numbers.append(value)
            value = shift = 0
    return numbers


def _numbers(name: str) -> list[int]:
    start, count = _layout()[0][name]
    return _all_numbers()[start : start + count]


def _stored(name: str) -> Ranges:
    edges = []
    at = 0
    for step in _numbers(name):
        at += step
        edges.append(at)
    pairs = zip(edges[::2], edges[1::2], strict=True)
    return tuple((lo, after - 1) for lo, after in pairs)
