"""How people ask for what staff, guests, members and patients need.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "do",
        "user member access permission role",
        """
        {who} (starts|is starting) with us{rest}, let them in
        {who} can't get in{rest}
        {who} has no access{rest}
        {who} needs to get in{rest}
        {who} should be able to see everything{rest}
        {who} needs access{rest}
        {who} is joining the team{rest}
        {who} has joined{rest}
        {who} is part of it now{rest}
        let {who} in{rest}
        let {who} see it{rest}
        give {who} access{rest}
        can {who} have access{rest}?
        add {who}{rest}
        {who}, {list}, let them in
        access for {who}: {list}
        we have someone new: {list}
        could {who} join{rest}?
    """,
    ),
    (
        "end",
        "user member access permission role",
        """
        {who} (left|has left|quit|is gone){rest}
        {who} doesn't work here anymore{rest}
        {who} is no longer with us{rest}
        {who} got fired, lock them out{rest}
        {who} shouldn't (get in|see that) anymore{rest}
        {who} has no business there{rest}
        {who} is off the team{rest}
        {who} is out{rest}
        why can {who} still get in{rest}? take it away
        lock {who} out{rest}
        kick {who} out{rest}
        take {who} off{rest}
        throw {who} out{rest}
        {who} moved to another department, no more access{rest}
        make sure {who} can't log in{rest}
        get {who} out of there{rest}
    """,
    ),
    (
        "show",
        "user member access permission role",
        """
        who (can get in|has access|is in there|can see it){rest}?
        who's in{rest}?
        who's (on|part of) it{rest}?
        what is {who} allowed to do{rest}?
        what can {who} see{rest}?
        can {who} get in{rest}?
        is {who} in{rest}?
        is {who} allowed{rest}?
        does {who} have access{rest}?
        {who} says there's no getting in, what are they allowed{rest}?
        who is {who}{rest}?
        do we have {who}{rest}?
        everyone with access{rest}
        security wants to know who can get in{rest}
        people {list}
    """,
    ),
    (
        "change",
        "user member permission role",
        """
        {who} got promoted{rest}
        {who} is now {list}
        {who} should be {list}
        make {who} {list}
        {who}: {list} from here on
        {who} needs more rights{rest}
        {who} can do too much, make it {list}
        {who} shouldn't be able to do everything{rest}
        {who} has a new address{rest}
        {who} got married{rest}, change that
        {who} has a different job now{rest}
        change {who}{rest}
        wrong details for {who}, it's {list}
        what {who} is allowed to do has changed: {list}
    """,
    ),
    (
        "change",
        "password credential pin",
        """
        I forgot my password{rest}
        I can't log in{rest}
        I can't get in anymore{rest}
        I've locked myself out{rest}
        I can't remember my password{rest}, help
        it says wrong password{rest}
        {who} forgot the password{rest}
        {who} can't (log in|get in) anymore{rest}
        {who} is locked out{rest}
        {who} keeps getting wrong password{rest}
        {who} got locked out again{rest}, sort it out
        {who} is back from holiday and can't remember the password{rest}
        {who} needs a new password{rest}
        {who}, {list}, forgot the password
        let {who} in again{rest}, new password
        someone may know my password{rest}, I want a new one
        new password please, {list}
        password forgotten, {list}
    """,
    ),
    (
        "do",
        "leave vacation absence holiday timeoff",
        """
        I'll be away{rest}
        I'm off{rest}
        I won't be in{rest}
        I want some time off{rest}
        I need time off{rest}
        can I have time off{rest}?
        can I stay home{rest}?
        I'd like to be off{rest}
        {who} won't be in{rest}
        {who} is (away|off|out|not in){rest}
        {who} can't come in{rest}
        {who} called, won't be in{rest}
        {who} wants time off{rest}
        {who} is staying home{rest}
        {who} off, {list}
        {who} away: {list}
        time off: {list}
        off, {list}
        I'm not coming in{rest}
        put me down as away{rest}
    """,
    ),
    (
        "show",
        "leave vacation absence holiday timeoff",
        """
        how many days do I have left{rest}?
        how many days off do I still have{rest}?
        who's (away|off|out|missing){rest}?
        who isn't in{rest}?
        who's on holiday{rest}?
        is {who} (in|away|off|out|on holiday){rest}?
        when is {who} (away|off|back){rest}?
        how many days off has {who} got left{rest}?
        how often was {who} away{rest}?
        where's {who}{rest}? on holiday?
        can {who} still take time off{rest}? how many days are left
        is anyone off{rest}?
        do I have any days left{rest}?
        days off {list}
        {who}, days off left{rest}?
    """,
    ),
    (
        "end",
        "leave vacation absence holiday timeoff",
        """
        I'm coming in after all{rest}
        I'll be working after all{rest}
        I don't need the time off{rest}
        I'm not going away after all{rest}
        {who} is coming in after all{rest}
        {who} will be here after all{rest}
        {who} isn't going away after all{rest}
        {who} is better and coming in{rest}
        {who} doesn't need the days off{rest}
        {who} works instead of being off{rest}
        our holiday fell through, {object} can go{rest}
        give me the days back{rest}, I'm not going
        {object} isn't needed, I'm here{rest}
        I'd rather save the days, drop {object}{rest}
    """,
    ),
    (
        "do",
        "shift duty",
        """
        {who} (works|is working){rest}
        {who} can work{rest}
        {who} is on{rest}
        {who} has to come in{rest}
        {who} covers{rest}
        {who} could come in{rest}, put them down
        put {who} on{rest}
        put {who} down for work{rest}
        have {who} come in{rest}
        can {who} come in{rest}?
        we're short of people, {who} has to help{rest}
        we need someone to work{rest}
        who's going to work? {who}{rest}
        {who} on, {list}
        {who}: {list}
        {who} {list}
        I can work{rest}
        someone has to be there{rest}
    """,
    ),
    (
        "show",
        "shift schedule roster rota",
        """
        who (works|is working|is on|comes in){rest}?
        who's here{rest}?
        when do I (work|have to come in|start){rest}?
        do I have to work{rest}?
        am I on{rest}?
        when am I off{rest}?
        when does {who} (work|start|come in){rest}?
        is {who} (on|working|in){rest}?
        does {who} work{rest}?
        can I reach {who}, when are they in{rest}?
        {who} working{rest}?
        do we have enough people{rest}?
        who could I call, who's on{rest}?
        who do I work with{rest}?
        schedule {list}
        what's the plan{rest}?
    """,
    ),
    (
        "change",
        "shift schedule duty",
        """
        {who} can't (work|come in), swap{rest}
        {who} can't work{rest}, find someone
        {who} needs to swap{rest}
        {who} wants to swap{rest}
        {who} would rather work{rest}
        {who} works{rest} instead
        {who} is on{rest} instead
        {who} has to start{rest} instead
        can {who} swap{rest}?
        I can't come in, swap me{rest}
        could somebody else do {object}{rest}?
        someone else has to take {object}{rest}
        swap: {list}
        {object} should be{rest}
    """,
    ),
    (
        "do",
        "employee colleague staff hire",
        """
        {who} (starts|is starting|begins){rest}
        {who} is new here{rest}
        {who} is going to work for us{rest}
        {who} got the job{rest}
        {who} signed the contract{rest}
        {who} said yes{rest}, put them in the system
        we've hired {who}{rest}
        we hired {who}{rest}
        welcome {who}{rest}
        {who} joins us{rest}
        please put {who} on the payroll{rest}
        somebody new is starting: {list}
        new starter: {list}
        new starter {who}, {list}
        new colleague, {list}
    """,
    ),
    (
        "show",
        "employee colleague staff contact",
        """
        who is {who}{rest}?
        what does {who} do{rest}?
        how do I (reach|get hold of|contact) {who}{rest}?
        I need to talk to {who}{rest}
        I have to call {who}, what's the number{rest}?
        where does {who} sit{rest}?
        who does {who} work for{rest}?
        is {who} still with us{rest}?
        do you know {who}{rest}?
        {who}, who's that{rest}?
        somebody called {who} rang me, who's that{rest}
        who (works|sits){rest}?
        who do we have{rest}?
        who can I ask{rest}?
        people {list}
        who's who{rest}?
    """,
    ),
    (
        "do",
        "prescription medication medicine",
        """
        {who} has run out of {topic}{rest}
        {who} needs more tablets{rest}
        {who} has no tablets left{rest}
        {who} needs something from the pharmacy{rest}
        {who} should take {list}
        {who} gets {list}
        {who} is to have {list}
        start {who} on {list}
        put {who} on {list}
        {who}: {list}
        {topic} has run out{rest}
        I'm out of {topic}{rest}
        I need more {topic}{rest}
        there's only a bit of {topic} left{rest}
        {topic}, {list}, the pharmacy knows
        {topic} again{rest}
        I have to take {topic}{rest}
        my tablets are nearly gone{rest}
        write {who} something{rest}
    """,
    ),
    (
        "show",
        "prescription medication medicine",
        """
        what is {who} taking{rest}?
        what does {who} take{rest}?
        what's {who} on{rest}?
        which tablets does {who} get{rest}?
        what did we give {who}{rest}?
        has {who} had the tablets{rest}?
        the pharmacy is asking what {who} takes{rest}
        does {who} still have some left{rest}?
        what am I supposed to take{rest}?
        which tablets do I have to take{rest}?
        what's {topic} for{rest}?
        can one take {topic} safely{rest}?
        what is {topic}{rest}?
        what do I have to know about {topic}{rest}?
        meds {list}
    """,
    ),
    (
        "end",
        "prescription medication medicine",
        """
        {who} doesn't need the tablets anymore{rest}
        {who} can't stand the tablets{rest}, stop them
        {who} gets sick from it, stop{rest}
        {who} should no longer take it{rest}
        take {who} off it{rest}
        no more tablets for {who}{rest}
        {topic} doesn't agree with me{rest}, stop it
        {topic} gives a rash, stop it{rest}
        no more {topic}{rest}
        I don't have to take {topic} anymore{rest}
        the doctor says no more {topic}{rest}
        {topic} has done its job, off it{rest}
        come off {topic}{rest}
        {object} is no longer necessary{rest}
    """,
    ),
    (
        "do",
        "patient",
        """
        {who} is here for the first time{rest}
        {who} has never been here before{rest}
        {who} hasn't been with us before{rest}
        {who} just came in{rest}
        {who} is coming in{rest}
        {who} wants to be treated here{rest}
        {who} isn't on file yet{rest}
        we don't have {who} on file{rest}
        start a file for {who}{rest}
        take {who} in{rest}
        please put {who} on file{rest}
        first time here: {list}
        somebody new in the waiting room: {list}
        {who}, {list}, never been here
        new in the practice: {list}
    """,
    ),
    (
        "show",
        "patient record chart",
        """
        what do we know about {who}{rest}?
        do we have {who} on file{rest}?
        has {who} been here before{rest}?
        when was {who} last here{rest}?
        what does {who} have{rest}?
        what was wrong with {who}{rest}?
        {who} is in the waiting room, the file please{rest}
        {who} is on the phone, the file please{rest}
        the file of {who}{rest}
        pull {who}'s file{rest}
        bring up {who}{rest}
        is {who} allergic to something{rest}? check the file
        who's lying there{rest}?
        who do we have{rest}?
        file, {list}
    """,
    ),
    (
        "do",
        "book copy",
        """
        I'd like to read {topic}{rest}
        I want to read {topic}{rest}
        I'd like to take {topic} home{rest}
        I'm taking {topic}{rest}
        {who} is taking it home{rest}
        {who} wants to borrow{rest}
        {who} would like to borrow something{rest}
        can I borrow {topic}{rest}?
        can I take {topic} with me{rest}?
        could you put {topic} aside{rest}?
        keep {topic} for me{rest}
        {topic} is out, I'd like it next{rest}
        we have to read {topic} for school{rest}
        {topic}, {list}
        {topic} please{rest}
        borrow: {list}
    """,
    ),
    (
        "show",
        "book copy author title",
        """
        do you have {topic}{rest}?
        have you got {topic}{rest}?
        is {topic} (in|there|on the shelf|out|lent out){rest}?
        where is {topic}{rest}? I can't find it on the shelf
        where does {topic} stand{rest}?
        who has {topic}{rest}?
        when does {topic} come back{rest}?
        I want to read {topic}, do you have it{rest}
        looking for {topic}{rest}
        {topic}{rest}, is it in?
        anything to read{rest}?
        what should I read{rest}?
        what can I read{rest}?
        something to read, {list}
        reading {list}?
    """,
    ),
    (
        "change",
        "book copy",
        """
        I haven't finished reading {topic}{rest}
        I'm not done with {topic} yet, can I keep it{rest}
        can I keep {topic} longer{rest}?
        I'd like to keep {topic}{rest}
        {who} hasn't finished yet and wants to keep it{rest}
        {who} would like to keep it longer{rest}
        {who} needs longer{rest}
        I need more time with {topic}{rest}
        {topic} longer please{rest}
        I'm still reading{rest}, can I keep it
        it's due but I'm not through{rest}
        {topic} is due, but I'm not through{rest}
        extend: {list}
        more time for {object}{rest}
    """,
    ),
    (
        "do",
        "guest checkin arrival visitor",
        """
        {who} (is here|has arrived|just arrived|is at the desk){rest}
        {who} is standing in front of me{rest}
        {who} is at reception{rest}
        {who} has come{rest}
        {who} would like to check in{rest}
        {who} would like the key{rest}
        {who} wants to go up{rest}
        give {who} the key{rest}
        {who} can go up{rest}
        {who} is expected{rest}
        {who} is coming to see us{rest}
        {who} here, {list}
        arrived: {list}
        at the desk: {list}
        we've just arrived{rest}
        I'm here{rest}, can I have my key
    """,
    ),
    (
        "end",
        "guest checkout visitor",
        """
        {who} is leaving{rest}
        {who} has left{rest}
        {who} is going home{rest}
        {who} wants to leave{rest}
        {who} is gone{rest}
        {who} handed in the key{rest}
        {who} would like to settle up and go{rest}
        {who} isn't coming after all{rest}
        {who} is off{rest}
        we're leaving{rest}
        I'm handing in my key{rest}
        we'd like to settle up{rest}
        leaving: {list}
        gone: {list}
    """,
    ),
    (
        "show",
        "guest visitor arrival",
        """
        who's (staying|here|with us){rest}?
        who's (coming|arriving|leaving){rest}?
        who are we expecting{rest}?
        is {who} here{rest}?
        is {who} staying with us{rest}?
        has {who} arrived{rest}?
        which room is {who} in{rest}?
        when is {who} leaving{rest}?
        I'm looking for {who}{rest}
        someone wants to see {who}, are they in{rest}
        there's a call for {who}{rest}, are they in the house
        {who} here yet{rest}?
        who do we have in the house{rest}?
        who's in{rest}?
        guests {list}
    """,
    ),
    (
        "do",
        "housekeeping cleaning towel linen",
        """
        it's dirty{rest}, can someone come
        it's a mess{rest}
        there's a spill{rest}
        nobody has cleaned{rest}
        can someone tidy up{rest}?
        could somebody clean{rest}?
        someone spilled something{rest}
        the bed hasn't been made{rest}
        we've no {topic} left{rest}
        there are no {topic} here{rest}
        could we get {topic}{rest}?
        can someone bring {topic}{rest}?
        please bring {topic}{rest}
        some more {topic}{rest} please
        {topic}, {list}
        {topic} needs (cleaning|a clean|tidying){rest}
        {topic} is filthy{rest}
        the guests are out, you can clean{rest}
        {who} asks for {list}
        send someone up{rest}
    """,
    ),
    (
        "do",
        "repair maintenance workorder",
        """
        {topic} is (broken|bust|out of order){rest}
        {topic} has broken down{rest}
        {topic} (doesn't|won't) work{rest}
        {topic} has stopped working{rest}
        {topic} makes strange noises{rest}
        {topic} is leaking{rest}
        {topic} broke again{rest}
        {topic} needs fixing{rest}
        {topic} needs looking at{rest}
        someone should look at {topic}{rest}
        can someone fix {topic}{rest}?
        send somebody for {topic}{rest}
        get {topic} fixed{rest}
        {topic}: broken, {list}
        it's broken{rest}, who can come
        broken: {list}
        {who} has something broken{rest}
        we need a handyman{rest}
    """,
    ),
    (
        "show",
        "repair maintenance",
        """
        is {topic} fixed yet{rest}?
        is {topic} still broken{rest}?
        has anyone fixed {topic}{rest}?
        when will {topic} (be ready|work again|be fixed){rest}?
        when was {topic} last looked at{rest}?
        when does {topic} need looking at{rest}?
        what's been done to {topic}{rest}?
        how's it going with {topic}{rest}?
        when does the handyman come{rest}?
        what's broken{rest}?
        what still has to be fixed{rest}?
        {topic}, is that fixed{rest}
        how far is {object}{rest}?
        anything that needs fixing{rest}?
    """,
    ),
    (
        "do",
        "workout exercise training run",
        """
        I (did|just did|finished) {topic}{rest}
        just did {topic}{rest}
        done with {topic}{rest}
        back from {topic}{rest}
        {topic} done{rest}
        {topic}, {list}
        {topic} {list}
        {list} of {topic}
        did {list}
        I've been sweating{rest}, write it down
        I've been at it{rest}, put it in
        I was at the gym{rest}
        back from the gym: {list}
        {who} did some sport{rest}
        {who} trained{rest}
        sport: {list}
        finally did some sport{rest}
    """,
    ),
    (
        "show",
        "workout exercise training activity",
        """
        how did I do{rest}?
        how (active|lazy) was I{rest}?
        how much did I move{rest}?
        how often did I do sport{rest}?
        how often did I work out{rest}?
        did I do enough{rest}?
        did I do any sport{rest}?
        what did I do at the gym{rest}?
        how much {topic} did I do{rest}?
        how's my {topic} going{rest}?
        when did I last do {topic}{rest}?
        what did {who} do at the gym{rest}?
        how fit am I{rest}? what did I do
        what should I do at the gym{rest}?
        sport {list}?
    """,
    ),
    (
        "do",
        "weight step measurement calorie",
        """
        I weigh {list}
        I'm at {list}
        I'm {list}
        down to {list}
        the scales say {list}
        scales: {list}
        just stood on the scales: {list}
        I walked {list}
        walked{rest}, put it in
        {who} is at {list}
        {who}: {list}
        for {who}: {list}
        {list}, write it down
        got {list}
    """,
    ),
    (
        "show",
        "weight step calorie",
        """
        how far did I walk{rest}?
        how much did I walk{rest}?
        did I walk enough{rest}?
        how many did I do{rest}?
        am I getting (thinner|fatter|slimmer){rest}?
        have I lost (anything|weight){rest}?
        have I put on weight{rest}?
        what do I weigh{rest}?
        how heavy was I{rest}?
        what did the scales say{rest}?
        is the diet working{rest}?
        has {who} lost weight{rest}?
        how's {who} coming along{rest}?
        how am I doing{rest}?
    """,
    ),
)
