"""How people ask for journeys, places to stay and things to go to.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "do",
        "flight plane",
        """
        I have to fly{rest}
        (we're|I'm) flying{rest}, (can you book that|please book it)
        get me on a plane{rest}
        {who} (has|needs) to fly{rest}
        put {who} on a plane{rest}
        can you get {who} on a flight{rest}?
        {who} needs a seat{rest}, (can you get one|please)
        a seat for {who}{rest}, by air
        need a flight{rest}
        flight for {who}: {list}
        flight, {list}
        fly {who}: {list}
        is there still a seat on the plane{rest}? (if so|then) take it
        the train takes too long, I'd rather fly{rest}
        (hi|hello), I want to fly{rest}, can you arrange that?
        the boss wants {who} (on site|over there), so we need a plane ticket{rest}
        plane ticket{rest} please
        looks like {who} has to go in person, get the flight{rest}
    """,
    ),
    (
        "show",
        "flight plane",
        """
        what (flies|is flying){rest}?
        are there any (planes|flights){rest}?
        which flights (are there|could I take){rest}?
        how can I fly{rest}?
        does anything fly{rest}?
        what are my options for flying{rest}?
        I might (fly|have to fly){rest}, what is there
        thinking about flying{rest}, what's (available|on offer)?
        flights {list}
        flights: {list}?
        {list}, any flights?
        {list} by plane, what's possible
        is {object} on time{rest}?
        (what about|anything new on) {object}{rest}?
        find me something in the air{rest}
        just looking for now: flights{rest}
        could you see what planes there are{rest}?
    """,
    ),
    (
        "end",
        "flight plane",
        """
        I'm not flying after all{rest}
        we won't be (flying|on that plane){rest}
        {who} isn't flying (anymore|after all){rest}
        {who} (doesn't have to|won't) fly{rest}
        {object} is not happening{rest}
        I can't (take|make) {object}{rest}, get me out of it
        {who} fell ill and can't fly{rest}
        give {object} back{rest}
        can we get rid of {object}{rest}?
        the trip is off so we don't need {object}{rest}
        meeting's been cancelled, {object} can go too{rest}
        no need for {object}{rest}
        is it still possible to drop {object}{rest}?
        (scrap|drop|kill) {object}{rest}
        I won't be on the plane, {list}
    """,
    ),
    (
        "change",
        "flight plane",
        """
        can I fly{rest} instead?
        I'd rather fly{rest}, (can we switch|please rebook me)
        put {who} on another plane{rest}
        {who} can't make {object}, get a different one{rest}
        {who} needs to fly{rest} instead
        is there a way to get {object} switched{rest}?
        the meeting moved so {object} has to move too{rest}
        {object} doesn't work for me, take another one{rest}
        different plane please: {list}
        rebook: {list}
        {object} needs rebooking{rest}
        I'm going to miss {object}, rebook me{rest}
        we have to switch {object}{rest}
        new flight details, {list}
    """,
    ),
    (
        "do",
        "train connection bus rail coach",
        """
        I'd like to go by train{rest}
        (we're|I'm) taking the train{rest}, get the ticket
        get {who} on the train{rest}
        {who} is going by rail{rest}, a ticket please
        {who} needs a train ticket{rest}
        ticket for {who}: {list}
        I have to travel{rest}, no planes please
        I need to get there by rail{rest}
        train, {list}
        train ticket {list}
        a seat on the train{rest} please
        can you sort out the train{rest}?
        no car this time, (so|get me) a seat on the train{rest}
        reserve (me|us) something on the rails{rest}
    """,
    ),
    (
        "show",
        "train connection bus rail departure",
        """
        how do I get there{rest}?
        how can I go by (train|rail|public transport){rest}?
        when does (one|the next one) (go|leave){rest}?
        what (goes|runs|leaves){rest}?
        is there (anything|something) going{rest}?
        I don't have a car, how do I travel{rest}?
        which one do I have to take{rest}?
        any connections{rest}?
        connections {list}
        {list}, when do they leave
        {list} without a car?
        timetable: {list}
        I need to travel{rest}, what is there
        departures{rest}?
        what are my options by public transport{rest}?
        need to catch something{rest}, (check|look it up) please
    """,
    ),
    (
        "do",
        "hotel accommodation hostel lodging stay",
        """
        I need somewhere to (stay|sleep){rest}
        we need a place to stay{rest}
        {who} needs somewhere to stay{rest}
        {who} needs a bed{rest}
        where do we put {who}? book something{rest}
        put {who} up somewhere{rest}
        I'll be staying overnight{rest}, (book something|please sort a room)
        we'd like to stay at {topic}{rest}
        {topic} looks nice, we'll stay there{rest}
        let's go with {topic}{rest}, (book it|please)
        hotel: {list}
        hotel for {who}, {list}
        a roof over our heads{rest} please
        can you get us in at {topic}{rest}?
        staying{rest}, please book
        I can't go back the same day, get me a hotel{rest}
    """,
    ),
    (
        "show",
        "hotel accommodation hostel lodging",
        """
        where can (I|we) (stay|sleep){rest}?
        where could one spend the night{rest}?
        any (nice|decent) places to stay{rest}?
        what hotels are there{rest}?
        is there (a place|anything) to stay{rest}?
        looking for somewhere to stay{rest}
        we might stay overnight{rest}, what is there
        hotels {list}
        hotels: {list}
        {list}, somewhere to sleep?
        places to stay, {list}
        find us a bed{rest}, nothing booked yet
        what's available to stay in{rest}?
        I still don't know where to sleep{rest}, what are the options
        just browsing, hotels{rest}
    """,
    ),
    (
        "end",
        "hotel accommodation room stay",
        """
        we're not staying (after all|anymore){rest}
        {who} isn't coming, so no room needed{rest}
        {who} won't be staying{rest}
        {who} found somewhere else to sleep{rest}
        we can stay with friends, {object} isn't needed{rest}
        {object} can be released{rest}
        give {object} up{rest}
        release {object}{rest}
        someone else can have {object}{rest}
        we don't need {object} (after all|anymore){rest}
        is it too late to get out of {object}{rest}?
        let {object} go{rest}
        {object}: not needed{rest}
        please free up {object}{rest}
    """,
    ),
    (
        "do",
        "room meetingroom space",
        """
        we need somewhere to (meet|sit){rest}
        we need a place to talk{rest}
        where can we sit? reserve something{rest}
        I need a room{rest}
        is {topic} free? then we'll take it{rest}
        we'll take {topic}{rest}
        can we have {topic}{rest}?
        {topic} for us{rest} please
        {topic}, {list}
        {topic} is ours{rest}, please (block|hold) it
        hold {topic}{rest}
        block {topic}{rest}
        I'd like to use {topic}{rest}
        {who} needs a room{rest}
        room for {who}, {list}
        room: {list}
        get us a room{rest}
    """,
    ),
    (
        "show",
        "room space",
        """
        what's free{rest}?
        which rooms are (free|available|empty){rest}?
        is there (any|a free) room{rest}?
        is {topic} (free|taken|occupied|in use){rest}?
        {topic} free{rest}?
        who's in {topic}{rest}?
        is anybody in {topic}{rest}?
        any (space|room) left{rest}?
        rooms {list}?
        {list}, anything free?
        where could we sit{rest}?
        do you have anything free{rest}?
        can we still get in somewhere{rest}?
        what have you got{rest}?
        what does it look like for rooms{rest}?
    """,
    ),
    (
        "change",
        "room",
        """
        {who} doesn't like the room, another one please{rest}
        {who} wants a different room{rest}
        put {who} in another room{rest}
        {who} has to switch rooms{rest}
        can we switch{rest}?
        can {who} move{rest}?
        the one we have is too small, we'd rather be{rest}
        {object} is too noisy, can we get another{rest}?
        {object} doesn't work for us, switch{rest}
        different room: {list}
        new room for {who}: {list}
        swap {object}{rest}
        {object} should be{rest} instead
    """,
    ),
    (
        "do",
        "reservation booking",
        """
        we'd like to come{rest}
        can you (fit|squeeze) us in{rest}?
        could you keep something for us{rest}?
        put (me|us) down{rest}
        put {who} down{rest}
        {who} would like to come{rest}
        {who} (wants|asked for) a spot{rest}
        (hi|hello), do you still have something{rest}? we'd take it
        please (hold|keep|save) a place{rest}
        I want to reserve{rest}
        reserve for {who}{rest}
        {topic}, {list}, please reserve
        {topic}{rest}, make sure we get in
        get us in at {topic}{rest}
        {list}, name of {who}
        {list}, please hold that for us
        booking for {who}: {list}
    """,
    ),
    (
        "end",
        "reservation booking",
        """
        we can't (come|make it) after all{rest}
        we're not coming{rest}
        {who} can't (come|make it) after all{rest}
        {who} won't be coming{rest}
        {who} isn't coming (anymore|after all){rest}
        {who} called, not coming{rest}
        plans changed, {object} can go{rest}
        somebody else can have {object}{rest}
        sorry, we have to (pull out|back out) of {object}{rest}
        don't hold {object} for us any longer{rest}
        release {object}{rest}
        we won't make it, so {object} is free again{rest}
        no show: {list}
        nobody's coming for {object}{rest}
        {object} is off{rest}
    """,
    ),
    (
        "change",
        "reservation booking",
        """
        can we come{rest} instead?
        could we make it{rest}?
        {who} would rather come{rest}
        {who} asks if it could be{rest} instead
        {who} wrote, it should be{rest}
        something came up, {object} should be{rest}
        {object} doesn't suit us, could it be{rest}?
        about {object}: we'd rather have it{rest}
        we're not as many as we thought, {object} has to be changed{rest}
        {object} was entered wrong, it's {list}
        {object} is now {list}
        correction for {object}: {list}
        slight change of plan for {object}: {list}
        small change to {object}{rest}
    """,
    ),
    (
        "show",
        "reservation booking",
        """
        did we book anything{rest}?
        have we got something booked{rest}?
        is {who} booked in{rest}?
        is there anything under the name {who}{rest}?
        do you have {who} down{rest}?
        did {who} reserve{rest}?
        {who} says it's booked, is that right{rest}?
        {who} is at the door, did they reserve{rest}?
        who's coming{rest}?
        what do we have booked{rest}?
        what's in the book{rest}?
        I can't remember what I booked{rest}
        pull up {object}{rest}
        what were the details of {object}{rest}?
        is {object} confirmed{rest}?
        bookings {list}
    """,
    ),
    (
        "do",
        "table restaurant dinner",
        """
        we'd like to eat{rest}
        we're (eating out|going out to eat){rest}, get us a table
        we want to have dinner{rest}
        we want to eat at {topic}{rest}
        dinner at {topic}{rest}, can you book
        {topic}{rest}, we're hungry
        I'm taking the family out to {topic}{rest}
        do they have space at {topic}{rest}? if so book
        get us in at {topic}{rest}
        table, {list}
        a table{rest} please
        {topic}, table, {list}
        {who} would like a table{rest}
        {who} is coming to eat{rest}
        {who} wants to eat with us{rest}
        nobody feels like cooking, a table{rest} please
        can we sit down somewhere{rest}? please reserve
    """,
    ),
    (
        "show",
        "restaurant table food",
        """
        where can (I|we|one) eat{rest}?
        where's good to eat{rest}?
        we're (hungry|starving), what is there{rest}?
        any (good|nice) places to eat{rest}?
        I could eat something{rest}, any ideas
        somewhere to eat{rest}?
        what can you recommend{rest}? we're hungry
        where should we go for (dinner|food){rest}?
        food {list}
        {list}, where to eat
        good food, {list}?
        I don't feel like cooking, what's out there{rest}
        is there anywhere decent to eat{rest}?
        what are the options for eating out{rest}?
    """,
    ),
    (
        "do",
        "taxi ride cab",
        """
        I need to get there{rest}, (quickly|no car)
        I need a lift{rest}
        can someone pick me up{rest}?
        can somebody (take|drive) us{rest}?
        pick me up{rest}
        pick us up{rest} please
        {who} needs (a lift|picking up|to be picked up){rest}
        pick {who} up{rest}
        {who} has to be (picked up|collected|driven){rest}
        someone has to (fetch|collect|drive) {who}{rest}
        cab for {who}: {list}
        cab, {list}
        taxi {list}
        I missed the last bus, get me a car{rest}
        I've had a drink and can't drive, get me home{rest}
        send a car{rest}
        we need a driver{rest}
        how fast can you get me a cab{rest}?
    """,
    ),
    (
        "end",
        "taxi ride cab",
        """
        I found a lift, no taxi needed{rest}
        {who} is walking, no cab needed{rest}
        {who} doesn't need picking up anymore{rest}
        {who} already got picked up{rest}
        tell the driver not to come{rest}
        the driver needn't come{rest}
        we'll walk, so {object} isn't needed{rest}
        a friend is driving us, forget {object}{rest}
        no need to send {object}{rest}
        {object} can turn around{rest}
        call {object} off{rest}
        it's taking too long, I don't want {object} any more{rest}
        I'm taking the bus instead of {object}{rest}
    """,
    ),
    (
        "show",
        "taxi ride cab fare",
        """
        where's my (driver|car){rest}?
        how long until {object} (comes|is here){rest}?
        is {object} on its way{rest}?
        where is {object}{rest}? I'm standing outside
        has {object} left yet{rest}?
        when will I be picked up{rest}?
        how much would a cab be{rest}?
        what would it cost to be driven{rest}?
        still waiting for {object}{rest}
        {who} is still waiting, where is the car{rest}?
        any cabs around{rest}?
        can one get a cab{rest}?
        what are my options for a lift{rest}?
    """,
    ),
    (
        "do",
        "itinerary trip journey tour",
        """
        we're going away{rest}, plan it for us
        I'd like to travel{rest}, what should we do
        (we're|I'm) off to {topic}{rest}, plan something
        {topic}{rest}, plan that for me
        we want to see {topic}{rest}
        I've always wanted to see {topic}, let's do it{rest}
        {topic} it is{rest}
        {who} is travelling{rest}, set it up
        {who} has to travel{rest}
        put together a plan for {topic}{rest}
        work out a route{rest}
        our holidays: {list}
        trip, {list}
        trip to {topic}, {list}
        time to get away{rest}
        let's go somewhere{rest}
    """,
    ),
    (
        "show",
        "itinerary trip journey",
        """
        where am I going{rest}?
        when do (we|I) leave{rest}?
        what's the plan for the journey{rest}?
        where is {who} travelling{rest}?
        when is {who} leaving{rest}?
        what has {who} got planned{rest}?
        is {who} on the road{rest}?
        what does {object} look like{rest}?
        let me see the plan for {topic}{rest}
        run me through {object}{rest}
        I lost track of the travel plans{rest}
        what's (coming up|planned){rest}?
        travel plans {list}
        details of {object}{rest}
    """,
    ),
    (
        "do",
        "event concert movie show",
        """
        I'd like to see {topic}{rest}
        I want to go to {topic}{rest}
        we want to see {topic}{rest}
        we're going to {topic}{rest}, get seats
        get us into {topic}{rest}
        get me into {topic}{rest}
        seats for {topic}{rest}
        tickets for {topic}{rest}
        {topic}{rest}, get us in
        {topic}, {list}
        {topic} tickets {list}
        I have to see {topic}{rest}
        don't let me miss {topic}{rest}
        are there still seats for {topic}{rest}? take them
        can we still get into {topic}{rest}?
        everyone's talking about {topic}, I want to go{rest}
        seats: {list}
        {who} would like to come along{rest}
    """,
    ),
    (
        "show",
        "event concert movie film gig show",
        """
        what's on{rest}?
        what's (going on|happening){rest}?
        what's playing{rest}?
        who's playing{rest}?
        what can we do{rest}?
        what can one see{rest}?
        anything (fun|interesting|nice) going on{rest}?
        I'm bored, what's on{rest}?
        we want to go out{rest}, what is there
        is there something to do{rest}?
        when is {topic} on{rest}?
        where's {topic} on{rest}?
        where can I see {topic}{rest}?
        is {topic} still on{rest}?
        any {topic}{rest}?
        {list}, anything on?
        going out, {list}
    """,
    ),
    (
        "end",
        "event concert movie show",
        """
        {topic} isn't happening{rest}
        {topic} is off{rest}
        {topic} falls through{rest}
        {topic} can't go ahead{rest}
        {topic} doesn't take place{rest}
        nobody's coming to {topic}, drop it{rest}
        we have to call {topic} off{rest}
        the speaker is ill, {topic} is off{rest}
        no {topic} after all{rest}
        it won't happen{rest}
        {object} is off, too few people{rest}
        we can't go to {topic}{rest}, give it back
        scrap {topic}{rest}
        {object} has to be dropped{rest}
    """,
    ),
    (
        "do",
        "car vehicle rental van",
        """
        we need a car{rest}
        I need something to drive{rest}
        I need wheels{rest}
        we need to get around{rest}, hire something
        I'd like to (hire|rent) something{rest}
        {who} needs a car{rest}
        {who} has to drive{rest}, get a car
        a car for {who}{rest}
        {who} is picking up a car{rest}
        my car is in the garage, I need another{rest}
        we're moving house and need something to drive{rest}
        I'd like to drive {topic}{rest}
        can I have {topic}{rest}?
        we'll take {topic}{rest}
        {topic} for us{rest}
        car, {list}
        wheels: {list}
        {topic}, {list}
    """,
    ),
    (
        "show",
        "car vehicle van fleet",
        """
        which cars are (free|available){rest}?
        what can I drive{rest}?
        can I take a car{rest}?
        is {topic} free{rest}?
        where is {topic}{rest}?
        where did I leave the car{rest}?
        who has {topic}{rest}?
        who's driving {topic}{rest}?
        is somebody using {topic}{rest}?
        is {topic} in the garage{rest}?
        when does {topic} come back{rest}?
        what do you have to rent{rest}?
        anything with wheels{rest}?
        cars {list}
        {list}, what can I hire
    """,
    ),
    (
        "do",
        "parking spot",
        """
        I need somewhere to park{rest}
        we need somewhere to leave the car{rest}
        I'm coming by car{rest}, keep me a spot
        we're coming by car{rest}
        {who} is coming by car{rest}
        {who} needs somewhere to park{rest}
        {who} needs to park{rest}
        keep a spot free for {who}{rest}
        can {who} park with us{rest}?
        I'd like to park{rest}
        I want to leave the car there{rest}
        can I park{rest}?
        park: {list}
        spot for {who}, {list}
        just parked{rest}
    """,
    ),
    (
        "show",
        "parking garage",
        """
        where can I (park|leave the car){rest}?
        where do I put the car{rest}?
        where did I park{rest}?
        can I park somewhere{rest}?
        is there anywhere to park{rest}?
        any free spots{rest}?
        what does it cost to park{rest}?
        can one park there{rest}?
        how full is it{rest}? we're coming by car
        is there room for the car{rest}?
        {list}, where to park
        I'm driving around in circles, where can I stop{rest}?
        we're coming by car, where do we go{rest}?
    """,
    ),
)
