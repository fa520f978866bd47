"""``tooluse init``: a small project to start from."""

from __future__ import annotations

import importlib.util
import json
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tooluse.errors import InputError

if TYPE_CHECKING:
    from tooluse.tools import JSON

EXAMPLE = '''"""The tools of this project: the functions of this file. Put your own here."""

from typing import Literal


def get_weather(city: str, unit: Literal["celsius", "fahrenheit"] = "celsius") -> str:
    """Tell the weather in a city.

    Args:
        city: The city's name.
        unit: The unit of the temperature.
    """
    return f"Sunny in {city}, 20 degrees {unit}."


def send_email(to: str, subject: str) -> str:
    """Send an e-mail.

    Args:
        to: The e-mail address of the person who gets it.
        subject: What it is about.
    """
    return f"Sent {subject!r} to {to}."


def set_timer(minutes: int, label: str = "") -> str:
    """Set a timer.

    Args:
        minutes: After how many minutes it rings.
        label: What it is for.
    """
    return f"{label or 'The timer'} rings in {minutes} minutes."
'''

README = """# A model that calls these tools

The tools are in `{tools}`. In this folder:

```bash
tooluse tools {tools}                                        # what there is
tooluse data  --tools {tools} --out train.jsonl -n {rows}       # examples: look at them
tooluse data  --tools {tools} --out valid.jsonl --split validation -n 60
tooluse data  --tools {tools} --out test.jsonl --split test -n 100
tooluse train --tools {tools} --data train.jsonl --validation valid.jsonl --out model --minutes 6
tooluse eval  --tools {tools} --data test.jsonl --model model
tooluse call  --tools {tools} --model model "YOUR PROMPT"    # prints the call
tooluse run   --tools {tools} --model model "YOUR PROMPT"    # executes it, after asking
tooluse serve --tools {tools} --model model                  # OpenAI's API on port 8000
```

Six minutes of training are a first look. Without `--minutes` it takes the time that these rows
need (up to 80 minutes, often twelve); calls get better, above all on slow processors.

Nothing makes as much of a difference as a few prompts of your own. Write five for each tool, as
you or your users type them, and some that no tool fits, into `mine.jsonl`, each a line
`{{"prompt": …, "completion": …}}` as in `train.jsonl`, and make the rows anew:
`--examples mine.jsonl` behind the first `tooluse data` makes half of them like yours.
"""


def init(
    folder: Annotated[Path, typer.Argument(help="a new or empty folder")],
    tools: Annotated[
        str | None,
        typer.Option("--tools", help="your tools; three example functions if not given"),
    ] = None,
) -> None:
    """Make a small project: the tools, and a README with the next commands."""
    from tooluse.data.sources import enough_rows
    from tooluse.errors import TooluseError
    from tooluse.tools import Toolset

    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise InputError(f"{folder}: is there already and not an empty folder")
    names = list(Toolset.load(tools)) if tools else []
    is_new = not folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        kept = _keep(tools, folder)
        names = names or list(Toolset.load(folder / kept))
        text = README.format(tools=shlex.quote(kept), rows=enough_rows(len(names)))
        (folder / "README.md").write_text(text, encoding="utf-8")
    except BaseException as error:
        if is_new:
            shutil.rmtree(folder, ignore_errors=True)
        if isinstance(error, OSError):
            raise TooluseError(f"{folder}: can't write: {error.strerror}") from None
        raise
    print(f"{folder}: {len(names)} tools ({', '.join(names)}); {folder / 'README.md'} says how on")


def _keep(tools: str | None, folder: Path) -> str:
    """Put the tools into the folder if they can be, and say how they are named from there."""
    if tools is None:
        (folder / "tools.py").write_text(EXAMPLE, encoding="utf-8")
        return "tools.py"
    server = tools.removeprefix("mcp:")
    if server.startswith(("http://", "https://")):
        return tools
    if server != tools:
        command, *args = shlex.split(server)
        return _keep_servers({Path(command).name: {"command": command, "args": [*args]}}, folder)
    file, colon, names = (tools, "", "") if Path(tools).is_file() else tools.rpartition(":")
    if Path(file).suffix == ".py" or not Path(file).is_file():
        return _keep_code(tools, file, colon + names, folder)
    from tooluse.sources.documents import parse, read

    data = parse(file, read(file))
    if isinstance(data, dict) and isinstance(servers := data.get("mcpServers"), dict):
        return _keep_servers(servers, folder)
    shutil.copy(file, folder)
    return Path(file).name


def _keep_code(tools: str, source: str, names: str, folder: Path) -> str:
    """The functions ``names`` of a Python file or of a module, as they load in the folder."""
    if not Path(source).is_file():
        if _loads(tools, folder):
            return tools
        found = importlib.util.find_spec(source)
        source = (found and found.origin) or source
    file = Path(source).absolute()
    if file.is_file() and file.name != "__init__.py":
        copy = folder / file.name
        shutil.copy(file, copy)
        if _loads(copy.name + names, folder):
            return copy.name + names
        copy.unlink()  # what it imports is not there
    if file.is_file() and _loads(f"{file}{names}", folder):
        return f"{file}{names}"
    raise InputError(
        f"{tools}: can't be loaded from {folder}, only from here; make a package of it and install "
        "that (pip install -e .)"
    )


def _keep_servers(servers: dict[str, JSON], folder: Path) -> str:
    """A list of MCP servers, with the files that their commands name as seen from anywhere."""
    kept = {name: _placed(entry) for name, entry in servers.items()}
    text = json.dumps({"mcpServers": kept}, indent=1, ensure_ascii=False) + "\n"
    (folder / "mcp.json").write_text(text, encoding="utf-8")
    return "mcp.json"


def _placed(entry: JSON) -> JSON:
    if not isinstance(entry, dict) or not isinstance(command := entry.get("command"), str):
        return entry
    if Path(command).name != command:  # else it is looked for in PATH
        command = _absolute(command)
    args = entry.get("args")
    args = [_absolute(str(arg)) for arg in args] if isinstance(args, list) else []
    return {**entry, "command": command, "args": [*args]}


def _absolute(argument: str) -> str:
    """An argument that names a file, as it is named from another folder; others as they are."""
    path = Path(argument)
    return str(path.absolute()) if path.is_file() else argument


def _loads(tools: str, folder: Path) -> bool:
    """Whether the tools load in the folder, without what was imported from beside the original."""
    command = [sys.executable, "-B", "-m", "tooluse", "tools", tools]
    return subprocess.run(command, cwd=folder, capture_output=True).returncode == 0
