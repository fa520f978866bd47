"""Many prompts from a file, on one machine or on a Ray cluster: ``tooluse batch``.

In reading order: `prompts` (the input, row by row), `ledger` (what is answered already, so that a
run can be stopped and taken up), `answers` (rows through a batch), `cluster` (the same on Ray).
"""
