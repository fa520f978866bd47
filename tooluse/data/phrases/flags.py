"""How people say that something should be so, or not: what a boolean argument means.

``{label}`` is its name in words, ``{verb}`` and ``{thing}`` its parts if it says what to do
("charge_fee"), ``{clause}`` what its description says ("email the customer about it").
"""

from __future__ import annotations

# "include_history", "breakfast": a thing that is there or not.
WITH = ("with {label}", "with {label}", "including {label}", "and include {label}", "plus {label}",
        "and with {label}", "{label} too", "also {label}", "with the {label}")  # fmt: skip
WITHOUT = ("without {label}", "without {label}", "no {label}", "but no {label}", "without the {label}",
           "don't include {label}", "leave out {label}", "{label} not needed", "no need for {label}")  # fmt: skip

# "urgent": how something is or is not.
BEING = ("{label}", "it's {label}", "and make it {label}", "this is {label}", "({label})", "{label}!",
         "it has to be {label}", "as {label}", "should be {label}")  # fmt: skip
NOT_BEING = ("not {label}", "it's not {label}", "but not {label}", "it isn't {label}", "this is not {label}",
             "(not {label})", "nothing {label}", "doesn't have to be {label}")  # fmt: skip

# "notify_customer", "restock": something to do besides.
DOING = ("and {verb} {thing}", "and {verb} {thing}", "also {verb} {thing}", "{verb} {thing}",
         "please {verb} {thing}", "and please {verb} {thing} too", "{verb} {thing} as well",
         "- {verb} {thing}", "then {verb} {thing}")  # fmt: skip
NOT_DOING = ("don't {verb} {thing}", "don't {verb} {thing}", "but don't {verb} {thing}",
             "no need to {verb} {thing}", "do not {verb} {thing}", "without {verbing} {thing}",
             "you don't have to {verb} {thing}", "please don't {verb} {thing}")  # fmt: skip
SAID = ("and {clause}", "please {clause}", "{clause}", "also {clause}", "and also {clause}")
NOT_SAID = ("don't {clause}", "but don't {clause}", "no need to {clause}", "please don't {clause}",
            "you don't need to {clause}")  # fmt: skip

# "can_edit", "allow_download": what others may do.
ALLOWED = ("and they may {doing}", "they can {doing}", "they may {doing}", "and let them {doing}",
           "with permission to {doing}", "they're allowed to {doing}", "and allow them to {doing}")  # fmt: skip
NOT_ALLOWED = ("but they can't {doing}", "they may not {doing}", "but don't let them {doing}",
               "they're not allowed to {doing}", "without permission to {doing}", "nobody may {doing}")  # fmt: skip

# Verbs after which the thing alone can be refused: "no fee".
TAKING = {"charge", "include", "add", "send", "apply", "print", "use", "pay", "attach", "take"}

# "dry_run", "gift_wrap", "enabled": by name, whatever their form.
SWITCHES = {"on", "enabled", "active", "off"}

# How something is, where its ending does not tell.
ADJECTIVES = {
    "public", "private", "formal", "nonstop", "direct", "outdoor", "urgent", "anonymous", "online",
    "in stock", "open now", "available", "visible", "recurring", "encrypted", "vegan", "silent",
    "quiet", "new", "old", "hot", "cold", "warm", "fresh", "free", "full", "empty", "open", "closed",
    "busy", "ready", "safe", "secure", "shared", "archived", "express", "fragile", "confidential",
    "permanent", "temporary", "remote", "wet", "dry", "used", "early", "late", "fast", "gentle",
    "quick", "loud", "all day", "rush", "overnight", "refundable", "tax free", "important", "read",
}  # fmt: skip
ADJECTIVE_ENDINGS = ("able", "ible", "ful", "less", "ous", "ive", "ant", "ed", "al")
