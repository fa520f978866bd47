"""How people ask for what they note about body, baby and household: pills, symptoms, naps, chores.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "do",
        "period menstruation",
        """
        it's that time of the month{rest}
        I've got my days{rest}
        my days have started{rest}
        I came on{rest}
        the painters are in{rest}, as they say
        it came early{rest}
        it came late{rest}
        it finally came{rest}
        I've got cramps, so here we go again{rest}
        here we go again{rest}
        first day, {list}
        I'm bleeding{rest}
        just spotting so far{rest}
        heavy as always{rest}
        my days: {list}
        the red week has begun{rest}
    """,
    ),
    (
        "show",
        "period cycle ovulation fertility",
        """
        when am I due{rest}?
        when's my next one{rest}?
        am I late{rest}?
        how late am I{rest}?
        when did I last have my days{rest}?
        will I have my days on holiday{rest}?
        can I plan a beach week or will I have my days{rest}?
        how regular am I{rest}?
        am I regular{rest}?
        when are my fertile days{rest}?
        could I be pregnant{rest}?
        we want a baby, when's a good time{rest}?
        how many days is it with me{rest}?
        do I need to pack tampons{rest}?
        my doctor asks when the last one was{rest}
    """,
    ),
    (
        "do",
        "pill dose vitamin supplement intake",
        """
        I've just taken {topic}{rest}
        I've had {topic}{rest}
        I took {topic}{rest}
        just swallowed {topic}{rest}
        I've been good and taken {topic}{rest}
        {who} has had it{rest}
        {topic} is down{rest}
        down it went: {topic}{rest}
        {topic} with a glass of water{rest}
        {topic}, {list}, I've had that
        so that I don't take {topic} twice{rest}
        tick off {topic}{rest}, I've swallowed it
        don't ask me again, I've had {topic}{rest}
        I nearly forgot, but I've had {topic}{rest}
        had mine: {list}
        swallowed: {list}
    """,
    ),
    (
        "show",
        "pill dose vitamin supplement intake",
        """
        have I taken it already{rest}?
        have I had {topic} already{rest}?
        did I take {topic}{rest}?
        did I swallow {topic} or not{rest}?
        I can't remember taking {topic}{rest}
        may I take another one{rest}?
        when can I take the next one{rest}?
        how many {topic} can I have{rest}?
        what do I still have to swallow{rest}?
        what am I supposed to take{rest}?
        is it time for {topic}{rest}?
        did {who} have anything{rest}?
        did I miss one{rest}?
        how often did I forget{rest}?
        with food or without, how do I take {topic}{rest}?
    """,
    ),
    (
        "do",
        "symptom pain",
        """
        I've got {topic}{rest}
        I have {topic} again{rest}
        {topic} again{rest}
        {topic} is back{rest}
        it's {topic} now{rest}
        {topic} is killing me{rest}
        I woke up with {topic}{rest}
        I've been having {topic}{rest}
        my doctor should know about {topic}{rest}
        {who} isn't well{rest}
        I'm not well{rest}
        it hurts{rest}
        it hurts: {list}
        {topic}, {list}, that's what's wrong with me
        since I got up I've had {topic}{rest}
        feeling rotten: {list}
    """,
    ),
    (
        "show",
        "symptom pain",
        """
        what could it be{rest}?
        what's wrong with me{rest}?
        is it serious{rest}?
        should I worry{rest}?
        should I worry about {topic}{rest}?
        I've got {topic}, what could it be{rest}?
        I've got {topic}, do I have to see a doctor{rest}?
        what causes {topic}{rest}?
        where does {topic} come from{rest}?
        {topic} - what is that a sign of{rest}?
        what does {topic} feel like{rest}?
        how often did I have {topic}{rest}?
        when did {topic} start{rest}?
        is {topic} getting worse{rest}?
        what do I tell the doctor{rest}?
    """,
    ),
    (
        "do",
        "pressure glucose heartrate pulse bloodsugar",
        """
        I've just measured: {list}
        just measured, {list}
        I've measured again{rest}
        the cuff says {list}
        the meter says {list}
        the nurse got {list}
        the device shows {list}
        mine was {list}
        it's {list} now
        it's too high again, {list}
        it came down a bit, {list}
        I pricked my finger, {list}
        my doctor wants to know every value, so {list}
        the latest value: {list}
        for {who} it was {list}
        values for the doctor: {list}
        before breakfast or whenever: {list}
    """,
    ),
    (
        "show",
        "blood glucose heartrate pulse bloodsugar",
        """
        am I too high{rest}?
        am I too low{rest}?
        was it too high{rest}?
        what was my last value{rest}?
        what were my values{rest}?
        how have my values been{rest}?
        are my values getting better{rest}?
        did it come down{rest}?
        I feel dizzy, how were my values{rest}?
        the doctor wants to see my values{rest}
        what do I show the doctor{rest}?
        is my heart racing{rest}?
        how fast was it going{rest}?
        was there a spike{rest}?
        {who} looks pale, how are the values{rest}?
    """,
    ),
    (
        "do",
        "meditation mindfulness breathing relaxation",
        """
        I need to calm down{rest}
        I need to come down{rest}
        I'm so stressed{rest}
        my head is spinning{rest}
        my thoughts won't stop{rest}
        I can't switch off{rest}
        help me calm down{rest}
        help me let go{rest}
        a moment for myself{rest}
        a moment of peace: {list}
        some peace for my mind{rest}
        before the exam I want to get my nerves under control{rest}
        deep breaths{rest}
        eyes closed, {list}
        om{rest}
        I want to find my inner peace{rest}
        I can't fall asleep, calm me{rest}
    """,
    ),
    (
        "do",
        "race marathon triathlon",
        """
        I want to be at the start{rest}
        I want to run {topic}{rest}
        put me on the start list{rest}
        put me on the start list of {topic}{rest}
        get me a bib number{rest}
        get me a bib for {topic}{rest}
        I'm ready for {topic}{rest}
        I've trained long enough, I'm doing {topic}{rest}
        {who} wants to be at the start of {topic}{rest}
        {who} and I made a bet, I'm doing {topic}{rest}
        I'm in for {topic}{rest}
        count me in for {topic}{rest}
        {topic}, {list}, I'm doing that
        I want a medal from {topic}{rest}
        at the start: {list}
    """,
    ),
    (
        "do",
        "fast fasting",
        """
        no food from now on{rest}
        I won't eat anything now{rest}
        that was my last bite{rest}
        I've had my last meal{rest}
        I'm done eating{rest}
        kitchen's closed{rest}
        nothing but water and tea from here{rest}
        I'm going without food{rest}
        I'm skipping breakfast{rest}
        giving my stomach a rest{rest}
        the clock is ticking, no food: {list}
        going without: {list}
        I'd like to go hungry for a bit{rest}
        no snacks any more{rest}
        window's shut, {list}
    """,
    ),
    (
        "do",
        "chore",
        """
        someone has to do {topic}{rest}
        {topic} has to be done{rest}
        {topic} hasn't been done for ages{rest}
        {topic} is somebody's job{rest}
        {who} never does anything{rest}
        {who} can help in the house too{rest}
        {who} can make themselves useful{rest}
        {who} should earn their pocket money{rest}
        I'm not the maid here, {list}
        I do everything around here, someone else can do {topic}{rest}
        {topic} is {list}
        {topic}, {list}, no discussion
        the kids should do {topic}{rest}
        everyone does their bit: {list}
        something else for the kids to do: {topic}{rest}
        it's piling up, someone please do {topic}{rest}
    """,
    ),
    (
        "show",
        "chore",
        """
        whose turn is it{rest}?
        whose turn is it to do {topic}{rest}?
        who does {topic}{rest}?
        who has to do {topic}{rest}?
        what does {who} have to do{rest}?
        has {who} done anything{rest}?
        has {who} done their bit{rest}?
        did {who} do it{rest}?
        has anyone done {topic}{rest}?
        what still has to be done around the house{rest}?
        what's left to do around here{rest}?
        the place is a mess, whose job is it{rest}?
        is it me again{rest}?
        can {who} go and play, or is there something left{rest}?
        who's been slacking{rest}?
    """,
    ),
    (
        "do",
        "feeding nursing breastfeed",
        """
        the little one's been fed{rest}
        the baby has just eaten{rest}
        the baby had {list}
        {who} has just eaten{rest}
        {who} has just had {list}
        {who} had a bit{rest}
        {who} emptied it all{rest}
        {who} drank {list}
        {who}, {list}, all finished
        a full tummy at last{rest}
        just finished with the milk{rest}
        milk: {list}
        burped and happy{rest}
        the hungry monster is fed{rest}
        finally ate something{rest}
        just had {list}
    """,
    ),
    (
        "show",
        "feeding nursing bottle breastfeed",
        """
        when did the little one last eat{rest}?
        when did {who} last eat{rest}?
        when did {who} last have milk{rest}?
        why's {who} crying, is it hunger{rest}?
        is {who} hungry again{rest}?
        can {who} be hungry already{rest}?
        how much milk was that{rest}?
        how much has {who} drunk{rest}?
        has the baby eaten{rest}?
        has somebody given the baby milk{rest}?
        which side was it{rest}?
        is the baby getting enough{rest}?
        did {who} eat enough{rest}?
        when's the next milk due{rest}?
        when was the last milk{rest}?
    """,
    ),
    (
        "do",
        "nap",
        """
        the little one's gone down{rest}
        the baby has nodded off{rest}
        {who} has nodded off{rest}
        {who} is asleep{rest}
        {who} was asleep{rest}
        {who} slept{rest}
        {who} went down{rest}
        {who} dozed off in the pram{rest}
        {who} just woke up{rest}
        {who}, {list}, out like a light
        quiet at last{rest}
        asleep: {list}
        shut-eye: {list}
        finally some quiet, the eyes are closed{rest}
        sleeping{rest}, don't ring the bell
    """,
    ),
    (
        "do",
        "diaper nappy",
        """
        the baby's been changed{rest}
        I've just changed {who}{rest}
        {who} has just been changed{rest}
        {who} has a clean bottom{rest}
        {who} did a big one{rest}
        {who}, {list}, all clean
        fresh and clean{rest}
        that was a smelly one{rest}
        what a stink{rest}, all clean now
        wet only{rest}
        it was full{rest}
        clean bottom, {list}
        change done: {list}
        bum's clean{rest}
        another one for the bin{rest}
    """,
    ),
)
