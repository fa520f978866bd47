"""Words that subjects and queries are made of, by kind. Extend a table by adding words to it."""

from __future__ import annotations


def _words(table: str) -> tuple[str, ...]:
    """The entries of a table, separated by commas; a line break counts as a space."""
    return tuple(" ".join(entry.split()) for entry in table.split(",") if entry.strip())


WORDS: dict[str, tuple[str, ...]] = {
    "thing": _words("""
        printer, laptop, projector, coffee machine, whiteboard, bicycle, tent, sofa, fridge, kettle,
        umbrella, backpack, suitcase, camera, tripod, microphone, guitar, piano, drum kit, violin,
        lawnmower, chainsaw, drill, ladder, wrench, screwdriver, hammer, faucet, radiator, boiler,
        dishwasher, washing machine, vacuum cleaner, toaster, blender, microwave, oven, grill, wok,
        mattress, pillow, desk lamp, office chair, bookshelf, carpet, curtain, mirror, wardrobe,
        phone case, charger, headset, keyboard, mouse pad, monitor, router, USB cable, hard drive,
        smartwatch, thermostat, doorbell, smoke detector, solar panel, heat pump, water filter,
        skateboard, kayak, surfboard, snowboard, helmet, tennis racket, yoga mat, dumbbell, treadmill,
        passport, driving licence, library card, parking permit, gift card, receipt, parcel, envelope,
        notebook, fountain pen, stapler, calculator, compass, telescope, microscope, sewing machine,
        zip, teapot, frying pan, thermos, lunch box, picnic basket, hammock, sleeping bag, torch,
        stroller, car seat, trailer, roof rack, spare tyre, windscreen, carburettor, brake pad,
        accordion, trombone, record player, typewriter, chess set, jigsaw puzzle, kite, boomerang,
        3D printer, e-reader, tablet, webcam, graphics card, power bank, extension cord, fuse box,
        wheelbarrow, greenhouse, bird feeder, hedge trimmer, garden hose, rain barrel, beehive
    """),
    "things": _words("""
        running shoes, winter boots, headphones, batteries, light bulbs, sandwiches, balloons, tickets,
        chairs, tables, towels, napkins, screws, bolts, tiles, curtains, plants, seeds, bricks, paint,
        t-shirts, socks, gloves, sunglasses, contact lenses, earrings, business cards, brochures,
        posters, stickers, envelopes, stamps, folders, pens, markers, toner cartridges, monitors,
        laptops, keyboards, cables, adapters, spare parts, bike tyres, snow chains, ski passes,
        board games, comics, vinyl records, toys, diapers, baby clothes, dog leashes, fish tanks,
        cookies, cupcakes, lemons, potatoes, eggs, spices, coffee beans, tea bags, vitamins, band-aids,
        noise-cancelling earbuds, hiking poles, camping chairs, wine glasses, knitting needles,
        solar panels, electric cars, e-bikes, scooters, drones, used books, house plants, fairy lights
    """),
    "affair": _words("""
        meeting, stand-up, budget, project, proposal, contract, agreement, deadline, schedule, rota,
        holiday plan, vacation request, sick leave, expense report, travel expenses, payroll, salary,
        quarterly report, annual review, sales report, status report, audit, tax return, insurance,
        mortgage, rent, lease, deposit, electricity bill, phone bill, subscription, membership,
        interview, job offer, job application, resignation, onboarding, training, workshop, webinar,
        seminar, lecture, exam, homework, field trip, parents' evening, school play, graduation,
        birthday party, wedding, engagement party, baby shower, funeral, reunion, picnic, barbecue,
        housewarming, Christmas party, New Year's dinner, book club, choir rehearsal, football match,
        chess tournament, marathon, fundraiser, charity run, exhibition, conference, keynote, panel,
        product launch, roadmap, sprint review, code review, deployment, outage, migration, release,
        refund, return, complaint, warranty claim, delivery, shipment, purchase order, quote, estimate,
        renovation, roof repair, inspection, appointment, check-up, blood test, prescription, referral,
        dinner reservation, hotel booking, car rental, flight change, itinerary, visa application,
        newsletter, press release, survey, questionnaire, feedback, brainstorming, offsite, kickoff,
        team lunch, office move, fire drill, security training, password reset, server upgrade,
        power cut, water damage, parking situation, neighbourhood watch, recycling scheme, bake sale,
        garden plot, dog sitting, piano lesson, driving test, dance class, swimming course, sleepover,
        custody hearing, divorce papers, will, inheritance, translation, manuscript, screenplay, poem,
        thesis, grant application, lab results, dissertation, peer review, poster session, fieldwork
    """),
    "affair_plural": _words("""
        invoices, receipts, photos, slides, meeting notes, minutes, contracts, timesheets, grades,
        test results, exam dates, opening hours, ticket prices, complaints, refunds, shipping costs,
        holiday dates, birthday plans, travel plans, floor plans, blueprints, sketches, logos, mockups,
        figures, forecasts, sales numbers, budget cuts, open questions, next steps, action items,
        bug reports, feature requests, server logs, access rights, passwords, backups, licences,
        house rules, cleaning duties, recipes, song lyrics, guest lists, seating plans, wedding rings,
        job openings, references, applications, interview slots, training videos, safety rules,
        vaccination records, insurance papers, tax forms, bank details, missing payments, late fees
    """),
    "adjective": _words("""
        new, old, broken, missing, urgent, final, revised, annual, weekly, monthly, updated, draft,
        lost, expensive, cheap, red-hot, quiet, noisy, heavy, light, portable, wireless, electric,
        vintage, second-hand, organic, wooden, waterproof, foldable, upcoming, overdue, delayed,
        unexpected, secret, private, public, official, unofficial, big, small, tiny, enormous, rusty,
        dusty, sticky, slippery, fragile, sturdy, lazy, clever, hungry, sleepy, angry, gentle, brave,
        joint, shared, temporary, permanent, confusing, brilliant, awful, fancy, plain, half-finished,
        last-minute, long-overdue, first-class, handmade, slow, fast, cold, warm, wet, dry, sunny,
        stormy, gluten-free, fair-trade, bilingual, remote, digital, analogue, invisible, crooked
    """),
    "place": _words("""
        kitchen, garage, basement, attic, garden, balcony, meeting room, conference room, lobby,
        car park, warehouse, gym, canteen, library, pool, rooftop, reception, server room, workshop,
        studio, clinic, cabin, guest room, boathouse, playground, shed, stairwell, cloakroom, hallway
    """),
    "color": _words("""
        red, blue, green, yellow, purple, orange, pink, grey, black, white, brown, turquoise, beige,
        crimson, navy, olive, mustard, lavender, teal, maroon, silver, gold, off-white, burgundy
    """),
    "material": _words("""
        wood, leather, wool, cotton, silk, linen, denim, suede, marble, granite, brick, concrete,
        glass, copper, brass, stainless steel, cast iron, aluminium, bamboo, cork, plastic, cardboard,
        felt, velvet, ceramic, bronze, carbon fibre, rubber
    """),
    "food": _words("""
        ramen, pizza, sourdough bread, banana bread, lentil soup, pumpkin soup, borscht, goulash,
        paella, risotto, lasagne, pad thai, biryani, dal, dumplings, sushi, tempura, kimchi, bibimbap,
        tacos, mole, ceviche, feijoada, empanadas, arepas, jollof rice, injera, tagine, couscous,
        falafel, hummus, baklava, moussaka, tzatziki, pierogi, schnitzel, fondue, crêpes, croissants,
        tiramisu, cheesecake, apple pie, brownies, pancakes, waffles, oatmeal, granola, yoghurt, kefir,
        tofu, tempeh, seitan, chickpeas, black beans, quinoa, buckwheat, rye bread, cornbread, scones,
        crème brûlée, jalapeño poppers, açaí bowls, matcha, cold brew, kombucha, elderflower syrup,
        mango chutney, pesto, mayonnaise, salmon, mackerel, octopus, venison, roast chicken, meatballs
    """),
    "plant": _words("""
        tomatoes, basil, lavender, roses, orchids, avocado, garlic, ginger, strawberries, rhubarb,
        asparagus, pumpkins, chillies, mint, rosemary, tulips, bamboo, bonsai, cacti, ferns, figs,
        blueberries, kale, leeks, sweet potatoes, sunflowers, hydrangeas, olive trees, mushrooms
    """),
    "animal": _words("""
        dog, cat, parrot, hamster, rabbit, guinea pig, goldfish, turtle, gecko, snake, horse, donkey,
        goat, sheep, cow, pig, chicken, duck, goose, peacock, owl, eagle, falcon, penguin, seal, whale,
        dolphin, shark, octopus, jellyfish, crab, lobster, bee, wasp, ant, butterfly, moth, spider,
        hedgehog, fox, badger, otter, beaver, wolf, bear, lynx, moose, reindeer, camel, llama, alpaca,
        kangaroo, koala, wombat, platypus, sloth, armadillo, anteater, capybara, axolotl, red panda
    """),
    "animal_plural": _words("""
        dogs, cats, parrots, hamsters, rabbits, guinea pigs, goldfish, turtles, geckos, snakes, horses,
        goats, sheep, cows, chickens, ducks, peacocks, owls, eagles, penguins, seals, whales, dolphins,
        sharks, octopuses, jellyfish, crabs, bees, wasps, ants, butterflies, moths, spiders, hedgehogs,
        foxes, badgers, otters, beavers, wolves, bears, moose, camels, llamas, koalas, wombats, sloths,
        capybaras, axolotls, red pandas, fruit flies, bedbugs, slugs, pigeons, crows, bats, squirrels
    """),
    "verb": _words("""
        sleep upside down, purr, bark, migrate, hibernate, change colour, bite, sing at night, dance,
        swim backwards, dream, see in the dark, need salt, like music, eat grass, climb trees, dig,
        lay eggs, glow, sneeze, yawn, shed their skin, live in groups, fear water, chase their tails
    """),
    "people": _words("""
        beginners, kids, toddlers, seniors, teenagers, students, left-handed people, tall people,
        babies, women, men, runners, cyclists, vegans, diabetics, small dogs, families, couples,
        wide feet, small flats, allergy sufferers, night owls, musicians, teachers, nurses, gamers
    """),
    "field": _words("""
        black holes, quantum computing, photosynthesis, plate tectonics, game theory, machine
        learning, blockchain, cryptography, Stoicism, existentialism, Zen Buddhism, Norse
        mythology, art deco, Impressionism, Baroque music, bebop, flamenco, opera, origami,
        calligraphy, bookbinding, pottery, woodworking, beekeeping, birdwatching, astronomy,
        geology, entomology, marine biology, botany, linguistics, phonetics, sign language,
        Esperanto, topology, number theory, linear algebra, Bayesian statistics, thermodynamics,
        superconductivity, nuclear fusion, wind power, carbon capture, urban planning,
        permaculture, intermittent fasting, yoga, meditation, tai chi, sleep apnoea, vaccines,
        CRISPR, dark matter, exoplanets, microplastics, coral bleaching, glaciers, tornadoes,
        cloud seeding, El Niño, inflation, index funds, cryptocurrency, universal basic income,
        supply chains, copyright law, email encryption, spam filters, search engines, phishing,
        two-factor authentication, typography, street photography, stop motion, film noir,
        anime, K-pop, chess openings, speedcubing, parkour
    """),
    "era": _words("""
        the French Revolution, the Cold War, the Silk Road, the Ottoman Empire, the Aztecs, the
        Bronze Age, the gut microbiome, the James Webb telescope, the jet stream, the
        Renaissance, the Black Death, the Berlin Wall, the Panama Canal, the Great Depression,
        the Rosetta Stone, the Voynich manuscript, the Higgs boson, the Fermi paradox, the
        Trans-Siberian railway
    """),
    "job": _words("""
        carpenter, plumber, electrician, nurse, midwife, dentist, vet, pilot, train driver, chef, baker,
        barista, florist, tailor, hairdresser, librarian, translator, journalist, editor, lawyer, judge,
        notary, accountant, actuary, data scientist, software engineer, web developer, UX designer,
        product manager, astronaut, geologist, archaeologist, zookeeper, firefighter, paramedic,
        social worker, primary school teacher, tour guide, stunt double, voice actor, sound engineer,
        stage manager, welder, roofer, gardener, beekeeper, sommelier, real estate agent, personal trainer
    """),
    "illness": _words("""
        migraine, hay fever, flu, sinusitis, insomnia, vertigo, tinnitus, asthma, anaemia, gout,
        back pain, a sore throat, food poisoning, sunburn, frostbite, shingles, measles, Lyme disease,
        carpal tunnel syndrome, plantar fasciitis, celiac disease, type 2 diabetes, high blood pressure
    """),
    "sport": _words("""
        football, rugby, cricket, badminton, volleyball, handball, basketball, baseball, ice hockey,
        curling, biathlon, ski jumping, table tennis, darts, snooker, sumo, judo, fencing, archery,
        rowing, water polo, padel, squash, lacrosse, ultimate frisbee, bouldering, triathlon, petanque
    """),
    "language": _words("""
        Spanish, French, German, Italian, Portuguese, Dutch, Swedish, Finnish, Polish, Czech, Hungarian,
        Turkish, Greek, Russian, Ukrainian, Arabic, Hebrew, Farsi, Hindi, Bengali, Tamil, Thai, Khmer,
        Vietnamese, Japanese, Korean, Mandarin, Cantonese, Swahili, Yoruba, Amharic, Welsh, Basque, Latin
    """),
    "tech": _words("""
        Python, JavaScript, TypeScript, Rust, Go, Kotlin, Swift, Haskell, Elixir, Scala, Julia, Perl, PHP,
        Ruby, Lua, Zig, SQL, PostgreSQL, SQLite, MySQL, Redis, MongoDB, Docker, Kubernetes, Terraform,
        Ansible, nginx, Apache, React, Vue, Svelte, Angular, Node.js, Deno, Django, Flask, FastAPI, Rails,
        Spring Boot, pandas, NumPy, PyTorch, TensorFlow, Git, GitHub Actions, Vim, Emacs, VS Code, Bash,
        PowerShell, Linux, Debian, Arch Linux, FreeBSD, Windows 11, macOS, Android, LaTeX, Excel, Blender
    """),
    "unit": _words("""
        miles, kilometers, feet, meters, inches, centimeters, pounds, kilograms, ounces, grams, stones,
        gallons, liters, cups, tablespoons, acres, hectares, knots, light years, degrees fahrenheit,
        bytes, megabytes, seconds, hours, horsepower, joules, calories, pascals, psi, yards
    """),
    "relation": _words("""
        mom, dad, grandma, my boss, my landlord, my sister, my brother, my wife, my husband, my aunt,
        my accountant, my lawyer, my dentist, my professor, my advisor, my manager, my roommate,
        the landlord, the HR department, HR, the IT team, tech support, customer service, the school,
        the principal, the whole team, everyone, the board, accounting, the front desk, legal,
        the marketing team, the building manager, my neighbour, the book club, our supplier,
        the travel agency, the bank, the insurance company, the city council, my coach, the editor
    """),
    "company_tail": _words("""
        Ltd, Inc, GmbH, & Sons, & Co, Labs, Systems, Industries, Foods, Motors, Airlines, Bank,
        Pharma, Robotics, Studios, Logistics, Energy, Media, Partners, Group, AG, S.A, Oy, AB, BV
    """),
    "weekday": _words("Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday"),
    "month": _words("""
        January, February, March, April, May, June, July, August, September, October, November, December
    """),
    "emoji": _words(
        "🎉, 🚀, 😀, 😂, 🥳, ❤️, 🔥, ✨, 🎂, 🍕, 🌧️, ☀️, ⚠️, ✅, 📎, 📅, 🐛, 🧾, 🏡, 🐶, 👍, 🤷‍♀️"
    ),
    "tld": _words("""
        com, com, com, org, org, net, io, co, de, fr, es, it, nl, pl, se, fi, no, dk, ch, at, be, pt, cz,
        hu, ro, gr, tr, ru, ua, jp, cn, kr, in, br, mx, ar, cl, ca, au, nz, za, ke, ng, edu, gov, info,
        co.uk, org.uk, ac.uk, com.au, com.br, co.jp, co.in, co.za, gov.sg, edu.mx, dev, app, ai, xyz, me,
        tech, shop, online, museum, travel, email, berlin, london, example, test
    """),
    "mail_host": _words("""
        gmail.com, gmail.com, outlook.com, hotmail.com, yahoo.com, icloud.com, proton.me, protonmail.com,
        gmx.de, web.de, mail.ru, yandex.ru, qq.com, 163.com, naver.com, free.fr, orange.fr, libero.it,
        example.com, example.org, example.net, aol.com, live.co.uk, fastmail.com, zoho.com, hey.com
    """),
    "role": _words("""
        info, sales, support, billing, hr, jobs, press, contact, hello, office, admin, no-reply, orders,
        help, team, accounts, security, abuse, webmaster, bookings, returns, events, feedback, it, legal
    """),
    "desk": _words("""
        team, desk, group, service, services, customer, customers, member, members, parent, parents,
        student, students, teacher, teachers, guest, guests, room, rooms, invoice, invoices, payment,
        payments, ticket, tickets, project, projects, partner, partners, order, order.status, claims,
        claim, grant, grants, volunteer, volunteers, reservation, reservations, delivery, deliveries,
        office, front.desk, reception, repair, repairs, field, marketing, finance, payroll, admissions,
        library, kitchen, garden, club, board, news, reader, readers, letters, research, lab, labs,
        operations, purchasing, logistics, events, weddings, rental, rentals, housing, facilities,
        reply, noreply, do-not-reply, alerts, notifications, mail, post, web, cloud, data, records
    """),
    "extension": _words(
        "pdf, docx, xlsx, csv, txt, zip, png, jpg, py, rs, json, tar.gz, mp4, heic, dll"
    ),
    "famous": _words("""
        Taylor Swift, Beyoncé, Mozart, Beethoven, Frida Kahlo, Leonardo da Vinci, Marie Curie, Einstein,
        Ada Lovelace, Nelson Mandela, Cleopatra, Genghis Khan, Napoleon, Shakespeare, Jane Austen, Tolstoy,
        Harry Potter, Star Wars, The Lord of the Rings, Game of Thrones, Breaking Bad, Stranger Things,
        Super Mario, Minecraft, Tetris, Zelda, Pokémon, Dungeons & Dragons, Catan, Monopoly, LEGO, IKEA,
        the iPhone, the PlayStation 5, the Nintendo Switch, the Kindle, the Tesla Model 3, Toyota Corolla,
        ChatGPT, Wikipedia, YouTube, Netflix, Spotify, WhatsApp, TikTok, Bitcoin, Photoshop, Minesweeper,
        Mount Everest, the Eiffel Tower, Machu Picchu, the Great Wall of China, Stonehenge, the Louvre,
        the Grand Canyon, Niagara Falls, the Great Barrier Reef, the Amazon rainforest, the Sahara, Antarctica,
        World War II, the moon landing, the Titanic, the Olympic Games, the FIFA World Cup, the Super Bowl,
        the Nobel Prize, the Oscars, Eurovision, the Tour de France, Oktoberfest, Diwali, Ramadan, Halloween,
        Pi Day, the International Space Station, Voyager 1, Halley's Comet, Saturn's rings, Mars, Pluto,
        AC/DC, Guns N' Roses, Daft Punk, BTS, Studio Ghibli, M&M's, Ben & Jerry's, Coca-Cola, Nutella, Marmite,
        ibuprofen, penicillin, vitamin D, caffeine, omega-3, collagen, creatine, melatonin, sunscreen
    """),
    "relation_noun": _words("""
        sister, brother, cousin, aunt, uncle, neighbour, boss, teacher, doctor, landlord, coach, friend
    """),
}
