"""How people ask for what a smart home does: blinds, vacuums, sprinklers, cameras, fans.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "do",
        "blind curtain shutter shade",
        """
        let some light in{rest}
        let the sun in{rest} please
        it's so dark in here, can we have some daylight{rest}?
        I'd like to look out of the window{rest}
        it's light outside already and I'm sitting in the dark{rest}
        I can't see what it's like outside{rest}
        why is it still like a cave in here{rest}? let's have some sun
        it's morning, wake the house up with a bit of sun{rest}
        {object} up{rest}
        pull {object} up{rest}
        draw {object} back{rest}
        nobody has opened {object} yet{rest}
        {object}, {list}, let the light in
        the plants need sun{rest}
        the cat wants to look outside{rest}
        such a beautiful day and {object} still down{rest}
        could we have a bit of a view{rest}?
    """,
    ),
    (
        "end",
        "blind curtain shutter shade",
        """
        the sun is blinding me{rest}
        the sun's right in my eyes{rest}
        I can't see my screen for all the sun{rest}
        everyone can look in from the street{rest}
        the neighbours are staring in again{rest}
        I'm getting changed, I don't want to be seen{rest}
        it's getting dark, shut everything{rest}
        keep the heat out{rest}
        it's like a greenhouse in here, keep the sun out{rest}
        {object} down{rest}
        pull {object} down{rest}
        draw {object}{rest} please
        {object} shut, {list}
        the street lamp keeps me awake{rest}
        I'd like it pitch black{rest}
        the baby can't sleep with all that daylight{rest}
        make it dark{rest}
    """,
    ),
    (
        "change",
        "blind curtain shutter shade",
        """
        {object} to {list}
        {object}: {list}
        {object} should only be {list}
        can {object} go to {list}?
        put {object}{rest}
        a bit less glare please, {object} {list}
        I want some light but not all of it, {object} {list}
        I like it half dark, so {object} {list}
        not all the way, {list}
        {object} isn't how I like it, make it {list}
        too much glare on the telly, bring {object}{rest}
        could {object} be{rest}?
        {object} a bit different please, {list}
        tilt {object} so the sun doesn't get me{rest}
        have {object}{rest}, it's nicer for reading
        I want {object}{rest}
    """,
    ),
    (
        "show",
        "blind curtain shutter shade",
        """
        are {object} (up|down|shut|open){rest}?
        did I leave {object} open{rest}?
        have I closed {object}{rest}? I can't remember
        I've left the house, can people look in{rest}?
        is the sun getting in{rest}?
        how far down are {object}{rest}?
        are {object} still stuck halfway{rest}?
        {object}{rest} - open or shut
        can the neighbours see in{rest}?
        did {object} come down as they should{rest}?
        what position are {object} in{rest}?
        I'm in bed, are {object} down{rest}?
        tell me if {object} are up{rest}
        is it dark in there or have {object} gone up{rest}?
        there's a storm coming, is {object} still out{rest}?
    """,
    ),
    (
        "do",
        "vacuum hoover roomba mop robovac",
        """
        there are crumbs everywhere{rest}
        the floor is filthy{rest}
        the dog's hair is all over the place{rest}
        someone spilled cereal{rest}
        the kids had cake, you can imagine the floor{rest}
        my socks are grey from walking around{rest}
        visitors are coming and it's dusty{rest}
        do the floor{rest}
        give the floor a once-over{rest}
        can the robot have a go{rest}?
        send the robot round{rest}
        let the little robot loose{rest}
        I'm out now, good time to clean the floor{rest}
        floors please, {list}
        clean: {list}
        get {object} going{rest}
        somebody walked in with muddy boots{rest}
    """,
    ),
    (
        "end",
        "vacuum hoover roomba mop robovac",
        """
        that thing is making a racket, stop it{rest}
        the robot is driving me mad{rest}
        I'm on the phone, the robot should be quiet{rest}
        the baby just fell asleep, no cleaning now{rest}
        it's eating my cables, make it stop{rest}
        the cat is terrified of it, stop it{rest}
        call the robot back{rest}
        send {object} home{rest}
        {object} back to its dock{rest}
        {object} can stop now{rest}
        that's clean enough{rest}
        enough cleaning{rest}
        the floor's fine, leave it{rest}
        {object} is stuck under the sofa, stop it{rest}
        halt {object}{rest}
        no more cleaning, {list}
    """,
    ),
    (
        "show",
        "vacuum hoover roomba mop robovac",
        """
        where has the robot got to{rest}?
        is the robot done{rest}?
        has the floor been done{rest}?
        is {object} stuck again{rest}?
        what's {object} up to{rest}?
        does {object} need emptying{rest}?
        is the dust bin full{rest}?
        I can't hear the robot anymore, what's it doing{rest}?
        when did {object} last clean{rest}?
        how much longer will {object} be{rest}?
        did {object} make it back to the dock{rest}?
        is {object} charged{rest}?
        the floor still looks dirty, did {object} run at all{rest}?
        {object}{rest} - finished or stuck
        tell me how far {object} has got{rest}
    """,
    ),
    (
        "do",
        "sprinkler irrigation watering",
        """
        the lawn is going brown{rest}
        the grass looks thirsty{rest}
        it hasn't rained for weeks{rest}
        everything's bone dry out there{rest}
        my tomatoes are wilting{rest}
        the flowers are hanging their heads{rest}
        we're on holiday and nobody waters the garden{rest}
        give the garden a drink{rest}
        give the plants some water{rest}
        can the garden get some water{rest}?
        garden needs water, {list}
        the new grass has to stay moist{rest}
        such a hot day, the beds could do with water{rest}
        let it rain{rest}, haha, the lawn I mean
        start {object} up{rest}
        get {object} going{rest}
        water on: {list}
    """,
    ),
    (
        "end",
        "sprinkler irrigation watering",
        """
        it's raining, no need to water{rest}
        it's pouring anyway, turn the water off{rest}
        the lawn is a swamp{rest}
        the garden is flooded, stop it{rest}
        the kids want to play on the grass and it's wet, stop it{rest}
        the postman got soaked, turn it off{rest}
        the neighbour complains that we spray his car{rest}
        we're wasting water{rest}
        there's a hosepipe ban, no more water{rest}
        that's enough water{rest}
        the plants have had plenty{rest}
        water off, {list}
        {object} off please{rest}
        shut {object} down{rest}
        rain is coming, skip the watering{rest}
        {object} isn't needed any more{rest}
    """,
    ),
    (
        "change",
        "sprinkler irrigation watering",
        """
        the lawn gets too much water, make it {list}
        the lawn needs more than it gets, make it {list}
        water the garden at a better time: {list}
        the garden should get its water{rest}
        {object} should run{rest}
        {object}: {list} from now on
        I'd rather have {object} go{rest}
        the water bill is huge, let {object} only run{rest}
        {object} wakes us up, move it to {list}
        the season has changed, {object} {list}
        in this weather the garden only needs {list}
        can {object} be{rest}?
        other times for {object}: {list}
        the flowers get drowned, {object} should be {list}
        new watering times, {list}
    """,
    ),
    (
        "show",
        "doorbell camera footage cam",
        """
        who's there{rest}?
        who's at the door{rest}?
        somebody rang, who was it{rest}?
        did anyone come by{rest}?
        was the postman here{rest}?
        I heard a noise, is somebody outside{rest}?
        what's going on out there{rest}?
        let me see what's happening{rest}
        I want to see what the dog is up to{rest}
        is the baby asleep, let me have a look{rest}
        is my bike still standing there{rest}?
        something set off the light outside, what was it{rest}?
        who's been sneaking around{rest}?
        can I have a look through {object}{rest}?
        {object}{rest}, what can you see
        a parcel is missing, who took it{rest}?
        what did {object} see{rest}?
    """,
    ),
    (
        "do",
        "recording",
        """
        I want to have this on tape{rest}
        keep what is being said{rest}
        capture this{rest}
        record this{rest}
        people who can't be here want to hear it later{rest}
        I'll miss it, tape it for me{rest}
        I can't watch it live{rest}, keep it for later
        roll the tape{rest}
        we need proof of this, so record{rest}
        start taping{rest}
        are you recording{rest}? if not, do
        hit record{rest}
        rec {list}
        red button please, {list}
        I'd like to listen to it again afterwards, so record{rest}
        don't let this get lost, record{rest}
    """,
    ),
    (
        "end",
        "recording",
        """
        that's a wrap{rest}
        cut{rest}
        enough on tape{rest}
        we're going off the record{rest}
        what comes now isn't for the tape{rest}
        {object} can stop{rest}
        stop taping{rest}
        turn the mic off, we're done recording{rest}
        no need to record the rest{rest}
        we've got what we wanted, stop the tape{rest}
        {who} doesn't want to be recorded{rest}
        I don't want this on record{rest}
        is it still recording{rest}? it shouldn't
        tape off, {list}
        that's it, we have it all{rest}
    """,
    ),
    (
        "do",
        "security intruder burglar",
        """
        we're off, watch the house{rest}
        everyone's out, keep the house safe{rest}
        we're going away{rest}, keep burglars out
        going to bed, guard the house{rest}
        nobody is home from now on{rest}
        there were break-ins in our street, better be on guard{rest}
        I forgot to arm the house when I left{rest}
        arm it{rest}
        arm {object}{rest}
        lock us up for the night{rest}
        I'm the last one out{rest}, you know what to do
        protect the place{rest}
        if anyone moves in here, I want to know{rest}
        house is empty, {list}
        {object} on, {list}
        on guard please{rest}
    """,
    ),
    (
        "end",
        "security intruder burglar",
        """
        it's only me coming in{rest}
        don't go off, it's me{rest}
        I'm home, no sirens please{rest}
        the cleaner is coming, it mustn't go off{rest}
        the cat keeps setting it off, disarm it{rest}
        the siren is howling for nothing{rest}
        false alarm, make it shut up{rest}
        stand down{rest}
        disarm, {list}
        disarm {object}{rest}
        we're back from holiday, you can stop guarding{rest}
        I'm opening the window, don't ring the police{rest}
        {object} off please{rest}
        the builders are in, it shouldn't be armed{rest}
        the neighbours are complaining about the siren{rest}
    """,
    ),
    (
        "do",
        "scene",
        """
        make it cosy{rest}
        time for {topic}{rest}
        {topic} time{rest}
        let's have {topic}{rest}
        give me {topic}{rest}
        get the house ready for {topic}{rest}
        set the mood{rest}
        {topic} please{rest}
        {topic}, {list}
        we're in the mood for {topic}{rest}
        I'd like the {topic} thing{rest}
        everything as for {topic}{rest}
        do the {topic} thing with the lights{rest}
        lights, music and all that: {list}
        the usual {topic} setup{rest}
        it should feel like {topic} in here{rest}
    """,
    ),
    (
        "do",
        "dishwasher dish",
        """
        the dishes are dirty{rest}
        we've got no clean plates left{rest}
        no more clean glasses{rest}
        it's full, it can run{rest}
        the plates are all in, off you go{rest}
        I've put the tablet in{rest}
        the dinner dishes have to be washed{rest}
        wash up when power is cheap{rest}
        wash up please{rest}
        do the washing-up{rest}
        do the dishes{rest}
        the sink is full of cups{rest}
        plates: {list}
        dishes, {list}
        I hate washing up, let the machine do it{rest}
        we need forks again for breakfast{rest}
    """,
    ),
)
