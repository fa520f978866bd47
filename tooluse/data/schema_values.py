"""Arguments for any tool: values that its JSON Schema allows, each with how a person would say it.

Types, enum, const, ranges, formats, patterns, arrays, nested objects, ``anyOf``/``oneOf``/``allOf``
and local ``$ref`` guide the choice, and so do the words in an argument's name and description
(``tooluse.data.phrases.roles``). It is a sampler, not a solver: a value may miss a rarer
keyword, and whoever uses it validates the whole call and asks again.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING

from tooluse.data.phrases.roles import (
    COUNTED,
    DIRECTIONS,
    DOING,
    EMPTY_WORDS,
    LASTING,
    LEAST,
    MOST,
    NO,
    NUMBERS,
    OPTIONS,
    ROLES,
    YES,
    Role,
)
from tooluse.data.splits import fold, split_of
from tooluse.tools import JSON, Schema

if TYPE_CHECKING:
    from tooluse.data.compose import Composer
    from tooluse.grammar.regex_tree import Node

TEXT = Role(frozenset(), "subject_np", ())  # a string that nothing says anything about
FREE_TEXT = {
    "subject_np", "message_text", "title_text", "name_title", "query", "topic", "todo",
    "reason_text", "payment", "wish", "product",
}  # fmt: skip
FORMATS = {
    "date": "iso_date", "time": "iso_time", "date-time": "iso_datetime", "email": "to",
    "idn-email": "to", "uri": "url", "url": "url", "iri": "url", "uuid": "uuid", "ipv4": "ipv4",
    "hostname": "host",
}  # fmt: skip
OPTIONAL = 0.5  # how often an optional argument is there
LOWERED = 0.12  # how often a text is typed in lower case
DEEPEST = 6  # levels of nesting, for schemas that refer to themselves


@dataclass(frozen=True)
class Said:
    """An argument as it is said: its label ("start date"), its text, and ready-made phrases.

    ``phrases`` hold ``{v}`` where the text goes; they may be empty. A flag has no text. ``free``
    text can be anything: where more follows, only quotes tell where it ends. ``kind`` is what the
    argument is: a kind of ``tooluse.data.values``, or "option", "number", "flag", "list".
    """

    label: str
    text: str
    phrases: tuple[str, ...] = ()
    free: bool = False
    kind: str = "list"


class SchemaValues:
    """Samples calls of one tool. ``composer`` makes the texts and keeps them in their split."""

    def __init__(self, composer: Composer, root: Schema, subject: str = "") -> None:
        self.composer = composer
        self.subject = subject  # the tool's name: what a mere "name" or "title" is the name of
        self.rng: Random = composer.rng
        self.root = root
        self._last_date: date | None = None  # a later date argument is a later date

    def arguments(self) -> tuple[dict[str, JSON], list[Said]]:
        """Arguments for one call, in declared order, and how to say them."""
        return self._object(self.root, "", 0)

    def value(self, name: str) -> tuple[JSON, str]:
        """A value for one argument, and the text that says it ("" if it goes without saying)."""
        properties = self.root.get("properties")
        schema = properties.get(name) if isinstance(properties, dict) else None
        value, said = self._value(self._resolve(schema), name, spoken(name), 1)
        return value, " ".join(s.text for s in said)

    def _object(self, schema: Schema, label: str, depth: int) -> tuple[dict[str, JSON], list[Said]]:
        properties = schema.get("properties")
        required = schema.get("required")
        names = required if isinstance(required, list) else []
        args: dict[str, JSON] = {}
        said: list[Said] = []
        for name, inner in (properties if isinstance(properties, dict) else {}).items():
            if name not in names and (depth >= DEEPEST or self.rng.random() >= OPTIONAL):
                continue
            found = self._resolve(inner)
            if name not in names and "const" in found:
                continue
            words = f"{label} {spoken(name)}".strip()
            args[name], phrases = self._value(found, name, words, depth + 1)
            said += phrases
        return args, said

    def _resolve(self, schema: JSON, depth: int = 0) -> Schema:
        """The schema with ``$ref``, ``allOf`` and one branch of a choice merged into it."""
        if not isinstance(schema, dict) or depth > DEEPEST:
            return {}
        found = {k: v for k, v in schema.items() if k not in ("$ref", "allOf", "anyOf", "oneOf")}
        parts: list[JSON] = []
        reference = schema.get("$ref")
        if isinstance(reference, str) and reference.startswith("#"):
            parts.append(self._follow(reference))
        every = schema.get("allOf")
        parts += every if isinstance(every, list) else []
        for key in ("anyOf", "oneOf"):
            branches = schema.get(key)
            if isinstance(branches, list):
                real = [
                    b for b in branches if not (isinstance(b, dict) and b.get("type") == "null")
                ]
                parts += [self.rng.choice(real)] if real else []
        for part in parts:
            found = {**self._resolve(part, depth + 1), **found}
        return found

    def _follow(self, reference: str) -> JSON:
        node: JSON = self.root
        for step in reference.lstrip("#/").split("/"):
            step = step.replace("~1", "/").replace("~0", "~")
            node = node.get(step) if isinstance(node, dict) else None
        return node

    def _value(self, schema: Schema, name: str, label: str, depth: int) -> tuple[JSON, list[Said]]:
        """A value for one argument, and how it is said (nothing, if it goes without saying)."""
        if "const" in schema:
            return schema["const"], []
        options = schema.get("enum")
        if isinstance(options, list) and options:
            value = self.rng.choice(options)
            return value, [self._said_option(value, label, role_of(name, schema))]
        kind = schema.get("type")
        if isinstance(kind, list):
            kind = self.rng.choice([k for k in kind if k != "null"] or ["null"])
        if kind is None:
            kind = (
                "object" if "properties" in schema else "array" if "items" in schema else "string"
            )
        if kind == "boolean":
            flag = self.rng.random() < 0.6
            phrases = tuple(p.replace("{label}", flag_label(label)) for p in (YES if flag else NO))
            return flag, [Said(flag_label(label), "", phrases, kind="flag")]
        if kind in ("integer", "number"):
            number = self._number(schema, kind == "integer")
            return number, [self._said_number(number, label, schema)]
        if kind == "array":
            return self._array(schema, name, label, depth)
        if kind == "object":
            return self._object(schema, label, depth)
        if kind == "null":
            return None, []
        role = role_of(name, schema, label.rpartition(" ")[0] or self.subject)
        text = self._text(schema, role)
        kind = "code" if "pattern" in schema else role.kind
        return text, [Said(label, text, role.said, kind in FREE_TEXT, kind)]

    def _said_option(self, value: JSON, label: str, role: Role) -> Said:
        text = value if isinstance(value, str) else json.dumps(value)
        if isinstance(value, str) and value and self.rng.random() < 0.7:
            text = spoken(value) or value
        phrases: tuple[str, ...] = ("{label} {v}", "{v} {label}", "with {label} {v}")
        if label.endswith(" by"):  # "sort by"
            phrases = phrases[:1]
        if label.split()[-1:] and label.split()[-1] in OPTIONS:
            phrases = OPTIONS[label.split()[-1]]
        elif role.kind in ("place", "language", "color", "city"):
            phrases = role.said
        return Said(label, text, phrases, kind="option")

    def _said_number(self, number: float, label: str, schema: Schema) -> Said:
        words = label.split()
        description = str(schema.get("description", "")).lower()
        phrases: tuple[str, ...] = ()
        unit = words[-1] if words and words[-1] in COUNTED else ""
        named = next((w for w in words if w in NUMBERS), "") or next(
            (w for w in re.findall(r"[a-z]+", description) if w in NUMBERS), ""
        )
        if words and words[0] in ("max", "maximum", "most"):
            phrases = tuple(f"{p} {unit}".strip() for p in MOST)
        elif words and words[0] in ("min", "minimum", "least"):
            phrases = tuple(f"{p} {unit}".strip() for p in LEAST)
        elif named:
            phrases = NUMBERS[named]
        elif unit:
            phrases = (f"{{v}} {unit}", f"for {{v}} {unit}" if unit in LASTING else f"{{v}} {unit}")
        elif role_of(words[-1] if words else "", schema).kind == "amount":
            phrases = ("for {v}", "of {v}")
        return Said(label, json.dumps(number), phrases, kind="number")

    def _number(self, schema: Schema, whole: bool) -> float:
        low = _bound(schema, "minimum", "exclusiveMinimum")
        high = _bound(schema, "maximum", "exclusiveMaximum")
        if low is None:
            low = 1.0 if high is None or high >= 1 else high - 100
        if high is None:
            high = max(low + 20, low + 10 ** self.rng.uniform(1, 3.5))
        step = schema.get("multipleOf")
        unit = float(step) if isinstance(step, (int, float)) and step > 0 else 1.0 if whole else 0.0
        if unit:
            first = -(-low // unit)
            count = int(high // unit - first)
            number = (first + self._skewed(max(count, 0))) * unit
        else:
            share = self._skewed(10_000) / 10_000
            number = round(low + (high - low) * share, self.rng.choice((0, 0, 1, 2)))
            number = min(max(number, low), high)
        return int(number) if whole or number == int(number) else number

    def _skewed(self, most: int) -> int:
        """A whole number from 0 to ``most``: small and round ones more often in long ranges."""
        if most <= 30 or self.rng.random() < 0.25:
            return self.rng.randint(0, most)
        found = int(most ** self.rng.uniform(0.3, 1))
        step = self.rng.choice((1, 5, 10, 10)) if found < 100 else self.rng.choice((1, 10, 50, 100))
        return found - (found + 1) % step if found > step else found

    def _array(self, schema: Schema, name: str, label: str, depth: int) -> tuple[JSON, list[Said]]:
        least, most = schema.get("minItems"), schema.get("maxItems")
        low = least if isinstance(least, int) else 1
        high = min(most, low + 2) if isinstance(most, int) else low + 2
        singular = re.sub(r"(?<=\w)s$", "", name)
        items: list[JSON] = []
        texts: list[str] = []
        for _ in range(self.rng.randint(low, max(low, high))):
            item = self._resolve(schema.get("items"))
            value, said = self._value(item, singular, spoken(singular), depth + 1)
            if value in items:
                continue
            items.append(value)
            if said:
                texts.append(_in_short(said))
        joined = ", ".join(texts[:-1]) + " and " + texts[-1] if len(texts) > 1 else "".join(texts)
        role = role_of(singular, self._resolve(schema.get("items")))
        plain = ("{label} {v}",) if label in DOING else role.said
        return items, [Said(label, joined, plain)] if texts else []

    def _text(self, schema: Schema, role: Role) -> str:
        pattern = schema.get("pattern")
        if isinstance(pattern, str):
            return from_pattern(pattern, self.rng)
        kind = FORMATS.get(str(schema.get("format")), role.kind)
        least, most = schema.get("minLength"), schema.get("maxLength")
        shortest = least if isinstance(least, int) else 1
        longest = most if isinstance(most, int) else 400
        text = self._date() if kind == "iso_date" else self.composer.fresh(kind, repeat=True)
        for _ in range(40):
            if shortest <= len(text) <= longest:
                break
            text = self.composer.fresh("first" if len(text) > longest else kind, repeat=True)
        if len(text) > longest:
            text = text[:longest].strip() or "x" * longest
        while len(text) < shortest:
            text += " " + self.composer.values.text("word")
        lowered = text.lower()
        if "format" in schema:
            return text
        same = fold(lowered) == fold(text) and split_of(lowered) == split_of(text)
        return lowered if same and self.rng.random() < LOWERED else text

    def _date(self) -> str:
        """A day of these years, after the last one in the same call, as in RFC 3339."""
        for _ in range(200):
            if self._last_date is None:
                day = date(2025, 1, 1) + timedelta(days=self.rng.randrange(900))
            else:
                day = self._last_date + timedelta(days=self.rng.randint(1, 25))
            if split_of(day.isoformat()) == self.composer.split:
                break
        self._last_date = day
        return day.isoformat()


def _in_short(said: list[Said]) -> str:
    """An item of a list in a few words: "2 lasagne", "Hey Jude by Ann Lee", "red, 40"."""
    if len(said) == 1:
        return said[0].text or said[0].phrases[0].replace("{label}", said[0].label)
    counts = [s.text for s in said if s.kind == "number"]
    if len(counts) == 1 and len(said) == 2:
        return " ".join(counts + [s.text for s in said if s.kind != "number"])
    first, *rest = said
    more = [
        s.phrases[0].replace("{label}", s.label).replace("{v}", s.text)
        if s.phrases
        else f"{s.label.split()[-1]} {s.text}"
        for s in rest
    ]
    return " ".join([first.text or first.phrases[0].replace("{label}", first.label), *more])


GENERIC = {"name", "title", "item", "event", "meeting", "full", "number", "id", "text"}
NAMED = ("called {v}", "named {v}")


def role_of(name: str, schema: Schema, context: str = "") -> Role:
    """What an argument is, by its name (the last word first), else by its description; a mere
    "name" by its description or by ``context``, the words for what has the name.

    ``TEXT`` if neither tells. "from_currency" is said as its first word says: "from USD".
    """
    words = spoken(name).lower().split()
    description = schema.get("description")
    said = re.findall(r"[a-z-]+", description.lower()) if isinstance(description, str) else []
    if words in (["name"], ["title"]):  # of what? The description tells, or what it belongs to
        for hint in (said, spoken(context).lower().split()):
            known = next((r for r in ROLES if _known(hint) & (r.words - GENERIC)), None)
            if known:
                return replace(known, said=NAMED if words == ["title"] else (*NAMED, *known.said))
    if words[-1:] and words[-1] in EMPTY_WORDS and len(words) > 1:
        words = [*words[:-2], words[-1], words[-2]]
    hints = [words[-1:], ["".join(words), "".join(words[::-1])], words]
    hints += [said] if said else []
    found = next((role for hint in hints for role in ROLES if _known(hint) & role.words), TEXT)
    if len(words) > 1 and words[0] in DIRECTIONS:
        return replace(found, said=(DIRECTIONS[words[0]],))
    return found


def _known(words: list[str]) -> set[str]:
    """The words and their singulars."""
    return {*words, *(re.sub(r"s$", "", re.sub(r"ies$", "y", word)) for word in words)}


def spoken(name: str) -> str:
    """An identifier as words: "startDate", "start_date" → "start date"."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name)
    words = re.sub(r"[_\-./]+", " ", words).strip()
    return words.lower() if re.search(r"[_\-A-Z]", name) else words


def flag_label(label: str) -> str:
    """A flag without its prefix: "include images" → "images"."""
    return re.sub(r"^(is|has|include|with|enable|use|allow|should|show) (?=\w)", "", label)


def from_pattern(pattern: str, rng: Random) -> str:
    """A text that the pattern probably matches; InputError if it can't be read."""
    from tooluse.errors import InputError
    from tooluse.grammar.regex_syntax import PatternError, parse

    try:
        return _from_tree(parse(pattern), rng)
    except PatternError as error:
        raise InputError(f"pattern {pattern!r}: {error}") from None


def _from_tree(node: Node, rng: Random) -> str:
    from tooluse.grammar.regex_tree import Alt, Chars, Repeat, Seq

    if isinstance(node, Chars):
        plain = [(a, b) for a, b in ((max(a, 48), min(b, 122)) for a, b in node.ranges) if a <= b]
        letters = [c for a, b in plain for c in range(a, b + 1) if chr(c).isalnum()]
        if letters:
            return chr(rng.choice(letters))
        low, high = rng.choice(list(node.ranges))
        return chr(rng.randint(low, min(high, low + 20)))
    if isinstance(node, Seq):
        return "".join(_from_tree(item, rng) for item in node.items)
    if isinstance(node, Alt):
        return _from_tree(rng.choice(node.items), rng)
    if isinstance(node, Repeat):
        high = node.hi if node.hi is not None else node.lo + 4
        count = rng.randint(node.lo, min(high, node.lo + 6))
        return "".join(_from_tree(node.body, rng) for _ in range(count))
    return ""  # anchors and look-arounds take no text; the check afterwards decides


def _bound(schema: Schema, closed: str, open_: str) -> float | None:
    value = schema.get(closed)
    if isinstance(value, (int, float)):
        return float(value)
    value = schema.get(open_)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value) + (1 if "Min" in open_ else -1)
    return None
