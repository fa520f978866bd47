"""What e-mails are about: noun phrases, subject lines, sentences, questions passed on.

A subject never ends in a word that could belong to the request around it ("please", "today") nor,
except in subject lines, in sentence punctuation, and does not begin with "about". The slots are
kinds of ``tooluse.data.values``.
"""

from __future__ import annotations

from tooluse.data.templates import lines

TABLES: dict[str, tuple[str, ...]] = {}

TABLES["subject_np"] = lines("""
    the {thing}
    the {adjective} {thing}
    the {affair}
    the {affair}
    the {adjective} {affair}
    the {affair} on {weekday}
    the {affair} in {city}
    the {affair} at {time}
    the {affair} with {person}
    the {affair} next {weekday}
    the {affair} for {month}
    the {affair} and the {affair}
    the {affair} of {month} {day}
    my {affair}
    my {thing}
    my {adjective} {thing}
    our {affair}
    our {affair} in {month}
    our trip to {city}
    your {affair}
    your {thing}
    his {affair}
    her {thing}
    their {affair}
    a {thing}
    a {adjective} {affair}
    a new {thing}
    an old {thing}
    this {affair}
    next week's {affair}
    tomorrow's {affair}
    {weekday}'s {affair}
    last night's {affair}
    {first}'s {affair}
    {first}'s {thing}
    {first}'s birthday
    {first} and {first}
    {company}
    {company}'s {affair}
    {affair_plural}
    {adjective} {affair_plural}
    the {affair_plural} from {weekday}
    the {affair_plural} for {company}
    the {affair_plural} I mentioned
    invoice {number}
    invoice #{number}
    order {code}
    ticket {code}
    project {Word}
    Project {Word}
    the {Word} project
    the {Word} {affair}
    the {word} {thing}
    room {number}
    flight {code}
    the flight to {city}
    lunch on {weekday}
    lunch tomorrow
    dinner at {time}
    dinner with {first}
    coffee next week
    the {color} {thing}
    the {thing} I ordered
    the {thing} we discussed
    the {thing} you asked for
    the {thing} in the {place}
    the {place}
    the keys to the {place}
    the {number} missing {things}
    the missing {things}
    {number} {things}
    {things} and {things}
    {things} for the {place}
    the price of {things}
    the cost of the {affair}
    the status of {code}
    the delay
    the weather in {city}
    tomorrow's forecast
    the storm damage
    the rain check
    the search results for {word}
    the web search tool
    the email I sent on {weekday}
    the file {file}
    the folder {path}
    the bug in {identifier}
    the {number}% discount
    the €{number} refund
    the ${number} deposit
    version {version}
    the {version} release
    {quarter} numbers
    the {quarter} {affair}
    the {month} {affair}
    the {year} {affair}
    {year} taxes
    {affair_plural} & {affair_plural}
    {person}
    {person} from {company}
    {person}'s {affair}
    the job at {company}
    the {job} position
    the new {job}
    his application as a {job}
    "{adjective} {thing}"
    the "{adjective}" {thing}
    the so-called "{Word}" {affair}
    the word "{word}"
    the {affair} {lpar}yes, again{rpar}
    the {thing} {lpar}{color}{rpar}
    {topic_news}
""")

TABLES["subject_long"] = lines("""
    the {affair} we talked about on {weekday}
    the {affair} about the {thing} and the {things}
    the {adjective} {affair} for the team in {city}
    the {affair} with {person} from {company} on {weekday}
    the change to the {affair} and what it means for the {place}
    the noise from the {place} next door
    the delay in the {affair} because of the {thing}
    the {things} that {first} forgot in the {place}
    the {number} {things} we ordered for the {affair}
    the results of the {affair} and the next steps
    the plan for {weekday}, the {affair} and the {thing}
    my question about the {affair} in {month}
    our plans for the {affair} on {month} {day}
    our {affair} with {first}, {first} and {first}
    your offer for the {adjective} {thing} in {color}
    a problem with the {thing} in room {number}
    a possible {affair} in {city} before {month}
    a {thing} for {first}'s {affair}
    some {things} for the {affair} at {company}
    all the {affair_plural} from {month} to {month}
    the {thing}, the {things} and the {place}
    the {company} {affair} {lpar}{code}{rpar}
    the message "{word} {word}" on the {thing}
    the email about the {affair} that never arrived
    the report on the weather in {city} last {month}
    the search for a new {job}
    the date, time and place of the {affair}
    the {affair} - {weekday} or {weekday}
    the {affair} / {affair} overlap
    the {affair}, which starts at {time}
    the article on {field} in the {Word} Times
    the talk on {subject_area} in room {number}
    the first draft of the {affair}
    the last {affair} of {year}
    the second half of the {affair}
    the wrong {thing} in my order
    the 3rd {affair} this {month}
""")

TABLES["subject_short"] = lines("""
    {affair}
    {affair}
    {affair} and {affair}
    {things}
    {weekday}
    {month} {day}
    {field}
    {era}
    {city}
    {first}
    {code}
    {Word}
    dinner
    lunch
    vacation
    work
    {affair} problems
    {affair} costs
    {affair} planning
    {thing} prices
    {thing} safety
    {first}'s {thing}
    budget {number}
""")

TABLES["subject_wh"] = lines("""
    whether the {affair} is still on
    whether {first} can come to the {affair}
    whether we need {things}
    if the {thing} is still available
    if {time} works
    if {weekday} is ok for the {affair}
    if they sell {things}
    when the {affair} starts
    when the {things} will arrive
    when {first} is back from {city}
    where the {affair} is
    where the {thing} went
    where to park for the {affair}
    who is coming to the {affair}
    who has the {thing}
    why the {affair} was cancelled
    why invoice {number} is so high
    how much the {thing} costs
    how many {things} we need
    how the {affair} went
    how long the {affair} takes
    what {first} said
    what to bring to the {affair}
    what time the {affair} is
    which {thing} to buy
""")

TABLES["subject_doing"] = lines("""
    moving the {affair} to {weekday}
    cancelling the {affair}
    rescheduling {weekday}'s {affair}
    booking a {place} in {city}
    hiring a {job}
    returning the {thing}
    fixing the {thing} in the {place}
    ordering {number} {things}
    paying invoice {number}
    selling the {color} {thing}
    renting the {place}
    meeting {first} at {time}
    picking up the {thing} on {weekday}
    changing the {affair} to {time}
    inviting {person} to the {affair}
    working from home on {weekday}
    renewing my {affair}
    upgrading to {version}
    sharing the {affair_plural}
    extending the deadline to {month} {day}
    getting the {thing} repaired
    visiting {city} in {month}
    translating the {affair} into {language}
    when the {affair} starts
    where to put the {thing}
    how to use the {thing}
    what to bring to the {affair}
    who takes the {thing}
    why the {thing} broke
    whether the {affair} is still on
""")

TABLES["subject_title"] = lines("""
    {Affair}
    {Affair} {weekday}
    {Affair} - {company}
    {Affair} for {month}
    {Affair} {year}
    {Affair}: {affair_plural}
    {Affair} moved to {time}
    {Affair} cancelled
    {Affair} in {city}
    {Affair} {quarter}
    {Adjective} {Affair}
    {Adjective} {Thing}
    {Thing} for sale
    {Thing} and {Thing}
    {affair} notes
    {affair} reminder
    {affair} tomorrow
    {affair} {number}
    {affair} update
    {affair_plural} {month} {day}
    {affair} @ {time}
    {thing} {code}
    Re: {affair}
    RE: {Affair} {code}
    Fwd: {affair} {weekday}
    FW: {Affair_plural}
    AW: {affair}
    URGENT: {affair}
    Urgent {affair}
    Reminder: {affair} at {time}
    Reminder - {affair} on {weekday}
    Invitation: {Affair}
    Update on {company}
    Update: {affair} {version}
    Invoice {number}
    Invoice #{number} overdue
    Order {code} has shipped
    Ticket {code}
    {lbracket}{Word}{rbracket} {affair}
    {lbracket}{code}{rbracket} {thing} broken
    {lpar}{Word}{rpar} {affair}
    {Word}
    {Word} {Word}
    {Word} {affair}
    {Word} {version} released
    {Word} vs. {Word}
    {code}
    {number} {things}
    {number} new {affair_plural}
    Hello from {city}
    Greetings from {city}
    Trip to {city}
    {city} {affair}
    Happy birthday {first}
    Happy {weekday}
    Thank you {first}
    Welcome {first}
    Welcome to {company}
    Hi {first}
    Lunch on {weekday}
    Lunch {time}
    Dinner with {first}
    Coffee in {city}
    Question regarding the {affair}
    Request for {things}
    Application as {job}
    {job} wanted
    Out of office until {month} {day}
    Sick leave {month} {day}
    Minutes of the {affair}
    Weather warning for {city}
    Weather permitting: {affair}
    Search results: {word}
    Photos from {city}
    Rent for {month}
    Lost: {color} {thing}
    Found {things}
    New {thing} in the {place}
    {place} closed on {weekday}
    {color} {thing}
    {person}
    {person} - {job}
    {first} & {first}
    {first}'s {affair}
    {first} + {first} = {number}
    {first}/{first} {affair}
    "{Word}" {affair}
    the "{adjective}" {thing}
    Your {affair} is ready
    We miss you
    Can't make it on {weekday}
    Don't forget the {thing}
    It's {first}'s turn
    Let's meet in {city}
    I'm in {city}
    Where is the {thing}?
    Are you free on {weekday}?
    Who took the {thing}?
    Is {time} ok?
    Got {things}?
    Guess what!
    {Affair}!!
    {Thing}?!
    Wait... {affair}
    {emoji} {Affair}
    {Affair} {emoji}
    {emoji}{emoji} {weekday}
    {file}
    {path}
    backup of {path}
    {identifier} fails
    Bug in {identifier}
    {error}
    {number}% off {things}
    {number} € / {number} €
    ${number} refund
    {digit}" {thing}
    Q&A with {first}
    R&D {affair}
    50/50 {affair}
    {time} -> {time}
    {version} -> {version}
    #{word}
    {foreign}
    {foreign}
    {native_person}
    {native_city} {affair}
    {topic_news}
""")

TABLES["subject_clause"] = lines("""
    the {affair} is cancelled
    the {affair} is at {time}
    the {affair} moved to {weekday}
    the {affair} starts at {time}
    the {thing} is broken
    the {thing} has arrived
    the {thing} is in the {place}
    the {place} is closed on {weekday}
    the {things} are ready
    the {affair_plural} are late
    the {affair_plural} look good
    I'll be {number} minutes late
    I'm running late
    I can't come on {weekday}
    I found the {thing}
    I lost my {thing}
    I'm stuck in {city}
    I need the {affair} by {weekday}
    I won't make it to the {affair}
    I've fixed the {thing}
    I'm at the {place}
    we have no {things} left
    we meet at {time}
    we're out of {things}
    we'll need {number} {things}
    we accept the offer
    {first} is sick
    {first} will be there
    {first} has the {thing}
    {first} and {first} are coming
    {first} doesn't need the {thing}
    {company} signed
    {company} wants a {thing}
    order {code} is delayed
    invoice {number} is paid
    it's {first}'s birthday
    it's snowing in {city}
    there's no {affair} on {weekday}
    nobody has the {thing}
    everything is ready for {city}
    my flight {code} is delayed
    my {thing} won't start
    his {thing} is still here
    build {version} is out
    server {code} is down
    the password is "{word}"
    the code is {code}
""")
