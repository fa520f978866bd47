"""How people ask for what care kitchens, labs, laundries, florists, bakeries, farms and caterers do.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "do",
        "meal lunch dinner breakfast supper",
        """
        {who} is hungry{rest}
        {who} hasn't eaten yet{rest}
        {who} hasn't had anything{rest}
        {who} would like something to eat{rest}
        {who} would like {list} on the plate
        {who} has picked {list}
        {who} is eating with us{rest}
        something to eat for {who}{rest}
        a plate for {who}{rest}
        one more plate: {list}
        one more mouth to feed{rest}
        for the kitchen: {list}
        {who}: {list}, kitchen please
        {topic} on the plate{rest}
        {topic} sounds tasty{rest}
        I'll have {topic}{rest}
        {topic}, {list}, I'm starving
        I could eat a horse{rest}
        tell the kitchen to make something{rest}
    """,
    ),
    (
        "show",
        "menu meal lunch dinner breakfast dish",
        """
        what is there to eat{rest}?
        what's cooking{rest}?
        what's in the pot{rest}?
        what are we having{rest}?
        what do we get{rest}?
        what's the kitchen making{rest}?
        what's on the plate{rest}?
        what could {who} eat{rest}?
        what does {who} get{rest}?
        what has {who} picked{rest}?
        I'm hungry, what is there{rest}?
        I'm starving, what's good{rest}?
        anything without meat{rest}?
        anything for a sweet tooth{rest}?
        is it fish again{rest}?
        something smells nice, what is it{rest}?
        should I bring sandwiches or is there something{rest}?
        to eat, {list}, what is there?
    """,
    ),
    (
        "do",
        "allergy intolerance",
        """
        {topic} can't have {list}
        {who} mustn't be given {list}
        {topic} mustn't get everything{rest}
        {who} comes out in a rash{rest}
        {topic} swells up{rest}
        {who} reacts badly{rest}
        {topic} can't stand it{rest}
        {who} gets itchy{rest}
        {topic} needs to stay away from {list}
        {who}: watch out for {list}
        careful with {topic}: {list}
        careful with {who}{rest}
        nobody should give {topic} that{rest}
        {topic} - never give that{rest}
        {topic} isn't good for everybody{rest}, put it on file
        {who}'s mum says to be careful{rest}
        for {who}'s file: {list}
        big red letters on the file, {list}
    """,
    ),
    (
        "show",
        "allergy intolerance allergen",
        """
        is there anything {who} can't have{rest}?
        what can't {who} have{rest}?
        what mustn't {who} get{rest}?
        may {who} have everything{rest}?
        what do we have to watch out for with {who}{rest}?
        does {who} react to anything{rest}?
        anything that {who} reacts to{rest}?
        what's on file that {who} shouldn't get{rest}?
        before I give {who} anything, is it safe{rest}?
        {who} is getting a rash, is anything known{rest}?
        {who} is having cake with us, is that all right{rest}?
        the kitchen asks what {who} can't have{rest}
        are there nuts in {topic}{rest}?
        what's in {topic}{rest}? my friend can't have everything
        what does {topic} contain that could hurt someone{rest}?
        can everyone eat {topic}{rest}?
        {topic}: anything to watch out for{rest}?
        who can't have it{rest}?
        who has to be careful{rest}?
    """,
    ),
    (
        "do",
        "sample specimen swab",
        """
        {who} gave us a little jar{rest}
        {who} has filled the cup{rest}
        {who} has filled the tube{rest}
        I've taken some from {who}{rest}
        just came in from {who}: {list}
        {topic} just came in{rest}
        {topic} is on the tray{rest}
        {topic} is going to the lab{rest}
        {topic} has to be looked at{rest}
        {topic}: {list}, for the lab
        {topic}, {list}, just in
        the courier brought {topic}{rest}
        the box from the clinic is here{rest}
        take some from {who}{rest}
        we need to know what {who} has, take some{rest}
        to the lab: {list}
        for the lab: {list}
        jar with a label: {list}
        new on the tray: {list}
    """,
    ),
    (
        "show",
        "sample specimen",
        """
        is the lab done{rest}?
        is the lab done with {topic}{rest}?
        what did the lab find{rest}?
        what did they find in {topic}{rest}?
        have you looked at {topic}{rest}?
        did {topic} arrive{rest}?
        where did {topic} end up{rest}?
        which fridge is {topic} in{rest}?
        where's {topic}{rest}? it isn't on the tray
        what was {topic} again{rest}?
        has anybody analysed {topic} yet{rest}?
        is {topic} any good or do we need another{rest}?
        the clinic is asking about {topic}{rest}
        the doctor is waiting to hear about {topic}{rest}
        {who} is waiting to hear{rest}
        what's in the lab fridge{rest}?
        what's still to be analysed{rest}?
        what came in{rest}?
        jars {list}?
    """,
    ),
    (
        "do",
        "laundry garment alteration",
        """
        {who} has something dirty{rest}
        {who} brought in a bag of dirty things{rest}
        {who} put the bag outside the door{rest}
        {who} needs it clean{rest}
        {who} would like it fresh{rest}
        I've nothing clean left{rest}
        we've nothing clean left to wear{rest}
        I spilled something{rest}, please see to it
        I've got a stain and I can't get it out{rest}
        I don't have a machine here{rest}
        can you get it clean{rest}?
        please make it look like new{rest}
        my bag is outside the door{rest}
        {topic} needs some care{rest}
        {topic} isn't fresh any more{rest}
        {topic}: {list}, spotless please
        {topic}, {list}, handle it with care
        dirty things: {list}
        it has to be clean{rest}
    """,
    ),
    (
        "show",
        "laundry garment alteration",
        """
        are my things clean{rest}?
        are my things ready{rest}?
        is {topic} clean again{rest}?
        is {topic} dry{rest}?
        can I come for {topic}{rest}?
        did the stain come out{rest}?
        did the stain come out of {topic}{rest}?
        have I got anything clean{rest}?
        I've nothing to wear, are you done{rest}?
        I gave you a bag, where's it now{rest}?
        somebody else's shirts are in my bag, where are mine{rest}?
        {who} is at the counter without the ticket{rest}
        {who} wants the things back{rest}, are they done?
        what did {who} bring us{rest}?
        what's still in the machine{rest}?
        what's hanging there{rest}?
        {topic} - done{rest}?
        how much longer{rest}? I've nothing to put on
    """,
    ),
    (
        "do",
        "bouquet wreath flower",
        """
        {who} should get something pretty{rest}
        {who} loves a bit of colour{rest}
        {who} likes something that smells nice{rest}
        I want to see {who} smile{rest}
        I've been horrid to {who} and want to make up{rest}
        I'd like to say thank you with something pretty{rest}
        I'd like to say sorry with something pretty{rest}
        something pretty for {who}{rest}
        something pretty for the table{rest}
        something nice in a vase{rest}
        something that smells nice{rest}
        the table looks bare{rest}
        we're all very sad and want to send something{rest}
        tie something together{rest}
        tie something nice for {who}{rest}
        tied with a ribbon: {list}
        {topic}, {list}, with a nice ribbon
        {topic} would be lovely{rest}
        some colour please, {list}
    """,
    ),
    (
        "do",
        "cake pie tart cupcake pastry bread loaf",
        """
        we need something sweet on the table{rest}
        we want something nice from the oven{rest}
        something from your oven{rest} please
        something to blow the candles out on{rest}
        could you bake us something{rest}?
        I'm no good at baking myself{rest}, please do it
        my oven gave up, so you'll have to bake{rest}
        {who} likes what you bake{rest}
        {who} should be surprised with something sweet{rest}
        {who} would love something sweet{rest}
        bake something for {who}{rest}
        the guests will want something with their coffee{rest}
        {topic} from the oven{rest}
        {topic} again, everyone loved it{rest}
        {topic}, {list}, everyone will love it
        {topic}: {list}, freshly baked
        freshly baked: {list}
        for the bakers: {list}
        in the oven with it{rest}
    """,
    ),
    (
        "do",
        "harvest yield",
        """
        we brought in {list}
        we got {list} in
        we've been out and brought it in{rest}
        we took in {list}
        the trailers are empty again{rest}
        it's in the barn{rest}
        it's all in{rest}
        all in before the rain{rest}
        {topic} is in{rest}
        {topic} gave us {list}
        {topic} gave {list}
        {topic} did well{rest}
        {topic} has been brought in{rest}
        {topic}: {list}, in the barn
        {topic}, {list}
        for the farm book: {list}
        into the barn: {list}
        in the barn now, {list}
        put in the book what {topic} gave{rest}
    """,
    ),
    (
        "show",
        "crop harvest yield soil paddock livestock herd",
        """
        how's {topic} doing out there{rest}?
        how is {topic} coming on{rest}?
        how does {topic} look{rest}?
        how does it look out there{rest}?
        is {topic} ripe{rest}?
        is {topic} thirsty{rest}?
        can we bring it in yet{rest}?
        how much did {topic} give{rest}?
        how much did we bring in{rest}?
        what have we got out there{rest}?
        what's growing{rest}?
        was it a good year{rest}?
        are we doing better than last time{rest}?
        the co-op asks how much we have{rest}
        the buyer wants to know what we can bring{rest}
        do I have to get up at dawn or can it wait{rest}?
        {topic}: how's it looking{rest}?
        out there, {list}, how does it look?
    """,
    ),
    (
        "do",
        "birth calving lambing",
        """
        it's a little one{rest}
        we have a little one{rest}
        the little one is here{rest}
        {topic} has arrived safe and sound{rest}
        {topic} has come into the world{rest}
        {topic} is here at last{rest}
        {topic} had a little one{rest}
        {topic}: {list}, mother is fine
        {topic}, {list}, all well
        it was a long night but here we are{rest}
        the stork has been{rest}
        {who} is a mum now{rest}
        {who} and the little one are well{rest}
        it all went well{rest}, for the book
        for the register: {list}
        just born: {list}
        a new life: {list}
        the family just grew{rest}, please put it on paper
    """,
    ),
    (
        "do",
        "catering buffet canapes banquet",
        """
        we have guests and nobody wants to cook{rest}
        people are coming and they'll be hungry{rest}
        there'll be lots of hungry people{rest}
        nobody should go home hungry{rest}
        our guests need feeding{rest}
        somebody has to feed them all{rest}
        I don't want to stand in the kitchen all day{rest}
        I can't cook for that many{rest}
        {who} has guests{rest}
        {who} wants the guests fed{rest}
        {who} is giving a party and doesn't want to cook{rest}
        feed them all: {list}
        for our guests: {list}
        hungry crowd: {list}
        {topic}, {list}, make them happy
        {topic}: something to eat for everyone{rest}
        something on plates for everybody{rest}
        could you bring food for everyone{rest}?
    """,
    ),
    (
        "change",
        "headcount",
        """
        more people are coming than we thought, {list}
        we won't be as many as we said, {list}
        we aren't as many as we said, {list}
        some said no, so we are {list}
        some are bringing friends, so we are {list}
        we've counted again{rest}
        I counted wrong{rest}
        we'll be {list} in the end
        it's going to be {list}
        not as many as I told you{rest}
        we're a different crowd now{rest}
        for the kitchen, we're {list} now
        please lay the tables for {list}
        {topic} got bigger or smaller, anyway {list}
        {topic}: we'll be {list}
        {topic} is now {list}
        {who} is bringing other people than planned{rest}
        {who} says they'll be {list}
        the answers are in, {list}
    """,
    ),
)
