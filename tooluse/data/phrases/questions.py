"""What people search the web for: instructions and questions, direct and indirect."""

from __future__ import annotations

from tooluse.data.templates import lines

TABLES: dict[str, tuple[str, ...]] = {}

TABLES["query_do"] = lines("""
    fix a {adjective} {thing}
    fix a broken {thing}
    clean a {thing}
    clean a {material} {thing}
    repair {things}
    make {food}
    make {food} with {food}
    cook {food}
    cook {food} without {food}
    freeze {food}
    store {food}
    grow {plant}
    grow {plant} in {city}
    train a {animal}
    feed a {animal}
    draw a {animal}
    learn {language}
    learn {subject_area}
    say {thing} in {language}
    say "{thing}" in {language}
    pronounce {word}
    pronounce "{Word}"
    get from {city} to {city}
    get to {city} by train
    get rid of {animal_plural}
    get a visa for {country}
    become a {job}
    write a {affair}
    write an email to a {job}
    unsubscribe from {company} emails
    read a weather map
    install {tech}
    install {tech} on a {thing}
    uninstall {Word}
    reset a {Word} {code}
    set up a {thing}
    convert {number} {unit} to {unit}
    measure a {thing}
    choose a {thing}
    remove {color} stains from {material}
    treat {illness}
    prevent {illness}
    play {sport}
    build a {thing} out of {material}
    open a {file} file
    delete {path}
    use {identifier} in {tech}
    escape a backslash in {tech}
    solve {error}
    recycle {things}
    pack a {thing}
    tie a {thing}
    take care of a {animal}
    plan a {affair}
    cancel a {company} subscription
    invest in {company}
    start a {field} club
    vote in {country}
    renew a passport in {country}
""")

TABLES["query_how"] = lines("""
    how to {do}
    how to {do}
    how to {do}
    how do I {do}
    how can I {do}
    how do you {do}
    best way to {do}
    what you need to {do}
    ways to {do}
    steps to {do}
""")

TABLES["query_wh"] = lines("""
    who invented the {thing}
    who invented {subject_area}
    who wrote {Word} {Word}
    who wrote "{Word} {Word}"
    who {person} is
    who {person} was
    who won the {sport} final in {year}
    who owns {company}
    who founded {company}
    who painted the {adjective} {animal}
    who the mayor of {city} is
    what {word} means
    what "{word}" means
    what the capital of {country} is
    what {animal_plural} eat
    what causes {illness}
    what {person} is famous for
    what happened in {city} in {year}
    what happened on {month} {day}, {year}
    what {subject_area} is
    what {food} is made of
    what the {country} flag looks like
    what a {job} does
    what time it is in {city}
    what {error} means
    when {person} was born
    when {company} was founded
    when the {thing} was invented
    when {city} was founded
    when the {sport} season starts
    when {food} is in season
    where {person} was born
    where {animal_plural} live
    where {food} comes from
    where to buy {things}
    where to buy a {adjective} {thing}
    where {city} is
    where the {Word} river starts
    why {animal_plural} {verb}
    why {food} is {color}
    why {things} are so expensive
    why my {thing} is {adjective}
    why it rains so much in {city}
    which {thing} is the best
    which {animal} lives the longest
    which countries border {country}
    how old {person} is
    how tall {person} is
    how much a {thing} costs
    how much a {job} earns in {country}
    how many {things} fit in a {thing}
    how many people live in {city}
    how many {unit} are in {number} {unit}
    how far it is from {city} to {city}
    how long {food} keeps
    how long it takes to {do}
    how {things} are made
    how {animal_plural} sleep
    how to {do}
    how to {do}
    how {subject_area} works
    how to spell {Word}
    if {animal_plural} can eat {food}
    if {food} is healthy
    if {company} is open on {weekday}
    whether {animal_plural} {verb}
    whether {tech} is faster than {tech}
    whether a {thing} can be recycled
""")

TABLES["query_ask"] = lines("""
    how old is {famous}
    how many people like {famous}
    when did {famous} start
    who came up with {famous}
    where can I see {famous}
    what's the story behind {famous}
    what is the {adjective} {animal} in the world
    what is the best time to visit {country}
    what's a good recipe for {food}
    what's the best way to clean {material}
    what's the best way to {do}
    what can I make with {food} and {food}
    what comes after {number}
    what does {native_city} mean
    what is "{Word}" in {language}
    who plays {person} in {Word} {Word}
    who's the author of {Word} {Word}
    who do I call about {illness}
    where is the nearest {place} in {city}
    where did {field} start
    why did {company} fail
    why do {people} like {food}
    why can't {animal_plural} fly
    when do the clocks change in {country}
    when is {famous} this year
    which {food} has the most sugar
    which airlines fly from {city} to {city}
    how do {people} choose {things}
    how do I get from {city} to {city}
    how do you say "{thing}" in {language}
    how do you spell {Word}
    how big can a {animal} get
    how expensive is {city}
    how healthy is {food}
    how was {famous} made
    does {food} go bad
    does the {company} {code} have a {thing}
    do I need a visa for {country}
    is {number} a prime number
    is a {animal} a good pet
    is {first} a common name in {country}
    can {people} do {sport}
    will {famous} come back
    would a {thing} fit in a {thing}
    should {people} eat {food}
    who invented the {thing}
    who invented {subject_area}
    who is {person}
    who was {person}
    who founded {company}
    who owns {company}
    who wrote {Word} {Word}
    who wrote "{Word} {Word}"
    who won the {sport} final in {year}
    who was the first {job} in {country}
    who is the president of {country}
    who said "{adjective} is {adjective}"
    what is {subject_area}
    what's {subject_area}
    what is {word}
    what does {word} mean
    what does "{word}" mean
    what is the capital of {country}
    what's the capital of {country}
    what is the tallest building in {city}
    what is the population of {city}
    what do {animal_plural} eat
    what causes {illness}
    what are the symptoms of {illness}
    what language do they speak in {country}
    what time is it in {city}
    what year was {company} founded
    what's the difference between {thing} and {thing}
    what's the difference between {tech} and {tech}
    what is {number} {unit} in {unit}
    what is {number} times {number}
    what's {number}% of {number}
    what does a {job} do
    what does {error} mean
    what goes well with {food}
    what is a {code}
    what's the best {thing} for {people}
    what happened in {city} in {year}
    what's the plot of {Word} {Word}
    when was {person} born
    when did {person} die
    when was the {thing} invented
    when does {company} open
    when is the next {sport} match
    when are {plant} in season
    where is {city}
    where was {person} born
    where do {animal_plural} live
    where can I buy {things}
    where does {food} come from
    where does the word {word} come from
    why do {animal_plural} {verb}
    why is {food} {color}
    why is my {thing} so {adjective}
    why are {things} so expensive
    why does it rain so much in {city}
    which {thing} should I buy
    which {animal} is the fastest
    which countries border {country}
    how old is {person}
    how tall is {person}
    how do I {do}
    how do I {do}
    how do you {do}
    how can I {do}
    how much does a {thing} cost
    how much does a {job} earn in {country}
    how much is {number} {unit} in {unit}
    how many {unit} are in {number} {unit}
    how many people live in {city}
    how many {animal_plural} are there in {country}
    how far is {city} from {city}
    how long does {food} keep
    how long does it take to {do}
    how does {subject_area} work
    how does a {thing} work
    how are {things} made
    how is {food} made
    how do {animal_plural} sleep
    is {food} healthy
    is {food} good for {people}
    is {famous} worth it
    what is {famous}
    what is {famous} famous for
    who invented {famous}
    when did {famous} come out
    how much is {famous}
    what's the latest on {famous}
    what's new in {field}
    why is {famous} so popular
    is there a {adjective} {thing} for {people}
    is there a train from {city} to {city}
    are there any {things} without {material}
    should I learn {tech} or {tech}
    does {famous} have a {place}
    can I bring a {thing} to {country}
    is {city} safe
    is {tech} faster than {tech}
    are {animal_plural} dangerous
    can {animal_plural} eat {food}
    can you freeze {food}
    can I take {food} on a plane
    do {animal_plural} {verb}
    does {company} deliver to {city}
    did {person} win a {thing}
    has {person} ever been to {city}
    was {person} a {job}
""")
