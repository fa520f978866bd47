"""How people ask for timers, reminders, tasks, notes, meetings and appointments.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "do",
        "timer countdown",
        """
        {topic} (is|are) on the stove{rest}, don't let me burn it
        I just put {topic} on, tell me when (it's|the time's) up{rest}
        {topic} just went in, give me a shout when it's done{rest}
        time {topic} for me{rest}
        for {topic} I need the clock running{rest}
        start the clock{rest}
        start counting down{rest}
        ping me when time's up{rest}
        count me down{rest}
        [okay ]go, start timing{rest}
        beep when it's over{rest}
        can you keep the time for me{rest}?
        clock for {topic}, {list}
        hands are full here, can you time this{rest}?
        I always lose track of time, so set something{rest}
        {list}, and go
        set me one{rest} please
        let me know when {topic} (is|should be) done{rest}
    """,
    ),
    (
        "show",
        "timer countdown",
        """
        how (long|much longer) is left{rest}?
        how much time (do I have|have I got) left{rest}?
        how long till {topic} (is|are) done{rest}?
        is {topic} nearly done{rest}?
        how long do I still have to wait for {topic}{rest}?
        when does {object} go off{rest}?
        how far along is {object}{rest}?
        is {object} still running{rest}?
        did {object} actually start{rest}?
        time left{rest}?
        what's still counting down{rest}?
        am I running out of time{rest}?
        how many minutes are left on {object}{rest}?
        {topic}, how much longer{rest}?
        where are we at with {object}{rest}
    """,
    ),
    (
        "end",
        "timer countdown",
        """
        {topic} (is|are) done already, no need to beep{rest}
        {topic} came out early, stop counting{rest}
        stop the clock{rest}
        stop counting{rest}
        make it stop beeping{rest}
        ok ok I heard it, stop {object}{rest}
        I don't need {object} running anymore{rest}
        kill {object}{rest}
        never mind the countdown{rest}
        forget about timing {topic}{rest}
        no need to time {topic} any longer{rest}
        turn that thing off{rest}
        shut {object} up{rest} please
        {object} can stop{rest}
    """,
    ),
    (
        "change",
        "timer countdown",
        """
        {topic} (needs|need) a bit longer, {list}
        {topic} (isn't|aren't) done yet, give it more time{rest}
        {topic} should go for longer{rest}
        make {object} longer{rest}
        give me some extra time{rest}
        add a bit more to {object}{rest}
        put more time on the clock{rest}
        still raw, keep {object} going{rest}
        wait, hold {object}{rest}
        I set {object} wrong, it should be {list}
        {object} should've been {list}
        let {object} run on{rest}
        can we stretch {object}{rest}?
        not long enough for {topic}, {list}
    """,
    ),
    (
        "do",
        "alarm",
        """
        wake me[ up]{rest}
        (can|could) you wake me[ up]{rest}?
        I have to be up{rest}
        I need to get up{rest}
        get me out of bed{rest}
        don't let me (oversleep|sleep in){rest}
        make sure I'm awake{rest}
        I can't be late for {topic}, get me up{rest}
        I've got {topic} coming up, wake me{rest}
        wake-up call{rest} please
        gotta be up for {topic}{rest}
        up at a decent hour please, {list}
        don't let me sleep through {topic}{rest}
        ring{rest}
        make some noise{rest} so I get up
        {list}, wake me please
        I'm off to bed, get me up{rest}
        if nobody wakes me I'll miss {topic}, {list}
    """,
    ),
    (
        "end",
        "alarm",
        """
        let me sleep in{rest}
        I don't have to get up{rest} after all
        no need to wake me{rest}
        don't wake me[ up]{rest}
        don't bother waking me for {topic}{rest}
        {topic} got called off, let me sleep{rest}
        I'm awake already, no ringing{rest} please
        I don't want anything ringing{rest}
        I'm already up, turn {object} off{rest}
        get rid of the wake-up call{rest}
        stop that ringing{rest}
        no {topic}, so no need to get me up{rest}
        {object} doesn't need to ring{rest}
        please make sure nothing wakes me{rest}
    """,
    ),
    (
        "show",
        "alarm",
        """
        when are you waking me[ up]{rest}?
        what time do I (have to|need to) get up{rest}?
        when does {object} ring{rest}?
        will anything wake me up{rest}?
        am I set to wake up{rest}?
        did I set something to get me up{rest}?
        is {object} on{rest}?
        what time is my wake-up call{rest}?
        when am I getting up for {topic}{rest}?
        did I set anything for {topic}{rest}?
        how long can I sleep{rest}?
        is my clock set{rest}?
        what's going to ring{rest}?
    """,
    ),
    (
        "change",
        "alarm",
        """
        wake me{rest} instead
        I can sleep a bit longer, make {object} ring{rest}
        I have to get up earlier, {list}
        {topic} starts earlier, get me up{rest}
        {topic} is later than I thought, wake me{rest}
        {object} is way too early, make it {list}
        let me snooze{rest}
        push {object} back{rest}
        let me sleep some more, {list}
        have {object} ring{rest} instead
        change of plans, I get up{rest}
        {object} should go off{rest}
        can {object} ring{rest}?
        a little more sleep please, {list}
    """,
    ),
    (
        "do",
        "reminder",
        """
        don't let me forget{rest}
        don't let me forget: {topic}, {list}
        remind me{rest}
        remind me about this{rest}
        {topic}, I keep forgetting, nudge me{rest}
        nudge me{rest}
        give me a (nudge|poke|ping){rest}
        make sure I don't forget {topic}{rest}
        I always forget about {topic}, so ping me{rest}
        I can't forget this one: {topic}, {list}
        I'll forget {topic} otherwise, tell me{rest}
        poke me{rest} please
        {topic} - bug me about it{rest}
        can you bring this up with me{rest}?
        my memory is terrible: {topic}, {list}
        I mustn't forget: {topic}{rest}
        hey can you ping me{rest}
        {topic}{rest}, don't let me forget
    """,
    ),
    (
        "end",
        "reminder",
        """
        stop (bugging|nagging|pinging) me about {topic}{rest}
        you don't have to remind me{rest}
        no need to remind me of {topic}{rest}
        {topic} is (done|taken care of), no more pings{rest}
        I already did {topic}, stop asking me{rest}
        I've taken care of it, don't remind me{rest}
        I won't forget {topic}, drop it{rest}
        don't ping me{rest}
        quit nagging me{rest}
        {object} isn't needed, I remembered{rest}
        I've got {topic} covered, no nudge needed{rest}
        drop the nudge{rest}
        please stop with {object}{rest}
        forget what I said about {topic}{rest}
    """,
    ),
    (
        "show",
        "reminder",
        """
        what did I (ask|tell) you to remind me of{rest}?
        is there anything I shouldn't forget{rest}?
        what was I supposed to remember{rest}?
        am I forgetting (something|anything){rest}?
        what's coming up that I asked about{rest}?
        did I ask you to remind me about {topic}{rest}?
        when are you going to nudge me about {topic}{rest}?
        will you remind me of {topic}{rest}?
        what are you going to bug me about{rest}?
        when will I hear from you about {topic}{rest}?
        anything I wanted to be told{rest}?
        did you get that thing about {topic}{rest}?
        what am I being nagged about{rest}
    """,
    ),
    (
        "change",
        "reminder",
        """
        I can't right this minute, remind me{rest}
        can't do {topic} yet, bring it up{rest}
        ask me about {topic} again{rest}
        snooze {object}{rest}
        remind me about {topic}{rest} instead
        I'm busy, nudge me about {topic}{rest}
        {topic} can wait, ping me{rest}
        that nudge should come{rest}
        {object} comes at a bad time, make it {list}
        better tell me{rest}
        bug me about {topic}{rest} instead
        {object} is too early, {list}
        {topic} got moved, so tell me{rest}
    """,
    ),
    (
        "do",
        "todo task to-do",
        """
        I still have to take care of {topic}{rest}
        {topic} needs doing{rest}
        put {topic} on my list{rest}
        one more thing to do: {topic}{rest}
        another thing for my plate: {topic}, {list}
        {topic} has to get done{rest}
        add {topic} to the stuff I have to do{rest}
        on my plate: {topic}, {list}
        oh and {topic}{rest}, stick that on the list
        write down that this needs doing{rest}
        this has to be done: {topic}, {list}
        something else I need to get done{rest}
        I promised to deal with {topic}{rest}, put it down
        we need to get {topic} done{rest}
        somebody has to do {topic}{rest}
        {topic} is still open, track it{rest}
        just thought of something I have to do: {topic}{rest}
        for the list: {topic}, {list}
    """,
    ),
    (
        "show",
        "todo task to-do",
        """
        what do I (have|need) to do{rest}?
        what's on my plate{rest}?
        have I dealt with {topic}{rest}?
        what's left to do{rest}?
        what should I be working on{rest}?
        what's still open{rest}?
        anything I still have to do{rest}?
        what haven't I done yet{rest}?
        how busy am I{rest}?
        what am I behind on{rest}?
        did I finish {topic}{rest}?
        is {topic} still open{rest}?
        what's next{rest}?
        what needs doing{rest}?
        where do things stand with {topic}{rest}?
        show me my list{rest}
        what else is there to get done{rest}
    """,
    ),
    (
        "end",
        "todo task to-do",
        """
        I don't have to do {topic} anymore{rest}
        take {topic} off my list{rest}
        cross {topic} off{rest}
        scratch {topic}{rest}
        {topic} took care of itself{rest}
        {topic} isn't my problem anymore{rest}
        somebody else is doing {topic}, get it off my list{rest}
        get {object} off my plate{rest}
        {topic} is pointless, throw it out{rest}
        we're not doing {topic} after all{rest}
        that one doesn't need doing{rest}
        {object} can come off the list{rest}
        strike {object}{rest}
        never mind {topic}{rest}
    """,
    ),
    (
        "change",
        "todo task to-do",
        """
        {topic} is done, tick it off{rest}
        just finished {topic}{rest}
        I'm done with {topic}{rest}
        check off {topic}{rest}
        {topic} can wait{rest}
        {topic} has become urgent, {list}
        I won't get to {topic}, put it off{rest}
        {topic} is more important than I thought, {list}
        {object} should be {list}
        mark {object}{rest}
        not getting around to {object}, {list}
        I finally did {topic}, {list}
        give {object} some more time{rest}
        {topic} needs to happen sooner, {list}
    """,
    ),
    (
        "do",
        "note memo",
        """
        write this down: {topic}{rest}
        write down {topic}{rest}
        jot this down{rest}
        jot down {topic}{rest} for me
        let me get this on paper: {topic}{rest}
        for the record: {topic}{rest}
        so I don't lose it: {topic}{rest}
        keep this somewhere for me: {topic}{rest}
        I just had an idea: {topic}{rest}
        put on paper: {topic}, {list}
        memo to self: {topic}{rest}
        got a pen? {topic}{rest}
        I want to remember this: {topic}{rest}
        scribble something down{rest}
        quickly write something down{rest}
        I need to get something out of my head{rest}
        take this down, {list}
        can you put this in writing{rest}?
    """,
    ),
    (
        "show",
        "note memo",
        """
        what did I write (about|on) {topic}{rest}?
        what did I write down{rest}?
        did I ever write anything down about {topic}{rest}?
        where did I put that thing about {topic}{rest}?
        I wrote something down about {topic}, where is it{rest}?
        what was it I jotted down{rest}?
        read me what I wrote{rest}
        read {object} back to me{rest}
        I know I wrote something down{rest}
        do I have anything written down{rest}?
        pull up what I've got on {topic}{rest}
        what do my scribbles say{rest}?
        find the thing I scribbled down{rest}
        what was that idea of mine{rest}?
        anything in my papers about {topic}{rest}
    """,
    ),
    (
        "end",
        "note memo",
        """
        throw away what I wrote about {topic}{rest}
        I don't need what I wrote down about {topic}{rest}
        toss {object}{rest}
        {object} can go in the bin{rest}
        bin what I wrote down{rest}
        what I jotted down about {topic} is outdated, get rid of it{rest}
        I don't need {object} lying around{rest}
        tear up {object}{rest}
        erase what I wrote{rest}
        wipe {object}{rest}
        nobody needs to see {object}, make it disappear{rest}
        that thing I wrote down about {topic} is nonsense, trash it{rest}
        {topic} is settled, lose what I wrote down{rest}
    """,
    ),
    (
        "change",
        "note memo",
        """
        I forgot something when I wrote about {topic}, {list}
        what I wrote about {topic} is wrong, it should be {list}
        add something to what I wrote about {topic}{rest}
        {object} needs a correction: {list}
        {object} should say {list}
        rewrite {object}{rest}
        to {object}, add {list}
        tack this on to {object}: {list}
        fix what I wrote down{rest}
        there's more to say in {object}: {list}
        about {topic}, I'd put it differently: {list}
        I got something wrong in {object}, {list}
    """,
    ),
    (
        "do",
        "event meeting calendar",
        """
        I'm meeting {who}{rest}
        {who} and I are getting together{rest}
        I want to sit down with {who}{rest}
        get me some time with {who}{rest}
        block (out |)some time{rest}
        keep some time free{rest}
        pencil in {topic}{rest}
        put {topic} in my calendar{rest}
        we're having {topic}{rest}, put it in
        {topic} is happening{rest}, block the time
        we should all get together{rest}
        let's get everyone in a room{rest}
        let's (talk|sit down|meet){rest}
        can we find a slot for {topic}{rest}?
        I'm busy{rest}, keep it free
        save the date: {topic}{rest}
        {topic}, {list}, put it in the diary
        I've got something on{rest}, write it in
    """,
    ),
    (
        "show",
        "event meeting calendar",
        """
        what's on{rest}?
        what have I got on{rest}?
        am I (free|busy){rest}?
        do I have (anything|plans|something) on{rest}?
        what am I doing{rest}?
        what does my (day|week|schedule) look like{rest}?
        when am I seeing {who}{rest}?
        when is {topic}{rest}?
        what time is {topic} again{rest}?
        where do I have to be{rest}?
        how full am I{rest}?
        anything planned{rest}?
        is {topic} still on{rest}?
        who am I meeting{rest}?
        when's my next one{rest}?
        what's happening{rest}
    """,
    ),
    (
        "end",
        "event meeting calendar",
        """
        I can't make it to {topic}{rest}
        I won't be going to {topic}{rest}
        {topic} isn't happening{rest}
        we're not meeting{rest} after all
        I'm not seeing {who} after all{rest}
        {who} can't make it, so we're not meeting{rest}
        call off {topic}{rest}
        scrap {topic}{rest}
        clear my schedule{rest}
        free up my time{rest}
        {topic} fell through, take it out of my calendar{rest}
        get {object} out of my diary{rest}
        {object} is off, everyone's sick{rest}
        no need to get together{rest}
        I'd rather skip {topic}{rest}
    """,
    ),
    (
        "change",
        "event meeting calendar",
        """
        {who} can't do it then, let's meet{rest} instead
        {topic} got pushed{rest}
        turns out {topic} is{rest}
        {topic} has been moved{rest}
        can we do {topic}{rest} instead?
        that time doesn't work, let's do {topic}{rest}
        let's have {object}{rest} instead
        something clashes with {object}, put it{rest}
        push {object}{rest}
        I'm running late, shift {object}{rest}
        {topic} starts at a different time: {list}
        would it work to have {object}{rest}?
        we need to find another time for {topic}, {list}
        make {topic} {list} instead
    """,
    ),
    (
        "do",
        "appointment",
        """
        I need to see {who}{rest}
        can I come in{rest}?
        can {who} fit me in{rest}?
        does {who} have (time|an opening|a slot){rest}?
        is there anything free{rest}?
        squeeze me in{rest}
        put me down{rest}
        I'd like to come by{rest}
        get me in{rest}
        {who} should be seen{rest}
        {who} would like to come in{rest}
        when {who} comes in, it's {list}
        could someone see me{rest}?
        fit {who} in{rest}
        any openings{rest}? I'll take it
        I have to get {topic} looked at{rest}
        it's time I had {topic} done{rest}
        got a slot{rest}?
    """,
    ),
    (
        "show",
        "appointment",
        """
        when do I have to be there{rest}?
        when am I seeing {who}{rest}?
        when is {who} coming in{rest}?
        who's coming in{rest}?
        what time was I supposed to come{rest}?
        am I down for anything{rest}?
        is {who} down for something{rest}?
        what time was it again{rest}?
        I forgot when I'm supposed to show up{rest}
        I lost the little card, when am I due{rest}?
        when's the next one{rest}?
        do you have me down{rest}?
        who do we have{rest}?
        is {object} still on{rest}?
    """,
    ),
    (
        "end",
        "appointment",
        """
        I can't make it{rest}
        {who} can't make it{rest}
        I won't be coming{rest}
        {who} won't be coming in{rest}
        {who} is (sick|ill) and isn't coming{rest}
        I have to call off {object}{rest}
        I'm not going to make {object}{rest}
        take me off the schedule{rest}
        give my slot to someone else{rest}
        {object} won't work out{rest}
        something came up, I can't come{rest}
        don't expect {who}{rest}
        {who} is feeling better and doesn't need to come in{rest}
        I no longer need to come in{rest}
    """,
    ),
    (
        "change",
        "appointment",
        """
        can I come{rest} instead?
        could {who} come{rest} instead?
        {who} can't come then, but could{rest}
        I can't make that time, what about {list}?
        that doesn't suit me anymore, could I come{rest}?
        that's too early for {who}, {list}?
        that's too late for {who}, {list}
        I'd rather come{rest}
        {who} would rather come{rest}
        put {who} in{rest} instead
        {object} clashes with work, make it {list}
        my shift changed, I can only come{rest}
        {object} needs another day: {list}
        any chance of swapping {object}{rest}?
    """,
    ),
)
