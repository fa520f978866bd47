"""How people ask for what airports, cruise ships, coworking, interpreters and reception desks do.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "do",
        "baggage luggage suitcase",
        """
        {who} can't travel with just a handbag{rest}
        {who} has more to carry than fits under the seat{rest}
        {who} has something big along{rest}
        {who} packed half the house{rest}
        {who} is at the desk with everything packed{rest}
        {who} stood at the belt and nothing came{rest}
        I packed half the house{rest}
        I've got more along than I'm allowed{rest}
        I've got something big along{rest}
        it won't fit under the seat{rest}
        it's too big to take inside{rest}
        I don't want to drag it all along{rest}
        I don't want to carry everything{rest}
        I stood at the belt and nothing came{rest}
        on the belt: {list}
        {who}: {list}, on the belt
        {topic} goes on the belt{rest}
        {topic}: {list}, for the belt
    """,
    ),
    (
        "show",
        "baggage luggage suitcase carousel",
        """
        where do my things come out{rest}?
        which belt do I go to{rest}?
        which belt{rest}?
        where are my things{rest}?
        did my things get on the plane{rest}?
        my things didn't come out{rest}, where are they?
        I'm still standing at the belt{rest}
        I'm wearing the same shirt for ages, where are my things{rest}?
        has anyone found what I checked in{rest}?
        has {topic} turned up{rest}?
        where did {topic} end up{rest}?
        is {topic} on the plane{rest}?
        {topic}: where is it now{rest}?
        how much may I take along{rest}?
        how much can I bring{rest}?
        how heavy may it be{rest}?
        {who} stands at the belt and nothing comes{rest}
        {who} has nothing to wear, has anything turned up{rest}?
        what may {who} take along{rest}?
    """,
    ),
    (
        "do",
        "wheelchair assistance escort",
        """
        {who} can't walk that far{rest}
        {who} can't manage the stairs{rest}
        {who} can't manage alone{rest}
        {who} isn't good on their feet{rest}
        {who} is travelling alone and might get lost{rest}
        {who} needs somebody by their side{rest}
        {who} needs a hand{rest}
        {who} needs a push{rest}
        somebody should be there for {who}{rest}
        somebody should meet {who}{rest}
        my gran can't walk that far{rest}
        my knees won't carry me that far{rest}
        I can't walk that far{rest}
        I can't manage on my own{rest}
        will someone be there for me{rest}? please see to it
        could somebody push me{rest}?
        a helping hand: {list}
        a helping hand for {who}: {list}
        please take {who} along{rest}
    """,
    ),
    (
        "show",
        "gate platform terminal",
        """
        where do I have to go{rest}?
        where do we have to go{rest}?
        where do I get on{rest}?
        where do I run to{rest}?
        where does {topic} go from{rest}?
        where does {topic} leave from{rest}?
        where does {topic} come in{rest}?
        where's {topic}{rest}?
        which way to {topic}{rest}?
        I'm standing in the hall and don't know where to go{rest}
        I can't read the board from here{rest}
        we're in a hurry, where to{rest}?
        am I in the right place for {topic}{rest}?
        am I in the right place{rest}?
        did they change it again{rest}?
        {who} is standing in the hall and doesn't know where to go{rest}
        I'm meeting {topic}, where should I wait{rest}?
        {topic}: where{rest}?
        {topic}, {list}, where do I go?
    """,
    ),
    (
        "do",
        "excursion outing safari",
        """
        we don't want to stay on board{rest}
        we don't want to lie at the pool all day{rest}
        we want to see something{rest}
        {who} wants to see something{rest}
        {who} wants to get off the ship{rest}
        {who} wants to get out a bit{rest}
        {who} doesn't want to stay on board{rest}
        I'd love to go ashore{rest}
        I want to get out a bit{rest}
        take us along{rest}
        take {who} along{rest}
        we're coming along{rest}
        {topic} sounds great, take us along{rest}
        {topic}: we're coming along{rest}
        {topic}, {list}, that's for us
        put us down for {topic}{rest}
        {topic} is what we came for{rest}
        off we go: {list}
        going ashore: {list}
    """,
    ),
    (
        "show",
        "excursion outing",
        """
        what can we do ashore{rest}?
        what is there to do{rest}?
        what could we do{rest}?
        where could we go{rest}?
        where can you take us{rest}?
        where are you taking people{rest}?
        anything nice to do{rest}?
        anything for the little ones{rest}?
        I don't want to lie at the pool, what is there{rest}?
        we're on land for a while, what could we see{rest}?
        we don't like coaches, what else is there{rest}?
        is there anything {who} would like{rest}?
        {who} wants to get out a bit, what is there{rest}?
        {who} lost the slip, where and when is it{rest}?
        what's {topic} like{rest}?
        is there room on {topic}{rest}?
        {topic}: when and where do we meet{rest}?
        ashore {list}?
    """,
    ),
    (
        "change",
        "cabin suite",
        """
        {who} can't sleep there{rest}
        {who} hears the engine all night{rest}
        {who} gets seasick there, put them{rest}
        {who} would rather have a window{rest}
        {who} would rather be{rest}
        {who} would like something nicer{rest}
        {who} isn't happy there, {list}
        put {who}{rest} instead
        I can't sleep here{rest}
        I hear the engine all night{rest}
        we'd rather be{rest}
        we'd like something nicer{rest}
        we want to see the sea{rest}
        can we have another one{rest}?
        {object}: {list} instead
        {object} is too noisy, {list} please
        something quieter than {object}{rest}
        not {object}, but {list}
    """,
    ),
    (
        "do",
        "desk workspace workstation hotdesk",
        """
        {who} needs somewhere to work{rest}
        {who} wants to get some work done{rest}
        {who} is coming in{rest}
        {who} is coming in and has nowhere to sit{rest}
        {who} can't work at home{rest}
        {who} wants to sit with the team{rest}
        put {who}{rest}
        I'm coming in{rest}
        I need somewhere to work{rest}
        I can't concentrate at home{rest}
        I can't work at home with the builders in{rest}
        somewhere to put my laptop{rest} please
        somewhere quiet to work{rest} please
        can I come in and work{rest}?
        {topic} for me{rest}
        I'll sit at {topic}{rest}
        keep {topic} free for me{rest}
        {topic}, {list}, I'm coming in
        coming in: {list}
    """,
    ),
    (
        "show",
        "desk workspace workstation hotdesk",
        """
        where can I sit{rest}?
        where could I work{rest}?
        is there anywhere to work{rest}?
        is there room for my laptop and me{rest}?
        who's in{rest}?
        is it busy{rest}?
        how full is it{rest}?
        does it make sense to come in{rest}?
        should I come in or is it packed{rest}?
        where's {who} sitting{rest}?
        where does {who} sit{rest}?
        who's sitting at {topic}{rest}?
        is {topic} taken{rest}?
        is {topic} free{rest}?
        anything by the window{rest}?
        anything quiet{rest}?
        the builders are in at home, is there room for me{rest}?
        {topic}: taken{rest}?
        free ones, {list}?
    """,
    ),
    (
        "end",
        "desk workspace workstation hotdesk",
        """
        I'm not coming in{rest}
        I won't be in{rest}
        I'm working from home instead{rest}
        I'm staying at home{rest}
        {who} isn't coming in{rest}
        {who} is staying at home{rest}
        {who} works from home instead{rest}
        {who} won't be in, someone else can sit there{rest}
        someone else can sit at {topic}{rest}
        I don't have to come in after all{rest}
        I don't need {topic}{rest}
        {topic} is free for others{rest}
        {topic}: I'm not coming in{rest}
        give my place to someone else{rest}
        let somebody else sit there{rest}
        the trains aren't running, so I'll work at home{rest}
        not coming in: {list}
    """,
    ),
    (
        "do",
        "interpreter interpreting",
        """
        {who} doesn't speak the language{rest}
        {who} doesn't understand a word{rest}
        {who} needs somebody to speak for them{rest}
        {who} and I don't understand each other{rest}
        {who} can't follow us{rest}
        somebody should sit next to {who} and whisper{rest}
        our guests don't understand us{rest}
        we don't understand each other{rest}
        I don't understand a word they say{rest}
        nobody here speaks the language{rest}
        there's a family here nobody can talk to{rest}
        I need somebody who speaks both{rest}
        someone who speaks both{rest} please
        someone who can speak for us{rest}
        can somebody put it into words they understand{rest}?
        someone who speaks both: {list}
        {who}: {list}, doesn't understand us
        we only talk with hands and feet{rest}
    """,
    ),
    (
        "do",
        "voucher giftcard",
        """
        I don't know what to give {topic}{rest}
        I've no idea what {who} would like{rest}
        {topic} can choose something{rest}
        {who} should choose something nice{rest}
        {topic} can pick what they like{rest}
        {who} has everything already{rest}
        {topic} should get something for the trouble{rest}
        we should say sorry to {who}{rest}
        something for {topic} to say sorry{rest}
        something for {who} to spend with us{rest}
        something to put in an envelope{rest}
        something for the birthday envelope{rest}
        I want to give something, but I don't know what{rest}
        in an envelope please: {list}
        for {topic}, in an envelope: {list}
        {who}: {list} to spend with us
        {list} for {topic} to spend as they like
        {who} had trouble with us{rest}, make it good
    """,
    ),
    (
        "show",
        "voucher giftcard",
        """
        how much is left on it{rest}?
        how much is left on {topic}{rest}?
        how much is {topic} worth{rest}?
        is there anything left on {topic}{rest}?
        can I still use {topic}{rest}?
        is {topic} still good{rest}?
        does {topic} still work{rest}?
        until when can I use {topic}{rest}?
        can I pay with {topic}{rest}?
        somebody wants to pay with {topic}{rest}
        I found {topic} in a drawer{rest}
        I got {topic} for my birthday ages ago{rest}
        my aunt gave me {topic}{rest}, what's on it?
        the till won't take {topic}{rest}
        has {topic} been used{rest}?
        {topic}: anything on it{rest}?
        {who} has one from ages ago, is it still good{rest}?
        is it still good{rest}?
        which ones are still unused{rest}?
    """,
    ),
    (
        "do",
        "visitor",
        """
        {topic} is here{rest}
        {who} is here to see somebody{rest}
        {topic} is at the front door{rest}
        {who} is standing in the lobby{rest}
        {topic} is waiting downstairs{rest}
        {who} is coming to see us{rest}
        {topic} will be coming by{rest}
        {who} is coming by{rest}
        {topic} has just walked in{rest}
        {who} rang the bell{rest}
        I'm expecting {topic}{rest}
        we're expecting {who}{rest}
        please let {topic} in{rest}
        let {who} up{rest}
        in the lobby: {list}
        {topic} in the lobby, {list}
        {who}: {list}, at the front door
        for the front desk, {topic}: {list}
        the front desk should know that {who} is coming{rest}
    """,
    ),
    (
        "do",
        "badge keycard fob",
        """
        {who} can't get in{rest}
        {who} can't open the door{rest}
        {who} stands in front of a locked door{rest}
        {who} has to ring each time{rest}
        {who} has to be let in each time{rest}
        {who} has nothing to open the door with{rest}
        {who} should be able to get in{rest}
        {who} needs to get in{rest}
        {who} needs something to open the door with{rest}
        I can't get in{rest}
        I have to ring each time{rest}
        I'm tired of ringing each time{rest}
        I always have to ask somebody to let me in{rest}
        something to open the door with{rest} please
        something for the doors: {list}
        for the doors, {who}: {list}
        {who}: {list}, must get through the door
        please make sure that {who} gets through the door{rest}
    """,
    ),
)
