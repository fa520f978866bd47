"""What a tool's description says beside its name: does it do something, or tell something?

"Cancels an order" begins with a verb, "When a branch is open" is a question that people ask as it
stands, "Nearest cash machine" names a thing to ask for. The preposition before what an argument is
says how the argument stands: "Hands an item **to** a character".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tooluse.data.meaning import singular, spoken
from tooluse.data.phrases.verbs import ATTRIBUTES, GETTING, NOUNS_TOO, VERBS
from tooluse.tools import Tool

QUESTION_WORDS = {"when", "where", "how", "who", "whom", "whose", "what", "which", "whether", "why"}
DETERMINERS = {"a", "an", "the", "one", "another", "all", "some", "your", "every", "each"}
ANYBODY = ("someone", "somebody", "everyone", "everybody", "a person", "another person", "people")
CLAUSE = re.compile(
    r"(?P<asked>.*?)\b(?P<subject>(?:an?|the|your) [\w-]+|some(?:one|body)|every(?:one|body)) "
    r"(?P<verb>is|are|was|were|has|have|can|will|may|must|should|\w+[^s\W]s)\b(?P<rest>.*)",
    re.IGNORECASE,
)
TURNED = {"is", "are", "was", "were", "can", "will", "may", "must", "should"}
# What a description adds to its first words: explanations and examples.
TAIL = re.compile(
    r"\s*([,;:(–—]| - | that | which | who | if | when | so | without | such as | like | e\.g\.|/)"
    r".*$"
)
ALL_VERBS = {*VERBS, *(verb for verbs in VERBS.values() for verb in verbs)}
LINKS = "to|with|on|onto|into|from|in|for|at|by|of|through|via|as"


def first_sentence(tool: Tool) -> str:
    """The description's first sentence, without its mark."""
    return re.split(r"(?<=[.!?])\s|\n", tool.description.strip())[0].rstrip(".!?")


def verb_of(word: str) -> str:
    """The verb that a word is a form of: "Returns" → return; "" if it is none that is known."""
    word = word.lower()
    forms = (
        word,
        re.sub(r"ies$", "y", word),
        re.sub(r"(?<=[^s])s$", "", word),
        re.sub(r"es$", "", word),
    )
    return next((form for form in forms if form in VERBS), "")


def opening(tool: Tool) -> str:
    """The verb that the description begins with, "" if it begins with none."""
    words = re.findall(r"[\w'-]+", first_sentence(tool).lower())[:2]
    names = spoken(tool.name).lower().split()
    if not words or words[0] in QUESTION_WORDS | DETERMINERS:
        return ""
    named = next((n for n in names[:1] if words[0] in (n, f"{n}s", f"{n}es")), "")
    if named and (named in VERBS or words[0] != named or (words[1:2] and words[1] in DETERMINERS)):
        return named
    known = verb_of(words[0])
    if known and not (known in NOUNS_TOO and words[1:2] and words[1] in ("of", "for")):
        return known
    if words[1:] and words[1] in DETERMINERS:  # "Dims the lights": no noun stands before "the"
        return re.sub(r"(?<=[^s])s$", "", words[0])
    return ""


def question_text(tool: Tool) -> str:
    """The question that a description is, or that it says the tool answers, else ""."""
    text = re.sub(r"\s*[,;(].*$", "", first_sentence(tool))
    told = re.match(
        r"(?:(?:Returns?|Tells?|Shows?|Checks?|Says|Gets?|Lists?|(?:Finds?|Works?) out|Looks? up"
        r"|Sees?|Reports?|Determines?|Verif(?:y|ies)|Confirms?) )?(.*)",
        text,
    )
    words = re.sub(r"^if\b", "whether", told[1] if told else "").split()
    return " ".join(words) if len(words) > 2 and words[0].lower() in QUESTION_WORDS else ""


def names_a_thing(tool: Tool) -> bool:
    """Whether a name has no verb: "opening_hours", "exchange_rate"; its words may be verbs, too."""
    words = spoken(tool.name).lower().split() or [tool.name]
    first, last = words[0], words[-1]
    does, text = opening(tool), tool.description.lower()
    named = re.escape(first)
    if does in (first, last) or re.search(rf"^\w+ \w+ {named}s\b", text):  # "A player attacks …"
        return False
    if first in VERBS:
        noun = first in NOUNS_TOO and singular(last) in ATTRIBUTES
        return noun if len(words) > 1 else bool(first in NOUNS_TOO and text and not does)
    if first in QUESTION_WORDS:
        return True
    if len(words) == 1:
        return True
    if last in VERBS and last not in NOUNS_TOO:  # "ticket_close"
        return False
    if first in tool.properties or re.search(rf"(?<!\bto )\b{named}\b", text):
        return True
    known = all(re.search(rf"\b{re.escape(singular(word))}", text) for word in words[1:])
    return not (does and does not in GETTING and known)  # "provision_server: Creates a server"


@dataclass(frozen=True)
class Question:
    """A question with ``{subject}`` in its place: as one asks it, and after "do you know"."""

    direct: str
    indirect: str
    subject: str


def question(tool: Tool) -> Question | None:
    """The question that the description is: "when is a branch open", "when a branch is open"."""
    text = question_text(tool)
    if not text:
        return None
    text = text[0].lower() + text[1:]
    whether = text.startswith("whether ")
    found = CLAUSE.match(text.removeprefix("whether "))
    if not found:
        return None if whether else Question(text, text, "")
    asked, subject, verb, rest = (found[n] for n in ("asked", "subject", "verb", "rest"))
    indirect = f"whether {subject} {verb}{rest}" if whether else text
    if re.search(r"\b(of|in|for|on|by|to)$", asked.strip()):  # "how many pieces of a product are …"
        direct = text
    elif verb in TURNED:
        direct = f"{asked}{verb} {subject}{rest}"
    else:
        plain = {"has": "have", "does": "do", "goes": "go"}.get(verb) or re.sub(
            r"ies$", "y", verb
        ).removesuffix("s")
        helper = "do" if verb == "have" else "does"
        direct = f"{asked}{helper} {subject} {plain}{rest}"
    return Question(direct, indirect, subject)


def noun_phrase(tool: Tool) -> str:
    """What a description names without a verb: "nearest cash machine"; "" if it has one."""
    text = TAIL.sub("", first_sentence(tool))
    words = text.split()
    if (
        not 1 < len(words) <= 7
        or opening(tool)
        or question_text(tool)
        or words[0].lower() in QUESTION_WORDS
    ):
        return ""
    if re.search(r" (or|and|every|each|you|users?) ", f" {text} "):
        return ""
    text = without_strangers(" ".join([words[0].lower(), *words[1:]]))
    text = re.sub(r"^(an?|the) ", "", text)
    return text


def without_strangers(text: str) -> str:
    """Without a last phrase about something that the call names anyway: "… of an account"."""
    kept = re.sub(
        rf" (?:{LINKS}|between|towards|across|about) (?:an?|another|two|some\w+|several)\b.*$",
        "",
        text,
    )
    cut = text[len(kept) :].split()[:1]
    return text if " ".join([kept, *cut]).lower() in ALL_VERBS else kept  # "get rid of a task"


def link(tool: Tool, label: str, person: bool) -> str:
    """The preposition before an argument in the description: "Adds a song **to** a playlist"."""
    words = [re.escape(label), re.escape(label.split()[-1])]
    wanted = "|".join([*words, *(ANYBODY if person else ())])
    found = re.search(
        rf"\b({LINKS}) (?:(?:an?|the|another|one|their|your|its)(?: [\w-]+)? )?"
        rf"(?:{wanted})s?\b(?!['’])",  # not "to the patient's chart"
        first_sentence(tool).lower(),
    )
    return found[1] if found else ""
