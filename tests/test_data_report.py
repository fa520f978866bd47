"""The report of a data set file, against counting by hand; streaming; the page."""

import json
import re
import subprocess
import sys
from pathlib import Path
from xml.dom.minidom import parseString

from tooluse.data.report import page, text
from tooluse.data.statistics import leaks, statistics
from tooluse.data.synthesis import synthesize
from tooluse.tools import NO_CALL, SEED_TOOLS, ToolCall, Toolset

TOOLS = Toolset.of(SEED_TOOLS)


def line(prompt: str, *cities: str) -> str:
    calls = [ToolCall("get_weather", {"city": city}).json() for city in cities]
    return json.dumps({"prompt": prompt, "completion": "\n".join(calls) or NO_CALL}) + "\n"


def write(path: Path, *lines: str) -> Path:
    path.write_text("".join(lines))
    return path


def test_figures_by_hand(tmp_path: Path) -> None:
    file = write(
        tmp_path / "a.jsonl",
        line("weather in Oslo", "Oslo"),
        line("Weather in OSLO", "Oslo"),
        line("hey, weather in oslo please", "oslo"),
        line("rain in Lima and Quito?", "Lima", "Quito"),
        line("hello"),
        "junk\n",
    )
    other = write(tmp_path / "b.jsonl", line("weather in Oslo!", "Oslo"), line("is it hot", "Rome"))
    found = statistics(file, TOOLS)
    assert (found.rows, found.bad, found.several) == (5, 1, 1)
    assert (found.duplicates, found.near_duplicates) == (1, 2)
    assert found.tools == {"get_weather": 5, "(no tool)": 1}
    argument = found.arguments["get_weather", "city"]
    assert (argument.present, len(argument.values), argument.copied) == (5, 3, 4)
    assert found.words == {3: 2, 5: 2, 1: 1}
    assert found.problems == ["line 6: not JSON at character 1: Expecting value"]
    [leak] = leaks(found, [statistics(other)])
    assert (leak.prompts, leak.near, leak.values) == (0, 1, {("get_weather", "city"): (1, 3)})
    told = text(found, [leak])
    for expected in (r"rows +5\n", r"duplicate prompts +1\n", r"get_weather +5 +83\.3%",
                     r"get_weather\.city +100% +3 +80%", "Shared with .*b.jsonl"):  # fmt: skip
        assert re.search(expected, told), expected


def test_splits_of_synthetic_rows_share_nothing(tmp_path: Path) -> None:
    files = {}
    for split in ("train", "test"):
        rows = synthesize(TOOLS, 60, 0, split)
        files[split] = write(tmp_path / split, *(row.json() + "\n" for row in rows))
    train, test = statistics(files["train"]), statistics(files["test"])
    [leak] = leaks(test, [train])
    assert leak.prompts == leak.near == 0
    assert all(shared == 0 for shared, _ in leak.values.values())
    [same] = leaks(train, [train])
    assert same.prompts == 60 and all(shared == n for shared, n in same.values.values())


def test_the_page_needs_nothing_else_and_hostile_text_is_text(tmp_path: Path) -> None:
    file = write(tmp_path / "<b>.jsonl", line("<script>x</script> y", "<script>x</script>"))
    found = page(statistics(file), [])
    parseString(found.replace("<!doctype html>", "").replace('<meta charset="utf-8">', ""))
    assert found.count("<svg") == 3 and "<script" not in found
    assert not re.search(r"(src|href)=\"http", found)


def test_the_command(tmp_path: Path) -> None:
    file = write(tmp_path / "a.jsonl", line("weather in Oslo", "Oslo"))
    command = [sys.executable, "-m", "tooluse", "data", "report", str(file), "--against", str(file),
               "--html", str(tmp_path / "r.html")]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "Shared with" in done.stdout and (tmp_path / "r.html").read_text().startswith("<!doc")


def test_names_of_tools_are_no_formulas(tmp_path: Path) -> None:
    calls = [ToolCall(name, {}).json() for name in ("$_$", "p$\\x$", "a$b", "100", "$_$")]
    rows = [json.dumps({"prompt": "do it", "completion": call}) + "\n" for call in calls]
    found = page(statistics(write(tmp_path / "a.jsonl", *rows)), [])
    assert all(f"<!-- {name} -->" in found for name in ("$_$", "p$\\x$", "a$b"))
    assert found.index("<!-- $_$ -->") < found.index("<!-- calls -->")
