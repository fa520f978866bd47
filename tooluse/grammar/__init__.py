"""The constrained decoding engine: which tokens may come next. Imports numpy, never torch."""
