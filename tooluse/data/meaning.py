"""What an argument is, told by the words of its name and description.

``role_of`` looks its words up in ``tooluse.data.phrases.roles``; ``examples_in`` finds the examples
that a description gives ("e.g. 'Tuesday at 10'"); ``said_flag`` turns a boolean's name and
description into what people say ("and notify the customer", "no need to notify the customer").
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from tooluse.data.phrases import flags, phrases_by
from tooluse.data.phrases.roles import (
    BY_NAME,
    DIRECTIONS,
    NAMED_PLACES,
    NOT_PEOPLE,
    ROLES,
    SORTS,
    Role,
)
from tooluse.data.phrases.verbs import VERBS
from tooluse.tools import Schema

TEXT = Role(frozenset(), "noun_said", ())  # a string that nothing says anything about
# Last words that say nothing: "customer_name" is a person, "phone_number" is no number.
EMPTY_WORDS = {"name", "number", "value", "text", "string", "info"}
# … and those that only say how a thing is told from others: an "order_id" is said as "order 17".
KEY_WORDS = {"id", "number", "no", "code", "key", "identifier", "name", "ref", "reference", "nr"}
GENERIC = {"name", "title", "item", "event", "meeting", "full", "number", "id", "text"}
# Of these a name says whose a thing is, not who comes along: "guest_name".
COMPANY_KEPT = {"guest", "participant", "attendee", "player", "invitee"}
# Names of places of any sort, and the sorts that a description may name.
ANY_PLACES = {
    "location": ("in {v}", "in {v}", "at {v}"), "place": ("in {v}", "at {v}"),
    "source": ("from {v}", "of {v}"), "destination": ("to {v}",), "target": ("to {v}",),
}  # fmt: skip
PLACES = {
    "room_said", "path", "service_name", "host_said", "file", "spot_said", "device_said",
    "named_place", "url", "list_said",
}  # fmt: skip
BY_USERS = re.compile(r"\bas (the )?(user|customer|caller)s? \w+.*|\bthe user('s)?\b")
AT_MOMENT = ("{at}", "{at}", "for {v}")
NAMED = ("called {v}", "named {v}")
SAID_CLAUSE = 8  # words of a description's clause that people would still say


HEAD = re.compile(
    r"(?:(?:(?:full |short )?names?|titles?) of |the |an? |one |which )*((?:[a-z-]+ )*?[a-z-]+)"
    r"(?= (?:of|for|to|in|on|at|from|with|by|that|which|who|as|is|are)\b|[.,;:(]|$)"
)
DAYS = re.compile(
    r"^(?:the |a |new |last |first )*(?:[a-z-]+ )?(day|date|time)\b(?! (zone|limit|period|span))"
)


def role_of(name: str, schema: Schema, context: str = "") -> Role:
    """What an argument is, by its name (the last word first), else by its description; a mere
    "name" by its description or by ``context``, the words for what has the name.

    ``TEXT`` if neither tells. "from_currency" is said as its first word says: "from USD".
    """
    words = spoken(called(name)).lower().split()
    said = re.findall(r"[a-z-]+", BY_USERS.sub("", description_of(schema).lower()))
    told = _told_role(words, description_of(schema))
    if told:
        return told
    if words in (
        ["name"],
        ["title"],
        ["code"],
    ):  # of what? The description tells, or what it belongs to
        for hint in (said, spoken(context).lower().split()):
            known = next((r for r in ROLES if _known(hint) & (r.words - GENERIC)), None)
            if known is None and words == ["name"]:
                known = next((BY_NAME[word] for word in hint if word in BY_NAME), None)
            if known and words == ["title"] and SORTS.get(known.kind) == "id":
                continue  # a ticket's title is no ticket number
            if known and words != ["code"]:
                return replace(known, said=NAMED if words == ["title"] else (*NAMED, *known.said))
            if known and known.kind == "code_word":
                return known
    own = BY_NAME.get("_".join(words[-2:])) if len(words) > 1 else None  # "cost center"
    last = words[-1:] if own is None else []
    if last and last[0] in ANY_PLACES:  # "location: Room or appliance where the sensor is"
        place = next((r for word in said for r in roles_named(word) if r.kind in PLACES), None)
        if place:
            return Role(frozenset(), place.kind, ANY_PLACES[last[0]])
    if len(words) == 2 and words[1] == "name" and words[0] in COMPANY_KEPT:
        return Role(frozenset(), "titled_person", ("for {v}", "for {v}", "of {v}"))
    if words[-1:] and words[-1] in EMPTY_WORDS and len(words) > 1:
        words = [*words[:-2], words[-1], words[-2]]
    if own is None and _known(words[-1:]) & NAMED_PLACES:
        return Role(frozenset(), "named_place", ("at {v}", "at {v}", "at the {v}", "from {v}"))
    found = (
        own
        or _role_among(words[-1:])
        or _role_among(["".join(words), "".join(words[::-1])])
        or _role_named(words[-1:])
        or _role_among(words)
        or _role_named(_head(description_of(schema)))
        or _role_among(said)
        or TEXT
    )
    if found is TEXT and re.search(r"\w{3}(er|or)$", words[-1]) and words[-1] not in NOT_PEOPLE:
        return Role(frozenset(), "titled_person", ("with {v}", "by {v}", "for {v}"))
    day = DAYS.match(description_of(schema).lower())
    if day and SORTS.get(found.kind, "what") in ("where", "what"):  # "arrival: Arrival day"
        return Role(frozenset(), "moment" if day[1] == "time" else "day_said", AT_MOMENT)
    direction = DIRECTIONS.get(words[0], "{at}") if len(words) > 1 else "{at}"
    if direction != "{at}" and ("{at}" not in direction or SORTS.get(found.kind) == "when"):
        kind = "moment_point" if found.kind == "moment" else found.kind  # not "to in two weeks"
        into = ("in {v}", "into {v}") if found.kind == "measure_unit" and words[0] == "to" else ()
        return replace(found, kind=kind, said=(direction, *into))
    return found


def _told_role(words: list[str], description: str) -> Role | None:
    """What a description says that begins with a question word: "Who it is for" is a person,
    "When it is due" a moment, "How long it takes" a time; what an argument's name tells is kept."""
    if re.match(r"(?:the )?(?:number|id|code) of (?:an?|the) ", description.lower()):
        return Role(frozenset(), "code_said", ("number {v}", "{v}"))
    asked = re.match(
        r"(who|whom|whose|when|where|how long|what)\b(.*)", description.lower().rstrip(".")
    )
    if not asked:
        return None
    known = _role_named(words[-1:]) or TEXT
    sort = SORTS.get(known.kind, "what")
    last = re.search(r" (for|to|with|on|from|by)$", asked[2])
    if asked[1] in ("who", "whom", "whose") and sort not in ("who", "text", "id"):
        own = words[-1] if words[-1] in ("to", "with", "from", "by", "for") else ""
        by = own or (last[1] if last else "for")
        kind = "titled_person" if "what" not in asked[2] else "noun_said"
        return Role(frozenset(), kind, (f"{by} {{v}}",))
    if asked[1] == "when" and sort != "when":
        return Role(frozenset(), "moment", ("{at}", "{at}", "for {v}"))
    if asked[1] == "where" and known is TEXT:
        return Role(frozenset(), "place_said", ("in {v}", "at {v}", "in the {v}", "at the {v}"))
    if asked[1] == "how long" and sort != "when":
        return Role(frozenset(), "span_said", ("for {v}", "lasting {v}"))
    if asked[1] == "what" and re.search(r"\b(payment|transfer|it) is for$", asked[2]):
        return Role(frozenset(), "payment", ("for {v}", "with the reference {v}"))
    if asked[1] == "what" and last and last[1] == "for" and sort in ("what", "text"):
        return Role(frozenset(), "purpose_said", ("for {v}", "for {v}", "{v}"))
    return None


def description_of(schema: Schema) -> str:
    """A schema's description, "" if it has none."""
    description = schema.get("description")
    return description if isinstance(description, str) else ""


def entity(label: str) -> str:
    """What an argument's label is the key of: "order id" → "order"."""
    words = label.split()
    while len(words) > 1 and words[-1] in KEY_WORDS:
        words.pop()
    return " ".join(words)


UNCHANGED = {"sms", "dns", "gps", "gas", "news", "tls", "ssl", "ios", "aws", "lens", "css"}
ENDING_IN_IE = {"movies", "cookies", "calories", "ties", "pies", "selfies", "smoothies", "brownies"}


def singular(word: str) -> str:
    """ "packs" → "pack", "allergies" → "allergy"; "address", "status" and "sms" stay."""
    if word in UNCHANGED:
        return word
    if word in ENDING_IN_IE:
        return word[:-1]
    word = re.sub(r"(?<=\w\w)ies$", "y", word)
    word = re.sub(r"(ches|shes|xes|sses)$", lambda m: m[0][:-2], word)
    return re.sub(r"(?<=\w[^su])s$", "", word)


def is_plural(noun: str) -> bool:
    """Whether the last word of a noun is a plural: "open tickets", not "status"."""
    last = noun.rsplit(" ", 1)[-1]
    return last.endswith("s") and singular(last) != last


def roles_named(word: str) -> list[Role]:
    """The roles that a word gives away."""
    return [role for role in ROLES if _known([word]) & role.words]


def _role_among(words: list[str]) -> Role | None:
    """The first role that one of these words gives away."""
    return next((role for role in ROLES if _known(words) & role.words), None)


def _role_named(words: list[str]) -> Role | None:
    """The role of arguments of such a name, those of the trades' tables included."""
    own = (BY_NAME[word] for word in sorted(_known(words)) if word in BY_NAME)
    return _role_among(words) or next(own, None)


def _head(description: str) -> list[str]:
    """The noun that a description begins with: "Name of the ship at the quay" → ship."""
    found = HEAD.match(description.lower())
    return found[1].split()[-1:] if found else []


def _known(words: list[str]) -> set[str]:
    """The words and their singulars."""
    return {*words, *(re.sub(r"s$", "", re.sub(r"ies$", "y", word)) for word in words)}


def spoken(name: str) -> str:
    """An identifier as words: "startDate", "start_date" → "start date"; signs alone stay."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name)
    words = re.sub(r"[_\-./]+", " ", words).strip()
    if not words:
        return name.strip()
    return words.lower() if re.search(r"[_\-A-Z]", name) else words


def called(name: str) -> str:
    """An argument's name; what has an empty one is called a value."""
    return name if name.strip() else "value"


def examples_in(description: str) -> list[str]:
    """The examples that a description gives: quoted ones, and what "e.g." or "such as" names."""
    quoted = re.findall(
        r"(?<!\w)'([^']{2,40})'(?!\w)|\"([^\"]{2,40})\"|“([^”]{2,40})”|`([^`]+)`", description
    )
    found = [text for group in quoted for text in group if text]
    if found:
        return found
    listed = re.search(
        r"\b(?:e\.g\.|for example|for instance|such as|like)[:,]? ([^.;)]{2,80})", description
    )
    items = re.split(r", (?:or |and )?| or | and ", listed[1]) if listed else []
    items = [item.rstrip(". ") for item in items]
    items = [re.sub(r"^(a|an|the) ", "", item.strip()) for item in items]
    return [item for item in items if item and len(item.split()) <= 4 and item != "etc"]


@dataclass(frozen=True)
class Flag:
    """A boolean as people say it: its label, and phrases for yes and for no."""

    label: str
    yes: tuple[str, ...]
    no: tuple[str, ...]


def said_flag(label: str, description: str) -> Flag:
    """How a boolean is said, by its name and what its description says."""
    short = flag_label(label)
    verb, _, thing = label.partition(" ")
    yes: tuple[str, ...]
    no: tuple[str, ...]
    if short in flags.SWITCHES:
        return Flag(short, ("on",), ("off",))
    clause = _clause(description)
    allowed = re.match(
        r"(?:Whether |If )?(they|people|others|guests|[a-z ]{3,30}?) (may|can) (.{3,40}?)[.]?$",
        description,
    )
    modal = re.match(r"(can|may|allow) (.+)", label)
    if modal:
        doing = allowed[3] if allowed else modal[2]
        doing = doing if not doing.startswith(("be ", "is ")) else modal[2]
        lines = (flags.ALLOWED, flags.NOT_ALLOWED)
        yes, no = (tuple(line.replace("{doing}", doing) for line in table) for table in lines)
        return Flag(modal[2], yes, no)
    being = (
        short in flags.ADJECTIVES or label.startswith(("is ", "are ")) or label.endswith(" only")
    )
    doing = verb in VERBS or (not thing and description.startswith("Whether to "))
    if doing and not being and short == label:  # "notify customer", "restock"
        last = thing.split()[-1:]
        article = "" if not thing or last[0] in ("it", "them") else "the "
        parts = {"{verbing}": verbing(verb), "{verb}": verb, "{thing}": f"{article}{thing}"}
        yes, no = (
            tuple(_filled(line, parts).strip() for line in table)
            for table in (flags.DOING, flags.NOT_DOING)
        )
        if thing and verb in flags.TAKING:
            no = (*no, f"no {thing}", f"without {thing}")
    else:
        being = being or (short == label and _is_adjective(short))
        tables = (flags.BEING, flags.NOT_BEING) if being else (flags.WITH, flags.WITHOUT)
        yes, no = (tuple(line.replace("{label}", short) for line in table) for table in tables)
    if clause:
        yes += tuple(line.replace("{clause}", clause) for line in flags.SAID)
        no += tuple(line.replace("{clause}", clause) for line in flags.NOT_SAID)
    return Flag(short, yes, no)


def flag_label(label: str) -> str:
    """A flag without its prefix: "include images" → "images"."""
    return re.sub(
        r"^(is|has|are|include|with|enable|use|allow|should|show) (be )?(?=\w)", "", label
    )


def _is_adjective(label: str) -> bool:
    return len(label) > 4 and " " not in label and label.endswith(flags.ADJECTIVE_ENDINGS)


def _clause(description: str) -> str:
    """What a description says to do: "Whether to email the customer" → "email the customer"."""
    text = re.sub(r"\s*(\(.*|[,;.].*| if (?:so|not).*)$", "", description.strip())
    told = re.match(r"(?:Whether|If true|If set|Set to)?,? ?(?:to|should|Also|also)? ?(.*)", text)
    words = told[1].split() if told else []
    if not 2 <= len(words) <= SAID_CLAUSE or words[0].lower() not in VERBS:
        return ""
    return " ".join([words[0].lower(), *words[1:]])


def verbing(verb: str) -> str:
    """ "charge" → "charging", "notify" → "notifying"."""
    first, _, rest = verb.partition(" ")
    if re.search(r"[^e]e$", first):
        first = first[:-1]
    elif re.search(r"^[^aeiou]*[aeiou][bdgmnprt]$", first):
        first += first[-1]
    return f"{first}ing {rest}".strip()


def _filled(line: str, parts: dict[str, str]) -> str:
    for slot, text in parts.items():
        line = line.replace(slot, text)
    return line


def stem(word: str) -> str:
    """A word without its endings: "searching", "searches" → "search"."""
    return re.sub(r"(?<=\w{3})(ing|ies|es|s|ed|e|y)$", "", word)


def thing_stems(words: Iterable[str]) -> set[str]:
    """Stems of the things among these words, and of other words for them."""
    things = [word for word in words if word not in VERBS]
    told = (" ".join((thing, *other_nouns(thing))) for thing in things)
    return {stem(word) for words in told for word in words.split()}


@cache
def other_verbs(verb: str) -> tuple[str, ...]:
    """The verb and what people say instead: "check in", "sign in"."""
    told = phrases_by("words").get(("verb", verb.replace(" ", "_")), ())
    return tuple(dict.fromkeys((*VERBS.get(verb, (verb,)), *told)))


@cache
def other_nouns(thing: str) -> tuple[str, ...]:
    """What people say instead of a tool's thing, in the plural if it is: "work orders" → "jobs".

    A word before it stays before a single one: "dinner reservation" → "dinner booking".
    """
    words = thing.split()
    for n in (2, 1):
        *before, last = words[-n:] or [""]
        found = phrases_by("words").get(("noun", "_".join([*before, singular(last)])))
        if found and len(words) >= n:
            several, left = is_plural(last), words[:-n]
            told = [word[:-1] if word[-1] == "*" else plural(word, several) for word in found]
            return tuple(" ".join([*left, w]) for w in told if not left or " " not in w)
    return ()


def plural(noun: str, several: bool = True) -> str:
    """ "job" → "jobs", "delivery" → "deliveries"; as it is if not ``several``."""
    if not several:
        return noun
    return re.sub(r"([^aeiou])y$", r"\1ie", re.sub(r"(ch|sh|s|x)$", r"\1e", noun)) + "s"
