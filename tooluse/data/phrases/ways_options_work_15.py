"""How people say options of fixed lists at work: leave, employment, departments, expenses, accounts, payments, cards, documents (2).

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

# ruff: noqa: E501 (one phrase a line, however long)
from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "department team function division target_department",
        "finance accounting accounts",
        """
        (in|for|to) (finance|accounting)
        the (finance|accounts) people
        finance
        . it's one for the bookkeepers
        . somebody from accounts should see to it
        . I mean those who look after the money
    """,
    ),
    (
        "department team function division target_department",
        "legal compliance",
        """
        (in|for|to) (legal|the legal team)
        the lawyers
        legal
        . it's one for our lawyers
        . a lawyer should look at it
        . I mean our legal people
    """,
    ),
    (
        "department team function division target_department",
        "it it_support helpdesk information_technology",
        """
        (in|for|to) IT
        the IT people
        IT
        . it's one for the computer people
        . somebody from IT should see to it
        . I mean those who look after our computers
    """,
    ),
    (
        "department team function division target_department",
        "support customer_support customer_service customer_success service",
        """
        (in|for|to) customer support
        the support people
        customer service
        . it's one for the people who answer the customers
        . somebody from support should see to it
        . I mean the ones who help the customers
    """,
    ),
    (
        "department team function division target_department",
        "operations ops logistics",
        """
        (in|for|to) operations
        the operations people
        ops
        . it's one for those who keep things running
        . somebody from operations should see to it
        . I mean the ops people
    """,
    ),
    (
        "department team function division target_department",
        "facilities maintenance building_services",
        """
        (in|for|to) facilities
        the facilities people
        facilities
        . it's one for the caretaker
        . somebody who looks after the building should see to it
        . it's a thing with the building
    """,
    ),
    (
        "department team function division",
        "purchasing procurement",
        """
        (in|for|to) purchasing
        the buyers
        purchasing
        . it's one for those who order things for us
        . somebody from procurement should see to it
        . I mean the people who buy for the company
    """,
    ),
    (
        "department team function division discipline",
        "design ux creative",
        """
        (in|for|to) design
        the designers
        design
        . it's one for the designers
        . a designer should see to it
        . I mean those who draw the screens and logos
    """,
    ),
    (
        "expense_category expense_type spending_category budget_category transaction_category cost_category",
        "travel transportation transport",
        """
        (under|as) travel
        (for|as part of) a trip
        as a travel expense
        . it was for a train, taxi or plane
        . I was travelling for it
        . it's the cost of getting there
    """,
    ),
    (
        "expense_category expense_type spending_category budget_category transaction_category cost_category",
        "meals food dining meal entertainment_meals restaurants",
        """
        (under|as) meals
        for something to eat
        as a meal
        . we ate (out|lunch there)
        . it was a lunch
        . it's what we spent on eating
    """,
    ),
    (
        "expense_category expense_type budget_category transaction_category cost_category",
        "lodging accommodation hotel",
        """
        (under|as) (lodging|accommodation)
        for (the|a) hotel
        for the nights there
        . it was for the hotel
        . I slept there
        . it's what the room cost
    """,
    ),
    (
        "expense_category category expense_type budget_category cost_category",
        "office_supplies supplies office stationery",
        """
        (under|as) office supplies
        for (pens and paper|the office)
        as stationery
        . it was paper, toner and the like
        . the office had run out of pens
        . it's stuff we use up at our desks
    """,
    ),
    (
        "expense_category expense_type budget_category cost_category",
        "software subscriptions saas software_subscriptions",
        """
        (under|as) software
        for (a licence|software)
        as a software subscription
        . it was a licence for a program
        . we use that program at work
        . it's for a tool we run on our computers
    """,
    ),
    (
        "expense_category expense_type budget_category cost_category asset_type",
        "equipment hardware",
        """
        (under|as) equipment
        for a piece of equipment
        as hardware
        . it was a machine we need for work
        . it's a device
        . it was a new screen or something like it
    """,
    ),
    (
        "expense_category expense_type cost_category",
        "client_entertainment entertainment hospitality",
        """
        (under|as) (client entertainment|entertainment)
        for entertaining (a client|clients)
        as hospitality
        . I took a client out
        . we had customers with us and I paid
        . it was to treat our clients
    """,
    ),
    (
        "expense_category expense_type budget_category cost_category",
        "training education professional_development",
        """
        (under|as) training
        for (a course|a training)
        as professional development
        . I took a course for work
        . it was to learn something for the job
        . it's a seminar fee
    """,
    ),
    (
        "expense_category category expense_type spending_category budget_category transaction_category",
        "utilities bills",
        """
        (under|as) utilities
        for (electricity|water) and such
        as a utility bill
        . it's (the power|the water) bill
        . it's electricity, water, that sort of thing
        . it's what we pay to keep the lights on
    """,
    ),
    (
        "expense_category spending_category budget_category transaction_category expense_type",
        "rent housing mortgage",
        """
        (under|as) rent
        for (the flat|the rooms)
        as housing
        . it's what the landlord gets
        . it's for the roof over our heads
        . the landlord wants his money
    """,
    ),
    (
        "category spending_category budget_category transaction_category expense_category",
        "groceries",
        """
        (under|as) groceries
        for the fridge
        from the supermarket
        . it was the weekly shop
        . I bought food to cook at home
        . it's what we get at the supermarket
    """,
    ),
    (
        "spending_category budget_category transaction_category",
        "entertainment leisure fun",
        """
        (under|as) (entertainment|fun)
        for fun
        as leisure
        . it was (the cinema|a concert), that sort of thing
        . it was just for the fun of it
        . it's what we spend on going out
    """,
    ),
    (
        "spending_category budget_category transaction_category",
        "health healthcare medical",
        """
        (under|as) (health|healthcare)
        for my health
        as a medical cost
        . it was (the doctor|the pharmacy)
        . it was medicine
        . the doctor got the money
    """,
    ),
    (
        "spending_category budget_category transaction_category",
        "shopping clothing clothes",
        """
        (under|as) shopping
        for (clothes|new things to wear)
        from the shops
        . I went shopping
        . I bought (clothes|shoes)
        . it was something to wear
    """,
    ),
    (
        "expense_category expense_type cost_category transaction_category",
        "mileage fuel gas petrol car",
        """
        (under|as) (mileage|fuel)
        for the (drive|petrol)
        by car
        . I drove there in my own car
        . it was for filling up the tank
        . it's for the miles I drove
    """,
    ),
    (
        "account_type account account_kind",
        "checking current chequing current_account checking_account",
        """
        the (current|checking) account
        [my ]everyday account
        the account my salary goes into
        . it's the one I pay everything with
        . I mean the checking account
        the account for day-to-day things
    """,
    ),
    (
        "account_type account account_kind",
        "savings saving savings_account",
        """
        the savings account
        [my ]savings
        the account I put money aside in
        . it's my nest egg
        . I mean the savings
        the account where I save
    """,
    ),
)
