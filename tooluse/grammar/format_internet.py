"""The grammars of internet names as regular expressions: addresses, hosts, mailboxes, URIs.

Each is the ABNF of the document named beside it. Constants are patterns of the bare text, without
anchors, with non-capturing groups only.
"""

from __future__ import annotations

_HEX = "[0-9A-Fa-f]"
_GROUP = f"{_HEX}{{1,4}}"


def _ipv4(octet: str) -> str:
    return rf"(?:{octet}\.){{3}}{octet}"


def _ipv6(ipv4: str, omitted: int) -> str:
    """Eight groups, the last two perhaps as IPv4; `::` stands for at least `omitted` groups."""

    def before(most: int) -> str:
        return f"(?:(?:{_GROUP}:){{0,{most - 1}}}{_GROUP})?::" if most else "::"

    starts = [f"{before(6 - omitted - n)}(?:{_GROUP}:){{{n}}}" for n in range(7 - omitted)]
    whole = f"(?:(?:{_GROUP}:){{6}}|{'|'.join(starts)})(?:{_GROUP}:{_GROUP}|{ipv4})"
    return f"(?:{whole}|{before(7 - omitted)}{_GROUP}|{before(8 - omitted)})"


# RFC 2673 section 3.2 and RFC 4291 section 2.2, as RFC 3986 writes them: no leading zeros in IPv4.
IPV4 = _ipv4("(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])")
IPV6 = _ipv6(IPV4, omitted=1)

# RFC 1123 section 2.1: labels of at most 63, names of at most 253 characters.
_LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
HOSTNAME = rf"(?=.{{1,253}}$){_LABEL}(?:\.{_LABEL})*"


def _mailbox(more: str) -> str:
    """RFC 5321 section 4.1.2, Mailbox, with `more` in atoms, quoted text and domains.

    The rule has no lengths. IPv4 numbers may have leading zeros there, and `::` stands for two
    groups or more. General address literals need a tag that is registered; only IPv6 is.
    """
    atom = rf"[A-Za-z0-9!#$%&'*+\-/=?^_`{{|}}~{more}]+"
    quoted = rf'"(?:[ !#-\[\]-~{more}]|\\[ -~])*"'
    label = rf"[A-Za-z0-9{more}](?:[A-Za-z0-9{more}\-]*[A-Za-z0-9{more}])?"
    ipv4 = _ipv4("(?:25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])")
    literal = rf"\[(?:{ipv4}|[Ii][Pp][Vv]6:{_ipv6(ipv4, omitted=2)})\]"
    return rf"(?:{atom}(?:\.{atom})*|{quoted})@(?:{label}(?:\.{label})*|{literal})"


EMAIL = _mailbox("")
# RFC 6531 section 3.3. The official suite takes any character past ASCII in a domain, without the
# further rules of RFC 5890 for a U-label (a label that is not in NFC is valid there).
IDN_EMAIL = _mailbox(r"\u{80}-\u{10FFFF}")

# RFC 3987 section 2.2.
_UCSCHAR = r"\u{A0}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFEF}" + "".join(
    rf"\u{{{plane:X}{'1000' if plane == 14 else '0000'}}}-\u{{{plane:X}FFFD}}"
    for plane in range(1, 15)
)
_IPRIVATE = r"\u{E000}-\u{F8FF}\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}"
_PERCENT = f"%{_HEX}{{2}}"
_SUB_DELIMS = "!$&'()*+,;="


def _uri(ucschar: str, iprivate: str) -> tuple[str, str]:
    """RFC 3986 appendix A: URI and URI-reference; with more characters, those of RFC 3987."""
    unreserved = rf"A-Za-z0-9\-._~{ucschar}"

    def chars(more: str) -> str:
        return f"(?:[{unreserved}{_SUB_DELIMS}{more}]|{_PERCENT})"

    future = rf"[Vv]{_HEX}+\.[A-Za-z0-9\-._~{_SUB_DELIMS}:]+"
    host = rf"(?:\[(?:{IPV6}|{future})\]|{chars('')}*)"  # an IPv4 address is a reg-name too
    authority = f"//(?:{chars(':')}*@)?{host}(?::[0-9]*)?"
    segment, query = chars(":@"), chars(f":@/?{iprivate}")
    rest = f"(?:/{segment}*)*"
    absolute = f"/(?:{segment}+{rest})?"
    tail = rf"(?:\?{query}*)?(?:#{chars(':@/?')}*)?"
    hier_part = f"(?:{authority}{rest}|{absolute}|{segment}+{rest}|)"
    relative_part = f"(?:{authority}{rest}|{absolute}|{chars('@')}+{rest}|)"
    uri = rf"[A-Za-z][A-Za-z0-9+\-.]*:{hier_part}{tail}"
    return uri, f"(?:{uri}|{relative_part}{tail})"


URI, URI_REFERENCE = _uri("", "")
IRI, IRI_REFERENCE = _uri(_UCSCHAR, _IPRIVATE)

# RFC 6570 section 2, with erratum 6937: an apostrophe is a literal.
_VARCHAR = f"(?:[A-Za-z0-9_]|{_PERCENT})"
_VARSPEC = rf"{_VARCHAR}(?:\.?{_VARCHAR})*(?::[1-9][0-9]{{0,3}}|\*)?"
_EXPRESSION = rf"\{{[+#./;?&=,!@|]?{_VARSPEC}(?:,{_VARSPEC})*\}}"
_LITERALS = rf"[!#$&-;=?-\[\]_a-z~{_UCSCHAR}{_IPRIVATE}]"
URI_TEMPLATE = f"(?:{_LITERALS}|{_PERCENT}|{_EXPRESSION})*"
