"""How people ask for what theatres, clubs, churches, charities and libraries do.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "show",
        "seat stall",
        """
        where can we sit{rest}?
        where would we sit{rest}?
        where am I sitting{rest}?
        where does {who} sit{rest}?
        is there anything left to sit on{rest}?
        can we still sit together{rest}?
        how full is it{rest}?
        is it packed{rest}?
        is it sold out{rest}?
        is there still room for us{rest}?
        any places left{rest}?
        what's still free{rest}?
        anything in the front{rest}?
        what have you got left{rest}?
        is {topic} taken{rest}?
        is anyone sitting{rest}?
        I don't want to stand at the back, what is there{rest}?
        somebody is sitting in my place, what does it say{rest}?
        free ones {list}?
    """,
    ),
    (
        "change",
        "seat",
        """
        {who} can't see a thing from there{rest}
        {who} would rather sit{rest}
        {who} wants to sit{rest} instead
        {who} is sitting in the draught, put them{rest}
        {who} isn't happy there, {list} please
        {who} doesn't like it there{rest}
        put {who}{rest} instead
        could {who} sit{rest} instead?
        I can't see anything from here{rest}
        I'd rather sit{rest}
        we've been split up, can we sit{rest} instead?
        we don't like it here{rest}
        it's draughty here{rest}
        {object}: {list} instead
        {object} isn't a good one, make it {list}
        somewhere else than {object} please{rest}
        anywhere but {object}{rest}
    """,
    ),
    (
        "do",
        "court pitch hall venue studio lane rink",
        """
        we want to play{rest}
        we'd like to play{rest}
        {who} wants to play{rest}
        {who} would like to have it{rest}
        {who} needs the space{rest}
        we need somewhere to meet{rest}
        we need some space{rest}
        we've nowhere to practise{rest}
        somewhere to practise{rest} please
        can we have it to ourselves{rest}?
        could we have {topic}{rest}?
        keep {topic} for us{rest}
        hold {topic} for us{rest}
        {topic}, {list}, for us
        {topic} is ours{rest}
        we'll take {topic}{rest}
        put us into {topic}{rest}
        is {topic} taken{rest}? if not, it's ours
        our own place is too small{rest}
    """,
    ),
    (
        "show",
        "court pitch hall venue studio lane rink",
        """
        where could we play{rest}?
        can we play{rest}?
        is anything free to play on{rest}?
        where could we meet{rest}?
        is there any space{rest}?
        is {topic} taken{rest}?
        is {topic} free{rest}?
        who's got {topic}{rest}?
        who's in {topic}{rest}?
        can we get into {topic}{rest}?
        how many people fit in{rest}?
        what have you got that is big enough{rest}?
        our own place is too small, what's there{rest}?
        {who} wants to play, is anything free{rest}?
        the team has nowhere to practise, what's free{rest}?
        what's {topic} like{rest}?
        {topic}{rest}: empty?
        somewhere to play, {list}, what is there?
        anything empty{rest}?
    """,
    ),
    (
        "end",
        "court pitch hall venue studio lane rink",
        """
        we're not playing{rest}
        we're not playing after all{rest}
        we can't play{rest}, someone else can have it
        nobody has time to play{rest}
        {who} isn't playing{rest}
        {who} doesn't need the space{rest}
        {who} called, they're not coming{rest}
        we meet at somebody's home instead, give it back{rest}
        we found another place{rest}, you can have it back
        let someone else have {topic}{rest}
        we don't want {topic} any more{rest}
        give {topic} back{rest}
        {topic} won't be used{rest}
        {topic} is free for others{rest}
        {topic}: we're not coming{rest}
        we won't be there: {list}
    """,
    ),
    (
        "do",
        "donation pledge contribution",
        """
        I'd like to give something{rest}
        I want to help{rest}
        I'd like to do something good{rest}
        I have a bit to spare{rest}
        take this from me{rest}
        here's something from me{rest}
        here's something for the good cause{rest}
        {who} is giving {list}
        {who} gave {list}
        {who} wants to give something{rest}
        {who} put money in the box{rest}
        {who} has a big heart{rest}
        {who}: {list} for the good cause
        {list} from {who}, how kind
        we had a collection at work{rest}
        instead of presents, the birthday guests gave{rest}
        I saw it on the news and can't sit still{rest}
        for the good cause: {list}
        my bit: {list}
    """,
    ),
    (
        "show",
        "donation pledge contribution",
        """
        how much has come in{rest}?
        how much did we collect{rest}?
        how much have people given{rest}?
        what have people given{rest}?
        who gave something{rest}?
        who has been generous{rest}?
        what did {who} give{rest}?
        has {who} ever given us anything{rest}?
        did {who} give anything{rest}?
        {who} needs it for the tax office{rest}
        {who} asks if we got the money{rest}
        I want to thank everybody who gave{rest}
        I want to write thank-you cards{rest}, who gave what?
        where did my money go{rest}?
        what did I give{rest}?
        did my bit reach you{rest}?
        are we near our goal{rest}?
        how is the appeal doing{rest}?
        what's in the pot{rest}?
        gifts {list}?
    """,
    ),
    (
        "end",
        "donation pledge contribution",
        """
        {who} can't afford to give any more{rest}
        {who} doesn't want to give any longer{rest}
        {who} wrote that there'll be nothing more{rest}
        I can't afford to give any more{rest}
        I've given enough{rest}
        I don't want to give any longer{rest}
        don't take any more from me{rest}
        please don't collect from {who} any more{rest}
        no more giving{rest}
        money's tight, so nothing more from us{rest}
        I'd rather support someone else{rest}
        I didn't know that it goes on every month, no more{rest}
        what I promised to give won't come{rest}
        nothing more from {who}{rest}
        it was only meant as a one-off{rest}
        no longer giving: {list}
    """,
    ),
    (
        "do",
        "volunteer helper",
        """
        {who} wants to help{rest}
        {who} would like to lend a hand{rest}
        {who} has time to spare{rest}
        {who} has offered to help{rest}
        {who} is happy to help out{rest}
        {who} is joining our helpers{rest}
        {who} just retired and wants to do something useful{rest}
        {who} asked what there is to do{rest}, put them down
        {who} can help{rest}
        {who} helps{rest}
        {who}: {list}, lends a hand
        put {who} on the helpers' list{rest}
        I've got time on my hands and want to help{rest}
        can I lend a hand{rest}?
        I'd like to help out{rest}
        one more pair of hands: {list}
        another pair of hands{rest}
        two hands more: {list}
    """,
    ),
    (
        "show",
        "volunteer helper",
        """
        who's helping{rest}?
        who could lend a hand{rest}?
        who can help{rest}?
        who could we ask{rest}?
        who has time{rest}?
        is anyone free to help{rest}?
        do we have enough hands{rest}?
        we're short of hands, who could come{rest}?
        I can't do it all alone, who's there{rest}?
        I need somebody to carry the chairs, whom do I ask{rest}?
        is {who} helping{rest}?
        is {who} one of our helpers{rest}?
        has {who} ever helped us{rest}?
        what does {who} do for us{rest}?
        what can {who} do{rest}?
        I want to thank everyone who helped{rest}
        hands {list}?
        who said they'd come and help{rest}?
    """,
    ),
    (
        "do",
        "baptism christening wedding funeral ceremony",
        """
        {who} would like to have it at our church{rest}
        {who} came to see the vicar about it{rest}
        {who} wants the church{rest}
        {who} asks if the priest has time{rest}
        the family of {who} was here{rest}
        the family would like it in church{rest}
        the family would like the old church{rest}
        we need the priest{rest}
        could the vicar do it{rest}?
        can we have the church{rest}?
        we'd like the bells to ring{rest}
        we'd love to do it here{rest}
        our big day{rest}
        for {who}: {list}, bells and all
        for the church book: {list}
        {who}, {list}, in the church please
        please keep the church free{rest}
    """,
    ),
    (
        "do",
        "hold waitlist",
        """
        {topic} isn't in, keep it for me when it comes{rest}
        {topic} is out, I'd like to be next{rest}
        somebody else has {topic}, let me have it next{rest}
        put {topic} aside{rest}
        put {topic} aside for {who}{rest}
        keep {topic} back{rest}
        {who} wants to be next{rest}
        {who} would like to be next in line{rest}
        {who} is happy to wait{rest}
        {who} will take it as soon as there's one{rest}
        if one comes free, {who} takes it{rest}
        if somebody drops out, I'd like to be next{rest}
        I don't mind waiting{rest}
        I'd take it as soon as it's free{rest}
        it's full, but maybe somebody drops out{rest}
        everything's taken, let me know if something comes free{rest}
        I'd like to be next{rest}
        next in line: {list}
        {topic}: {list}, wants it next
    """,
    ),
    (
        "show",
        "hold waitlist",
        """
        how many are ahead of me{rest}?
        how many people are in front of {who}{rest}?
        how many are waiting{rest}?
        who's waiting{rest}?
        who's next{rest}?
        who's next in line for {topic}{rest}?
        when is it my turn{rest}?
        when is it {who}'s turn{rest}?
        am I next{rest}?
        is {who} next{rest}?
        is anyone waiting for {topic}{rest}?
        does anybody else want {topic}{rest}?
        is it my turn yet{rest}? I've been waiting for ages
        {who} has been waiting for ages, how far along{rest}?
        is anything put aside for {who}{rest}?
        what's been put aside{rest}?
        {topic} just came back, does anybody want it{rest}?
        how long is the line{rest}?
        is there any hope for me{rest}?
        {topic} - how many waiting{rest}?
    """,
    ),
    (
        "end",
        "hold waitlist",
        """
        I don't want to wait any longer{rest}
        I got it elsewhere, others can go first{rest}
        I bought it myself{rest}, let the next one have it
        {who} doesn't want to wait any longer{rest}
        {who} has got a place elsewhere{rest}
        {who} got tired of waiting{rest}
        {who} no longer wants to be in line{rest}
        {who} never came to fetch it{rest}, put it back
        take {who} out of the line{rest}
        no need to keep {topic} for {who}{rest}
        no need to keep {topic} back{rest}
        don't keep {topic} for me any longer{rest}
        put {topic} back on the shelf, nobody came for it{rest}
        let the next one have {topic}{rest}
        let the next in line go ahead{rest}
        I've given up waiting{rest}
        no longer waiting: {list}
    """,
    ),
    (
        "show",
        "fine penalty",
        """
        what do I owe{rest}?
        do I owe you anything{rest}?
        do I have to pay something{rest}?
        how much do I have to pay{rest}?
        how much does {who} owe{rest}?
        does {who} owe us anything{rest}?
        has {who} paid{rest}?
        is there anything open{rest}?
        is anything still unpaid{rest}?
        I brought it back late, what does it cost me{rest}?
        I was late, will that cost me{rest}?
        {who} was late, how much is it{rest}?
        the machine says that I owe something{rest}
        the machine won't let {who} take anything{rest}
        why can't I take anything out{rest}? what have I done
        there was a slip on my windscreen{rest}, how bad is it?
        what's the damage{rest}? I know I was naughty
        {topic}: what's to pay{rest}?
        owed {list}?
    """,
    ),
    (
        "do",
        "suggestion idea",
        """
        you should really have {topic}{rest}
        you ought to get {topic}{rest}
        why don't you have {topic}{rest}? pass that on
        I've got an idea{rest}
        I've been thinking: {list}
        wouldn't it be nice to have {topic}{rest}?
        it would be lovely if you had {topic}{rest}
        I wish there was {topic}{rest}
        {topic} would be a good thing{rest}
        {topic} would make people happy{rest}
        {topic} is missing here{rest}
        what about {topic}{rest}? just a thought
        for the box by the door: {list}
        for the people who decide: {list}
        {who} thinks you should have {list}
        {who} has an idea{rest}
        {who} had a good thought{rest}
        just a thought: {topic}{rest}
    """,
    ),
)
