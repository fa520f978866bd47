"""An OpenAI-compatible server for one model and its tools, and the page at ``/``.

In reading order: `protocol` (what may be asked), `conversation` and `plan` (what that means for the
model), `engine` (the thread that owns it), `answer` (what is sent back), `guard`
(key and limits), `app` (the routes), `start` (a model folder to a running server). It needs the
extra ``serve``.
"""
