"""How people ask for a web search: ``search_web(query)``.

The query is what is searched, without the words that ask for it ("for me", "online", "please")
and without a final question mark. Kinds of query: ``query`` any, ``np`` a noun phrase or key
words, ``how`` "how to …", ``wh`` an indirect question "who invented velcro", ``ask`` a direct
question, which is the query as it stands.
"""

from __future__ import annotations

from tooluse.data.templates import lines

COMMANDS = lines("""
    search on the web for {query}
    search on google for {query}
    browse for {query:np}
    pull up {query:np}
    find details (about|on) {query:np}
    look for info (regarding|about|on) {query:np}
    find out more on {query:np}
    give me information (on|about) {query:np}
    give me info on {query:np}
    give me a web search on {query:np}
    google me {query:np}
    google up {query}
    check what google says about {query:np}
    check out {query:np} online
    see if there's anything online about {query:np}
    search for anything (on|about) {query:np}
    do a google search (for|on) {query}
    do an online lookup of {query:np}
    ask the web {query:wh}
    find out {query:wh} for me
    find out {query:wh} on the internet
    look on google for {query}
    look up online {query:wh}
    use a search engine to look up {query}
    search: "{query}"
    search for {query}, the whole phrase
    search the web and tell me {query:wh}
    search the web to find out {query:wh}
    search online to see {query:wh}
    find a website (about|on) {query:np}
    find {query:np}
    find {query:np} for me
    get me {query:np} from the web
    show me {query:np} from the web
    show me {query:np} on the internet
    tell me (more|something) about {query:np}
    tell me everything the web has on {query:np}
    look for {query:np}
    look around online for {query:np}
    do a quick lookup (on|of) {query:np}
    find out on google {query:wh}
    go to google and (search for|look up|type in) {query}
    have a look online for {query:np}
    poke around the web for {query:np}
    search around for {query:np}
    do an internet search: {query}
    start searching the web for {query}
    get online and search for {query}
    find the answer online: {query:ask}
    google this: {query}
    google this for me: {query}
    search this: {query}
    look this up: {query}
    look this up for me: {query}
    look it up: {query:ask}
    search for this phrase: "{query}"
    search for the following: {query}
    run this search: {query}
    type {query} into the search box
    fire up a search for {query}
    check wikipedia for {query:np}
    compare what the web says about {query:np}
    verify online {query:wh}
    explain {query:wh}, use the web
    search again, this time for {query}
    search the entire web for {query:np}
    see if you can find {query:np} (online|on the web)
    give me (search results|web results|links) for {query}
    search for {query}
    search for {query} (online|on the web|on the internet|on google|in the browser)
    search the net for {query}
    search online for {query}
    search google for {query}
    search (the web|online|google) about {query:np}
    search {query}
    search up {query}
    search {query} on (the web|the internet|google|bing|duckduckgo)
    do a (quick|google|quick web|internet|online) search (for|on) {query}
    do a search on {query:np}
    run a (web |internet |quick |)search (for|on) {query}
    run a query for {query}
    perform a (web |quick |)search (for|on) {query}
    make a web search for {query}
    start a search for {query}
    launch a web search: {query}
    conduct an online search for {query:np}
    web search for {query}
    google {query}
    google for {query}
    google {query} for me
    google "{query}"
    bing {query}
    duckduckgo {query}
    look up {query}
    look up {query} (online|on the web|on the internet|on google|for me)
    look {query} up
    look {query:np} up (online|on the web|for me)
    look online for {query}
    look on the (web|internet) for {query}
    look for {query} (online|on the web|on the internet)
    look into {query:np} on the web
    find {query} (online|on the web|on the internet)
    find out {query:wh}
    find out (online|on the web) {query:wh}
    find out about {query:np} on the web
    find information (on|about) {query:np}
    find info (on|about) {query:np}
    find me {query:np}
    find me {query:np} online
    find me (something|some info|anything|information) (on|about) {query:np}
    find out more about {query:np}
    get me information (on|about) {query:np}
    get (some|me some) info (on|about) {query:np}
    get search results for {query}
    show me search results for {query}
    show me (what the web says|what google says) about {query:np}
    pull up search results for {query}
    pull up information (on|about) {query:np}
    bring up results for {query}
    check (online|the web|the internet|google) for {query}
    check (online|the web|google) {query:wh}
    check the internet (to see |){query:wh}
    see what you can find (on|about) {query:np}
    see what the internet says about {query:np}
    see (online|on the web) {query:wh}
    research {query:np}
    research {query:np} (online|for me|on the web)
    do some research (on|into) {query:np}
    do a bit of digging online on {query:np}
    dig up (info|information|something) (on|about) {query:np}
    browse the (web|internet) for {query}
    scour the (web|internet) for {query:np}
    scan the web for {query:np}
    query the web for {query}
    query "{query}" on the web
    hit the web for {query:np}
    tell me {query:wh}
    tell me about {query:np} from the web
    tell me what the web says about {query:np}
    use the (web|internet|search tool|search engine) to find {query:np}
    use the (web|internet|search tool) to find out {query:wh}
    use google to (find|look up) {query}
    put "{query}" into (google|the search bar|a search engine)
    type "{query}" into google
    enter {query} in the search engine
    open a search for {query}
    for my (homework|essay|presentation|thesis|blog), search {query}
    for a friend, look up {query}
    on the web, search for {query}
    on google, look up {query}
    online, find {query:np}
    search the web: {query}
    search the web for: {query}
    search the web using the words {query:np}
    search the web with the query "{query}"
    search with the phrase "{query}"
    search for the (phrase|words|term|exact phrase) "{query:np}"
    search for "{query}"
    search for '{query}' on the web
    look up the (term|phrase|words|expression) "{query:np}"
    look up (details|information|facts) (on|about) {query:np}
    google the (phrase|term) "{query:np}"
    google the error "{query:error}"
    google the error {query:error}
    help me find {query:np} online
    help me search for {query}
    help me look up {query}
    help me find out {query:wh}
    teach yourself about {query:np} on the web
    investigate {query:np} online
    read up on {query:np} online
    fetch (web|search) results for {query}
    fetch me info on {query:np}
    learn what you can about {query:np} on the web
    try searching (for|the web for) {query}
    try googling {query}
    quickly (search|google|look up) {query}
    please search {query}
    go online and (find|search for|look up) {query}
    go find {query:np} on the web
    hop online and look up {query}
    ask google {query:wh}
    ask the internet {query:wh}
    search {query:how} (on|using) google
    check {query:how} on the web
""")

QUESTIONS = lines("""
    {query:ask}, I wonder
    sorry, {query:ask}
    hi, {query:ask}
    what are people saying about {query:np}
    can you find out more about {query:np}
    can you search online for {query}
    can you do a quick google search for {query}
    could you search up {query}
    would you google {query}
    would you find {query:np} for me
    can you research {query:np}
    can you browse the web for {query:np}
    {query:ask}
    {query:ask}, do you know
    um {query:ask}
    well, {query:ask}
    do you happen to know {query:wh}
    could you tell me {query:wh}
    can you tell me {query:wh}
    could you explain {query:wh}
    could you find out {query:wh}
    can you see online {query:wh}
    can you check {query:wh}
    could you help me find {query:np}
    can you get me some info on {query:np}
    where on the web can I read about {query:np}
    would you do a quick search for {query}
    could you run a search on {query:np}
    can you look up {query}
    can you find out {query:wh}
    can you find {query:np} online
    can you find (anything|something|information) (about|on) {query:np}
    can you find me {query:np}
    could you search {query} for me
    could you look online for {query}
    could you do a web search for {query}
    could you find information on {query:np}
    could you check online {query:wh}
    would you look up {query} on the internet
    would you mind (googling|looking up|searching for) {query}
    will you search for {query}
    mind (looking up|googling) {query}
    do you know {query:wh}
    any idea {query:wh}
    what can you find (online|on the web) (about|on) {query:np}
    what does (the internet|google|the web) say about {query:np}
    what do people say online about {query:np}
    what comes up (on google|when you search) for {query}
    what results do you get for {query}
    where can I find {query:np} online
    is there anything on the web about {query:np}
    is there any (info|information) online (on|about) {query:np}
    can I get (search results|info|some information) on {query:np}
    could I have a web search for {query}
    how about a web search for {query}
    got anything on {query:np}
    any (info|information) on {query:np}
    who can tell me {query:wh}
    may I ask you to look up {query}
    can we look up {query}
    can we google {query} quickly
    {query:ask}
    {query:ask}
    so {query:ask}
    quick question: {query:ask}
    question: {query:ask}
    hey {query:ask}
    ok so {query:ask}
    I was wondering, {query:ask}
    out of curiosity, {query:ask}
    serious question, {query:ask}
    tell me, {query:ask}
    random thought: {query:ask}
    my (son|daughter|wife|husband) asks: {query:ask}
    just curious, {query:ask}
    remind me, {query:ask}
""")

STATEMENTS = lines("""
    I'd like to know more about {query:np}
    I need to know more about {query:np}
    I need {query:np}, can you search
    I'd like to find out {query:wh}
    I want to find out {query:wh}
    I want to look into {query:np}
    I've been meaning to look up {query}
    I keep wondering {query:wh}
    there must be something online about {query:np}
    I'd google {query} but my hands are full
    please find out {query:wh}
    I'm curious about {query:np}
    I'm interested in {query:np}, look it up
    I want to learn about {query:np}
    I want to read about {query:np}
    I need help finding {query:np}
    I need to find out {query:wh}
    I'm doing research on {query:np}
    I'd like some info (on|about) {query:np}
    I can't figure out {query:wh}
    I never understood {query:wh}
    I want you to look up {query}
    it'd be good to know {query:wh}
    show me, {query:ask}
    somebody asked me {query:wh}
    we're trying to work out {query:wh}
    I (need|want) to (search|google|look up) {query}
    I'd like to (search for|look up|google) {query}
    I'd like you to search for {query}
    I (want|need) to find {query:np} online
    I want to know {query:wh}
    I need to know {query:wh}
    I'd like to know {query:wh}
    I'd love to know {query:wh}
    I wonder {query:wh}
    I always wondered {query:wh}
    I'm wondering {query:wh}
    I was wondering {query:wh}
    I'm curious {query:wh}
    I'm trying to find out {query:wh}
    I can't remember {query:wh}
    I forgot {query:wh}
    I have no idea {query:wh}
    I'm trying to find {query:np} (online|on the web)
    I'm looking for {query:np}
    I'm looking for {query:np} online
    I'm looking for (info|information) (on|about) {query:np}
    I need (info|information) (on|about) {query:np}
    I need some information (on|about) {query:np}
    I need search results for {query}
    I need a web search for {query}
    I want (info|information|to learn more) about {query:np}
    I want to read up on {query:np}
    I want to learn {query:how}, search for it
    I need you to google {query}
    I need you to find out {query:wh}
    let's (search for|google|look up) {query}
    let's see what the web says about {query:np}
    let's find out {query:wh}
    looking for {query:np}
    looking for info on {query:np}
    looking up {query}
    searching for {query}
    need to know {query:wh}
    need info on {query:np}
    wanna know {query:wh}
    it would be nice to know {query:wh}
    nobody could tell me {query:wh}
    not sure {query:wh}
    please tell me {query:wh}
    the thing I want to search is {query:np}
    my search is {query:np}
    the query is "{query}"
    the query should be {query}
    what I want to find online is {query:np}
    time to google {query}
    we need to look up {query}
    we should search for {query}
    you could google {query}
    gotta look up {query}
    {query:np}, look it up
    {query:np} - can you find that online
    {query} - google that
    {query}, search that for me
""")

TERSE = lines("""
    web lookup: {query}
    websearch {query}
    net search: {query}
    google pls: {query}
    search pls {query}
    search for {query:np}
    find: {query:np}
    find {query:np}
    google "{query:np}"
    search engine: {query}
    search > {query}
    {query:np} - look up
    {query:np} info
    {query:np} online
    {query:np}, search
    {query:how}
    {query:ask}
    search {query}
    search {query}
    search: {query}
    search - {query}
    search "{query}"
    web search {query}
    web search: {query}
    google {query}
    google {query}
    google: {query}
    google search {query}
    google search: {query}
    look up {query}
    lookup {query}
    lookup: {query}
    look up: {query}
    find {query:np} online
    query: {query}
    query "{query}"
    q: {query:ask}
    search web {query}
    search web: {query}
    search web for {query}
    search net for {query}
    search online {query}
    search term: {query:np}
    search query: {query}
    search results {query:np}
    web: {query}
    info on {query:np}
    info about {query:np}
    info {query:np}
    information on {query:np}
    results for {query}
    {query:np} search
    {query:np} google
    {query} - search
    {query} web search
    pls google {query}
    pls search {query}
    find info {query:np}
    find out {query:wh}
    {query:how}
    {query:how}
    research: {query:np}
    research {query:np}
    internet search {query}
    online search: {query}
    gimme info on {query:np}
    quick search {query}
    quick google: {query}
    bing {query}
    {query:ask}
""")

STORIES = lines("""
    I'm comparing prices. Find {query:np} online.
    my neighbour swears by it: {query:np}. Look it up.
    I watched a video about it yesterday. Search for {query:np}.
    I'd ask {name}, but no answer. Look up {query:wh}.
    the teacher wants us to find out {query:wh}. Search the web please.
    I was reading an email from {name} and came across {query:np}. What is it? Google it.
    sunny day, nothing to do. Search for {query:np}.
    I've got guests coming from {other_city}. Find {query:np}.
    weird question maybe, but {query:ask}
    here's something I've always wanted to ask: {query:ask}
    I bet {name} that I know. {query:ask}
    my (car|laptop|dishwasher|phone|bike) is acting up. Search for {query}.
    I'm writing (an essay|a report|a blog post|my thesis). (Find|Look up) {query:np}[ online].
    {name} and I disagree. Can you look up {query:wh}?
    {name} told me about this. Search the web for {query:np}.
    I got an email from {name} and didn't understand it. Google {query}.
    don't email anyone yet, first search for {query}.
    no need to email {other_email}, just google {query}.
    forget the weather, search for {query}.
    it's raining in {other_city} and I'm bored, so look up {query}.
    I'm going to {other_city} {when}. Search for {query:np}.
    for my trip I need to know {query:wh}. Can you search?
    we were talking at dinner and nobody knew {query:wh}. Look it up please.
    it's been bugging me all day: {query:ask}
    I have a quiz {when}. {query:ask}
    my kid just asked me something. {query:ask}
    I tried to work it out but couldn't. {query:ask}
    I can't find anything about {query:np}. Search the web.
    I keep hearing about {query:np}. Find out more.
    there's this thing called {query:np}, look it up.
    someone mentioned {query:np} in a meeting. What does the web say?
    the topic is {query:np}. Do a web search.
    I need to do some research. The topic is {query:np}.
    do a search for me. The query is "{query}".
    please do a web search. Query: {query}
    I want to buy a present for {name}. Search for {query:np}.
    boss wants numbers. Search the web for {query:np}.
    I keep getting this error: {query:error}. Google it.
    my terminal says "{query:error}". Search for that.
    the log shows {query:error}, look that up.
    what does this mean: "{query:error}"? Search the web.
    I'm cooking for six {when}. Find {query:np} online.
    before we book anything, look up {query}.
    I have ten minutes before the bus comes, so google {query}.
    my internet was down all morning. Now search for {query}.
    (he|she) says you know everything, so {query:ask}
    not sure this is spelled right but search for {query:np}.
    heard a song on the radio. Look up {query:np}.
    stop what you're doing and google {query}.
    can you help me with something? I want to know {query:wh}.
    when you've got a second, look up {query}.
    another thing: search for {query}.
    new topic. {query:ask}
    I should know this but {query:ask}
    thanks for that. Now look up {query}.
""")

AFTER = lines("""
    I need it for (work|school|a presentation|my report|a project)
    (and|then) (give me|send me) a (short |quick |)summary
    just the top (three|five|few) results
    I (couldn't|can't) find it myself
    the first result is fine
    I'm (really |just |)curious
    {name} wants to know
    it's for a friend
    nothing older than a year
    I'll email it to {name} later
    only reliable sources
    my (boss|teacher|daughter) asked me
    English results only
    I want to settle a bet
    skip the ads
    it's for tomorrow's quiz
    the weather's too bad to go to the library
""")

# What is searched comes first, and "that" or "it" stands for it.
REFERENCE = lines("""
    {query} - search for that
    {query} - search the web for that
    {query} — search that
    {query} — could you google that?
    {query} - look it up
    {query} - look that up online
    {query}, google that
    {query}, search the web for it
    {query}, can you look that up?
    {query}. Search for that
    {query}. Look it up
    {query}: search that
    {query}: look this up
    {query}... google it
    {query:np}, find that online
    {query:np}, what does the web say about it?
    {query:np} - I need info on that
    {query:np} - what can you find about it?
    {query:ask}? Look it up
    {query:ask}? Search the web
    {query:ask}? Google it
    {query:ask}? Find out online
    "{query}" - search for that phrase
    "{query}", google it
    "{query}" - run that search
    {query} is what I want to search for
    {query} is my search
    {query} <- google this
    my query: {query} - run it
    I need this searched: {query}
    here's the search: {query}
""")
