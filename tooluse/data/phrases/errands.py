"""Errands for tools that aren't at hand: home, travel, food …; and all of them.

Each kind of errand has the words that give it away; it is left out where a tool's name or
description has one of them, since then the tool may well fit.
"""

from __future__ import annotations

from tooluse.data.phrases.errands_life import LIFE
from tooluse.data.phrases.errands_work import WORK
from tooluse.data.templates import lines

ERRANDS: dict[str, tuple[str, ...]] = {
    "weather forecast temperature climate web internet": lines("""
        do I need an umbrella (today|tomorrow|on {weekday})?
        is it going to snow in {city} this week?
        weather {city} {weekday}
        how cold does it get in {city} at night?
        what's it like outside right now?
        will it stay dry for the {affair} on {weekday}?
        give me the ten day forecast, please
        what time does the sun set in {city} today?
        how windy will it be around {time}?
        should I wear a jacket this evening?
        pollen count for {city}
        any storm warnings near {city}?
        compare the temperatures in {city} and {city}
        is the rain going to stop before {time}?
        tell me the humidity in {city}[ at the moment]
        can we sit outside on {weekday} or is it too hot?
    """),
    "email mail outlook send": lines("""
        shoot {person} an email about the {affair}
        email my {relation_noun} and ask when she's free
        write to {to}: {subject_clause}
        new mail to {to}, subject "{subject_title}"
        can you mail {first} the notes from {weekday}?
        forward {person}'s mail to {to}
        reply to {first} that {weekday} works for me
        let {company} know by email that {subject_clause}
        send {to} and {to} the agenda for the {affair}
        cc {first} on the mail to {company}
        I'd like to answer the last email from {person}
        drop the landlord a line, the {thing} in the {place} is broken
        send {file} to {to} as an attachment
        schedule an email to {person} for {weekday} morning
        thank {person} by mail for the {thing}
        please reply all and say the {affair} is cancelled
    """),
    "message text sms chat whatsapp notif slack contact": lines("""
        text {first} I'm on my way
        tell {first} on whatsapp that {subject_clause}
        let my {relation_noun} know I'll be there at {time}
        whatsapp {person}: see you {weekday}
        ask {first} if she wants {food} for dinner
        send a thumbs up to {first}
        sms to {first}, running late
        post in the family chat that {subject_clause}
        can you message {person} my new address?
        ping {first} on slack about the {affair}
        wish {first} a happy birthday by text
        reply "sounds good" to my {relation_noun}
        did {first} write back yet?
        what does {person}'s last text say?
        send the group my location
        tell everybody in the team channel we start at {time}
        mute the {Word} group chat until {weekday}
    """),
    "email mail inbox message newsletter attachment": lines("""
        read me my unread mail
        any new emails from {company}?
        archive everything from {person}
        delete that newsletter from {Word}
        unsubscribe me from {company}
        flag the message about the {affair}
        how many unread messages do I have?
        save the attachment {first} sent me on {weekday}
        mark all of it as read
        has {person} answered my mail?
        empty the spam folder
        show me the emails I got between {month} and {month}
        move {company}'s mails to the folder {Word}
        dig out the mail where {first} talks about {things}
        what's in my inbox this morning?
        star the last one from my {relation_noun}
        block the sender {to}
    """),
    "search web internet google lookup browse find wiki": lines("""
        google how to {query_do}
        look up {person} for me
        search for {query_np} under {price}
        what does the internet say about {field}?
        find out who founded {company}
        can you check online when the {place} opens?
        find a good article on {field}
        search {company} reviews
        bring up the wikipedia page about {city}
        which {thing} is the best one these days?
        open the website of {company}
        show me pictures of {animal_plural}
        is {company} open on {weekday}?
        how tall is the tallest building in {city}?
        research {field} and give me three sources
        who invented the {thing}?
    """),
    "song music play playlist track album artist spotify audio radio podcast": lines("""
        put some {Word} on in the {place}
        play something quiet
        next song
        can you skip this one?
        what's this song called?
        go back to the track before
        shuffle my {Word} playlist
        I want to hear the new album by {person}
        play the latest episode of the {Word} podcast
        tune in to radio {Word}
        repeat that one
        pause the music for a moment
        play {Word} by {person} on the {place} speaker
        like this song
        add this one to my workout playlist
        play me some rainy day jazz, will you?
        stop playing at {time}
        resume my audiobook where I left off
    """),
    "volume sound speaker audio loud mute music device": lines("""
        louder
        turn it down a bit, please
        set the volume to {day}
        mute the speaker in the {place}
        can you make it quieter in the {place}?
        volume up two notches
        it's way too loud in here
        more bass
        unmute
        put the sound back to where it was
        I can hardly hear it, turn it up
        half the volume after {time}
        switch the sound over to my headphones
        all the way up
        lower the speakers while I'm on the phone
    """),
    "alarm timer clock wake countdown stopwatch": lines("""
        wake me at {time}
        alarm for {hour} on weekdays
        timer, ten minutes
        how long is left on the {food} timer?
        snooze
        cancel my {weekday} alarm
        can you get me up at {time} on {weekday}?
        set a timer for the {food}, (a quarter of an hour|25 minutes)
        which alarms do I have for tomorrow?
        push the alarm back by half an hour
        I need to be up by {time}, set something
        start the stopwatch
        stop the timer in the {place}
        give the eggs another two minutes
        turn off all alarms till {weekday}
        count down from {day}
    """),
    "reminder remind notif alert task todo calendar": lines("""
        remind me on {weekday} to {query_do}
        don't let me forget the {affair}
        in an hour, remind me to call {first}
        can you remind me about the {thing} when I get home?
        reminder: {query_do}, {weekday} {time}
        what did I want to be reminded of today?
        delete the reminder about {things}
        nudge me again at {time}
        every {weekday} I have to {query_do}, please remind me
        remind {first} and me of the {affair} a day before
        at {time} tell me to {query_do}
        I have to {query_do} by {month} {day}, keep me posted
        snooze that reminder till tomorrow
        show me all my reminders for {month}
        set a birthday reminder for my {relation_noun}, {month} {day}
    """),
    "light lamp bulb brightness dim home device": lines("""
        lights off in the {place}
        it's too dark in the {place}
        switch the {place} lamp to {color}
        can you dim the lights a little?
        turn everything off except the {place} light
        {place} lights to {day} percent
        lights on, please
        make the {place} {color} for the {affair}
        are the lights in the {place} still on?
        I'm going to bed, lights out
        have the hallway light come on at {time}
        warmer light in here
        leave a small light on for my {relation_noun}
        set the reading lamp to its brightest
        flash the lamps when somebody rings the bell
        movie lighting in the {place}
    """),
    "thermostat heat temperature fan climate cool home device": lines("""
        it's freezing in the {place}
        heating up two degrees
        turn on the air conditioning
        set the {place} to 21 degrees
        can you make it a bit cooler in here?
        is the heating still on in the {place}?
        switch the fan to low
        how warm is it in the {place}?
        have the {place} warm by {time}
        stop heating the {place}, nobody's there
        I'm sweating, do something about the heat
        thermostat to eco mode until {weekday}
        start the air purifier in the {place}
        lower the temperature at night from now on
        no heating over the weekend
    """),
    "door lock gate garage blind shutter curtain window home device": lines("""
        is the {place} door locked?
        lock up, I'm leaving
        open the garage for {first}
        blinds down in the {place}
        did I leave a window open?
        let the plumber in at {time}
        raise the shutters halfway
        close the curtains in the {place}, please
        unlock the front door for my {relation_noun}
        who opened the door at {time}?
        make sure all the doors are shut tonight
        open the gate, there's a delivery
        can you open the skylight a crack?
        shutters up every morning at {time}
        change the door code to {number}
    """),
    "vacuum robot camera wash dishwasher oven appliance coffee home device security": lines("""
        vacuum the {place}
        send the robot back to its dock
        show me the camera in the {place}
        preheat the oven to 180
        start the dishwasher at {time}
        how long does the washing machine still need?
        make me a coffee
        is anybody at the door?
        arm the security system when I leave
        skip the {place} when you mop
        turn off the oven, the {food} is done
        tell me if the camera sees the {animal}
        is the fridge door closed?
        run the dryer for another twenty minutes
        clean up the mess in the {place}, {Word}
        what did the doorbell camera record on {weekday}?
    """),
    "calendar event meeting appointment schedule agenda invite": lines("""
        what's on tomorrow?
        am I free {weekday} at {time}?
        put {first}'s birthday in, {month} {day}
        when is the {affair}?
        push my {time} to {weekday}
        cancel everything on {weekday} afternoon
        set up a call with {person} next week
        block two hours for the {affair}
        can you invite {first} and {first} to the {affair}?
        dentist on {month} {day} at {time}, please note that in my diary
        how does my {weekday} look?
        find a slot that suits {first}, {first} and me
        decline the invitation from {company}
        who's coming to the {affair}?
        make the meeting with {person} half an hour shorter
        when do I next see my {relation_noun}?
        accept {first}'s invite
    """),
    "flight train travel trip ticket airline rail bus web": lines("""
        cheapest flight to {city} in {month}?
        get me on the {time} train to {city}
        is {code} on time?
        two tickets {city} to {city}, {weekday} morning
        I need to fly home on {weekday}
        check me in for my flight to {city}
        can I get a window seat on {code}?
        when does the last train leave {city}?
        rebook my trip to {city} for the week after
        which gate does the flight to {city} go from?
        find a night train to {city}
        add a suitcase to booking {code}
        return flight for {first} and me, {city}, {month} {day}
        how much is a bus ticket to {city}?
        cancel the train on {weekday}
        my connection in {city} is gone, what are my options?
    """),
    "hotel room stay accommodation apartment hostel book web": lines("""
        somewhere to stay in {city} from {weekday}, under {price}
        find a hotel near {street} with a pool
        can I check out an hour later on {weekday}?
        book the same place in {city} as last {month}
        any rooms free in {city} on {month} {day}?
        I'd like a double room with breakfast in {city}
        cancel my hotel in {city}
        a quiet apartment for the {affair}, sleeps six
        does the hotel {Word} take dogs?
        extend my stay by two nights
        pet friendly cottages around {city}?
        what's the cheapest hostel in {city}?
        order towels to my room
        when is breakfast at the hotel?
        compare the hotels {Word} and {Word}
    """),
    "restaurant table food order pizza deliver meal menu nearby place web": lines("""
        table for four on {weekday}, {time}
        where can I get good {food} in {city}?
        order the usual from {company}
        I fancy {food}, get me some
        can you have a pizza sent to {street}?
        book us in at {Word} for the {affair}
        is {Word} open for lunch on {weekday}?
        where's my food? it should've been here at {time}
        a place for dinner near {street}, nothing fancy
        add {food} to the order
        reserve something by the window for {first} and me
        any vegan places around here?
        no onions on mine, please tell {company}
        call off the table on {weekday}
        what's on the menu at {Word} today?
        tip the courier {price}
    """),
    **WORK,
    **LIFE,
}
