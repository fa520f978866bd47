"""How people say options of fixed lists at work: documents, tones, lengths, languages, charts, aggregations, comparisons.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

# ruff: noqa: E501 (one phrase a line, however long)
from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "document_type doc_type file_category record_type document_kind",
        "invoice bill",
        """
        as an invoice
        (the|an) invoice
        with what's to be paid on it
        . it's an invoice
        . it's what they have to pay us
        . an invoice is what I need
    """,
    ),
    (
        "document_type doc_type record_type document_kind",
        "receipt",
        """
        as a receipt
        (the|a) receipt
        with what's been paid on it
        . it's a receipt
        . it shows that I've paid
        . I need proof of payment
    """,
    ),
    (
        "document_type doc_type record_type document_kind template_type",
        "contract agreement",
        """
        as a contract
        (the|a) contract
        with the terms both sides sign
        . it's a contract
        . both sides have to sign it
        . it's our agreement with them
    """,
    ),
    (
        "document_type doc_type record_type document_kind report_format",
        "report",
        """
        as a report
        (the|a) report
        with all the findings written up
        . it's a report
        . it should read like a report
        . a report is what I need
    """,
    ),
    (
        "document_type doc_type record_type document_kind",
        "quote estimate quotation offer",
        """
        as a quote
        (the|a) quote
        with what it would cost
        . it's only a quote
        . they want to know what it would cost before they decide
        . nothing is bought yet, it's an offer
    """,
    ),
    (
        "document_type doc_type record_type document_kind",
        "purchase_order po",
        """
        as a purchase order
        (the|a) purchase order
        PO
        . it's a PO
        . we're ordering something with it
        . it tells the supplier what we want
    """,
    ),
    (
        "document_type doc_type record_type document_kind",
        "statement account_statement bank_statement",
        """
        as a statement
        (the|a) statement
        with all the movements on it
        . it's a bank statement
        . it should list everything that came and went
        . I need the statement
    """,
    ),
    (
        "document_type doc_type record_type document_kind",
        "payslip pay_stub paystub salary_slip",
        """
        as a payslip
        (the|my) payslip
        with my pay on it
        . it's what shows my wages
        . I need to show what I earn
        . the bank wants to see my wages
    """,
    ),
    (
        "document_type doc_type document_kind content_type",
        "letter cover_letter",
        """
        as a letter
        (the|a) letter
        with a proper greeting and a signature
        . it's a letter
        . it should be a letter
        . I'm writing to somebody
    """,
    ),
    (
        "document_type doc_type document_kind",
        "memo memorandum",
        """
        as a memo
        (the|a) memo
        a note round the office
        . it's just a memo
        . a memo will do
        . it's a note to the staff
    """,
    ),
    (
        "document_type doc_type id_type identification_type document_kind id_document",
        "passport",
        """
        (the|my) passport
        with a passport
        passport
        . I've got my passport here
        . it's my passport
        . I travel on a passport
    """,
    ),
    (
        "document_type doc_type id_type identification_type document_kind id_document",
        "drivers_license driving_licence driver_license license driving_license",
        """
        (the|my) driving licence
        with a driver's license
        driver's license
        . I've got my licence here
        . it's my driver's license
        . I've only got what lets me drive
    """,
    ),
    (
        "document_type id_type identification_type document_kind id_document",
        "id_card national_id identity_card",
        """
        (the|my) (ID|identity) card
        with an ID card
        ID card
        . I've got my ID card here
        . it's my national ID
        . I don't have a passport, just the card every citizen gets
    """,
    ),
    (
        "document_type doc_type content_type presentation_type file_type",
        "presentation slides deck slide_deck",
        """
        as slides
        (the|a) slide deck
        as a presentation
        . I'm going to present it
        . it's for the projector
        . I need slides
    """,
    ),
    (
        "document_type doc_type content_type",
        "article blog_post blog post",
        """
        as (an article|a blog post)
        for the blog
        for our blog
        . it's for my blog
        . people should read it on the blog
        . it should be a blog post
    """,
    ),
    (
        "document_type doc_type meeting_document content_type",
        "meeting_notes minutes notes",
        """
        as meeting notes
        with who said what
        . it's the minutes
        . it's what we noted down in the meeting
        . it's the notes from when we sat together
        as minutes
    """,
    ),
    (
        "tone voice writing_style register message_tone",
        "formal",
        """
        in (a formal tone|formal language)
        formal
        without any slang
        . it should sound (official|formal)
        . we're not on first-name terms
        . it goes to a judge or somebody like that
    """,
    ),
    (
        "tone voice writing_style register message_tone email_tone",
        "professional business businesslike",
        """
        in a (professional|businesslike) tone
        as one writes at work
        professional
        . it should sound professional
        . it's for work, keep it businesslike
        . my boss is going to read it
    """,
    ),
    (
        "tone voice writing_style register message_tone",
        "casual informal conversational relaxed",
        """
        in a casual tone
        casual
        as one (chats|talks) to a mate
        . it can be quite relaxed
        . it's only for my mates
        . it needn't be stiff at all
    """,
    ),
    (
        "tone voice writing_style message_tone email_tone",
        "friendly warm",
        """
        in a (friendly|warm) tone
        friendly
        nice and warm
        . it should sound friendly
        . I want them to feel welcome
        . be nice to them
    """,
    ),
    (
        "tone style voice writing_style message_tone email_tone",
        "apologetic sorry",
        """
        in an apologetic tone
        as an apology
        . we're really sorry about it
        . say that we're sorry
        . it was our fault
        . it should sound like we regret it
    """,
    ),
    (
        "tone style voice writing_style message_tone email_tone",
        "persuasive convincing sales",
        """
        in a persuasive tone
        persuasive
        so that they say yes
        . I want to talk them into it
        . it has to win them over
        . it should make them want it
    """,
    ),
    (
        "tone style voice writing_style message_tone",
        "humorous funny playful witty",
        """
        (in a funny tone|with some jokes)
        funny
        with a wink
        . make me laugh
        . it should be a laugh
        . people should smile when they read it
    """,
    ),
    (
        "tone voice message_tone email_tone",
        "assertive firm direct",
        """
        in a firm tone
        firm
        without beating about the bush
        . I don't want to sound soft
        . they should see that I mean it
        . I've been nice for long enough
    """,
    ),
    (
        "tone voice message_tone",
        "empathetic sympathetic compassionate caring",
        """
        with (sympathy|understanding)
        in a sympathetic tone
        . they're going through a hard time
        . it should show that we feel for them
        . they've just had some very bad news
        gently, with feeling
    """,
    ),
    (
        "tone voice message_tone writing_style",
        "enthusiastic excited energetic upbeat",
        """
        in an excited tone
        full of energy
        . it should sound excited
        . I'm thrilled, and it should show
        . let it bubble a bit
        with lots of enthusiasm
    """,
    ),
    (
        "tone message_tone voice",
        "neutral objective",
        """
        in a neutral tone
        neutral
        without taking sides
        . just the facts, no feelings
        . it shouldn't take any side
        matter-of-fact
    """,
    ),
    (
        "tone style writing_style voice report_style",
        "academic scholarly scientific",
        """
        in an academic style
        academic
        as for a journal
        . it's for my thesis
        . my professor is going to read it
        . it should sound like a paper
    """,
    ),
    (
        "tone writing_style complexity reading_level audience audience_level",
        "simple plain easy simplified beginner layperson general",
        """
        in (simple|plain) words
        as you'd explain it to a child
        without jargon
        . (I'm|they're) no expert
        . anyone should understand it
        . keep the words easy
    """,
    ),
    (
        "tone complexity audience reading_level audience_level detail_level",
        "technical expert advanced professional_audience",
        """
        with the technical terms
        in technical language
        for experts
        . (I'm|they're) in the trade, no need to explain the basics
        . the readers are specialists
        . you can use all the jargon
    """,
    ),
    (
        "length summary_length detail detail_level verbosity response_length level_of_detail",
        "short brief concise",
        """
        (short|brief)
        in (a few words|a sentence or two)
        as short as possible
        . keep it (short|brief)
        . I haven't got time to read much
        . just the gist
    """,
    ),
)
