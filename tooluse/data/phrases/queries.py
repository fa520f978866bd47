"""What people search the web for: noun phrases and key words.

A query never ends in a word that could belong to the request around it ("online", "please").
"""

from __future__ import annotations

from tooluse.data.templates import lines

TABLES: dict[str, tuple[str, ...]] = {}

TABLES["query_np"] = lines("""
    {food} near me
    a {job} near me
    the nearest {place} in {city}
    {company} stock price today
    {sport} results this weekend
    {field} news this week
    {field} events in {city} this weekend
    concerts in {city} next {weekday}
    flights to {city} tomorrow
    trains from {city} to {city} on {weekday} morning
    how-to videos for {things}
    {thing} not working
    {thing} won't turn on
    my {thing} smells like {food}
    {animal} keeps eating {plant}
    cheapest {thing} with {things}
    {adjective} gift ideas for a {job}
    {number} day trip to {city} itinerary
    {material} or {material} for a {thing}
    {illness} or {illness}
    {famous} t-shirt size {digit}
    {city} to {city} by bus
    {city} airport to city center
    jobs for {people} in {city}
    {language} {food} recipe
    {year} {thing} {company}
    {famous}
    {famous}
    {famous} {year}
    {famous} facts
    {famous} review
    {famous} vs {famous}
    {famous} and {field}
    the {famous} controversy
    tickets for {famous}
    the latest {famous} news
    reviews of {famous}
    a documentary about {famous}
    pictures of {famous}
    flights from {city} to {city} on {month} {day}
    flights from {city} to {city} under {price}
    a cheap hotel in {city} for {weekday} night
    a {adjective} restaurant in {city} that serves {food}
    a recipe for {food} with {food} and {food}
    the opening hours of the {place} in {city}
    the phone number of {company} in {city}
    the cheapest way from {city} to {city}
    the difference between {thing} and {thing}
    the difference between {tech} and {tech}
    the pros and cons of {field}
    the pros and cons of {material} {things}
    the rules of {sport}
    the effects of {food} on {illness}
    the side effects of {food}
    the tallest {job} in {country}
    the lyrics of {Word} {Word}
    the author of {Word} {Word}
    the release date of {Word} {digit}
    the {number} best {things} of {year}
    {digit}-star hotels in {city}
    {food} near {city}
    {food} delivery {city}
    {job} in {city}
    used {things} under {price}
    {thing} deals
    {thing} instructions
    {tech} error "{word}"
    {tech} how to {query_do}
    {tech} {identifier} vs {identifier}
    {subject_area}: {field} or {field}
    {city} vs {city}
    {city} hotels
    {city} news
    {city} population {year}
    {company} {code} price
    {first} {last} {city}
    {animal} vs {animal}
    {adjective} {adjective} {thing}
    {field} podcasts
    {field} courses in {city}
    {plant} care
    {number}-piece {thing}
    the {city} {city} train
    the temperature on {Word}
    the wettest city in {country}
    average temperatures in {country}
    weather apps for {people}
    climate of {country}
    the email address of {company}
    email providers without {things}
    the best {things}
    the best {thing} for {things}
    the best {food} in {city}
    best {thing} under {price}
    best {things} {year}
    best {food} recipe
    cheap {things}
    cheap flights to {city}
    cheap {things} in {city}
    hotels in {city}
    hotels near {city} with a {place}
    {adjective} {things}
    {adjective} {things} for {people}
    {things} for {people}
    {things} for sale in {city}
    {thing} repair
    {thing} reviews
    {thing} vs {thing}
    {thing} made of {material}
    {material} {thing}
    {color} {thing}
    {thing} size {number}
    {company} {thing}
    {company} stock price
    {company} opening hours
    {company} phone number
    {company} customer service
    {Word} {thing}
    {Word} {version}
    {Word} {version} release notes
    {Word} side effects
    {Word} lyrics
    {Word} {code} manual
    {code} datasheet
    {code}
    "{Word} {code}"
    {Word} {number}
    {Word} {Word}
    the {Word} {adjective} {thing}
    the meaning of {word}
    the meaning of "{word}"
    the origin of the word "{word}"
    the definition of {word}
    {food} recipes
    {food} without {food}
    {food} with {food}
    {food} calories
    vegan {food}
    gluten-free {food} near {city}
    the history of {subject_area}
    the history of {city}
    {subject_area}
    {field} for beginners
    {field} books
    {subject_area} in {year}
    {subject_area} and {subject_area}
    {subject_area} explained
    introduction to {subject_area}
    {field} tutorials
    {field} jobs in {city}
    the latest news on {subject_area}
    the latest {field} news
    news about {person}
    news from {city}
    {topic_news}
    {topic_news}
    {person}
    {person} age
    {person} net worth
    {person} {field}
    {person} biography
    quotes by {person}
    movies with {person}
    books by {person}
    {first} name meaning
    {animal} breeds
    {animal} food
    {animal} sounds
    {animal} lifespan
    {adjective} {animal} names
    the average weight of a {animal}
    the population of {city}
    the capital of {country}
    the president of {country}
    the currency of {country}
    the time zone of {city}
    the train from {city} to {city}
    the distance between {city} and {city}
    public holidays in {country}
    visa requirements for {country}
    museums in {city}
    things to do in {city}
    restaurants in {city}
    parking near {city} airport
    {city} tourist map
    {city} weather records
    rainfall in {city} in {month}
    hurricane names {year}
    how clouds form
    email etiquette
    email templates for {affair_plural}
    {company} email settings
    a {thing}
    a {adjective} {thing} for {people}
    a {job} in {city}
    {job} salary in {country}
    {job} salary
    {job} interview questions
    {language} grammar
    {language} word for {thing}
    {language} classes in {city}
    {tech} tutorials
    {tech} tutorial
    {tech} {version} changelog
    {tech} vs {tech}
    {tech} {error}
    {error}
    {error}
    {tech} {identifier}
    {tech} regex for {things}
    {path} missing
    {file} download
    {identifier} example
    {tech} cheat sheet
    {sport} results
    {sport} world cup {year}
    {sport} rules
    {sport} shoes for {people}
    symptoms of {illness}
    {illness} in {people}
    remedies for {illness}
    {year} {sport} final
    events of {month} {day}, {year}
    {number} {unit} to {unit}
    {number} {unit} in {unit}
    {number} usd to eur
    {number}% of {number}
    {number} + {number}
    sqrt{lpar}{number}{rpar}
    exchange rate of the {country} currency
    {digit}/{digit} {unit} of {food}
    {digit}" {thing}
    lyrics to "{Word} {word}"
    "{adjective} {thing}"
    "{Word}" {field}
    who said "{adjective} is {adjective}"
    {emoji} meaning
    {emoji}{emoji}
    C++ {identifier}
    C# vs {tech}
    {foreign}
    {native_person}
    {native_city}
    restaurants in {native_city}
    {file} vs {file}
""")
