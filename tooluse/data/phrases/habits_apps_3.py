"""How people ask for power, air and television at home, and for what phones and computers do.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "show",
        "charger chargepoint ev",
        """
        where can I plug the car in{rest}?
        I won't make it home on this battery, where can I fill up{rest}?
        the car's nearly empty, where's the next plug{rest}?
        anywhere to charge{rest}?
        any free plugs{rest}?
        is there somewhere for electric cars{rest}?
        range is getting low, where do I go{rest}?
        I drive electric, where can I stop{rest}?
        we need to fill up the EV{rest}, what's around
        fast ones around here{rest}?
        {list}, anywhere to plug in
        somewhere to plug in: {list}
        could we top up the car{rest} while we have lunch?
        I don't want to queue, which charger is free{rest}?
        is it even possible to charge{rest}?
    """,
    ),
    (
        "show",
        "solar electricity energy power consumption",
        """
        are we wasting power{rest}?
        the bill was huge, what's eating it all{rest}?
        how much are we burning through{rest}?
        how many kilowatt hours{rest}?
        what's using so much{rest}?
        how are we doing for power{rest}?
        how much juice did we (use|make|get){rest}?
        is it more than usual{rest}?
        I want to know what the house draws{rest}
        how green were we{rest}?
        did the sunny weather pay off{rest}?
        why is the bill so high{rest}?
        the meter is racing, what's up{rest}
        what does the meter say{rest}?
        kWh {list}?
        let me see the figures for our power{rest}
    """,
    ),
    (
        "show",
        "humidity air co2 airquality",
        """
        is it stuffy{rest}?
        should I air the room{rest}?
        is the air any good{rest}?
        can I open the windows or is it better not{rest}?
        everyone's yawning, is there enough oxygen{rest}?
        is it too (damp|dry){rest}?
        why do I get headaches in there, is it the air{rest}?
        I can smell smoke from the fires, is it safe to breathe{rest}?
        can {who} with the asthma go out{rest}?
        is the smog bad{rest}?
        how's the air{rest}?
        what am I breathing{rest}?
        do I need a mask{rest}?
        is it healthy in there{rest}?
        can I go jogging or is it too polluted{rest}?
        air: {list}
    """,
    ),
    (
        "do",
        "heater fireplace radiator",
        """
        I'm cold{rest}
        I'm freezing{rest}
        it's chilly in here{rest}
        my feet are like ice{rest}
        let's get warm{rest}
        a bit of warmth please{rest}
        I can see my breath{rest}
        we all sit here in our coats{rest}
        it should be warm when we get in{rest}
        too cold for a shower{rest}
        make it nice and toasty{rest}
        what a cold night, warm us up{rest}
        get {object} going{rest}
        {object} on, {list}
        the pipes might freeze{rest}, keep them warm
        the old lady is always cold, keep her warm{rest}
    """,
    ),
    (
        "end",
        "heater fireplace radiator",
        """
        it's like a sauna in here{rest}
        we're sweating{rest}
        it's way too warm{rest}
        that's warm enough{rest}
        nobody's in there, why heat it{rest}?
        no more heat please{rest}
        we've opened the windows, don't heat the street{rest}
        going to bed, no fire needed{rest}
        gas is expensive, stop heating{rest}
        it's warm out, no need to heat{rest}
        {object} off{rest}
        {object} off, {list}
        I left {object} on and I'm out of the house{rest}
        I worry about {object} while we're out{rest}
        it's getting stifling{rest}
    """,
    ),
    (
        "do",
        "tv television telly",
        """
        I want to watch something{rest}
        the match is about to start{rest}
        the news is about to start{rest}
        it's film night{rest}
        let's see what's on{rest}
        put the telly on{rest}
        put the box on{rest}
        {object} on{rest}
        {object} on, {list}
        the kids may watch a bit now{rest}
        I'm on the sofa with my popcorn, get the screen going{rest}
        I'm missing my programme{rest}
        grandpa wants to see his show{rest}
        get {object} going{rest}
        where's the remote? put it on for me{rest}
        something to watch: {list}
    """,
    ),
    (
        "end",
        "tv television telly",
        """
        that's enough watching{rest}
        enough screen time for the kids{rest}
        nobody's watching{rest}
        the film's over{rest}
        I fell asleep in front of it, turn it off{rest}
        dinner's ready, no more watching{rest}
        homework first, no cartoons{rest}
        there's nothing on but rubbish, turn it off{rest}
        turn the box off{rest}
        {object} off{rest}
        {object} off, {list}
        kill {object}{rest}
        I can't concentrate with the telly going{rest}
        we're going to bed, no more telly{rest}
        the screen can go dark{rest}
    """,
    ),
    (
        "change",
        "channel",
        """
        put on {topic}{rest}
        there's football on {topic}{rest}
        the film is on {topic}{rest}
        I want to watch {topic}{rest}
        what's on {topic}{rest}? switch over
        switch over to {topic}{rest}
        go to {topic}{rest}
        flip to {topic}{rest}
        {topic} please{rest}
        {topic}, {list}
        this is boring, put {topic} on{rest}
        not this rubbish, {topic}{rest}
        my show's starting on {topic}{rest}
        can we have {topic}{rest}?
        over to {topic}{rest}
    """,
    ),
    (
        "do",
        "screenshot screencap",
        """
        I need to show support what I'm seeing{rest}
        there's an error on the display, keep it{rest}
        capture what's on my display{rest}
        I want a picture of what I'm looking at{rest}
        grab what's on the monitor{rest}
        snap what I see here{rest}
        keep this as an image{rest}
        nobody will believe this chat, get me a picture of it{rest}
        before it disappears, grab it{rest}
        I want proof of what it says here{rest}
        screengrab{rest}
        print screen{rest}
        print screen, {list}
        that's a funny message, I want to send it to a friend{rest}
        how do I show you my display? grab it{rest}
        screen capture please, {list}
    """,
    ),
    (
        "change do",
        "brightness",
        """
        brightness {list}
        make the screen {list}
        {object} to {list}
        {object} at {list}
        I can hardly read this, put the screen at {list}
        I can't see a thing in the sun, screen to {list}
        my eyes hurt, screen {list}
        the screen's not right for my eyes, go for {list}
        the display should be at {list}
        display {list} please
        the battery's going fast, screen at {list}
        in bed, the screen should be at {list}
        adjust the screen{rest}
        have the display{rest}
        set it so I can read{rest}
        could {object} be{rest}?
    """,
    ),
    (
        "do",
        "wifi wlan internet",
        """
        I'm not online{rest}
        get me online{rest}
        get me on the internet{rest}
        I can't open any page, get me connected{rest}
        we're at the hotel, get us online{rest}
        I'm using up all my data{rest}, get me on the wireless
        my mobile data is nearly gone, use the house network{rest}
        new router, hook me up{rest}
        join {topic}{rest}
        log on to {topic}{rest}
        hook this up to {topic}{rest}
        {topic}, {list}, join that
        the guests want to get online{rest}
        why am I offline{rest}? get me back on
        I need the web{rest}
        no connection here, fix that{rest}
    """,
    ),
    (
        "end",
        "wifi wlan internet",
        """
        I want to be offline{rest}
        get me off the network{rest}
        no web for the kids{rest}
        the kids should sleep and not surf{rest}
        it keeps grabbing that slow network, get off it{rest}
        I don't trust this network{rest}
        I'd rather use mobile data{rest}
        this hotel network is useless, drop it{rest}
        drop off the network{rest}
        go offline{rest}
        {object} off{rest}
        {object} off, {list}
        cut {object}{rest}
        the children are glued to their screens, pull the plug on {object}{rest}
        we board now, no more network{rest}
        leave {object}{rest}
    """,
    ),
    (
        "show",
        "wifi wlan internet network",
        """
        why's it so slow{rest}?
        am I online{rest}?
        is the connection down again{rest}?
        films keep stopping, how fast are we{rest}?
        how good is the signal{rest}?
        what can I connect to{rest}?
        is there anything to log on to{rest}?
        what am I connected to{rest}?
        who else is hanging on our line{rest}?
        pages won't load, is it us{rest}?
        guests want to get online, what are the details{rest}?
        do I have a connection{rest}?
        {object}{rest} - up or down
        my call keeps breaking up, how's the line{rest}?
        is {object} working{rest}?
        how many bars{rest}?
    """,
    ),
    (
        "do",
        "bluetooth headphone headset earbud pairing",
        """
        I've got new headphones{rest}
        I want to listen through my headphones{rest}
        my phone doesn't find the speaker{rest}, hook it up
        the car doesn't see my phone{rest}
        the sound should come out of my earbuds{rest}
        the keyboard is wireless, hook it up{rest}
        connect me to {topic}{rest}
        hook up {topic}{rest}
        link {topic}{rest}
        {topic} isn't linked yet{rest}
        get {topic} talking to this{rest}
        {topic}, {list}, link them
        use {topic} for the sound{rest}
        put it through {topic}{rest}
        I don't want to wake anyone, sound to {topic}{rest}
        pair up: {list}
    """,
    ),
    (
        "do",
        "hotspot tethering",
        """
        my laptop has no internet{rest}, use the phone
        the train has no internet, share my phone's{rest}
        let my laptop use my phone's data{rest}
        {who} has no data left, share mine{rest}
        {who} needs to get online through me{rest}
        the office line is down, go via my phone{rest}
        can the kids' tablets go through my phone{rest}?
        share my data{rest}
        share my connection{rest}
        give the others internet from my phone{rest}
        we're camping and the laptop has to be online{rest}
        lend {who} my internet{rest}
        make my phone the router{rest}
        phone as router, {list}
        turn my phone into a router{rest}
    """,
    ),
    (
        "do",
        "disturb dnd donotdisturb",
        """
        I don't want to hear a thing{rest}
        leave me in peace{rest}
        nobody bothers me{rest}
        I'm in an exam{rest}
        I need to concentrate{rest}
        I need some quiet{rest}
        I'm going to take a nap{rest}
        I'm presenting, nothing should pop up{rest}
        no calls please{rest}
        no pings{rest}
        no beeping{rest}
        hold my calls{rest}
        my phone keeps buzzing and I have to work{rest}
        all these messages drive me mad, I need quiet{rest}
        we're at a funeral, keep the phone silent{rest}
        quiet please, {list}
        peace and quiet: {list}
    """,
    ),
)
