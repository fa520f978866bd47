"""What a tool does, as people say it: a verb and a thing from its name or description.

"cancel_order" is *cancel*, *call off* or *scrap* an *order* or a *purchase*; no word is taken that
another of the tools goes by ("remove", where there is a "remove_order").
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tooluse.data.descriptions import (
    TAIL,
    first_sentence,
    names_a_thing,
    noun_phrase,
    opening,
    verb_of,
)
from tooluse.data.meaning import other_nouns, other_verbs, singular, spoken
from tooluse.data.phrases import phrases_by
from tooluse.data.phrases.flags import SWITCHES
from tooluse.data.phrases.verbs import (
    ENDING,
    GETTING,
    MOVING,
    NEEDED,
    NEW,
    OPPOSITES,
    ORDERING,
    OWN_VERBS,
    PARTICIPLES,
    PARTICLES,
    SETTING,
    TOWARD,
    VERBS,
)
from tooluse.tools import Tool

if TYPE_CHECKING:
    from tooluse.data.compose import Composer
    from tooluse.data.said import Said

# What is new when it is set: "set an alarm" changes none.
SET_ANEW = {"reminder", "alarm", "timer", "countdown", "appointment", "meeting", "goal"}
SWITCHED = 0.8  # how often what is set on or off is turned on or off
DECISIONS = {"decision", "action", "command", "operation", "verdict"}
OTHER_VERB, OTHER_NOUN = 0.45, 0.4  # how often another word is looked for
DESCRIBED_NOUN = 0.25  # how often the thing is what the description calls it
LONGEST_DESCRIPTION = 10  # words; longer ones are not how people talk
PREPOSITIONS = {"for", "to", "by", "through", "at", "with", "from", "of", "about", "over", "into"}
THING_ENDS = {
    "in", "on", "as", "out", "back", "up", "off", "won", "that", "which", "and", "or", "right",
}  # fmt: skip
MOST_BEFORE = 4  # words before the thing in a description
VAGUE = re.compile(
    r"\b(another|some(where|thing|body|one)|of an?|or|user'?s?|given|specified|etc|whom?|what)\b"
)
DESCRIBED_THING = re.compile(
    r"(\w+) (?:an?|the|one|your) (?:new |current |existing |open )?((?:[a-z-]+ ){0,2}[a-z-]+)"
    r"(?= (?:of|for|to|in|on|from|with|at|by|that|which|who|customers|users|people|you)\b|[.,;]|$)",
    re.IGNORECASE,
)
LISTING = re.compile(r"^\w+ \w+, \w+,? (or|and) ")


@dataclass(frozen=True)
class Act:
    """What a tool does: its verb and thing as said this time, and those of its name."""

    verb: str
    noun: str
    key: str  # the verb as the name has it: "check in"
    thing: str  # the noun as the name or the description has it: "patient"
    named: bool  # whether it is the name's

    @property
    def sets(self) -> bool:
        """Whether it gives something a new value."""
        return self.key in SETTING

    @property
    def makes(self) -> bool:
        """Whether there is a new thing afterwards."""
        return self.key in NEW

    @property
    def needed(self) -> bool:
        """Whether people say that they need the thing: "an appointment"."""
        return self.key in NEEDED and bool(self.noun)

    @property
    def shows(self) -> bool:
        """Whether it tells something: then people ask."""
        return (self.key == "*" or self.key in GETTING) and bool(self.noun)

    @property
    def ends(self) -> bool:
        """Whether the thing is gone afterwards."""
        return self.key in ENDING

    @property
    def moves(self) -> bool:
        """Whether the thing is at another time or place afterwards."""
        return self.key in MOVING

    @property
    def orders(self) -> bool:
        """Whether it orders things, so that naming them is enough."""
        return self.key in ORDERING or (self.key in NEW and self.thing.split()[-1:] == ["order"])

    @property
    def leads(self) -> bool:
        """Whether something goes *to* an option: "switch to night mode"."""
        return self.key in TOWARD

    @property
    def done(self) -> str:
        """The participle, "" if it is not a plain one: "call off" → "called off"."""
        if self.verb in PARTICIPLES:
            return PARTICIPLES[self.verb]
        first, _, rest = self.verb.partition(" ")
        if rest and rest not in PARTICLES:
            return ""
        return f"{PARTICIPLES.get(first) or _regular(first)} {rest}".strip()


def act_of(composer: Composer, tool: Tool, own: bool = False) -> Act:
    """One way to say what the tool does. ``own`` says that it stands after "I want to": there
    nobody says "show me"."""
    key, thing = name = name_parts(tool)
    if composer.chance(DESCRIBED_NOUN):
        key, thing = described_parts(tool) or (key, thing)
    others = composer.others(tool)
    verb = key if key != "*" else ""
    if key == "*" or composer.chance(OTHER_VERB):
        verb = _otherwise(composer, other_verbs(key), _rival_words(others, thing), key)
    noun = thing
    if composer.chance(OTHER_NOUN):
        taken = {word for other in others for word in spoken(other.name).lower().split()}
        noun = _otherwise(composer, other_nouns(thing), taken, thing)
    return Act(OWN_VERBS.get(verb, verb) if own else verb, noun, key, thing, (key, thing) == name)


def says_what(one: Said) -> bool:
    """Whether an argument's option is a verb that says what is done: the decision "reject"."""
    return one.sort == "option" and one.label.split()[-1] in DECISIONS and one.text in VERBS


def switched(composer: Composer, act: Act, said: list[Said]) -> tuple[Act, list[Said]]:
    """A verb that says what a flag or an option says, and the other arguments: "unlock the door",
    "turn it off", "reject the leave".

    Where none does, the act and all arguments.
    """
    for flag in said:
        if says_what(flag) and act.noun:
            return replace(act, verb=flag.text, key=flag.text), [s for s in said if s is not flag]
        if flag.sort != "flag":
            continue
        on = act.key in ("set", "switch", "turn", "toggle", "control") and flag.label in SWITCHES
        if on and composer.chance(SWITCHED):
            verb = composer.values.pick(("turn {}", "switch {}")).format(
                "on" if flag.yes else "off"
            )
        elif flag.label == (PARTICIPLES.get(act.key) or _regular(act.key)):
            verb = act.key if flag.yes else OPPOSITES.get(act.key, "")
        else:
            continue
        if verb:
            return replace(act, verb=verb, key=verb), [one for one in said if one is not flag]
    return act, said


def name_parts(tool: Tool) -> tuple[str, str]:
    """The verb and the thing of a tool's name: "check_in_patient" → check in, patient.

    A name without a verb has "*" for one ("opening_hours"), or what its description does with the
    thing ("shipping_label: Prints a label" → print), else "set". What a single verb is done to
    stands in the description ("invite: Invites a person"); "add_photos_to_album" is about photos,
    "deal_advance: Moves a deal" moves a deal.
    """
    words = spoken(tool.name).lower().split() or [tool.name]
    first, two = words[0], " ".join(words[:2])
    particle = _is_verb(two) or (words[1:2] and words[1] in PARTICLES and _is_verb(first))
    if particle and words[1:2] and words[2:3] != ["of"]:  # not "set_out_of_office"
        return two, " ".join(words[2:])
    if len(words) > 1 and _is_turned(tool, words):
        told = words[1] if _is_verb(words[1]) and len(words) == 2 else opening(tool)
        return told or words[1], first
    if names_a_thing(tool):
        return _verb_for_thing(tool, words), " ".join(words)
    if len(words) > 1 and words[-1] in VERBS and first not in VERBS:
        return words[-1], " ".join(words[:-1])
    if first == "set" and words[-1] in SET_ANEW:
        return "set up", " ".join(words[1:])
    cut = next((i for i, w in enumerate(words) if i and w in ("to", "from", "into", "for")), None)
    thing = " ".join(words[1:cut])
    if thing.startswith("between "):  # "transfer_between_accounts"
        thing = "money" if thing.startswith("between account") else thing.partition(" ")[2]
    if not thing:
        told = rf"\b{re.escape(first)}e?s? (?:an?|the|one) ([a-z-]+)"
        found = re.search(told, tool.description.lower())
        thing = found[1] if found else ""
    return first, thing


def _is_verb(words: str) -> bool:
    name = ("verb", words.replace(" ", "_"))
    return words in VERBS or any(name in phrases_by(table) for table in ("words", "sentences"))


def _is_turned(tool: Tool, words: list[str]) -> bool:
    """Whether a name begins with what the description does something to: "deal_advance: Moves a
    deal to a stage", "track_block: Close a track"."""
    first, does = words[0], opening(tool)
    told = re.findall(r"[\w'-]+", first_sentence(tool).lower())[:6]
    at = next((i for i, w in enumerate(told) if i and singular(w) == singular(first)), None)
    if does == first or at is None or at > MOST_BEFORE:
        return False
    before, after = {*told[1:at]}, told[at + 1 : at + 2]
    if before & {*PREPOSITIONS, *words} or any("'" in word for word in before):
        return False
    if after and after[0] not in PREPOSITIONS | THING_ENDS:  # "a deal sheet"
        return False
    return _is_verb(words[1]) or bool(does and does not in GETTING and not _is_verb(first))


def _verb_for_thing(tool: Tool, words: list[str]) -> str:
    does = opening(tool)
    if not does or does in GETTING or does == "return":
        return "*"
    told = first_sentence(tool).lower().split()
    known = does in NEEDED | {"start", "run", "take"} or singular(words[-1]) in map(singular, told)
    return does if known and "or" not in told else "set"


def described_parts(tool: Tool) -> tuple[str, str] | None:
    """The verb and the thing of a description: "Writes a letter to a guest" → write, letter.

    The verb is the name's where that is as good; None if the description speaks of nothing else.
    """
    key, named = name_parts(tool)
    named_thing = noun_phrase(tool)
    if named_thing and (key == "*" or key in GETTING):
        return key, named_thing
    found = DESCRIBED_THING.match(tool.description.strip())
    if not found or not opening(tool):
        return None
    verb, thing = verb_of(found[1]) or found[1].lower(), found[2].lower()
    if thing == named or VAGUE.search(thing):
        return None
    if key in NEEDED | SETTING | GETTING:
        return key, thing
    return (verb, thing) if verb in NEEDED else None


def described(composer: Composer, tool: Tool, own: bool = False) -> str:
    """The description's first sentence as a command, if it begins with a verb and is not too long.

    What explains ("…, in full or in part", "that has not shipped yet") is cut off.
    """
    first = first_sentence(tool)
    if LISTING.search(first):  # "Change priority, owner or tags of a ticket"
        return ""
    text = TAIL.sub("", first)
    words = text.split()
    if not 2 <= len(words) <= LONGEST_DESCRIPTION or " or " in text:
        return ""
    verb = opening(tool)
    if not verb or verb not in {*VERBS, *spoken(tool.name).lower().split()[:1]}:
        return ""
    if verb == "return" and name_parts(tool)[0] != "return":  # what a program returns
        verb = "get"
    said = verb
    bound = words[1].lower() in {*PARTICLES, *PREPOSITIONS}  # "search for"
    if not bound and composer.chance(OTHER_VERB):
        taken = _rival_words(composer.others(tool), " ".join(words[1:]))
        said = _otherwise(composer, other_verbs(verb), taken, verb)
    return " ".join([OWN_VERBS.get(said, said) if own else said, *words[1:]])


def _otherwise(composer: Composer, options: tuple[str, ...], taken: set[str], usual: str) -> str:
    """One of the options without a word that is taken; the usual one if there is none."""
    free = [option for option in options if not set(option.split()) & taken]
    return composer.values.pick(free) if free else usual


def _rival_words(others: list[Tool], thing: str) -> set[str]:
    """The words in the names of other tools for the same thing."""
    own = {singular(word) for word in thing.lower().split()}
    names = (spoken(other.name).lower().split() for other in others)
    return {word for name in names if own & {singular(w) for w in name} for word in name}


def _regular(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    return re.sub(r"([^aeiou])y$", r"\1i", verb) + "ed"
