"""Data set files: what is read, what is refused and how it is said, what writing leaves behind."""

import json
import os
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tooluse.data.dataset import Row, check_row, read_rows, scan_rows, write_rows
from tooluse.errors import InputError, TooluseError
from tooluse.tools import NO_CALL, SEED_TOOLS, ToolCall, Toolset

TOOLS = Toolset.of(SEED_TOOLS)
GOOD = {
    "prompt": "weather in Oslo",
    "completion": '{"tool": "get_weather", "args": {"city": "Oslo"}}',
}


def line(**changes: object) -> bytes:
    return json.dumps({**GOOD, **changes}).encode()


def completion(text: str) -> bytes:
    return line(completion=text)


# What stands in the file, what the report says about it.
BAD = [
    (b"\xff\xfe" + line(), "not UTF-8 at byte 1"),
    (b'{"prompt": "x', "not JSON at character 12: Unterminated string starting at"),
    (b"[1, 2]", 'a row is {"prompt": …, "completion": …}'),
    (b'"text"', 'a row is {"prompt": …, "completion": …}'),
    (b'{"prompt": "x"}', "no 'completion'"),
    (b'{"completion": "x"}', "no 'prompt'"),
    (line(prompt=5), "'prompt' must be a string"),
    (line(completion={"tool": "get_weather"}), "'completion' must be a string"),
    (line(note="hi"), "unknown field 'note'"),
    (b'{"prompt": "a", "prompt": "b", "completion": "{}"}', "duplicate key 'prompt'"),
    (line(prompt=" \n"), "the prompt is empty"),
    (line(prompt="\ud800"), "prompt: half a surrogate pair at character 1"),
    (completion(""), "no completion"),
    (completion(" \n"), "no completion"),
    (completion("Sure! Here it is"), "completion: not JSON at character 1"),
    (completion("no tool fits"), "completion: not JSON at character 1"),
    (completion("No tool fits.\n"), "completion: not JSON at character 1"),
    (completion(GOOD["completion"] + "\nNo tool fits."), "completion: not JSON at character 1"),
    (completion("[]"), 'completion: a call is {"tool": …, "args": {…}}'),
    (completion('{"tool": "get_weather"}'), 'completion: a call is {"tool": …, "args": {…}}'),
    (completion('{"args": {"city": "X"}, "tool": "get_weather"}'), "completion: a call is"),
    (completion('{"tool": 1, "args": {}}'), "completion: 'tool' must be a string"),
    (completion('{"tool": "book", "args": {}}'), "completion: unknown tool 'book'; known: send_"),
    (completion('{"tool": "get_weather", "args": {}}'), "completion: get_weather: args: 'city'"),
    (
        completion('{"tool": "get_weather", "args": {"city": 4}}'),
        "completion: get_weather: args/city: 4 is not of type 'string'",
    ),
    (
        completion('{"tool": "get_weather", "args": {"city": "A", "day": "B"}}'),
        "completion: get_weather: args: Additional properties are not allowed",
    ),
    (
        completion('{"tool": "get_weather", "args": {"city": "A", "city": "B"}}'),
        "completion: duplicate key 'city'",
    ),
    (
        completion('{"tool":"get_weather","args":{"city":"A"}}'),
        'not canonical JSON text, which is {"tool": "get_weather", "args": {"city": "A"}}',
    ),
    (
        completion('{"tool": "get_weather", "args": {"city": "K\\u00f6ln"}}'),
        'which is {"tool": "get_weather", "args": {"city": "Köln"}}',
    ),
    (completion('{"tool": "get_weather", "args": {"city": NaN}}'), "completion: NaN is not JSON"),
    (completion("[" * 100_000), "completion: nested too deeply"),
]


@pytest.mark.parametrize(("bad", "reason"), BAD)
def test_a_bad_row_is_reported_with_file_line_and_reason(
    tmp_path: Path, bad: bytes, reason: str
) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_bytes(line() + b"\n\n" + bad + b"\n" + line() + b"\n")
    with pytest.raises(InputError) as caught:
        read_rows(path, TOOLS)
    message = str(caught.value)
    assert message.startswith(f"{path}:3: "), message
    assert reason in message
    assert "\n" not in message


def test_the_first_five_bad_rows_are_named_and_the_others_counted(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_bytes(b"\n".join([b"x"] * 3 + [line()] + [b"y"] * 9))
    with pytest.raises(InputError) as caught:
        read_rows(path, TOOLS)
    message = str(caught.value)
    assert [f"{path}:{n}: " in message for n in (1, 2, 3, 4, 5, 6, 7)] == [
        *(True, True, True, False, True, True, False)
    ]
    assert message.endswith("; and 7 more bad rows")


def test_a_file_that_cannot_be_read_or_is_empty(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere\.jsonl: can't read: No such file"):
        read_rows(tmp_path / "nowhere.jsonl")
    with pytest.raises(InputError, match="can't read: Is a directory"):
        read_rows(tmp_path)
    (tmp_path / "empty.jsonl").write_bytes(b"\n \n")
    with pytest.raises(InputError, match=r"empty\.jsonl: no rows"):
        read_rows(tmp_path / "empty.jsonl")


def test_a_row_may_say_that_no_tool_fits_or_call_several(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    calls = [ToolCall("get_weather", {"city": city}) for city in ("Oslo", "Lima")]
    several = "\n".join(call.json() for call in calls)
    path.write_bytes(completion(NO_CALL) + b"\n" + completion(several))
    for toolset in (TOOLS, None):
        none, two = read_rows(path, toolset)
        assert (none.calls(), two.calls()) == ([], calls)
        assert check_row(two, toolset) == calls


def test_without_tools_only_the_form_of_a_call_is_checked(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_bytes(completion('{"tool": "any", "args": {"n": [1, null]}}'))
    assert read_rows(path)[0].completion == '{"tool": "any", "args": {"n": [1, null]}}'
    path.write_bytes(completion('{"tool": "any",  "args": {}}'))
    with pytest.raises(InputError, match="not canonical"):
        read_rows(path)


def test_a_byte_order_mark_and_windows_line_ends_are_read(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + line() + b"\r\n" + line() + b"\r\n")
    assert len(read_rows(path, TOOLS)) == 2


@pytest.mark.parametrize("opening", [b"[\r\n", b"["])
def test_a_byte_order_mark_before_an_array_is_read(tmp_path: Path, opening: bytes) -> None:
    path = tmp_path / "rows.json"
    pretty = json.dumps(GOOD, indent=2).replace("\n", "\r\n").encode()
    for entry in (pretty, line()):
        path.write_bytes(b"\xef\xbb\xbf" + opening + entry + b"]\r\n")
        assert read_rows(path, TOOLS) == [Row(**GOOD)]


ROW, TEXT = Row(**GOOD), line()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (b"[" + TEXT + b",\n" + TEXT + b"]\n", 2),  # as `sqlite3 -json` writes it
        (b"[ " + TEXT + b", " + TEXT + b" ]", 2),
        (b"\n\r\n  [\n" + TEXT + b"]", 1),
        (b"\xef\xbb\xbf\n[" + TEXT + b"\n]", 1),
        (TEXT.replace(b", ", b",\n", 1), 1),
        (TEXT[:-1] + b"\n}", 1),
        (b"\n" + TEXT + b"\n\n" + TEXT, 2),
    ],
)
def test_an_array_or_an_object_on_any_lines_is_one_value(
    tmp_path: Path, text: bytes, count: int
) -> None:
    (tmp_path / "rows.json").write_bytes(text)
    assert read_rows(tmp_path / "rows.json", TOOLS) == [ROW] * count


def test_intents_may_open_on_the_first_line(tmp_path: Path) -> None:
    path = tmp_path / "snips.json"
    path.write_text('{"GetWeather": [\n{"data": [{"text": "Oslo", "entity": "city"}]}\n]}')
    assert read_rows(path) == [Row("Oslo", ToolCall("get_weather", {"city": "Oslo"}).json())]


@pytest.mark.parametrize("bad", [b for b, _ in BAD if b.startswith(b"{")])
def test_a_bad_first_row_is_a_row_all_the_same(tmp_path: Path, bad: bytes) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_bytes(bad + b"\n" + TEXT + b"\n")
    [(first, told), second] = scan_rows(path, TOOLS)
    assert first == 1 and isinstance(told, str) and second == (2, ROW)


def test_a_pipe_is_refused_with_advice(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    def write() -> None:
        with suppress(BrokenPipeError):  # nobody reads it
            pipe.write_bytes(line())

    writer = threading.Thread(target=write, daemon=True)
    writer.start()
    with pytest.raises(InputError, match="pipe: can't read a pipe, only a file"):
        read_rows(pipe)
    writer.join(timeout=30)


def test_scanning_reads_no_further_than_asked(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_bytes((line() + b"\n") * 3 + b"broken")
    assert next(scan_rows(path, TOOLS)) == (1, Row(**GOOD))


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@given(st.lists(st.tuples(texts.filter(str.strip), texts, texts), min_size=1, max_size=5))
def test_what_is_written_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, found: list[tuple[str, str, str]]
) -> None:
    path = tmp_path_factory.mktemp("rows") / "rows.jsonl"
    rows = [
        Row(prompt, ToolCall("send_email", {"to": to, "subject": subject}).json())
        for prompt, to, subject in found
    ]
    assert write_rows(path, rows) == len(rows)
    assert read_rows(path, TOOLS) == rows


def test_files_are_text_that_people_can_read(tmp_path: Path) -> None:
    row = Row(
        "wie ist das Wetter in Zürich 🌧?", '{"tool": "get_weather", "args": {"city": "Zürich"}}'
    )
    write_rows(tmp_path / "rows.jsonl", [row])
    text = (tmp_path / "rows.jsonl").read_text(encoding="utf-8")
    assert row.prompt in text and "Zürich" in text.split("completion")[1]
    escaped = json.dumps({"prompt": row.prompt, "completion": row.completion})
    assert escaped.isascii()  # as older files have it
    (tmp_path / "rows.jsonl").write_text(f"{escaped}\n{row.json()}\n", encoding="utf-8")
    assert read_rows(tmp_path / "rows.jsonl", TOOLS) == [row, row]


@given(st.text())
def test_a_row_is_one_line_of_utf8_for_any_reader(prompt: str) -> None:
    """Whatever the text, even U+2028 and half a surrogate pair (which reading then refuses)."""
    prompt += "\u2028\x85\ud800"
    text = Row(prompt, NO_CALL).json()
    assert len(text.splitlines()) == 1
    assert json.loads(text.encode("utf-8")) == {"prompt": prompt, "completion": NO_CALL}


def test_a_run_that_breaks_off_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "rows.jsonl"
    write_rows(path, [Row(**GOOD)])
    old = path.read_bytes()

    def breaking() -> Iterator[Row]:
        yield Row(**GOOD)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_rows(path, breaking())
    assert path.read_bytes() == old
    assert [p.name for p in path.parent.iterdir()] == ["rows.jsonl"]


def test_a_place_that_cannot_be_written_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(TooluseError, match=r"file/rows\.jsonl: can't write: "):
        write_rows(tmp_path / "file" / "rows.jsonl", [Row(**GOOD)])


def test_a_written_file_has_the_permissions_of_a_new_file(tmp_path: Path) -> None:
    write_rows(tmp_path / "rows.jsonl", [Row(**GOOD)])
    (tmp_path / "new").write_text("")
    assert (tmp_path / "rows.jsonl").stat().st_mode == (tmp_path / "new").stat().st_mode


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    target, link, new = tmp_path / "there" / "rows.jsonl", tmp_path / "link", tmp_path / "new"
    target.write_text("old")
    link.symlink_to(target)
    new.symlink_to("there/new.jsonl")
    for place in (link, new):
        write_rows(place, [Row(**GOOD)])
        assert place.is_symlink() and read_rows(place) == [Row(**GOOD)]
    assert read_rows(target) == read_rows(tmp_path / "there" / "new.jsonl") == [Row(**GOOD)]
    assert len(list((tmp_path / "there").iterdir())) == 2


def test_what_is_no_file_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe, read = tmp_path / "pipe", list[str]()
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: read.append(pipe.read_text()), daemon=True)
    reader.start()
    assert write_rows(pipe, [Row(**GOOD)] * 2) == 2
    reader.join(timeout=30)
    assert read == [(Row(**GOOD).json() + "\n") * 2] and pipe.is_fifo()
    (tmp_path / "folder").mkdir()
    with pytest.raises(TooluseError, match="folder: can't write: Is a directory"):
        write_rows(tmp_path / "folder", [Row(**GOOD)])
    assert not list((tmp_path / "folder").iterdir())
