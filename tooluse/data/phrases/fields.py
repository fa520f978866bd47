"""Kinds of text that only arguments of other tools need: titles, dates, durations, addresses."""

from __future__ import annotations

from tooluse.data.templates import lines

TABLES: dict[str, tuple[str, ...]] = {
    "title_text": lines("""
        {Affair}
        {affair} with {first}
        {Word} {affair}
        {affair} {weekday}
        {Adjective} {Thing}
        {first}'s {affair}
        {affair} in {city}
        {subject_title}
    """),
    "name_title": lines("""
        {Word} {Word}
        {Word}
        The {Adjective} {Animal}
        {Thing} of {Word}
        {Color} {Thing}
        The {Job} from {city}
        {Adjective} {Things}
        {native_person}
    """),
    "topic": lines("""
        {field}
        {era}
        {famous}
        {Word}
        {adjective} {things}
        {sport}
    """),
    "duration": lines("""
        {number} minutes
        {digit} hours
        {digit} days
        {digit} weeks
        half an hour
        {digit}h {day}min
    """),
    "date": lines("""
        {iso_date}
        {month} {day}
        {month} {day}, {year}
        {day} {month}
        {day} {month} {year}
        {weekday}
        next {weekday}
        tomorrow
        {weekday} {month} {day}
        {day}.{digit}.{year}
        {digit}/{day}/{year}
    """),
    "datetime": lines("""
        {iso_datetime}
        {iso_date} {time}
        {month} {day} at {time}
        {weekday} at {time}
        tomorrow at {time}
    """),
    "amount": lines("""
        {number}
        ${number}
        {number} euros
        €{number}
    """),
    "zone": lines("""
        UTC+{digit}
        UTC-{digit}
        Europe/{Word}
        America/{Word}
        Asia/{Word}
        {city} time
    """),
    "currency": lines("""
        USD
        EUR
        GBP
        JPY
        CHF
        CAD
        AUD
        NZD
        CNY
        INR
        BRL
        MXN
        ZAR
        SEK
        NOK
        DKK
        PLN
        CZK
        HUF
        TRY
        KRW
        THB
        IDR
        PHP
        VND
        SGD
        HKD
        ILS
        AED
        SAR
        EGP
        NGN
        KES
        dollars
        euros
        pounds
        yen
        rupees
        pesos
    """),
    "url": lines("""
        https://{host}
        https://www.{host}/{word}
        http://{host}/{word}/{file}
        https://{host}/{word}?id={number_plain}
        {host}
    """),
    "handle": lines("""
        {word}
        {word}{number_plain}
        @{word}_{word}
        {word}.{word}
    """),
}
