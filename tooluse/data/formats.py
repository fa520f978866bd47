"""Texts of the formats that JSON Schema names, all of which the decoder can write.

``FORMATS`` says as what kind of value (``tooluse.data.values``) a format is said; "formatted" is
none of those kinds.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from tooluse.data.values import Values

FORMATS = {
    "date": "iso_date", "time": "iso_time", "date-time": "iso_datetime", "email": "to",
    "idn-email": "to", "uri": "url", "url": "url", "iri": "url", "uuid": "uuid", "ipv4": "ipv4",
    "hostname": "host",
}  # fmt: skip
# The values of a kind that are of a format: people's addresses and links are often not.
_HOST = r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+"
FITTING = {
    "email": re.compile(rf"[\w'+-]+(?:\.[\w'+-]+)*@{_HOST}", re.ASCII | re.IGNORECASE),
    "idn-email": re.compile(r"[\w'+-]+(?:\.[\w'+-]+)*@\w[\w-]*(?:\.\w[\w-]*)+"),
    "uri": re.compile(r"[a-z]+://[\w.~:/?&=#%+-]+", re.ASCII),
    "iri": re.compile(r"[a-z]+://[\w.~:/?&=#+-]+"),
    "hostname": re.compile(_HOST, re.ASCII | re.IGNORECASE),
}


def format_text(name: str, values: Values) -> str:
    """A text of a format; KeyError if it is none that is made here."""
    if name in _MAKERS:
        return _MAKERS[name](values)
    while True:
        text = values.text(FORMATS[name])
        if name not in FITTING or FITTING[name].fullmatch(text):
            return text


def _duration(values: Values) -> str:
    """ "PT45M", "P3D", "PT1H30M"."""
    one, two = values.rng.randint(1, 30), values.rng.randint(1, 11)
    return values.pick((f"PT{one}M", f"PT{two}H", f"PT{two}H{one}M", f"P{one}D", f"P{two}W"))


def _ipv6(values: Values) -> str:
    """ "2001:db8:85a:0:0:8a2e:370:7334", "2001:db8::7334"."""
    groups = [f"{values.rng.getrandbits(16):x}" for _ in range(6)]
    return values.pick((f"2001:db8:{':'.join(groups)}", f"2001:db8::{groups[0]}"))


def _path(values: Values) -> str:
    """ "/glowym/kez"."""
    return "".join(f"/{values.text('net')}" for _ in range(values.rng.randint(1, 3)))


def _pointer(values: Values) -> str:
    """ "/glowym/3"."""
    return _path(values) + values.pick(("", "", f"/{values.rng.randrange(20)}"))


def _file(values: Values) -> str:
    """ "/glowym/kez.html"."""
    return _path(values) + values.pick(("", ".html", ".json", ".png", "/"))


def _regex(values: Values) -> str:
    """ "^glowym[0-9]+$"."""
    word, digits = values.text("net"), values.rng.randint(2, 6)
    forms = (f"^{word}[0-9]+$", f"{word}-[a-z]{{{digits}}}", f"^({word}|{values.text('net')})$")
    return values.pick((*forms, f"^{word}.*", rf"{word}\.[a-z]+"))


def _uri_template(values: Values) -> str:
    """ "/glowym/{kez}"."""
    return f"{_path(values)}/{{{values.text('net')}}}"


_MAKERS: dict[str, Callable[[Values], str]] = {
    "duration": _duration,
    "ipv6": _ipv6,
    "iri-reference": _file,
    "json-pointer": _pointer,
    "regex": _regex,
    "relative-json-pointer": lambda values: f"{values.rng.randrange(4)}{_pointer(values)}",
    "uri-reference": _file,
    "uri-template": _uri_template,
}
FORMATS.update(dict.fromkeys(_MAKERS, "formatted"))
