"""What a tool's name says, in other words: verbs with what people say instead."""

from __future__ import annotations


def table(text: str) -> dict[str, tuple[str, ...]]:
    """Words by a word, "send: send, send out" a line."""
    rows = (line.split(": ", 1) for line in text.strip().splitlines())
    return {key.strip(): tuple(word.strip() for word in words.split(",")) for key, words in rows}


# "*" stands before names without a verb.
VERBS = table("""
    *: get, show me, give me
    activate: activate, turn on, enable
    add: add, add, put in, include
    adjust: adjust, change, set
    allow: allow, permit, let through
    announce: announce, tell everyone about
    answer: answer, reply to
    apply: apply
    approve: approve, sign off on, accept
    archive: archive, put away, file away
    arm: arm
    arrange: arrange, set up, organise
    ask: ask
    assess: assess
    assign: assign, give, hand
    attach: attach, add
    attack: attack
    bake: bake
    ban: ban, block
    begin: begin, start
    block: block, lock, put a block on
    book: book, reserve, arrange, get
    bookmark: bookmark, save
    boot: boot, start, power on
    borrow: borrow, take out, check out
    brew: brew
    browse: browse, look through
    buy: buy, order, purchase, get me
    calculate: calculate, work out, compute, figure out
    call: call, ring, phone, give a call to
    cancel: cancel, call off, scrap, drop
    cast: cast
    change: change, update, switch, alter
    charge: charge, bill
    check: check, have a look at, look up
    check in: check in, sign in
    check out: check out
    clean: clean, clean up, tidy
    clear: clear, empty, wipe
    clone: clone, copy, duplicate
    close: close, shut, close down
    collect: collect, pick up
    compare: compare
    complete: complete, finish, tick off
    compress: compress, shrink
    compute: compute, calculate, work out
    confirm: confirm
    connect: connect, link, hook up
    convert: convert, change, turn
    cook: cook
    copy: copy, duplicate, make a copy of
    count: count, tally up
    create: create, make, set up, add, put in
    credit: credit
    crop: crop
    cut: cut
    deactivate: deactivate, turn off, disable
    decline: decline, reject, turn down
    delete: delete, remove, get rid of, erase
    deliver: deliver, bring, send
    deploy: deploy, roll out, ship, release
    deposit: deposit, pay in
    describe: describe, tell me about
    dim: dim
    disable: disable, turn off, switch off
    disarm: disarm
    discard: discard, throw away
    disconnect: disconnect, cut off
    dispatch: dispatch, send out
    display: display, show me
    download: download, get, pull down
    draw: draw
    drop: drop, remove
    edit: edit, change, update, correct
    email: email, mail
    empty: empty, clear out
    enable: enable, turn on, switch on
    encrypt: encrypt
    end: end, stop, finish
    enroll: enroll, sign up, register
    equip: equip
    escalate: escalate, pass up
    escort: escort
    estimate: estimate, give me an estimate for
    execute: execute, run
    export: export, save out, dump
    extend: extend, prolong, lengthen
    feed: feed
    fetch: fetch, get, get me, pull up, show me
    file: file, submit, put in
    find: find, find me, look for, search for, look up
    finish: finish, complete, close
    fix: fix, repair
    flag: flag, mark
    follow: follow
    force: force
    forward: forward, pass on, send on
    freeze: freeze, block, lock
    generate: generate, create, make, produce
    get: get, get me, fetch, show me, give me, pull up, tell me
    give: give, hand
    grant: grant, give
    hand: hand, give
    heal: heal, patch up
    hide: hide, take off
    hire: hire, rent
    hold: hold
    ignore: ignore, skip
    import: import, load, bring in
    increase: increase, raise, bump up
    insert: insert, add, put in
    install: install, put on, set up
    invite: invite, ask along
    invoice: invoice, bill
    issue: issue, make out, give out
    join: join
    keep: keep
    kill: kill, stop
    launch: launch, start, kick off
    learn: learn
    leave: leave
    lend: lend, loan, give out
    like: like
    list: list, show me, give me, list all
    load: load, open
    lock: lock, lock up
    log: log, record, note, put down, enter
    login: log in
    look up: look up, find
    lookup: look up, find, check
    lower: lower, turn down, reduce
    make: make, create, set up
    mark: mark, flag, set
    measure: measure
    merge: merge, combine
    message: message, text, write to
    migrate: migrate, move
    modify: modify, change, update
    monitor: monitor, watch, keep an eye on
    mount: mount, attach
    move: move, shift, push, transfer
    mute: mute, silence
    name: name, call
    notify: notify, tell, let know, inform
    open: open, open up
    order: order, buy, get, place an order for
    overwrite: overwrite, replace
    pause: pause, hold, suspend
    pay: pay, settle
    pick: pick
    pin: pin, stick
    place: place, put in
    plan: plan, work out
    plant: plant
    play: play, put on, start playing
    post: post, publish, share
    preview: preview, show me
    print: print, print out, run off
    publish: publish, put out, post
    purchase: purchase, buy
    put: put
    query: query, look up, search
    queue: queue, line up
    raise: raise, turn up, increase
    rate: rate, give a rating to
    read: read, open, show me, read out
    reassign: reassign, hand over
    reboot: reboot, restart
    receive: receive, take in
    recommend: recommend, suggest
    record: record, log, note, enter, put down, write down
    redeem: redeem, cash in
    refer: refer, send
    refund: refund, give a refund for, reimburse, pay back
    register: register, sign up, enrol, set up
    reject: reject, turn down, decline
    release: release, let go
    remind: remind
    remove: remove, delete, take out, take off, get rid of
    rename: rename, change the name of
    renew: renew, extend, prolong
    rent: rent, hire
    reopen: reopen, open again
    reorder: reorder, order again
    repair: repair, fix
    repeat: repeat, redo
    replace: replace, swap, exchange
    reply: reply, answer
    report: report, file
    request: request, ask for, order, put in for
    reschedule: reschedule, move, shift, push, change, postpone
    reserve: reserve, book, hold, set aside
    reset: reset, set back
    resize: resize, change the size of
    resolve: resolve, close, settle
    restart: restart, reboot, bounce
    restock: restock, put back
    restore: restore, bring back, recover
    resume: resume, continue, carry on with
    retry: retry, try again
    return: return, give back, bring back, send back
    reverse: reverse, undo
    review: review, look over
    revoke: revoke, withdraw, take away
    ring: ring, call
    roll: roll, throw
    roll back: roll back, revert
    rotate: rotate, turn
    run: run, execute, start
    save: save, store, keep
    scale: scale, resize
    scan: scan, check
    schedule: schedule, set up, plan, arrange, book
    search: search, look for, find, look up
    sell: sell
    send: send, send out, send off, shoot
    serve: serve
    set: set, change, adjust, put
    set up: set up, create, arrange
    share: share, send
    ship: ship, send, dispatch
    show: show, show me, display, let me see
    shut: shut, close
    shut down: shut down, turn off, power off
    sign: sign
    sign up: sign up, register
    skip: skip, jump over
    snooze: snooze, put off
    sort: sort, order
    split: split, divide
    start: start, begin, launch, fire up
    stop: stop, end, halt, shut down
    store: store, save, keep
    submit: submit, file, hand in, send in
    subscribe: subscribe, sign up
    suggest: suggest, recommend
    summarize: summarize, sum up
    summon: summon
    suspend: suspend, pause, put on hold
    swap: swap, exchange
    switch: switch, turn, change
    sync: sync, synchronise
    tag: tag, label
    take: take, grab
    teach: teach
    tell: tell
    test: test, try out
    text: text
    toggle: toggle, switch
    top up: top up
    track: track, follow, trace
    transfer: transfer, send, move
    translate: translate
    trigger: trigger, start, set off
    turn: turn, switch
    turn off: turn off, switch off, shut off
    turn on: turn on, switch on, put on
    unblock: unblock
    undo: undo, reverse
    unfollow: unfollow, stop following
    unfreeze: unfreeze
    uninstall: uninstall, remove
    unlock: unlock, open
    unmute: unmute
    unsubscribe: unsubscribe, sign off
    update: update, change, edit, modify, set
    upgrade: upgrade, update
    upload: upload, put up
    use: use, apply
    validate: validate, check
    verify: verify, check, confirm
    view: view, look at, show me, see
    vote: vote
    waive: waive, drop, forgive
    wake: wake, wake up
    warn: warn, alert
    watch: watch
    water: water
    wipe: wipe, erase
    withdraw: withdraw, take out
    wrap: wrap, wrap up
    write: write, compose, make, draft
""")

# Verbs that are nouns as well: "order_history", "exchange_rate", "leave_balance".
NOUNS_TOO = {
    "order", "book", "call", "file", "leave", "log", "rate", "report", "play", "record", "post", "test", "plan", "note",
    "place", "charge", "request", "message", "text", "name", "share", "ship", "store", "mail", "email", "track", "sort",
    "bill", "invoice", "credit", "market", "light", "stock", "ticket", "water", "issue", "run", "ring", "deposit",
    "review", "schedule", "reply", "answer", "release", "return", "transfer", "refund", "use", "start", "end",
}  # fmt: skip
# Last words of names that are about something: "…_status", "…_history".
ATTRIBUTES = {
    "status", "state", "balance", "history", "rate", "count", "total", "value", "hour", "time", "level", "limit", "list",
    "info", "information", "detail", "summary", "number", "requirement", "price", "cost", "progress", "position",
    "location", "statistic", "stat", "log", "report", "overview", "schedule", "availability", "size", "date", "fee",
    "policy", "menu", "queue", "score", "usage", "quota", "eta",
}  # fmt: skip

# After these verbs nobody says "show me": "I want to see …".
OWN_VERBS = {
    "show me": "see", "give me": "get", "tell me": "know", "get me": "get", "find me": "find",
    "let me see": "see", "tell me about": "know about",
}  # fmt: skip
PARTICLES = {"in", "out", "up", "off", "on", "down", "back", "away"}
# Verbs whose object may be the thing itself: "play Hey Jude", "open the report".
PLAYED = {
    "play",
    "put",
    "start",
    "watch",
    "read",
    "open",
    "stream",
    "show",
    "delete",
    "remove",
    "stop",
}
SETTING = {
    "set", "change", "adjust", "turn", "switch", "update", "edit", "modify", "raise", "lower",
    "increase",
}  # fmt: skip
# Who asks for one of these gets something that was not there before.
NEW = {
    "create", "make", "add", "book", "reserve", "put", "save", "open", "start", "send", "schedule", "request",
    "order", "write", "issue", "arrange", "file", "submit", "generate", "log", "record", "post", "plan", "buy",
    "rent", "hire", "place", "report", "note", "set up", "ask for", "draft", "compose", "enter",
}  # fmt: skip
# … and may as well say that somebody needs it: "Ann needs an appointment".
NEEDED = {
    "create", "make", "book", "reserve", "open", "schedule", "request", "order", "write", "issue", "arrange", "file",
    "submit", "generate", "plan", "buy", "rent", "hire", "place", "print",
}  # fmt: skip
GETTING = {
    "get", "fetch", "show", "list", "find", "search", "lookup", "check", "read", "view", "query", "track", "count",
    "calculate", "compute", "display", "browse",
}  # fmt: skip
ORDERING = {"order", "buy", "purchase", "reorder"}  # who only names the thing wants it ordered
# Verbs whose things are gone afterwards, go elsewhere, or are sent somewhere.
ENDING = {
    "cancel", "delete", "remove", "stop", "close", "end", "discard", "drop", "revoke", "suspend",
    "terminate",
}  # fmt: skip
MOVING = {"reschedule", "move", "shift", "postpone", "push", "transfer"}
TOWARD = {
    "refer", "send", "transfer", "assign", "move", "switch", "forward", "escalate", "set", "change",
    "turn",
}  # fmt: skip
# Before whom these verbs put the person: "share the list with Ann", "give the key to Ann".
RECEIVING = {
    **dict.fromkeys(("give", "hand", "send", "assign", "transfer", "forward", "lend", "refer", "issue",
                     "pass", "deliver", "grant", "reassign", "return", "reply", "pay"), "to"),
    **dict.fromkeys(("share", "discuss", "split"), "with"),
}  # fmt: skip
OPPOSITES = {
    **{verb: f"un{verb}" for verb in ("lock", "mute", "block", "freeze", "pin", "archive", "follow", "subscribe")},
    "enable": "disable", "open": "close", "arm": "disarm", "start": "stop", "activate": "deactivate", "show": "hide",
}  # fmt: skip
MONEY = {"money", "currency", "payment", "funds", "amount", "cash"}

PARTICIPLES = {
    "send": "sent", "put": "put", "set": "set", "make": "made", "buy": "bought", "pay": "paid", "find": "found",
    "write": "written", "take": "taken", "give": "given", "get": "", "run": "run", "shut": "shut",
    "cut": "cut", "hold": "held", "begin": "begun", "read": "read", "sell": "sold", "lend": "lent", "tell": "told",
    "hide": "hidden", "freeze": "frozen", "split": "split", "undo": "undone", "bring": "brought", "let": "let",
    "throw": "thrown", "withdraw": "withdrawn", "reset": "reset", "wake": "woken", "stop": "stopped",
    "drop": "dropped", "ban": "banned", "plan": "planned", "refer": "referred", "swap": "swapped", "log": "logged",
    "ship": "shipped", "skip": "skipped", "tag": "tagged", "flag": "flagged", "pin": "pinned", "scrap": "scrapped",
    "cancel": "cancelled", "transfer": "transferred", "scan": "scanned", "submit": "submitted", "say": "said",
    "permit": "permitted", "enrol": "enrolled", "redo": "redone", "sync": "synced", "teach": "taught",
    "go": "", "build": "built", "rebuild": "rebuilt", "break": "broken", "bind": "bound", "burn": "burnt", "cast": "cast",
    "catch": "caught", "choose": "chosen", "draw": "drawn", "drive": "driven", "eat": "eaten", "feed": "fed",
    "forget": "forgotten", "grind": "ground", "grow": "grown", "hang": "hung", "keep": "kept", "lead": "led",
    "leave": "left", "lose": "lost", "meet": "met", "quit": "quit", "rerun": "rerun", "resend": "resent", "ride": "ridden",
    "rewrite": "rewritten", "sew": "sewn", "mow": "mown", "shake": "shaken", "shoot": "shot", "show": "shown", "sing": "sung",
    "speak": "spoken", "spend": "spent", "spin": "spun", "steal": "stolen", "sweep": "swept", "tear": "torn", "win": "won",
    "wind": "wound", "fly": "flown", "hit": "hit", "bid": "bid", "input": "input", "read out": "read out",
    "admit": "admitted", "commit": "committed", "equip": "equipped", "format": "formatted", "program": "programmed",
    "defer": "deferred", "unpin": "unpinned", "unplug": "unplugged", "unzip": "unzipped", "control": "controlled",
    "map": "mapped", "wrap": "wrapped", "trim": "trimmed", "clip": "clipped", "crop": "cropped", "tap": "tapped",
    "top": "topped", "tip": "tipped", "stir": "stirred", "strip": "stripped", "zip": "zipped", "plug": "plugged",
    "prep": "prepped", "scrub": "scrubbed", "grab": "grabbed", "mop": "mopped", "rip": "ripped", "snap": "snapped",
    "lay": "laid", "ring": "rung", "let know": "told", "roll": "rolled", "label": "labelled", "wipe": "wiped",
}  # fmt: skip
