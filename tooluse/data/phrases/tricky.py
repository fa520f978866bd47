"""Subjects and queries whose end or beginning is easily missed: long, in parts, quoted, in brackets.

What a reader may take for the end of the text is not: a closing quote, a bracket, a colon, a price,
the first *in*, *for* or *without*. The whole line is one argument, and most lines are long.
"""

from __future__ import annotations

from tooluse.data.templates import lines

TABLES: dict[str, tuple[str, ...]] = {}

# A quoted part first, and more outside the quotes.
TABLES["quoted_query"] = lines("""
    "{Word} {word}" lyrics (meaning|translation|and chords)
    "{Word} {Word}" (movie|book|album|board game) review[ without spoilers]
    "{error_text}" after (an update to|updating|installing) {tech} {version}
    "{error_text}" {tech} fix
    "{error_text}" but the file is there
    "{error_text}" -{net} site:{host}
    "{adjective} {thing}" site:{host}
    "{adjective} {things}" -{color} under {price}
    "{adjective} {thing}" or "{adjective} {things}"
    "{adjective} {animal}" origin of the phrase
    "{subject_area}" filetype:pdf {year}
    "{subject_area}" in simple words for {people}
    "{first} {last}" {job} {city}
    "{first} {last}" -{famous} obituary {year}
    "{famous}" parody with {animal_plural}
    "{Word}" meaning in {language}
    "{Word}" (vs|versus) "{Word}" for {people}
    "{Word} {code}" manual in {language}
    "{job} wanted" ads in {city} since {year}
    '{adjective} {thing}' meaning in slang
    '{Word} {Word}' cast and filming locations
    "{food}" near {city} open on {weekday}
    “{Word} {word}” chords for {people}
    "as {adjective} as a {animal}" in other languages
    "no {things} allowed" sign (template|to print|in {language})
    "{digit} {unit}" of {food} in grams
    "{Word}" tv series season {digit} episode {day}
    "{Word} {word}" who sang the original
    "{Word} & {Word}" {company_tail} customer reviews
    "{first}'s {place}" {city} opening hours
    "{food} {food}" recipe by {person}
    "{sport} for {people}" book pdf
    "{adjective} {affair}" examples in {language}
    "{word}" or "{word}" which spelling is right
    "{subject_area}" podcast episodes about {field}
    "{thing} repair" {city} -ebay -amazon
    "{identifier}" vs "{identifier}" in {tech}
    "{error_text}" what does it mean
    "{food}" allergy symptoms in {people}
    "{language} for {people}" free course near {city}
    "{number} {unit}" to {unit} formula
    '{error_text}' on {tech} {version}
    "why do {animal_plural} {verb}" kids book
""")

# A quoted part, an operator or a bracket at the end or in the middle.
_MARKED_QUERIES = lines("""
    {tech} {Net}Error: '{net}' object has no attribute '{net}'
    {Net}Error: "{net}" is not defined in {tech} {version}
    {Net}Exception: {error_text} on line {number}
    {tech} {version} "{error_text}" on Windows 11
    {tech} says "{net} expected" but {net} is there
    why {tech} prints "{error_text}" and exits with code {digit}
    [how to fix ]error 0x{digits} in {tech} after the last update
    {tech} regex ^{lbracket}a-z{rbracket}+\\d{lbrace}{digit}{rbrace}$ explained
    difference between \\b and \\{initial} in {tech} regex
    what does (grep -rn|sed -i|tar -xzvf|chmod 755|rm -rf|ls -la) {net} do
    git (rebase|reset|checkout|revert) --{net} {net} explained
    docker run -p {digit}{digit}80:80 --rm {net} permission denied
    pip install {net}=={digit}.{digit}.{day} fails on {tech}
    {tech} {identifier} with {identifier} example
    {path} is missing after the update
    {path} access denied even as admin
    can I delete {path} to free up space
    how to restore {path} from a backup
    what is in {path} and is it safe to delete
    {thing} ({color}|{material}) {lpar}{year} model{rpar} replacement parts
    {company} {lpar}{country}{rpar} annual report {year} pdf
    {lbracket}solved{rbracket} {thing} makes a {adjective} noise
    {Word} {lpar}band{rpar} tour dates {year}
    {famous} {lpar}{year}{rpar} behind the scenes
    {field}: (a beginner's guide|where to start|pros and cons|what went wrong in {year})
    {field}: {subject_area} compared with {field}
    {famous}: (the true story|best moments|all versions ranked)
    {thing} - {material} or {material}
    {city} - {city} by (train|bus|ferry), (cheapest|fastest) connection
    {city} to {city}: train, bus or plane
    {things}: buy or rent
    {food} / {food} / {food} for {day} people
    {food}, {food} and {food} in one pot
    {field} AND {field} NOT {field}
    {animal} OR {animal} as a pet
    site:{host} "{adjective} {thing}" {year}
    intitle:"{adjective} {things}" {city}
    {things} -{color} -{material} +{word}
    is it "{word}" or "{word}" in {language}
    the word "{word}" in a sentence
    songs like "{Word} {Word}" by {person}
    who sings "{Word} {word} {word}"
    where does "{adjective} as a {animal}" come from
    {food} recipe {emoji}
    {famous} {emoji} meaning
    {city} with kids {emoji}{emoji}
    {first}'s "{adjective} {animal}" poem
    x^{digit} + {number}x - {number} = 0 solutions
    {number} * {lpar}{number} + {number}{rpar} / {digit}
    C++ vs C# for {people}
    #{word} vs #{word} trend
    what's the difference between "{word}" and "{word}"
""")

# A tail that belongs to it.
_LONG_QUERIES = lines("""
    best {things} for {people} under {price}
    {adjective} {things} for less than {price} with free delivery
    used {thing} in good condition for under {price} near {city}
    {digit} bedroom (flats|apartments|houses) for rent in {city} under {price} a month
    hotels in {city} for two with breakfast under {price} a night
    hotels near {city} airport with (parking|a {place}|free shuttle)
    cheap flights from {city} to {city} in {month} for {digit} people
    things to do in {city} with kids (when it rains|on a {weekday}|for free)
    restaurants in {city} with {food} for {day} people
    {food} places in {city} that are open on {weekday} (night|morning)
    vegan {food} without {food} or {food}
    {food} recipe without {food} for {day} people
    {food} recipe with {food} but without {food}
    easy {food} for {people} in under {day} minutes
    how to make {food} without {food} (or|and) an oven
    how to {do} without {things}
    how to {do} in {city} in {year}
    how to {do} on a budget
    how to {do} (with|without) a {thing} and a {thing}
    what to do if a {animal} (bites|follows|chases) you in {country}
    what happens if you eat {food} every day for a month
    is it safe to eat {food} after {day} days in the fridge
    can you take {food} and {food} on a plane from {city} to {city}
    how long does {food} last in the fridge without a lid
    the difference between {food} and {food} in {country}
    {job} jobs in {city} without experience
    {job} salary in {country} vs {country} in {year}
    how much does a {job} earn in {city} per month before taxes
    {language} lessons near {city} for {people}
    {language} for {people} in {day} days
    {company} vs {company} for {people}
    {company} customer service phone number in {country}
    {thing} vs {thing} for {people} with {illness}
    {thing} not turning on after {doing}
    {thing} keeps (beeping|leaking|restarting) after {day} minutes
    {things} made in {country} since {year}
    {tech} vs {tech} for {people} in {year}
    {tech} tutorial for {people} with no experience
    {tech} {version} vs {version} performance on {tech}
    {tech} {version} breaking changes since {version}
    how to downgrade {tech} from {version} to {version}
    {sport} rules for {people} explained in {day} minutes
    {sport} world cup {year} final score and goals
    who won the {sport} final between {country} and {country} in {year}
    {illness} in {people} over {day}0
    {illness} (treatment|symptoms) without (medication|fever|surgery) in {people}
    history of {subject_area} in {country} since {year}
    {subject_area} in {country} between {year} and {year}
    effects of {field} on {people} in {country}
    {field} courses in {city} for {people} under {price}
    {field} books for {people} on a long flight
    {famous} tickets in {city} for (two|four|a family) in {month}
    {famous} vs {famous} in {year}
    {famous} for {people} near {city}
    gift ideas for a {job} who likes {field} and {food}
    gifts under {price} for {people} who have everything
    {animal} that looks like a {animal} but {color}
    why do {animal_plural} {verb} in {month} but not in {month}
    how many {things} fit in the back of a small car
    {number} {unit} in {unit} and {unit}
    {plant} in pots on a balcony without direct sun
    {plant} with {color} spots on the leaves in {month}
    {material} {thing} with {things} for {people}
    {city} to {city} by train with a {thing}
    day trips from {city} without a car
    parking near {famous} in {city} for less than {price}
    visa for {country} from {country} for {people}
    {person} and {person} interview about {field}
    {person} quotes on {field} and {field}
    news about {company} and {company} since {month}
    public transport in {city} on {weekday} night
    laptops with {day} GB of memory for less than {price}
    phones with a good camera and a headphone jack
    movies like {famous} but for {people}
""")

# In other scripts, in several words.
_NATIVE_QUERIES = lines("""
    рецепт (борща|блинов|пирога) без (сахара|молока|глютена) на (двоих|четверых)
    как доехать из города {city_ru} до аэропорта
    погода и климат в городе {city_ru} по месяцам
    что посмотреть в городе {city_ru} за (один день|два дня)
    як дістатися до {city_uk} поїздом з дітьми
    πού να φάω φθηνά κοντά στην {city_el}
    φθηνά εισιτήρια για {city_el} τον Αύγουστο
    افضل مطاعم في {city_ar} للعائلات
    كيف اتعلم الطبخ في البيت للمبتدئين
    بهترین هتل های {city_fa} برای خانواده
    מסעדות טובות ליד {city_he} עם ילדים
    איך מכינים עוגת שוקולד בלי ביצים
    {city_hi} में घूमने की सबसे अच्छी जगह
    घर पर पनीर कैसे बनाएं
    {city_ko} 가볼 만한 곳 추천
    {city_ko} 아이와 함께 갈 만한 카페
    {city_ja} おすすめ ラーメン 安い
    {city_ja} 子連れ ホテル 駅近
    {city_zh} 三天 两夜 旅游 攻略
    ที่เที่ยวใน {city_th} สำหรับ เด็ก
    ღამის ავტობუსი {city_ka} დან თბილისამდე
    հյուրանոցներ {city_hy} քաղաքի կենտրոնում
    {city_ta} அருகில் நல்ல உணவகம்
    {city_bn} এর কাছে ভালো রেস্টুরেন্ট
""")

TABLES["tricky_query"] = _MARKED_QUERIES + _LONG_QUERIES + _NATIVE_QUERIES

TABLES["doing"] = lines("""
    cleaning it
    a power cut
    changing the battery
    the last update
    a fall
    moving house
    two years
""")

# About a place, but nobody asks what the weather is like: for the web.
TABLES["climate_np"] = lines("""
    average (temperature|rainfall|snowfall|humidity) in {city} (by month|in {month}|per year)
    the average temperature in {city} in {month}
    average number of rainy days in {city}
    {city} climate (chart|data|by month|in {month})
    {city} (rainfall|snowfall|temperature) records since {year}
    the climate of {city}
    the hottest day ever recorded in {city}
    weather history of {city} in {year}
    {city} weather statistics {year}
    (hurricane|monsoon|typhoon|ski|rainy) season in {country}
    the best month to visit {city}
    best time of year to visit {city} weather wise
    hurricanes that hit {city} since {year}
    ski season dates near {city}
    {city} time zone
    the time difference between {city} and {city}
    sunrise and sunset times in {city} in {month}
    the elevation of {city}
    the population of {city} in {year}
    the driest city in {country}
    climate change in {country} since {year}
    the {year} floods in {city}
    the great storm of {year} in {city}
    sea temperature near {city} in {month}
    maps of {city} and surroundings
    how weather radar works
    weather apps without ads
    jobs as a meteorologist in {city}
""")
TABLES["climate_ask"] = lines("""
    what's the capital of {country}
    what time zone is {city} in
    what's the time difference between {city} and {city}
    what's the local time in {city}
    what country is {city} in
    what river runs through {city}
    what is {city} famous for
    what's the average temperature in {city} in {month}
    what's the average rainfall in {city} per year
    what was the hottest summer in {city} since {year}
    when is the rainy season in {country}
    when is (hurricane|monsoon|ski) season in {country}
    when does the ski season start near {city}
    what's the best month to visit {city}
    which city gets the most (rain|sun|snow) in {country}
    how many days of (sun|rain|snow) does {city} get per year
    how high above sea level is {city}
    how far is {city} from the sea
    how do hurricanes get their names
    has it ever snowed in {city} in {month}
    did {city} have a tornado in {year}
    how many people live in {city}
    is {city} north of {city}
    why is {city} so humid in {month}
""")
TABLES["climate_wh"] = lines("""
    what the capital of {country} is
    what time zone {city} is in
    what the time difference between {city} and {city} is
    what the average temperature in {city} is in {month}
    how much it rains in {city} per year
    when the rainy season starts in {country}
    when the (hurricane|monsoon|ski) season ends in {country}
    which month is the driest in {city}
    which continent {country} is on
    what the coldest temperature ever recorded in {city} was
    how hurricanes form
    where {city} is on the map
    how far {city} is from the coast
    what {city} is known for
    why {city} gets so much (rain|snow|fog)
""")

# --- Subjects: what "about" takes, first those that begin with a quoted part ---

TABLES["quoted_subject"] = lines("""
    "{adjective} {thing}" and who pays for it
    "{Word}" by {person} for the book club
    "{Word} {Word}" on {weekday} in {city}
    "{Word}" and the other {affair_plural}
    "{affair}" instead of "{affair}" in the {affair}
    "{error_text}" on the {thing} in the {place}
    "{code}" on the {thing} from {company}
    "{Word} {word}" tickets for {first} and {first}
    "no {things}" in the {place} from {month} on
    "{Word} {word}" and what we do with it
    "{adjective} {thing}" in the {affair}
    "{adjective} {affair}" on page {day}
    "{Word}" vs "{Word}" for the {affair}
    "{Word} {Word}", our next {affair}
    "{affair} {year}" in the shared folder
    "{Word}", (the app|the file|the song|the play), and the {affair}
    '{adjective} {thing}' on the invoice from {month}
""")

TABLES["tricky_subject"] = lines("""
    the sign "no {things}" in the {place}
    the error "{error_text}" in {file}
    the message "{error_text}" after {doing}
    the {affair}: who, when and where
    the {affair}: {weekday} at {time} or {weekday} at {time}
    {affair}: {thing}, {things} and the rest
    the {thing}: {price} or less
    the {affair} - again - and the {thing}
    the {affair} {lpar}{weekday}, {time}{rpar} and the {affair_plural}
    the {affair} {lpar}see {file}{rpar} for {company}
    the {thing} {lpar}not the {color} one{rpar} in the {place}
    the {lbracket}{Word}{rbracket} {affair} in {month}
    the {affair_plural} for {month}, {month} and {month}
    the quote of {price} for the {adjective} {thing}
    the {price} we still owe {company} for the {things}
    a {thing} for less than {price}
    a table for {day} at the {Word} on {weekday} at {time}
    dinner for two in {city} on {month} {day}
    tickets for the {affair} in {city} for under {price}
    lunch with {first} and {first} near the {place} on {weekday}
    the flight from {city} to {city} on {month} {day}
    the {affair} in {city} with {first} from {company} on {weekday} morning
    the {affair} without {first} and without {things}
    the {affair} since {first} left in {month}
    the {affair} vs the {affair} in terms of cost
    the move from {tech} {version} to {version}
    the move from {path} to {path}
    the files in {path} from last {month}
    {path} and who may delete it
    the crash of {tech} {version} with {error}
    the command git push --{net} on the {thing} server
    the regex ^\\d{lbrace}{digit}{rbrace}-{lbracket}A-Z{rbracket}+$ in {file}
    how we fix the {thing} in the {place} before {weekday}
    what {first} said about the {affair} at the {affair}
    who brings what to the {affair} on {weekday}
    why the {affair} took {day} weeks instead of {digit}
    the plan to meet in {city} at the end of {month}
    the idea of a {adjective} {affair} for {people} in {city}
    the question whether the {affair} is on {weekday} or {weekday}
    the {things} on the list for the {affair} next {weekday}
    the {thing} by the {place} that nobody uses since {month}
    the {affair} at {time} in the {place} on the second floor
    the {year} {affair} for {company} in {country}
    the {affair} of {person} and the gift of {price}
    my {adjective} {thing} with the {color} {thing} in the {place}
    our {affair} in {city}, the hotel and the train back
    the {affair}, the {affair} and, if there is time, the {affair}
    this year's {affair} and next year's {affair}
    {first}'s {affair} {emoji}
    the {affair} {emoji}{emoji}
    отпуск в городе {city_ru} в июле
    договор с {person_ru} от {day} мая
    συνάντηση στην {city_el} με {person_el}
    اجتماع الفريق في {city_ar} يوم الاحد
    {city_hi} में {person_hi} की शादी
    {city_ko} 출장 일정 및 회의
    ישיבת צוות ב {city_he} עם {person_he}
    {city_ja} 出張 日程 {day} 日
    {city_zh} 会议 时间 和 地点
""")

# --- …and subject lines ---

TABLES["quoted_title"] = lines("""
    "{Word}" is back in {city}
    "{Word} {word}" tickets for {weekday}
    "{adjective} {things}" for {people}, draft {digit}
    "{Affair}" vs. "{affair}": please choose
    "{Affair}": where to sign
    "{code}" does not open in {tech}
    "{first} & {first}" photos from {month}
    "{Word} {Word}" by {person}, {affair}
    "{place}" sign in {language}
    "{Word} {Word}" - {affair}
    "{Word}": {affair} on {weekday}
    "{adjective} {thing}" still missing
    "{adjective} {affair}" - your comments
    "{affair} {year}" needs your signature
    "{error_text}" in {file}
    "{error_text}" again, {time}
    “{Word} {word}” premiere in {city}
    '{Word}' or '{Word}' for the {affair}
""")

TABLES["tricky_title"] = lines("""
    {Affair}: {weekday} or {weekday}
    {Affair}: {affair}, {affair} and {affair}
    {Affair} - {Word} - {month} {day}
    {Affair} – {city}, {month} {day}
    {Affair} {lpar}{weekday}{rpar} and {affair}
    {Affair} {lpar}{city}{rpar}: {day} {things} needed
    {affair} for {day} people under {price}
    {affair} with {first}, {first} and {first} on {weekday}
    {affair} moved from {weekday} {time} to {weekday} {time}
    {affair} in {city} on {month} {day} at {time}
    {lbracket}{Word}{rbracket} {affair} v{digit}.{digit} for {month}
    {lbracket}URGENT{rbracket} {thing} in the {place} broken since {weekday}
    {lbracket}{code}{rbracket} {error_text} in {file}
    {lpar}no subject{rpar} - {affair}
    Re: {affair} {lpar}{month}{rpar} - {company}
    Re: Re: {affair}: {weekday}
    Fwd: "{Word} {Word}" {affair}
    FYI: {affair} at {time} in the {place}
    Reminder: {affair} with {company} on {weekday} at {time}
    Action required: {affair} before {month} {day}
    Invoice {number}: {price} for {things}
    Invoice {code} - {price} - due {month} {day}
    Order {code}: {color} {thing} and {digit} {things}
    Quote for {day} {things}, {price} each
    {thing} for sale, {price} or best offer
    Looking for a {thing} in good condition under {price}
    Table for {day} on {weekday} at {time}
    Room for two from {month} {day} to {day}
    Flight {code} {city} to {city} on {month} {day}
    Thank you for the {things} and the lovely {affair}
    Happy birthday {first} and see you on {weekday} {emoji}
    See you in {city} {emoji}
    We did it {emoji}{emoji}
    Questions about the {affair} and the {affair_plural} from {month}
    Notes from the {affair} with {person} in {city}
    Please sign the {affair} before {weekday}
    Please bring {things} to the {affair}
    What to bring to the {affair} on {weekday}
    How to get from {city} to the {affair}
    Where we stand with the {affair} after {month}
    Why I won't be at the {affair} on {weekday}
    The {thing} in the {place} is {adjective} again
    Change of plans: no {affair} in {city}
    {company} vs {company} - which {thing} to buy
    {version} -> {version}: what breaks in {tech}
    {tech} {version}: {error}
    {path} is full again
    Backup of {path} failed at {time}
    git push --{net} {net} fails on {tech}
    {day}% off {things} until {month} {day}
    Are you coming to the {affair} on {weekday}?
    Can we move the {affair} to {time}?
    Who has the keys to the {place}?
    Did {first} send the {affair_plural}?
    What about {weekday} at {time} in {city}?
    Where did you put the {thing}?
    Have you seen my {color} {thing}?
    Ready for the {affair}?
    Still on for {weekday}?
    Congratulations on the {affair}!
    Last call for the {affair} in {city}!
    Save the date: {month} {day}!
    Don't forget {first}'s {affair}!
    You're invited to the {affair}!
    Отпуск с {day} по {day} июля
    Встреча в городе {city_ru} в понедельник
    Πρόσκληση για {city_el} τον Μάιο
    {city_ko} 워크숍 참석 여부 확인
    {city_zh} 项目 进度 报告
    {city_ja} 支社 会議 の 件
    تقرير شهر مايو من {city_ar}
    {city_hi} की यात्रा का कार्यक्रम
    דוח חודשי של {city_he}
""")
