"""How people ask for an e-mail: ``send_email(to, subject)``.

The subject is what the message is about, with its determiner and without the words around it:
"please", "asap" and "thanks" stay outside, "tomorrow" in "about lunch tomorrow" belongs to it.
Kinds of subject: ``np`` noun phrase, ``doing`` "moving the meeting", ``title`` a subject line,
``clause`` a whole sentence that is the message. ``to`` is an address, ``to:who`` "mom" or "HR".
"""

from __future__ import annotations

from tooluse.data.templates import lines

COMMANDS = lines("""
    get an email going to {to} about {subject}
    email {to} and tell (them|him|her) about {subject}
    email {to} and ask about {subject}
    notify {to} by email that {subject:clause}
    shoot off an email to {to} with subject: {subject:title}
    send {to} a note with the subject line "{subject:title}"
    send an email {lpar}subject: {subject:title}{rpar} to {to}
    email {to} {lpar}subject: {subject:title}{rpar}
    subject: {subject:title} - send it to {to}
    send {to} the following subject: {subject:title}
    send an email to {to} that's about {subject}
    send an email to {to} which is about {subject}
    send an email to {to} on {subject:np}
    send an email addressed to {to} about {subject}
    send my regards to {to} in an email about {subject}
    email {to} with (a question|some thoughts|an update|news) about {subject}
    email {to} with "{subject:title}" as the subject
    compose an email for {to}. Subject: {subject:title}
    write to {to}, subject {subject:title}
    write to {to} with the subject "{subject:title}"
    message {to} that {subject:clause}
    message {to} saying {subject:clause}
    write {to} that {subject:clause}
    drop a line to {to} about {subject}
    email the following address about {subject}: {to}
    about {subject}, send a line to {to}
    fill in a new email: to {to}, subject {subject:title}
    email our client at {to} re {subject}
    email my (mom|dad|sister|brother|wife|husband) at {to} about {subject}
    send {name} {lpar}{to}{rpar} an email about {subject}
    send an email to {to} with the subject line: {subject:title}
    send an email to {to} with the following subject: {subject:title}
    send an email to {to} and make the subject "{subject:title}"
    send an email to {to}, the subject (being|is|should read) "{subject:title}"
    send an email to {to} with "{subject:title}" as the (subject|subject line|title)
    send an email with "{subject:title}" in the subject line to {to}
    send {to} an email with the subject line "{subject:title}"
    send {to} an email, subject: {subject:title}
    send {to} an email titled "{subject:title}"
    send {to} a message: {subject:clause}
    send a message to {to}: {subject:clause}
    email {to}: {subject:clause}
    email {subject:np} to {to}
    send {subject:np} to {to} by email
    forward {subject:np} to {to}
    ask {to} by email {subject:wh}
    ask {to} {subject:wh}
    email {to} (to ask|asking) {subject:wh}
    find out from {to} {subject:wh} by email
    email {to} to (thank (them|him|her) for|apologize for|apologise for) {subject:np}
    email {to} (apologizing for|complaining about|to complain about) {subject:np}
    invite {to} to {subject:np} by email
    congratulate {to} on {subject:np} by email
    let {to} know by email that {subject:clause}
    send word to {to} about {subject}
    send a quick one to {to} about {subject}
    send an email about {subject:doing} to {to}
    tell {to} all about {subject:np}
    tell (my colleague|my friend|the guy|the woman) at {to} about {subject}
    get {to} up to speed (on|about) {subject}
    have an email sent to {to} (about|regarding) {subject}
    email {to} in reference to {subject:np}
    email {to} in connection with {subject:np}
    send an email over to {to} on {subject}
    email {to} a (reminder|note|word) about {subject}
    start a thread with {to} about {subject}
    check in with {to} about {subject}
    touch base with {to} about {subject}
    chase {to} about {subject}
    nudge {to} about {subject}
    warn {to} about {subject}
    alert {to} to {subject:np}
    brief {to} on {subject}
    consult {to} about {subject}
    complain to {to} about {subject}
    email the address {to} about {subject}
    send to {to}, subject: {subject:title}
    send to {to} with the subject "{subject:title}"
    write an email: recipient {to}, subject "{subject:title}"
    send an email, to: {to}, subject: {subject:title}
    make an email to {to} with subject: {subject:title}
    mail this to {to}: {subject:clause}
    send an (email|e-mail) to {to} about {subject}
    send a (mail|message|note|quick email|short email|brief note) to {to} about {subject}
    send {to} an (email|e-mail) about {subject}
    send {to} (a mail|a message|a note|a quick email|a short email|a line) about {subject}
    email {to} about {subject}
    e-mail {to} about {subject}
    mail {to} about {subject}
    mail {to} (regarding|concerning|on|re) {subject}
    email {to} (regarding|concerning|on the subject of|in regards to|with regard to) {subject}
    write {to} about {subject}
    write an email to {to} about {subject:doing}
    write {to} an (email|e-mail) about {subject}
    write an (email|e-mail) about {subject} to {to}
    write {to} a (quick|short|friendly|polite) (note|email|message) about {subject}
    drop {to} a (line|note|quick email) about {subject}
    shoot {to} an email about {subject}
    shoot an email (over to|to|off to) {to} about {subject}
    fire off an email to {to} about {subject}
    ping {to} about {subject}
    message {to} about {subject}
    contact {to} (about|regarding) {subject}
    get in touch with {to} about {subject}
    reach out to {to} (about|regarding) {subject}
    let {to} know about {subject}
    notify {to} (of|about) {subject}
    inform {to} (of|about) {subject}
    remind {to} (of|about) {subject}
    tell {to} about {subject}
    ask {to} about {subject}
    update {to} (on|about) {subject}
    compose an email to {to} about {subject}
    compose (an email|a message) for {to} (about|regarding) {subject}
    draft (an email|a mail) to {to} (about|on|concerning) {subject}
    draft and send an email to {to} about {subject}
    send an email about {subject} to {to}
    send (a mail|a message|an e-mail) (regarding|concerning|on) {subject} to {to}
    send off an email regarding {subject} to {to}
    email about {subject} to {to}
    send an email to {to} with the subject "{subject:title}"
    send an email to {to} with (subject|the subject line|subject line|the title) "{subject:title}"
    send an email to {to} with the subject {subject:title}
    send an email to {to} with subject {subject:title}
    send an email to {to}, subject {subject:title}
    send an email to {to}, subject: {subject:title}
    send an email to {to}, subject "{subject:title}"
    send an email to {to} titled {subject:title}
    send an email (titled|called|headed) "{subject:title}" to {to}
    send a message to {to} with the (heading|header|title) "{subject:title}"
    send (a mail|an email) with the subject "{subject:title}" to {to}
    send an email with subject {subject:title} to {to}
    email {to} with the subject "{subject:title}"
    email {to} with the subject line {subject:title}
    email {to} using the subject "{subject:title}"
    email {to} and (put|write|use) "{subject:title}" (in|as) the subject[ line]
    email {to}, (the subject is|the subject should be|make the subject|use the subject) {subject:title}
    email {to}, the subject line is "{subject:title}"
    email "{subject:title}" to {to}
    compose a new message: to {to}, subject {subject:title}
    create an email addressed to {to} with the subject "{subject:title}"
    create a new email for {to} with subject {subject:title}
    prepare an email to {to} entitled "{subject:title}"
    address an email to {to} and set the subject to "{subject:title}"
    send an email to {to} and set the subject to {subject:title}
    use {to} as the recipient and "{subject:title}" as the subject
    with the subject "{subject:title}", send an email to {to}
    using the subject line {subject:title}, email {to}
    to {to}, send an email about {subject}
    about {subject}: email {to}
    regarding {subject}, (email|write to|send a mail to) {to}
    send an email to {to} (to ask|asking) about {subject}
    send an email to {to} to (confirm|discuss) {subject:np}
    email {to} to (discuss|confirm|announce) {subject:np}
    email {to} (asking|to ask) about {subject}
    email {to} (reminding|to remind) (them|him|her) (of|about) {subject}
    email {to} to (let (them|him|her) know|tell (them|him|her)) about {subject}
    email {to} inquiring about {subject}
    follow up with {to} (on|about|regarding) {subject}
    send a follow-up to {to} about {subject}
    send a (reminder|heads up|heads-up|update|quick reminder) to {to} about {subject}
    send {to} a (reminder|heads up|heads-up|quick update) about {subject}
    send {to} an update on {subject}
    email {name} at {to} about {subject}
    email {name} {lpar}{to}{rpar} about {subject}
    send an email to {name} at {to} about {subject}
    send {name} an email at {to} about {subject}
    send an email to {name} <{to}> about {subject}
    write to {name}, {to}, about {subject}
    email my (boss|colleague|landlord|dentist|accountant|teacher) at {to} about {subject}
    email (support|sales|the team|HR|the office) at {to} about {subject}
    contact (support|the vendor|the hotel|the school|the clinic) at {to} regarding {subject}
    tell {to} that {subject:clause}
    tell {to} {subject:clause}
    let {to} know that {subject:clause}
    let {to} know {subject:clause}
    email {to} that {subject:clause}
    email {to} to say (that |){subject:clause}
    inform {to} that {subject:clause}
    send an email to {to} saying {subject:clause}
    send {to} an email saying "{subject:clause}"
    remind {to} that {subject:clause}
    email {to:who} about {subject}
    send an email to {to:who} about {subject}
    send {to:who} an email about {subject}
    write to {to:who} about {subject}
    email {to:who} with the subject "{subject:title}"
    let {to:who} know about {subject} by email
    open a new mail to {to} about {subject}
    start an email to {to} about {subject}
    deliver an email to {to} about {subject}
    dispatch an email to {to} concerning {subject}
    forward a note on {subject} to {to}
    pass a message to {to} about {subject}
    get an email out to {to} about {subject}
    put together an email for {to} about {subject}
    respond to {to} about {subject}
    reply to {to} about {subject}
    email {to} a quick question about {subject}
    email {to} re {subject}
    email {to} re: {subject}
    send {to} an email re {subject}
    send mail to {to} subject {subject:title}
    mail {to} saying {subject:clause}
    use my work account to email {to} about {subject}
    from my personal address, email {to} about {subject}
    send an urgent email to {to} about {subject}
    send an important message to {to} about {subject}
    send out an email to {to} about {subject:doing}
    email {to} about {subject:doing}
    talk to {to} by email about {subject:doing}
    write {to} about {subject:doing}
""")

QUESTIONS = lines("""
    can you send {to} a quick email? It's about {subject}
    can you email {to}? Subject: {subject:title}
    could you shoot an email to {to} with the subject "{subject:title}"
    would you message {to} about {subject}
    could you put together an email to {to} about {subject}
    can you get {to} on email about {subject}
    did you email {to} about {subject} yet? If not, do it
    could you notify {to} about {subject}
    can you inform {to} that {subject:clause}
    could you drop {to} a (note|line) about {subject}
    can you follow up with {to} (on|about) {subject}
    could you check with {to} about {subject}
    would you let {to} know that {subject:clause}
    can you ask {to} {subject:wh}
    can you remind {to} (about|of) {subject}
    could you pass on to {to} that {subject:clause}
    can you send something to {to} about {subject}
    can you forward {subject:np} to {to}
    could you write an email to {to}, subject "{subject:title}"
    will you send {to} an email about {subject}
    can an email be sent to {to} about {subject}
    can you email {to} about {subject}
    could you let {to} know about {subject}
    would you email {to} about {subject}
    will you (email|write to|message) {to} about {subject}
    would you mind (emailing|writing to|sending an email to) {to} about {subject}
    mind (emailing|messaging) {to} about {subject}
    can I (email|send an email to|write to) {to} about {subject}
    can we (email|send something to) {to} about {subject}
    could I get you to email {to} about {subject}
    is it possible to (email|send an email to) {to} about {subject}
    any chance you could (email|write to) {to} about {subject}
    how about (emailing|sending a mail to) {to} about {subject}
    can you send {to} an email with the subject "{subject:title}"
    could you email {to} with subject "{subject:title}"
    would you send an email titled "{subject:title}" to {to}
    can you tell {to} that {subject:clause}
    could you let {to} know that {subject:clause}
    can you ask {to} about {subject}
    can you write {to} regarding {subject}
    why don't you email {to} about {subject}
    can you shoot {to} a message about {subject}
    can you get an email out to {name} {lpar}{to}{rpar} about {subject}
    do you think you could email {to} about {subject}
    may I ask you to email {to} about {subject}
    could an email go to {to} about {subject}
""")

STATEMENTS = lines("""
    I need to (email|write to|contact|message) {to} about {subject}
    I need to send an email to {to} about {subject}
    (I want|I would like|I'd like) to (email|send an email to|write to) {to} about {subject}
    I have to (email|write) {to} about {subject:doing}
    I should (email|write to) {to} about {subject}
    I'd like an email sent to {to} about {subject}
    I want an email to go to {to} with the subject "{subject:title}"
    I need an email sent to {to}, subject "{subject:title}"
    I want to let {to} know that {subject:clause}
    I want to ask {to} about {subject}
    I promised to email {to} about {subject}
    I forgot to email {to} about {subject}, do it now
    {to} needs (an email|a message) about {subject}
    {to} needs to (know|hear) about {subject}
    {to} should (get|receive) an email (about|regarding) {subject}
    {to} has to be told about {subject}
    {to} is waiting for an email about {subject}
    {to} wants to hear about {subject}, send an email
    somebody has to email {to} about {subject}
    we need to (email|notify|contact) {to} about {subject}
    we have to let {to} know about {subject}
    it's time to email {to} about {subject}
    time to write {to} about {subject}
    let's (email|write to|send an email to) {to} about {subject}
    gotta email {to} about {subject}
    I wanna email {to} about {subject}
    the email goes to {to} and the subject is {subject:title}
    the recipient is {to} and the subject is "{subject:title}"
    the subject is "{subject:title}" and it goes to {to}
    an email to {to} about {subject}
    an email for {to} about {subject}[, that's all I need]
    new email for {to}, it's about {subject}
    my email to {to} should be about {subject}
    make it an email to {to} about {subject}
    you should email {to} about {subject}
""")

TERSE = lines("""
    email {to} {bar} {subject:title}
    {to} {bar} subject: {subject:title}
    to {to}: {subject:title}
    to {to}, re: {subject}
    send {to} {subject:title}
    send: {to} / {subject:title}
    email -> {to}, subject -> {subject:title}
    {to} / {subject:title} / email
    {to}, subject: {subject:title}
    e-mail {to} re {subject}
    mail {to} re: {subject}
    email {to}, about {subject}
    email {to} abt {subject}
    mail about {subject} to {to}
    subject {subject:title} recipient {to}
    recipient: {to}, subject: {subject:title}
    email {to} {subject:title}
    email {to}: {subject:title}
    email {to} - {subject:title}
    email {to} re: {subject}
    email {to} re {subject}
    email {to} subject {subject:title}
    email {to} subject: {subject:title}
    email {to} subj: {subject:title}
    email {to}, subject {subject:title}
    email to {to} about {subject}
    email to {to} subject {subject:title}
    email to {to}, subject: {subject:title}
    email: {to}, {subject:title}
    email: {to} / subject: {subject:title}
    mail {to} {subject:title}
    mail {to} about {subject}
    mail to {to}: {subject:title}
    mail to {to} re {subject}
    to: {to} subject: {subject:title}
    to: {to}, subject: {subject:title}
    to {to} subject {subject:title} email
    to={to} subject={subject:title} send email
    subject: {subject:title} to: {to}
    subject: {subject:title}, to: {to}, send
    subject "{subject:title}" to {to}
    send {to} email about {subject}
    send email {to} about {subject}
    send email {to} subject "{subject:title}"
    send email to {to} about {subject}
    send email to {to} subject {subject:title}
    send mail {to} {subject:title}
    send mail to {to} re {subject}
    new email to {to}: {subject:title}
    new mail {to} subject {subject:title}
    new message to {to} about {subject}
    compose {to} re {subject}
    write {to} re {subject}
    write {to} {subject:title}
    message {to} re {subject}
    msg {to} about {subject}
    ping {to} re {subject}
    {to} - email about {subject}
    {to}: email about {subject}
    {to} email re {subject}
    {to}, email, {subject:title}
    {to} subject {subject:title}
    reminder to {to} about {subject}
    note to {to} about {subject}
    quick email {to} about {subject}
    quick note to {to}: {subject:title}
    follow up {to} {subject:title}
    fwd to {to} about {subject}
    tell {to} {subject:clause}
    email {to:who} re {subject}
    email {to:who} about {subject}
    to: {to}{newline}subject: {subject:title}
    send an email{newline}to: {to}{newline}subject: {subject:title}
""")

STORIES = lines("""
    can you do me a favor? I need {to} to know about {subject}.
    {name} from accounting needs an answer. Email {to} about {subject}.
    I'm meeting {name} {soon}. Before that, email {to} about {subject}.
    got a call from {name}. Apparently {to} never heard about {subject}. Send an email.
    I'm going to be offline for a while, so please email {to} regarding {subject}.
    it's about {subject}. Send the email to {to}.
    send an email for me. To {to}. About {subject}.
    I have to send an email and I keep putting it off. It's to {to} and about {subject}.
    the person to contact is {name}, {to}. The topic is {subject}.
    my {relation_noun} uses {to}. Send (him|her) an email about {subject}.
    {name} gave me {to} as an address. Write there about {subject}.
    the weather looks bad {soon}, so email {to} about {subject}.
    I googled it already. Just email {to} about {subject}.
    {name} hasn't (answered|replied|called back). Email {to} about {subject}.
    I just talked to {name}. (Email|Write to|Send a note to) {to} about {subject}.
    {name}'s address is {to}. (Email|Write) (him|her|them) about {subject}.
    (his|her|their) address is {to}. Please send an email about {subject}.
    my boss wants me to email {to} about {subject}.
    I promised {name} I'd email {to} about {subject}. Can you do that[ for me]?
    the old address {other_email} bounced. Email {to} about {subject}[ instead].
    don't use {other_email}, email {to} about {subject}.
    I wrote to {other_email} yesterday. Now send one to {to} about {subject}.
    it's raining in {other_city} and I'm stuck. Email {to} about {subject}.
    I searched the web for an hour and found nothing. Email {to} about {subject}.
    the weather is awful so I'm working from home. (Email {to}|Let {to} know) about {subject}.
    I don't have time to write it myself. Email {to} about {subject}.
    {name} asked for an update. Send it to {to}, subject "{subject:title}".
    we have a problem. Email {to} with the subject "{subject:title}".
    ok next task: email {to}. The subject is "{subject:title}".
    I want to send an email. It goes to {to} and it's about {subject}.
    I'd like to send an email. The recipient is {to}. The subject is {subject:title}.
    can you send an email? It's for {to}, about {subject}.
    please write an email. To: {to}. Subject: {subject:title}
    new email. Recipient: {to}. Subject: {subject:title}
    about {subject}: I still have to tell {to}. Send an email.
    there's news about {subject}. Let {to} know.
    {subject} needs attention. Email {to} about it.
    {subject} is what {to} needs an email about.
    I have a question about {subject}. Email it to {to}.
    as agreed with {name}, (send an email to|email|write to) {to} about {subject}.
    I met {name} in {other_city} {when} and said I'd email {to} about {subject}.
    before the meeting starts, email {to} about {subject}.
    when you have a minute, email {to} about {subject}.
    if it's not too much trouble, email {to} about {subject}.
    since nobody picks up the phone, email {to} about {subject}.
    I'm driving right now so email {to} for me, it's about {subject}.
    do me a favour and email {to} about {subject}.
    be a dear and write to {to} about {subject}.
    use this address: {to}. Tell them about {subject}.
    remember {name}? Email her at {to} about {subject}.
    contact for this is {to}. Ask about {subject}.
    we need an answer soon, so ask {to} about {subject}.
    one email, to {to}, subject: {subject:title}.
    {name} is out of office, so email {to} about {subject}.
    customer {name} complained again. Email {to} regarding {subject}.
    I'm late. Tell {to} that {subject:clause}.
    sick today. Let {to} know {subject:clause}.
    hey assistant, email time: {to}, about {subject}.
""")

AFTER = lines("""
    (mark it|flag it as) (urgent|important|high priority)
    it's (urgent|important|not urgent|confidential)
    (he's|she's|they're) waiting (for it|for my answer)
    I need (it|this) (out|sent) (today|by noon|before the weekend|before 5)
    keep it (short|polite|brief|friendly)
    make it sound (nice|professional|friendly)
    sign it with my name
    {name} said it can't wait
    I'll add the (details|attachment|rest) later
    no need to CC anyone
    and (let me know|tell me) when it's (done|sent|gone)
    I'd do it myself but I'm driving
    don't forget
    you can leave the body empty
    I'll write the body myself
    it's pouring outside so I'm not going to the office
    then we can look at the weather for the trip
    I couldn't find the number on the web
""")

# The address among other words that name the same person, at the start, at the end, after a colon.
BESIDE = lines("""
    send {name} {lpar}{to}{rpar} an email (about|on|regarding) {subject}
    email {name} {lpar}{to}{rpar} with the subject "{subject:title}"
    email {name} <{to}> with the subject {subject:title}
    send an email to {name} <{to}>, subject: {subject:title}
    send an email to {name} {lpar}{to}{rpar} about {subject}
    write {name} <{to}> an email about {subject}
    email (Dr.|Mr.|Ms.|Mrs.|Prof.|Professor) {last} at {to} about {subject}
    send (Dr.|Mr.|Mrs.|Prof.|Ms) {last} {lpar}{to}{rpar} an email about {subject}
    send an email to (Dr|Mr|Ms|Professor) {last}, {to}, with the subject {subject:title}
    email (Coach|Captain|Sister|Father|Aunt|Uncle) {last} {lpar}{to}{rpar} about {subject}
    email the (landlord|dentist|plumber|notary|registrar|vet) {lpar}{to}{rpar} about {subject}
    email our (supplier|lawyer|accountant|web designer) <{to}> about {subject}
    email the (finance|sales|design|support|night shift) team {lpar}{to}{rpar} about {subject}
    send the (marketing|legal|payroll|admissions|help) desk <{to}> an email about {subject}
    email (customer service|HR|IT|housekeeping|the front desk) at {to}, subject {subject:title}
    email my (aunt|cousin|landlady|tutor|flatmate) {first} at {to} to say {subject:clause}
    email my (wife|husband|partner|boss), that's {to}, about {subject}
    email {person}, address: {to}, about {subject}
    email {person}, whose address is {to}, about {subject}
    email {company} {lpar}{to}{rpar} about {subject}
    contact {company} at {to} and ask {subject:wh}
    let {name} {lpar}{to}{rpar} know that {subject:clause}
    tell {name} at {to} that {subject:clause}
    ask {name} {lpar}{to}{rpar} {subject:wh}
    remind {name}, {to}, that {subject:clause}
    {name}'s email is {to}, write to (her|him) about {subject}
    {name}'s address: {to}. Email about {subject}
    my (boss|brother|coach|teacher)'s email address is {to}, send an email about {subject}
    {name} is at {to}, email (him|her|them) about {subject}
    {name} <{to}>: email about {subject}
    {name} can be reached at {to}, send an email about {subject}
    {to} is {name}'s address, send an email about {subject}
    {to} is the address, "{subject:title}" is the subject
    {to} - send an email there about {subject}
    {to}, that's {name}, needs an email about {subject}
    {to} please, an email about {subject}
    {to} wants to know {subject:wh}, email (him|her|them)
    to: {name} <{to}> subject: {subject:title}
    to {name} {lpar}{to}{rpar}: {subject:title}
    address: {to}, subject: {subject:title}, send the email
    send "{subject:title}" as (a|the) subject to {to}
    with the subject "{subject:title}" send an email to {name} at {to}
    subject "{subject:title}", goes to {to}
    put "{subject:title}" in the subject line and send it to {to}
    the subject is {subject:title}, the address is {to}
    send an email titled "{subject:title}" to {name} <{to}>
    send an email with "{subject:title}" as the subject to {name} {lpar}{to}{rpar}
    use "{subject:title}" as the subject of an email to {to}
    send an email about {subject} to {name} at {to}
    send an email about {subject} to the following address: {to}
    send an email about {subject} to this address: {to}
    an email about {subject} should go to {name}, {to}
    write about {subject} to {name} <{to}>
    subject: {subject:title}. To: {name} <{to}>
    inform {name} by email {lpar}{to}{rpar} about {subject}
    tell {to} by email that {subject:clause}
    tell {to} {subject:clause} via email
    send {to} word about {subject} via email
""")

# What the e-mail is about comes first, and "that" or "it" stands for it.
REFERENCE = lines("""
    about {subject}: email it to {to}
    about {subject} - send that to {to}
    about {subject}: let {to} know by email
    regarding {subject}: email {to} about it
    {subject:np}: email {to} about that
    {subject:np} - email {to} about it
    {subject:np}, send {to} an email about that
    {subject:np}... could you email {to} about it
    "{subject:title}" - that's the subject, send it to {to}
    "{subject:title}", send that to {to}
    "{subject:title}" - send an email with this subject to {to}
    {subject:title} - use that as the subject and email {to}
    {subject:title}: send an email with that subject to {to}
    {subject:title} - email that to {to}
    {subject:clause}. Email that to {to}
    {subject:clause} - let {to} know
    {subject:clause}, tell {to} that
    {subject:clause}. Could you let {to} know by email?
    {subject:clause}, can you email that to {to}?
    there's a problem with {subject:np}. Email {to} about it
    I have some questions about {subject}. Send them to {to}
    we need to talk about {subject}. Put that in an email to {to}
    remember {subject:np}? Email {to} about it
    it's about {subject}, and the email goes to {to}
    the subject: {subject:title}. Send that to {to}
    subject line "{subject:title}", and it goes to {to}
""")
