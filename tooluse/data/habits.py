"""How people ask for what many tools are for: timers, flights, tickets, a thing on the list.

They seldom say what the tool is called: "count down 10 minutes", "we're out of tea". A tool is
looked up in the tables by what it does and by the thing in its name, else by its verb alone. Where
two tools of a set are the same so far, their own words must tell them apart, so neither is asked
for like this.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tooluse.data.acts import name_parts
from tooluse.data.meaning import other_verbs, singular, spoken, stem
from tooluse.data.phrases import phrases_by
from tooluse.data.phrases.verbs import ENDING, GETTING, MOVING, NEW, SETTING

if TYPE_CHECKING:
    from tooluse.data.compose import Composer
    from tooluse.tools import Tool


def _verbs(text: str) -> set[str]:
    return {verb.strip() for verb in text.split(",")}


# What is asked for, by the tool's verb: that something comes to be, is told, changes or ends. Of
# other verbs the tables know nothing: who unlocks a door does not say what they say who lock it.
DOING = NEW | _verbs("""
    play, run, turn on, switch on, enable, activate, lock, arm, give, take, clean, wash, walk, join,
    follow, use, apply, install, upload, invite, register, enrol, enroll, sign up, subscribe,
    check in, launch, trigger, print, scan, provision, spin up, insert, append, declare, pay,
    snooze, collect, prepare, brew, cook, take out, jot down, write down
""")
TELLING_OF = GETTING | _verbs("*, look up, retrieve, tell, compare")
CHANGING = MOVING | SETTING | _verbs("renew, extend, rename, reset, resize")
STOPPING = ENDING | _verbs("""
    take off, turn off, switch off, block, freeze, disable, deactivate, resolve, complete, finish,
    mute, pause, disarm, silence, unsubscribe, archive, dismiss, uninstall, clear, void, unfollow,
    reject
""")
WAYS: dict[str, str] = {
    verb: way
    for way, verbs in (
        ("do", DOING), ("change", CHANGING), ("show", TELLING_OF), ("end", STOPPING)
    )
    for verb in verbs
}  # fmt: skip
# Verbs that say what is asked for, whatever it is done to: "deploy_service".
TELLING = {
    "deploy": "deploy", "release": "release", "restart": "restart", "reboot": "restart",
    "translate": "translation", "remind": "reminder", "call": "call", "text": "text",
    "message": "message", "convert": "conversion", "calculate": "calculation",
    "rollback": "rollback", "roll back": "rollback", "revert": "rollback", "scale": "scale",
    "refund": "refund", "donate": "donation", "rate": "rating", "print": "print",
    "repair": "repair", "check in": "checkin", "summarize": "summary", "summarise": "summary",
    "tweet": "tweet",
}  # fmt: skip
# Of these the word before says what it is: a "shopping list", the "order status".
LIGHT = {
    "list", "item", "entry", "record", "status", "detail", "info", "information", "history", "time",
    "date", "schedule", "state", "data", "name", "address", "level",
}  # fmt: skip
# Each of these is several things, and the word before says which: "bus ticket", "standing order".
SEVERAL = {
    "ticket", "order", "room", "run", "plan", "machine", "call", "class", "court", "station",
    "form", "volume", "pass", "account", "book", "table", "seat", "request", "session", "test",
    "card", "code", "number", "service", "weight", "record", "show",
    "traffic", "pressure", "score", "drill", "stage", "release", "print", "queen",
}  # fmt: skip
# Words before a thing that leave it what it is.
PLAIN = {
    "available", "new", "current", "existing", "my", "open", "all", "recent", "upcoming", "support",
    "next", "active", "empty", "free", "own", "extra", "phone", "trouble", "lost", "latest", "past",
    "customer", "user", "restaurant", "credit", "debit", "bank", "video", "library",
}  # fmt: skip


def own_phrases(folder: str, composer: Composer, tool: Tool) -> tuple[str, ...]:
    """The phrases of a folder's tables for such a tool, but for those of another tool; none if no
    table has them."""
    known = composer.own_phrases
    if (folder, tool.name) not in known:
        known[folder, tool.name] = _own_phrases(folder, composer, tool)
    return known[folder, tool.name]


def _own_phrases(folder: str, composer: Composer, tool: Tool) -> tuple[str, ...]:
    entries = phrases_by(folder)
    key = _key(tool, folder)
    others = {_key(other, folder) for other in composer.others(tool)}
    if key is None or key in others:
        return ()
    taken = {phrase for other in others if other for phrase in entries[other]}
    return tuple(phrase for phrase in entries[key] if phrase not in taken)


def verb_phrases(composer: Composer, tool: Tool) -> tuple[str, ...]:
    """Whole requests by the tool's verb alone ("the {noun} of {person} should be known"), but for
    those with the verb of another tool for things of that name; none if that means the same."""
    known = composer.own_phrases
    if ("verb", tool.name) not in known:
        known["verb", tool.name] = _verb_phrases(composer, tool)
    return known["verb", tool.name]


def _verb_phrases(composer: Composer, tool: Tool) -> tuple[str, ...]:
    verb, thing = name_parts(tool)
    others = [name_parts(other) for other in composer.others(tool)]
    alone = all(other != verb for other, _ in others)
    rivals = {other for other, what in others if {*thing.split()} & {*what.split()}} - {verb}
    if any(other in other_verbs(verb) or verb in other_verbs(other) for other in rivals):
        return ()
    theirs = {stem(other) for other in rivals} - {stem(verb)}
    key = ("verb", "get" if verb == "*" else verb.replace(" ", "_"))
    return tuple(
        line
        for line in phrases_by("sentences").get(key, ())
        if (alone or "noun}" in line)
        and not theirs & {stem(word) for word in re.findall("[a-z]+", line.lower())}
    )


def unserved(tools: list[Tool], folder: str) -> list[tuple[Tool, tuple[str, ...]]]:
    """What people ask to be done to the tools' things, by none of these tools, as a folder has it:
    beside a tool that starts timers, those who want one stopped; each with a tool for the thing.

    Who changes a thing may end it ("set it to done"), who ends it may mark it; what is converted is
    told; and where another tool does something of its own to the thing, it may be just that.
    """
    entries = phrases_by(folder)
    keys = {tool.name: _key(tool, folder) for tool in tools}
    served = {key for key in keys.values() if key}
    said = {line for key in served for line in entries[key]}
    found = []
    for tool in tools:
        key = keys[tool.name]
        if key is None:
            continue
        others = [other for other in tools if (keys[other.name] or ("", ""))[1] != key[1]]
        if any(_is_kin(tool, other) for other in others):
            continue
        able = {"do", "show", "end", "change"}
        able -= {"show"} if name_parts(tool)[0] in TELLING else set()
        able -= {"end", "do"} if ("change", key[1]) in served else set()
        able -= {"change"} if ("end", key[1]) in served or tool.name.startswith("set") else set()
        for way in sorted(able):
            own = tuple(line for line in entries.get((way, key[1]), ()) if line not in said)
            if own and (way, key[1]) not in served:
                found.append((tool, own))
    return found


def _is_kin(tool: Tool, other: Tool) -> bool:
    """Whether two tools' things share a word."""
    words = [{*_things(one, name_parts(one)[1])} for one in (tool, other)]
    return bool(words[0] & words[1])


def _key(tool: Tool, folder: str) -> tuple[str, str] | None:
    """What the tool does and to what, as the tables have it."""
    verb, thing = name_parts(tool)
    entries = phrases_by(folder)
    if ("do", TELLING.get(verb, "")) in entries:
        return "do", TELLING[verb]
    way, words = WAYS.get(verb, ""), _things(tool, thing)
    while len(words) > 1 and words[-1] in LIGHT and (way, "".join(words[-2:])) not in entries:
        words.pop()
    if not words:
        return None
    before, last = words[-2] if len(words) > 1 else "", words[-1]
    vague = last in SEVERAL and before and before not in PLAIN
    found = (before + last, before if vague else last)
    return next(((way, thing) for thing in found if (way, thing) in entries), None)


def _things(tool: Tool, thing: str) -> list[str]:
    """The words of a thing, each singular; "add_to_shopping_list" is about what it is added to."""
    if not thing:
        told = re.search(r"\b(to|from) (?!\w+ (to|from)\b)(.+)", spoken(tool.name).lower())
        thing = told[3] if told else ""
    return [singular(word) for word in thing.split()]
