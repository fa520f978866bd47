"""How people ask for what insurers, lawyers, pharmacies, hospitals, care homes and labs do.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "show",
        "policy",
        """
        what are the rules{rest}?
        what does it say{rest}? I never read the small print
        what's in and what's out{rest}?
        what's in {object}{rest}?
        what exactly does {object} say{rest}?
        read me what {object} says{rest}
        I can't find my copy of {object}{rest}
        I'd like to read up on {object}{rest}
        is there anything in {object} about that{rest}?
        before I sign anything, what does it say{rest}?
        they refused, I want to see in black and white what we agreed{rest}
        {who} wants it in black and white{rest}
        {who} has lost the papers{rest}
        {who} doesn't remember what it says{rest}
        {topic}: what's the small print{rest}?
        {topic}{rest}, what does it say?
        what's the small print{rest}?
        where do I stand{rest}?
    """,
    ),
    (
        "end",
        "policy insurance",
        """
        there's nothing left to insure{rest}
        I've found a cheaper insurer{rest}, I'm leaving you
        you've become too dear, I'm going{rest}
        I don't want to be insured with you any longer{rest}
        I don't need to be insured any more{rest}
        {who} doesn't need to be insured any more{rest}
        {who} has gone to another insurer{rest}
        {who} wants to leave us{rest}
        {who} stopped paying, we no longer insure them{rest}
        {who} has moved abroad, nothing to insure here{rest}
        we let {object} run out{rest}
        {object} has had its day{rest}
        {object} isn't wanted any more{rest}
        I won't be paying for {object} any more{rest}
        no more money for {object}{rest}
        I want out of {object}{rest}
        get me out of {object}{rest}
        {object} should be over{rest}
    """,
    ),
    (
        "show",
        "premium deductible excess copay",
        """
        what do I pay{rest}?
        what would I pay{rest}?
        how much do I have to pay myself{rest}?
        how much of it is on me{rest}?
        how much would being insured cost{rest}?
        what would it cost to be insured{rest}?
        what do you take{rest}?
        what does {who} pay{rest}?
        what would {who} have to pay{rest}?
        how much of it does {who} have to pay{rest}?
        how dear is it to be insured{rest}?
        will I have to pay more{rest}?
        before I buy anything I want to know what insuring it costs{rest}
        I just want to know what leaves my pocket{rest}
        if it happens, how much do I have to pay{rest}?
        {topic}: what's to pay{rest}?
        {topic}, {list}, how much is that?
        what comes out of my own pocket{rest}?
    """,
    ),
    (
        "do",
        "consultation",
        """
        {who} would like to talk to somebody{rest}
        {who} needs to talk to somebody who knows{rest}
        {who} is in trouble and doesn't know what to do{rest}
        {who} got a nasty letter and wants to talk it over{rest}
        {who} wants to know where they stand{rest}, give them some time
        {who} wants an hour of somebody's time{rest}
        I need to talk to somebody who knows{rest}
        I'd like to talk it over with an expert{rest}
        I'm in trouble and don't know what to do{rest}
        I got a nasty letter and want to talk to someone{rest}
        can somebody take the time to talk to me{rest}?
        can I talk it over with one of you{rest}?
        could I come in and talk{rest}?
        give {who} some of your time{rest}
        wants to talk: {list}
        {who} wants to talk, {list}
        a first talk{rest} please
        I don't want to sign before I've talked to you{rest}
    """,
    ),
    (
        "do",
        "case lawsuit dossier",
        """
        {who} wants us to look into it{rest}
        {who} has been treated badly and won't let it rest{rest}
        {who} is a client now{rest}
        {who} has asked us to act{rest}
        {who} came to see us, we take it on{rest}
        we're acting for {who}{rest}
        we take it on{rest}
        start a file{rest}
        start a file on {topic}{rest}
        there's nothing on file about this yet: {list}
        this needs a file of its own{rest}
        somebody has to look into this: {list}
        it won't go away by itself, somebody should take it on{rest}
        I won't let them get away with it{rest}
        please take this on: {list}
        {topic}: {list}, start a file
        {topic}{rest}, we're taking it on
        for the file: {list}
    """,
    ),
    (
        "show",
        "case lawsuit dossier",
        """
        how does it look for {who}{rest}?
        how are we doing with {topic}{rest}?
        where are we with {topic}{rest}?
        where do we stand with {topic}{rest}?
        who's handling {topic}{rest}?
        who's on {topic}{rest}?
        what's the latest on {topic}{rest}?
        anything new on {topic}{rest}?
        has anything moved with {topic}{rest}?
        what's in the file on {topic}{rest}?
        give me the background on {topic}{rest}
        bring me up to speed on {topic}{rest}
        {who} rang and wants to know where things stand{rest}
        {who} is getting impatient, where are we{rest}?
        I haven't heard a word about {topic}{rest}
        I've heard nothing for ages{rest}, what's going on?
        what's still open{rest}?
        what's on our desks{rest}?
        files {list}
    """,
    ),
    (
        "show",
        "prescription",
        """
        what did the doctor put me on{rest}?
        what did the doctor write down for {who}{rest}?
        what is {who} supposed to take{rest}?
        what is {who} on{rest}?
        is it ready at the chemist's{rest}?
        is there anything for {who} at the chemist's{rest}?
        {who} is at the counter, has the doctor sent it over{rest}?
        {who} is here to pick up the tablets{rest}
        can I come and fetch my tablets{rest}?
        are my tablets ready{rest}?
        has the doctor sent it through{rest}?
        did the doctor sign it{rest}?
        how many more can {who} get{rest}?
        can {who} get more without seeing the doctor{rest}?
        may I get more{rest} or do I have to see the doctor?
        until when is it good{rest}?
        tablets for {who}, {list}?
        {object}: ready{rest}?
    """,
    ),
    (
        "show",
        "interaction medication medicine drug",
        """
        can {who} take it{rest}?
        may {who} have that{rest}?
        does {topic} go with the others{rest}?
        is it safe to take {topic}{rest}?
        is it all right to take {topic}{rest}?
        do I have to watch out with {topic}{rest}?
        can I have a glass of wine with {topic}{rest}?
        what's {topic} for{rest}?
        what does {topic} do{rest}?
        how does one take {topic}{rest}?
        tell me about {topic}{rest}
        {topic}, {list}, is that safe?
        {topic}{rest} - anything to watch out for?
        what is {who} taking{rest}?
        {who} feels funny since taking something{rest}
        {who} has a whole drawer of pills{rest}, what's in there?
        what does {who} get{rest}?
        before I hand it over, is it all right{rest}?
        which pills {list}?
    """,
    ),
    (
        "do",
        "medication dose dosage pill",
        """
        {who} had {list}
        {who} got {list}
        {who} has had {list}
        {who} just swallowed it{rest}
        {who} took it{rest}
        {who} took it without grumbling{rest}
        {who} should get {list}
        {who} gets {list}
        {who} is in pain and should get something{rest}
        I gave {who} {list}
        just gave {who} {list}
        give {who} {list}
        {topic} went down{rest}
        {topic}: {list}, with a glass of water
        {topic}, {list}, down it went
        {topic}{rest}, swallowed
        for the chart: {list}
        on the chart for {who}: {list}
        it's pill time{rest}
    """,
    ),
    (
        "show",
        "bed ward occupancy cot",
        """
        where could we put {who}{rest}?
        where is {who} lying{rest}?
        where does {who} lie{rest}?
        where do I find {who}{rest}?
        I've come to see {who}, where do I go{rest}?
        how full are we{rest}?
        can we take one more{rest}?
        can we take anyone else{rest}?
        is there room for one more{rest}?
        have we got room{rest}?
        anything free{rest}?
        is anything free upstairs{rest}?
        the ambulance is asking if we can take one{rest}
        the ambulance is on its way, have we got room{rest}?
        who's lying in {topic}{rest}?
        is anybody in {topic}{rest}?
        {topic}: any room{rest}?
        who could go home to make room{rest}?
        free ones {list}?
    """,
    ),
    (
        "do",
        "bed cot ward",
        """
        {topic} has to lie down somewhere{rest}
        {who} is staying{rest}
        {topic} has to stay{rest}
        {who} is staying with us{rest}
        {topic} is still lying in the corridor{rest}
        {who} comes up from A and E{rest}
        {topic} can't go home yet{rest}
        {who} goes{rest}
        put {topic}{rest}
        find a place for {who}{rest}
        make room for {topic}{rest}
        a place for {who}: {list}
        {topic} to lie in {list}
        {who}, {list}, just brought up
        {topic} for {list}
        {topic} is for {list}
        {topic}: {list} lies there
        one coming up: {list}
    """,
    ),
    (
        "change",
        "bed ward",
        """
        {topic} can't stay there{rest}
        {who} can't stay where they are, {list} please
        {topic} goes{rest}
        {who} is going{rest}
        {topic} is well enough to go{rest}
        {who} is being taken{rest}
        {topic} should lie somewhere else{rest}
        {who} snores so loud that nobody sleeps, put them{rest}
        {topic} would rather lie{rest}
        {who} doesn't get on with the neighbour{rest}
        {who}'s family would like it better{rest}
        {topic} from here{rest}
        wheel {who} over{rest}
        take {topic} over{rest}
        take {who}{rest}
        {topic}: {list} instead
        {who} to {list}
        they've got room for {topic} now{rest}
        we need the place, so {who} goes{rest}
    """,
    ),
    (
        "do",
        "vital temperature pulse pressure glucose weight saturation",
        """
        {topic} {list}
        {who}: {list}
        {topic}, {list}
        {who} - {list}
        {list}, {topic}
        {list} for {who}
        {topic} has {list}
        {who} is at {list}
        {topic} came out at {list}
        I just measured {who}: {list}
        just been to {topic}, {list}
        just been round to {who}{rest}
        I've been at the bedside{rest}
        on the chart: {list}
        on {who}'s chart: {list}
        for {who}'s chart: {list}
        chart for {topic}, {list}
        {who} doesn't feel too good, {list}
        {topic} is doing fine, {list}
        write down for {who}: {list}
    """,
    ),
    (
        "show",
        "vital pulse saturation",
        """
        how is {topic} doing{rest}?
        how's {who}{rest}?
        is {topic} all right{rest}?
        is {who} stable{rest}?
        is {topic} getting better{rest}?
        has {who} got a fever{rest}?
        did {topic} have a quiet night{rest}?
        how did {who} do{rest}?
        the doctor wants to know how {topic} is doing{rest}
        the doctor is on the phone about {who}{rest}
        {topic} looks pale, what was measured{rest}?
        {who} looks pale, how was it before{rest}?
        {who}'s daughter asks how things are{rest}
        I'm worried about {topic}{rest}
        I've just come on, how is {who}{rest}?
        what was measured{rest}?
        {topic}: all in order{rest}?
        {who}, {list}, anything to worry about?
        how are the numbers{rest}?
    """,
    ),
    (
        "do change",
        "diet dietary",
        """
        {topic} mustn't eat everything{rest}
        {who} can't eat everything{rest}
        {topic} may eat {list}
        {who} can only have {list}
        {topic} gets {list} on the plate
        {who} isn't allowed everything on the plate{rest}
        {topic} has to watch what goes on the plate{rest}
        {who} has trouble swallowing, so {list}
        {topic} didn't touch the plate, try {list}
        {who} doesn't eat like the others{rest}
        {topic} eats{rest}
        the doctor says {who} should eat{rest}
        the kitchen should know about {topic}: {list}
        for the kitchen: {list}
        for the kitchen, {who}: {list}
        tell the kitchen about {topic}{rest}
        {who}: {list}, kitchen please
        {topic}, {list}, nothing else on the plate
        be careful what you give {who}{rest}
    """,
    ),
)
