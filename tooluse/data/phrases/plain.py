"""The plainest ways to ask, which most people use: a third of the rows.

Each line recurs within its own split, as often as the share of the kind ``plain`` in
``tooluse.data.phrases.tools`` makes it. Which split a line belongs to is written down here instead
of left to its hash: chance might put all of "search for …" where it is never trained.
"""

from __future__ import annotations

from tooluse.data.splits import Split, split_of
from tooluse.data.templates import lines

PLAIN: dict[str, dict[Split, tuple[str, ...]]] = {
    "get_weather": {
        "train": lines("""
            what's the weather in {city:real}?
            what's the weather like in {city:real}[ {when}]?
            what is the weather in {city:real}[ {when}]?
            how's the weather in {city:real}[ {when}]?
            what's the forecast for {city:real}[ {soon}]?
            what's the temperature in {city:real}[ {when}]?
            weather in {city:real}[ {when}]
            weather {city:real}
            weather for {city:real}[ {when}]
            {city:real} weather
            {city:real} forecast
            check the weather in {city:real}[ {when}]
            get the weather for {city:real}
            show me the weather in {city:real}
            tell me the weather in {city:real}[ {when}]
            look up the weather in {city:real}
            is it (raining|snowing|sunny) in {city:real}[ {when}]?
            is it (hot|cold|warm|windy|humid) in {city:real}[ {when}]?
            will it rain in {city:real}[ {soon}]?
            is it going to rain in {city:real}[ {soon}]?
            how (hot|cold|warm) is it in {city:real}[ {when}]?
            do I need an umbrella in {city:real}[ {soon}]?
            can you check the weather in {city:real}[ {when}]?
            I need the weather for {city:real}[ {when}]
            weather in {city:real} (rn|now|atm|tmrw|2day|right now)
            is it (raining|snowing|sunny|cold|hot) in {city:real} (rn|right now|atm)?
        """),
        "validation": lines("""
            current weather in {city:real}
            weather now in {city:real}
            what's the weather for {city:real} {when}?
        """),
        "test": lines("""
            how is the weather in {city:real}[ {when}]?
            how's the weather today in {city:real}?
            what's the forecast like for {city:real}[ {soon}]?
            what sort of weather is it in {city:real}[ {when}]?
            does it rain in {city:real} {when}?
        """),
    },
    "send_email": {
        "train": lines("""
            email {to} about {subject}
            email {to} with the subject {subject:title}
            email {to} with subject "{subject:title}"
            email {to} with subject {subject:title}
            email {to} subject {subject:title}
            email {to} subject: {subject:title}
            mail {to}, subject: {subject:title}
            send email to {to} with subject {subject:title}
            send email to {to} subject {subject:title}
            write an email to {to}. Subject: "{subject:title}"
            email {to}, the subject is "{subject:title}"
            email {to}, subject (is|should be|shall be|will be) {subject:title}
            send an email to {to}, [the ]subject (should be|is|shall be|has to be) {subject:title}
            send an email to {to} and (for|as) the subject put {subject:title}
            write an email to {to} and make the subject {subject:title}
            mail {to}, the subject line (is|should be|should say|reads) {subject:title}
            email {to}. in the subject (write|put|say) {subject:title}
            email to {to}, and the subject is {subject:title}
            mail {to} with subject "{subject:title}"
            new mail to {to}, "{subject:title}" as the subject
            send an email to {to}. Subject: {subject:title}
            write to {to}, subject: {subject:title}
            new email to {to}, subject {subject:title}
            email {to} that {subject:clause}
            email {to} and ask {subject:wh}
            send an email to {to} about {subject}
            send an email to {to} with the subject "{subject:title}"
            send an email to {to} with the subject {subject:title}
            send an email to {to}, subject: {subject:title}
            send an email to {to} saying {subject:clause}
            send an email about {subject} to {to}
            email about {subject} to {to}
            about {subject}, send an email to {to}
            send a message about {subject} out to {to}
            send "{subject:title}" as the subject to {to}
            let {to} know about {subject} by email
            send an email with the subject "{subject:title}" to {to}
            send {to} an email about {subject}
            send {to} an email with the subject "{subject:title}"
            send {to} an email with the subject {subject:title}
            write an email to {to} about {subject}
            write to {to} about {subject}
            can you email {to} about {subject}?
            can you send an email to {to} about {subject}?
            I need to email {to} about {subject}
            I want to send an email to {to} about {subject}
            let {to} know that {subject:clause}
            tell {to} about {subject} by email
            tell {to} about {subject} via (email|mail|e-mail)
            tell {to} that {subject:clause}
            remind {to} about {subject}
            ask {to} about {subject}
        """),
        "validation": lines("""
            compose an email to {to} about {subject}
            email {to}, subject {subject:title}
            could you email {to} about {subject}?
        """),
        "test": lines("""
            could you send an email to {to} about {subject}?
            send {to} an email titled "{subject:title}"
            shoot {to} an email about {subject}
            send an email to {to}, subject "{subject:title}"
            draft and send an email to {to} about {subject}
        """),
    },
    "search_web": {
        "train": lines("""
            search for {query}
            search {query}
            search {query:ask}
            search the web for {query}
            search the internet for {query}
            search online for {query}
            search google for {query}
            google {query}
            google {query:ask}
            google search {query}
            look up {query}
            look up {query} online
            web search {query}
            do a web search for {query}
            find {query:np} online
            find information (on|about) {query:np}
            find out {query:wh}
            can you search for {query}?
            can you look up {query}?
            can you google {query}?
            I want to search for {query}
            I need to look up {query}
            {query:ask}?
            {query:ask}?
            can you tell me {query:wh}?
            search for "{query}"
            {query} - search the web for that
            {query} — look that up
            {query:np}, search for that online
        """),
        "validation": lines("""
            search on google for {query}
            could you look up {query}?
            search the net for {query}
        """),
        "test": lines("""
            do a search for {query}
            can you search the web for {query}?
            look online for {query}
            find info on {query:np}
            could you google {query}?
        """),
    },
}

_SPLIT: dict[str, Split] = {
    line: split for tool in PLAIN.values() for split, table in tool.items() for line in table
}


def all_plain(tool: str) -> tuple[str, ...]:
    """The plain lines of a tool, whatever their split."""
    return tuple(line for table in PLAIN[tool].values() for line in table)


def split_of_template(template: str) -> Split:
    """The one split of a template: where it is listed here, else where its hash puts it."""
    return _SPLIT.get(template) or split_of(template)
