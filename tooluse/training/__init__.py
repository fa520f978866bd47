"""The parts of training, in reading order.

``holdout``, ``batches``: rows → the batch of every step. ``attention``, ``loss``, ``precision``,
``lora``: one step, and fast. ``schedule``: how many steps, and how large. ``processes``: several at
work. ``checkpoints``, ``run_folder``: what is written. ``tooluse.train`` puts them together;
``siblings`` is for reinforcement, whose samples share a prompt.
"""
