"""What people say instead of common options of fixed lists: "on foot" for ``walking``.

Left out where it is the words of another option of the same list.
"""

from __future__ import annotations

from tooluse.data.phrases.verbs import table

OPTION_WORDS = table("""
    active: running, in use
    all: everything, all of them
    annually: every year, yearly, once a year
    archived: put away
    asc: ascending, lowest first
    available: free
    basic: simple, the basic one
    beginner: for beginners
    bicycle: by bike, bike
    billing: the bill, invoices
    bus: by bus
    business: business class
    car: by car
    cash: in cash
    celsius: °C, degrees Celsius
    changed_mind: doesn't want it anymore, don't want it anymore
    chat: on chat, by chat
    closed: shut
    completed: done, finished
    credit_card: by card, credit card
    critical: very serious, extremely urgent
    customer_request: the customer asked for it
    cycling: by bike, bike
    daily: every day, each day, once a day
    damaged: broken, it's broken, came broken, cracked
    defective: broken, doesn't work
    delayed: late
    delivered: has arrived
    delivery: delivered
    desc: descending, highest first
    development: dev
    digital: as a download
    done: finished, completed
    double: for two
    driving: by car
    duplicate: twice, we have it twice
    economy: eco, the cheap seats
    email: by e-mail, e-mail
    error: errors, only errors
    evening: in the evening
    expired: out of date
    express: fast, as fast as possible, next day
    fahrenheit: °F
    family: for the family
    finished: done
    first: first class
    free: at no cost
    gluten_free: without gluten
    hardcover: hardback
    high: top, important
    home: at home
    hourly: every hour, once an hour
    imperial: miles and pounds
    in_person: face to face, here in person, on site
    in_progress: ongoing, being worked on
    inactive: not in use
    large: big, L
    late_delivery: came too late, arrived late, took too long
    live: on air
    lost: gone, can't be found, missing
    low: not important, can wait
    low_stock: nearly out
    manual: by hand
    medium: normal, M
    metric: kilometres and kilos
    monthly: every month, once a month
    morning: in the morning
    never: not at all
    newest: latest first, newest first
    none: nothing
    normal: regular, as usual
    oldest: oldest first
    on_hold: paused, waiting
    once: just once, one time
    online: over the internet
    open: still open
    out_of_stock: sold out
    paperback: softcover
    parking: a parking space
    pending: waiting, still waiting
    pdf: PDF, PDF file
    phone: by phone, over the phone, phone call, a call
    pickup: picked up, collected
    post: by post, mail
    premium: the best one
    price_asc: cheapest first, by price
    price_desc: most expensive first
    private: just for me
    production: prod
    public: for everyone
    rating: best rated first
    read_only: only for reading
    regular: normal
    resolved: solved, fixed
    running: up
    shipped: sent, on its way
    single: for one
    small: little, S
    sms: text, text message
    staging: stage
    standard: normal, the usual
    stolen: was stolen, someone took it
    stopped: down
    technical: a technical problem
    train: by train
    transit: by public transport, by bus
    unread: not read yet
    urgent: top priority, an emergency, really urgent
    vacation: on holiday
    vegan: plant-based
    vegetarian: veggie, meatless
    video: video call, on video, by video
    walking: on foot
    warning: warnings
    weekly: every week, once a week, each week
    work: at work
    wrong_item: the wrong thing, not what they ordered, wrong article
    wrong_size: doesn't fit, too small, too big
    yearly: every year, once a year
""")
