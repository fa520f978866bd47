"""More errands for tools that aren't at hand: money, routes, lists, work, media, health."""

from __future__ import annotations

from tooluse.data.templates import lines

WORK: dict[str, tuple[str, ...]] = {
    "recipe cook dish ingredient meal bake kitchen food web": lines("""
        how do I make {food}?
        next step, please
        what can I cook with {food} and {food}?
        read out the ingredients again
        is there any recipe for {food} without nuts?
        how long does the {food} go in the oven?
        double the amounts, we're eight
        what can I use instead of butter?
        save this recipe for {weekday}
        something quick for dinner, half an hour at most
        what comes after the onions?
        plan our meals for next week
        got a good recipe for my {relation_noun}'s birthday cake?
        how many calories are in {food}?
        scale it down for two
        go back one step in the recipe
    """),
    "money bank account transfer pay balance card transaction budget": lines("""
        send {first} {price} for the {thing}
        how much have I spent on {food} this month?
        what's left in my account?
        pay {person} back
        freeze my card, I lost it in {city}
        did the money from {company} come in?
        move {price} to savings every {weekday}
        set up a standing order for the rent
        can I afford the {thing}?
        show me everything I paid {company} in {month}
        put {price} aside for the {affair}
        stop the direct debit to {company}
        what was that {price} on {weekday} for?
        ask {first} for the {price} she owes me
        raise my card limit while I'm in {city}
        which subscriptions am I paying for?
    """),
    "invoice receipt bill payment expense tax customer accounting": lines("""
        bill {company} for the {affair}
        send {person} an invoice over {price}
        has {company} paid yet?
        scan this receipt
        which invoices are overdue?
        file the taxi receipt from {weekday} under travel
        make out a quote for {person}, {day} {things}
        expense the dinner in {city}, {price}
        void invoice {code}
        second notice to {company}, please
        how much did we bill in {month}?
        get me the receipt for the {thing} as a PDF
        can I deduct the {thing} from my taxes?
        add shipping to the last invoice
        match the receipts to my card statement
    """),
    "translat language text dictionary": lines("""
        what's "{subject_title}" in {language}?
        how would you say that in {language}?
        translate my last sentence
        can you put this letter into {language}?
        {things} in {language}, please
        what does {Word} mean in English?
        I need {file} in {language} by {time}
        interpret for {first} and me, she only speaks {language}
        is this {language} or {language}?
        say "I'm allergic to {food}" in {language}
        how do you pronounce {Word}?
        turn the subtitles into {language}
        the menu's all {language}, help me read it
        give me the {language} word for {thing}
        translate the sign in the {place}
    """),
    "direction route navigat map place near traffic location address distance": lines("""
        how far is it to {city}?
        take me to {street}
        fastest way home?
        avoid the motorway
        is there a {place} around here?
        how's the traffic towards {city}?
        when do I have to leave to be at {street} by {time}?
        walk or bus to the {place}?
        find me somewhere to park near {street}
        add a stop at the {place}
        where am I?
        I want to cycle from {city} to {city}, plan it
        what's my ETA?
        share my route with {first}
        closest petrol station, please
        did I miss the exit for {city}?
        show the {place} on the map
    """),
    "note memo journal write dictat": lines("""
        jot down that {subject_clause}
        take a note
        note to self, {query_do}
        what did I write about the {affair}?
        new page called "{subject_title}"
        find the note with {first}'s shoe size
        I just had an idea for the {affair}, write it down
        add "{subject_clause}" to my {weekday} notes
        pin the one about {field}
        dear diary, {subject_clause}
        read back what I dictated
        can you share my note on {things} with {first}?
        throw away the old notes from {month}
        keep in mind that the {thing} is in the {place}
        tag this note {Word}
    """),
    "list todo task shopping grocer item checklist": lines("""
        we're out of {food}
        put {food} and {things} on the list
        what do I still have to buy?
        tick off {food}
        I've done the {affair}, cross it out
        take {things} off the shopping list
        new list for the {affair}
        is {food} already on there?
        {query_do} goes on my to-do list for {weekday}
        what's left to do today?
        make that the top priority
        clear the grocery list
        give {first} the job to {query_do}
        send my {relation_noun} the shopping list
        anything due on {weekday}?
        add three {things}, the {color} kind
    """),
    "product shop cart buy order store item purchase deliver return package refund web": lines("""
        order more {things}
        where's my parcel?
        I want my money back for the {thing}
        buy the {color} one in size {day}
        has {company} shipped the {thing} yet?
        add two of those to my basket
        send the {things} back, they don't fit
        can I get the {thing} delivered by {weekday}?
        track {code}
        is the {adjective} {thing} in stock?
        check out with my usual card
        get {first} something nice for about {price}
        put the {thing} on my wish list
        cancel order {code}[, please]
        change the delivery address to {street}
        same {thing} as last time, but in {color}
        any coupons for {company}?
    """),
    "stock share market ticker portfolio crypto trad invest fund web": lines("""
        how's {ticker} doing?
        sell half my {ticker}
        what did {company} close at on {weekday}?
        put {price} into bitcoin
        tell me when {ticker} drops below {number}
        is my portfolio up or down today?
        buy {company} at market open
        what dividend does {company} pay?
        bitcoin price
        swap my ether for {ticker}
        which of my shares lost most in {month}?
        chart {ticker} against {ticker} since {year}
        set a stop loss on {company}
        how much is one {Word} coin worth now?
        should I hold on to {ticker}?
        when does {company} report earnings?
    """),
    "calculat comput math number convert unit currency sum exchange percent": lines("""
        {number} plus {number}
        what's 15 percent of {number}?
        how many {unit} are {number} {unit}?
        divide the bill by three
        square root of {number}?
        {price} in yen
        how much is {price} in Swiss francs right now?
        add up {number}, {number} and {number}
        if I save {price} a week, what do I have after a year?
        convert this to {unit}
        what's the average of {number} and {number}?
        a third of {number}, rounded
        work out the tip on {price}
        is {number} a prime?
        {number} minus {number}, then half of that
        cups to millilitres, two and a half
    """),
    "deploy server log build code repo git test commit branch release issue": lines("""
        roll back {net}
        why did the build fail?
        push this to the {Word} branch
        tail the logs on {net}
        run the unit tests for {identifier}
        rename {identifier} to {identifier} everywhere
        is {net} down?
        merge {first}'s pull request
        scale {net} up to (three|five|eight) replicas
        who touched {path} last?
        open a bug: {identifier} crashes on start
        ship the release on {weekday}
        revert my last commit
        fix the failing test in {path}
        can you refactor {identifier} into two functions?
        reboot {net} at {time}, nobody's on it then
        bump the version and tag it
        check how much memory {net} is using
    """),
    "file folder document directory download upload disk backup pdf": lines("""
        where did I save {file}?
        open the latest version of {file}
        move {file} into {path}
        make a copy of {path} before I break something
        get rid of everything in my downloads
        what's taking up so much space?
        new folder for the {affair}
        unzip {file} here
        can you upload {file} for {first}?
        turn {file} into a PDF
        bring back the document I deleted on {weekday}
        sort my pictures folder by date
        back up {path} to the big drive
        share {file} with my {relation_noun}
        which files did I change on {weekday}?
        merge {file} and {file}
    """),
    "print scan copy paper document": lines("""
        print two copies of {file}
        is the printer out of ink?
        double-sided, please, pages one to (five|nine|twelve)
        scan my passport
        print the boarding pass for {city}
        stop the print job
        can I print this in colour?
        use the printer in the {place}
        the {affair} flyer, a hundred copies on {color} paper
        send the scan to {first}
        how many sheets are left in the tray?
        print a label for {street}
        fit it on one page and print
        run me off the minutes of the {affair}
    """),
    "photo picture image camera selfie album video": lines("""
        say cheese
        take a selfie in five seconds
        find my pictures of {first} in {city}
        brighten this one up a bit
        remove the {thing} from the background
        delete the blurry ones
        make an album of the {affair}
        show me what we did in {month} {year}
        start filming
        crop it square
        can you turn this black and white?
        switch to the front camera
        send {first} the photo with the {animal}
        who's in this picture?
        use a shot of the {animal} as my wallpaper
        slideshow of {city}, please
        flash off
    """),
    "movie film series tv episode show watch stream channel cinema video web": lines("""
        put on the next episode
        what's on TV tonight?
        switch to channel {day}
        find me something funny to watch
        who plays the {job} in {Word}?
        is the new {Word} any good?
        rewind thirty seconds
        record the {sport} on {weekday}
        two cinema tickets for {Word}, {weekday} night
        carry on with {Word} where we stopped
        subtitles on
        when does season {digit} of {Word} come out?
        add {Word} to my watchlist
        skip the intro
        turn the telly off at {time}
        a film with {person} that's ok for kids
        show {Word} on the big screen in the {place}
    """),
    "workout exercise fitness run step sport train activity": lines("""
        start my run
        how far did I walk today?
        log (20|35|50) push-ups
        end workout
        give me a ten minute stretch routine
        what was my best time this {month}?
        did I hit my step goal on {weekday}?
        sign me up for yoga at {time}
        I did an hour of {sport}, put that in
        plan a training week for the half marathon
        what's my pace?
        pause, I'm at a red light
        next exercise
        burned calories so far?
        show my rides since {month}
        make the leg day a little harder
    """),
}
