"""How people ask for what phones, computers, players and radios do.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "end",
        "disturb dnd donotdisturb",
        """
        people can reach me again{rest}
        I'm reachable again{rest}
        I'm out of the exam{rest}
        my nap is over{rest}
        why does nobody call me? let calls through again{rest}
        I keep missing calls, let them through{rest}
        my phone may ring again{rest}
        it can beep again{rest}
        let my messages through{rest}
        I'm done concentrating{rest}
        the talk is over, pings are fine again{rest}
        I'm waiting for an important call, don't keep it silent{rest}
        back in the world{rest}
        enough peace and quiet{rest}
        no more silence, {list}
    """,
    ),
    (
        "show",
        "battery",
        """
        how much juice is left{rest}?
        will it last the day{rest}?
        do I need to charge{rest}?
        should I bring the cable{rest}?
        am I about to run out{rest}?
        is it nearly empty{rest}?
        how many percent{rest}?
        how full is {object}{rest}?
        is {object} low{rest}?
        can I make a long call{rest} or will it die?
        it was plugged in all night, is it full{rest}?
        do I need my power bank{rest}?
        is {object} still any good{rest}?
        it turns off all the time, how's {object}{rest}
        power left{rest}?
        how long until it dies{rest}?
    """,
    ),
    (
        "do",
        "clipboard",
        """
        I want to paste that somewhere{rest}
        I need this for pasting{rest}
        copy {topic}{rest}
        copy that: {list}
        have {topic} ready to paste{rest}
        I'll paste {topic} in a second{rest}
        ctrl c {topic}{rest}
        {topic} - copy that{rest}
        {topic}, I want to paste it{rest}
        keep {topic} ready for pasting{rest}
        I don't want to type {topic} again{rest}, copy it
        let me paste {topic} wherever I like{rest}
        pick up {topic}{rest} so I can drop it in
        put that where I can paste it: {list}
        for pasting: {list}
    """,
    ),
    (
        "change",
        "wallpaper theme background",
        """
        I'm sick of the old picture, put {topic}{rest}
        I'd like to look at {topic}{rest}
        I want to see {topic} when I open my phone{rest}
        {topic} would look nice behind my icons{rest}
        make it look nicer, {list}
        put {topic} behind everything{rest}
        the look bores me, take {topic}{rest}
        this blinds me, make it {topic}{rest}
        a new look please, {list}
        {topic} for the look{rest}
        {topic}{rest} - I want it to look like that
        make my screen look like {topic}{rest}
        go {topic}{rest}, I like that look better
        use {topic} as the look{rest}
        could it be {topic}{rest} from now on?
    """,
    ),
    (
        "do",
        "app",
        """
        I need {topic}{rest}
        I want {topic}{rest}
        get me {topic}{rest}
        get {topic} up{rest}
        bring up {topic}{rest}
        can I have {topic}{rest}?
        where's {topic}? I want it{rest}
        I'd like to use {topic}{rest}
        I want to be in {topic}{rest}
        let me use {topic}{rest}
        {topic} please{rest}
        {topic}, {list}
        {topic}, I want to use that{rest}
        {who} told me to use it{rest}
        everyone uses {topic}, I want it too{rest}
        I can't find {topic} anywhere, get it for me{rest}
    """,
    ),
    (
        "end",
        "app",
        """
        I don't use {topic} anyway{rest}
        I haven't touched {topic} in ages{rest}
        get {topic} off{rest}
        get rid of {topic}{rest}
        {topic} eats up my battery{rest}
        {topic} hangs, get rid of it{rest}
        {topic} doesn't react any more{rest}
        {topic} takes up too much space{rest}
        I'm finished with {topic}{rest}
        I waste too much time on {topic}{rest}
        {topic} is spying on me, away with it{rest}
        the kids shouldn't have {topic}{rest}
        throw {topic} out{rest}
        no more {topic}{rest}
        {topic} can go{rest}
        away with: {list}
        quit {topic}{rest}
    """,
    ),
    (
        "do",
        "upgrade patch firmware software",
        """
        it keeps telling me there's a newer one{rest}, get it
        I'm still on the old version{rest}
        {topic} is ages old, get the new one{rest}
        {topic} is out of date{rest}
        get {topic} up to date{rest}
        bring {topic} up to date{rest}
        there's a red dot telling me I'm behind{rest}, sort it out
        I want the new features{rest}
        the bug is fixed in the newest one, get it{rest}
        get the latest{rest}
        put the latest on{rest}
        everyone else has the new one{rest}, I want it too
        latest version please, {list}
        {topic}, {list}, the newest please
        they found a security hole, get the fix on{rest}
        {topic} complains that it's outdated{rest}
    """,
    ),
    (
        "show",
        "update upgrade patch firmware software",
        """
        am I on the latest{rest}?
        is there anything newer{rest}?
        is {topic} out of date{rest}?
        is {topic} up to date{rest}?
        anything new for {topic}{rest}?
        am I behind{rest}?
        has a new version come out{rest}?
        is there a fix yet{rest}?
        is the newest one on there{rest}?
        do I have the newest{rest}?
        there was talk of a new version, is it there{rest}?
        did it get the fix{rest}?
        how old is what we're running{rest}?
        the red dot is back, what's new{rest}?
        anything to install{rest}?
    """,
    ),
    (
        "show",
        "storage disk diskspace",
        """
        it says it's full, what's taking all that room{rest}?
        how much room is left{rest}?
        how many gigs have I got left{rest}?
        is there room for a big film{rest}?
        can I still take pictures{rest} or is it full?
        am I running out of space{rest}?
        why can't I save anything{rest}? is it full
        what's hogging the space{rest}?
        how full is {object}{rest}?
        {object}{rest} - how full
        do we need a bigger drive{rest}?
        will the game fit{rest}?
        what's eating my gigabytes{rest}?
        free space {list}?
        is {object} about to fill up{rest}?
        does anything still fit{rest}?
    """,
    ),
    (
        "change do",
        "ringtone",
        """
        I can't hear that beep any more, take {topic}{rest}
        everyone's phone sounds like mine, give me {topic}{rest}
        I want to hear {topic} when somebody calls{rest}
        play {topic} when I get a call{rest}
        my phone should go {topic}{rest}
        {topic} when it rings{rest}
        when it rings I want {topic}{rest}
        when it rings: {list}
        let it ring with {topic}{rest}
        that jingle drives me mad, {topic} instead{rest}
        sound for calls: {list}
        {topic} for calls{rest}
        {topic} is such a good tune, I want it on my phone{rest}
        I'd like to know who's calling by the sound{rest}
        give my calls the sound {topic}{rest}
        make my phone sound like {topic}{rest}
    """,
    ),
    (
        "do",
        "print printer printout",
        """
        I need this on paper{rest}
        I want it on paper{rest}
        can I have that on paper{rest}?
        {who} doesn't like reading on screens, paper please{rest}
        I have to hand it in as a hard copy{rest}
        hard copy please{rest}
        a hard copy of {topic}{rest}
        {topic} on paper{rest}
        put {topic} on paper{rest}
        run off {topic}{rest}
        run me off some copies{rest}
        {topic}, {list}, on paper
        I need to sign {topic} with a real pen, put it on paper{rest}
        I want something to hold in my hands: {topic}{rest}
        paper: {list}
        we need handouts{rest}
    """,
    ),
    (
        "show",
        "printer toner ink",
        """
        is there any ink left{rest}?
        why is nothing coming out{rest}?
        my pages don't come out{rest}, what's the matter
        everything comes out pale, is the ink low{rest}?
        is it jammed again{rest}?
        is there paper in it{rest}?
        I sent something ages ago, where is it{rest}?
        how long is the queue at {object}{rest}?
        is {object} on{rest}?
        is {object} out of order{rest}?
        which one can I use for my pages{rest}?
        is anyone hogging {object}{rest}?
        {object}{rest} - working or not
        do we need new cartridges{rest}?
        what's wrong with {object}{rest}?
    """,
    ),
    (
        "do",
        "scanner",
        """
        I've got this paper here, make it a file{rest}
        I only have it on paper{rest}, digitise it
        this contract has to go into the computer{rest}
        there's a page on the glass{rest}
        the page is face down on the glass, go{rest}
        digitise this{rest}
        digitise it: {list}
        turn this paper into a file{rest}
        paper to file, {list}
        I have to mail them a paper with my signature{rest}, make a file of it
        the old letters should be kept as files{rest}
        get this page into the computer{rest}
        the tax office wants it as a file{rest}, I only have paper
        read in the pages in the feeder{rest}
        make a digital copy{rest}
    """,
    ),
    (
        "show",
        "smartphone handset tablet lost",
        """
        where did I leave it{rest}?
        I can't find my phone{rest}
        I've lost my phone{rest}
        my phone's gone, I had it just now{rest}
        somebody stole my phone{rest}, where is it now?
        {who} left the phone somewhere{rest}, where is it
        is my phone still at the restaurant{rest}?
        did I leave {object} at home{rest}?
        where on earth is {object}{rest}?
        where's {object}{rest}?
        I've searched the whole flat for {object}{rest}
        {object} has vanished{rest}
        {object} isn't in my bag, where is it{rest}?
        any trace of {object}{rest}?
        lost: {list}
    """,
    ),
    (
        "do",
        "flashlight torch",
        """
        I can't see where I'm going{rest}
        it's pitch dark, give me some light{rest}
        I can't find the keyhole{rest}
        I dropped something under the seat and see nothing{rest}
        power's out, I need some light from my phone{rest}
        the fuse blew and I'm standing in the cellar{rest}
        the street lamps are out{rest}, light my way
        I need to see under the bed{rest}
        where's the toilet on this campsite? light please{rest}
        some light from the phone{rest}
        light up the phone{rest}
        shine a light{rest}
        {object} on{rest}
        {object} on, {list}
        phone light please, {list}
    """,
    ),
    (
        "do",
        "vpn",
        """
        I can't get into the office network from here{rest}
        I'm in a café, make my line safe{rest}
        I work from home and need the company drive{rest}
        I don't trust this hotel network, protect me{rest}
        my series isn't available in this country{rest}
        I want to look as if I were somewhere else{rest}
        hide where I am{rest}
        nobody should see what I look at{rest}
        the site is blocked over here{rest}, get me around that
        get me into the company network{rest}
        tunnel me in{rest}
        tunnel me through {topic}{rest}
        tunnel: {list}
        I need a safe line{rest}
        private line please, {list}
    """,
    ),
    (
        "do",
        "podcast episode audiobook",
        """
        something to listen to while I cook{rest}
        something to listen to on my walk: {list}
        I want to hear {topic}{rest}
        I feel like listening to {topic}{rest}
        carry on with {topic}{rest}
        where was I with {topic}? go on from there{rest}
        there's a new one of {topic}{rest}, let me hear it
        {topic} in my ears please{rest}
        {topic}, {list}
        {topic} for the drive{rest}
        everybody talks about {topic}, let me hear it{rest}
        long drive ahead, {topic} please{rest}
        read me some more of {topic}{rest}
        I can't sleep, let me listen to {topic}{rest}
        let's hear {topic}{rest}
        I'm doing the ironing and want {topic} along{rest}
    """,
    ),
)
