"""Regular expressions as a language: the ECMA-262 pattern grammar, read with the u flag.

Groups nest without bound, so a group is a node that unfolds while text is read. The words are all
valid patterns; `REGEX_LIMIT` says which valid patterns are no words. They are left out because they
compare one place of the pattern with another: names and back-references with groups, the ends of a
range or a count with each other (these are compared where they are short).
"""

from __future__ import annotations

from functools import cache

from tooluse.grammar import expr as e
from tooluse.grammar.lazy import Lazy
from tooluse.grammar.regex import compile_pattern
from tooluse.grammar.unicode_classes import category_names

REGEX_LIMIT = (
    "left out: named groups, back-references, flags in groups, `\\0`, properties other than"
    " general categories, counts past 9999 or both of three digits or more, ranges between two"
    " characters past U+007F unless written \\uXXXX with different first digits"
)

_SYNTAX = r"\^$\\.*+?()\[\]{}|"
_HEX = "[0-9A-Fa-f]"
_ESCAPE = rf"[{_SYNTAX}/]|[fnrtv]|c[A-Za-z]|x{_HEX}{{2}}|u{_HEX}{{4}}|u\{{0*(?:10)?{_HEX}{{1,4}}\}}"
_ESCAPE += rf"|u\{{0*{_HEX}{{5}}\}}"


class _Nested(Lazy):
    """`opening`, alternatives, `)`."""

    __slots__ = ("opening",)

    def __init__(self, opening: tuple[bytes, ...]) -> None:
        super().__init__()
        self.opening = opening

    def unfold(self) -> e.Expr:
        opening = e.choice(*[e.literal(text) for text in self.opening])
        return e.sequence(opening, regular_expression(), e.literal(b")"))

    def _shortest(self) -> bytes:
        return min(self.opening, key=len) + b")"


_GROUP = _Nested((b"(", b"(?:"))
_LOOKAROUND = _Nested((b"(?=", b"(?!", b"(?<=", b"(?<!"))


@cache
def regular_expression() -> e.Expr:
    """The string bodies that hold a pattern, but for those in `REGEX_LIMIT`."""
    categories = "|".join(category_names())
    classes = rf"[dDsSwW]|[pP]\{{(?:General_Category=|gc=)?(?:{categories})\}}"
    character = _whole(rf"[^{_SYNTAX}]|\.|\\(?:{classes}|{_ESCAPE})")
    member = rf"[^\]\\\-]|\\(?:{classes}|{_ESCAPE}|[b\-])"
    characters = _whole(rf"\[\^?-?(?:{member}|{_ranges()})*-?\]")
    atom = e.choice(character, characters, _GROUP)
    quantifier = e.choice(e.EPSILON, _whole(rf"(?:[*+?]|{_counts()})\??"))
    assertion = e.choice(_whole(r"[\^$|]|\\[bB]"), _LOOKAROUND)
    return e.repeat(e.choice(assertion, e.sequence(atom, quantifier)), 0, None)


def _whole(pattern: str) -> e.Expr:
    return compile_pattern(f"^(?:{pattern})$")


def _counts() -> str:
    """`{n}`, `{n,}` and `{n,m}` with n ≤ m: m has more digits, or both have at most two."""
    number = "(?:0|[1-9][0-9]{0,3})"
    longer = "[0-9],[1-9][0-9]{1,3}|[1-9][0-9],[1-9][0-9]{2,3}|[1-9][0-9]{2},[1-9][0-9]{3}"
    single = "|".join(f"{n},[{n}-9]" for n in range(10))
    double = "|".join(
        f"{n},(?:{n // 10}[{n % 10}-9]" + (f"|[{n // 10 + 1}-9][0-9])" if n < 90 else ")")
        for n in range(10, 100)
    )
    return rf"\{{(?:{number},?|{longer}|{single}|{double})\}}"


def _ranges() -> str:
    """Ranges in a class whose first character is not past the last."""
    raw = [chr(c) for c in range(0x20, 0x7F) if chr(c) not in "\\]-"]
    ways = [
        rf"\x{ord(low):02x}-[\x{ord(low):02x}-\[\^-\u{{10FFFF}}]"
        if low <= "["
        else rf"\x{ord(low):02x}-[\x{ord(low):02x}-\u{{10FFFF}}]"
        for low in raw
    ]
    digits = [f"{d:x}" if d < 10 else f"{d:x}{d:X}" for d in range(16)]
    for d in range(16):
        above = "".join(digits[d + 1 :])
        if above:
            ways.append(rf"\\u[{digits[d]}]{_HEX}{{3}}-\\u[{above}]{_HEX}{{3}}")
            ways.append(rf"\\x[{digits[d]}]{_HEX}-\\x[{above}]{_HEX}")
        ways.extend(
            rf"\\x[{digits[d]}][{digits[k]}]-\\x[{digits[d]}][{''.join(digits[k:])}]"
            for k in range(16)
        )
    return "|".join(ways)
