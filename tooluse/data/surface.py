"""From pieces to the prompt as typed: quotes, capitals, punctuation, typos.

Values keep their characters, with one exception: who types in lower case or in capitals does so
in values, too. Every function takes pieces and returns pieces, so an argument is always the text
of its piece: a span of the prompt by construction.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from random import Random

from tooluse.data.templates import Piece

QUOTES = ('""',) * 12 + ("''",) * 4 + ("“”",) * 3 + ("«»", "``", "„“", "‘’", "「」")
NESTED = 0.15  # of the quoted values with a quote inside, who uses the same marks outside
END_MARKS = ".!?…"
LOWER_VALUES = 0.75  # of those who type in lower case, who does so in names and titles


@dataclass(frozen=True)
class Style:
    """How a person types: ``case`` of letters, how often there are end marks and typos."""

    case: str  # "tidy": sentences start with a capital; "as is": as in the table; "lower", "upper"
    marks: float
    typos: float
    apostrophes: bool = True


STYLES: tuple[tuple[float, Style], ...] = (
    (0.24, Style("tidy", 0.93, 0.03)),
    (0.27, Style("tidy", 0.18, 0.05)),
    (0.23, Style("as is", 0.22, 0.07)),
    (0.18, Style("lower", 0.16, 0.12, apostrophes=False)),
    (0.03, Style("as is", 0.05, 0.20, apostrophes=False)),
    (0.05, Style("upper", 0.40, 0.03)),
)


def pick_style(rng: Random) -> Style:
    """A way of typing; tidy ones more often than not."""
    point = rng.random()
    for share, style in STYLES:
        point -= share
        if point < 0:
            return style
    return STYLES[0][1]


def quote(pieces: list[Piece], rng: Random, share: float) -> list[Piece]:
    """Vary the quotes around arguments; put some around a ``share`` of those that have none.

    The marks are mostly of a kind that the value does not contain. A value that ends in a mark of
    its own ("Are you free?") is always quoted, else nobody could tell whose mark it is.
    """
    found: list[Piece] = []
    dropped = False
    for i, piece in enumerate(pieces):
        if dropped:
            piece, dropped = replace(piece, text=piece.text[1:]), False
        if piece.slot is None:
            found.append(piece)
            continue
        before = found[-1].text[-1:] if found else ""
        after = pieces[i + 1].text[:1] if i + 1 < len(pieces) else ""
        if before == '"' and after == '"':
            found[-1] = replace(found[-1], text=found[-1].text[:-1])
            dropped = True
        elif (
            before not in ("", " ", "\n")
            or after not in ("", " ", ",", ".", "\n")
            or (piece.text[-1] not in END_MARKS and rng.random() >= share)
        ):
            found.append(piece)
            continue
        nested = '"' in piece.text and piece.text[-1] != '"' and rng.random() < NESTED
        marks = [pair for pair in QUOTES if not set(pair) & set(piece.text) or nested]
        pair = marks[int(rng.random() * len(marks))]
        left, right = pair[0], pair[1]
        found += [Piece(left), piece, Piece(right)]
    return [piece for piece in found if piece.text]


def recase(pieces: list[Piece], style: Style, values: bool) -> list[Piece]:
    """Letters as this person types them; ``values`` says whether values go to lower case, too."""
    if style.case == "upper":
        return [replace(p, text=p.text.upper()) for p in pieces]
    if style.case == "lower":
        return [replace(p, text=p.text.lower()) if values or not p.fixed else p for p in pieces]
    if style.case == "tidy":
        return _sentence_capitals(pieces)
    return pieces


def _sentence_capitals(pieces: list[Piece]) -> list[Piece]:
    found: list[Piece] = []
    starts = True
    for piece in pieces:
        if not piece.fixed:
            text = re.sub(r"([.?!] +|\n)([a-z])", lambda m: m[1] + m[2].upper(), piece.text)
            piece = replace(piece, text=text[:1].upper() + text[1:] if starts else text)
            starts = bool(re.search(r"[.?!]\s+$|\n$", text)) or (starts and not text.strip())
        elif piece.text:
            starts = False
        found.append(piece)
    return found


def without_apostrophes(pieces: list[Piece]) -> list[Piece]:
    """ "what's" → "whats", in the words around the values."""
    return [
        p if p.fixed else replace(p, text=re.sub(r"(?<=[A-Za-z])'(?=[a-z])", "", p.text))
        for p in pieces
    ]


def with_typo(pieces: list[Piece], rng: Random) -> list[Piece]:
    """One typo in one of the longer words around the values, if there is such a word."""
    places = [
        (i, match.start(), match.end())
        for i, piece in enumerate(pieces)
        if not piece.fixed
        for match in re.finditer(r"(?<![\w'])[A-Za-z]{4,}(?=[ ,.?!\n]|$)", piece.text)
    ]
    if not places:
        return pieces
    i, start, end = places[int(rng.random() * len(places))]
    text = pieces[i].text
    word = _mistype(text[start:end], rng)
    return [
        *pieces[:i],
        replace(pieces[i], text=text[:start] + word + text[end:]),
        *pieces[i + 1 :],
    ]


def _mistype(word: str, rng: Random) -> str:
    at = 1 + int(rng.random() * (len(word) - 2))
    kind = rng.random()
    if kind < 0.4:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind < 0.8:
        return word[:at] + word[at + 1 :]
    return word[:at] + word[at] + word[at:]


def end_mark(mark: str, pieces: list[Piece], style: Style, rng: Random) -> str:
    """How the prompt ends: ``mark`` is "?" or "."; often nothing, now and then too much."""
    last = pieces[-1].text.rstrip()[-1:] if pieces else ""
    if last in END_MARKS or last in ")»」🙏🙂" or rng.random() >= style.marks:
        return ""
    odd = rng.random()
    if mark == "?":
        return "?" if odd < 0.94 else rng.choice(("??", "?!", " ?", "???"))
    if odd < 0.80:
        return "." if rng.random() < 0.72 else ""
    return "!" if odd < 0.95 else rng.choice(("!!", "...", " .", "…", " !"))
