"""An argument as it is said: its name, its text, and the phrases that hold it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace

from tooluse.data.meaning import description_of, entity, role_of, said_flag, spoken
from tooluse.data.phrases.moments import BARE_STARTS, CLOCK_STARTS
from tooluse.data.phrases.roles import IN_PLACE, OPTIONS, PLACED, SORTS, Role
from tooluse.data.templates import Piece
from tooluse.tools import JSON, Schema

# Kinds of keys that are said as their role says, not as "order 17".
NAMING = {
    "service_name", "host_said", "version", "handle", "file", "ticker", "code_word", "git_branch",
}  # fmt: skip
ALONE = ("{v}", "{v}", "({v})", "- {v}")  # of an option in other words: "by phone"


@dataclass(frozen=True)
class Said:
    """An argument as it is said: its label ("start date"), its text, and ready-made phrases.

    ``phrases`` (after the verb), ``bare`` (in a hurry, as in a list) and ``ways`` (of people who do
    not name it, see ``tooluse.data.ways``) hold ``{v}`` where the text goes, ``{at}`` where a
    moment goes with its preposition; a flag has no text but is ``yes`` or not. ``free`` text can be
    anything: where more follows, only quotes tell where it ends. ``kind`` is a kind of
    ``tooluse.data.values``, or "option", "number", "flag", "list"; ``sort`` is "who", "what", "id",
    "when", "where", "text", "much", "people", "option", "flag" or "list"; ``core`` the value with
    its unit.
    """

    label: str
    text: str
    phrases: tuple[str, ...] = ()
    free: bool = False
    kind: str = "list"
    sort: str = "list"
    bare: tuple[str, ...] = ("{label} {v}", "{label}: {v}")
    core: str = "{v}"
    yes: bool = True  # of a flag
    ways: tuple[str, ...] = ()
    alone: str = ""  # in a list of labels, where that is not the text: "an hour" of "{v} hour"

    @property
    def verb(self) -> str:
        """ "the tags are …", "the status is …"."""
        return "are" if re.search(r"([^su]s|people|children)$", self.label) else "is"


def said_text(label: str, text: str, role: Role, kind: str, free: bool) -> Said:
    """A string. What speaks for itself (a name, a day) goes without its label."""
    sort = SORTS.get(kind, "what")
    bare: tuple[str, ...] = ("{label} {v}", "{label}: {v}")
    if sort in ("who", "when", "where", "what"):
        bare = ("{v}", "{v}", "{v}", "{label} {v}", "{label}: {v}")
    elif kind in NAMING:
        bare = ("{v}", "{v}", f"{entity(label)} {{v}}", "{label}: {v}")
    elif sort == "id":
        thing = entity(label)
        bare = ("{v}", f"{thing} {{v}}", f"{thing} #{{v}}", f"{thing} no. {{v}}", f"{thing} {{v}}")
    elif kind in ("phone", "to"):
        bare = ("{v}", "{v}", f"{entity(label)} {{v}}", f"{entity(label)}: {{v}}")
    phrases = role.said or ("with {label} {v}", "with the {label} {v}", "{label} {v}")
    if sort == "id" and kind not in NAMING:
        thing = entity(label)
        phrases = (f"for {thing} {{v}}", *bare[1:], f"with {thing} {{v}}")
    return Said(label, text, phrases, free, kind, sort, bare)


def said_option(value: JSON, label: str, name: str, schema: Schema, in_words: bool) -> Said:
    """An option of a fixed list, as it is or in words."""
    text = value if isinstance(value, str) else json.dumps(value)
    if isinstance(value, str) and value and in_words:
        text = spoken(value) or value
    last = label.split()[-1:] and label.split()[-1]
    role = role_of(name, schema)
    phrases: tuple[str, ...] = ("{v}", "{v} {label}", "{label} {v}", "with {label} {v}")
    if label.endswith(" by"):  # "sort by"
        phrases = ("{label} {v}",)
    elif last in OPTIONS:
        phrases = OPTIONS[last]
    elif last in PLACED:
        phrases = IN_PLACE
    elif role.kind in ("language", "color", "city", "currency"):
        phrases = role.said
    bare = ("{v}", "{v}", "{v}", "{label} {v}", "{label}: {v}")
    return Said(label, text, phrases, kind="option", sort="option", bare=bare)


def flag(value: bool, label: str, schema: Schema) -> Said:
    """A boolean: a phrase without a text."""
    found = said_flag(label, description_of(schema))
    phrases = found.yes if value else found.no
    bare = tuple(p for p in phrases if not re.match(r"(and|but|then|-) |\(", p))
    return Said(found.label, "", phrases, kind="flag", sort="flag", bare=bare, yes=value)


def measured(option: Said, number: Said) -> Said:
    """A number and the option that says of what, as one: "weight 71 kg"."""
    what = option.text
    core = number.core
    value = core.replace("{v}", number.text)
    phrases = (f"{what} {value}", f"{what} of {value}", f"{what} {value}", f"{value} {what}")
    facts = (f"{what}: {value}", f"{what} is {value}", f"{what} at {value}", f"{what} {value}")
    return replace(
        number,
        label=what,
        text="",
        phrases=phrases,
        bare=facts,
        ways=(),
        kind="measured",
        sort="measured",
    )


def at_moment(text: str) -> tuple[str, ...]:
    """Ways to say a moment after a verb: "on Friday", "at noon", "tomorrow"."""
    first = re.split(r"[\s,.:]", text.lower(), maxsplit=1)[0]
    if first in BARE_STARTS:
        return ("{v}", "{v}", "for {v}") if first not in ("in", "at", "on", "by") else ("{v}",)
    if re.match(r"(end|mid|early|late)\b", text.lower()):
        return ("{v}", "at the {v}", "for {v}") if first == "end" else ("{v}", "in {v}")
    if re.match(r"\d+(st|nd|rd|th)\b", text.lower()):
        return ("on the {v}", "the {v}", "for the {v}")
    clock = re.match(
        r"\d{1,2}([:.h]\d\d|\s?[ap]m|$|\s(today|tomorrow|on|this|o'clock|in the))", text.lower()
    )
    if first in CLOCK_STARTS or clock:
        return ("at {v}", "at {v}", "for {v}", "{v}")
    return ("on {v}", "on {v}", "{v}", "for {v}")


def joined(texts: list[str], style: float) -> str:
    """Items of a list: "a, b and c", now and then "a, b, c" or "a & b"."""
    if len(texts) < 2:
        return "".join(texts)
    if style < 0.15:
        return ", ".join(texts)
    last = " & " if style < 0.2 else " plus " if style < 0.25 else " and "
    return ", ".join(texts[:-1]) + last + texts[-1]


def said_pieces(phrase: str, one: Said) -> list[Piece]:
    """A phrase with the argument in it, as pieces of a prompt."""
    before, found, after = phrase.replace("{label}", one.label).partition("{v}")
    if not found:
        return [Piece(before, None, fixed=True)]
    unit = Piece(after, None, fixed=bool(one.alone))  # without "hour", nobody knows what "an" is
    return [p for p in (Piece(before), Piece(one.text, None, fixed=True), unit) if p.text]
