"""Prompts from the tools' own world that no tool is for.

``{noun}`` is a thing that a tool is about, ``{the}`` and ``{a}`` its article, ``{of}`` at times whom
or what it is for (" for Ann Ek", with a blank before it), ``{topic}`` such a person or thing and
``{who}`` a person. A key is a verb that no tool for the noun may have.
"""

from __future__ import annotations

from tooluse.data.templates import lines

# What no tool of the set does with its things: "print the event".
OTHER_VERBS: dict[str, tuple[str, ...]] = {
    "print": lines("""
        print {the} {noun}{of}
        print out {the} {noun}{of} {digit} times
        I need a (printout|paper copy|print) of {the} {noun}{of}
        {the} {noun}{of} needs to be printed
    """),
    "translate": lines("""
        translate {the} {noun}{of} into {language}
        can I have {the} {noun}{of} in {language}
    """),
    "rename": lines("""
        rename {the} {noun}{of} to {Word}
    """),
    "archive": lines("""
        archive {the} {noun}{of}
        archive {the} {noun} from {month}
    """),
    "export": lines("""
        export {the} {noun}{of} as a (pdf|spreadsheet|csv file)
        export {the} {noun}{of}
        save {the} {noun}{of} as a pdf
    """),
    "duplicate": lines("""
        make a copy of {the} {noun}{of}
        duplicate {the} {noun}{of}
    """),
    "rate": lines("""
        give {the} {noun} {digit} stars
        rate {the} {noun}{of}
        I'd give that {noun} {digit} out of 5
    """),
    "insure": lines("""
        insure {the} {noun}{of}
        is {the} {noun}{of} insured?
    """),
    "repair": lines("""
        repair {the} {noun}{of}
        get {the} {noun}{of} repaired
        {the} {noun} is broken again, can someone fix it
    """),
    "draw": lines("""
        draw a picture of {the} {noun}
        design a logo for {the} {noun}
    """),
    "explain": lines("""
        explain to me what {a} {noun} is
        why is it called {a} {noun}?
        what exactly is {a} {noun}?
        how does {a} {noun} work?
        what's the difference between {a} {noun} and {a} {thing}?
        what is {a} {noun} good for?
    """),
    "share": lines("""
        share {the} {noun}{of} with {first}
        post {the} {noun} on my wall
        show {first} {the} {noun}{of}
        forward {the} {noun}{of} to {person}
        send {the} {noun}{of} to {to}
    """),
    "delete": lines("""
        delete {the} {noun}{of}
        get rid of {the} {noun}{of}
        wipe {the} {noun}{of}
    """),
    "cancel": lines("""
        cancel {the} {noun}{of}
        call off {the} {noun}{of}
    """),
    "create": lines("""
        create a new {noun}{of}
    """),
    "compare": lines("""
        compare {the} {noun}{of} with last year's
        which {noun} was better, this one or the last one?
    """),
    "lock": lines("""
        lock {the} {noun} with a password
    """),
    "sell": lines("""
        sell {the} {noun}{of} for {price}
    """),
    "approve": lines("""
        approve {the} {noun}{of}
        sign off {the} {noun}{of}
    """),
    "count": lines("""
        how many (of these|{noun} requests|{noun} things) did we have (last month|this year|on {weekday})?
        how often did we have {a} {noun} (last year|in {month})?
        what's the average {noun} (these days|per {weekday})?
    """),
    "ask": lines("""
        who invented the {noun}?
        what do you think of {the} {noun}{of}?
        who is responsible for {the} {noun}{of}?
        who did {the} {noun}{of}?
        why did we ever do {the} {noun}{of}?
        how long does {a} {noun} (usually )take?
        what does {a} {noun} cost?
        is {a} {noun} really worth it?
        are we allowed to do {a} {noun} on {weekday}?
        do I have to pay for {a} {noun}?
        who do I ask about {the} {noun}{of}?
        what happens if {the} {noun} is late?
        when was the first {noun} ever?
        what do you need for {a} {noun}?
        any tips for {a} {noun}?
        did {first} say anything about {the} {noun}?
    """),
    "teach": lines("""
        teach me how to do {a} {noun}
        write a manual for {the} {noun}
        make a training plan about {noun} handling
        write a short text about {the} {noun} for our website
    """),
    "film": lines("""
        take a photo of {the} {noun}{of}
    """),
    "hold": lines("""
        put {the} {noun}{of} on hold (until {weekday}|for now)
        pause {the} {noun}{of} until {weekday}
    """),
    "undo": lines("""
        undo {the} last {noun}{of}
        can I get {the} old {noun}{of} back?
    """),
    "split": lines("""
        split {the} {noun}{of} (into|in) two
        divide {the} {noun}{of} between {first} and me
    """),
    "watch": lines("""
        let me know when {the} {noun}{of} changes
        tell me as soon as {the} {noun}{of} is ready
        keep an eye on {the} {noun}{of}
    """),
    "pin": lines("""
        pin {the} {noun}{of} to the top
        put a star on {the} {noun}{of}
    """),
    "lend": lines("""
        lend {the} {noun} to {first}
        can {first} borrow {the} {noun}{of}?
    """),
    "remind": lines("""
        remind me of {the} {noun}{of} (tomorrow|on {weekday}|at {time})
        wake me before {the} {noun}{of}
    """),
    "complain": lines("""
        file a complaint about {the} {noun}{of}
        tell the boss that {the} {noun}{of} was a mess
    """),
}

# Remarks about the tools' things: nobody asks for anything.
REMARKS = lines("""
    {the} {noun}{of} went well
    {the} {noun}{of} was a mess
    {the} {noun} took forever (today|yesterday|again)
    I hate {the} {noun}
    I was just thinking about {the} {noun}
    {first} told me about {the} {noun}{of}
    {the} {noun} thing is so confusing
    thanks for {the} {noun} (yesterday|earlier|last week)
    nobody likes {the} {noun}
    {the} {noun}{of} is all done, thanks
    already did {the} {noun}{of} myself
    {first} already took care of {the} {noun}{of}
    what a {noun}!
    I dreamt about {a} {noun} last night
    {first} said {the} {noun}{of} looks fine
    {weekday}'s {noun} thing was fun
    so many things about {the} {noun} today
""")

# Other papers and things of the same people, and what one does with those.
PAPERS = lines("""
    (print|scan|copy|laminate|shred|sign) the {paper} (for|of|from) {topic}
    (print|scan|copy|sign) {topic}'s {paper}
    (mail|fax|forward|hand) the {paper} (for|of) {topic} to the {office}
    (find|look for|dig out) the {paper} (for|of|from) {topic}
    where did we put the {paper} (for|of|from) {topic}?
    who signed the {paper} for {topic}?
    change the {field_name} (on|in) the {paper} (for|of) {topic}
    correct the {field_name} on {topic}'s {paper}
    update {topic}'s {field_name}
    is the {paper} for {topic} ready?
    read me the {paper} (for|of) {topic}
    give me the {paper} of {topic}
    translate the {paper} for {topic} into {language}
    fill in the {paper} for {topic}
    proofread the {paper} for {topic}
    make a list of everybody who knows {topic}
    {topic} needs a new {paper}
    {topic} wants (the|a) {paper} back
    {topic} lost the {paper}
    send {topic} the {paper}
    I need the {paper} of {topic} by {weekday}
    could you check the {paper} for {topic}?
    order (more|{digit} boxes of) {things} for the {office}
    order {digit} {things} for {topic}
    who is next on the list after {topic}?
    how many people are waiting before {topic}?
""")
WORDS = {
    "paper": lines("""
        (certificate|contract|receipt|form|letter|badge|name tag|statement|timetable|brochure|manual|questionnaire)
        (sick note|tax form|bank statement|parking permit|birth certificate|passport copy|consent form|warranty card)
        (lab report|test result|business card|price list|floor plan|guest list|meeting minutes|cover letter|key card)
    """),
    "field_name": (
        "(date|address|spelling|postcode|signature|middle name|phone number|title|font|logo)",
    ),
    "office": (
        "(insurance|front desk|head office|accountant|tax office|kitchen|embassy|bank|school|landlord)",
    ),
}

# About a person of a call.
ABOUT_WHO = lines("""
    what's {who}'s phone number?
    where does {who} live?
    how old is {who}?
    when is {who}'s birthday?
    call {who}
    call {who} back (tomorrow|after lunch|at {time})
    send {who} a birthday card
    buy flowers for {who}
    {who} says hi
    {who} was so nice (today|yesterday|on the phone)
    {who} is on holiday until {weekday}
    {who} left a {thing} here
    I met {who} at the {place}
    do you know {who}?
    is {who} vegetarian?
    how do you spell {who}?
    {who} is allergic to Mondays, haha
    email {who} about the {affair}
    tell {who} that I'm late
    {who} loves {food}
    who is {who}?
    book a taxi for {who}
    what language does {who} speak?
    {who} has a new {thing}
    make {who} a coffee
    translate "{who} is waiting" into {language}
    give {who} a raise
    write a reference letter for {who}
    write a thank-you note to {who}
    {who} still owes me {price}
    {who} was in a (good|bad|strange) mood today
    {who} has a lovely {place}
    ran into {who} at the {place} on {weekday}
    {who} gave everyone {food} yesterday, how kind
    I like {who} a lot
    {who}'s {thing} is so {adjective}
    {who} knows my {relation_noun}
    {who} got engaged
    {who} sent us a postcard from {city}
    {who} reminds me of {famous}
""")

# About a thing of a call.
ABOUT_WHAT = lines("""
    who made {topic}?
    how heavy is {topic}?
    take a photo of {topic}
    what colour is {topic}?
    is {topic} any good?
    I love {topic}
    what do people say about {topic}?
    translate {topic} into {language}
    print {topic}
    write a poem about {topic}
    {topic} was {first}'s idea
    google {topic}
    why is {topic} so expensive?
    do you like {topic}?
    {topic} reminds me of {city}
    who else has {topic}?
    read {topic} out to me
    write a review of {topic}
    {topic} is my favourite
""")
# About something that has a number or a name of its own.
ABOUT_ID = lines("""
    what does {topic} mean?
    who gave {topic} its name?
    print {topic}
    write {topic} on the whiteboard
    is {topic} a lucky number?
    why does it say {topic} here?
    read {topic} back to me
    text {topic} to {first}
    {topic} looks odd
    I like the look of {topic}
    make a QR code for {topic}
    spell {topic} for me
    who wrote {topic}?
    {first} asked about {topic} as well
    make a sticker that says {topic}
""")

# Whatever the tools: what people at work say that is for none of them.
WORKPLACE = lines("""
    (what are|when are) (your|the) opening hours?
    are we open on {weekday}?
    when do (we|you) close today?
    is there (parking|a lift|a toilet|wifi) here?
    what's the wifi password?
    the (wifi|printer|lift|coffee machine) is broken again
    can someone fix the (printer|coffee machine|door|heating)?
    order more (paper|coffee|toner|gloves|envelopes)
    who's (in|on duty|working) (today|on {weekday}|tonight)?
    is {first} in today?
    {first} called in sick
    I'm (off|on holiday) from {weekday}
    what's for lunch?
    where's the nearest {place}?
    how do I get to your {place}?
    do you take credit cards?
    how much does it cost to {query_do}?
    what does it cost?
    my {relation_noun} wants to work here
    are there any jobs going?
    can I bring my {animal}?
    who is in charge here?
    I'd like to speak to a human
    can you give me a discount?
    is it always this loud?
    which bus goes to the {place}?
    how long have you been open?
    I lost my {thing} here yesterday
    someone left a {color} {thing} at the front desk
    make a coffee for {first}
    plan the team outing in {month}
    write a job ad for a {job}
    draft a newsletter about the {affair}
    draw up a rota for next week
    what was our turnover in {month}?
    how many people work here?
    make me a chart of the last {digit} months
    congratulate {first} on the {affair}
    remind me to {query_do} (tomorrow|on {weekday}|at {time})
    set an alarm for {time}
    what's the time?
    what day is it today?
    how's the weather in {city}?
    translate "{subject_title}" into {language}
    call my {relation_noun}
    play some music
    turn the heating up
""")

# Writing and facts.
ASKED = lines("""
    write (a|me a short) (poem|haiku|limerick|song) about {animal_plural}
    write a (birthday|get-well|thank-you) card for {first}
    write a story about a {adjective} {animal} in {city}
    write a (cover letter|resignation letter|speech) for a {job}
    think of a name for (my|our) {animal}
    give me (five|three|ten) ideas for a {affair}
    correct this sentence: {subject_clause}
    make this sound nicer: {subject_clause}
    explain {field} like I'm five
    what's the capital of {country}?
    how far is it from {city} to {city}?
    how many people live in {city}?
    who (painted|wrote|invented|discovered) {famous}?
    how tall is {famous}?
    when did {era} (begin|end)?
    what is {number} times {digit}?
    what's {day} percent of {number}?
    how many {unit} are in {number} {unit}?
    how long do you boil {food}?
    what goes well with {food}?
    what rhymes with {thing}?
    how do you say "{thing}" in {language}?
    is {food} healthy?
    why are {animal_plural} so {adjective}?
    how do I get {food} out of a {thing}?
    what's a good present for a {job}?
    recommend a {famous} book
    what should I cook with {food}?
    summarize {era} in two sentences
    what's the difference between {field} and {field}?
    solve x + {digit} = {day}
    write a python function that counts words
    what's the plural of {animal}?
    which {animal} is the fastest?
    tell me something about {famous}
    how do {animal_plural} sleep?
    is it true that {animal_plural} {verb}?
    what time is it in {city}?
""")

# Words of a tool's name that mean the same as one of these verbs: then the tool may fit.
SAME_VERB: dict[str, frozenset[str]] = {
    "delete": frozenset(("delete", "remove", "cancel", "clear", "drop", "discard", "wipe", "erase", "return", "stop", "end")),
    "cancel": frozenset(("cancel", "delete", "remove", "stop", "abort", "end", "reschedule", "close", "return")),
    "create": frozenset(("create", "add", "make", "new", "set", "book", "open", "start", "send", "register", "request",
                         "save", "log", "order", "schedule", "generate", "post", "insert", "reserve", "record", "write")),
    "rename": frozenset(("rename", "update", "edit", "change", "modify", "set")),
    "share": frozenset(("share", "send", "post", "publish", "invite", "forward", "email", "show", "message", "notify", "export")),
    "lock": frozenset(("lock", "protect", "secure", "freeze", "block")),
    "duplicate": frozenset(("duplicate", "copy", "clone", "backup", "snapshot")),
    "export": frozenset(("export", "download", "save", "convert", "backup", "print")),
    "rate": frozenset(("rate", "review", "vote")),
    "repair": frozenset(("repair", "fix", "maintain", "restart", "report", "reset")),
    "explain": frozenset(("explain", "describe", "define", "search", "get", "lookup", "find", "ask", "show", "check")),
    "ask": frozenset(("search", "ask", "question", "lookup", "answer", "query", "find", "get", "check")),
    "count": frozenset(("search", "count", "list", "get", "show", "report", "query", "find", "check")),
    "compare": frozenset(("compare", "list", "get", "show", "check")),
    "sell": frozenset(("sell", "list", "trade", "order")),
    "approve": frozenset(("approve", "confirm", "accept", "sign", "close", "resolve", "complete", "update")),
    "archive": frozenset(("archive", "close", "store", "move", "backup")),
    "print": frozenset(("print", "export", "label")),
    "teach": frozenset(("write", "create", "post", "generate", "draft")),
    "film": frozenset(("record", "take", "capture", "photo")),
    "hold": frozenset(("hold", "pause", "suspend", "block", "freeze", "stop", "cancel", "move", "reschedule")),
    "undo": frozenset(("undo", "cancel", "delete", "revert", "restore", "remove", "return")),
    "split": frozenset(("split", "divide", "move", "share", "pay", "transfer")),
    "watch": frozenset(("watch", "monitor", "track", "follow", "notify", "subscribe", "alert", "status", "check", "get")),
    "pin": frozenset(("pin", "flag", "mark", "star", "tag", "save", "rate")),
    "lend": frozenset(("lend", "give", "share", "assign", "move", "transfer", "loan", "borrow", "check")),
    "remind": frozenset(("remind", "reminder", "notify", "alarm", "set", "create", "add", "schedule")),
    "complain": frozenset(("file", "report", "complain", "create", "open", "submit", "send", "log")),
    "draw": frozenset(("draw", "create", "generate", "design")),
}  # fmt: skip
