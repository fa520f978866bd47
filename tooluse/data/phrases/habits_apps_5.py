"""How people ask for what they hear, watch and keep: radio, subtitles, streams, bookmarks, diaries.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "show",
        "podcast episode audiobook",
        """
        anything new from {topic}{rest}?
        what can I listen to{rest}?
        I need something for a long drive{rest}, what is there
        I'm bored on the train{rest}, what could I listen to
        something good about {topic}{rest}?
        anyone talking about {topic}{rest}?
        is there one on {topic}{rest}?
        {who} was a guest somewhere, which one was that{rest}?
        I heard a good talk about {topic} and can't find it again{rest}
        what's the one about {topic} called{rest}?
        what's worth hearing{rest}?
        I like {topic}, what have you got{rest}?
        {topic}{rest} - what is there to listen to
        who reads {topic}{rest}?
        how long is {topic}{rest}?
        what did I miss from {topic}{rest}?
    """,
    ),
    (
        "do",
        "station radio",
        """
        put on {topic}{rest}
        I'd like to hear {topic}{rest}
        tune in to {topic}{rest}
        let's have {topic}{rest}
        {topic} in the background please{rest}
        {topic}, {list}
        {topic} please{rest}
        what's on {topic} right now? let me hear it{rest}
        it's so quiet in here, {topic} please{rest}
        the match is live on {topic}{rest}
        my favourite show is just starting on {topic}{rest}
        I always cook with {topic} on{rest}
        wake me up a bit with {topic}{rest}
        I miss home, let me hear {topic}{rest}
        turn to {topic}{rest}
        enough of my own music, {topic} now{rest}
    """,
    ),
    (
        "do",
        "subtitle caption",
        """
        I don't understand a word they say{rest}
        they mumble so much{rest}
        I can't follow the accent{rest}
        {who} is hard of hearing and wants to read along{rest}
        the baby's asleep so the sound is off, I want to read along{rest}
        I'm learning the language and want to read along{rest}
        let me read what they say{rest}
        show me what they're saying in writing{rest}
        put the words under the picture{rest}
        text at the bottom please{rest}
        I need it in writing{rest}
        subs please, {list}
        subs on{rest}
        deaf people should be able to follow it too{rest}
        it's in a foreign language and I'm lost{rest}
        what did he say? let me read along{rest}
    """,
    ),
    (
        "end",
        "subtitle caption",
        """
        I don't need to read along{rest}
        I understand it without reading{rest}
        the text covers half of the picture{rest}
        that writing at the bottom annoys me{rest}
        I keep reading instead of watching{rest}
        get rid of the text at the bottom{rest}
        no text please{rest}
        no subs{rest}
        subs off, {list}
        the words come before the joke, that ruins it, away with them{rest}
        the writing is out of sync, I'd rather have none{rest}
        everybody here speaks the language{rest}, no need for text
        take the words off the screen{rest}
        just the picture please, no words{rest}
        it's my own language, I don't need that text{rest}
    """,
    ),
    (
        "show",
        "lyric",
        """
        how does {topic} go{rest}?
        what are the words to {topic}{rest}?
        what is he singing there{rest}?
        what's she singing in {topic}{rest}?
        I want to sing along to {topic}{rest}
        we're doing karaoke, I need {topic}{rest}
        I only know the chorus of {topic}{rest}, what's the rest
        how does the second verse go{rest}?
        what's {topic} about, I never understood the words{rest}
        I always sing it wrong, how does {topic} really go{rest}?
        words of {topic}{rest} please
        {topic}, {list}, what do they sing
        I can't make out what they sing in {topic}{rest}
        help me sing {topic}{rest}
        text of the song: {list}
    """,
    ),
    (
        "show",
        "trailer clip video",
        """
        I'd like to see {topic}{rest}
        can I see something of {topic}{rest}?
        let me watch {topic}{rest}
        is there a bit of {topic} I can watch{rest}?
        let me see {topic} in moving pictures{rest}
        {topic} - I'd rather watch than read{rest}
        I want to watch something about {topic}{rest}
        what's there to watch about {topic}{rest}?
        I can't decide if I'd like it, what does {topic} look like{rest}?
        {who} did something funny on camera, where's that{rest}
        anything on YouTube about {topic}{rest}?
        how does one do that, can somebody show me{rest}?
        I've seen it once and can't find it again: {topic}{rest}
        what can I watch{rest}?
        to watch: {list}
    """,
    ),
    (
        "do",
        "stream livestream broadcast",
        """
        people at home want to watch{rest}
        not everyone can come, let them watch from home{rest}
        we're about to begin, let the world see it{rest}
        the audience is waiting{rest}
        get us on air{rest}
        we're on{rest}, let people see us
        take us live{rest}
        I want to go live{rest}
        going live: {list}
        go live with {topic}{rest}
        {topic} goes out live{rest}
        {topic} should be seen by everybody as it happens{rest}
        the family wants to watch from home{rest}
        start sending{rest}
        camera's ready, get it out to people{rest}
        on air please, {list}
    """,
    ),
    (
        "end",
        "stream livestream broadcast",
        """
        that was it{rest}, take us off air
        we've said goodbye, get us off air{rest}
        everybody's gone, why are we still live{rest}?
        are we still on air? we shouldn't be{rest}
        people can hear us chatting, cut it{rest}
        we're not decent, stop sending{rest}
        cut the feed{rest}
        off air please{rest}
        off air, {list}
        take {object} down{rest}
        {object} is over{rest}
        stop {object} at once{rest}
        the camera can go dark{rest}
        nobody's watching any more{rest}
        I don't want to be live any more{rest}
        curtain, {list}
    """,
    ),
    (
        "end",
        "playback",
        """
        hang on, the phone's ringing{rest}
        one moment, I need the loo{rest}
        the doorbell rang, hold it{rest}
        hold it there{rest}
        I'll watch the rest later{rest}
        I'll hear the rest another time{rest}
        silence please{rest}
        enough for now{rest}
        stop that noise{rest}
        shut that off{rest}
        the baby's asleep, no more sound{rest}
        I want to talk, can it be quiet{rest}?
        everyone's asleep by now{rest}, it needn't go on
        quiet, {list}
        freeze it there{rest}
        {who} wants to say something, hold it{rest}
    """,
    ),
    (
        "do",
        "playback",
        """
        I'm back, go on{rest}
        go on{rest}
        carry on where we stopped{rest}
        the phone call is over, carry on{rest}
        where were we? go on{rest}
        it stopped, get it going again{rest}
        I dozed off, go on from there{rest}
        let it run{rest}
        let's see the rest{rest}
        let's hear the rest{rest}
        popcorn's ready, off we go{rest}
        hit play{rest}
        hit play, {list}
        keep going{rest}
        why is it so quiet? go on{rest}
        everyone's sitting, let it roll{rest}
    """,
    ),
    (
        "do",
        "watchlist",
        """
        {topic} looks interesting{rest}
        {topic} sounds interesting, I don't want to forget it{rest}
        not now, but I'd like to come back to {topic}{rest}
        I'll look at {topic} some other time{rest}
        remember {topic} for me{rest}
        keep {topic} for later{rest}
        keep {topic} in sight{rest}
        {topic} for later{rest}
        {topic}, {list}, for later
        {who} recommended it, keep it for later{rest}
        everyone raves about {topic}{rest}, I'll look at it when I have time
        I've read good things about {topic}, save it{rest}
        don't let me forget {topic}{rest}
        for another day: {list}
        {topic} goes with the ones I have my eye on{rest}
        I want to follow {topic}{rest}
    """,
    ),
    (
        "show",
        "watchlist",
        """
        what did I want to look at{rest}?
        what have I got my eye on{rest}?
        what did I put aside for later{rest}?
        I've finally got time, what did I keep for later{rest}?
        what was the name of that thing I saved{rest}?
        which ones was I following{rest}?
        anything on it worth my time{rest}?
        did I put {topic} on it{rest}?
        is {topic} among the ones I keep an eye on{rest}?
        what's still waiting for me{rest}?
        what did {who} put on{rest}?
        how long is it by now{rest}?
        let me see the ones I follow{rest}
        {list} - what did I save
        what have we put aside{rest}?
    """,
    ),
    (
        "end",
        "watchlist",
        """
        I've lost interest in {topic}{rest}
        I don't follow {topic} any more{rest}
        I've seen enough of {topic}{rest}
        {topic} is rubbish after all{rest}
        {topic} isn't for me{rest}
        no need to keep {topic} for later{rest}
        I'll never get round to {topic}{rest}
        {who} says it's no good, away with it{rest}
        take {topic} off{rest}
        {topic} can go{rest}
        drop {topic}{rest}
        throw {topic} out{rest}
        away with {topic}, {list}
        I don't want to see {topic} there any more{rest}
        stop keeping an eye on {topic}{rest}
    """,
    ),
    (
        "do",
        "bookmark favorite favourite",
        """
        I want to find {topic} again{rest}
        I'll need {topic} again{rest}
        I come here all the time, keep it handy{rest}
        keep {topic} handy{rest}
        {topic} is a keeper{rest}
        {topic} was great, keep it for me{rest}
        I like {topic}, so that I find it again{rest}
        remember {topic} for me{rest}
        put a star on {topic}{rest}
        star {topic}{rest}
        star this: {list}
        {topic}, {list}, I want that at hand
        I don't want to search for {topic} every time{rest}
        good stuff, keep it: {list}
        let me get back to {topic} with one click{rest}
        I love {topic}{rest}, keep it close
    """,
    ),
    (
        "show",
        "bookmark favorite favourite",
        """
        what was that thing I saved about {topic}{rest}?
        I saved something about {topic}{rest}, where is it
        where did I keep {topic}{rest}?
        where's that link about {topic}{rest}?
        I starred something, what was it{rest}?
        which ones did I star{rest}?
        which ones do I like best{rest}?
        what have I got saved{rest}?
        did I save {topic}{rest}?
        didn't I keep something on {topic}{rest}?
        that site with {topic}, what was it called{rest}
        I know I kept it somewhere: {topic}{rest}
        everything I saved, {list}
        {list} - did I keep anything
        let me see the ones with a star{rest}
    """,
    ),
    (
        "do",
        "highlight underline",
        """
        this bit is important{rest}
        this part matters: {list}
        {topic} is the key sentence{rest}
        {topic} is what it's all about{rest}
        what a sentence: {topic}{rest}
        make {topic} stand out{rest}
        {topic} should stand out{rest}
        I'd use a marker pen on {topic}{rest}
        run a marker over {topic}{rest}
        yellow marker on {topic}{rest}
        mark {topic}{rest} so I see it next time
        {topic}, {list}, I want to see that at a glance
        I'll need {topic} for the exam{rest}
        readers shouldn't miss {topic}{rest}
        this will come up in the test: {list}
        good quote, mark it{rest}
    """,
    ),
    (
        "do",
        "journal diary",
        """
        dear diary{rest}
        it was {list}
        what a day{rest}
        I want to get something off my chest{rest}
        I want to remember this day{rest}
        here's how my day went: {list}
        my day: {list}
        {topic}. I want to remember that when I'm old{rest}
        something to look back on: {topic}{rest}
        write down how I feel{rest}
        put my thoughts down{rest}
        my thoughts: {list}
        just between you and me: {topic}{rest}
        it does me good to write things down{rest}
        what's on my mind: {topic}{rest}
        I haven't written down my thoughts for a while{rest}
    """,
    ),
)
