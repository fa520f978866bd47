"""How a call is said in one breath: "lock the front door", "play Hey Jude by Ann Lee".

The verb and the thing come from the tool's name ("play_song") or its description; an argument that
*is* the thing takes its place, the others follow with the preposition that goes with what they are
(``tooluse.data.phrases.roles``). Listing arguments by label is the job of ``tooluse.data.anytool``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tooluse.data.phrases.generic import MONEY, PLAYED, SETTING, VERBS
from tooluse.data.phrases.roles import PLAIN_FLAGS
from tooluse.data.schema_values import Said, spoken
from tooluse.data.templates import Piece
from tooluse.tools import Tool

if TYPE_CHECKING:
    from tooluse.data.compose import Composer

LONGEST_DESCRIPTION = 9  # words; longer ones are not how people talk
VAGUE = re.compile(r"\b(another|some(where|thing|body|one)|of an?|or|user'?s?|given|specified)\b")
OWN_VERBS = {
    "show me": "see", "give me": "get", "tell me": "know", "get me": "get", "find me": "find",
    "let me see": "see",
}  # fmt: skip
DESCRIBED = 0.2  # how often the description says what to do, if it can
PEOPLE = {"person", "doctor", "company", "first", "to", "handle"}
NO_ARTICLE = {
    "to",
    "on",
    "off",
    "in",
    "out",
    "up",
    "down",
    "my",
    "all",
    "the",
    "a",
    "an",
    "for",
    "by",
}
UNCOUNTED = MONEY | {
    "food", "directions", "weather", "news", "help", "information", "nearby", "status",
}  # fmt: skip
NEW = {
    "create",
    "make",
    "add",
    "set up",
    "book",
    "reserve",
    "put in",
    "save",
    "open",
    "start",
    "send",
}


def sentence(composer: Composer, tool: Tool, said: list[Said], own: bool = False) -> list[Piece]:
    """The request as a command in pieces, every argument in it; ``own`` as for ``action``."""
    said = list(said)
    described = _described(composer, tool, own) if composer.chance(DESCRIBED) else ""
    if described and not VAGUE.search(described):
        pieces = [Piece(described)]
    else:
        verb, noun = verb_and_noun(composer, tool, own)
        pieces = _with_object(composer, verb, noun, said)
    free = [s for s in said if s.free]
    rest = [s for s in said if not s.free]
    if composer.chance(0.35):
        composer.rng.shuffle(rest)
    ordered = [*rest, *free] if composer.chance(0.7) else [*free, *rest]
    for i, one in enumerate(ordered):
        pieces += [Piece(" "), *_phrase(composer, one, i + 1 < len(ordered))]
    return pieces


def action(composer: Composer, tool: Tool, own: bool = False) -> str:
    """What the tool does, as a command without arguments: "book a table".

    ``own`` says that it stands after "I want to": there nobody says "show me".
    """
    if composer.chance(0.4):
        described = _described(composer, tool, own)
        if described:
            return described
    verb, noun = verb_and_noun(composer, tool, own)
    return f"{verb} {_with_article(composer, verb, noun)}".strip()


def verb_and_noun(composer: Composer, tool: Tool, own: bool = False) -> tuple[str, str]:
    """The name as a verb, as one may say it, and the rest: "find_recipe" → look up, recipe."""
    words = spoken(tool.name).lower().split() or [tool.name]
    if words[0] in VERBS:
        verb, rest = composer.values.pick(VERBS[words[0]]), words[1:]
    elif len(words) > 1 and words[-1] in VERBS:
        verb, rest = words[-1], words[:-1]
    elif len(words) > 1 and words[0] not in tool.properties:
        verb, rest = words[0], words[1:]
    else:
        verb, rest = composer.values.pick(VERBS["*"]), words
    if rest[:1] and rest[0] in ("to", "from"):  # add_to_cart
        verb = words[0]
    return OWN_VERBS.get(verb, verb) if own else verb, " ".join(rest)


def _described(composer: Composer, tool: Tool, own: bool) -> str:
    """The description's first sentence as a command, if it is short and begins with a verb."""
    first = re.split(r"(?<=[.!?])\s|\n", tool.description.strip())[0].rstrip(".!")
    words = first.split()
    if not 2 <= len(words) <= LONGEST_DESCRIPTION:
        return ""
    verb = words[0].lower()
    verb = verb if verb in VERBS else re.sub(r"(?<=[^s])s$", "", verb)
    if verb not in VERBS and verb != spoken(tool.name).lower().split()[0]:
        return ""
    bound = words[1].lower() in NO_ARTICLE - {"the", "a", "an", "my", "all"}  # "search for"
    said = verb if bound else composer.values.pick(VERBS.get(verb, (verb,)))
    return " ".join([OWN_VERBS.get(said, said) if own else said, *words[1:]])


def _with_object(composer: Composer, verb: str, noun: str, said: list[Said]) -> list[Piece]:
    """Verb and object; the argument that is the object leaves ``said``."""
    for one in said:
        phrase = _object_phrase(composer, verb, noun, one, last=len(said) == 1)
        if phrase:
            said.remove(one)
            pieces = _pieces(phrase, one)
            currency = next((s for s in said if "currency" in s.label.split()), None)
            if one.kind == "number" and currency and set(noun.split()) & MONEY:
                said.remove(currency)
                pieces += [Piece(" "), Piece(currency.text, None, fixed=True)]
            return pieces
    return [Piece(f"{verb} {_with_article(composer, verb, noun)}".strip())]


def _object_phrase(composer: Composer, verb: str, noun: str, one: Said, last: bool) -> str | None:
    """How this argument is the verb's object, None if it is not."""
    nouns = set(noun.split()) | {re.sub(r"s$", "", word) for word in noun.split()}
    named = bool(nouns & set(one.label.split())) and one.text != ""
    first = verb.split()[0]
    options: tuple[str, ...] = ()
    if noun.startswith(("to ", "from ")) and one.text and one.kind not in ("number", "option"):
        options = ("{verb} {v} {noun}", "{verb} {v} " + noun.replace(" ", " the ", 1))
    elif one.kind == "number":
        if nouns & MONEY:
            options = ("{verb} {v}",)
        elif first in SETTING and one.phrases and one.phrases[0].startswith("to "):
            options = ("{verb} the {noun} " + composer.values.pick(one.phrases),)
    elif named and one.kind == "option":
        options = ("{verb} the {v} {noun}",)
    elif named and one.kind in PEOPLE:
        options = ("{verb} {v}",)
    elif named and one.kind in ("code", "service_name", "number_plain", "digits"):
        options = ("{verb} {noun} {v}", "{verb} the {noun} {v}")
    elif one.kind == "name_title" and first in PLAYED:
        options = ("{verb} {q}", "{verb} {q}", "{verb} the {noun} {q}")
    elif (named and one.free) or (one.kind == "title_text" and first in PLAYED):
        options = ("{verb} {q}", "{verb} the {noun} {q}")
    elif one.kind in ("todo", "message_text") and first in ("add", "save", "put", "note", "create"):
        options = ("{verb} a {noun}: {q}", "{verb} {q} as a {noun}") if noun else ()
    elif one.kind in ("query", "product") and first in ("search", "find", "look"):
        options = ("search {mine} {noun} for {q}", "look for {q} in {mine} {noun}", "find {q}")
    if not options or not noun:
        return None
    phrase = composer.values.pick(options)
    if not last or composer.chance(0.25):
        phrase = phrase.replace("{q}", _quoted(composer, one))
    mine = composer.values.pick(("my", "the", "all"))
    for slot, text in (("{q}", "{v}"), ("{verb}", verb), ("{noun}", noun), ("{mine}", mine)):
        phrase = phrase.replace(slot, text)
    return phrase


def _phrase(composer: Composer, one: Said, more: bool) -> list[Piece]:
    """An argument after the verb: "in Oslo", or "with label value" where nothing better is known.

    Free text is quoted if ``more`` follows: 'saying "see you in Oslo" to Ann'.
    """
    if not one.text:  # a flag
        yes = not one.phrases[0].startswith("without")
        label = one.label
        if label in ("on", "enabled", "active", "off"):
            return [Piece("on" if yes else "off", None, fixed=True)]
        forms: tuple[str, ...]
        if label in PLAIN_FLAGS or label.endswith(" only"):
            forms = (label, f"and make it {label}") if yes else (f"not {label}", f"but not {label}")
        else:
            forms = (f"with {label}",) if yes else (f"without {label}", f"no {label}")
        return [Piece(composer.values.pick(forms), None, fixed=True)]
    phrases = one.phrases or ("with {label} {v}", "with the {label} {v}", "{label} {v}")
    phrase = composer.values.pick(phrases)
    if one.free and (more or composer.chance(0.2)):
        phrase = phrase.replace("{v}", _quoted(composer, one))
    return _pieces(phrase, one)


def _quoted(composer: Composer, one: Said) -> str:
    marks = [pair for pair in ('""', '""', "''", "“”") if not set(pair) & set(one.text)]
    pair = composer.values.pick(marks or ["«»"])
    return f"{pair[0]}{{v}}{pair[1]}"


def _with_article(composer: Composer, verb: str, noun: str) -> str:
    first, last = (noun.split() or [""])[0], noun.rsplit(" ", 1)[-1]
    if not noun or first in NO_ARTICLE or last in UNCOUNTED:
        return noun
    if verb in NEW and not last.endswith("s"):
        return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"
    articles = ("", "some") if verb in NEW else ("the", "my", "the")
    return f"{composer.values.pick(articles)} {noun}".strip()


def _pieces(phrase: str, one: Said) -> list[Piece]:
    before, found, after = phrase.replace("{label}", one.label).partition("{v}")
    if not found:
        return [Piece(before, None, fixed=True)]
    return [p for p in (Piece(before), Piece(one.text, None, fixed=True), Piece(after)) if p.text]
