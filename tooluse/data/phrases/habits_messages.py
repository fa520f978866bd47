"""How people ask for messages, calls, contacts, words, sums, ways, pictures and files.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "do",
        "message text sms",
        """
        tell {who}{rest}
        let {who} know{rest}
        text {who}{rest}
        say to {who}{rest}
        can you tell {who}{rest}?
        (can|could) you let {who} know{rest}?
        {who} should know{rest}
        {who} needs to know: {list}
        ask {who}{rest}
        write {who}{rest}
        drop {who} a line{rest}
        pass this on to {who}: {list}
        shoot {who} something{rest}
        {who} is waiting to hear from me, {list}
        get word to {who}{rest}
        give {who} a heads up{rest}
        for {who}: {list}
        to {who}: {list}
        {who} doesn't know yet, {list}
    """,
    ),
    (
        "show",
        "message text sms",
        """
        did {who} (write|text|answer|reply|get back to me){rest}?
        has {who} written{rest}?
        what did {who} (say|write|want){rest}?
        anything from {who}{rest}?
        have I heard from {who}{rest}?
        did anyone write{rest}?
        did anybody get back to me{rest}?
        who wrote{rest}?
        my phone buzzed, who was it{rest}?
        what did they write{rest}?
        read me what {who} wrote{rest}
        read me what came in{rest}
        anything I haven't read{rest}?
        what's {who} been saying{rest}
    """,
    ),
    (
        "end",
        "message text sms",
        """
        I shouldn't have written that to {who}, take it back{rest}
        I don't want {who} to see that{rest}
        take back what I wrote to {who}{rest}
        unsend that{rest}
        oops, wrong person, take it back{rest}
        get rid of what {who} wrote{rest}
        erase what I sent {who}{rest}
        don't send that to {who} after all{rest}
        I'd rather not say that, don't send it{rest}
        throw out everything from {who}{rest}
        {object} should never have gone out{rest}
        I don't want to keep {object}{rest}
    """,
    ),
    (
        "do",
        "call",
        """
        I (need|have|want) to (talk|speak) to {who}{rest}
        get {who} on the (phone|line){rest}
        ring {who}{rest}
        phone {who}{rest}
        dial {who}{rest}
        give {who} a (ring|buzz|shout){rest}
        can you get me {who}{rest}?
        put me through to {who}{rest}
        connect me with {who}{rest}
        is {who} reachable? try them{rest}
        I should ring {who}{rest}
        I want to hear {who}'s voice{rest}
        try {who}{rest}
        {who}, on the phone{rest}
        I promised to ring {who}{rest}
        let me talk to {who}{rest}
        get someone on the line{rest}
    """,
    ),
    (
        "show",
        "call",
        """
        did {who} (ring|phone|try to reach me){rest}?
        who (rang|phoned|tried to reach me){rest}?
        did anyone ring{rest}?
        my phone was off, who tried me{rest}?
        when did I last (talk|speak) to {who}{rest}?
        when did {who} ring{rest}?
        did I miss anyone{rest}?
        did I miss {who}{rest}?
        how long was I on the phone with {who}{rest}?
        who have I been talking to{rest}?
        has {who} been trying to get hold of me{rest}?
        who's been on the phone{rest}?
    """,
    ),
    (
        "end",
        "call",
        """
        hang up{rest}
        hang up on {who}{rest}
        I'm done talking to {who}{rest}
        put the phone down{rest}
        I don't want to talk to {who}{rest} after all
        don't put {who} through{rest}
        stop ringing {who}{rest}
        get me off the phone{rest}
        get me off the line with {who}{rest}
        I don't need to speak to {who} anymore{rest}
        drop {object}{rest}
        no need to ring{rest}
    """,
    ),
    (
        "do",
        "email mail",
        """
        write to {who}{rest}
        write {who}{rest}
        drop {who} a line{rest}
        send {who} something{rest}
        send this to {who}: {list}
        I (need|have|want) to write to {who}{rest}
        {who} should get this in writing{rest}
        {who} is waiting for an answer, {list}
        I owe {who} an answer{rest}
        reply to {who}{rest}
        get back to {who}{rest}
        let {who} know in writing{rest}
        forward that to {who}{rest}
        shoot {who} a few lines{rest}
        put it in writing to {who}: {list}
        to {who}, {list}
        can you write {who}{rest}?
        send something off{rest}
    """,
    ),
    (
        "show",
        "email mail",
        """
        did {who} (write|reply|answer|get back to me){rest}?
        has {who} replied{rest}?
        what did {who} write{rest}?
        anything from {who}{rest}?
        anything in my inbox{rest}?
        what's in my inbox{rest}?
        did anything come in{rest}?
        where's that thing {who} sent me{rest}?
        {who} sent me something, where is it{rest}?
        dig out what {who} wrote{rest}
        anything unread{rest}?
        who wrote me{rest}?
        I can't find what {who} sent{rest}
        anything important come in{rest}?
    """,
    ),
    (
        "end",
        "email mail",
        """
        clean out my inbox{rest}
        get rid of everything from {who}{rest}
        throw out what {who} sent{rest}
        I don't need what {who} wrote anymore{rest}
        trash whatever came{rest}
        bin that junk{rest}
        {object} is junk{rest}
        {object} is spam, out with it{rest}
        don't send that to {who} after all{rest}
        too much junk from {who}, out with it{rest}
        toss {object}{rest}
        my inbox is full, throw out what came{rest}
    """,
    ),
    (
        "do",
        "contact",
        """
        I met {who}, {list}
        I just met {who}, {list}
        I want to keep {who}'s number{rest}
        {who} gave me their number, {list}
        {who}'s number is {list}
        you can reach {who} at {list}
        keep {who} in my phone{rest}
        put {who} in my (phone|address book){rest}
        {who} isn't in my phone yet, {list}
        so I can reach {who}: {list}
        hold on to {who}'s details: {list}
        met someone new: {list}
        got a new number for you: {list}
        this is {who}: {list}
        someone for the address book: {list}
    """,
    ),
    (
        "show",
        "contact",
        """
        how (do|can) I reach {who}{rest}?
        what's {who}'s number{rest}?
        do I have {who}'s number{rest}?
        do we have a number for {who}{rest}?
        where does {who} live{rest}?
        how do I get hold of {who}{rest}?
        I need to get in touch with {who}{rest}
        is {who} in my phone{rest}?
        who do I know{rest}?
        what do I have on {who}{rest}?
        {who}'s details{rest}?
        I lost {who}'s number{rest}
        number for {who}{rest}
        who's in my address book{rest}?
    """,
    ),
    (
        "end",
        "contact",
        """
        I don't need {who}'s number anymore{rest}
        lose {who}'s number{rest}
        I haven't talked to {who} in years, out of my phone{rest}
        I don't want {who} in my phone{rest}
        {who} and I aren't talking anymore, take them out{rest}
        get {who} out of my (phone|address book){rest}
        {who} doesn't work there anymore, take them out{rest}
        forget {who}'s details{rest}
        I've got {who} in there twice, drop one{rest}
        throw {who} out of my address book{rest}
        {who} can go from my phone{rest}
        I won't be calling {who} again, get rid of the number{rest}
    """,
    ),
    (
        "change",
        "contact",
        """
        {who} has a new number, {list}
        {who} (moved|got married|changed jobs), {list}
        {who}'s number is different: {list}
        {who} can be reached at {list} from here on
        what I have for {who} is out of date, {list}
        {who}'s old number is dead, it's {list}
        I've got {who} down wrong, it's {list}
        for {who} it should be {list}
        these days {who} is at {list}
        {who} got a new phone, {list}
        I couldn't reach {who}, turns out it's {list}
        fix {who}'s details: {list}
    """,
    ),
    (
        "do show",
        "translation",
        """
        how do you say {topic}{rest}?
        how (do|would) I say {topic}{rest}?
        what's {topic}{rest}?
        what does {topic} mean{rest}?
        what is {topic} called{rest}?
        what's the word for {topic}{rest}?
        {topic}{rest}?
        {topic}{rest} please
        {topic} - {list}?
        I don't speak the language, what's {topic}{rest}?
        I don't understand this: {topic}{rest}
        the sign says {topic}, what's that{rest}?
        how would a local say {topic}{rest}?
        I want to tell someone {topic}{rest}
        put {topic}{rest}
        someone wrote {topic}, I need it{rest}
        can you put this{rest}?
    """,
    ),
    (
        "show",
        "definition word meaning",
        """
        what does {topic} mean{rest}?
        what's {topic}{rest}?
        what is {topic} supposed to mean{rest}?
        what on earth is {topic}{rest}?
        I keep (reading|hearing) {topic}, what is it{rest}?
        {topic}?? never heard of it{rest}
        {topic}, meaning{rest}?
        {topic} means what{rest}?
        I don't know what {topic} means{rest}
        explain {topic}{rest}
        my teacher said {topic}, what's that{rest}?
        is {topic} even a word{rest}?
        someone called me {topic}, is that bad{rest}?
        look up {topic}{rest}
        never know what this means{rest}
    """,
    ),
    (
        "show",
        "synonym thesaurus",
        """
        what's another (word|way of saying|way to say) {topic}{rest}?
        how else can I say {topic}{rest}?
        I keep writing {topic}, what else is there{rest}?
        something (nicer|better|fancier) than {topic}{rest}?
        a better word for {topic}{rest}
        I need a different word for {topic}{rest}
        what can I say instead of {topic}{rest}?
        anything like {topic}{rest}?
        {topic}, but put differently{rest}
        too much {topic} in my essay, what else{rest}?
        what means the same as {topic}{rest}?
        {topic} sounds dull, give me something else{rest}
        other words for {topic}{rest}
    """,
    ),
    (
        "do show",
        "conversion unit units",
        """
        how (much|many) is{rest}?
        what's that{rest}?
        how much is {topic}{rest}?
        how many is {topic}{rest}?
        what's {topic}{rest}?
        {topic}{rest}?
        {topic}{rest}
        {topic} is how much{rest}?
        {topic}, what's that{rest}?
        I only know the other system, what's {topic}{rest}?
        it says {topic} here, what is that{rest}?
        I need {topic}{rest}
        {topic} would be what{rest}?
        does anyone know what {topic} is{rest}?
        how do I turn {topic}{rest}?
        {list}?
        what does {topic} come to{rest}?
    """,
    ),
    (
        "do show",
        "calculation sum math expression",
        """
        what's {topic}{rest}?
        what is {topic}{rest}
        how much is {topic}{rest}?
        {topic}{rest}?
        {topic} makes{rest}?
        {topic} equals what{rest}?
        what do I get for {topic}{rest}?
        what does {topic} come to{rest}?
        I can't do this in my head: {topic}{rest}
        I'm bad with numbers, what's {topic}{rest}?
        work out {topic}{rest}
        work this out for me: {list}
        do the maths: {list}
        figure out {topic}{rest}
        {topic}, that makes how much{rest}?
        I keep getting {topic} wrong, what is it{rest}?
        quick maths: {list}
    """,
    ),
    (
        "show do",
        "route direction directions traffic",
        """
        how do I get to {topic}{rest}?
        how do (I|we) get there{rest}?
        what's the (best|quickest|fastest) way to {topic}{rest}?
        which way to {topic}{rest}?
        how far is (it to |){topic}{rest}?
        how long (does it take|will it take me) to {topic}{rest}?
        I (need|have|want) to get to {topic}{rest}
        I'm going to {topic}{rest}
        take me to {topic}{rest}
        get me to {topic}{rest}
        I'm lost, how do I get to {topic}{rest}?
        to {topic}{rest} please
        is there a jam on the way to {topic}{rest}?
        are the roads clear{rest}?
        how bad are the roads{rest}?
        when do I have to leave for {topic}{rest}?
        will I be stuck in a jam{rest}?
        is {topic} far{rest}?
        can I make it to {topic}{rest}?
        off to {topic}, {list}
    """,
    ),
    (
        "do",
        "photo picture image snapshot",
        """
        say cheese{rest}
        get a shot of {topic}{rest}
        snap {topic}{rest}
        I want to remember how {topic} looks{rest}
        I'd love to have this on camera{rest}
        {topic} looks amazing, get it on camera{rest}
        everybody smile{rest}
        shoot {topic}{rest}
        get {topic} on camera{rest}
        I want to see what {topic} would look like{rest}
        camera on {topic}{rest}
        get us all in the frame{rest}
        snap one{rest}
        quick shot{rest}
    """,
    ),
    (
        "show",
        "photo picture image snapshot",
        """
        what did {topic} look like{rest}?
        show me {topic}{rest}
        let me see {topic}{rest}
        what does {topic} look like{rest}?
        I want to look at {topic} again{rest}
        where are the ones of {topic}{rest}?
        did we take any of {topic}{rest}?
        I want to see how it looked{rest}
        I'd like to look at the ones we took{rest}
        anything in the album{rest}?
        what have I got on camera{rest}?
        find the ones with {topic} in them{rest}
        what did I shoot{rest}?
    """,
    ),
    (
        "end",
        "photo picture image snapshot",
        """
        I look terrible in that one, get rid of it{rest}
        I don't want anyone to see {object}{rest}
        {object} is blurry, toss it{rest}
        {object} came out badly{rest}
        get rid of the ones of {topic}{rest}
        I don't need the ones of {topic} anymore{rest}
        throw out the blurry ones{rest}
        that one is embarrassing, make it disappear{rest}
        my phone is full, throw out the ones we took{rest}
        everyone's eyes are closed, bin it{rest}
        {topic} didn't come out, toss it{rest}
        wipe {object} from my phone{rest}
    """,
    ),
    (
        "show",
        "file document",
        """
        where (is|did I put|did I save) {topic}{rest}?
        I can't find {topic}{rest}
        I need to look at {topic}{rest}
        let me see {topic}{rest}
        what's in {topic}{rest}?
        what does {topic} say{rest}?
        open up {topic}{rest}
        pull up {topic}{rest}
        dig out {topic} for me{rest}
        do we (still |)have {topic} somewhere{rest}?
        where did {topic} go{rest}?
        I saved it somewhere{rest}
        what's in there{rest}?
        I'm looking for something I saved{rest}
        get {topic} up on the screen{rest}
        what have I got saved{rest}?
    """,
    ),
    (
        "end",
        "file document",
        """
        I don't need {topic} anymore{rest}
        get rid of {topic}{rest}
        throw {topic} away{rest}
        {topic} can go in the (bin|trash){rest}
        trash {topic}{rest}
        nobody uses {topic}, out with it{rest}
        {topic} is just taking up space{rest}
        the disk is full, throw out {topic}{rest}
        {topic} is an old version, toss it{rest}
        wipe {object}{rest}
        make {object} disappear{rest}
        that's outdated, out with it{rest}
        clean that up{rest}
    """,
    ),
    (
        "do",
        "file document",
        """
        save this as {topic}{rest}
        call it {topic}{rest}
        start a fresh one called {topic}{rest}
        put this somewhere safe{rest}
        I want to keep this as {topic}{rest}
        start me an empty {topic}{rest}
        I need somewhere to write, call it {topic}{rest}
        store this{rest}
        keep a copy of this{rest}
        I don't want to lose this, {list}
        open me a blank one{rest}
        put it down as {topic}{rest}
        we don't have {topic} yet, start it{rest}
    """,
    ),
    (
        "change",
        "file document",
        """
        {topic} is in the wrong place, it goes{rest}
        put {topic}{rest}
        {topic} belongs somewhere else, {list}
        {topic} has a stupid name, {list}
        {topic} should be {list}
        let's call {topic} {list}
        stick {topic}{rest}
        there's something missing in {topic}, {list}
        {topic} is out of date, {list}
        {object} needs to be {list}
        drop {object}{rest}
        {object} isn't right, {list}
        make {topic} {list}
    """,
    ),
)
