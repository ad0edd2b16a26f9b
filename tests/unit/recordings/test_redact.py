"""Redaction: secrets anywhere in an exchange are removed; equal values stay equal."""

from __future__ import annotations

import base64
import copy
import gzip
import json
import re
from typing import Any
from urllib.parse import quote

import pytest
from workorders.recordings.placeholders import FieldClassifier
from workorders.recordings.redact import Redactor, redact

TOKEN = "planted-t0ken/+=9f"
PASSWORD = "planted-pa55word"
MAIL = "jane.planted@customer.test"
PERSON = "Jane Planted"
PHONE = "+31 6 1234 5678"
LATITUDE, LONGITUDE = 52.370216, 4.895168
ACCOUNT = "plantedaccount"
JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJwbGFudGVkIn0.c2lnbmF0dXJlLXBsYW50ZWQ"
HEX = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
BASIC = base64.b64encode(f"jane:{PASSWORD}".encode()).decode()
PLANTED = (
    TOKEN,
    PASSWORD,
    MAIL,
    PERSON,
    "Planted",
    PHONE,
    str(LATITUDE),
    str(LONGITUDE),
    ACCOUNT,
    JWT,
    HEX,
    BASIC,
    "31612345678",
    "Plantedville",
    "jane.planted",
    "020-5551234",
    "0612345678",
)


def planted(text: str) -> list[str]:
    """Return the secrets that a text still contains: plain, percent-encoded or in Base64."""
    found = [each for each in PLANTED if each in text or quote(each, safe="") in text]
    for word in re.findall(r"[A-Za-z0-9+/]{8,}=*", text):
        try:
            plain = base64.b64decode(word + "=" * (-len(word) % 4), validate=True)
            while plain.startswith(b"\x1f\x8b"):
                plain = gzip.decompress(plain)
        except ValueError:
            continue
        found += planted(plain.decode("latin-1"))
    return found


def exchange(**changes: Any) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "POST", "url": "https://api.example.test/v1/jobs/5"}
    response: dict[str, Any] = {"status": 200, "headers": {"Content-Type": "application/json"}}
    for name, value in changes.items():
        part, _, key = name.partition("_")
        (request if part == "request" else response)[key] = value
    return {"request": request, "response": response}


CARD = (
    f"BEGIN:VCARD\r\nN:Planted;Jane;;;\r\nFN:{PERSON}\r\nitem1.TEL;TYPE=cell:{PHONE}\r\nORG:Planted & Sons\r\n"
    "ADR;TYPE=home:;;Street of Plantedville 5\r\n ;Plantedville;;1234 AB;NL\r\nEND:VCARD"
)
EVENT = f'BEGIN:VEVENT\nATTENDEE;CN="{PERSON}":mailto:{MAIL}\nLOCATION:Plantedville 5\nEND:VEVENT'


def encoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


PLACES: dict[str, dict[str, Any]] = {
    "cards": {"response_body": {"a": CARD, "b": encoded(CARD), "c": f"data:text/vcard;base64,{encoded(CARD)}"}},
    "events": {"response_body": {"note": EVENT}},
    "gzip of gzip in base64": {
        "response_body": {"blob": base64.b64encode(gzip.compress(gzip.compress(CARD.encode()))).decode()}
    },
    "base64 of base64": {"response_body": {"blob": encoded(encoded(json.dumps({"contact": {"name": PERSON}})))}},
    "elements in elements": {"response_text": f"<customer id='1'><br/><name>{PERSON}</name></customer>"},
    "mail that is written in another way": {
        "response_body": {
            "a": MAIL.replace("@", "&#64;"),
            "b": MAIL.replace("@", "%40"),
            "c": MAIL.replace("@", " (at) "),
            "d": MAIL.replace("@", "\\u0040"),
        }
    },
    "names in capitals": {"response_body": {"contact": {"name": PERSON}, "note": f"{PERSON.upper()} called; PLANTED"}},
    "names in parts": {"response_body": {"manager": {"full": {"given": "Jane", "family": "Planted"}}}},
    "other languages": {
        "response_body": {"klantnaam": PERSON, "Nachname": PERSON, "straat": "Plantedville 3", "telefoon": "0612345678"}
    },
    "names and values": {
        "response_body": [{"key": "customer_name", "value": PERSON}, {"name": "City", "value": "Plantedville"}]
    },
    "bearer header": {"request_headers": {"Authorization": f"Bearer {TOKEN}"}},
    "basic header": {"request_headers": {"authorization": f"Basic {BASIC}"}},
    "bare authorization": {"request_headers": {"Authorization": TOKEN}},
    "key header": {"request_headers": {"APIKEY": TOKEN, "X-Auth-Key": TOKEN}},
    "cookies": {"request_headers": {"Cookie": f"s={TOKEN}"}, "response_headers": {"Set-Cookie": f"s={TOKEN}; Path=/"}},
    "unknown header": {"response_headers": {"X-Server-Debug": MAIL, "X-User": PERSON}},
    "header of a known name": {"response_headers": {"X-Request-Id": f"for {MAIL}"}},
    "location": {"response_headers": {"Location": f"https://a.test/cb?access_token={quote(TOKEN, safe='')}&x=1"}},
    "link": {"response_headers": {"Link": f'<https://a.test/?api_key={PASSWORD}>; rel="next"'}},
    "challenge": {"response_headers": {"WWW-Authenticate": f'Bearer error="x", token="{PASSWORD}"'}},
    "query": {"request_query": [["access_token", TOKEN], ["email", MAIL], ["lat", str(LATITUDE)], ["q", MAIL]]},
    "query in the url": {"request_url": f"https://a.test/x?token={quote(TOKEN, safe='')}"},
    "user in the url": {"request_url": f"https://jane:{PASSWORD}@a.test/x"},
    "e-mail in the path": {"request_url": f"https://a.test/users/{quote(MAIL)}/jobs"},
    "form": {"request_form": {"client_secret": TOKEN, "password": PASSWORD, "user[email]": MAIL, "user[token]": TOKEN}},
    "fields": {
        "response_body": {"access_token": TOKEN, "apiKey": TOKEN, "Password": PASSWORD, "sessionId": HEX, "key": TOKEN}
    },
    "below a secret": {"response_body": {"credentials": {"a": TOKEN, "b": [PASSWORD, {"c": HEX}]}}},
    "people": {"response_body": {"firstName": PERSON, "contact_name": PERSON, "user": {"email": MAIL, "phone": PHONE}}},
    "telephone as a number": {"response_body": {"mobile": 31612345678, "again": "31612345678"}},
    "positions": {"response_body": {"latitude": LATITUDE, "lng": LONGITUDE, "coordinates": [LONGITUDE, LATITUDE]}},
    "positions as text": {"response_body": {"latitude": str(LATITUDE), "gps_position": f"{LATITUDE},{LONGITUDE}"}},
    "free text": {"response_body": {"note": f"Call {PHONE}, mail {MAIL}, at {LATITUDE}, {LONGITUDE}; Bearer {TOKEN}"}},
    "tokens by their looks": {"response_body": {"a": JWT, "b": f"see {HEX}", "c": f"Basic {BASIC}"}},
    "private key": {"response_body": {"x": f"-----BEGIN PRIVATE KEY-----\n{HEX}\n-----END PRIVATE KEY-----"}},
    "known elsewhere": {
        "response_body": {"password": PASSWORD, "message": f"wrong: {PASSWORD}!", "driver_name": PERSON}
    },
    "text before its name": {"response_body": {"a": f"hello {PERSON}", "z": {"full_name": PERSON}}},
    "as a key": {"response_body": {MAIL: 1}},
    "json in a text": {"response_body": {"payload": json.dumps({"token": TOKEN, "deep": json.dumps({"email": MAIL})})}},
    "json in a secret": {"response_body": {"credentials": json.dumps({"a": TOKEN, "b": 1})}},
    "base64 of json": {
        "response_body": {"blob": base64.b64encode(json.dumps({"password": PASSWORD}).encode()).decode()}
    },
    "base64 of a mail": {"response_body": {"blob": base64.b64encode(f"to {MAIL}".encode()).decode()}},
    "html": {"response_text": f"<html><a href='/?token={PASSWORD}'>{MAIL}</a></html>"},
    "xml": {"response_text": f"<a><ns:password x='1'>{PASSWORD}</ns:password><FirstName>{PERSON}</FirstName></a>"},
    "form as text": {"response_text": f"access_token={quote(TOKEN, safe='')}&token_type=Bearer"},
    "broken json": {"response_text": f'{{"token": "{PASSWORD}", "email": "{MAIL}"'},
    "error body": {"response_status": 401, "response_body": {"error": {"message": f"token '{JWT}' has ended"}}},
    "configured": {"response_body": {"holder": PERSON, "vin_code": PASSWORD, "n": 5}},
    "people by what they do": {
        "response_body": {
            **{f"{role}_name": PERSON for role in ("manager", "customer", "technician")},
            "contact": {"name": PERSON, "id": 5},
            "assigned_to": PERSON,
            "technicians": [{"name": PERSON}, PERSON],
            "note": "Planted is on site",
        }
    },
    "streets and companies": {
        "response_body": {
            "address": {"street": f"{PERSON} Street 1", "city": "Plantedville", "zip": 12345},
            "company_name": "Planted & Sons",
            "note": "near Plantedville, for Planted & Sons",
        }
    },
    "telephone in a text": {"response_body": {"note": "call 020-5551234 or 0612345678"}},
    "avatar": {"response_body": {"avatar_url": f"https://cdn.test/{ACCOUNT}.png", "profilePicture": f"/i/{ACCOUNT}"}},
    "user in a path": {
        "request_url": "https://a.test/users/jane.planted/jobs",
        "response_body": {"x": "by jane.planted"},
    },
    "gzip in base64": {
        "response_body": {"blob": base64.b64encode(gzip.compress(json.dumps({"email": MAIL}).encode())).decode()}
    },
    "account in the host": {"request_url": f"https://{ACCOUNT}.example.test/x", "response_body": {"site": ACCOUNT}},
}


@pytest.mark.parametrize("place", PLACES)
def test_secrets_are_removed(place: str) -> None:
    original = exchange(**PLACES[place])
    before = copy.deepcopy(original)
    assert planted(json.dumps(original, ensure_ascii=False)), "nothing was planted"
    people = ("holder", "first_name", "contact_name", "driver_name", "full_name")
    clean = redact(original, ("vin_code",), people, {ACCOUNT: "canary"})
    assert planted(json.dumps(clean, ensure_ascii=False)) == []
    assert original == before
    assert redact(original, ("vin_code",), people, {ACCOUNT: "canary"}) == clean


HARMLESS: dict[str, Any] = {
    "user_id": 7,
    "city_id": 9,
    "owner_type": "fleet",
    "ip_address": "10.0.0.1",
    "contacts_count": 3,
    "operator": "AND",
    "owner": "NONE",
    "state": "NY",
    "id": 12345678,
    "uuid": "0b7f5c1e-3d55-4c0e-9d0e-0a8b8a9f1c11",
    "status": "Open",
    "token_type": "Bearer",
    "expires_in": 3600,
    "monkey": "business",
    "keyboard": "qwerty",
    "platform": "latest",
    "created_at": "2026-11-21T03:25:08+00:00",
    "created": "2023-01-23 12:34:33",
    "price": "1234.50",
    "amount": 1234.5678,
    "empty": "",
    "nothing": None,
    "flag": True,
    "text": "Replace the belt (part 555-2034), 12:30 to 13:45, room: 5",
    "list": [1, "two", {"three": 3.0}],
    "url": "https://example.test/jobs/5?page=2",
    "json": '{"a": [1.10, 2]}',
}


@pytest.mark.parametrize(
    "number",
    [
        *("06-12345678", "(555) 010-4477", "555.010.4477", "1-800-555-0199", "+44 20 7946 0958", "020 7946 0958"),
        *("+49 (0)30 901820", "030/901820", "01 23 45 67 89", "03-1234-5678", "0031612345678", "(02) 9374 4000"),
        *("(11) 91234-5678", "8 (495) 123-45-67", "tel: 555 0104", "٠١٢٣٤٥٦٧٨٩", "0１0－４４７７－５５５５"),
        *("NL91 ABNA 0417 1643 00", "4111 1111 1111 1111", "078-05-1120"),
    ],
)
def test_numbers_in_a_text_are_removed(number: str) -> None:
    note = redact(exchange(response_body={"note": f"reach me on {number} before noon"}))["response"]["body"]["note"]
    digits = "".join(each for each in number if each.isdecimal())
    left = "".join(each for each in note if each.isdecimal())
    assert left.count("0") >= len(digits) - 4
    assert digits not in left


@pytest.mark.parametrize(
    "text", ["on 2024-01-02 03:04", "01/02/2024", "v1.2.3", "part 555-2034", "0.123456789", "id 12345678901"]
)
def test_other_numbers_in_a_text_are_kept(text: str) -> None:
    assert redact(exchange(response_body={"note": text}))["response"]["body"]["note"] == text


def test_harmless_values_are_kept() -> None:
    original = exchange(response_body=HARMLESS, request_query=[["page", "2"], ["ids", "1"], ["ids", "2"]])
    assert redact(original) == original


def test_types_lengths_and_empty_values_are_kept() -> None:
    body = {
        "token": TOKEN,
        "pin": 12345678,
        "latitude": LATITUDE,
        "lon": -4.5,
        "phone": PHONE,
        "password": "",
        "secret": None,
    }
    clean = redact(exchange(response_body={**body, "api_key": True}))["response"]["body"]
    assert {name: type(value) for name, value in clean.items()} == {
        **{name: type(value) for name, value in body.items()},
        "api_key": bool,
    }
    assert (len(clean["token"]), len(str(clean["pin"])), len(clean["phone"])) == (len(TOKEN), 8, len(PHONE))
    assert clean["token"].startswith("canary-")
    assert [character for character in clean["phone"] if not character.isdecimal()] == list("+   ")
    assert len(str(clean["latitude"]).partition(".")[2]) == 6
    assert (clean["password"], clean["secret"], clean["api_key"]) == ("", None, True)


def test_equal_values_stay_equal_and_different_ones_different() -> None:
    """Across all exchanges of a recording, such as a fetched token or a returned cursor."""
    scrubber = Redactor()
    first = scrubber(exchange(response_body={"access_token": TOKEN, "nextPageToken": "c-1234567", "other_token": HEX}))
    second = scrubber(
        exchange(
            request_headers={"Authorization": f"Bearer {TOKEN}"},
            request_query=[["pageToken", "c-1234567"]],
            response_body={"users": [{"email": MAIL}, {"email": "other@customer.test"}, {"email": MAIL}]},
        )
    )
    tokens = first["response"]["body"]
    assert len(set(tokens.values())) == 3
    assert second["request"]["headers"] == {"Authorization": f"Bearer {tokens['access_token']}"}
    assert second["request"]["query"] == [["pageToken", tokens["nextPageToken"]]]
    mails = [user["email"] for user in second["response"]["body"]["users"]]
    assert mails == ["canary-1@example.com", "canary-2@example.com", "canary-1@example.com"]


def test_user_and_password_of_basic_credentials_are_redacted_separately() -> None:
    clean = redact(exchange(request_headers={"Authorization": f"Basic {BASIC}"}, request_form={"password": PASSWORD}))
    pair = base64.b64decode(clean["request"]["headers"]["Authorization"].removeprefix("Basic ")).decode()
    user, _, password = pair.partition(":")
    assert user.startswith("canary-")
    assert clean["request"]["form"] == {"password": password}


def test_redaction_is_idempotent() -> None:
    for place in PLACES.values():
        once = redact(exchange(**place))
        assert redact(once) == once


def test_irrelevant_headers_are_removed() -> None:
    headers = {"Server": "x", "X-Powered-By": "y", "ETag": "z", "Retry-After": "5", "X-RateLimit-Remaining": "9"}
    clean = redact(exchange(response_headers=headers))
    assert clean["response"]["headers"] == {"Retry-After": "5", "X-RateLimit-Remaining": "9"}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("X-Api-Key", "secret"),
        ("clientSecret", "secret"),
        ("refresh_token", "secret"),
        ("PASSWORD", "secret"),
        ("E-Mail", "email"),
        ("workEmailAddress", "email"),
        ("phoneNumber", "phone"),
        ("tel", "phone"),
        ("geoLat", "place"),
        ("gps.longitude", "place"),
        ("firstName", "person"),
        ("token_type", None),
        ("hotel", None),
        ("platform", None),
        ("status", None),
    ],
)
def test_fields_are_classified_by_name(name: str, kind: str | None) -> None:
    assert FieldClassifier().kind(name) == kind


def test_long_texts_are_fast() -> None:
    redact(exchange(response_body={"a": "x=" * 50_000, "b": "<" * 50_000, "c": "a@" * 50_000, "d": "1.1111," * 20_000}))


def test_keys_are_kept() -> None:
    body = {"Jane Planted": 1, "work-order 5": 2, "Plantedville": 3, "full_name": PERSON, "city": "Plantedville"}
    assert list(redact(exchange(response_body=body))["response"]["body"]) == list(body)
