"""Shapes of texts that are not words: addresses, codes, file names, error messages, dates.

Brackets that belong to the text are slots (``{lpar}`` ``{rbrace}`` …), as in every table.
``{net}`` is an invented word in plain letters, ``{ascii_first}`` a first name likewise,
``{digits}`` one to five digits, ``{letters}`` one to three capitals.
"""

from __future__ import annotations

from tooluse.data.templates import lines

TABLES: dict[str, tuple[str, ...]] = {
    "lpar": ("{(}",),
    "rpar": ("{)}",),
    "lbracket": ("{[}",),
    "rbracket": ("{]}",),
    "bar": ("{|}",),
    # --- E-mail addresses: what stands before the "@" ---
    "local_name": lines("""
        {ascii_first}
        {ascii_last}
        {ascii_first}.{ascii_last}
        {ascii_first}.{ascii_last}
        {ascii_first}.{ascii_last}
        {initial}.{ascii_last}
        {ascii_first}_{ascii_last}
        {initial}{ascii_last}
        {ascii_first}{initial}
        {ascii_last}.{ascii_first}
        {ascii_first}-{ascii_last}
        {ascii_first}{day}
        {ascii_first}.{ascii_last}{number_plain}
        {ascii_first}{ascii_last}
        {ascii_first}{year}
        {ascii_first}.{initial}.{ascii_last}
        {ascii_first}.{initial}.{ascii_last}
        {Initial}.{Ascii_last}
        {Initial}.{Initial}.{Ascii_last}
        {Ascii_first}.{Ascii_last}
        {Ascii_first}.{Initial}.{Ascii_last}
        {ascii_first}.{ascii_last}.{desk}
    """),
    "local_word": lines("""
        {net}
        {net}
        {role}
        {role}
        {net}.{net}
        {net}{digits}
        {color}{animal_word}{day}
        {role}-{net}
        the{animal_word}
        {desk}
        {desk}.{desk}
        {desk}.{desk}
        {desk}-{desk}
        {role}.{desk}
        {role}-{desk}
        {desk}.{role}
        {desk}_{day}
        {Desk}.{Desk}
    """),
    "local_odd": lines("""
        {ascii_first}+{net}
        {ascii_first}.{net}+{digit}{digit}
        {net}_{net}_{digit}{digit}
        {initial}
        {initial}{initial}{digits}
        o'{net}
        {ascii_first}.o'{ascii_last}
        x{net}x
        __{net}__
        {net}%{net}
        {digit}{digits}
        {net}--{net}
        {initial}.{initial}.{ascii_last}
        {net}#{digit}{digit}
        {net}!{net}
        {ascii_first}={net}
        {net}/{net}
        {ascii_first}&{net}
        {NET}{digit}{digit}
        {Net}{Net}
        {lbrace}{net}{rbrace}
        ${ascii_first}
        {net}~{digit}
        {ascii_first}.{net}.{ascii_last}
        {net}-{digits}
        {initial}{digit}{initial}{digit}{initial}
        {net}.{digit}.{net}
        {net}*{net}
        {net}?{net}
        -{net}-
        {net}_
        {net}
    """),
    "odd_address": lines("""
        {native_local}@{domain}
        {native_local}@{native_local}.(рф|中国|भारत|한국|ελ|com)
        {accented_local}@{domain}
        "{first} {net}"@{domain}
        "{net}..{net}"@{domain}
        "{first}@{net}"@{domain}
        {net}@{lbracket}{ipv4}{rbracket}
        {net}@localhost
        {net}\\{net}@{domain}
        {NET}@{NET}.COM
        {net}@{net}.{net}.{net}.{tld}
    """),
    # --- …and after it ---
    "domain": lines("""
        {mail_host}
        {mail_host}
        {mail_host}
        {host}
        {host}
        {host}
        {host}
        {host}
        (mail|dept|eu|hr|cs|{net}).{host}
    """),
    "host": lines("""
        {site}.{tld}
        {site}.{tld}
        {site}.{tld}
        {site}.{tld}
        {site}.{tld}
        {site}-(group|lab|shop|media|law|clinic|{net}).{tld}
        {site}{day}.{tld}
    """),
    "site": lines("""
        {net}
        {net}
        {net}
        {ascii_last}
        {ascii_last}
        {color_word}{animal_word}
        {thing_word}
        {word}
    """),
    # --- Codes, names of files, what programs say ---
    "code": lines("""
        {letters}-{digits}
        {letters}{digits}
        {letters}{digits}-{digit}{digit}
        {letters} {digits}
        #{digits}{letters}
        {digits}/{letters}
        {net}_{digits}
        {letters}.{digit}.{digits}
    """),
    "file": lines("""
        {net}.{extension}
        {word}_{digits}.{extension}
        {Word}-final.{extension}
        {net} {lpar}{digit}{rpar}.{extension}
    """),
    "path": lines("""
        C:\\{net}\\{Word}
        C:\\{Net}\\{file}
        D:\\{net}\\{net}\\{file}
        \\\\{net}\\{word}
        \\\\srv{digit}\\{net}\\{file}
        /etc/{net}/{file}
        /var/{net}/{Word}
        ~/{net}/{file}
        ./{net}/{file}
        ..\\{net}\\{net}
    """),
    "identifier": lines("""
        {net}_{net}
        {net}{Net}
        {net}.{net}{lpar}{rpar}
        {Net}{Net}
        --{net}-{net}
        @{net}
        {net}::{net}
        <{net}>
        {net}{lbracket}{digit}{rbracket}
        ${net}
        {NET}_{NET}
        \\{net}
        \\{net}{lbrace}{net}{rbrace}
        {lbrace}{net}{rbrace}
        {lbrace}"{net}": {digit}{rbrace}
        ^\\d{lbrace}{digit}{rbrace}{net}$
        \\{initial}+\\.{net}
        "{net}"
        '\\n{net}'
        {net} {bar} {net}
        {net} && {net}
        {net}="{net}"
    """),
    "error": lines("""
        error {digits}
        error code 0x{digits}
        cannot find module "{net}"
        {Net}Error: {identifier} not found
        "{net}" is not defined
        E{digits} in {file}
        permission denied: {path}
        unexpected token "{net}" in JSON
        HTTP {digit}{digit}{digit} {net}
        segmentation fault in {identifier}
        KeyError: "{net}"
        KeyError: '{net}'
        can't open {path}
        no such file {path}
        invalid escape sequence "\\{initial}"
        the "{Net}" service won't start
        {Net} can't connect to {host}
        missing \\ in {path}
        blue screen {Net}_{digits}
    """),
    "error_text": lines("""
        {net} not found
        cannot connect to {host}
        {net} is not a {Net}
        no {net} in {file}
        missing {net}
        {Net} {digits}
    """),
    "version": lines("""
        (|v){day}.{digits}
        (|v){digit}.{digit}
        (|v){digit}.{digit}.{day}
        {digit}.{digit}(-rc1|b2|-beta)
    """),
    # --- Numbers with a form ---
    "price": lines("""
        ${day}{digit}
        ${digit}{digit}{digit}
        €{day}0
        £{day}{digit}
        {day}0 (euros|dollars|bucks|pounds)
        ${digit},{digit}00
        {digit}00 €
        ${day}.99
        {day},000 yen
    """),
    "quarter": ("Q(1|2|3|4)",),
    "time": lines("""
        {hour}pm
        {hour} am
        {hour}:(00|15|30|45|05)
        1{digit}:(00|15|30|45)
        {hour}.30 pm
        {hour} o'clock
        noon
        half past {hour}
    """),
    "phone": lines("""
        +{digit}{digit} {digit}{digit}{digit} {digits}{digit}
        {lpar}{digit}{digit}{digit}{rpar} {digit}{digit}{digit}-{digit}{digit}{digit}{digit}
        {digit}{digit}{digit}-{digit}{digit}{digit}-{digit}{digit}{digit}{digit}
        0{digit}{digit}{digit}{digits}{digits}
        555-{digit}{digit}{digit}{digit}
    """),
    "street": ("{day}{digit} {Word} (Street|Road|Avenue|Lane|Square)",),
    "iso_datetime": ("{iso_date}T{iso_time}",),
}
