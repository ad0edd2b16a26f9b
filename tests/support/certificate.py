"""A self-signed certificate for the loopback, made anew in each run: no private key is kept anywhere.

Only good for tests: the arithmetic takes no care to hide the key.
"""

from __future__ import annotations

import atexit
import base64
import functools
import hashlib
import secrets
import shutil
import tempfile
from pathlib import Path

__all__ = ["certificate_file"]

# The curve P-256.
_P = 2**256 - 2**224 + 2**192 + 2**96 - 1
_N = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
_G = (
    0x6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296,
    0x4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5,
)
_EC_KEY, _P256 = bytes.fromhex("06072a8648ce3d0201"), bytes.fromhex("06082a8648ce3d030107")
_ECDSA_SHA256 = bytes.fromhex("06082a8648ce3d040302")
_NAME, _ALT_NAME, _CONSTRAINTS = bytes.fromhex("0603550403"), bytes.fromhex("0603551d11"), bytes.fromhex("0603551d13")

Point = tuple[int, int]


def _add(a: Point | None, b: Point | None) -> Point | None:
    if a is None or b is None:
        return a or b
    if a[0] == b[0] and (a[1] + b[1]) % _P == 0:
        return None
    if a == b:
        slope = (3 * a[0] * a[0] - 3) * pow(2 * a[1], -1, _P) % _P
    else:
        slope = (b[1] - a[1]) * pow(b[0] - a[0], -1, _P) % _P
    x = (slope * slope - a[0] - b[0]) % _P
    return x, (slope * (a[0] - x) - a[1]) % _P


def _times(factor: int, point: Point | None = _G) -> Point:
    total: Point | None = None
    while factor:
        if factor & 1:
            total = _add(total, point)
        point = _add(point, point)
        factor >>= 1
    assert total is not None
    return total


def _der(tag: int, *parts: bytes) -> bytes:
    content = b"".join(parts)
    size = len(content)
    length = bytes([size]) if size < 128 else bytes([0x81, size]) if size < 256 else b"\x82" + size.to_bytes(2)
    return bytes([tag]) + length + content


def _integer(value: int) -> bytes:
    return _der(2, value.to_bytes(value.bit_length() // 8 + 1))


def _pem(kind: str, data: bytes) -> str:
    return f"-----BEGIN {kind}-----\n{base64.encodebytes(data).decode()}-----END {kind}-----\n"


def _signature(key: int, data: bytes) -> bytes:
    once = secrets.randbelow(_N - 1) + 1
    r = _times(once)[0] % _N
    s = pow(once, -1, _N) * (int.from_bytes(hashlib.sha256(data).digest()) + r * key) % _N
    return _der(0x30, _integer(r), _integer(s))


@functools.cache
def certificate_file() -> str:
    """Make a certificate for 127.0.0.1 and its key, once a run; return the file that holds both."""
    key = secrets.randbelow(_N - 1) + 1
    x, y = _times(key)
    public = b"\x00\x04" + x.to_bytes(32) + y.to_bytes(32)
    name = _der(0x30, _der(0x31, _der(0x30, _NAME, _der(0x0C, b"fault server, for tests only"))))
    alternatives = _der(0x30, _der(0x87, bytes([127, 0, 0, 1])))
    extensions = _der(
        0x30,
        _der(0x30, _ALT_NAME, _der(4, alternatives)),
        _der(0x30, _CONSTRAINTS, b"\x01\x01\xff", _der(4, _der(0x30, b"\x01\x01\xff"))),
    )
    algorithm = _der(0x30, _ECDSA_SHA256)
    body = _der(
        0x30,
        _der(0xA0, _integer(2)),
        _integer(secrets.randbits(63)),
        algorithm,
        name,
        _der(0x30, _der(0x17, b"200101000000Z"), _der(0x17, b"491231235959Z")),
        name,
        _der(0x30, _der(0x30, _EC_KEY, _P256), _der(3, public)),
        _der(0xA3, extensions),
    )
    whole = _der(0x30, body, algorithm, _der(3, b"\x00" + _signature(key, body)))
    private = _der(0x30, _integer(1), _der(4, key.to_bytes(32)), _der(0xA0, _P256), _der(0xA1, _der(3, public)))
    folder = Path(tempfile.mkdtemp(prefix="fault-server-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = folder / "certificate.pem"
    path.touch(0o600)
    path.write_text(_pem("CERTIFICATE", whole) + _pem("EC " + "PRIVATE KEY", private))
    return str(path)
