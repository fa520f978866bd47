"""The subcommands of ``tooluse``, a module each; ``tooluse.cli`` puts them together.

What is heavy is imported when a command runs, so that ``--help`` answers at once.
"""
