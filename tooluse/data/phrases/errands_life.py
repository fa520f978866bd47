"""More errands for tools that aren't at hand: calls, cars, pets, news, devices, study, office."""

from __future__ import annotations

from tooluse.data.templates import lines

LIFE: dict[str, tuple[str, ...]] = {
    "health medic pill doctor weight sleep heart patient symptom pharmac web": lines("""
        I took my pills
        how did I sleep?
        when's my next dose?
        I weighed {number} this morning, put it down
        get me a doctor's appointment for {weekday}
        my blood pressure is 130 over 80
        refill my prescription
        what's my heart rate?
        is it safe to take ibuprofen with {food}?
        find a pharmacy that's open now
        my {relation_noun} has a fever, what should I do?
        record a glass of water
        did I take the vitamins on {weekday}?
        book the flu shot at {street}
        I have a headache since {time}, note that
        show my weight since {month}
    """),
    "call phone dial ring contact voicemail": lines("""
        get {first} on the phone
        ring {company} and ask about the {thing}
        call back the last number
        pick up
        dial {number}
        can you put me through to {person}?
        hang up, please
        who called at {time}?
        video call with my {relation_noun}
        play my voicemail
        reject it, I'm in a meeting
        put {first} on speaker
        what's {person}'s number?
        call home
        hold the line and add {first} to the call
        try {company} again in ten minutes
        save this number as {first} from work
    """),
    "taxi ride cab uber car rent scooter bike share": lines("""
        need a taxi to {street} asap
        get me a cab for {time}
        rent a small car in {city}, {weekday} to {weekday}
        how long till my driver's here?
        pick up {first} at the {place} and drop her at {street}
        what would a ride to {city} cost?
        is there a scooter anywhere near?
        cancel the ride, {first} is driving me
        three of us and a dog, big car please
        return the rental a day early
        can someone drive me home from {street}?
        unlock bike {number}
        book a van for the {affair}
        tell the driver to use the back entrance
        airport transfer on {month} {day}, {time}
    """),
    "car vehicle window seat fuel engine drive tyre tire charge": lines("""
        roll down the window on my side
        seat heating on
        how much fuel is left?
        defrost the windscreen
        open the boot
        can we make it to {city} without charging?
        move my seat back a bit
        pop the sunroof
        cruise control at 110
        where did I park the car?
        check the tyre pressure
        start charging at {time}
        when's the next service due?
        wipers faster
        lock the car, I think I forgot
        passenger window up, it's raining
        what's that warning light?
    """),
    "plant garden water pet dog animal feed sprinkler web vet": lines("""
        does the {plant} need water?
        sprinklers on for ten minutes
        feed {Word} at {time}
        what do {animal_plural} eat?
        find someone to walk {Word} on {weekday}
        when did I last water the {place} plants?
        vet for the {animal}, {weekday} if possible
        has {Word} been fed yet?
        my {plant} has brown leaves, what is it?
        skip the lawn tomorrow, it'll rain
        where's the {animal} right now?
        order the food for our {animal}
        mow the lawn
        log the {animal}'s weight
        is the {plant} poisonous for pets?
        when should I repot the {plant}?
    """),
    "sport score game match team league result player fixture web": lines("""
        who won last night?
        what's the score?
        when do {city} play next?
        {sport} results from {weekday}
        did {person} score?
        how's {city} doing in the league?
        tell me when the match starts
        who's top of the table?
        is there any {sport} on this weekend?
        half-time score in {city}?
        follow {city} for me
        tickets for the {sport} final in {city}, any left?
        how many goals has {person} got this season?
        is {person} still injured?
        who do we meet in the semi-final?
        line-up for tonight, please
    """),
    "news headline article feed press web": lines("""
        what's going on in the world?
        headlines, please
        anything new about {company}?
        catch me up on {field}
        give me the local news for {city}
        what happened in {city} today?
        read the first story in full
        no politics, just {sport}
        did I miss anything since {time}?
        the evening news, short version
        what are they saying about {person}?
        save that article for later
        next headline
        any news on the strike?
        brief me while I have my coffee
    """),
    "user password login account access permission role profile": lines("""
        I forgot my password
        sign me out everywhere
        make {first} an admin
        can't get into my {company} account
        new login for {person}, starts {weekday}
        take {first}'s access to {path} away
        change my username to {Word}
        turn on two-factor for my account
        what's the wifi password?
        who can see {file}?
        let my {relation_noun} use my {Word} subscription
        update the address in my profile to {street}
        delete my account at {company}
        log me in as {to}
        generate a password with (12|16|24) characters
        lock {person}'s account, she left in {month}
    """),
    "setting screen bluetooth wifi battery notif browser install device brightness": lines("""
        dark mode
        connect my headphones
        turn off bluetooth
        screen's too bright
        no notifications till {time}
        screenshot
        close all my tabs
        install {Word}
        is there an update for {Word}?
        how much battery do I have?
        flight mode on
        make the text bigger
        can you restart my phone tonight?
        change the language to {language}
        where's my phone?
        do not disturb, except for {first}
        go back to the tab with the {things}
        uninstall that {Word} app
        switch to the guest wifi
    """),
    "game quiz puzzle trivia dice chess": lines("""
        roll two dice
        let's play chess
        heads or tails?
        give me a riddle
        start a quiz on {field}
        knight to f3
        whose turn is it?
        next question
        pick a number between one and {day}
        a new round with {first} and me
        can I get a hint?
        deal me in
        who has the most points?
        twenty questions, I've got an animal in mind
        save my game in {Word}
        hangman in {language}?
        undo my last move
    """),
    "metronome tuner instrument chord guitar piano music tempo audio beat": lines("""
        metronome at {number}
        give me an A
        slower, I can't keep up
        how do I play C sharp minor?
        is my low string in tune?
        count me in, three four time
        transpose it down a tone
        show the chords of {Word}
        record my piano practice
        drop D tuning, please
        loop the last eight bars
        what key is this in?
        play the bass line on its own
        a click on every second beat
        add reverb to the guitar
        find the sheet music for {Word} by {person}
    """),
    "study learn quiz flashcard course lesson homework exam school student": lines("""
        quiz me on {field}
        make flashcards from {file}
        when's my {field} exam?
        ask me {language} words
        what's for homework?
        next card
        half an hour of focus time, starting now
        I got that one wrong, show it again on {weekday}
        sign me up for the {language} course
        what grade did I get in {field}?
        which room is {field} in?
        hand in {file} for me
        can you test {first} on her times tables?
        plan my revision until {month} {day}
        set up a study group for {field}
        who else takes {field} this term?
        continue my {language} lesson
    """),
    "write draft text generat poem story speech compos content creat letter": lines("""
        a birthday verse for my {relation_noun}
        write me a speech for the {affair}
        I need a slogan for {company}
        five names for the {animal}, funny ones
        a bedtime story with {animal_plural} and {things}
        can you make this letter sound nicer?
        cover letter, {company}, I'm applying as {job}
        rhyme something about {food}
        put together a toast for {first} and {first}
        what do I write on {person}'s farewell card?
        shorten my text to three sentences
        a limerick about {city}, please
        caption for a photo of my {food}
        draft a complaint to {company} about the {thing}
        come up with a title, it's about {field}
        continue the story from where {first} finds the {thing}
        help me word an apology to {first}
    """),
    "room desk office suppl holiday leave vacation timesheet shift employee staff": lines("""
        is the big meeting room free at {time}?
        put me down for leave, {month} {day} till {day}
        eight hours on the {affair} today
        we're running low on printer paper
        book a desk by the window for {weekday}
        how many holidays do I have left?
        I'm off sick today
        swap my {weekday} shift with {first}
        clock me out
        who's in the office on {weekday}?
        order {day} {things} for the team
        submit my time sheet
        approve {person}'s holiday request
        the {place} for six people, {weekday} {time}
        can I work from home on {weekday}?
        onboard {person}, she joins as {job} in {month}
        the coffee machine in the {place} is broken, report it
        get a visitor badge for {person} from {company}
    """),
}
