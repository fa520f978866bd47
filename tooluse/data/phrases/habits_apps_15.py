"""How people ask for birthdays, gifts, wishes, school runs and sitters, and for what cars do.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "do",
        "birthday anniversary",
        """
        I always forget when {who} was born{rest}
        I never know when to congratulate {who}{rest}
        don't let me forget {who}'s big day{rest}
        {who}'s big day: {list}
        {who} is getting older{rest}, remember that
        {who} was cross because I didn't congratulate{rest}
        I forgot {who} last time and it was awkward{rest}
        {who} has told me when to bring cake{rest}
        {who} blows out the candles{rest}
        {who}, {list}, there'll be cake
        cake day for {who}{rest}
        keep {who}'s special day in mind{rest}
        I just found out when it is: {list}
        congratulations are due{rest}
        candles and cake: {list}
        a special day to keep in mind{rest}
    """,
    ),
    (
        "show",
        "birthday anniversary",
        """
        who do I have to congratulate{rest}?
        did I forget to congratulate anyone{rest}?
        who's getting older{rest}?
        when does {who} get older{rest}?
        when was {who} born{rest}?
        when's {who}'s big day{rest}?
        how old will {who} be{rest}?
        how old is {who} by now{rest}?
        is {who}'s big day coming up{rest}?
        when do I have to bake a cake for {who}{rest}?
        who needs a cake{rest}?
        who needs a card{rest}?
        who will be offended if I don't ring{rest}?
        any parties coming up{rest}?
        what star sign is {who}{rest}?
    """,
    ),
    (
        "do",
        "gift present",
        """
        {who} would be happy about it{rest}
        {who} would love {topic}{rest}
        {who} mentioned {topic}, that's an idea{rest}
        {who} stopped at the shop window{rest}
        {who} deserves a nice surprise{rest}
        {who} has been so kind, let's give something back{rest}
        something nice for {who}{rest}
        something to unwrap for {who}{rest}
        make {who} happy{rest}
        an idea for {who}: {list}
        I know what {who} should get{rest}
        for under the tree: {topic}{rest}
        with a bow on top: {list}
        a nice surprise: {list}
        I want to surprise someone{rest}
        {topic} would make a nice surprise{rest}
        {topic}, {list}, wrapped up nicely
    """,
    ),
    (
        "do",
        "wishlist wish",
        """
        I've always wanted {topic}{rest}
        I'd love to have {topic}{rest}
        I can't afford {topic} yet{rest}, but I'd love it
        I'm not buying {topic} now{rest}, but one day
        {topic} is too dear right now{rest}, keep it in mind
        {topic} would make me happy{rest}
        {topic} caught my eye{rest}
        {topic} maybe later{rest}
        {topic}, {list}, that would be lovely
        {who} would love to have it{rest}
        if anybody asks what I want: {topic}{rest}
        dear Father Christmas, {list}
        should anyone want to spoil me, {list}
        what I'd love to unwrap: {list}
        one day I'll treat myself to {topic}{rest}
        I dream of {topic}{rest}
    """,
    ),
    (
        "show",
        "gift present wishlist wish",
        """
        what do I get {who}{rest}?
        what would make {who} happy{rest}?
        what would {who} like{rest}?
        what does {who} want{rest}?
        what would {who} love to unwrap{rest}?
        I have no idea what to get {who}{rest}
        I've run out of ideas for {who}{rest}
        {who} already has everything{rest}, what now
        something nice for {who}{rest}?
        what did we get {who} last time{rest}?
        did somebody get {topic} already{rest}?
        is someone getting {topic}{rest}?
        what's still left to get{rest}?
        what goes under the tree{rest}?
        we need something to bring along{rest}
        any ideas, {list}
    """,
    ),
    (
        "do",
        "pickup dropoff schoolrun carpool",
        """
        someone has to fetch {who}{rest}
        someone has to get {who}{rest}
        who collects {who}{rest}? sort that out
        {who} has to be fetched{rest}
        {who} has to be taken there{rest}
        {who} needs a lift{rest}
        {who} can't get there alone{rest}
        I can't fetch {who} myself{rest}
        come and fetch it{rest}
        could somebody come for it{rest}?
        it's ready to be fetched{rest}
        everything can be fetched{rest}
        to be fetched: {list}
        someone should come for it: {list}
        I'm stuck at work, someone else has to go{rest}
    """,
    ),
    (
        "do",
        "babysitter sitter nanny childcare",
        """
        we want to go out, someone has to be with the kids{rest}
        we've got tickets and nobody for the kids{rest}
        who's with the kids{rest}? find someone
        somebody has to watch the kids{rest}
        somebody has to watch {who}{rest}
        the grandparents can't come, we need someone{rest}
        both of us are working, who looks after the little ones{rest}?
        the nursery is closed and I have to work{rest}
        date night{rest}
        date night: {list}
        {who} is free, take her{rest}
        {who} was great with the kids last time{rest}
        the kids love {who}, get her again{rest}
        {who} could watch them{rest}
        {who}, {list}, for the kids
        we haven't been out in ages{rest}
    """,
    ),
    (
        "do",
        "homework",
        """
        the teacher wants {topic}{rest}
        we've been told to do {topic}{rest}
        {who} has to do something for school{rest}
        for school: {list}
        something for school{rest}
        I have to hand in {topic}{rest}
        to hand in: {list}
        {topic} has to be handed in{rest}
        the class should do {topic} at home{rest}
        my pupils should practise {topic}{rest}
        they should practise at home: {list}
        page whatever it was, {list}
        {topic}, {list}, for school
        school's over but I still have {topic}{rest}
        the kids' exercises: {list}
    """,
    ),
    (
        "show",
        "homework",
        """
        what do I have to do for school{rest}?
        what does {who} have to do for school{rest}?
        do I have to hand in anything{rest}?
        what's {who} supposed to hand in{rest}?
        did the teacher want anything{rest}?
        what did the teacher want{rest}?
        I was ill, what did I miss{rest}?
        I didn't listen, what were we supposed to do{rest}?
        may I go out and play, or is there something left{rest}?
        {who} says there's nothing to do, is that true{rest}?
        has {who} done everything for school{rest}?
        who hasn't handed it in{rest}?
        what's there to do in {topic}{rest}?
        anything in {topic}{rest}?
        which exercises was it{rest}?
    """,
    ),
    (
        "show do",
        "toll vignette",
        """
        do I have to pay on that road{rest}?
        what do I pay on the motorway{rest}?
        what will the motorway cost me{rest}?
        what does the bridge cost{rest}?
        what does the tunnel cost{rest}?
        can I drive there without paying{rest}?
        do I need a sticker{rest}?
        sticker for the motorway, {list}
        I crossed the bridge, what do they want{rest}
        I'm driving through, what's due{rest}?
        driving abroad, what do I owe for the roads{rest}?
        how much for the roads{rest}?
        I don't have coins for the booth{rest}
        I don't want a fine for the motorway{rest}
        road charges {list}
    """,
    ),
    (
        "do",
        "climate precondition defrost preconditioning",
        """
        the windscreen is iced over{rest}
        the car's covered in frost{rest}
        I don't want to scrape ice{rest}
        I hate a cold steering wheel{rest}
        the car was standing in the sun, it's an oven{rest}
        the seats are boiling hot{rest}
        I'm leaving soon, make the car comfy{rest}
        make it nice in the car{rest}
        the car should be comfy when I get in{rest}
        the dog will be in the car, keep it pleasant{rest}
        {who} gets cold so easily, the car should be nice{rest}
        get the car ready for me{rest}
        get the car ready, {list}
        comfy car please, {list}
        get {object} going{rest}
        I want to get in without my coat{rest}
    """,
    ),
    (
        "show",
        "tyre tire tpms",
        """
        do I have a flat{rest}?
        is one of them flat{rest}?
        is it losing air{rest}?
        which one is losing air{rest}?
        the car pulls to one side, is one low{rest}?
        the warning light came on, do I need air{rest}?
        do I need to stop for air{rest}?
        long drive with a full boot, is there enough air{rest}?
        how many bar{rest}?
        how many psi{rest}?
        bar {list}?
        is it low again{rest}?
        I drove over a nail, is it holding{rest}?
        are the wheels okay{rest}?
        front and back, what have they got{rest}?
        how's {object}{rest}?
    """,
    ),
    (
        "do",
        "fuel refuel refueling fillup",
        """
        I've just filled up{rest}
        just filled her up{rest}
        filled up, {list}
        full tank again{rest}
        full tank: {list}
        stopped at the pump{rest}
        at the pump: {list}
        I was at the petrol station{rest}
        put {list} in the car
        put some in the tank{rest}
        {list} in the tank
        the tank was empty, {list}
        diesel has gone up again, {list}
        I got some petrol{rest}
        gas: {list}
        petrol, {list}
    """,
    ),
    (
        "show",
        "fuel petrol diesel gas gasoline",
        """
        where do I fill up{rest}?
        where's it cheapest to fill up{rest}?
        will I make it home on that tank{rest}?
        how far will the tank take me{rest}?
        how much is in the tank{rest}?
        am I running on empty{rest}?
        the light came on, how far can I go{rest}?
        do I have to stop at a pump{rest}?
        what's a litre{rest}?
        what's a gallon{rest}?
        has it gone up again at the pumps{rest}?
        how thirsty is the car{rest}?
        what does the car swallow{rest}?
        how much do I burn{rest}?
        pumps, {list}
    """,
    ),
    (
        "do change",
        "odometer mileage",
        """
        I've driven {list}
        the clock says {list}
        the dial says {list}
        the car has {list} on the clock
        on the clock: {list}
        I drove to a client{rest}, I want that back
        I used my own car for work{rest}
        with my own car: {list}
        another {list} on the road
        the trip was {list}
        the car's at {list} by now
        we've racked up {list}
        there and back: {list}
        the leasing people want to know: {list}
        the taxman pays me for driving: {list}
        driven for work: {list}
    """,
    ),
    (
        "show",
        "odometer mileage",
        """
        how far have I driven{rest}?
        how much have I driven{rest}?
        how many miles has she got on her{rest}?
        what's on the clock{rest}?
        what does the clock say{rest}?
        how far has the car been{rest}?
        am I driving too much for my lease{rest}?
        will I stay under the leasing limit{rest}?
        how far is it until the next service{rest}?
        the insurance asks how much I drive{rest}
        the buyer wants to know how far it has been driven{rest}
        how far did {who} drive{rest}?
        how many kilometres{rest}?
        kilometres {list}?
        what have I driven for work{rest}?
    """,
    ),
    (
        "show",
        "place poi attraction sight landmark",
        """
        what's there to see{rest}?
        what's worth seeing{rest}?
        what can you do there{rest}?
        what can we do{rest}?
        what do tourists do{rest}?
        we're bored, where could we go{rest}?
        where could we go with the kids{rest}?
        where can I find {topic}{rest}?
        is there {topic} around here{rest}?
        any {topic} nearby{rest}?
        I need {topic}, what's close{rest}
        the nearest {topic}{rest}
        {topic}, {list}, where
        anything nice around{rest}?
        where do the locals go{rest}?
        what shouldn't I miss{rest}?
    """,
    ),
)
