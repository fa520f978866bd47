"""Patterns against tables, Node's RegExp, Python's re, the official suite and MaskBench."""

import gzip
import json
import random
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from node_regexp import NODE, needs_node, unicode_data, verdicts

from tooluse.grammar import expr as e
from tooluse.grammar import unicode_classes as uc
from tooluse.grammar import unicode_table
from tooluse.grammar.regex import PatternError, compile_pattern
from tooluse.grammar.strings import ANY_BODY

DATA = Path(__file__).parents[2] / "shared" / "data"
SUITE = DATA / "json-schema-test-suite" / "tests"
MASKBENCH = DATA / "maskbench" / "dev.jsonl.gz"


def body(text: str) -> bytes:
    return json.dumps(text, ensure_ascii=False)[1:-1].encode()


def matches(pattern: str, text: str) -> bool:
    return e.matches(compile_pattern(pattern), body(text))


def states(pattern: str, text: str) -> int:
    """How many different expressions are met on the way through `text`."""
    node = compile_pattern(pattern)
    seen = {node}
    for byte in body(text):
        node = node.derive(byte)
        seen.add(node)
    return len(seen)


TABLE = [
    ("a", ["a", "xay"], ["", "b"]),
    ("", ["", "x"], []),
    ("^$", [""], ["a", "\n"]),
    ("^abc$", ["abc"], ["abcd", "xabc", "abc\n"]),
    ("^a|b$", ["a", "ax", "b", "xb"], ["xa", "bx", ""]),
    ("(^|x)y", ["y", "xy", "axy", "yq"], ["ay"]),
    ("(a$|b)", ["a", "xa", "b", "bx"], ["ax"]),
    ("^([^,]+(,|$)){3,}$", ["a,b,c", "a,b,c,", "aa,bb,cc,dd"], ["a,b", "a,,b,c", "a,b,c,,"]),
    ("((^|,)x)*$", ["", "x", "x,x", "y"], []),
    ("^((^|,)x)*$", ["", "x", "x,x"], ["xx", ",x,,x"]),
    ("(^$){2}", [""], ["a"]),
    ("^(?:a|ab)(?:c|bcd)$", ["ac", "abc", "abcd", "abbcd"], ["ab", "abd"]),
    ("^[a-c]+?x??$", ["a", "abcx"], ["", "x", "ad"]),
    ("^a{2}b{1,}c{0,2}d{2,3}$", ["aabdd", "aabbccddd"], ["abdd", "aabcccdd", "aabd"]),
    (r"^\d\D\w\W\s\S$", ["0aa \tx", "9é_- é"], ["aaa \tx", "0aé \tx", "٣aa \tx"]),
    (r"^\s$", ["\u00a0", "\ufeff", "\u2029", "\u3000", "\v"], ["\u0085", "\u200b", "\x1c"]),
    ("^.$", ["a", "é", "\U0001f600", "\x00", "\u0085"], ["", "\n", "\r", "\u2028", "\u2029"]),
    (r"^[\s\S]$", ["\n", "\U0001f600"], ["", "ab"]),
    (r"^\n\t\"\\\/$", ['\n\t"\\/'], ['nt"\\/']),
    (r"^[^\"\\]$", ["a", "\n", "'"], ['"', "\\"]),
    (r"^\x41\u0042\u{43}\u{1F600}\ud83d\ude00$", ["ABC\U0001f600\U0001f600"], ["ABC"]),
    (r"^[\ud83d\ude00-\ud83d\ude4f]$", ["\U0001f601"], ["\U0001f5ff", "a"]),
    (r"^[\u0000-\uFFFF]$", ["\n", "é", "\uffff"], ["\U0001f600"]),
    (r"^\cC\0$", ["\x03\x00"], ["cC"]),
    (r"^\-\_\@\,\#\ \!\%\&\'\:\;\<\=\>\`\~$", ["-_@,# !%&':;<=>`~"], []),
    ("^a]b}c{d$", ["a]b}c{d"], []),
    ("^x{a}{1$", ["x{a}{1"], ["x"]),
    (r"^[\w-.]+$", ["a-.b"], ["a/b"]),
    (r"^[a-\d]$", ["a", "-", "5"], ["b"]),
    (r"^[--/]$", ["-", ".", "/"], ["0"]),
    (r"^[]]$", [], ["]", "", "a"]),
    ("^[^]$", ["]", "\n"], [""]),
    (r"^[\b]$", ["\b"], ["b"]),
    ("^[]-a]$", [], ["a", "-", "]"]),
    ("^(?<year>[0-9]{4})(?P<rest>-.*)?$", ["2024", "2024-x"], ["24"]),
    ("^a(?#a comment)b$", ["ab"], []),
    (r"^\p{L}\p{Lu}\p{Uppercase_Letter}\p{gc=Nd}\p{digit}\P{L}$", ["éÀÉ٣4-"], ["éàÉ٣4-"]),
    (r"^\p{Script=Greek}\p{sc=Grek}[\p{Script=Cyrillic}]$", ["αβж"], ["abж", "αββ"]),
    (r"^\p{scx=Deva}\p{Emoji}\p{Alphabetic}\p{Any}\p{ASCII}$", ["।😀a\na"], ["a😀a\na"]),
    (r"^[^\p{L}\d]+$", [" -", "½"], ["a", "4"]),
    (r"\bfoo\b", ["foo", "a foo b", "foo!", "éfooé"], ["food", "afoo", "_foo"]),
    (r"^\B-|x\Bx$", ["-a", "xx"], ["x-x", "a-", "x"]),
    (r"^(\b\w+\b ?)*$", ["", "foo bar", "foo"], ["foo  bar", " "]),
    ("^(?!x|name).+$", ["y", "nam"], ["x", "xy", "name", ""]),
    ("^(?=.*a)(?=.*[0-9]).{2,4}$", ["a1", "1bca"], ["a", "bb", "1aaaa"]),
    ("^(?:(?!foo).)*$", ["", "fo", "bar fo"], ["foo", "a foo", "\n"]),
    ("^((?!ab)[ab]){2}$", ["aa", "bb", "ba"], ["ab", "a"]),
    ("(?<!x)y", ["y", "ay", "xyy"], ["xy"]),
    ("(?<=ab)c(?!d)", ["abc", "abce"], ["abcd", "ac"]),
    ("(?<=^|,)x", ["x", "a,x"], ["ax"]),
    (r"^.*(?<!\.exe)(?<!\.com)$", ["a.txt", "exe"], ["a.exe", "b.com"]),
    ("(?<=a+)b", ["aab"], ["b"]),
    ("a(?=b$)", ["ab"], ["abc", "a"]),
    ("(?i)^straße[k]$", ["STRAßEK", "straẞe\u212a"], ["strassek"]),
    ("(?i)[^k]", ["a"], ["k", "K", "\u212a"]),
    ("^a(?i:b)c$", ["abc", "aBc"], ["Abc", "abC"]),
    ("(?s)^.$", ["\n"], [""]),
    ("(?m)^b$", ["a\nb\nc", "b"], ["ab"]),
]


@pytest.mark.parametrize(("pattern", "accepts", "rejects"), TABLE, ids=[row[0] for row in TABLE])
def test_table(pattern: str, accepts: list[str], rejects: list[str]) -> None:
    for text in accepts:
        assert matches(pattern, text), text
    for text in rejects:
        assert not matches(pattern, text), text


@needs_node
def test_table_is_right() -> None:
    """The table itself, where Node reads the pattern."""
    other_dialects = re.compile(r"\(\?([ims]|P<|#)")
    rows = [row for row in TABLE if not other_dialects.search(row[0])]
    found = verdicts([(pattern, accepts + rejects) for pattern, accepts, rejects in rows])
    for (pattern, accepts, rejects), got in zip(rows, found, strict=True):
        assert got == [True] * len(accepts) + [False] * len(rejects), pattern


REFUSED = [
    (r"(a)\1", "back-reference"),
    (r"(?<n>a)\k<n>", "back-reference"),
    (r"\1", "back-reference"),
    (r"^a\Z", r"unknown escape '\Z'"),
    (r"\Aa", r"unknown escape '\A'"),
    (r"\a", r"unknown escape '\a'"),
    (r"\x4", r"unknown escape '\x'"),
    (r"\p{Foo}", "unknown"),
    (r"\p{Script=Klingon}", "unknown Unicode property"),
    (r"\pL", "unknown escape"),
    ("[[:alpha:]]", "POSIX"),
    ("a++", "possessive"),
    ("(?>a)", "unknown group"),
    ("a(?i)b", "not at its start"),
    ("(?x) a", "unknown flags"),
    ("a**", "nothing to repeat"),
    ("*a", "nothing to repeat"),
    ("a|{2}", "nothing to repeat"),
    ("^*", "repeated assertion"),
    ("(?=a)*", "repeated assertion"),
    ("a{,5}", "least number"),
    ("a{2,1}", "out of order"),
    ("[b-a]", "out of order"),
    ("a{1000000000000000000000}", "too large"),
    ("(a", "'(' without ')'"),
    ("a)", "')' without '('"),
    ("[a", "'[' without ']'"),
    ("a\\", "lone backslash"),
    ("(" * 101 + ")" * 101, "nested deeper"),
    ("(?<=(?<!a)b)c", "inside a lookbehind"),
    (r"(?=a)" * 3000, "too many parts"),
]


@pytest.mark.parametrize(("pattern", "reason"), REFUSED, ids=[row[0][:20] for row in REFUSED])
def test_refused(pattern: str, reason: str) -> None:
    with pytest.raises(PatternError) as caught:
        compile_pattern(pattern)
    assert reason in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("pattern", ["$a", "a^", "[]", "(?!)", r"a\bb", "x(?<=y)", "(?=a)b"])
def test_nothing_matches(pattern: str) -> None:
    assert not e.live(compile_pattern(pattern))


@pytest.mark.parametrize("pattern", ["", "a*", ".*", "^", "$", "(x|y*)", "^.*|[^]*", "^(a?b?)*"])
def test_everything_matches(pattern: str) -> None:
    assert compile_pattern(pattern) is ANY_BODY


@pytest.mark.parametrize(
    ("pattern", "text", "most"),
    [
        ("^(a{1,1000}){1,1000}$", "a" * 500, 502),  # one counter, not two
        ("(x+x+)+y", "x" * 500, 10),
        ("^(a|aa)+$", "a" * 500, 10),
        ("^(a*)*b$", "a" * 500, 10),
        ("^(([a-z])+.)+[A-Z]([a-z])+$", "a" * 500, 10),
        ("^(a|b|ab|ba)*c$", "ab" * 200, 20),
        ("^((?!foo|bar).)*$", "fob" * 100, 20),
        (r"\berror\b", "no error here, none at all" * 9, 60),
        ("foo|foobar|fo+", "fofoobar" * 20, 20),
    ],
)
def test_few_states(pattern: str, text: str, most: int) -> None:
    assert states(pattern, text) <= most


def test_a_found_match_is_one_state() -> None:
    node = compile_pattern("a(b|c)+d")
    for byte in b"xabcd":
        node = node.derive(byte)
    assert node is ANY_BODY


# Random patterns and texts over few characters, so that matches are as common as misses.
LETTERS = 'ab,é"\n'


def random_pattern(rng: random.Random, looks: bool, depth: int = 3) -> str:
    def atom(depth: int) -> str:
        kind = rng.random()
        if kind < 0.45 or depth == 0:
            return rng.choice(["a", "b", ",", "é", '"'])
        if kind < 0.55:
            return rng.choice([".", "[ab]", "[^a]", r"\w", r"\W", r"\s", r"\d", r"\n", "[^]"])
        if kind < 0.65:
            return rng.choice(["^", "$", *([r"\b", r"\B"] if looks else [])])
        if looks and kind < 0.8:
            return rng.choice(["(?=", "(?!", "(?<=", "(?<!"]) + disjunction(depth - 1) + ")"
        return rng.choice(["(", "(?:"]) + disjunction(depth - 1) + ")"

    def term(depth: int) -> str:
        text = atom(depth)
        if text in ("^", "$", r"\b", r"\B") or text.startswith(("(?=", "(?!", "(?<")):
            return text
        return text + rng.choice([""] * 4 + ["*", "+", "?", "{2}", "{1,2}", "{0,3}", "{2,}", "*?"])

    def disjunction(depth: int) -> str:
        ways = rng.choice([1, 1, 1, 2])
        return "|".join(
            "".join(term(depth) for _ in range(rng.choice([0, 1, 1, 2, 2, 3]))) for _ in range(ways)
        )

    return disjunction(depth)


@needs_node
@pytest.mark.parametrize("looks", [False, True], ids=["anchors", "lookarounds"])
def test_random_patterns_against_node(looks: bool) -> None:
    rng = random.Random(20 + looks)
    jobs = []
    for _ in range(1500):
        texts = ["".join(rng.choices(LETTERS, k=rng.randrange(7))) for _ in range(12)]
        jobs.append((random_pattern(rng, looks), texts))
    seen = {True: 0, False: 0, None: 0}
    for (pattern, texts), wanted in zip(jobs, verdicts(jobs, strict=True), strict=True):
        assert wanted is not None, pattern
        try:
            found = compile_pattern(pattern)
        except PatternError as error:
            # Only lookbehinds may be refused, and few of them.
            assert "lookbehind" in str(error) or "own loop" in str(error), pattern
            seen[None] += 1
            continue
        for text, verdict in zip(texts, wanted, strict=True):
            assert e.matches(found, body(text)) == verdict, (pattern, text)
            seen[verdict] += 1
    assert min(seen[True], seen[False]) > 4000
    assert seen[None] < (250 if looks else 1)


@needs_node
def test_case_folding_against_node() -> None:
    points = [p for pair in uc._folds().items() for p in (pair[0], *pair[1])]
    rng = random.Random(5)
    jobs = []
    for _ in range(150):
        chars = [chr(rng.choice(points)) for _ in range(4)]
        texts = [f(c) for c in chars for f in (str.lower, str.upper, str.swapcase, str)]
        pattern = rng.choice(["^[%s]$", "^[^%s]$", "^(?:%s)$"]) % "".join(chars[:3])
        jobs.append((pattern, [t for t in texts if len(t) == 1]))
    for (pattern, texts), wanted in zip(jobs, verdicts(jobs, "i", strict=True), strict=True):
        assert wanted is not None
        for text, verdict in zip(texts, wanted, strict=True):
            assert matches("(?i)" + pattern, text) == verdict, (pattern, text)


@needs_node
def test_unicode_properties_against_node() -> None:
    names = [
        "L",
        "Lu",
        "LC",
        "punct",
        "Cn",
        "gc=Letter_Number",
        "M",
        "Alpha",
        "Emoji",
        "White_Space",
    ]
    names += [
        "ID_Start",
        "Script=Latin",
        "sc=Han",
        "scx=Hira",
        "Script_Extensions=Greek",
        "Assigned",
    ]
    names += ["Latin", "Script=latin", "lu", "gc=Latin", "sc=Zinh", "sc=Qaai", "ASCII"]
    version, ranges, folds = unicode_data(names)
    if version != unicode_table.VERSION:
        pytest.skip(f"Node has Unicode {version}, the table {unicode_table.VERSION}")
    for name in names:
        edges = ranges.get(name)
        wanted = edges and tuple(
            (lo, hi - 1) for lo, hi in zip(edges[::2], edges[1::2], strict=True)
        )
        assert uc.unicode_property(name) == wanted, name
    assert [[a, b] for a, others in uc._folds().items() for b in others] == folds


_simple = st.recursive(
    st.sampled_from(["a", "b", "é", ".", "[ab]", "[^b]", r"\n", "^", "$"]),
    lambda inner: st.one_of(
        st.tuples(inner, inner).map("".join),
        st.tuples(inner, inner).map(lambda two: f"(?:{two[0]}|{two[1]})"),
        st.tuples(inner, st.sampled_from(["*", "+", "?", "{2}", "{1,3}"])).map(
            lambda two: f"(?:{two[0]}){two[1]}"
        ),
        inner.map(lambda x: f"(?={x})"),
        inner.map(lambda x: f"(?!{x})"),
    ),
    max_leaves=12,
)


@given(pattern=_simple, text=st.text("abé\n", max_size=6))
def test_patterns_against_python(pattern: str, text: str) -> None:
    # In Python `$` also matches before a last line feed; `.` excludes the line feed alone.
    python = re.compile(pattern.replace("$", r"\Z"))
    assert matches(pattern, text) == bool(python.search(text))


@given(st.text(max_size=8), st.text(max_size=3))
def test_an_escaped_text_is_found_where_it_is(text: str, part: str) -> None:
    pattern = "".join(f"\\u{{{ord(c):x}}}" for c in part)
    assert matches(pattern, text) == (part in text)


@pytest.mark.parametrize("draft", ["draft2020-12", "draft7"])
def test_official_suite(draft: str) -> None:
    if not SUITE.is_dir():
        pytest.skip(f"the official suite is not at {SUITE}")
    checked = 0
    for name in ("pattern", "optional/ecmascript-regex", "optional/non-bmp-regex"):
        for group in json.loads((SUITE / draft / f"{name}.json").read_text("utf-8")):
            pattern = group["schema"].get("pattern")
            for test in group["tests"] if pattern is not None else []:
                if isinstance(test["data"], str):
                    found = matches(pattern, test["data"])
                    assert found == test["valid"], (pattern, test["description"])
                    checked += 1
    assert checked > 60


def maskbench() -> dict[str, set[str]]:
    """Each pattern of MaskBench and the short strings of the instances for its schemas."""
    if not MASKBENCH.is_file():
        pytest.skip(f"MaskBench is not at {MASKBENCH}")

    def patterns(schema: object) -> set[str]:
        found = set()
        if isinstance(schema, dict):
            found |= {schema["pattern"]} if isinstance(schema.get("pattern"), str) else set()
            named = schema.get("patternProperties")
            found |= set(named) if isinstance(named, dict) else set()
        if isinstance(schema, (dict, list)):
            for x in schema.values() if isinstance(schema, dict) else schema:
                found |= patterns(x)
        return found

    def strings(value: object) -> set[str]:
        if isinstance(value, dict):
            return set(value).union(*map(strings, value.values()))
        if isinstance(value, list):
            return set().union(*map(strings, value))
        return {value} if isinstance(value, str) else set()

    result: dict[str, set[str]] = {}
    with gzip.open(MASKBENCH, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            found = patterns(row["schema"])
            # Node backtracks: long texts would take it for ever.
            texts = {t for t in strings([x["data"] for x in row["tests"]]) if len(t) < 40}
            for pattern in found:
                result.setdefault(pattern, set()).update(texts)
    return result


def test_every_pattern_of_maskbench() -> None:
    """None is refused, and verdicts are Node's (where there is Node)."""
    jobs = [(pattern, sorted(texts)) for pattern, texts in maskbench().items()]
    wanted = verdicts(jobs) if NODE else [None] * len(jobs)
    seen = {True: 0, False: 0}
    for (pattern, texts), verdict in zip(jobs, wanted, strict=True):
        found = compile_pattern(pattern)
        for text, expected in zip(texts, verdict or [], strict=bool(verdict)):
            assert e.matches(found, body(text)) == expected, (pattern, text)
            seen[expected] += 1
    assert len(jobs) > 800
    assert not NODE or min(seen.values()) > 10_000


@pytest.mark.parametrize(
    ("pattern", "shortest"),
    [
        ("^((?!foo)a|(?!bar)b){3,}c$", 4),
        ("^(?=.*z)(?=.*[0-9]).{4,8}$", 4),
        ("x(a|bc)y", 3),
    ],
)
def test_shortest_match(pattern: str, shortest: int) -> None:
    word = e.shortest(compile_pattern(pattern))
    assert len(word) == shortest and e.matches(compile_pattern(pattern), word)
