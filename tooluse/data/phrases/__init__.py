"""The phrase grammar: tables of how people speak, in the notation of ``tooluse.data.templates``.

``weather``, ``email`` and ``search`` hold whole requests for the three lesson tools, ``around``
what people put before and after any request, ``generic`` frames for any other tool. ``topics``,
``words``, ``foreign`` and ``sounds`` are what values are made of. To add a phrase, add a line.
"""
