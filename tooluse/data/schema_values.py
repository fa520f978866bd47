"""Arguments for any tool: values that its JSON Schema allows, each with how a person would say it.

Types, enum, const, ranges, formats, patterns, arrays, nested objects, ``anyOf``/``oneOf``/``allOf``
and local ``$ref`` guide the choice, and so do the words in an argument's name and description
(``tooluse.data.meaning``). It is a sampler, not a solver: a value may miss a rarer
keyword, and whoever uses it validates the whole call and asks again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from itertools import count
from random import Random
from typing import TYPE_CHECKING

from tooluse.data.formats import FORMATS, format_text
from tooluse.data.meaning import (
    TEXT,
    called,
    description_of,
    entity,
    examples_in,
    role_of,
    singular,
    spoken,
)
from tooluse.data.patterns import from_pattern, in_shape, is_shape, like
from tooluse.data.phrases.measures import UNITS, Unit
from tooluse.data.phrases.names import DEVICE_NAMES, NAMED_THINGS, PLACE_NAMES
from tooluse.data.phrases.options import OPTION_WORDS
from tooluse.data.phrases.roles import DOING, NAMED_PLACES, OWN_VALUES, SORTS, Role
from tooluse.data.quantities import said_number, sample, unit_of
from tooluse.data.said import ALONE, Said, flag, joined, said_option, said_text
from tooluse.data.siblings import Siblings
from tooluse.data.splits import fold, split_of
from tooluse.data.templates import Piece, Slot, expand
from tooluse.data.together import AMOUNTS, VALUES, together
from tooluse.data.ways import option_ways, ways
from tooluse.errors import InputError
from tooluse.subschemas import DEEPEST, resolved
from tooluse.tools import JSON, Schema

if TYPE_CHECKING:
    from tooluse.data.compose import Composer

FREE_TEXT = {
    "subject_np", "message_text", "title_text", "event_said", "name_title", "query", "topic",
    "todo", "reason_text", "payment", "wish", "comment_text",
    "opinion_text", "workout_text", "absence_text", "expense_text", "refusal_text", "trouble_text",
    "note_text", "timer_said", "resolution_text", "topic_said",
}  # fmt: skip
SOUGHT_TEXTS = {"query", "code_query"}  # whatever they are called: a "text" that is searched for
OPTIONAL = 0.5  # how often an optional argument is there
LOWERED = 0.75  # of those who type in lower case, who does so in a value
IMITATED = 0.5  # how often a text looks like an example of the description
CODED = 0.7  # … where the argument is no number or code by its name: a shelf "C-14"
OWN = 0.35  # how often a text is one that a user's examples have for this argument
UNTOLD = {"noun_said", "product_said", "place_kind", "topic"}  # kinds that say next to nothing
GIVEN, GIVEN_MOST = 0.12, 0.5  # how often each example is taken as it is, where else little tells
OWN_NAME = 0.3  # how often a thing has the property's word in its name: "Elm Street branch"
OTHERWISE = 0.35  # how often an option is said in other words, where some are known
IN_WORDS = 0.9  # how often an option is said in words: "ear nose throat" for "ear_nose_throat"
WITH_LIST = ("with {label} {v}", "{label} {v}", "{label}: {v}", "with {v}")
TIMES = {"moment", "moment_point", "day_said", "past_moment", "birthday", "span_said"}
KEYS = {"id", "number", "no", "nr", "identifier"}
WHOLE = 0.85  # how often a mere quantity is whole
TRIES = 8  # at another option than a sibling's
ENDLESS = 4 * DEEPEST  # levels that no schema needs which can end
SIZED = 40  # tries at a text of the right length
TRIED = 100  # texts of a form, until one is of the split


class SchemaValues:
    """Samples calls of one tool. ``composer`` makes the texts and keeps them in their split."""

    def __init__(
        self, composer: Composer, root: Schema, subject: str = "", about: str = ""
    ) -> None:
        self.composer = composer
        self.subject = subject  # the tool's name: what a mere "name" or "title" is the name of
        self.rng: Random = composer.rng
        self.root = root
        self.whole = self._resolve(root, 0)
        self.siblings = Siblings(self.whole, f"{subject} {about}")
        self._family = ""  # of units: of mass, of length, …
        self._unit: Unit | None = None  # of the number that an option is about: "weight_kg"
        self._last_date: date | None = None  # a later date argument is a later date

    def arguments(self) -> tuple[dict[str, JSON], list[Said]]:
        """Arguments for one call, in declared order, and how to say them."""
        return self._object(self.whole, "", 0)

    def value(self, name: str) -> tuple[JSON, str]:
        """A value for one argument, and the text that says it ("" if it goes without saying)."""
        properties = self.whole.get("properties")
        schema = properties.get(name) if isinstance(properties, dict) else None
        name = called(name)
        value, said = self._value(self._resolve(schema, 1), name, spoken(name), 1)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return value, json.dumps(value)  # in digits, as it stood in the example
        return value, " ".join(s.text for s in said)

    def _object(self, schema: Schema, label: str, depth: int) -> tuple[dict[str, JSON], list[Said]]:
        if depth > ENDLESS:
            raise InputError(f"tool {self.subject!r}: a schema refers to itself without end")
        properties = schema.get("properties")
        required = schema.get("required")
        names = required if isinstance(required, list) else []
        chosen: dict[str, Schema] = {}
        for name, inner in (properties if isinstance(properties, dict) else {}).items():
            if name not in names and (depth >= DEEPEST or self.rng.random() >= OPTIONAL):
                continue
            found = self._resolve(inner, depth + 1)
            if name in names or "const" not in found:
                chosen[name] = found
        made = {}
        self._unit, self._family = None, ""
        for name in sorted(chosen, key=lambda n: "enum" not in chosen[n]):  # options name units
            as_said, start = called(name), _lower_end(name)
            words = f"{label} {spoken(as_said)}".strip()
            made[name] = self._value(chosen[name], as_said, words, depth + 1)
            other = made.get(start) if start else None
            for _ in range(TRIES if other else 0):
                if other and _follows(other[0], made[name][0]):
                    break
                made[name] = self._value(chosen[name], as_said, words, depth + 1)
        args = {name: made[name][0] for name in chosen}
        said = [one for name in chosen for one in made[name][1]]
        return args, said if depth else together(said, self.rng)

    def _resolve(self, schema: JSON, depth: int) -> Schema:
        """The schema of a value at this depth, with what it refers to merged into it."""
        return resolved(self.root, schema, self.rng, depth > DEEPEST)

    def _value(self, schema: Schema, name: str, label: str, depth: int) -> tuple[JSON, list[Said]]:
        """A value for one argument, and how it is said (nothing, if it goes without saying)."""
        if "const" in schema:
            return schema["const"], []
        options = schema.get("enum")
        if isinstance(options, list) and options:
            some: list[JSON] = [option for option in options if option is not None]
            return self._option(some or options, schema, name, label)
        kind = schema.get("type")
        if isinstance(kind, list):
            others = [k for k in kind if k != "null"]
            ends = depth > DEEPEST and len(others) < len(kind)
            kind = self.rng.choice(["null"] if ends or not others else others)
        if kind is None:
            kind = (
                "object" if "properties" in schema else "array" if "items" in schema else "string"
            )
        if kind == "boolean":
            yes = self.rng.random() < 0.6
            return yes, [replace(flag(yes, label, schema), ways=ways(label, yes))]
        if kind in ("integer", "number"):
            unit = unit_of(label, description_of(schema))
            if label in VALUES and self._unit:
                unit = self._unit
            if label in KEYS and self.siblings.thing:  # "number" of a pull request
                label = f"{self.siblings.thing} {label}"
            unit = self.siblings.ordinary(unit)
            if self.siblings.measured(label):
                label = "quantity"
            counted = self.siblings.counted(label, description_of(schema))
            whole = kind == "integer" or (label in AMOUNTS and self.composer.chance(WHOLE))
            number = sample(schema, whole, counted, unit, self.rng)
            said = said_number(number, label, schema, unit, self.rng)
            whole_said = not unit or said.core != "{v}"  # "in 30" of what?
            return number, [replace(said, ways=ways(label) if whole_said else ())]
        if kind == "array":
            return self._array(schema, name, label, depth)
        if kind == "object":
            return self._object(schema, label, depth)
        if kind == "null":
            return None, []
        if label in KEYS and self.siblings.thing:
            label = f"{self.siblings.thing} {label}"
        schema = self.siblings.completed(name, schema)
        role = role_of(name, schema, label.rpartition(" ")[0] or self.subject)
        role = self.siblings.fitting(name, role)
        text = self._given(name, schema, role) or self._text(schema, role, label)
        kind = (
            "code"
            if "pattern" in schema and role is TEXT
            else FORMATS.get(str(schema.get("format")), role.kind)
        )
        free = kind in FREE_TEXT or (kind in OWN_VALUES and SORTS[kind] == "text")
        said = said_text(label, text, role, kind, free)
        named = "query" if kind in SOUGHT_TEXTS else label
        return text, [replace(said, ways=() if kind == "todo" else ways(named))]

    def _option(
        self, options: list[JSON], schema: Schema, name: str, label: str
    ) -> tuple[JSON, list[Said]]:
        value = self.rng.choice(options)
        words = spoken(value).split() if isinstance(value, str) else []
        said = said_option(value, label, name, schema, self.rng.random() < IN_WORDS)
        self._unit = self._unit or (unit_of(" ".join(words)) if len(words) > 1 else None)
        if len(words) > 1 and words[-1] in UNITS:
            said = replace(said, text=" ".join(words[:-1]))
        elif said_otherwise(value, options) and self.rng.random() < OTHERWISE:
            other = self.rng.choice(said_otherwise(value, options))
            said = replace(said, text=other, phrases=ALONE)  # not "by by phone"
        elif len(words) == 2 and re.match(r"\w{3,}ed$", words[0]):  # "changed_mind"
            own = self.rng.choice(("their ", "the ", "my ", ""))
            said = replace(said, text=f"{words[0]} {own}{words[1]}")
        elif len(words) > 2 and self.rng.random() < 0.3:  # "ear_nose_throat"
            said = replace(said, text=joined(words, self.rng.random()))
        told = option_ways(label, value, options) or ways(label)
        return value, [replace(said, ways=told)]

    def _array(self, schema: Schema, name: str, label: str, depth: int) -> tuple[JSON, list[Said]]:
        least, most = schema.get("minItems"), schema.get("maxItems")
        ends = depth > DEEPEST
        low = least if isinstance(least, int) else 0 if ends else 1
        high = low if ends else min(most, low + 2) if isinstance(most, int) else low + 2
        one = singular(name)
        items: list[JSON] = []
        texts: list[str] = []
        for _ in range(self.rng.randint(low, max(low, high))):
            item = self._resolve(schema.get("items"), depth + 1)
            if "description" not in item:
                item = {**item, "description": description_of(schema)}
            value, said = self._value(item, one, spoken(one), depth + 1)
            if value in items:
                continue
            items.append(value)
            if said:
                texts.append(_in_short(said))
        text = joined(texts, self.rng.random())
        role = role_of(one, self._resolve(schema.get("items"), depth + 1))
        phrases = ("{label} {v}",) if label in DOING else role.said or WITH_LIST
        return items, [Said(label, text, phrases)] if texts else []

    def _given(self, name: str, schema: Schema, role: Role) -> str:
        """Now and then what a user's example says in this argument, numbers in it changed."""
        given = self.composer.given.get(name)
        if not given or "pattern" in schema or "format" in schema or not self.composer.chance(OWN):
            return ""
        text = self.rng.choice(given)
        changed = role.kind not in TIMES and self.composer.chance(CODED)  # no "14 May" → "57 May"
        if changed and re.search(r"\d", text):
            text = like(text, self.rng)
        return text.lower() if self.composer.lower else text

    def _text(self, schema: Schema, role: Role, label: str) -> str:
        least, most = schema.get("minLength"), schema.get("maxLength")
        shortest = least if isinstance(least, int) else 1
        longest = most if isinstance(most, int) else 400
        pattern, form = schema.get("pattern"), str(schema.get("format"))
        if isinstance(pattern, str):
            return self._of_split(lambda: from_pattern(pattern, self.rng, shortest, longest))
        kind = FORMATS.get(form, role.kind)
        dated, formed = kind == "iso_date", form in FORMATS and form != "url"

        def more() -> str:
            if formed and not dated:
                made = partial(format_text, form, self.composer.values)
                return self.composer.fresh_text(made, repeat=True)
            return self.composer.fresh("first" if len(text) > longest else kind, repeat=True)

        text = self._date() if dated else more() if formed else self._plain(schema, kind, label)
        for _ in range(SIZED):
            if shortest <= len(text) <= longest:
                break
            text = more()
        if not formed and not shortest <= len(text) <= longest:
            found = [text]
            text = self._of_split(
                lambda: self._sized(found.pop() if found else more(), shortest, longest)
            )
        lowered = text.lower()
        if "format" in schema or not self.composer.lower or self.rng.random() >= LOWERED:
            return text
        return lowered if fold(lowered) == fold(text) else text

    def _of_split(self, make: Callable[[], str]) -> str:
        """A text of this split; any text, if there seems to be none."""
        for _ in range(TRIED):
            text = make()
            if text == text.strip() and split_of(text) == self.composer.split:
                break
        return text

    def _sized(self, text: str, shortest: int, longest: int) -> str:
        """The text cut to the longest length, or with words behind it up to the shortest."""
        if len(text) > longest:
            text = text[:longest].strip() or "x" * longest
        while len(text) < shortest:
            text += " " + self.composer.values.text("word")
        return text

    def _plain(self, schema: Schema, kind: str, label: str) -> str:
        """A text of a kind: like an example that the description gives, or with the property's
        own word in it, if it is that kind of thing."""
        composer = self.composer
        given = examples_in(description_of(schema))
        examples = [e for e in given if re.search(r"\d", e)]
        imitated = IMITATED if SORTS.get(kind) == "id" else CODED
        if examples and kind not in TIMES and composer.chance(imitated):
            example = self.rng.choice(examples)
            return composer.fresh_text(lambda: like(example, self.rng), repeat=True)
        shapes = [e for e in given if is_shape(e)]
        if shapes and composer.chance(CODED):
            net = partial(composer.values.text, "net")
            return composer.fresh_text(lambda: in_shape(self.rng.choice(shapes), net), repeat=True)
        if (
            given
            and not examples
            and kind in UNTOLD
            and composer.chance(min(GIVEN * len(given), GIVEN_MOST))
        ):
            return composer.fresh_text(lambda: self.rng.choice(given), repeat=True)
        words = [*entity(label).split(), *re.findall(r"[a-z]+", description_of(schema).lower())]
        places = [word for word in words if word in NAMED_PLACES]
        if kind == "named_place":
            noun = self.rng.choice(places or entity(label).split()[-1:])
            return composer.fresh_text(lambda: self._named(PLACE_NAMES, noun), repeat=True)
        if kind == "device_said" and entity(label).split()[-1] not in ("device", "appliance"):
            noun = entity(label).split()[-1]
            return composer.fresh_text(lambda: self._named(DEVICE_NAMES, noun), repeat=True)
        if kind == "measure_unit":
            self._family = self._family or composer.values.pick(self.siblings.units)
            return composer.fresh(f"unit_of_{self._family}", repeat=True)
        if kind == "noun_said" and composer.chance(OWN_NAME):
            noun = words[0] if len(words) == 1 else entity(label)
            return composer.fresh_text(lambda: self._named(NAMED_THINGS, noun), repeat=True)
        return composer.fresh(kind, repeat=True)

    def _named(self, table: tuple[str, ...], noun: str) -> str:
        """A name made with a noun: "Riverside pharmacy"."""
        values = self.composer.values

        def fill(slot: Slot) -> list[Piece]:
            if slot.kind in ("noun", "Noun"):
                return [Piece(noun.title() if slot.kind == "Noun" else noun)]
            return [Piece(values.text(slot.kind))]

        return "".join(p.text for p in expand(values.pick(table), self.rng, fill))

    def _date(self) -> str:
        """A day of these years, after the last one in the same call, as in RFC 3339."""
        for attempt in count():
            if self._last_date is None:
                day = date(2025, 1, 1) + timedelta(days=self.rng.randrange(900))
            else:  # of 25 days, none may be of the split
                gap = self.rng.randint(1, 25 * (1 + attempt // 200))
                day = self._last_date + timedelta(days=gap)
            if split_of(day.isoformat()) == self.composer.split:
                break
        self._last_date = day
        return day.isoformat()


def _lower_end(name: str) -> str:
    """Where a stretch begins that ends here: "to_year" → "from_year"; "" if none does."""
    ends = {"to": "from", "max": "min", "end": "start", "until": "from"}
    found = re.match(r"(to|max|end|until)(?![a-z])", name)
    return ends[found[1]] + name[found.end() :] if found else ""


def _follows(start: JSON, end: JSON) -> bool:
    """Whether a value may stand at the end of a stretch: another option, a larger number."""
    if isinstance(start, (int, float)) and isinstance(end, (int, float)):
        return start < end
    return start != end


def said_otherwise(value: JSON, options: list[JSON]) -> list[str]:
    """What people say instead of an option, but for what another option says."""
    if not isinstance(value, str):
        return []
    found = list(OPTION_WORDS.get(value.lower(), ()))
    if value.endswith("ology"):  # "cardiology"
        found += [f"{value[:-1]}ist", f"a {value[:-1]}ist", f"the {value[:-1]}ist"]
    taken = {spoken(o).lower() for o in options if isinstance(o, str)}
    return [words for words in found if not taken & {words.lower(), *words.lower().split()}]


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
