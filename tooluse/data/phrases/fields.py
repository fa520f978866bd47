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
    "todo": lines("""
        call (mum|dad|grandma|{first}|the dentist|the bank)[ back]
        buy (milk|bread|{food}|{things}|stamps|a birthday card)
        (water the plants|feed the {animal}|take out the trash|do the laundry|charge my phone)
        pick up (the kids|{first}|my {thing}|the parcel)[ at {time}| from the {place}]
        (pay|renew|cancel) (the rent|the {affair}|my gym membership|the car insurance)
        book (a table|a flight to {city}|tickets) for {first}
        (send|print|finish|review) the ({affair}|{quarter} report|slides|contract)
        (clean|fix|return|sell) the (car|{thing}|{color} {thing})
        (take my pills|stretch|drink water|go for a run|check the oven)
        prepare for the {affair}
        text {first} about the {affair}
    """),
    "message_text": lines("""
        {common_clause}
        {common_clause}
        {common_clause}
        {subject_clause}
        {subject_clause}
        where are you?
        can you (call|pick) me up (at {time}|later)?
        what time does the {affair} start?
        do you need anything from the {place}?
    """),
    "reason_text": lines("""
        it (doesn't fit|is broken|is too small|arrived late|smells odd|has the wrong colour)
        I (ordered|got) (the wrong {thing}|two by mistake|it twice)
        the {thing} is {color}, not {color}
        (back pain|a cough|a check-up|a rash|headaches|a sore throat|{illness})
        (personal reasons|bad weather|moving house|a family emergency)
    """),
    "payment": lines("""
        rent {month}
        invoice {number_plain}
        {affair} {year}
        (dinner|lunch|tickets|petrol|groceries) on {weekday}
        birthday gift for {first}
        your half of the {affair}
        {company} order {code}
    """),
    "wish": lines("""
        (no|extra|less) (onions|garlic|salt|cheese|{food})
        (ring twice|leave it at the door|call when you're here|no cutlery please)
        (allergic to|without) (nuts|milk|eggs|gluten)
        (a quiet room|a window seat|ground floor|near the lift)
        (extra spicy|not too spicy|well done|sauce on the side)
    """),
    "medicine": lines("""
        (ibuprofen|aspirin|metformin|amoxicillin|insulin|paracetamol|melatonin|omeprazole)
        {Net}(in|ol|ine|ax)
        {Net}(il|ide|mab|on)
        vitamin (B12|C|D)
        (ibuprofen|metformin|amoxicillin|paracetamol|omeprazole|ramipril) {dose}
        {Net}(in|ol|ine|ax) {dose}
        {Net}(in|ol|ine|il|ide) {dose}
        {net}(in|ol|ine|il) {dose}
        {Net} (eye drops|inhaler|cream|nasal spray|patches|drops)
    """),
    "dose": ("({digit}|{digit}0|{digit}00|2.5|0.5|1000|850)( mg|mg| mg| µg| ml|g)",),
    "doctor": lines("""
        Dr. {last}
        Dr. {last}
        Dr {last}
        Doctor {last}
        Dr {person}
        Prof. {last}
        (nurse|Nurse|Sister) {first}
        {person}
        {person}
    """),
    "service_name": lines("""
        (billing|auth|search|checkout|payments|user|email|orders|reports)-(api|service|worker|gateway|db)
        {net}-(api|service|worker|web|db|cache)
        {net}-{net}-{digit}
        {net}
        {net}-{digits}
    """),
    "tag": lines("""
        (work|home|urgent|ideas|travel|family|health|finance|school|bug|backend|frontend)
        {animal}
        {sport}
        {color}
        {word}
    """),
    "product": lines("""
        {thing}
        {things}
        {adjective} {thing}
        {color} {things}
        {material} {thing}
        {Word} {thing}
        {things} for {people}
    """),
    "place_kind": lines("""
        (pharmacy|bakery|petrol station|supermarket|bank|post office|car wash|vet|florist|library)
        (coffee shop|sushi bar|pizzeria|bike shop|playground|swimming pool|cinema|gym|museum|park)
        {food} restaurant
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
