"""How people ask for games, sport and jokes: dice, heroes, quests, spells, scores, teams, matches.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "do",
        "dice die roll",
        """
        let fate decide{rest}
        let luck decide{rest}
        come on, lucky number{rest}
        let's see what I get{rest}
        let's see how many pips I get{rest}
        my turn, {list}
        my turn{rest}
        do I hit him{rest}?
        do I get past the guard{rest}?
        do I make it{rest}?
        throw them{rest}
        throw {list}
        throw for me{rest}
        initiative{rest}!
        need a number for my attack{rest}
        a throw for {topic}{rest}
        no natural one please{rest}
        {who} attacks{rest}
    """,
    ),
    (
        "do",
        "character hero npc avatar",
        """
        I want to play as {topic}{rest}
        I want to be {topic}{rest}
        my guy is called {topic}{rest}
        my name in the game is {topic}{rest}
        let me be {topic}{rest}
        let's play, I'm {topic}{rest}
        enter {topic}{rest}
        {topic} enters the story{rest}
        {topic} joins the adventure{rest}
        {topic}, {list}, ready for adventure
        my old one died, the next is {topic}{rest}
        the story needs somebody like {topic}{rest}
        the innkeeper is called {topic}{rest}
        a new face in the story: {topic}{rest}
        someone for the players to meet: {list}
        who I am: {list}
        I'd like to play {list}
    """,
    ),
    (
        "show",
        "character hero npc avatar",
        """
        how's {topic} doing{rest}?
        how strong is {topic}{rest}?
        how healthy is {topic}{rest}?
        is {topic} still alive{rest}?
        how many hit points has {topic} left{rest}?
        what level is {topic}{rest}?
        what can {topic} do{rest}?
        what does {topic} look like{rest}?
        what is {topic} wearing{rest}?
        who's {topic} again{rest}?
        who was {topic} in the story{rest}?
        what do we know about {topic}{rest}?
        tell me about {topic}{rest}
        who have we met{rest}?
        who can I play{rest}?
        which ones have I got{rest}?
    """,
    ),
    (
        "do",
        "quest mission",
        """
        I'll do it, brave as I am{rest}
        we'll take the job{rest}
        tell the old man I'll help him{rest}
        I'm going after {topic}{rest}
        I'm up for {topic}{rest}
        we're off to {topic}{rest}
        let's go for {topic}{rest}
        adventure awaits{rest}
        adventure awaits: {list}
        the party wants something to do{rest}
        the heroes have to {topic}{rest}
        the heroes set out: {topic}{rest}
        the king asks us for {topic}{rest}
        {topic}, {list}, I'm in
        {topic} sounds like an adventure{rest}
        send the heroes out{rest}
    """,
    ),
    (
        "show",
        "quest mission",
        """
        what am I supposed to do{rest}?
        what was I supposed to do again{rest}?
        where do I have to go{rest}?
        where do I go next{rest}?
        I'm lost, what now{rest}?
        what did the old man want from me{rest}?
        what did I promise the king{rest}?
        what's left to do in the game{rest}?
        how far am I with {topic}{rest}?
        what do I get for {topic}{rest}?
        how do I do {topic}{rest}?
        does anyone have work for a hero{rest}?
        what adventures are there{rest}?
        anything exciting to do{rest}?
        {topic}{rest} - what was that about
    """,
    ),
    (
        "do",
        "spell magic",
        """
        I wave my wand{rest}
        I wave my wand: {list}
        abracadabra{rest}
        hocus pocus, {list}
        {topic}!{rest}
        {topic}! {list}
        take that, {topic}{rest}
        eat {topic}{rest}
        I use {topic}{rest}
        my wizard uses {topic}{rest}
        {topic} on them{rest}
        hit them with {topic}{rest}
        hit him with {topic}{rest}
        I whisper the words of {topic}{rest}
        I spend a slot on {topic}{rest}
        time for {topic}{rest}
        a bit of {topic} should do{rest}
    """,
    ),
    (
        "do change",
        "score",
        """
        we won{rest}!
        we lost{rest}
        {who} won{rest}
        {who} wins{rest}
        {who} got one{rest}
        {who} has earned it{rest}
        it ended {list}
        final whistle: {list}
        it's over, {list}
        game over, {list}
        {topic}: {list}
        {topic} did well{rest}
        that counts for {topic}{rest}
        write it on the board{rest}
        on the board: {list}
        what a game{rest}
    """,
    ),
    (
        "show",
        "livescore sport leaderboard highscore standing ranking",
        """
        who's winning{rest}?
        who won{rest}?
        who's ahead{rest}?
        who's on top{rest}?
        who's the best{rest}?
        who's last{rest}?
        how did it end{rest}?
        how did it go{rest}?
        how did {topic} do{rest}?
        how's {topic} doing{rest}?
        where's {topic}{rest}? near the top?
        is {topic} on top{rest}?
        am I any good{rest}?
        have I overtaken {who}{rest}?
        is {who} better than me{rest}?
        did I miss any goals{rest}? what's it now
        I couldn't watch, how did it end{rest}
    """,
    ),
    (
        "show",
        "match fixture",
        """
        who are we playing{rest}?
        who's playing{rest}?
        who plays who{rest}?
        when are we playing{rest}?
        when's {topic} playing{rest}?
        when does {topic} play next{rest}?
        who does {topic} play{rest}?
        when's kick-off{rest}?
        is there any football on{rest}?
        anything worth watching{rest}?
        did {topic} win{rest}?
        how did {topic} do{rest}?
        has it started yet{rest}?
        home or away{rest}?
        do I have time to get to the pub before kick-off{rest}?
        {topic}, {list}, when do they play
    """,
    ),
    (
        "do",
        "match game scrimmage",
        """
        let's play{rest}
        let's play {topic}{rest}
        who's up for {topic}{rest}?
        I'm up for {topic}{rest}
        I'm bored, let's play something{rest}
        I challenge {who}{rest}
        {who} wants to play{rest}
        {who} wants a rematch{rest}
        one more round{rest}
        one more round, {list}
        everyone's here, deal the cards or whatever{rest}
        time for a round of {topic}{rest}
        {topic} against the others{rest}
        we're on the pitch{rest}
        ready to rumble{rest}
        ready to rumble: {list}
        fancy a round{rest}?
    """,
    ),
    (
        "do",
        "team squad guild clan",
        """
        {topic} needs people of its own{rest}
        let's get some people together{rest}
        let's get some people together for {topic}{rest}
        we're calling ourselves {topic}{rest}
        we're {topic} from now on{rest}
        {topic} it is{rest}, that's what we call ourselves
        we work together anyway, let's make it official{rest}
        those who belong together: {list}
        a bunch called {topic}{rest}
        a new bunch: {topic}{rest}
        {topic}, {list}, that's us
        put them together{rest}
        put them together as {topic}{rest}
        {who} gets some people{rest}
        {who} leads a new bunch{rest}
        alone I'm too weak, I want to gather people{rest}
    """,
    ),
    (
        "show",
        "team squad guild clan lineup",
        """
        who's in it{rest}?
        who's in {topic}{rest}?
        who plays for {topic}{rest}?
        who belongs to {topic}{rest}?
        who's with {topic}{rest}?
        who's leading {topic}{rest}?
        who's in charge of {topic}{rest}?
        who's {who} with{rest}?
        is {who} with us{rest}?
        how many are we{rest}?
        how many people has {topic}{rest}?
        are we complete{rest}?
        is anyone missing{rest}?
        who have we got{rest}?
        who's injured{rest}?
        tell me about {topic}{rest}
    """,
    ),
    (
        "do",
        "player contestant",
        """
        {who} wants to play too{rest}
        {who} is in{rest}
        {who} is joining us{rest}
        {who} plays with us{rest}
        {who} takes part{rest}
        {who} would like to take part{rest}
        {who} is new with us{rest}
        count {who} in{rest}
        {who} as well{rest}
        one more: {who}{rest}
        deal {who} in{rest}
        don't leave {who} out{rest}
        {who} shouldn't just stand and watch{rest}
        {who}, {list}, also in
        one more is coming: {list}
        I'm in too{rest}
        who else is in: {list}
    """,
    ),
    (
        "do",
        "tournament bracket league contest competition",
        """
        let's find out who's the best{rest}
        may the best one win{rest}
        may the best one win: {list}
        everyone wants to know who's best at {topic}{rest}
        who's the champion in {topic}? let's find out{rest}
        everyone against everyone{rest}
        everyone against everyone: {list}
        winner takes it all{rest}
        there'll be a cup for {topic}{rest}
        we've got a cup to win{rest}
        knock-out, {list}
        get the players fighting it out{rest}
        all the clubs of the region in {topic}{rest}
        something with a final and a winner: {list}
        {topic}, {list}, until one is left
        let them compete{rest}
    """,
    ),
    (
        "show do",
        "joke riddle trivia pun",
        """
        make me laugh{rest}
        I need something to laugh about{rest}
        I've had a bad day, cheer me up{rest}
        cheer me up{rest}
        cheer {who} up{rest}
        something funny{rest}
        something funny about {topic}{rest}
        something about {topic} to make me grin{rest}
        I'm bored, amuse me{rest}
        amuse me{rest}
        amuse us: {list}
        surprise me with something about {topic}{rest}
        know anything good about {topic}{rest}?
        I need an icebreaker for my talk{rest}
        the kids are bored in the car{rest}, entertain them
        it's so quiet here, something to grin about{rest}
        {topic}, {list}, entertain me
    """,
    ),
    (
        "show",
        "achievement badge trophy",
        """
        what have I won{rest}?
        what have I unlocked{rest}?
        what have I earned{rest}?
        what can I still unlock{rest}?
        what can I still get{rest}?
        what am I missing{rest}?
        how many have I got{rest}?
        have I got them all{rest}?
        has {who} more than me{rest}?
        what did {who} get{rest}?
        how do I get {topic}{rest}?
        have I got {topic}{rest}?
        did I get {topic}{rest}?
        how rare is {topic}{rest}?
        what do I have to do for {topic}{rest}?
        let me see what I can brag about{rest}
    """,
    ),
)
