"""How people ask for what warehouses, post offices, utilities and town halls do.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "show",
        "stock inventory sku",
        """
        how many {topic} are there{rest}?
        how much {topic} have we got{rest}?
        how much {topic} is left{rest}?
        have we got any {topic}{rest}?
        are we low on {topic}{rest}?
        can I promise {topic} to the customer{rest}?
        will {topic} last{rest}?
        do I have to reorder {topic}{rest}?
        where do we keep {topic}{rest}?
        where's {topic} lying{rest}?
        the shelf with {topic} looks empty{rest}
        somebody on the phone wants {topic}, can we deliver{rest}?
        sales wants to know if there's any {topic}{rest}
        {topic}, {list}, how many?
        {topic}{rest} - any left?
        what's on the shelves{rest}?
        what's running low{rest}?
        what have we got lying around{rest}?
        on hand {list}?
    """,
    ),
    (
        "do",
        "stock inventory goods",
        """
        {topic} came in{rest}
        {topic} has just come in{rest}
        {topic} is on the ramp{rest}
        {topic} was on the truck{rest}
        the truck brought {topic}{rest}
        the supplier has dropped off {topic}{rest}
        I've put {topic} on the shelf{rest}
        I've stood in front of the shelf with {topic}{rest}
        I've been round the shelves{rest}
        just in: {list}
        at the ramp: {list}
        from the truck: {list}
        {topic}: {list}, into the books
        {topic}, {list}, all there
        {topic} goes into the books{rest}
        book {topic} in{rest}
        the driver is waiting for a signature, {topic}{rest}
        put {topic} down{rest}
        it's all there{rest}, put it in the books
    """,
    ),
    (
        "change",
        "stock inventory",
        """
        I've counted {topic}, it's {list}
        I counted {topic} again, {list}
        the books are wrong about {topic}, it's {list}
        the system is wrong about {topic}, {list}
        the screen says something else, but {topic} is {list}
        some {topic} fell off the forklift{rest}
        some {topic} went missing{rest}
        some {topic} turned up behind the shelf{rest}
        what we have of {topic} is {list}
        there's more or less of {topic} than we thought{rest}
        {topic} is off, correct it{rest}
        {topic} doesn't tally{rest}
        {topic}: really {list}
        {topic} is really {list}
        {topic}: {list}, not what the books say
        make the books right for {topic}{rest}
        put {topic} right{rest}
        on the shelf: {list}, so correct that
    """,
    ),
    (
        "do",
        "pallet crate carton",
        """
        {topic} is on the ramp{rest}
        {topic} is wrapped and ready{rest}
        {topic} is full, wrap it up{rest}
        {topic}: {list}, wrapped and labelled
        {topic}, {list}, on the forklift
        put {topic} on the truck{rest}
        the truck is waiting for {topic}{rest}
        the forklift just set down {topic}{rest}
        one more on the ramp: {list}
        a new one: {list}
        a new one on the ramp{rest}
        stack it up{rest}
        I've stacked it{rest}
        I've just wrapped one{rest}
        wrapped and ready: {list}
        the driver is here, {topic}{rest}
        {who} stacked one{rest}
    """,
    ),
    (
        "show",
        "pallet crate carton bay",
        """
        where did {topic} end up{rest}?
        where's {topic} standing{rest}?
        where do I drive to for {topic}{rest}?
        which row is {topic} in{rest}?
        what's on {topic}{rest}?
        what's in {topic}{rest}?
        is {topic} still here{rest}?
        has {topic} left{rest}?
        I'm standing here with the forklift and can't find {topic}{rest}
        the label on {topic} came off, what is it{rest}?
        the driver is here for {topic}{rest}, where is it?
        the customer is missing {topic}{rest}
        what's standing on the ramp{rest}?
        what's standing around{rest}?
        what has to go on the truck{rest}?
        {topic}{rest}, where?
        {topic} - what's on it{rest}?
        what's in there{rest}?
    """,
    ),
    (
        "change",
        "pallet crate carton",
        """
        {topic} is in the way, take it{rest}
        {topic} is blocking the aisle, put it{rest}
        {topic} can't stay there, {list} please
        {topic} is in the wrong row, it belongs{rest}
        {topic} belongs{rest}
        {topic} has to go{rest}
        {topic} goes{rest}
        {topic} to {list}
        {topic}: {list} instead
        {topic} is standing in the rain, bring it{rest}
        get {topic} out of there{rest}
        take the forklift and bring {topic}{rest}
        drive {topic}{rest}
        I need the space where {topic} stands{rest}
        there's room for {topic} now{rest}
        we need {topic}{rest} instead
        the driver left {topic} where it shouldn't be{rest}
    """,
    ),
    (
        "show",
        "postage stamp",
        """
        what does it cost to send{rest}?
        how much is it to send{rest}?
        how much do I have to stick on{rest}?
        what do I have to stick on{rest}?
        what goes on a letter{rest}?
        is one enough{rest}?
        I'd like to write to my aunt{rest}, what goes on it?
        I have a thick envelope{rest}
        I've got it here on the scales{rest}
        how much to get it there{rest}?
        what's the cheapest way to get it there{rest}?
        is it cheaper if I send it slowly{rest}?
        {who} wants to send a letter{rest}, how much?
        a customer at the window wants to send it{rest}, how much?
        to send: {list}, how much?
        {topic}, {list}, what do I stick on?
        {topic}{rest} - what does sending it cost?
    """,
    ),
    (
        "do",
        "redirection forwarding",
        """
        {who} is moving, the letters should go{rest}
        {who} has moved{rest}
        {who} won't be at the old place any more{rest}
        {who} wants the letters somewhere else{rest}
        I'm moving and don't want to lose any letters{rest}
        I've moved and my letters haven't{rest}
        my letters still go to the old place{rest}
        my letters should come with me{rest}
        send my letters on{rest}
        can my letters come after me{rest}?
        I'm away for a while, my letters should go{rest}
        the people at my old place are tired of my letters{rest}
        the new people keep getting our letters{rest}
        letters for {who}: {list}
        letters from now on: {list}
        send it all on, {list}
        everything for {topic} should go{rest}
        new home: {list}, please send the letters there
    """,
    ),
    (
        "do",
        "meter reading",
        """
        I've been down in the cellar: {list}
        I've been down to the cellar{rest}
        I've been to the box in the hall{rest}
        it says {list}
        it says {list} down there
        it's at {list}
        it's at {list} now
        {topic} is at {list}
        {topic} says {list}
        {topic} shows {list}
        {topic}: {list}
        {topic}, {list}
        {topic} - {list}
        you sent me a card, here you are: {list}
        you wanted to know what it says{rest}
        here are the numbers: {list}
        the numbers you asked for{rest}
        for my bill: {list}
        I read it off myself{rest}
        just had a look, {list}
    """,
    ),
    (
        "show",
        "consumption meter",
        """
        how much have I used{rest}?
        how much did we use{rest}?
        how much did {topic} use{rest}?
        how much goes through{rest}?
        how much has gone through {topic}{rest}?
        am I using too much{rest}?
        am I using more than before{rest}?
        are we using more than we should{rest}?
        how thirsty is {topic}{rest}?
        the bill gave me a shock, how much did we use{rest}?
        my bill is enormous, where does it all go{rest}?
        I think something's always running{rest}
        are we saving anything{rest}?
        did the new boiler help{rest}?
        what did {who} use{rest}?
        {topic}: how much{rest}?
        {topic}, {list}, how much was it?
        used {list}?
    """,
    ),
    (
        "do",
        "outage powercut blackout",
        """
        everything is dark{rest}
        everything went dark{rest}
        the lights went out{rest}
        the lights are out{rest}
        nothing works here{rest}
        nothing comes out of the wall{rest}
        it's gone{rest}
        it just went{rest}
        it's gone in the whole street{rest}
        the whole street is without{rest}
        the whole house is without{rest}
        the neighbours have nothing either{rest}
        we're sitting here without anything{rest}
        all dead{rest}
        dead: {list}
        {topic} is dead{rest}
        {topic} has been dead for a while{rest}
        {topic}: {list}, nothing works
        {who} is sitting in the dark{rest}
        {who} has nothing{rest}
    """,
    ),
    (
        "show",
        "outage powercut blackout",
        """
        when does it come back{rest}?
        when is it back on{rest}?
        when will it be back{rest}?
        is it just us{rest}?
        is it only me{rest}?
        is it the whole street{rest}?
        is it out everywhere{rest}?
        do you know about it{rest}?
        do you know what's happened{rest}?
        how long will we sit here without{rest}?
        how long will this last{rest}?
        the fridge is getting warm, how long still{rest}?
        is it safe to open the freezer{rest} or will it come back soon?
        we're sitting here with candles{rest}, what's going on?
        is anyone working on it{rest}?
        are you aware that it's dark here{rest}?
        {topic} has nothing, what's up{rest}?
        {topic}: when is it back{rest}?
        is {topic} back{rest}?
        who's without{rest}?
    """,
    ),
    (
        "do",
        "permit licence license",
        """
        {who} wants to know if they may{rest}
        {who} would like to be allowed{rest}
        {who} would like to have it in writing that it's allowed{rest}
        {who} wants to do it by the book{rest}
        {who} doesn't want any trouble with the town hall{rest}
        I'd like to be allowed{rest}
        I want to do it by the book{rest}
        I don't want any trouble with the town hall{rest}
        I don't want to do it without asking{rest}
        I'd rather ask first{rest}
        am I allowed{rest}? if so I'd like it in writing
        may we{rest}? please give it to us in writing
        what do I have to sign so that I may{rest}?
        the builder says we need a paper from you{rest}
        the police say I need a paper from you{rest}
        we need the okay of the town hall{rest}
        paper from the town hall: {list}
        for {topic}, the okay of the town hall{rest}
        {topic}: {list}, we need your okay
    """,
    ),
    (
        "show",
        "permit licence license application",
        """
        is it through{rest}?
        has {topic} gone through{rest}?
        is {topic} through yet{rest}?
        did you say yes{rest}?
        did they say yes to {topic}{rest}?
        is {topic} still good{rest}?
        until when is {topic} good{rest}?
        may we start{rest}?
        we can't wait much longer, is it through{rest}?
        when do I hear from you{rest}?
        I handed in the papers long ago{rest}
        how far are my papers{rest}?
        whose desk is {topic} on{rest}?
        what's holding up {topic}{rest}?
        {who} is waiting for the answer{rest}
        {who} hasn't heard from us{rest}
        what's still on the pile{rest}?
        are you still thinking about {topic}{rest}?
        {topic}: yes or no{rest}?
    """,
    ),
    (
        "do",
        "passport",
        """
        {who} wants to travel and has no papers{rest}
        {who} needs new papers for the trip{rest}
        {who}'s papers have run out{rest}
        {who} lost everything on holiday{rest}
        {who} wants to go abroad{rest}
        {who} would like to see the world, papers please{rest}
        my papers have run out and we're flying soon{rest}
        mine runs out soon{rest}
        I can't travel with this old thing{rest}
        the little one has no papers yet and we're flying{rest}
        we're going abroad and the little one has no papers{rest}
        the dog ate it, I need a new one{rest}
        they won't let me on the plane with this{rest}
        the photo in there looks nothing like me any more{rest}
        so that {who} can cross the border: {list}
        for the border, {list}
        papers for travelling: {list}
        I need something to show at the border{rest}
    """,
    ),
)
