"""How people ask for the weather: ``get_weather(city)``.

The city is the name alone: times ("today", "this weekend"), "the city of" and "'s" stay outside.
"""

from __future__ import annotations

from tooluse.data.templates import lines

COMMANDS = lines("""
    tell me what the weather is currently like in {city}
    give me a (quick|short|detailed) weather (summary|report|overview) for {city}
    tell me the forecast: {city}
    get weather info for the city {city}
    look at the radar for {city}
    fetch the weather: {city}
    check whether {city} is under a storm warning
    tell me if I can leave my jacket at home in {city}[ {soon}]
    tell me how much rain {city} is getting[ {when}]
    describe the weather in {city}[ {when}]
    (get|check|show me|tell me) the weather {soon} in {city}
    (give me|get|show) the forecast {soon} (for|in) {city}
    tell me the temperature in {city} in (celsius|fahrenheit|degrees Celsius)
    get the (forecast|weather) in {city} for {weekday}
    tell me (whether|if) {city} (will get|gets|is getting) (rain|snow|sun|wind)[ {soon}]
    check the air outside in {city}, hot or cold
    give me weather info (for|on|about) {city}
    show me how the weather is looking in {city}[ {when}]
    tell me about the weather in {city}[ {when}]
    check for (rain|snow|storms|frost) in {city}[ {when}]
    find me the weather in {city}[ {when}]
    provide (the|a) weather (forecast|report) for {city}[ {when}]
    (get|fetch|pull up|bring up|give me|show me|tell me) the [current ]weather (in|for) {city}[ {when}]
    (check|look at) (the weather|the forecast|weather conditions) (in|for) {city}[ {when}]
    tell me (what|how) the weather is[ like] in {city}[ {when}]
    tell me (if|whether) it's (raining|snowing|sunny|windy|foggy|going to rain) in {city}[ {when}]
    (get|give|fetch|read) me the (forecast|weather report|weather forecast|weather update) for {city}[ {soon}]
    show me (today's|tomorrow's|the weekend|the hourly|the 7-day|the latest|the current) (forecast|weather) for {city}
    find out (what|how) the weather in {city} is[ like][ {when}]
    find out (if|whether) I need (an umbrella|a coat|sunscreen|gloves) in {city}[ {when}]
    get {city}'s (weather|forecast|current conditions)[ {when}]
    check (if|whether) it (will rain|is going to snow|is raining|will be sunny|stays dry) in {city}[ {soon}]
    do a [quick ]weather (check|lookup) (for|on) {city}
    let me know the (temperature|humidity|wind speed|weather|conditions) in {city}[ {when}]
    tell me the temperature (in|for) {city}[ {when}]
    (report|read out|summarise|summarize) the weather (in|for) {city}[ {when}]
    see what the (sky|weather) looks like over {city}[ {when}]
    pull the forecast for {city}[ {when}]
    (use|call|run) the weather tool (for|on|with) {city}
    look up the (weather|forecast|temperature) (for|in) {city}[ {when}]
    update me on [the ]weather in {city}
    keep me posted on the weather in {city}
    for {city}, (get|show|give me) the (weather|forecast|temperature)
    {when}, (check|get me) the weather in {city}
    check {city} weather[ {when}]
    show {city} (forecast|weather|temps)[ {when}]
    get me a (weather|forecast|temperature) reading for {city}
    give me the lowdown on {city}'s weather[ {when}]
    see (if|whether) {city} is (getting|expecting|in for) (rain|snow|a storm|a heatwave|frost)[ {when}]
    say how (cold|warm|hot|humid|windy) it is in {city}[ {when}]
    get the weather for the (city|town) of {city}
    predict the weather in {city}[ {when}]
    check on the (storm|weather|rain situation|heat) (over|in|around) {city}
    help me (plan|pack) for {city}, what's the weather there[ {when}]
""")

QUESTIONS = lines("""
    (wats|wut's|wots) the (weather|wether|weahter|forcast) (in|for) {city}[ {when}]
    hows it lookin (out|outside) in {city}[ {when}]
    hows the (weather|wether) (in|over in) {city}[ {when}]
    is it (gonna|going 2|goin to) (rain|snow|be hot|be cold) in {city}[ {soon}]
    u know if its (raining|cold|hot) in {city}[ {when}]
    do i need (a coat|a jacket|a brolly|an umbrella) in {city}[ {soon}]
    is it (nice|nasty|gross|pretty|decent) out in {city}[ {when}]
    what's the mercury (saying|at) in {city}[ {when}]
    is it (scorching|boiling|roasting|baking|freezing|chilly|drizzling|pouring|hailing|muggy) in {city}[ {when}]
    how's the (air|humidity|wind|heat|rain) in {city}[ {when}]
    can you check if it'll (rain|snow|be windy|be humid) in {city}[ {soon}]
    can you look up the (weather|forecast|temperature) for {city}[ {when}]
    could you look up whether it's (raining|snowing|hot) in {city}[ {when}]
    do I need to pack (an umbrella|a raincoat|warm clothes|sunscreen) for {city}[ {soon}]
    is {city} under a (storm|heat|flood|snow) warning
    what would the weather be like if I visited {city} {soon}
    do you have the (weather|forecast) for {city}[ {when}]
    could you please tell me what the weather is like in {city}[ {when}]
    how's {city} {when}, weather-wise
    what is it like outside in {city} {when}
    what's the wind like in {city}[ {when}]
    are there clouds over {city}[ {when}]
    are we getting rain in {city}[ {soon}]
    is it safe to drive in {city} with this (snow|fog|storm)
    which is it in {city}[ {soon}], rain or sun
    is it windy enough (to sail|to fly a kite|for surfing) in {city}[ {when}]
    is {city} as (hot|cold) as they say[ {when}]
    can you see if it's raining in {city}
    how does the (weekend|week) look in {city}, weather-wise
    is it above (zero|freezing|20 degrees|30) in {city}[ {when}]
    what's the weather {soon} in {city}
    what will the weather be like {soon} in {city}
    will it (rain|snow|be hot|be nice) {soon} in {city}
    is it going to (rain|snow|be sunny|be cold) {soon} in {city}
    is it going to (snow|be sunny|be cold|clear up) in {city}[ {soon}]
    will {city} (see|get|have) (rain|snow|sunshine|storms|a dry day)[ {soon}]
    does {city} expect (rain|snow|storms|frost)[ {soon}]
    what's it like in {city}[ {when}]
    what's {city} like weather-wise[ {when}]
    how's the weather treating (people|folks|everyone) in {city}
    what's the temperature in {city} in (celsius|fahrenheit)
    what temperature is it in {city}[ {when}]
    what temperature should I expect in {city}[ {soon}]
    how (wet|icy|muggy|breezy|sunny) is {city}[ {when}]
    is today a good day for (a walk|the beach|sailing|a bike ride) in {city}
    do people in {city} need (umbrellas|coats|sunscreen)[ {when}]
    if I go to {city} {soon}, will I (freeze|need a coat|get wet)
    can I expect (sun|rain|snow) in {city}[ {soon}]
    what's the (high|low|wind chill|UV index|air pressure|chance of rain) in {city}[ {when}]
    when does it (rain|get dark and stormy|warm up) in {city} {soon}
    could you tell me if it's raining in {city}
    weather's good in {city}[ {when}], right
    what's the weather (going to be|gonna be) like in {city}[ {soon}]
    what('s| is) the (forecast|temperature|temp|weather forecast) (in|for) {city}[ {when}]
    how (hot|cold|warm|humid|windy|chilly|cloudy) is it in {city}[ {when}]
    how (hot|cold|warm|windy) (will|does) it get in {city}[ {when}]
    is it (foggy|freezing|cloudy|stormy|nice out|warm enough to swim) in {city}[ {when}]
    is {city} (sunny|cold|hot|rainy|cloudy|dry|warm|freezing)[ {when}]
    will it (rain|snow|be sunny|be hot|clear up|freeze|storm|stay dry) in {city}[ {soon}]
    will there be (rain|snow|thunderstorms|fog|sun|wind) in {city}[ {soon}]
    (do|will) I need (an umbrella|a jacket|a raincoat|sunscreen|boots|a sweater|a hat) in {city}[ {when}]
    should I (bring|take|pack|wear) (an umbrella|a coat|shorts|a scarf|something warm) (in|to|for) {city}[ {soon}]
    any (rain|snow|chance of rain|storms|sun|clouds) in {city}[ {when}]
    what does the weather look like in {city}[ {when}]
    what('s| is) it like (outside|out) in {city}[ {when}]
    how('s| is) {city} looking weather-wise[ {when}]
    what('s| is) {city}'s (weather|forecast|temperature|weather like)[ {when}]
    how are the (conditions|skies|temperatures) in {city}[ {when}]
    what are the (weather conditions|conditions|temperatures|chances of rain) in {city}[ {when}]
    is there (a storm|snow|any rain|a heatwave|fog) in {city}[ {when}]
    can you tell me (what the weather is like|how the weather is|the weather|the temperature) in {city}[ {when}]
    do you know (what|how) the weather is[ like] in {city}[ {when}]
    (could|can|would) you (check|get|tell me|give me|look up) the (weather|forecast) (for|in) {city}[ {when}]
    what should I wear in {city}[ {when}]
    is it t-shirt weather in {city}[ {when}]
    how much (rain|snow) (is expected|will fall|are they getting) in {city}[ {soon}]
    what degree is it in {city}[ {when}]
    how many degrees is it in {city}[ {when}]
    is it (beach|barbecue|hiking|umbrella|sweater) weather in {city}[ {when}]
    what time does the rain stop in {city}[ {when}]
    when will it stop (raining|snowing) in {city}
    are (people|they) (freezing|sweating|getting soaked) in {city}[ {when}]
    has it (stopped raining|started snowing|cooled down) in {city}[ yet]
    what kind of weather (does {city} have|is {city} having|can I expect in {city})[ {when}]
    what's going on with the weather in {city}[ {when}]
    how bad is the (storm|rain|heat|snow|fog|wind) in {city}[ {soon}]
    would I (freeze|melt|get wet) in {city}[ {soon}]
    anything I should know about the weather in {city}[ {when}]
    {city}: (will it rain|is it raining|is it cold)[ {when}]
    in {city}, is it (raining|warm|cold)[ {when}]
    what's the temp like over in {city}[ {when}]
    so what's it doing outside in {city}[ {when}]
    (mind|would you mind) (checking|telling me) the weather (for|in) {city}[ {when}]
    can I (go for a run|have a picnic|ride my bike|hang the washing out) in {city}[ {when}] or will it rain
    is the sun (out|shining) in {city}[ {when}]
    how's the weather over there in {city}[ {when}]
    what will the weather be in {city}[ {when}]
    what's happening weather-wise in {city}[ {when}]
    is it still (raining|snowing|hot|that cold) in {city}
    how's it outside in {city}[ {when}]
""")

STATEMENTS = lines("""
    gimme the (weather|wether|forecast|temp) (in|for) {city}[ {when}]
    lemme know if it's (raining|hot|cold) in {city}[ {when}]
    lmk the weather in {city}[ {when}]
    lookin for the (weather|forecast) in {city}[ {when}]
    I wonder if it's (raining|snowing|warm|cold) in {city}[ {when}]
    I wonder what the weather's like in {city}[ {when}]
    I want to see the forecast for {city}
    I'd like the temperature in {city}[ {when}]
    weather conditions in {city}[ {when}]
    weather update on {city}
    the forecast for {city}[ {soon}]
    how the weather is in {city}, that's what I want to know
    I'd like to hear the forecast for {city}[ {soon}]
    I'm after the (weather|forecast) for {city}[ {soon}]
    I heard it's (hot|cold|wet) in {city}[ {when}], is that right
    I hope it's not raining in {city}[ {when}], can you check
    I need to know if I should bring (an umbrella|a coat|a jumper) to {city}
    {city} {soon}: (sun or rain|coat or no coat|what's the weather)
    (time|it's time) for a weather update on {city}
    next stop {city}, so the weather there
    (I need|I want|I would like|I'd like) (the weather|the forecast|a forecast|a weather report) for {city}[ {when}]
    (I want|I need|I'd like) to know (the weather|how the weather is|what the weather's like) in {city}[ {when}]
    I'm (wondering|curious) (what the weather is like|how cold it is|if it's raining) in {city}[ {when}]
    I was wondering (if it's going to rain|how hot it is|about the weather) in {city}[ {when}]
    I'd love to know if it's (sunny|warm|raining) in {city}[ {when}]
    looking for the (forecast|weather|temperature) in {city}[ {when}]
    just checking the weather in {city}[ {when}]
    curious about the weather in {city}[ {when}]
    need the (weather|temp|forecast) for {city}[ {when}]
    wondering about {city}'s weather[ {when}]
    it would be great to (know|have) the forecast for {city}[ {when}]
    I have to know whether it rains in {city}[ {when}]
    my question is about the weather in {city}[ {when}]
    weather check for {city}[ {when}]
    {city} is where I need the (forecast|weather) for
    the weather in {city}[ {when}]
    hoping for sun in {city}[ {when}], check the forecast
""")

TERSE = lines("""
    temp in {city} rn
    temp in {city}[ {when}]
    (wether|weathr|waether|weahter) in {city}[ {when}]
    (wether|wheather) {city}
    gonna rain in {city}[ {soon}]
    gonna snow in {city}[ {soon}]
    {city} wether
    {city} hot or cold
    {city} gonna rain?
    hows {city} lookin
    need a jacket in {city}[ {when}]
    raining in {city} or nah
    (hot|cold|windy|humid|snowing) in {city}?
    check weather {city}
    check forecast for {city}
    look up weather in {city}
    weather plz {city}
    conditions in {city}
    {city}: sunny or not
    {city} - rain?
    {city} sunrise weather
    storm {city}
    snow {city} {soon}
    sun in {city}
    weather at {city}
    weather of {city}
    weather, {city}, {when}
    {when} weather {city}
    weather info {city}
    {city} weather report
    {city} weather this week
    check {city} weather
    {city} wind
    forecast {soon} {city}
    weather {soon} in {city}
    weather {when} {city}
    raining in {city}
    cold in {city}
    sunny in {city} {soon}
    what weather {city}
    {city} rain or shine
    {city} conditions
    {city} chance of rain
    {city} weather in celsius
    weekend weather {city}
    is {city} cold
    how hot {city}
    weather {city}
    weather in {city}
    {city} weather[ {when}]
    forecast {city}[ {when}]
    forecast for {city}
    temp[erature] in {city}
    {city} temp[erature][ {when}]
    weather: {city}
    weather - {city}
    {city} - weather
    {city}, weather
    rain in {city}
    rain {city} {when}
    snow in {city}
    {city} rain {when}
    current weather {city}
    {city} current temperature
    weather today {city}
    weather tomorrow {city}
    today's weather {city}
    {city} today weather
    {city} weather now
    how's {city} weather
    umbrella in {city}
    gimme the weather in {city}
    wx {city}
    weather report {city}
    weather update {city}
    local weather {city}
    {city} 5 day forecast
    {city} hourly forecast
    hot in {city}
    degrees in {city}
    humidity {city}
    wind in {city}
    need weather {city}
    get weather {city}
    city: {city}, need the weather
    weather? {city}
    {city} weather pls
    temps {city} {when}
""")

STORIES = lines("""
    I'm planning a trip to {city} {soon}; how's the weather looking?
    thinking of (biking|camping|fishing) in {city} {soon}, what's the wind like?
    my flight leaves for {city} at {time}. Is it raining there?
    I'm on a call with {name} in {city} and want small talk. What's the weather there?
    my daughter studies in {city} and says it's freezing. Is it?
    hi! I'm a bit lost: I'm visiting {city} {soon} and don't know whether I need a coat.
    I've never been to {city}. What's the weather like there[ {when}]?
    dinner's outside {soon} in {city}, will that work or is rain coming?
    I don't need the news, only the weather in {city}.
    we'd like to paint the house in {city} {soon}. Will it stay dry?
    I'm (flying|driving|heading|travelling|traveling|going|off) to {city} {soon}. (What's the weather like there|Will it rain there|What should I pack|How's the weather)?
    I'm in {city} (right now|for work|with the kids). (Is it going to rain|Do I need an umbrella|What's the weather going to do)?
    my (sister|brother|mom|dad|aunt|boss|cousin|friend {name}) lives in {city}. How's the weather (there|over there)?
    {name} just moved to {city}, what's the weather like (there|over there)?
    we( have|'ve got) a (wedding|picnic|football match|barbecue|photo shoot|garden party) in {city} {soon}. Will it (rain|stay dry|be sunny)?
    I (land|arrive) in {city} {soon}. (Coat or no coat|What's the weather|Is it cold there)?
    I'm packing for {city}. (What's the forecast|Will I need a coat|How warm is it)?
    thinking (of|about) (visiting|a trip to|a weekend in) {city}, (how's the weather|what's the weather like|is it warm there)?
    before I (answer|reply to|email) {name}, (tell me|I need to know) what the weather is[ like] in {city}.
    {name} emailed me from {city}. What's the weather like there[ {soon}]?
    I was going to search the web for it but just tell me: is it raining in {city}?
    the email says the meeting is in {city}. What's the weather there {soon}?
    not {other_city}, I mean {city}: what's the weather[ like] there?
    I'm leaving {other_city} {soon}. What's the weather in {city}?
    it's (raining|freezing|boiling|grey) here in {other_city}. (How is it|How's the weather|Is it any better) in {city}?
    forget {other_city}. Weather in {city} instead[, please].
    my train from {other_city} is late. What's the weather in {city} {soon}?
    the match in {city} starts (soon|in an hour|{soon}). Is it raining there?
    planning a (road trip|hike|business trip|city break). Forecast for {city}[ {soon}][ please]?
    can't decide what to wear. What's it like in {city}[ {soon}]?
    my phone's weather app is broken. What's it saying for {city}?
    got a flight to {city} {soon}, weather?
    kids have a field trip in {city} {soon}. Should they take raincoats?
    someone told me it's snowing in {city}. Is that true?
    I heard there's a storm (near|in) {city}. What's the weather there?
    so I'm meeting {name} in {city} {soon} and I have no idea what to wear, what's the weather like?
    {city} is on my list for {soon}. What will the weather be?
    been stuck inside all day. What's the weather in {city}?
    quick one before my meeting, how cold is it in {city}?
    hello, I run a small café in {city} and want to know if it'll be sunny {soon}.
    two things matter to me: sun and no wind. What's the forecast for {city}[ {soon}]?
    we're (moving|relocating) to {city} {soon} and I'd like to know the weather there.
    I have a layover in {city}. Is it cold there[ {soon}]?
    my flight to {city} got delayed, is there bad weather there?
    location: {city}. What's the weather[ {soon}]?
    place = {city}, question = is it raining[ {soon}]?
    (grandma|my wife|my son|the boss) wants to know the weather in {city}[ {soon}].
""")

AFTER = lines("""
    I (need|have|want) to (pack|decide what to wear|plan my day|water the garden)
    I'm (going hiking|cycling to work|meeting friends|travelling with a baby|leaving soon)
    trying to decide (what to pack|if we should cancel|what to wear)
    Celsius please
    in (fahrenheit|celsius) if you can
    just the temperature is fine
    I hate (rain|the cold|getting wet)
    hopefully it's (sunny|warm|dry)
    my umbrella broke
    we have an outdoor event
    I'll email {name} once I know
    then I'll book the train
    I forgot my jacket
    short answer please
""")

WHEN = lines("""
    today
    tomorrow
    tonight
    right now
    now
    this weekend
    this week
    next week
    this morning
    this afternoon
    this evening
    tomorrow morning
    tomorrow night
    tomorrow afternoon
    at the moment
    currently
    later
    later today
    on {weekday}
    this {weekday}
    next {weekday}
    {weekday} morning
    {weekday} night
    on the weekend
    over the weekend
    in the morning
    for the next few days
    in (two|three|a few) days
    the day after tomorrow
    at (noon|midnight|6pm|5 o'clock|8 am)
    around (noon|5pm|sunset)
    on {month} {day}
    in {month}
    these days
    these next few days
    this time of year
    for the rest of the week
    next month
    during the day
    all week
    just now
    atm
    rn
    2day
    tmrw
""")

SOON = lines("""
    today
    tomorrow
    tonight
    this weekend
    next week
    this afternoon
    this evening
    tomorrow morning
    tomorrow night
    later today
    on {weekday}
    this {weekday}
    next {weekday}
    {weekday} morning
    over the weekend
    in (two|three|a few) days
    the day after tomorrow
    on {month} {day}
    next month
    tmrw
""")
