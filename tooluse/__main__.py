"""``python -m tooluse``."""

from tooluse.cli import main

main()
