"""How people ask for things at home: lists, meals, weather, music, lights, doors.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "do",
        "list shopping grocery",
        """
        we're (out of|running out of|low on|almost out of) {topic}{rest}
        there's no {topic} left{rest}
        I used up (all the|the last of the) {topic}{rest}
        the kids finished the {topic}{rest}
        we need {topic}{rest}
        I need to (buy|get|pick up) {topic}{rest}
        don't let me come home without {topic}{rest}
        next time we shop, {topic}{rest}
        we could use more {topic}{rest}
        {topic} too, please{rest}
        also {topic}{rest}
        put {topic} on there{rest}
        no more {topic} in the house{rest}
        to buy: {list}
        need to buy: {list}
        we have to get some more{rest}
        write down what we need: {list}
        things to get: {list}
        oh, and we should pick up {topic}{rest}
        somebody ate all the {topic}{rest}
    """,
    ),
    (
        "show",
        "list shopping grocery",
        """
        what do (we|I) need to get{rest}?
        what (do|did) (we|I) have to buy{rest}?
        I'm out shopping, what do we need{rest}?
        I'm at the shelves, what was I getting{rest}?
        what am I supposed to pick up{rest}?
        did I put {topic} on there{rest}?
        is {topic} on it already{rest}?
        were we going to buy {topic}{rest}?
        do I have to get {topic}{rest}?
        what else are we missing{rest}?
        what are we out of{rest}?
        read me what we have to buy{rest}
        standing in the aisle, what's missing{rest}
        what's still to get{rest}?
    """,
    ),
    (
        "end",
        "list shopping grocery",
        """
        we (already have|still have|have enough) {topic}{rest}, no need to buy it
        I got the {topic}{rest}
        I already bought {topic}{rest}
        we don't need {topic} after all{rest}
        don't buy {topic}{rest}
        skip the {topic}{rest}
        no {topic}{rest}, we've got plenty
        found some {topic} in the cupboard, scratch it{rest}
        {topic} is in the cart, tick it off{rest}
        leave out the {topic}{rest}
        done with the shopping, clear it all{rest}
        got everything, start over{rest}
        never mind the {topic}{rest}
        take that off{rest}
    """,
    ),
    (
        "change",
        "list shopping grocery",
        """
        we need more {topic} than that, {list}
        for the {topic} make that {list}
        not so much {topic}, {list}
        {topic}: better get {list}
        for the {topic}, I meant {list}
        guests are coming, we need more {topic}, {list}
        on second thought, for {topic} make it {list}
        {topic} should be {list}
        I wrote the wrong amount for {topic}, it's {list}
        for {topic}, let's get {list} instead
        the {topic} we put down should be {list}
        change what we're buying{rest}
    """,
    ),
    (
        "show",
        "recipe",
        """
        how do (I|you|we) (make|cook) {topic}{rest}?
        what goes into {topic}{rest}?
        what do I need for {topic}{rest}?
        I've never made {topic} before, how does it go{rest}?
        I feel like cooking {topic}{rest}
        I'm craving {topic}, how's it done{rest}?
        what can (I|we) (cook|make){rest}?
        what could I make{rest}?
        any ideas what to cook{rest}?
        I want to cook something{rest}
        something to cook{rest}?
        inspire me, what's good to cook{rest}?
        {topic}, how's that made{rest}?
        talk me through making {topic}{rest}
        teach me to make {topic}{rest}
        I have no idea what to cook{rest}
        need cooking ideas{rest}
    """,
    ),
    (
        "do",
        "recipe",
        """
        I want to keep how I make {topic}{rest}
        write down how to make {topic}{rest}
        grandma's {topic} shouldn't get lost, keep it{rest}
        that {topic} was great, I want to make it again: {list}
        so I can make {topic} again: {list}
        put {topic} in the cookbook{rest}
        this is how I make {topic}: {list}
        here's my {topic}: {list}
        this one's for the cookbook{rest}
        I came up with a new dish: {list}
        hang on to {topic} for me{rest}
        I finally got {topic} right, {list}
    """,
    ),
    (
        "end",
        "recipe",
        """
        nobody liked the {topic}, lose it{rest}
        that {topic} thing didn't work out, out of the book{rest}
        we're never making {topic} again{rest}
        {topic} was awful, throw it out of the cookbook{rest}
        take {topic} out of the cookbook{rest}
        I don't want to see {topic} again{rest}
        that one can leave the cookbook{rest}
        {object} never turns out, bin it{rest}
        get rid of the {topic} one{rest}
        I don't cook {topic} anymore{rest}
        the cookbook doesn't need {topic}{rest}
        no more {topic} in the collection{rest}
    """,
    ),
    (
        "change",
        "recipe",
        """
        {topic} tastes better this way: {list}
        {topic} needs a little tweak, {list}
        {topic} was a bit off last time, {list}
        I make {topic} a new way: {list}
        next time I make {topic}: {list}
        for {topic} it should say {list}
        {object} should be {list}
        there's a mistake in {object}, it's {list}
        adjust {topic} for us{rest}
        can {topic} be made{rest}?
        tweak {object}{rest}
        in the cookbook, {topic} should be {list}
    """,
    ),
    (
        "do",
        "meal",
        """
        I (just had|had|ate) {topic}{rest}
        I've eaten {topic}{rest}
        just ate {topic}{rest}
        {topic} for me{rest}
        we're having {topic}{rest}
        let's (have|eat|do) {topic}{rest}
        I'm in the mood for {topic}{rest}
        the family wants {topic}{rest}
        I'd love some {topic}{rest}
        we're eating {topic}{rest}
        I think {topic} would be nice{rest}
        on the table: {list}
        food: {list}
        what I ate: {list}
        put {topic} on the menu{rest}
        {topic} is what we'll eat{rest}
    """,
    ),
    (
        "show",
        "meal",
        """
        what's (cooking|there to eat){rest}?
        what are we (eating|having){rest}?
        what did I eat{rest}?
        what have I had{rest}?
        what's on the menu{rest}?
        did we plan anything to eat{rest}?
        when are we having {topic}{rest}?
        when did I last eat {topic}{rest}?
        are we having {topic}{rest}?
        what am I cooking{rest}?
        I'm hungry, what's there{rest}?
        do we know what to eat{rest}?
        have I eaten enough{rest}?
        what food is planned{rest}
    """,
    ),
    (
        "end",
        "meal",
        """
        we're not having {topic}{rest} after all
        no {topic}{rest}, we're eating out
        I'm not in the mood for {topic}{rest}
        I didn't eat {topic} after all{rest}
        skip the {topic}{rest}
        nobody feels like {topic}{rest}
        we're going out, nothing to cook{rest}
        no cooking{rest}
        I'm not eating{rest}
        I'm skipping that one{rest}
        take {topic} off the menu{rest}
        I never had {topic}, that's wrong{rest}
        nobody's home to eat{rest}
    """,
    ),
    (
        "change",
        "meal",
        """
        let's have {topic}{rest} instead
        {topic}{rest} would be better
        we'd rather eat {topic}{rest}
        can we have {topic}{rest} instead?
        move the {topic}, {list}
        let's switch things up and have {topic}{rest}
        I actually had {topic}{rest}
        more people are coming, {list}
        we're eating later, {list}
        {topic} got bigger than planned, {list}
        no time to cook that, make it {topic}{rest}
        let's eat something else{rest}
    """,
    ),
    (
        "show",
        "pantry stock inventory",
        """
        do we (still |)have (any |){topic}{rest}?
        is there any {topic} left{rest}?
        how much {topic} (do we have|is left|have we got){rest}?
        are we (out of|low on|running low on) {topic}{rest}?
        got any {topic}{rest}?
        any {topic} left{rest}?
        is there enough {topic}{rest}?
        can you see if we have {topic}{rest}?
        do we need more {topic}{rest}?
        {topic}, have we got some{rest}?
        someone's asking if we've got {topic}{rest}
        what have we got{rest}?
        what's (left|there|in the house){rest}?
        what's running low{rest}?
        what do we have on the shelves{rest}?
        what's about to run out{rest}?
    """,
    ),
    (
        "do",
        "pantry stock inventory",
        """
        I bought {topic}{rest}
        we got more {topic}{rest}
        just brought home {topic}{rest}
        {topic} came in{rest}
        fresh {topic} just arrived{rest}
        the delivery came with {topic}{rest}
        we've got {topic} again{rest}
        put {topic} on the shelf{rest}
        back from shopping with {topic}{rest}
        restocked {topic}{rest}
        there's {topic} here again, {list}
        just unpacked: {list}
        got in: {list}
        we have this again: {list}
        new on the shelf: {list}
    """,
    ),
    (
        "end",
        "pantry stock inventory",
        """
        {topic} is (all gone|gone|finished|empty){rest}
        the {topic} is all used up{rest}
        I used up the {topic}{rest}
        we ate all the {topic}{rest}
        the {topic} went bad, threw it out{rest}
        had to toss the {topic}{rest}
        no {topic} left at all{rest}
        somebody finished the {topic}{rest}
        that was the last of the {topic}{rest}
        we've run out of {topic}{rest}
        we don't carry {topic} anymore{rest}
        {topic} is gone from the shelf{rest}
        gone: {list}
        thrown out: {list}
    """,
    ),
    (
        "change",
        "pantry stock inventory",
        """
        I used some of the {topic}, {list}
        what's left of the {topic}: {list}
        running down the {topic}, we're at {list}
        I counted the {topic}, {list}
        just counted {topic}: {list}
        {topic} is down to {list}
        took some {topic} off the shelf, {list}
        {topic}, {list} left
        the {topic} count is wrong, it's {list}
        of {topic} we have {list}
        {topic}: used {list}
        on the shelf there's {topic}, {list}
    """,
    ),
    (
        "show",
        "weather forecast",
        """
        (is it going to|will it) rain{rest}?
        do I need (an umbrella|a jacket|a coat|sunscreen){rest}?
        should I (take|bring) (an umbrella|a jacket){rest}?
        what should I wear in {topic}{rest}?
        is it (cold|warm|hot|windy|sunny|wet) out{rest}?
        how (cold|warm|hot|windy) (is it|will it be|does it get){rest}?
        what's it like (outside|out){rest}?
        how's it looking outside{rest}?
        are we going to get (snow|sun|wet|a storm){rest}?
        can we (sit outside|have a barbecue|go for a hike){rest}?
        I'm (off|flying|going) to {topic}, what do I pack{rest}?
        what's {topic} like{rest}?
        is it nice out in {topic}{rest}?
        sun or rain in {topic}{rest}?
        will it stay dry{rest}?
        should I hang the laundry out{rest}?
        how many degrees{rest}?
        it looks grey out there, will it clear up{rest}?
        in {topic}, do I need boots{rest}?
        umbrella or not{rest}
    """,
    ),
    (
        "show",
        "news headline",
        """
        what's (going on|happening|new){rest}?
        what's going on with {topic}{rest}?
        anything new (about|on) {topic}{rest}?
        what's the latest (on|about) {topic}{rest}?
        what did I miss{rest}?
        catch me up on {topic}{rest}
        catch me up{rest}
        what are they (saying|writing) about {topic}{rest}?
        what are people talking about{rest}?
        did anything happen{rest}?
        I've been offline, anything big about {topic}{rest}?
        what's in the papers{rest}?
        what happened with {topic}{rest}?
        fill me in{rest}
        I haven't read a paper in days, what's up{rest}
        keep hearing about {topic}, what is that{rest}?
        any big stories{rest}?
    """,
    ),
    (
        "do",
        "song music playlist album track",
        """
        I want to hear {topic}{rest}
        I (feel like|fancy|could use) (some |){topic}{rest}
        put (on|some) {topic}{rest}
        put {topic} on{rest}
        play {topic}{rest}
        let's hear {topic}{rest}
        I'm in the mood for {topic}{rest}
        can we listen to {topic}{rest}?
        (some |){topic} please{rest}
        {topic}, nice and easy{rest}
        it's too quiet in here, put something on{rest}
        something to (dance|work|cook|relax) to{rest}
        got {topic} stuck in my head, play it{rest}
        haven't heard {topic} in ages{rest}
        hit it, {list}
        blast {topic}{rest}
        throw on {topic}{rest}
        let's listen to something{rest}
    """,
    ),
    (
        "show",
        "song music playlist album track",
        """
        what's (playing|this|on){rest}?
        what am I listening to{rest}?
        who (sings|wrote|plays) {topic}{rest}?
        who's singing{rest}?
        what's that one called{rest}?
        do we have {topic}{rest}?
        have you got {topic}{rest}?
        is there anything by {topic}{rest}?
        anything good to listen to{rest}?
        what's on {topic}{rest}?
        what do I have saved{rest}?
        what else is there like {topic}{rest}?
        what can we listen to{rest}?
        what comes next{rest}?
    """,
    ),
    (
        "end",
        "song music playlist album track",
        """
        I can't stand {topic}, stop it{rest}
        turn (that|it) off{rest}
        quiet please{rest}
        enough of {topic}{rest}
        no more {topic}{rest}
        I'm sick of {topic}, get rid of it{rest}
        never play {topic} again{rest}
        I don't want to hear {topic} any longer{rest}
        stop playing{rest}
        silence{rest}
        that's enough, someone's calling, stop {object}{rest}
        shut it off{rest}
        take {topic} off{rest}
        I don't like {topic} anymore{rest}
    """,
    ),
    (
        "change",
        "song music playlist album track",
        """
        something else, {list}
        play something different{rest}
        not this one, {topic}{rest}
        next one please{rest}
        skip this{rest}
        I'd rather hear {topic}{rest}
        switch to {topic}{rest}
        put {topic} in with the others{rest}
        {topic} belongs in there too{rest}
        again from the top{rest}
        can we have {topic}{rest} instead?
        mix it up a bit{rest}
        {topic} would be good there, add it{rest}
    """,
    ),
    (
        "change do",
        "volume",
        """
        it's (much |way |)too loud, make it {list}
        too loud, {list}
        too quiet, {list}
        turn it (up|down){rest}
        (louder|quieter){rest}
        (a bit|a little) (louder|softer) please{rest}
        I can't hear (a thing|anything), {list}
        I can (hardly|barely) hear it{rest}
        crank it up{rest}
        the baby's asleep, keep it down{rest}
        the neighbours are complaining, {list}
        my ears hurt, {list}
        put {object} at {list}
        sound {list}
        can we have the sound at {list}?
        bring {object} down{rest}
        pump it up{rest}
    """,
    ),
    (
        "show",
        "volume",
        """
        how loud is it{rest}?
        how loud did I set it{rest}?
        is the sound on{rest}?
        what's the sound at{rest}?
        is it muted{rest}?
        why can't I hear anything{rest}?
        can it go any louder{rest}?
        how high is {object}{rest}?
        is {object} all the way up{rest}?
        is it loud enough{rest}?
        what level are we at{rest}?
        am I on mute{rest}
    """,
    ),
    (
        "do",
        "light lamp",
        """
        it's (too |so |pretty |)dark{rest}
        I can't see (anything|a thing){rest}
        it's dark in the {topic}{rest}
        I can't see anything in the {topic}{rest}
        light up the {topic}{rest}
        I need some light{rest}
        make it bright{rest}
        lights on{rest}
        {topic} on{rest}
        the {topic} is pitch black{rest}
        I'm going into the {topic}, make it bright{rest}
        brighten up the {topic}{rest}
        so I can read, put it on{rest}
        lights, {list}
        it's getting dark{rest}
        could we have it brighter{rest}?
    """,
    ),
    (
        "end",
        "light lamp",
        """
        lights out{rest}
        it's too bright{rest}
        nobody's in the {topic}, make it dark{rest}
        I'm going to (bed|sleep), make it dark{rest}
        {topic} off{rest}
        make it dark{rest}
        I left it on in the {topic}{rest}
        the {topic} doesn't need to be lit{rest}
        we're wasting power in the {topic}{rest}
        someone left it on{rest}
        I'm done in the {topic}, it can be dark{rest}
        kill the lights{rest}
        {object} can go out{rest}
        it's bright enough without {object}{rest}
    """,
    ),
    (
        "change",
        "light lamp",
        """
        it's too bright in the {topic}, {list}
        it's a bit dim in the {topic}, {list}
        dim it{rest}
        dim the {topic}{rest}
        make it cosy{rest}
        (brighter|darker) please{rest}
        not so bright{rest}
        it's like an operating room in here, dim it{rest}
        I want the {topic} {list}
        put the {topic} at {list}
        bring {object} down{rest}
        {object} is blinding me, {list}
        something softer for the {topic}, {list}
        can the {topic} be {list}?
    """,
    ),
    (
        "show",
        "light lamp",
        """
        did I leave the light on{rest}?
        did I leave it on in the {topic}{rest}?
        is it (dark|lit) in the {topic}{rest}?
        is the {topic} still on{rest}?
        what's still on{rest}?
        is anything lit{rest}?
        did I switch everything off{rest}?
        is {object} on{rest}?
        how bright is {object}{rest}?
        which ones are on{rest}?
        did someone leave the {topic} on{rest}?
        everything off{rest}?
    """,
    ),
    (
        "change do",
        "thermostat temperature heating",
        """
        it's (freezing|cold|chilly|an icebox) in here, {list}
        it's (boiling|too hot|stuffy|like an oven) in here, {list}
        I'm (cold|freezing|sweating), {list}
        my feet are cold, make it {list}
        make it (warmer|cooler){rest}
        warm up the {topic}{rest}
        the {topic} is too cold, {list}
        the {topic} is way too warm, {list}
        I'd like it (warmer|cooler){rest}
        it should be {list} in here
        the baby needs it warm{rest}
        we're away, no need to warm the house{rest}
        keep it at {list}
        bring it (up|down){rest}
        get it warm{rest}
        can it be a bit (warmer|cooler){rest}?
        cool the {topic} down{rest}
        I want the {topic} at {list}
    """,
    ),
    (
        "show",
        "thermostat temperature heating",
        """
        how (warm|cold|hot) is it{rest}?
        how (warm|cold) is it in the {topic}{rest}?
        is it (cold|warm) in the {topic}{rest}?
        is the {topic} warm (yet|enough){rest}?
        how many degrees{rest}?
        what did I set it to{rest}?
        what's it set to{rest}?
        is it just me or is it cold in here{rest}?
        why is the {topic} so cold{rest}?
        are the radiators on{rest}?
        is {object} running{rest}?
        warm enough{rest}?
        how's the {topic} doing, warm{rest}?
    """,
    ),
    (
        "end",
        "thermostat temperature heating",
        """
        it's warm enough{rest}
        the {topic} is warm enough{rest}
        no need to heat the {topic}{rest}
        stop heating{rest}
        stop heating the {topic}{rest}
        it's like a sauna, stop warming{rest}
        nobody's home, don't heat{rest}
        we're opening the windows, shut it off{rest}
        {object} can go off{rest}
        nobody uses the {topic}, let it cool{rest}
        we're burning money, {object} off{rest}
        spring is here, no more heating{rest}
    """,
    ),
    (
        "do",
        "door lock",
        """
        I (forgot|may have forgotten) to lock the {topic}{rest}
        lock up{rest}
        lock up the {topic}{rest}
        make sure nobody gets in{rest}
        make sure the {topic} is shut{rest}
        I'm leaving, lock up behind me{rest}
        I'm going to bed, shut everything{rest}
        secure the {topic}{rest}
        don't leave the {topic} open{rest}
        nobody should get in through the {topic}{rest}
        we're out, close up{rest}
        the {topic} is still open, shut it{rest}
        bolt the {topic}{rest}
        close {object}{rest}
    """,
    ),
    (
        "end change",
        "door lock",
        """
        let {who} in{rest}
        {who} is (outside|waiting outside|at the door), let them in{rest}
        I'm outside, let me in{rest}
        I can't get in{rest}
        I'm locked out{rest}
        my hands are full, open up{rest}
        someone's here, open up{rest}
        open up{rest}
        open the {topic}{rest}
        I forgot my keys, open the {topic}{rest}
        I'm stuck outside the {topic}{rest}
        buzz {who} in{rest}
        the courier needs to get in{rest}
        can you get the {topic} for me{rest}?
        unlock the {topic}{rest}
    """,
    ),
    (
        "show",
        "door lock",
        """
        did I (lock up|lock the house){rest}?
        did I lock the {topic}{rest}?
        did I leave the {topic} open{rest}?
        is the {topic} (open|shut|closed|locked){rest}?
        can anyone get in{rest}?
        is everything (shut|closed|locked){rest}?
        I can't remember if I locked up{rest}
        I'm not sure I shut the {topic}{rest}
        who came in{rest}?
        did anyone come through the {topic}{rest}?
        is {object} open{rest}?
        are we locked up{rest}?
    """,
    ),
)
