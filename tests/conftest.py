from __future__ import annotations

import torch
from hypothesis import settings

torch.set_num_threads(1)  # the tests' models are tiny: a second thread only costs

# No time limits: a busy machine would fail tests that are right.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")
