"""Rows for the lesson tools: reproducible, verified by other means, splits that share nothing."""

import json
import os
import re
import subprocess
import sys
from collections import Counter
from itertools import combinations
from random import Random

import jsonschema
import pytest

from tooluse.data import surface
from tooluse.data.compose import Composer, usable
from tooluse.data.phrases import around
from tooluse.data.phrases.plain import PLAIN, all_plain, split_of_template
from tooluse.data.phrases.tools import PHRASES, phrases_for
from tooluse.data.phrases.topics import INSTEAD
from tooluse.data.splits import SPLITS, Split, split_of
from tooluse.data.synthesis import Example, examples, problem, squash, synthesize
from tooluse.data.templates import Choice, Piece, Sequence, Slot, expand, parse
from tooluse.data.values import Values
from tooluse.errors import InputError
from tooluse.tools import JSON, SEED_TOOLS, Tool, Toolset

TOOLS = Toolset.of(SEED_TOOLS)
SIZES: dict[Split, int] = {"train": 500, "validation": 60, "test": 120}


@pytest.fixture(scope="module")
def made() -> dict[Split, list[Example]]:
    return {split: examples(TOOLS, n, 0, split) for split, n in SIZES.items()}


def arguments(found: list[Example]) -> list[str]:
    return [str(v) for e in found for v in json.loads(e.row.completion)["args"].values()]


def shared(one: list[Example], other: list[Example]) -> set[str]:
    """Values and templates that two splits have in common; a wrapper of few words is free."""
    values = {v.casefold().strip() for v in arguments(one)} & {
        v.casefold().strip() for v in arguments(other)
    }
    templates = {t for e in one for t in e.templates} & {t for e in other for t in e.templates}
    return values | {t for t in templates if not ("{x}" in t and len(t.split()) <= 3)}


def test_every_row_is_valid_by_jsonschema_and_its_arguments_are_spans_of_the_prompt(
    made: dict[Split, list[Example]],
) -> None:
    for example in (e for found in made.values() for e in found):
        call = json.loads(example.row.completion)
        assert list(call) == ["tool", "args"]
        schema = {
            "type": "object",
            "properties": {
                a: {"type": "string", "minLength": 1} for a in PHRASES[call["tool"]].slots
            },
            "required": list(PHRASES[call["tool"]].slots),
            "additionalProperties": False,
        }
        jsonschema.validate(call["args"], schema)
        assert list(call["args"]) == list(TOOLS[call["tool"]].properties)
        for value in call["args"].values():
            assert value in example.row.prompt
            assert value == value.strip()


def test_splits_share_no_template_and_no_value(made: dict[Split, list[Example]]) -> None:
    for one, other in combinations(made.values(), 2):
        assert not shared(one, other)


def test_the_check_of_splits_can_fail(made: dict[Split, list[Example]]) -> None:
    another_seed = examples(TOOLS, 500, 1, "train")
    assert shared(made["train"], another_seed)


def test_no_value_and_no_prompt_comes_twice(made: dict[Split, list[Example]]) -> None:
    for found in made.values():
        assert Counter(v.casefold() for v in arguments(found)).most_common(1)[0][1] == 1
        assert Counter(squash(e.row.prompt) for e in found).most_common(1)[0][1] == 1


def test_other_places_and_people_in_a_prompt_are_no_argument(
    made: dict[Split, list[Example]],
) -> None:
    two_places = [e for e in made["train"] if "{other_city}" in e.templates[0]]
    assert two_places
    for example in two_places:
        assert example.row.prompt.count("\0") == 0
        assert len(arguments([example])) == len(TOOLS[example.call.tool].properties)


def test_tools_are_balanced(made: dict[Split, list[Example]]) -> None:
    for found in made.values():
        counts = Counter(e.call.tool for e in found)
        assert set(counts) == set(TOOLS)
        assert max(counts.values()) - min(counts.values()) <= 1


def test_values_are_of_many_kinds(made: dict[Split, list[Example]]) -> None:
    values = arguments(made["train"])
    share = {
        "not Latin": sum(any(c > "\u0370" and c.isalpha() for c in v) for v in values),
        "quote": sum('"' in v for v in values),
        "backslash": sum("\\" in v for v in values),
        "apostrophe": sum("'" in v for v in values),
        "digit": sum(any(c.isdigit() for c in v) for v in values),
        "one word": sum(v.isalpha() for v in values),
        "five words": sum(len(v.split()) >= 5 for v in values),
        "eight words": sum(len(v.split()) >= 8 for v in values),
        "begins quoted": sum(v[0] in "\"'“" for v in values),
    }
    least = {"not Latin": 25, "quote": 8, "backslash": 5, "apostrophe": 15, "digit": 60,
             "one word": 60, "five words": 100,
             "eight words": 25, "begins quoted": 8}  # fmt: skip
    assert {k: n for k, n in share.items() if n < least[k]} == {}


def test_the_same_seed_gives_the_same_rows_whatever_the_hash_seed_of_the_process() -> None:
    code = (
        "import hashlib\n"
        "from tooluse.data.synthesis import synthesize\n"
        "from tooluse.tools import SEED_TOOLS, Toolset\n"
        "rows = synthesize(Toolset.of(SEED_TOOLS), 60, 3, 'test')\n"
        "print(hashlib.sha256(repr(rows).encode()).hexdigest())\n"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1
    assert synthesize(TOOLS, 60, 3, "test") != synthesize(TOOLS, 60, 4, "test")


@pytest.mark.parametrize("split", SPLITS)
@pytest.mark.parametrize("seed", range(3))
def test_other_seeds_and_larger_sets(seed: int, split: Split) -> None:
    assert len(synthesize(TOOLS, 300, 100 + seed, split)) == 300


def test_every_kind_of_request_has_templates_in_every_split() -> None:
    for tool, phrases in PHRASES.items():
        for kind, table in phrases.tables.items():
            assert {split_of_template(t) for t in table} == set(SPLITS), (tool, kind)
        assert len(phrases.all_templates()) >= 200
    for table in (around.WRAPPERS, around.OWN_WRAPPERS, around.BEFORE, around.AFTER):
        assert {split_of(t) for t in table} == set(SPLITS)


def sayings(sequence: Sequence) -> set[str]:
    """Every way to say a template, whatever its values' kinds and with times left out."""
    found = {""}
    for node in sequence:
        if isinstance(node, Choice):
            texts = set().union(*(sayings(option) for option in node.options))
        elif isinstance(node, Slot):
            texts = {"" if node.name in ("when", "soon") else f"{{{node.name}}}"}
        else:
            texts = {node}
        found = {before + text for before in found for text in texts}
    return {" ".join(re.sub("[?.']", "", text).lower().split()) for text in found}


def test_what_a_plain_line_says_is_said_in_no_other_split() -> None:
    for tool, phrases in PHRASES.items():
        split_of_saying = {
            saying: split_of_template(line)
            for line in all_plain(tool)
            for saying in sayings(parse(line))
        }
        for template in phrases.all_templates():
            for saying in sayings(parse(template)):
                own = split_of_template(template)
                assert split_of_saying.get(saying, own) == own, template


def test_plain_lines_are_listed_once_and_are_two_rows_in_five(
    made: dict[Split, list[Example]],
) -> None:
    for tool, listed in PLAIN.items():
        every = [line for table in listed.values() for line in set(table)]
        assert len(every) == len(set(every)) and set(listed) == set(SPLITS)
        assert len(listed["train"]) > 3 * max(len(listed["test"]), len(listed["validation"]))
        used = Counter(e.templates[0] for e in made["train"] if e.call.tool == tool)
        plain = sum(used[line] for line in listed["train"])
        assert 0.28 < plain / used.total() < 0.5
        assert not set(used) & {*listed["validation"], *listed["test"]}


def test_every_expansion_of_a_template_has_every_argument_once() -> None:
    rng = Random(0)
    for tool, phrases in PHRASES.items():
        for template in phrases.all_templates():
            for _ in range(5):
                pieces = expand(template, rng, lambda slot: [Piece("", slot.name)])
                found = Counter(p.slot for p in pieces if p.slot in phrases.slots)
                assert found == dict.fromkeys(phrases.slots, 1), (tool, template)


def test_every_slot_of_every_table_can_be_filled() -> None:
    values = Values(Random(0))
    for kind in values.kinds():
        assert values.text(kind), kind


def test_harder_values_take_the_place_of_others_as_often_as_said() -> None:
    composer = Composer(Random(0), "train")
    for kind, shares in INSTEAD.items():
        found = Counter(composer._or_instead(kind) for _ in range(3000))
        assert set(found) == {kind, *shares}
        for other, share in shares.items():
            assert composer.values.knows(other)
            assert abs(found[other] / 3000 - share) < 0.03, (kind, other)


def test_phrases_are_for_the_lesson_tools_only() -> None:
    assert phrases_for(TOOLS["get_weather"])
    assert (
        phrases_for(Tool("get_weather", "", {"properties": {"city": {"type": "string"}}})) is None
    )
    extra: JSON = {"city": {"type": "string"}, "day": {"type": "string"}}
    assert phrases_for(Tool("get_weather", "", {"properties": extra, "required": ["city"]})) is None


def test_a_wrong_row_is_noticed() -> None:
    [row] = synthesize(TOOLS, 1)
    assert problem(row, TOOLS) is None
    other = next(v for v in json.loads(row.completion)["args"].values())
    changed = type(row)(row.prompt.replace(other, "Nowhere"), row.completion)
    assert "is not in the prompt" in str(problem(changed, TOOLS))


def test_wrong_arguments_are_refused() -> None:
    with pytest.raises(InputError, match="unknown split 'dev'; known: train, validation, test"):
        synthesize(TOOLS, 1, split="dev")  # type: ignore[arg-type]
    with pytest.raises(InputError, match="can't be negative"):
        synthesize(TOOLS, -1)
    assert synthesize(TOOLS, 0) == []


@pytest.mark.parametrize(
    ("value", "fits"),
    [("Oslo", True), ('the "big" one', True), ("'s-Gravenhage", True), ("", False), (" x", False),
     ('"all of it"', False), ("a\nb", False), ('error "x"', True)],
)  # fmt: skip
def test_borders_of_values_are_clear(value: str, fits: bool) -> None:
    assert usable(value) is fits


def text(pieces: list[Piece]) -> str:
    return "".join(p.text for p in pieces)


def test_quotes_around_a_value_are_mostly_of_a_kind_that_it_does_not_contain() -> None:
    rng = Random(0)
    for value in ('the "big" one', "it's", "«x» „y“ ‘z’", "Are you free?"):
        pieces = [Piece('subject "'), Piece(value, "subject", True), Piece('" now')]
        nested = 0
        for _ in range(100):
            quoted = surface.quote(pieces, rng, 0.0)
            before, _, after = text(quoted).partition(value)
            nested += before[-1] in value or after[0] in value
            assert [p.text for p in quoted if p.slot] == [value]
        assert nested == 0 if '"' not in value else 0 < nested < 30


def test_a_value_with_an_end_mark_of_its_own_is_always_quoted() -> None:
    pieces = [Piece("subject "), Piece("Are you free?", "subject", True)]
    assert len(surface.quote(pieces, Random(0), 0.0)) == 4


def test_typos_and_lost_apostrophes_never_touch_values() -> None:
    pieces = [Piece("what's the weather in "), Piece("L'Aquila", "city", True), Piece(" tonight")]
    for seed in range(200):
        typed = surface.with_typo(surface.without_apostrophes(pieces), Random(seed))
        assert typed[1].text == "L'Aquila"
        assert text(typed) != text(pieces)
