"""Node's `RegExp` as an oracle, through one subprocess a call, and the maker of the Unicode table.

`python tests/node_regexp.py` rewrites `tooluse/grammar/unicode_table.py` from the Unicode data that
Node carries; it needs Node and fontTools (for the names of the scripts), tests need Node alone.
"""

import base64
import json
import shutil
import subprocess
import zlib
from pathlib import Path

import pytest

NODE = shutil.which("node")
needs_node = pytest.mark.skipif(NODE is None, reason="Node.js is not installed; it is the oracle")

# Accepts what the u flag rejects but browsers without it take: that is how schemas are written.
VERDICTS = """
const jobs = JSON.parse(require('fs').readFileSync(0, 'utf8'));
function compile(p, flags) {
  for (const f of ['u' + flags, flags]) { try { return new RegExp(p, f); } catch (e) {} }
  return null;
}
console.log(JSON.stringify(jobs.map(([p, flags, strict, texts]) => {
  let re = null;
  if (strict) { try { re = new RegExp(p, 'u' + flags); } catch (e) {} } else re = compile(p, flags);
  return re && texts.map(t => re.test(t));
})));
"""

RANGES = """
const names = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const chars = [];
for (let c = 0; c < 0x110000; c++) chars.push(String.fromCodePoint(c));
const out = {version: process.versions.unicode, ranges: {}, folds: []};
for (const name of names) {
  let re;
  try { re = new RegExp(`^\\\\p{${name}}$`, 'u'); } catch (e) { continue; }
  const edges = [];
  for (let c = 0; c <= 0x110000; c++)
    if ((c < 0x110000 && re.test(chars[c])) !== (edges.length % 2 === 1)) edges.push(c);
  out.ranges[name] = edges;
}
const moves = /\\p{Changes_When_Casemapped}|\\p{Changes_When_Casefolded}/u;
const cased = chars.filter(c => moves.test(c));
const text = cased.join('');
for (const c of cased)
  for (const [d] of text.matchAll(new RegExp(c, 'giu')))
    if (d !== c) out.folds.push([c.codePointAt(0), d.codePointAt(0)]);
console.log(JSON.stringify(out));
"""

CATEGORIES = (
    "Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Cs Co Cn"
)
BINARY = """
ASCII_Hex_Digit Alphabetic Bidi_Control Bidi_Mirrored Case_Ignorable Cased
Changes_When_Casefolded Changes_When_Casemapped Changes_When_Lowercased
Changes_When_NFKC_Casefolded Changes_When_Titlecased Changes_When_Uppercased Dash
Default_Ignorable_Code_Point Deprecated Diacritic Emoji Emoji_Component Emoji_Modifier
Emoji_Modifier_Base Emoji_Presentation Extended_Pictographic Extender Grapheme_Base
Grapheme_Extend Hex_Digit IDS_Binary_Operator IDS_Trinary_Operator ID_Continue ID_Start
Ideographic Join_Control Logical_Order_Exception Lowercase Math Noncharacter_Code_Point
Pattern_Syntax Pattern_White_Space Quotation_Mark Radical Regional_Indicator Sentence_Terminal
Soft_Dotted Terminal_Punctuation Unified_Ideograph Uppercase Variation_Selector White_Space
XID_Continue XID_Start
"""


def run_node(program: str, argument: object) -> object:
    """What `program` prints as JSON, given `argument` as JSON on its standard input."""
    assert NODE is not None
    command, text = [NODE, "-e", program], json.dumps(argument)
    result = subprocess.run(command, input=text, capture_output=True, text=True, check=True)
    return json.loads(result.stdout)


def verdicts(
    jobs: list[tuple[str, list[str]]], flags: str = "", strict: bool = False
) -> list[list[bool] | None]:
    """For each (pattern, texts): does the pattern match somewhere in each text; None: no pattern.

    `strict` reads patterns with the u flag only; otherwise what that rejects is read without it.
    """
    found = run_node(VERDICTS, [[pattern, flags, strict, texts] for pattern, texts in jobs])
    assert isinstance(found, list)
    return found


def unicode_data(names: list[str]) -> tuple[str, dict[str, list[int]], list[list[int]]]:
    """Node's Unicode version; edges (lo, hi + 1, …) of each property; pairs equal under /iu."""
    found = run_node(RANGES, names)
    assert isinstance(found, dict)
    return found["version"], found["ranges"], found["folds"]


def _varint(number: int) -> bytes:
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)
    return bytes(out)


def _write_table(path: Path) -> None:
    from fontTools.unicodedata import Scripts  # type: ignore[import-untyped]

    scripts = {code: name for code, name in Scripts.NAMES.items() if code not in ("Zzzz",)}
    names = [f"gc={c}" for c in CATEGORIES.split()] + BINARY.split()
    names += [f"{kind}={code}" for code in sorted(scripts) for kind in ("sc", "scx")]
    version, ranges, folds = unicode_data(names)
    lists: dict[str, list[int]] = {name: edges for name, edges in ranges.items() if edges}
    body = bytearray()
    header = []
    for name, edges in lists.items():
        header.append(f"{name} {len(edges)}")
        for last, edge in zip([0, *edges], edges, strict=False):
            body += _varint(edge - last)
    header.append(f"fold {2 * len(folds)}")
    last = 0
    for one, other in folds:
        body += _varint(one - last) + _varint((abs(other - one) << 1) | (other < one))
        last = one
    blob = zlib.compress("\n".join(header).encode() + b"\0" + bytes(body), 9)
    text = base64.b85encode(blob).decode()
    rows = [f'    "{text[i : i + 94]}"' for i in range(0, len(text), 94)]
    known = {code: name for code, name in scripts.items() if f"sc={code}" in lists}
    pairs = " ".join(f"{code}={name}" for code, name in sorted(known.items()))
    words, lines = pairs.split(), [""]
    for word in words:
        if len(lines[-1]) + len(word) > 90:
            lines.append("")
        lines[-1] += word + " "
    path.write_text(
        f'"""Unicode {version} properties for `\\\\p{{…}}`, as a compressed table.\n\n'
        "Made by `python tests/node_regexp.py`; `unicode_classes.py` says how it is laid out.\n"
        '"""\n\n'
        f'VERSION = "{version}"\n\n'
        "# Short and long names of the scripts, ISO 15924.\nSCRIPTS = (\n"
        + "\n".join(f'    "{line}"' for line in lines)
        + "\n)\n\nTABLE = (\n"
        + "\n".join(rows)
        + "\n)\n"
    )


if __name__ == "__main__":
    _write_table(Path(__file__).parents[1] / "tooluse" / "grammar" / "unicode_table.py")
