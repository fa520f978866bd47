"""Requests of one or two sentences for any tool, with slots for what its name and arguments give.

``{verb}`` ``{noun}`` ``{a_noun}`` are the tool's, in other words at times; ``{object}`` is its thing
with whatever argument belongs to it ("Ann's appointment", "order 17"); ``{done}`` a participle, ``{do_it}`` is "call it off";
``{topic}`` is the argument that the call is about and ``{who}`` is the same if it is a person. What
is left of the arguments follows in ``{rest}`` ("on Friday with Dr. Ek", a blank before it), in
``{list}`` as in a hurry ("Friday, Dr. Ek") or in ``{facts}``, sentences of their own.
"""

from __future__ import annotations

from tooluse.data.templates import lines

# For any tool.
ANY = lines("""
    {topic}: {verb} {object}{rest}
    {topic} - {verb} {object}{rest}
    {topic}, {verb} {object}{rest}
    for {topic}: {verb} {object}{rest}
    for {topic}, please {verb} {object}{rest}
    {topic} please {verb} {object}{rest}
    {topic}? {verb} {object}{rest}
    it's about {topic}, {verb} {object}{rest}
    about {topic}: {verb} {object}{rest}
    regarding {topic}, can you {verb} {object}{rest}?
    {topic}. {verb} {object}{rest}
    {object} (needs|has) to be {done}{rest}
    {object} should be {done}{rest}
    {object} must be {done}{rest}, please
    I (need|want) {object} {done}{rest}
    I'd like {object} {done}{rest}
    we need {object} {done}{rest}
    (can|could) (we|I) (get|have) {object} {done}{rest}?
    please have {object} {done}{rest}
    can {object} be {done}{rest}?
    {object} to be {done}{rest}
    {object}, to be {done}{rest}
    (want|need) {object} {done}{rest}
    need to {verb} {object}{rest}
    please {verb} {object}{rest}. thanks!
    {verb} {who}{rest}
    {verb} {who}{rest}
    {who} (called|rang|just phoned|emailed|wrote|stopped by). please {verb} {object}{rest}
    {who} wants to {verb} {their} {noun}{rest}
    {who} wants {their} {noun} {done}{rest}
    {who} asked (us|me) to {verb} {their} {noun}{rest}
    {who} (called|wrote|asked), {verb} {their} {noun}{rest}
    {who} would like to {verb} {their} {noun}{rest}
    {who} on the (phone|line), {verb} {their} {noun}{rest}
    I have {who} here. {verb} {their} {noun}{rest}
    hi, {who} here - {verb} {object}{rest}
    {verb} {object}. {facts}
    {verb} {object}. {facts}
    {verb} {object} please. {facts}
    please {verb} {object}. {facts}. thank you
    (can|could) you {verb} {object}? {facts}
    I (need|want|have) to {verb} {object}. {facts}
    I'd like to {verb} {object}: {facts}
    let's {verb} {object}. {facts}
    we (need|have) to {verb} {object}. {facts}
    (hi|hello), I'm calling about {object}. please {do_it}{rest}
    about {object}: {do_it}{rest}, please
    {verb} {object}{rest} before I forget
    {verb} {object}{rest}, will you
    {verb} {object}{rest} - got it?
    {verb} {object}, {list}
    {verb} {object}: {list}
    {verb} {object} ({list})
    {verb} {object} / {list}
    {verb} {noun} {list}
    {verb} {noun}: {list}
    {verb} {noun}, {list}
    {verb} {noun} - {list}
    {noun} {verb}: {list}
    {list} - {verb} {noun}
    {list}, {verb} {noun}
    {list}: {verb} {noun} please
    {topic}, {list}. {verb} {noun}
    {topic}, {list}: please {verb} {noun}
    is it possible to {verb} {object}{rest}?
    would it be possible to {verb} {object}{rest}?
    is there a way to {verb} {object}{rest}?
    can I still {verb} {object}{rest}?
    can we {verb} {object}{rest}?
    may I {verb} {object}{rest}?
    I forgot to {verb} {object}{rest}
    we forgot to {verb} {object}{rest}, can you?
    I still (need|have) to {verb} {object}{rest}
    I'm supposed to {verb} {object}{rest}
    somebody (has|needs) to {verb} {object}{rest}
    someone should {verb} {object}{rest}
    I think (we|you) should {verb} {object}{rest}
    I've decided to {verb} {object}{rest}
    it's time to {verb} {object}{rest}
    {object} still (needs|has) to be {done}{rest}
    {object} hasn't been {done} yet{rest}
    {object} needs {doing}{rest}
    I was going to {verb} {object}{rest}
    how about {doing} {object}{rest}?
    would you mind {doing} {object}{rest}?
    {doing} {object}{rest} would be great
    thinking of {doing} {object}{rest}
    {first} said (we|I|you) should {verb} {object}{rest}
    {first} wants us to {verb} {object}{rest}
""")

# For tools that order things: {goods} is "two lasagnas".
ORDERING = lines("""
    {goods}{rest} please
    {goods}{rest}, please
    {goods}{rest}
    {goods}, {list}
    hi, {goods}{rest} please
    I'd like {goods}{rest}
    I would like {goods}{rest}, please
    we'd like {goods}{rest}
    I'd like to order {goods}{rest}
    we want to order {goods}{rest}
    (can|could) (I|we) (get|have|order) {goods}{rest}?
    (can|could) (I|we) (get|have) {goods}{rest} please
    I'll (have|take) {goods}{rest}
    we'll (have|take) {goods}{rest}
    I'm having {goods}{rest}
    I (want|need) {goods}{rest}
    we need {goods}{rest}
    we're out of things, {goods}{rest} please
    order {goods}{rest}
    order me {goods}{rest}
    order us {goods}{rest} please
    please order {goods}{rest}
    get (me|us) {goods}{rest}
    could you order {goods}{rest}?
    one order: {goods}{rest}
    new order: {goods}{rest}
    {first} wants {goods}{rest}
    {goods} for me{rest}
    {goods} for {first}'s desk{rest}
""")

# The arguments alone, where no other tool takes them: "209, heifer, ease 3".
NOTES = lines("""
    {topic}: {list}
    {topic} - {list}
    {topic}, {list}
    {topic} {list}
    {topic} now: {list}
    {topic}: {list} please
    {topic}. {list}
    {list}
    {list} please
    {list}, thanks
    just {list}
    note: {list}
""")

# For tools that make something.
MAKING = lines("""
    {who} needs {a_noun}{rest}
    {who} needs {a_noun}{rest}
    {who} needs {a_noun}{rest}, please
    {who} (wants|would like|asked for|asks for|is asking for) {a_noun}{rest}
    {who} (called|rang|emailed|is here) and needs {a_noun}{rest}
    {a_noun} for {who}{rest}
    {a_noun} for {who}{rest}, please
    we need {a_noun}{rest}
    we'll need {a_noun}{rest}
    I need {a_noun}{rest}
    I need {a_noun}{rest} please
    I'd like {a_noun}{rest}
    I want {a_noun}{rest}
    (can|could) (I|we) (get|have) {a_noun}{rest}?
    any chance of {a_noun}{rest}?
    how about {a_noun}{rest}?
    {a_noun}{rest} please
    {a_noun}{rest}
    time for {a_noun}{rest}
    let's have {a_noun}{rest}
    there should be {a_noun}{rest}
    new {noun}: {list}
    new {noun}: {list}
    new {noun} - {list}
    new {noun}, {list}
    new {noun} {list}
    new {noun} for {who}: {list}
    new {noun} for {who}, {list}
    {noun} please: {list}
    {noun} needed: {list}
    {noun} for {who}: {list}
    {noun} for {who}, {list}
    {noun} for {who} - {list}
    {noun}: {list}
    {noun} {list}
    {noun} {list} please
    {who}: {a_noun}{rest}
    {who} - {noun} - {list}
    {who}, {noun}, {list}
    one more {noun}: {list}
    another {noun} please, {list}
    I need {a_noun}. {facts}
    we need {a_noun} for {who}. {facts}
    {who} needs {a_noun}. {facts}
    we have {a_noun} to {verb}. {facts}
    {noun}{rest}
    {noun}{rest} please
    {noun}{rest}, please
    {noun}{rest}?
    hi, {noun}{rest} please
    {list}, {noun} please
    {list} - {a_noun} please
    {who} will need {a_noun}{rest}
    could {who} have {a_noun}{rest}?
    we'd like to {verb} {a_noun}{rest}
    we'd like {a_noun}{rest}
    we want {a_noun}{rest}
    I'm looking for {a_noun}{rest}
    we're (after|looking for) {a_noun}{rest}
    I'm going to need {a_noun}{rest}
    looks like we need {a_noun}{rest}
    is {a_noun} possible{rest}?
    could we do {a_noun}{rest}?
    {first} says we need {a_noun}{rest}
""")

# For tools that make something of a person or a thing: "new patient: …".
ENTERING = lines("""
    new {noun}: {list}
    new {noun}: {list}
    new {noun} {list}
    new {noun}, {list}
    new {noun} - {list}
    new {noun}! {list}
    we have a new {noun}: {list}
    we have a new {noun}, {list}
    (there's|here's|I have) a new {noun}, {list}
    {who} is (a new {noun}|new here|new). {facts}
    {who} is a new {noun}, {list}
    please {verb} a new {noun}: {list}
    {verb} {topic} as a new {noun}{rest}
    {verb} a new {noun}, {list}
    {list}, new {noun}
    another new {noun}: {list}
""")

# For tools that give a thing a new value.
CHANGING = lines("""
    {object}{rest}
    {object}{rest} please
    {object}{rest} from now on
    {object}: {list}
    {object} is now {list}
    {object} should be {list}
    {object} has changed: {list}
    {object} has to be {list}
    make {object} {list}
    make {object} {list}, please
    new {noun} for {topic}: {list}
    new {noun} for {topic} is {list}
    {topic}: new {noun} {list}
    {topic}: {noun} {list}
    {topic} {noun} {list}
    {topic} now has {noun} {list}
    {topic} gets a new {noun}: {list}
    (correct|fix) {object}: {list}
    we have a new {noun} for {topic}: {list}
""")

# For tools after which a thing is gone.
ENDING = lines("""
    {who} doesn't need {their} {noun} anymore{rest}
    {who} won't need {their} {noun}{rest}
    no {noun} for {who} after all{rest}
    {who} (called|wrote), no {noun} after all{rest}
    we don't need {object} anymore{rest}
    we won't need {object}{rest}
    {object} is off{rest}
    {object} can go{rest}
    {object} is not needed any more{rest}
    I changed my mind about {object}{rest}
    forget about {object}{rest}
    {object} was a mistake, {do_it}{rest}
    {object} - not needed{rest}
    {object}: {do_it}{rest}
    take {object} out{rest}
    {topic} is cancelled{rest}
    {topic}? not anymore{rest}
    I won't be needing {object} (any more|anymore|after all){rest}
    I don't (want|need) {object} (any more|anymore){rest}
    we no longer need {object}{rest}
    no longer need {object}{rest}
    is it too late to {verb} {object}{rest}?
    can I still {verb} {object}{rest}?
    (can|could) (I|we) {verb} {object}{rest}?
    how do I get out of {object}{rest}?
    {object} isn't needed after all{rest}
    we can do without {object}{rest}
    plans changed, {object} isn't happening{rest}
    {object} isn't happening{rest}
    {first} doesn't want {object} anymore{rest}
    {topic} - I changed my mind{rest}
    {topic}, I don't need it after all{rest}
    I made a mistake with {object}{rest}, {do_it}
""")

# For tools that put a thing at another time or place.
MOVING = lines("""
    {verb} {who}{rest}
    {verb} {who}{rest} please
    {verb} {who}{rest} instead
    {who}{rest} instead
    {object}{rest} instead
    {object} goes{rest}
    {object} has to go{rest}
    can {who} be {done}{rest}?
    can {who} be {done}{rest} instead?
    {who} can't make it, {verb} {object}{rest}
    {who} would rather have {object}{rest}
    {who} needs {their} {noun} {done}{rest}
    something came up for {who}, {verb} {object}{rest}
""")

# For tools that take down a number of some kind: "pulse 88".
MEASURING = lines("""
    {who} {list}
    {who}: {list}
    {who}, {list}
    {who} - {list}
    {who} has {list}
    {list} for {who}
    {list}, {who}
    {list} ({who})
    {list} - {who}
    {list} for {who} please
    {list} today for {who}
    just measured {who}: {list}
    {topic} {list}
    {topic}: {list}
    {list} for {topic}
    {noun}: {list}
    {noun} for {who}: {list}
    {list}
""")

# For tools that show something.
ASKING = lines("""
    what's {object}{rest}?
    what is {object}{rest}
    what's {object}{rest} right now?
    do you know {object}{rest}?
    can you tell me {object}{rest}?
    could I see {object}{rest}?
    can I see {object}{rest}?
    can I get {object}{rest}
    I'd like to (see|know|have) {object}{rest}
    I (need|want) to (see|know) {object}{rest}
    I need {object}{rest}
    let me see {object}{rest}
    do we have {object}{rest}?
    any {noun}{rest}?
    any news on {object}{rest}?
    what about {object}{rest}?
    how about {object}{rest}?
    how does {object} look{rest}?
    {who} wants to know {object}{rest}
    {who} is asking about {object}{rest}
    {object}{rest}?
    {object}{rest}
    {object} please{rest}
    {noun} {list}
    {noun} {list}?
    {noun} for {topic}{rest}?
    {topic} {noun}{rest}
    {topic} {noun}{rest}?
    I was wondering about {object}{rest}
    quick question: what's {object}{rest}?
    someone asked for {object}{rest}
    remind me, what's {object}{rest}?
    {object}{rest}, do you have that?
    can you look up {object}{rest}?
    not sure about {object}{rest}, can you check?
    {first} needs {object}{rest}
    {topic}? what's the {noun}{rest}
    {topic}, what's the {noun}{rest}?
""")

# For tools whose description is a question: {question} "when is Noma open", {whether} "when Noma is open".
QUESTIONS = lines("""
    {question}?
    {question}?
    {question}?
    {question}
    {question}
    {question} please
    hi, {question}?
    hello, {question}?
    hey, {question}?
    sorry, {question}?
    so {question}?
    {question}, do you know?
    {question}, any idea?
    quick question: {question}?
    question: {question}
    do you know {whether}?
    do you know {whether}?
    can you tell me {whether}?
    could you tell me {whether}?
    can you check {whether}?
    could you find out {whether}?
    any idea {whether}?
    I (need|want) to know {whether}
    I'd like to know {whether}
    I'm wondering {whether}
    I was wondering {whether}
    I have no idea {whether}
    (we're|I'm) not sure {whether}
    not sure {whether}, can you check?
    tell me {whether}
    let me know {whether}
    please tell me {whether}
    please check {whether}
    somebody asked {whether}
    {first} wants to know {whether}
    {first} is asking {whether}
    {topic}, {question}?
    {topic}: {question}?
    {topic} - {question}?
    {topic}, {question}
    {topic}. {question}?
    it's about {topic}, {question}?
    about {topic}: {question}?
    {topic}? I need to know {whether}
""")

# Facts, by the sort of argument: "{label}" is its name, "{at}" a moment with its preposition.
FACTS: dict[str, tuple[str, ...]] = {
    "who": ("the {label} is {v}", "{label}: {v}", "{label} is {v}"),
    "when": ("{v} (works|is fine|is best|would be great|would be good)", "it's {at}",
             "(ideally|preferably|best) {at}", "make it {v}", "it should be {at}", "{label}: {v}"),
    "where": ("the {label} is {v}", "{label}: {v}", "{label} is {v}"),
    "what": ("the {label} is {v}", "{label}: {v}", "it's {v}"),
    "id": ("the {label} is {v}", "{label} {v}", "it's {label} {v}", "{label}: {v}"),
    "text": ("{label}: {v}", 'the {label} is "{v}"', 'the {label} should be "{v}"'),
    "much": ("the {label} is {v}", "{label} {v}", "it's {said}", "{label}: {v}", "make that {said}"),
    "option": ("{label}: {v}", "the {label} is {v}", "it's {v}", "{label} {v}", ),
    "list": ("{label}: {v}", "the {label} are {v}", "{label} {v}"),
}  # fmt: skip
