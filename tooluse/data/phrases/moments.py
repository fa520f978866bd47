"""Days and times as people say them, for arguments that take them as said.

``day_said`` is a day, ``clock`` a time of day, ``moment`` either or both; a ``moment_point`` goes
after "until" or "by", so it is no stretch of time and nothing like "in two weeks".
"""

from __future__ import annotations

from tooluse.data.templates import lines

DAY_EXACT = lines("""
    {weekday}
    {weekday}
    (next|this|coming) {weekday}
    {weekday} (next week|the {ordinal})
    (today|tomorrow|tomorrow|the day after tomorrow)
    {day} {month}
    {month} {day}
    {month} {ordinal}
    {ordinal} of {month}
    {weekday} {day} {month}
    {short_day} {day} {short_month}
    {day}.{month_number}.
    {day}/{month_number}
    {recent_date}
    {short_day}
""")

TABLES: dict[str, tuple[str, ...]] = {
    "recent_date": (
        "202(5|6|7)-(0{digit}|10|11|12)-(0{digit}|1{digit}|20|21|22|23|24|25|26|27|28)",
    ),
    "clock_said": lines("""
        {clock}
        {clock}
        {clock}
        {clock}
        {clock}
        around {clock}
        about {clock}
        (7|8|9|10|seven|eight|nine|ten|eleven) in the morning
        (2|3|4|two|three|four) in the afternoon
        (6|7|8|six|seven|eight) in the evening
    """),
    "hour_word": ("(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)",),
    "few": ("(two|three|four|five|six|2|3|4|5|6|10)",),
    "ordinal": lines("""
        (1st|2nd|3rd|21st|22nd|23rd|31st)
        (4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|24|25|26|27|28|29|30)th
    """),
    "short_day": ("(Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun)",),
    "short_month": ("(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Oct|Nov|Dec)",),
    "month_number": ("(1|2|3|4|5|6|7|8|9|10|11|12)",),
    "daypart": ("(morning|afternoon|evening)",),
    "clock": lines("""
        {hour}(am|pm| am| pm)
        {hour}(:|.)(00|05|10|15|20|30|40|45|50)
        {hour}:(15|30|45)[ ](am|pm)
        (0{digit}|1{digit}|20|21|22|23):(00|10|15|20|30|45|50)
        (noon|midnight)
        half past {hour_word}
        half {hour_word}
        (quarter|quarter|ten|twenty) (past|to) {hour_word}
        {hour_word} (o'clock|thirty|fifteen|forty-five)
        {hour} o'clock
        {hour_word}
        {hour}
        (08|14|16|19|7|9|20)h(00|15|30)
    """),
    "day_exact": DAY_EXACT,
    "day_said": DAY_EXACT
    + lines("""
        {ordinal}
        {day} {short_month}
        {short_month} {day}
        {weekday}, {month} {day}
        (end of|mid|early|late) {month}
        (next|this) (week|month|weekend)
        end of (the month|the week|next week)
    """),
    "day_point": lines("""
        {weekday}
        next {weekday}
        (tomorrow|tonight|midnight)
        {day} {month}
        {month} {day}
        {month} {ordinal}
        {ordinal} of {month}
        {month} {ordinal}, 202{digit}
        {day} {month} 202{digit}
        {weekday} {day} {month}
        {day}.{month_number}.
        {recent_date}
        (end of|mid) {month}
        end of (the month|next week|the year|the quarter)
        next (week|month|year)
        {month}
        (Christmas|Easter|New Year's Eve|the summer holidays)
    """),
    "moment": lines("""
        {day_exact} at {clock}
        {day_exact} at {clock}
        {weekday} at {clock}
        {weekday} at {clock}
        (tomorrow|today) at {clock}
        {day_said}
        {day_said}
        {clock}
        {clock}
        {clock} (tomorrow|today|on {weekday}|on {day} {month}|this {weekday})
        {weekday} {clock}
        {day_exact}, {clock}
        {weekday} {daypart}
        (tomorrow|this|{weekday}) {daypart}
        (next|this) {weekday} {daypart}
        in (an hour|half an hour|{few} (minutes|hours|days|weeks|months)|a week|a fortnight)
        {weekday} (after|before) {clock}
        {weekday} between {clock} and {clock}
        first thing (tomorrow|{weekday}|in the morning)
        (tonight|tomorrow night|now|right away|at once|as soon as possible|after lunch)
        (tonight|tomorrow night|this evening) at {clock}
        a week from (today|tomorrow|{weekday})
    """),
    "moment_point": lines("""
        {day_point}
        {day_point}
        {day_point}
        {clock}
        {weekday} at {clock}
        {weekday} {clock}
        {weekday} (noon|morning|evening)
        {clock} (tomorrow|on {weekday})
        (tomorrow|today|tonight) at {clock}
        {day_exact} at {clock}
        {day_exact} at {clock}
        {day_exact}
        (tomorrow|{weekday}|next {weekday}) {daypart}
        {weekday} after {clock}
        {day} {month}, {clock}
    """),
    "past_moment": lines("""
        (yesterday|this morning|last night|last {weekday}|last (week|month|year))
        {day_point}
        (yesterday|last {weekday}|{weekday}) (at {clock}|morning|evening)
        {clock}
        {month} 20(19|20|21|22|23|24)
        (two|three|five|10) (days|weeks|months) ago
    """),
    "birthday": lines("""
        {day} {month} {birth_year}
        {month} {day}, {birth_year}
        {month} {ordinal}, {birth_year}
        {month} {ordinal} {birth_year}
        {ordinal} {month} {birth_year}
        {ordinal} of {month} {birth_year}
        {day}.{month_number}.{birth_year}
        {day}/{month_number}/{birth_year}
        {day} {short_month} {birth_year}
        {birth_year}-(0{digit}|10|11|12)-1{digit}
        {day}-{month_number}-{birth_year}
        {day}.{month_number}.(5|6|7|8|9){digit}
    """),
    "birth_year": ("(19(4|5|6|7|8|9){digit}|19(6|7|8|9){digit}|20(0|1){digit})",),
    "span_said": lines("""
        {few} (minutes|hours|days|weeks|months)
        (half an hour|an hour|an hour and a half|a day|a week|two and a half hours|a fortnight)
        {digit}h[ {day}min]
        {day} (min|mins|minutes)
        (20|30|45|60|90|120) (minutes|min|seconds)
    """),
}

# How a moment is said after a verb, by how it begins: "at noon", "on Friday", "tomorrow".
BARE_STARTS = (
    "in", "at", "on", "by", "this", "next", "coming", "last", "tomorrow", "today", "tonight", "now",
    "first", "yesterday", "as", "right", "after", "before", "between", "a", "every", "until",
    "around", "about",
)  # fmt: skip
CLOCK_STARTS = (
    "noon", "midnight", "half", "quarter", "ten", "twenty", "one", "two", "three", "four", "five",
    "six", "seven", "eight", "nine", "eleven", "twelve",
)  # fmt: skip
