"""JSON Schema `format` → the string bodies that conform.

`FORMATS` holds what is exact, or exact within the limit that stands in `LIMITS`; `UNSUPPORTED`
holds what has no exact grammar, with the reason. Together they are all names that drafts 4 to
2020-12 define; any other name is an annotation. Each grammar is that of the document which the
drafts name. Where that leaves room, the reading is the official test suite's, and a comment says
so. What a format stands for is built once a text comes to it, not when a schema names it.

`EARLY_FORMATS` is for drafts 4 and 6, which name the bare syntax of host names.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tooluse.grammar import expr as e
from tooluse.grammar import format_internet as net
from tooluse.grammar.format_hostname import host_name
from tooluse.grammar.format_regex import REGEX_LIMIT, regular_expression
from tooluse.grammar.lazy import Deferred
from tooluse.grammar.memory import remembered
from tooluse.grammar.regex import compile_pattern

# RFC 3339 section 5.6 and appendix C.
_MONTH_DAY = (
    "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    "|02-(?:0[1-9]|1[0-9]|2[0-8]))"
)
_LEAP_YEAR = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)"
_DATE = f"(?:[0-9]{{4}}-{_MONTH_DAY}|{_LEAP_YEAR}-02-29)"
_HOUR, _MINUTE, _FRACTION = "(?:[01][0-9]|2[0-3])", "[0-5][0-9]", r"(?:\.[0-9]+)?"
_TIME = f"{_HOUR}:{_MINUTE}:{_MINUTE}{_FRACTION}(?:[Zz]|[+-]{_HOUR}:{_MINUTE})"

# RFC 3339 appendix A, with the letters of ISO 8601: upper case.
_CLOCK = "T(?:[0-9]+H(?:[0-9]+M(?:[0-9]+S)?)?|[0-9]+M(?:[0-9]+S)?|[0-9]+S)"
_CALENDAR = "(?:[0-9]+Y(?:[0-9]+M(?:[0-9]+D)?)?|[0-9]+M(?:[0-9]+D)?|[0-9]+D)"
_DURATION = f"P(?:{_CALENDAR}(?:{_CLOCK})?|{_CLOCK}|[0-9]+W)"

_UUID = "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"
_JSON_POINTER = "(?:/(?:[^~/]|~[01])*)*"  # RFC 6901 section 3
# Without the index manipulation (`0+1`) of its later drafts, as the official suite has it.
_RELATIVE_JSON_POINTER = f"(?:0|[1-9][0-9]*)(?:#|{_JSON_POINTER})"


class Format(Deferred):
    """The texts of a format, of which there are some; regular. A test holds what is said here."""

    __slots__ = ("build",)

    def __init__(self, build: Callable[[], e.Expr], nullable: bool = False, plain: bool = True):
        super().__init__(nullable, plain)
        self.build = build

    def make(self) -> e.Expr:
        """The expression, which may take milliseconds."""
        return self.build()


def _whole(pattern: str) -> e.Expr:
    """The texts that `pattern` matches from start to end."""
    return compile_pattern(f"^(?:{pattern})$")


def _format(pattern: str, nullable: bool = False, plain: bool = True) -> e.Expr:
    return Format(lambda: _whole(pattern), nullable, plain)


@remembered(None)
def _time() -> e.Expr:
    return e.choice(_whole(_TIME), _leap_second())


def _date_time() -> e.Expr:
    # A leap second may stand on any day: those to come are not known.
    return e.sequence(_whole(_DATE), _whole("[Tt]"), _time())


def _leap_second() -> e.Expr:
    """Second 60, only where it is 23:59 in UTC (RFC 3339 section 5.7)."""
    hours = [e.sequence(_text(f"{hour:02}:"), _LeapSecond(hour)) for hour in range(24)]
    return e.choice(*hours, _whole(f"23:59:60{_FRACTION}[Zz]"))


class _LeapSecond(Deferred):
    """What follows `HH:` up to an offset: for each minute, only one east and one west of UTC fit.

    Made when the hour is known, since there are 2,880 offsets in all.
    """

    __slots__ = ("hour",)

    def __init__(self, hour: int) -> None:
        super().__init__(nullable=False)
        self.hour = hour

    def make(self) -> e.Expr:
        """The alternatives, one a minute."""
        fraction = _whole(_FRACTION)
        return e.choice(*[self._minute(minute, fraction) for minute in range(60)])

    def _minute(self, minute: int, fraction: e.Expr) -> e.Expr:
        east = (60 * self.hour + minute - (23 * 60 + 59)) % 1440  # local time minus UTC
        west = -east % 1440
        offsets = [f"+{east // 60:02}:{east % 60:02}", f"-{west // 60:02}:{west % 60:02}"]
        ends = e.choice(*[_text(offset) for offset in offsets])
        return e.sequence(_text(f"{minute:02}:60"), fraction, ends)


def _text(text: str) -> e.Expr:
    return e.literal(text.encode())


FORMATS: Mapping[str, e.Expr] = {
    "date": _format(_DATE),
    "date-time": Format(_date_time),
    "duration": _format(_DURATION),
    "email": _format(net.EMAIL),
    "hostname": host_name(),
    "idn-email": _format(net.IDN_EMAIL),
    "ipv4": _format(net.IPV4),
    "ipv6": _format(net.IPV6),
    "iri": _format(net.IRI),
    "iri-reference": _format(net.IRI_REFERENCE, nullable=True),
    "json-pointer": _format(_JSON_POINTER, nullable=True),
    "regex": regular_expression(),
    "relative-json-pointer": _format(_RELATIVE_JSON_POINTER),
    "time": Format(_time),
    "uri": _format(net.URI),
    "uri-reference": _format(net.URI_REFERENCE, nullable=True),
    "uri-template": _format(net.URI_TEMPLATE, nullable=True),
    "uuid": _format(_UUID),
}

LIMITS: Mapping[str, str] = {"regex": REGEX_LIMIT}

EARLY_FORMATS: Mapping[str, e.Expr] = {"hostname": _format(net.HOSTNAME, plain=False)}

UNSUPPORTED: Mapping[str, str] = {
    "idn-hostname": "a label's length is that of its Punycode,"
    " which no grammar of feasible size says",
}
