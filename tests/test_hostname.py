"""Host names: A-labels against the idna library; what can become one, and masks, by brute force."""

from __future__ import annotations

import random
from itertools import product

import idna
import numpy as np
import pytest

from tooluse.grammar import Vocabulary, compile_schema, schema_text
from tooluse.grammar import expr as e
from tooluse.grammar.a_labels import DIGITS, ENOUGH, completion, is_a_label, mended
from tooluse.grammar.formats import EARLY_FORMATS, FORMATS
from tooluse.grammar.matcher import advance

CHARACTERS = "abcl-xyz019éßüñ·αβ͵אב׳ابت٠۰日本々ー・ハ한글क्ष\u200d\u200c\u0301\u0338"


def conforms(text: str) -> bool:
    return e.matches(FORMATS["hostname"], text.encode())


def by_idna(text: str) -> bool:
    """Whether xn-- and `text` make an A-label, by the library that knows whole labels only."""
    try:
        idna.ulabel("xn--" + text)
    except (idna.IDNAError, UnicodeError):
        return False
    return True


def some_codes(count: int, longest: int) -> list[str]:
    """Punycode of random texts, part of it spoiled in one place."""
    rng = random.Random(3)
    codes = []
    for _ in range(count):
        text = "".join(rng.choices(CHARACTERS, k=rng.randrange(1, longest)))
        code = text.encode("punycode").decode()
        if rng.random() < 0.3:
            at = rng.randrange(len(code))
            code = code[:at] + rng.choice(DIGITS + "-") + code[at + 1 :]
        codes.append(code)
    return codes


def test_a_labels_are_those_of_idna() -> None:
    valid = 0
    for code in some_codes(1500, 7):
        assert is_a_label(code) == by_idna(code), code
        valid += is_a_label(code)
    assert 300 < valid < 1200


def test_a_completion_is_a_shortest_one() -> None:
    codes = some_codes(12, 5)
    lengths = set()
    for start in ["", *codes, *(c[:-1] for c in codes), *(c[:-2] for c in codes)]:
        found = completion(start, ENOUGH)
        assert found is not None and is_a_label(start + found)
        for length in range(min(len(found), 3)):  # nothing shorter, by trying everything
            endings = map("".join, product(DIGITS + "-", repeat=length))
            assert not any(is_a_label(start + ending) for ending in endings)
        lengths.add(len(found))
    assert lengths == {0, 1, 2, 3, 4}


@pytest.mark.parametrize(("start", "length"), [("--", 4), ("-a-", 4), ("---bc", 4), ("---", 5)])
def test_what_hyphens_rule_out(start: str, length: int) -> None:
    assert not list(mended(start, length))
    rng = random.Random(4)
    for _ in range(5000):
        ending = "".join(rng.choices(DIGITS, k=length - 1))
        assert not is_a_label(f"{start}-{ending}")


@pytest.mark.parametrize("start", ["", "-", "--", "---", "a-", "ab--", "a---", "-a--", "a" * 20])
@pytest.mark.parametrize("end", ["", "-", "--", "---"])
def test_enough_is_enough(start: str, end: str) -> None:
    for middle in ("b", "b" * 25, "b" * 60):
        text = (start + middle)[: 59 - ENOUGH - len(end)] + end
        assert is_a_label(text + next(mended(text, ENOUGH)))


def test_table() -> None:
    label = "a" * 63
    longest = ".".join([label, label, label, "a" * 61])
    early = EARLY_FORMATS["hostname"]
    for text in ("a", "A-1.b2", "1", label, longest, "a--b.c", "axn--b.xn-c", "xn", "x.xn.n"):
        assert conforms(text) and e.matches(early, text.encode()), text
    for text in ("", ".", "a.", ".a", "a..b", "-a", "a-", "a_b", label + "a", longest + "a", "é"):
        assert not conforms(text) and not e.matches(early, text.encode()), text
    for text in ("xn--bcher-kva", "XN--BCHER-KVA.de", "a.xn--zca.b", "xn--4gbwdl.xn--wgbh1c"):
        assert conforms(text), text
    for text in (
        "xn--",
        "xn--X",
        "xn--a.b",
        "a.XN--b",
        "xn--bcher-kv",
        "xn--example-",
        "xn---9uc",
    ):
        assert not conforms(text), text
    assert e.matches(early, b"xn--X")


def test_with_other_keywords() -> None:
    def accepts(schema: dict[str, object], text: str) -> bool:
        return e.matches(schema_text({**schema, "format": "hostname"}), f'"{text}"'.encode())

    for schema in (
        {"type": "string", "maxLength": 13},
        {"type": "string", "pattern": "^[a-z.-]*$"},
    ):
        assert accepts(schema, "xn--bcher-kva")
        assert not accepts(schema, "xn--bcher-kva.1")
    assert accepts({"type": "string", "minLength": 13}, "xn--bcher-kva")
    assert not accepts({"type": "string", "minLength": 14}, "xn--bcher-kva")
    assert not accepts({"type": "string", "not": {"pattern": "^xn--"}}, "xn--bcher-kva")


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    """Bytes, pairs of some characters and pieces of some names: enough for large fronts."""
    pieces = {bytes([b]) for b in range(256)}
    pieces |= {"".join(x).encode() for x in product("abxn19-kv.", repeat=2)}
    for text in (
        b'"www.xn--bcher-kva.com"',
        b"XN--zca.xn--9n2bp8q",
        b"----------",
        b"international",
    ):
        pieces |= {text[i:j] for i in range(len(text)) for j in range(i + 1, len(text) + 1)}
    return Vocabulary([*sorted(pieces), b"<eos>"], len(pieces))


NAMES = ["xn--bcher-kva.com", "a.xn--9n2", "xn--ab-", "a" + "-" * 60, "xn--" + "n" * 57, "1-2.xn-a"]


@pytest.mark.parametrize("bounds", [{}, {"maxLength": 12}, {"minLength": 3, "maxLength": 40}])
@pytest.mark.parametrize("name", NAMES)
def test_masks_are_brute_force(vocabulary: Vocabulary, name: str, bounds: dict[str, int]) -> None:
    schema = {"type": "string", "format": "hostname", **bounds}
    matcher = compile_schema(schema, vocabulary).matcher()
    text = f'"{name}"'.encode()
    for at, byte in enumerate(text):
        state = matcher._state.expr
        if at == 1 or at >= len(text) - 9:
            flags = np.unpackbits(matcher.mask().view(np.uint8), bitorder="little")
            expected = {
                token
                for token, data in enumerate(vocabulary.tokens)
                if data is not None and advance(state, data) is not e.EMPTY
            }
            assert set(np.flatnonzero(flags).tolist()) == expected, text[:at]
        if advance(state, bytes((byte,))) is e.EMPTY:
            break
        matcher.consume_bytes(bytes((byte,)))
