"""Work on a text that the prompt gives."""

from __future__ import annotations

from tooluse.data.templates import lines

# Left out where a tool has one of these words.
TELLING = (
    "text translate language grammar spelling proofread correct rewrite rephrase paraphrase edit "
    "summarize summary explain write writing draft style tone poem"
)
TEXT_WORK = lines("""
    proofread this[ for me]: {passage}
    grammar check: {passage}
    fix the commas in this, will you: {passage}
    correct my spelling[ please]: {passage}
    {passage} — is that correct English?
    "{passage}" does this sound natural to a native speaker?
    make this (politer|friendlier|a bit softer): {passage}
    shorter please: {passage}
    can you stretch this to a full paragraph? {passage}
    this sounds way too stiff, loosen it up: "{passage}"
    make it funnier: {passage}
    rephrase: {passage}
    say this in other words: "{passage}"
    summarise the following. {passage}
    tl;dr of this? {passage}
    {passage} give me that in one sentence
    turn this into bullet points: {passage}
    I need a headline for this[, something catchy]: "{passage}"
    translate into {language}: {passage}
    "{passage}" how would that be in {language}?
    put the following text in {language}, keep the tone: {passage}
    explain this in plain words: {passage}
    what does he mean by this? "{passage}"
    what's the tone here, angry or just busy? {passage}
    {first} wrote me this: "{passage}" is (he|she) upset with me?
    who is meant in this sentence? "{passage}"
    how many words are in this: {passage}
    turn it into a question: {passage}
    rewrite in the past tense: {passage}
    active voice instead of passive please. {passage}
    make a rhyme out of this: {passage}
    continue this: {passage}
    here's what I have so far. {passage} what should come next?
    my {relation_noun} sent this, help me answer it nicely: "{passage}"
    what could I reply to "{passage}" without promising anything?
    {passage} please to correct my mistakes, I am learning
    is the grammar in this text good or it has errors? {passage}
    I wrote this for my {language} teacher's class, check it: {passage}
    pls make this text more professional: {passage}
    rewrite for a (five-year-old|ten-year-old|total beginner): {passage}
    make this sound like a pirate: "{passage}"
    like Shakespeare would say it: {passage}
    opening line of my novel: "{passage}" too much?
    would you cut anything from this? {passage}
    which words could go? "{passage}"
    find the typo, I can't see it: {passage}
    did I use the right tense here? {passage}
    where does the comma go in "{passage}"
    put that in title case: {passage}
    all caps please: {passage}
    spell out the numbers and abbreviations in this: {passage}
    write the opposite of this: "{passage}"
    make this less (wordy|pushy|dramatic|formal): {passage}
    this is for the {affair}, can it be more cheerful? {passage}
    it's going on a sign in the {place}, so keep it short: {passage}
    "{passage}" make me three versions of that
    give me a different ending for this: {passage}
    what title would you give this? {passage}
    does this make any sense? {passage}
    {passage} sounds weird, right? how would you put it?
    I don't get this, can you break it down? "{passage}"
    what's the main point of this: {passage}
    pull the key facts out of this text: {passage}
    list all the verbs in "{passage}"
    underline the subject of this sentence for my homework: {passage}
    is this sarcasm? "{passage}"
    would you find this rude if you got it? {passage}
    my boss at {company} says this is unclear: "{passage}" can you tidy it up?
    I have to say this to {first}, put it gently: {passage}
    change I to we all the way through: {passage}
    switch this from American to British spelling: {passage}
    make it gender neutral[ please]: {passage}
    swap the order of the sentences so it flows better: {passage}
    join these into one sentence: {passage}
    split this up, it's too long: "{passage}"
    here is my text. {passage} how you would write it better?
    {passage} hm, that's clumsy, try again for me
    use simpler words here: {passage}
    paraphrase so it doesn't sound copied. "{passage}"
    write two more lines in the same style: {passage}
    turn this into a (haiku|limerick|little poem): {passage}
    I want to read this out at the {affair}, make it sound spoken: {passage}
    turn it into a dialogue between {first} and {first}: {passage}
    as a diary entry: {passage}
    {language} please: "{passage}"
    back-translate this and tell me if it's the same: {passage}
    what language level is this, roughly? {passage}
    rate my writing from 1 to 10: {passage}
    add some emojis to this, not too many: {passage}
    take the exclamation marks and the fluff out: {passage}
    does "{passage}" need a hyphen or a comma anywhere?
    could a {job} say that? "{passage}"
    help me finish this sentence, I'm stuck: {passage}
    thoughts on this draft? {passage}
""")
