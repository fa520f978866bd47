"""Prompts that no tool is for: requests for tools of other sets, chit-chat, statements, questions.

Each kind of request has the words that give it away; it is left out where a tool's name or
description has one of them, since then a tool may well fit.
"""

from __future__ import annotations

from tooluse.data.templates import lines

# Commands, which get a wrapper ("can you …?") at times.
ERRANDS: dict[str, tuple[str, ...]] = {
    "weather forecast temperature climate": lines("""
        check the weather in {city}
        tell me if it will rain in {city} on {weekday}
        get the forecast for {city}[ for the weekend]
    """),
    "email mail message send contact notify": lines("""
        email {to} about {subject}
        text {first} that I'm late
        send a message to {person} saying {subject_clause}
    """),
    "search web query lookup find browse": lines("""
        google {query_np}
        search the web for {query_np}
        look up {query_np} online
    """),
    "song music play playlist track album artist volume audio": lines("""
        play {Word} {Word} by {person}
        put on some jazz
        turn the music up
        skip this song
        add this to my {Word} playlist
    """),
    "alarm timer clock reminder remind wake": lines("""
        set an alarm for {time}
        start a {day} minute timer
        wake me up at {hour} tomorrow
        remind me to {query_do} on {weekday}
    """),
    "light lamp room home device thermostat door lock vacuum": lines("""
        turn off the lights in the {place}
        lock the front door
        make it warmer in the {place}
        start the vacuum in the {place}
        dim the lamp to {day} percent
    """),
    "event calendar meeting appointment schedule agenda": lines("""
        put the {affair} on my calendar for {weekday} at {time}
        what's on my calendar on {weekday}?
        move my {time} meeting to {weekday}
        book an appointment with my dentist
    """),
    "flight hotel trip travel book booking reserve ticket train car rental": lines("""
        book a flight from {city} to {city}
        find me a hotel in {city} for {digit} nights
        rent a car in {city} on {weekday}
        check in for flight {code}
    """),
    "restaurant table food order pizza delivery meal recipe dish cook": lines("""
        order {food} from {company}
        book a table for {digit} at {company}
        find a recipe for {food}
        reserve a table on {weekday} at {time}
    """),
    "money transfer pay payment account bank balance card invoice transaction": lines("""
        transfer {number} euros to {person}
        how much money is on my account?
        pay the {affair}
        block my credit card
    """),
    "translate language translation text": lines("""
        translate "{subject_title}" into {language}
        how do I say {thing} in {language}
    """),
    "directions route navigate map place near nearby traffic location address": lines("""
        how do I get from {city} to {city}?
        navigate to {street}
        find a {place} near {city}
        is there traffic on the way to {city}?
        find a parking spot near the {place}
    """),
    "note list todo task shopping memo": lines("""
        add {things} to my shopping list
        make a note: {subject_clause}
        put "{affair}" on my to-do list
        read me my notes from {weekday}
    """),
    "product shop cart buy price order store item stock purchase": lines("""
        buy {digit} {things}
        add the {color} {thing} to my cart
        where is my order {code}?
        return the {thing} I bought
    """),
    "stock share market ticker portfolio crypto": lines("""
        what's the price of {company} shares?
        buy {day} shares of {ticker}
        show me my portfolio
    """),
    "calculate compute math number convert unit currency sum": lines("""
        what is {number} times {number}?
        convert {number} {unit} to {unit}
        split {price} among {digit} people
    """),
    "deploy server service log pod cluster build pipeline code repository issue ticket": lines("""
        deploy {net} to production
        restart the {net} server
        show me the logs of {net}-{net}
        open a pull request for {identifier}
        run the tests in {path}
    """),
    "file folder document open rename delete upload download save read write": lines("""
        delete {file}
        rename {file} to {file}
        print {file}
        zip the folder {path}
    """),
    "photo picture image camera video movie film": lines("""
        take a picture
        crop this photo
        show me my photos from {city}
        play the next episode of {Word}
        draw a picture of a {adjective} {animal}
    """),
    "weight workout exercise health medication step sleep doctor patient heart": lines("""
        log a {day} minute run
        how many steps did I do on {weekday}?
        start a yoga workout
        record my weight
    """),
    "call phone dial ring video contact": lines("""
        call {person}
        hang up
        call my {relation_noun} on speaker
    """),
    "write poem story essay draft generate summarize explain joke": lines("""
        write a poem about {animal_plural}
        summarize this article
        write a cover letter for a {job}
        draft a speech for the {affair}
        come up with a name for my {animal}
        proofread my {affair}
    """),
    "ride taxi uber bus bike scooter parking": lines("""
        call me a taxi to {street}
        unlock a scooter
    """),
    "plant garden water pet dog cat animal": lines("""
        water the {plant} at {time}
        feed the {animal}
        find a vet for my {animal}
    """),
    "news article headline sport score game match result": lines("""
        read me the news
        what was the {sport} score yesterday?
        who won the match in {city}?
    """),
    "user password login access permission role group": lines("""
        reset my password
        create an account for {person}
        give {first} access to {path}
    """),
}

# Said to an assistant, but asking for nothing that a tool could do.
CHIT_CHAT = lines("""
    hi
    hello
    hey[ there]
    good (morning|evening|night)
    how are you[ today]?
    what's up?
    who are you?
    what's your name?
    what can you do?
    are you a (robot|person|human)?
    are you there?
    can you hear me?
    how old are you?
    where do you live?
    do you like {food}?
    do you like (jazz|winter|cats|me)?
    do you ever sleep?
    tell me a joke
    tell me something funny
    tell me a story about a {adjective} {animal}
    sing me a song
    make me laugh
    I love you
    you're (funny|great|useless|annoying|so smart|the best)
    thanks[, that was helpful]
    thank you so much, {first} will love it
    ok (thanks|cool|great|bye)
    never mind
    forget it
    no, that's all
    yes
    no
    ok
    maybe later
    wait a second
    stop
    that's wrong
    that's not what I meant
    good job
    see you (later|tomorrow|on {weekday})
    bye
    haha
    what do you think about {field}?
    what should I do with my life?
    I'm (bored|tired|hungry|sad|so happy today)
    guess what
    let's play a game
    say something in {language}
    can we talk?
    what's your favourite (colour|film|book|food)?
    sorry, wrong window
    test
    is this thing on?
    why did you do that?
    do you remember {first}?
    happy birthday to me
""")

STATEMENTS = lines("""
    I had {food} for (breakfast|lunch|dinner)
    my {relation_noun} just moved to {city}
    {first} got a new {thing}
    I've been to {city} twice
    the {affair} went really well
    my {thing} broke again
    {first} is learning {language}
    we had a great time in {city}
    I think {field} is fascinating
    the {place} smells like {food}
    my {animal} is {adjective} today
    I don't like {food}
    I can't believe it's already {month}
    I was born in {year}
    {person} is my favourite {job}
    {first} and {first} are getting married
    I used to work as a {job} in {city}
    our neighbours have a {adjective} {animal}
    the meeting was boring
    I finally finished the {affair}
    it was so loud last night
    I saw a {animal} in the {place}
    yesterday I met {person}
    I need a holiday
    my back hurts
    {city} is beautiful in {month}
    the {color} one looks better
    I forgot my {thing} at home
    nobody told me about the {affair}
    {first} says hi
    my name is {first}
    I'm {day} years old
    I live in {city}
    I'm working on a {adjective} {affair}
    it's complicated
    that reminds me of {person}
""")

# General knowledge: left out where a tool searches the web or answers questions.
KNOWLEDGE = ("web internet online question ask answer wiki knowledge", "query_ask")
SEARCHING = {"search", "query", "lookup", "find", "google"}
