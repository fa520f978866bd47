"""Formats against the official suite, the standard library, Node and tables."""

import ipaddress
import json
import random
import uuid
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from node_regexp import needs_node, verdicts

from tooluse.grammar import expr as e
from tooluse.grammar.formats import EARLY_FORMATS, FORMATS, LIMITS, UNSUPPORTED, Format

SUITE = Path(__file__).parents[2] / "shared" / "data" / "json-schema-test-suite" / "tests"

# The names that drafts 4, 6, 7, 2019-09 and 2020-12 define, from their sections on `format`.
DEFINED = """
date date-time duration email hostname idn-email idn-hostname ipv4 ipv6 iri iri-reference
json-pointer regex relative-json-pointer time uri uri-reference uri-template uuid
"""


def conforms(name: str, text: str) -> bool:
    return e.matches(FORMATS[name], json.dumps(text, ensure_ascii=False)[1:-1].encode())


def suite(draft: str, name: str) -> list[tuple[str, bool]]:
    """The (text, verdict) pairs of the official suite for a format."""
    folder = SUITE / draft / "optional" / "format"
    if not folder.is_dir():
        pytest.skip(f"the official suite is not at {SUITE}")
    return [
        (test["data"], test["valid"])
        for path in sorted(folder.glob("*.json"))
        for group in json.loads(path.read_text("utf-8"))
        if group["schema"].get("format") == name
        for test in group["tests"]
        if isinstance(test["data"], str)
    ]


def test_every_defined_name_is_exact_or_refused_with_a_reason() -> None:
    assert set(FORMATS) | set(UNSUPPORTED) == set(DEFINED.split())
    assert not set(FORMATS) & set(UNSUPPORTED)
    assert set(LIMITS) <= set(FORMATS)
    assert set(EARLY_FORMATS) <= set(FORMATS)
    assert all(reason for reason in UNSUPPORTED.values())


@pytest.mark.parametrize("draft", ["draft2020-12", "draft7"])
@pytest.mark.parametrize("name", sorted(FORMATS))
def test_official_suite(name: str, draft: str) -> None:
    rows = suite(draft, name)
    if not rows:
        pytest.skip(f"{draft} does not define {name}")
    wrong = [(text, valid) for text, valid in rows if conforms(name, text) != valid]
    assert not wrong


@pytest.mark.parametrize("node", [*FORMATS.values(), *EARLY_FORMATS.values()])
def test_what_is_said_before_the_expression_is_built(node: e.Expr) -> None:
    if isinstance(node, Format):
        made = node.item
        assert made is node.item is not e.EMPTY
        assert (node.nullable, node.plain, node.regular) == (
            made.nullable,
            made.plain,
            made.regular,
        )


def test_date_is_the_calendar() -> None:
    days = {
        date(year, 1, 1) + timedelta(d)
        for year in (1, 4, 1900, 2000, 2023, 2024)
        for d in range(366)
    }
    for day in days:
        assert conforms("date", day.isoformat())
    rng = random.Random(1)
    checked = 0
    for _ in range(4000):
        year, month, day_ = rng.randrange(1, 10_000), rng.randrange(14), rng.randrange(27, 34)
        try:
            date(year, month, day_)
            valid = True
        except ValueError:
            valid = False
        assert conforms("date", f"{year:04}-{month:02}-{day_:02}") == valid
        checked += valid
    assert 1000 < checked < 3000


@pytest.mark.parametrize("name", ["time", "date-time"])
def test_leap_seconds_stand_at_the_end_of_a_day_in_utc(name: str) -> None:
    prefix = "2016-12-31T" if name == "date-time" else ""
    end = datetime(2016, 12, 31, 23, 59, tzinfo=timezone.utc)
    rng = random.Random(2)
    for offset in range(-1439, 1440):
        local = end.astimezone(timezone(timedelta(minutes=offset)))
        sign, size = "+" if offset >= 0 else "-", abs(offset)
        zone = f"{sign}{size // 60:02}:{size % 60:02}"
        assert conforms(name, f"{prefix}{local:%H:%M}:60{zone}")
        assert conforms(name, f"{prefix}{local:%H:%M}:60.25{zone}")
        other = (local + timedelta(minutes=rng.randrange(1, 1440))).strftime("%H:%M")
        assert not conforms(name, f"{prefix}{other}:60{zone}")
        assert conforms(name, f"{prefix}{other}:59{zone}")


_zones = st.timedeltas(timedelta(minutes=-1439), timedelta(minutes=1439)).map(timezone)


@given(st.datetimes(timezones=_zones))
def test_date_time_takes_what_python_writes(moment: datetime) -> None:
    text = moment.isoformat()
    offset = moment.utcoffset()
    # Python writes seconds of an offset, which RFC 3339 does not know.
    assert conforms("date-time", text) == (
        offset is not None and offset % timedelta(minutes=1) == timedelta()
    )


@given(st.uuids(), st.text("0123456789abcdefABCDEF-g", max_size=37))
def test_uuid(value: uuid.UUID, text: str) -> None:
    assert conforms("uuid", str(value)) and conforms("uuid", str(value).upper())
    assert not conforms("uuid", value.hex) and not conforms("uuid", text + "g")


def is_ip(text: str, version: int) -> bool:
    try:
        return ipaddress.ip_address(text).version == version
    except ValueError:
        return False


@given(
    st.ip_addresses(v=4).map(str) | st.from_regex(r"[0-9]{1,4}(\.[0-9]{1,3}){2,4}", fullmatch=True)
)
def test_ipv4(text: str) -> None:
    assert conforms("ipv4", text) == is_ip(text, 4)


_group = st.sampled_from(["0", "1", "ab", "ffff", "DB8", "12345", "", "1.2.3.4", "256.1.1.1", "g"])


@given(st.ip_addresses(v=6).map(str) | st.lists(_group, min_size=2, max_size=10).map(":".join))
def test_ipv6(text: str) -> None:
    assert conforms("ipv6", text) == is_ip(text, 6)


@given(st.ip_addresses(v=6))
def test_ipv6_takes_every_spelling(address: ipaddress.IPv6Address) -> None:
    last = ipaddress.IPv4Address(int(address) % 2**32)
    for text in (address.exploded, address.exploded.upper(), f"{address.exploded[:29]}:{last}"):
        assert conforms("ipv6", text), text
        assert conforms("uri", f"http://[{text}]:80/x")


TABLE = [
    (
        "date-time",
        ["2024-02-29T00:00:00Z", "2024-12-31t23:59:59.9-23:59"],
        ["2023-02-29T00:00:00Z"],
    ),
    ("time", ["00:00:00+00:00"], ["00:00:00", "24:00:00Z", "00:00:00.Z", "00:00:00z+01:00"]),
    (
        "duration",
        ["P1Y2M3DT4H5M6S", "PT1M", "P2W"],
        ["P", "P1YT", "P1Y1D", "PT1H1S", "p1d", "P1.5D"],
    ),
    (
        "email",
        ["a@b", "a+b.c@d-e.f", '" \\" @"@x.y', '""@x', "a@[1.2.3.4]", "a@[ipv6:1::2]", "x@a--b.c"],
        ["a@b.", "a@-b", "a@b-", "a..b@c", "a@b@c", "a b@c", "é@b", "a@é", "a@[1.2.3]", "a@[x:y]"],
    ),
    (
        "email",  # RFC 5321: `::` stands for two groups or more
        ["a@[IPv6:1:2:3:4:5:6::]", "a@[IPv6:1:2:3:4::1.2.3.4]", "a@[IPv6:1:2:3:4:5:6:1.2.3.4]"],
        ["a@[IPv6:1:2:3:4:5:6:7::]", "a@[IPv6:1:2:3:4:5::1.2.3.4]", "a@[IPv6:1]"],
    ),
    ("idn-email", ["用户@例子.测试", "a@b"], ["用户", "a@b。"[:2], "a @b"]),
    (
        "uri",
        [
            "a:",
            "http://a.b:8080/c%20d?e#f",
            "http://[::1]",
            "http://[v7.x:y]/",
            "mailto:a@b",
            "x:/",
        ],
        [
            "",
            "a",
            "//a",
            "http://a b",
            "http://[::1",
            "http://a/%2",
            "h@:x",
            "http://a/#b#c",
            "x:é",
        ],
    ),
    (
        "uri-reference",
        ["", "a", "../b?c#d", "//h/p", "?q", "#f", "a/b:c"],
        ["a b", "1:b", "\\", "é"],
    ),
    ("iri", ["http://例子.测试/路?私\ue000#片", "x:é"], ["é", "x:\ue000", "x:\u2028 "]),
    ("iri-reference", ["", "路/é", "?\ue000"], ["\ue000", "#\ue000", "\ufffe", "é é"]),
    (
        "uri-template",
        ["", "/a{b}c{+d,e*}{?f:3}", "é{%20x_.y}", "{=a}{|b}"],
        ["{", "}", "{}", "{a b}", "{a:0}", "{a:10000}", "{a*:3}", "<", "%2"],
    ),
    ("json-pointer", ["", "/", '/a/~0~1/é\n"\\'], ["a", "/~", "/~2"]),
    ("relative-json-pointer", ["0", "10#", "1/a~1"], ["", "#", "01", "1#/", "1/~", "0+1"]),
    (
        "uuid",
        ["00000000-0000-0000-0000-00000000000F"],
        ["", "{00000000-0000-0000-0000-000000000000}"],
    ),
]


@pytest.mark.parametrize(("name", "accepts", "rejects"), TABLE, ids=[row[0] for row in TABLE])
def test_table(name: str, accepts: list[str], rejects: list[str]) -> None:
    for text in accepts:
        assert conforms(name, text), text
    for text in rejects:
        assert not conforms(name, text), text


def random_words(start: e.Expr, count: int, seed: int) -> list[str]:
    """Texts of random walks along derivatives, each ended by a shortest completion."""
    rng = random.Random(seed)
    words = []
    for _ in range(count):
        node, word = start, bytearray()
        for _ in range(rng.randrange(60)):
            cells = [
                cell for cell in node.cells() if node.derive(next(e.bits(cell))) is not e.EMPTY
            ]
            if not cells:
                break
            word.append(rng.choice(list(e.bits(rng.choice(cells)))))
            node = node.derive(word[-1])
        word += e.shortest(node)
        words.append(json.loads(b'"' + word + b'"'))
    return words


@needs_node
def test_every_word_of_the_regex_grammar_is_a_pattern() -> None:
    words = random_words(FORMATS["regex"], 300, seed=3)
    found = verdicts([(word, []) for word in words], strict=True)
    assert [word for word, verdict in zip(words, found, strict=True) if verdict is None] == []
    assert sum("(" in word and "[" in word for word in words) > 10


@needs_node
def test_random_texts_are_patterns_where_node_says_so() -> None:
    parts = [
        *"()[]{}|^$.*+?-\\/az,09:=!<>k&é",
        "(?:",
        "(?=",
        "(?<!",
        "(?<n>",
        "(?<m>",
        "\\k<n>",
        "[a-z]",
    ]
    parts += [
        "\\d",
        "\\p{L}",
        "\\p{Foo}",
        "{2}",
        "{2,}",
        "{10,9}",
        "{1,2}",
        "\\1",
        "\\2",
        "\\0",
        "\\b",
        "\\-",
    ]
    parts += [
        "\\x41",
        "\\u0041",
        "\\u{1F600}",
        "\\ud83d\\ude00",
        "\\cA",
        "[\\w-",
        "[^",
        "a-",
        "-z]",
        "]",
    ]
    rng = random.Random(4)
    texts = ["".join(rng.choices(parts, k=rng.randrange(1, 7))) for _ in range(6000)]
    found = verdicts([(text, []) for text in texts], strict=True)
    for text, verdict in zip(texts, found, strict=True):
        assert conforms("regex", text) == (verdict is not None), text
    assert sum(verdict is not None for verdict in found) > 1000


@pytest.mark.parametrize(
    ("accepts", "rejects"),
    [
        (["", "a|b", "^(?:[a-z]+|(x(y)){2,10})*?$", r"\p{Lu}[\d\-_]", "(?<=a)b(?!c)"], ["(", "a)"]),
        (
            ["[]", "[^]", "[-a]", "[a-]", r"[\]-]", "[!-~é]", r"[\u0041-\u4e00]"],
            ["[", "[b-a]", "[a^-Z]", "]"],
        ),
        (["a{0}", "a{1,}", "a{5,12}", "a{10,99}?"], ["a{2,1}", "a{20,10}", "a{,5}", "{", "a**"]),
        ([r"\.\/\n\cA\x41\u{1F600}"], [r"\a", r"\-", "\\", r"\x4", r"\u{110000}", "(?i)a"]),
    ],
)
def test_regex_table(accepts: list[str], rejects: list[str]) -> None:
    for text in accepts:
        assert conforms("regex", text), text
    for text in rejects:
        assert not conforms("regex", text), text
