"""What people write and search about: the texts of subjects and queries.

Each table is a kind of text that ``tooluse.data.values`` can make; ``{slots}`` name other tables
(here and in ``tooluse.data.phrases.words``) or makers (``{person}``, ``{number}``, ``{word}``: an
invented word). A subject or a query never ends in a word that could belong to the request around
it ("please", "today", "online") nor in sentence punctuation, and has no "about" at its start.
"""

from __future__ import annotations

from tooluse.data.phrases.words import WORDS
from tooluse.data.templates import lines

TABLES: dict[str, tuple[str, ...]] = {}

# --- Subjects of e-mails -------------------------------------------------------------------------

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

# --- Queries of web searches ---------------------------------------------------------------------

TABLES["query_np"] = lines("""
    {famous}
    {famous}
    {famous} {year}
    {famous} facts
    {famous} review
    {famous} vs {famous}
    {famous} and {field}
    the {famous} controversy
    tickets for {famous}
    the latest {famous} news
    reviews of {famous}
    a documentary about {famous}
    pictures of {famous}
    flights from {city} to {city} on {month} {day}
    flights from {city} to {city} under ${number}
    a cheap hotel in {city} for {weekday} night
    a {adjective} restaurant in {city} that serves {food}
    a recipe for {food} with {food} and {food}
    the opening hours of the {place} in {city}
    the phone number of {company} in {city}
    the cheapest way from {city} to {city}
    the difference between {thing} and {thing}
    the difference between {tech} and {tech}
    the pros and cons of {field}
    the pros and cons of {material} {things}
    the rules of {sport}
    the effects of {food} on {illness}
    the side effects of {food}
    the tallest {job} in {country}
    the lyrics of {Word} {Word}
    the author of {Word} {Word}
    the release date of {Word} {digit}
    the {number} best {things} of {year}
    {digit}-star hotels in {city}
    {food} near {city}
    {food} delivery {city}
    {job} in {city}
    used {things} under ${number}
    {thing} deals
    {thing} instructions
    {tech} error "{word}"
    {tech} how to {query_do}
    {tech} {identifier} vs {identifier}
    {subject_area}: {field} or {field}
    {city} vs {city}
    {city} hotels
    {city} news
    {city} population {year}
    {company} {code} price
    {first} {last} {city}
    {animal} vs {animal}
    {adjective} {adjective} {thing}
    {field} podcasts
    {field} courses in {city}
    {plant} care
    {number}-piece {thing}
    the {city} {city} train
    the temperature on {Word}
    the wettest city in {country}
    average temperatures in {country}
    weather apps for {people}
    climate of {country}
    the email address of {company}
    email providers without {things}
    the best {things}
    the best {thing} for {things}
    the best {food} in {city}
    best {thing} under ${number}
    best {things} {year}
    best {food} recipe
    cheap {things}
    cheap flights to {city}
    cheap {things} in {city}
    hotels in {city}
    hotels near {city} with a {place}
    {adjective} {things}
    {adjective} {things} for {people}
    {things} for {people}
    {things} for sale in {city}
    {thing} repair
    {thing} reviews
    {thing} vs {thing}
    {thing} made of {material}
    {material} {thing}
    {color} {thing}
    {thing} size {number}
    {company} {thing}
    {company} stock price
    {company} opening hours
    {company} phone number
    {company} customer service
    {Word} {thing}
    {Word} {version}
    {Word} {version} release notes
    {Word} side effects
    {Word} lyrics
    {Word} {code} manual
    {code} datasheet
    {code}
    "{Word} {code}"
    {Word} {number}
    {Word} {Word}
    the {Word} {adjective} {thing}
    the meaning of {word}
    the meaning of "{word}"
    the origin of the word "{word}"
    the definition of {word}
    {food} recipes
    {food} without {food}
    {food} with {food}
    {food} calories
    vegan {food}
    gluten-free {food} near {city}
    the history of {subject_area}
    the history of {city}
    {subject_area}
    {field} for beginners
    {field} books
    {subject_area} in {year}
    {subject_area} and {subject_area}
    {subject_area} explained
    introduction to {subject_area}
    {field} tutorials
    {field} jobs in {city}
    the latest news on {subject_area}
    the latest {field} news
    news about {person}
    news from {city}
    {topic_news}
    {topic_news}
    {person}
    {person} age
    {person} net worth
    {person} {field}
    {person} biography
    quotes by {person}
    movies with {person}
    books by {person}
    {first} name meaning
    {animal} breeds
    {animal} food
    {animal} sounds
    {animal} lifespan
    {adjective} {animal} names
    the average weight of a {animal}
    the population of {city}
    the capital of {country}
    the president of {country}
    the currency of {country}
    the time zone of {city}
    the train from {city} to {city}
    the distance between {city} and {city}
    public holidays in {country}
    visa requirements for {country}
    museums in {city}
    things to do in {city}
    restaurants in {city}
    parking near {city} airport
    {city} tourist map
    {city} weather records
    rainfall in {city} in {month}
    hurricane names {year}
    how clouds form
    email etiquette
    email templates for {affair_plural}
    {company} email settings
    a {thing}
    a {adjective} {thing} for {people}
    a {job} in {city}
    {job} salary in {country}
    {job} salary
    {job} interview questions
    {language} grammar
    {language} word for {thing}
    {language} classes in {city}
    {tech} tutorials
    {tech} tutorial
    {tech} {version} changelog
    {tech} vs {tech}
    {tech} {error}
    {error}
    {error}
    {tech} {identifier}
    {tech} regex for {things}
    {path} missing
    {file} download
    {identifier} example
    {tech} cheat sheet
    {sport} results
    {sport} world cup {year}
    {sport} rules
    {sport} shoes for {people}
    symptoms of {illness}
    {illness} in {people}
    {illness} remedies
    {year} {sport} final
    events of {month} {day}, {year}
    {number} {unit} to {unit}
    {number} {unit} in {unit}
    {number} usd to eur
    {number}% of {number}
    {number} + {number}
    sqrt{lpar}{number}{rpar}
    exchange rate of the {country} currency
    {digit}/{digit} {unit} of {food}
    {digit}" {thing}
    lyrics to "{Word} {word}"
    "{adjective} {thing}"
    "{Word}" {field}
    who said "{adjective} is {adjective}"
    {emoji} meaning
    {emoji}{emoji}
    C++ {identifier}
    C# vs {tech}
    {foreign}
    {native_person}
    {native_city}
    restaurants in {native_city}
    {file} vs {file}
""")

TABLES["query_do"] = lines("""
    fix a {adjective} {thing}
    fix a broken {thing}
    clean a {thing}
    clean a {material} {thing}
    repair {things}
    make {food}
    make {food} with {food}
    cook {food}
    cook {food} without {food}
    freeze {food}
    store {food}
    grow {plant}
    grow {plant} in {city}
    train a {animal}
    feed a {animal}
    draw a {animal}
    learn {language}
    learn {subject_area}
    say {thing} in {language}
    say "{thing}" in {language}
    pronounce {word}
    pronounce "{Word}"
    get from {city} to {city}
    get to {city} by train
    get rid of {animal_plural}
    get a visa for {country}
    become a {job}
    write a {affair}
    write an email to a {job}
    unsubscribe from {company} emails
    read a weather map
    install {tech}
    install {tech} on a {thing}
    uninstall {Word}
    reset a {Word} {code}
    set up a {thing}
    convert {number} {unit} to {unit}
    measure a {thing}
    choose a {thing}
    remove {color} stains from {material}
    treat {illness}
    prevent {illness}
    play {sport}
    build a {thing} out of {material}
    open a {file} file
    delete {path}
    use {identifier} in {tech}
    escape a backslash in {tech}
    solve {error}
    recycle {things}
    pack a {thing}
    tie a {thing}
    take care of a {animal}
    plan a {affair}
    cancel a {company} subscription
    invest in {company}
    start a {field} club
    vote in {country}
    renew a passport in {country}
""")

TABLES["query_how"] = lines("""
    how to {do}
    how to {do}
    how to {do}
    how do I {do}
    how can I {do}
    how do you {do}
    best way to {do}
    what you need to {do}
    ways to {do}
    steps to {do}
""")

TABLES["query_wh"] = lines("""
    who invented the {thing}
    who invented {subject_area}
    who wrote {Word} {Word}
    who wrote "{Word} {Word}"
    who {person} is
    who {person} was
    who won the {sport} final in {year}
    who owns {company}
    who founded {company}
    who painted the {adjective} {animal}
    who the mayor of {city} is
    what {word} means
    what "{word}" means
    what the capital of {country} is
    what {animal_plural} eat
    what causes {illness}
    what {person} is famous for
    what happened in {city} in {year}
    what happened on {month} {day}, {year}
    what {subject_area} is
    what {food} is made of
    what the {country} flag looks like
    what a {job} does
    what time it is in {city}
    what {error} means
    when {person} was born
    when {company} was founded
    when the {thing} was invented
    when {city} was founded
    when the {sport} season starts
    when {food} is in season
    where {person} was born
    where {animal_plural} live
    where {food} comes from
    where to buy {things}
    where to buy a {adjective} {thing}
    where {city} is
    where the {Word} river starts
    why {animal_plural} {verb}
    why {food} is {color}
    why {things} are so expensive
    why my {thing} is {adjective}
    why it rains so much in {city}
    which {thing} is the best
    which {animal} lives the longest
    which countries border {country}
    how old {person} is
    how tall {person} is
    how much a {thing} costs
    how much a {job} earns in {country}
    how many {things} fit in a {thing}
    how many people live in {city}
    how many {unit} are in {number} {unit}
    how far it is from {city} to {city}
    how long {food} keeps
    how long it takes to {do}
    how {things} are made
    how {animal_plural} sleep
    how to {do}
    how to {do}
    how {subject_area} works
    how to spell {Word}
    if {animal_plural} can eat {food}
    if {food} is healthy
    if {company} is open on {weekday}
    whether {animal_plural} {verb}
    whether {tech} is faster than {tech}
    whether a {thing} can be recycled
""")

TABLES["query_ask"] = lines("""
    how old is {famous}
    how many people like {famous}
    when did {famous} start
    who came up with {famous}
    where can I see {famous}
    what's the story behind {famous}
    what is the {adjective} {animal} in the world
    what is the best time to visit {country}
    what's a good recipe for {food}
    what's the best way to clean {material}
    what's the best way to {do}
    what can I make with {food} and {food}
    what comes after {number}
    what does {native_city} mean
    what is "{Word}" in {language}
    who plays {person} in {Word} {Word}
    who's the author of {Word} {Word}
    who do I call about {illness}
    where is the nearest {place} in {city}
    where did {field} start
    why did {company} fail
    why do {people} like {food}
    why can't {animal_plural} fly
    when do the clocks change in {country}
    when is {famous} this year
    which {food} has the most sugar
    which airlines fly from {city} to {city}
    how do {people} choose {things}
    how do I get from {city} to {city}
    how do you say "{thing}" in {language}
    how do you spell {Word}
    how big can a {animal} get
    how expensive is {city}
    how healthy is {food}
    how was {famous} made
    does {food} go bad
    does the {company} {code} have a {thing}
    do I need a visa for {country}
    is {number} a prime number
    is a {animal} a good pet
    is {first} a common name in {country}
    can {people} do {sport}
    will {famous} come back
    would a {thing} fit in a {thing}
    should {people} eat {food}
    who invented the {thing}
    who invented {subject_area}
    who is {person}
    who was {person}
    who founded {company}
    who owns {company}
    who wrote {Word} {Word}
    who wrote "{Word} {Word}"
    who won the {sport} final in {year}
    who was the first {job} in {country}
    who is the president of {country}
    who said "{adjective} is {adjective}"
    what is {subject_area}
    what's {subject_area}
    what is {word}
    what does {word} mean
    what does "{word}" mean
    what is the capital of {country}
    what's the capital of {country}
    what is the tallest building in {city}
    what is the population of {city}
    what do {animal_plural} eat
    what causes {illness}
    what are the symptoms of {illness}
    what language do they speak in {country}
    what time is it in {city}
    what year was {company} founded
    what's the difference between {thing} and {thing}
    what's the difference between {tech} and {tech}
    what is {number} {unit} in {unit}
    what is {number} times {number}
    what's {number}% of {number}
    what does a {job} do
    what does {error} mean
    what goes well with {food}
    what is a {code}
    what's the best {thing} for {people}
    what happened in {city} in {year}
    what's the plot of {Word} {Word}
    when was {person} born
    when did {person} die
    when was the {thing} invented
    when does {company} open
    when is the next {sport} match
    when are {plant} in season
    where is {city}
    where was {person} born
    where do {animal_plural} live
    where can I buy {things}
    where does {food} come from
    where does the word {word} come from
    why do {animal_plural} {verb}
    why is {food} {color}
    why is my {thing} so {adjective}
    why are {things} so expensive
    why does it rain so much in {city}
    which {thing} should I buy
    which {animal} is the fastest
    which countries border {country}
    how old is {person}
    how tall is {person}
    how do I {do}
    how do I {do}
    how do you {do}
    how can I {do}
    how much does a {thing} cost
    how much does a {job} earn in {country}
    how much is {number} {unit} in {unit}
    how many {unit} are in {number} {unit}
    how many people live in {city}
    how many {animal_plural} are there in {country}
    how far is {city} from {city}
    how long does {food} keep
    how long does it take to {do}
    how does {subject_area} work
    how does a {thing} work
    how are {things} made
    how is {food} made
    how do {animal_plural} sleep
    is {food} healthy
    is {food} good for {people}
    is {famous} worth it
    what is {famous}
    what is {famous} famous for
    who invented {famous}
    when did {famous} come out
    how much is {famous}
    what's the latest on {famous}
    what's new in {field}
    why is {famous} so popular
    is there a {adjective} {thing} for {people}
    is there a train from {city} to {city}
    are there any {things} without {material}
    should I learn {tech} or {tech}
    does {famous} have a {place}
    can I bring a {thing} to {country}
    is {city} safe
    is {tech} faster than {tech}
    are {animal_plural} dangerous
    can {animal_plural} eat {food}
    can you freeze {food}
    can I take {food} on a plane
    do {animal_plural} {verb}
    does {company} deliver to {city}
    did {person} win a {thing}
    has {person} ever been to {city}
    was {person} a {job}
""")

TABLES["topic_news"] = lines("""
    the {field} conference in {city}
    the {country} elections
    the {city} marathon
    {subject_area} in {country}
    the {Word} earthquake
    the {adjective} {animal} of {city}
    the {company} scandal
    the {Word} {Word} merger
    the {year} {field} prize
""")

TABLES["query"] = lines("""
    {query_np}
    {query_np}
    {query_np}
    {query_np}
    {query_how}
    {query_wh}
""")

# --- Odd texts: quotes, backslashes, other scripts, signs ----------------------------------------

TABLES["odd_subject"] = lines("""
    the "{adjective}" {thing}
    the {affair} "{Word}"
    "{Word}" and "{Word}"
    the "{Word}" in "{Word} {Word}"
    {first}'s "{adjective} {thing}" idea
    the phrase "{Word} {word}" in the {affair}
    the song "{Word} {Word}"
    the so-called "{adjective}" {affair}
    the {adjective} "{word}" {affair} in {city}
    a {thing} marked "{code}"
    the error "{error_text}"
    {first} "{Word}" {last}
    the {digit}" {thing}
    the file {path}
    the folder {path}
    the backup of {path}
    {path} and {path}
    the path {path} on the {thing}
    access to {path}
    the macro \\{net}{lbrace}{net}{rbrace}
    the regex \\{initial}+{net}\\.{net}
    the \\n in {file}
    {identifier} and {identifier}
    the variable {identifier}
    the {affair} w/ {first} @ {time}
    {first} & {first} / {company}
    {native_person}
    the {affair} with {native_person}
    {native_city}
    the trip to {native_city}
    the {affair} in {native_city}
    {foreign}
    {foreign}
    {emoji} the {affair} {emoji}
    the {affair} ~ {number}% (done|off|more)
    Re: the {affair} #{number}
    the '{adjective}' {thing}
    rock 'n' roll {affair}
    {first}'s and {first}'s {affair}
    the students' {affair}
    the {thing} = {number} * {number}
    <{Word}> & <{Word}>
    50% of the {affair}; the rest
    {Word}: the {affair}, part {digit}
""")

TABLES["odd_query"] = lines("""
    "{Word} {word}" lyrics
    "{adjective} {thing}" meaning
    the quote "{adjective} is {adjective}"
    what does "{word}" mean in {language}
    where the word "{word}" comes from
    the movie "{Word} {Word}"
    the book "{Word} and the {adjective} {animal}"
    "{Word}" vs "{Word}"
    how to fix "{word} not found"
    how to pronounce "{Word}"
    {tech} "{error_text}"
    {tech} {error}
    {error}
    {error}
    {path}
    what is {path}
    how to delete {path}
    windows {path} access denied
    can't open {path}
    \\{net} in LaTeX
    LaTeX \\{net}{lbrace}{net}{rbrace} error
    {tech} regex \\d+{net}\\s
    how to escape \\{initial} in {tech}
    why does {tech} print \\n{net}
    / vs \\ in {path}
    {tech} {identifier}
    {identifier} vs {identifier}
    {native_city}
    {native_person}
    what does {native_city} mean
    restaurants in {native_city}
    the meaning of {native_city}
    {foreign}
    {foreign}
    {digit}'{digit}" in cm
    {digit}" {material} {thing}
    site:{host} {thing}
    {thing} -{thing} filetype:pdf
    {field} & {field}
    {food}, {food}, {food}
    {famous}: {field}
    {number}x{number} {thing}
    {thing} w/ {things}
    {city}, {city} or {city}
    AT&T {thing} {code}
    rock 'n' {Word}
    {first}'s {thing} {lpar}{year}{rpar}
    {emoji} {Word} {emoji}
    ${number} in €
    x^{digit} + {number}x = {number}
    {number} / {number}
    #{word} @{word}
    {Word}! {lpar}musical{rpar}
    who said "{adjective} {things}, {adjective} {people}"
""")

# Of the texts of such a kind, this share is taken from another table instead.
ODD_SHARE = 0.22
ODD = {
    "subject": "odd_subject",
    "subject_np": "odd_subject",
    "subject_title": "odd_subject",
    "query": "odd_query",
    "query_np": "odd_query",
}

# --- Arguments of the lesson tools ---------------------------------------------------------------

TABLES["subject"] = lines("""
    {subject_np}
    {subject_np}
    {subject_np}
    {subject_np}
    {subject_np}
    {subject_long}
    {subject_long}
    {subject_short}
    {subject_doing}
""")
TABLES["subject_foreign"] = lines("{foreign}")
TABLES["query_foreign"] = lines("{foreign}")
TABLES["query_error"] = lines("{error}")
TABLES["to_who"] = lines("{who}")
TABLES["other_city"] = lines("{city}")
TABLES["other_email"] = lines("{to}")
TABLES["subject_area"] = WORDS["field"] + WORDS["era"]
TABLES["do"] = TABLES["query_do"]
