"""The phrase grammar: tables of how people speak, in the notation of ``tooluse.data.templates``.

Whole requests for the three lesson tools are in ``plain``, ``weather``, ``email``, ``search`` and
``abroad`` (other languages), put together in ``tools``; what people put before and after any
request is in ``around``, frames for any other tool in ``generic``. Values are made of ``subjects``,
``queries``, ``questions``, ``tricky``, ``everyday``, ``topics``, ``fields``, ``words``, ``shapes``,
``foreign`` and ``sounds``.

To add a phrase, add a line. One phrase a line, so some tables are longer than code would be.
"""
