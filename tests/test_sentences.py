"""Whole requests, with every argument in its place."""

from __future__ import annotations

import json
from random import Random

import pytest

from tooluse.data.compose import Composer
from tooluse.data.phrases import phrases_by, read_tables
from tooluse.data.said import Said
from tooluse.data.sentences import SLOTS, assigned, sentence
from tooluse.data.synthesis import Example, examples
from tooluse.data.templates import Choice, Sequence, Slot, parse, slots
from tooluse.tools import JSON, Tool, Toolset

TEXT: JSON = {"type": "string"}
ENTRIES = read_tables("sentences")
LINES = {line for phrases in phrases_by("sentences").values() for line in phrases}


def tools(name: str, /, **properties: JSON) -> Toolset:
    schema: dict[str, JSON] = {"properties": properties, "required": [*properties]}
    return Toolset([Tool(name, "", {**schema, "additionalProperties": False})])


def made(toolset: Toolset, n: int = 60) -> list[Example]:
    """Examples whose request is a line of the tables."""
    return [e for e in examples(toolset, n) if e.templates[0] in LINES]


def always(sequence: Sequence) -> set[str]:
    """The slots that every expansion has."""
    found: set[str] = set()
    for node in sequence:
        if isinstance(node, Slot):
            found.add(node.name)
        elif isinstance(node, Choice):
            found |= set.intersection(*(always(option) for option in node.options))
    return found


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: " ".join(entry.left + entry.right))
def test_every_line_has_known_slots_that_are_always_there(
    entry: tuple[tuple[str, ...], ...],
) -> None:
    ways, things, phrases = entry
    assert things and ways and {*ways} <= {"do", "show", "end", "change", "verb"}
    assert len(set(phrases)) == len(phrases) >= 6
    for line in phrases:
        names = [slot.name for slot in slots(line)]
        assert {*names} - {"noun", "a_noun"} <= {*SLOTS}, line
        assert always(parse(line)) == {*names}, f"an argument can get lost: {line}"


def test_arguments_stand_where_people_put_them() -> None:
    found = made(tools("set_reminder", about=TEXT, when=TEXT))
    assert len(found) > 15
    args = [json.loads(e.row.completion)["args"] for e in found]
    pairs = [(e.row.prompt.lower(), a) for e, a in zip(found, args, strict=True)]
    assert all(a["about"].lower() in p and a["when"].lower() in p for p, a in pairs)
    assert any(f"remind me to {a['about'].lower()}" in prompt for prompt, a in pairs)


def test_what_a_line_has_no_place_for_follows_behind() -> None:
    yes: JSON = {"type": "boolean", "description": "Whether to beep"}
    found = made(tools("start_timer", minutes={"type": "integer"}, label=TEXT, loud=yes))
    assert found
    for example in found:
        args = json.loads(example.row.completion)["args"]
        assert args["label"].lower() in example.row.prompt.lower()


def said(label: str, sort: str, kind: str = "", text: str = "x") -> Said:
    return Said(label, text, kind=kind or sort, sort=sort)


def test_a_slot_takes_what_its_argument_is_called_before_others_of_its_sort() -> None:
    ann, doctor = said("patient", "who"), said("doctor", "who")
    found = assigned("{other} sees {person}", [doctor, ann], ann)
    assert found == {"person": ann, "other": doctor}
    old, new = said("old time", "when"), said("new time", "when")
    assert assigned("{old} → {new}", [new, old], None) == {"old": old, "new": new}
    assert assigned("{new} for {person}", [new], None) is None


def test_hours_are_a_span_and_things_without_a_verb_are_no_tasks() -> None:
    hours = Said("duration", "2", kind="number", sort="much", core="{v} hours")
    cups = Said("amount", "2", kind="number", sort="much", core="{v} cups")
    assert assigned("{span}", [hours], None) and not assigned("{span}", [cups], None)
    assert assigned("{amount}", [cups], None) and not assigned("{amount}", [hours], None)
    call, milk = said("text", "text", "todo", "call mum"), said("text", "text", "todo", "milk")
    assert assigned("{task}", [call], None) and not assigned("{task}", [milk], None)
    assert assigned("{name}", [milk], None) and not assigned("{name}", [call], None)


def test_what_no_table_knows_is_asked_for_by_its_verb() -> None:
    reject = tools("reject_frobnication", frobnication_id=TEXT, reason=TEXT)
    found = made(reject)
    assert any("{noun}" not in e.templates[0] for e in found)
    assert any("{noun}" in e.templates[0] for e in found)
    both = Toolset([*reject.values(), *tools("reject_gronk", gronk_id=TEXT).values()])
    told = made(both)
    assert told and all("{noun}" in e.templates[0] for e in told), "the verb tells nothing"


def test_two_tools_for_the_same_are_not_asked_for_by_its_sentences() -> None:
    both = Toolset([*tools("add_note", text=TEXT).values(), *tools("create_note", a=TEXT).values()])
    composer = Composer(Random(0), "train", both)
    assert sentence(composer, both["add_note"], [said("text", "text", "comment_text")]) is None


def test_what_no_tool_does_to_their_things_is_declined_in_whole_sentences() -> None:
    timer = tools("start_timer", minutes={"type": "integer"}, label=TEXT)
    declined = [e for e in examples(timer, 400, no_tool=0.5) if e.call is None]
    found = [e for e in declined if e.templates[0] in LINES]
    assert len(found) > 5
    own = set(phrases_by("sentences")["do", "timer"])
    assert not own & {e.templates[0] for e in declined}
