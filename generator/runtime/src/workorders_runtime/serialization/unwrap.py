"""Extraction of the result from a decoded response body."""

from __future__ import annotations

from collections.abc import Iterable
from types import NoneType, UnionType
from typing import Any, Union, cast, get_args, get_origin

from pydantic import BaseModel

from ..exceptions import Deviation
from ..spec import Items
from .codec import Decoded, Decoder
from .json import Path, ShapeError, is_dict, is_list, joined, steps, walk
from .lenient import limited


def _fits(value: Any, kind: Any) -> bool:
    plain = get_origin(kind) or kind
    if plain in (Union, UnionType):
        return any(_fits(value, each) for each in get_args(kind))
    return plain is Any or not isinstance(plain, type) or isinstance(value, plain)


def unwrapped(
    decoder: Decoder,
    decoded: Decoded,
    pointers: tuple[str, ...],
    kind: Any,
    operation: str,
    *,
    typed: bool,
    null_list: bool,
) -> Decoded:
    """Return the result at the first pointer that has a value; null where the spec allows it, for a list an empty one.

    Args:
        decoder: The client's decoder.
        decoded: The decoded body.
        pointers: Pointers to the result, tried in order.
        kind: The result's type.
        operation: operationId, for deviations.
        typed: Whether the body was decoded as its declared model.
        null_list: Whether null is an empty list.

    Raises:
        ShapeError: No pointer has a value of this type.
    """
    for pointer in pointers if typed else ():
        value = walk(decoded.value, pointer)
        if value is not None and _fits(value, kind):
            return Decoded(value, decoded.body, decoded.deviations)
        if value is not None:
            break
    problem: ShapeError | None = None
    for pointer in pointers:
        value = walk(decoded.document, pointer)
        if value is None or (problem is not None and not pointer):
            continue
        try:
            found = decoder.decode_value(kind, value, operation, body=decoded.body, prefix=steps(pointer))
        except ShapeError as error:
            problem = problem or error
            continue
        under = tuple(each for each in pointers if each)
        others = tuple(each for each in decoded.deviations if not _overlaps(each.pointer, under))
        return Decoded(found.value, decoded.body, others + found.deviations)
    if problem is not None:
        raise problem
    reported = {each.pointer for each in decoded.deviations}
    optional = NoneType in get_args(kind)
    nulls = (pointer for pointer in pointers if _found(decoded.document, pointer) is None and pointer not in reported)
    if (optional or null_list) and next(nulls, None) is not None:
        return Decoded(None if optional else [], decoded.body, decoded.deviations)
    wanted = " or ".join(pointer or "(the whole body)" for pointer in pointers)
    missing = Deviation(pointers[0], "missing", "the result", "", operation)
    raise ShapeError(f"no result at {wanted}", (*decoded.deviations, missing))


def _found(document: Any, pointer: str) -> Any:
    """Return the value at a pointer, which may be null; ``...`` if there is none."""
    if not pointer:
        return document
    above, _, last = pointer.rpartition("/")
    holder = walk(document, above)
    return holder.get(steps(f"/{last}")[0], ...) if is_dict(holder) else ...


def _overlaps(pointer: str, places: tuple[str, ...]) -> bool:
    return any(f"{pointer}/".startswith(f"{each}/") or f"{each}/".startswith(f"{pointer}/") for each in places)


def items(decoder: Decoder, decoded: Decoded, place: Items, kind: Any, operation: str) -> Decoded:
    """Return the items of a page.

    Raises:
        ShapeError: There is no list at the pointer, and the spec does not say that this means an empty one.
    """
    base, star, rest = place.pointer.partition("/*")
    holder = walk(decoded.value, base)
    deviations = decoded.deviations
    above: Path = steps(base)
    entries: Iterable[tuple[Path, Any]] = ()
    if is_list(holder):
        entries = (((*above, index), entry) for index, entry in enumerate(holder))
    elif _is_empty(place, decoded, base):
        deviations = tuple(each for each in deviations if not _overlaps(each.pointer, (base,)))
    elif place.single_item_as_list and holder is not None and not isinstance(holder, str | int | float):
        deviations = tuple(each for each in deviations if each.pointer != base)
        entries = [(above, holder)]
    else:
        missing = Deviation(base, "missing", "a list", "", operation)
        known = any(_overlaps(each.pointer, (base,)) for each in deviations)
        raise ShapeError(
            (
                f"{base or 'the whole body'} is not a list"
                if holder is not None
                else f"the response has no list at {base}"
            ),
            deviations if known or holder is not None else (*deviations, missing),
        )
    is_model = isinstance(kind, type) and issubclass(kind, BaseModel)
    reported = {each.pointer for each in deviations} if star else set[str]()
    values: list[Any] = []
    found: list[Deviation] = []
    decoded_again = set[str]()
    for position, entry in entries:
        path, value = position, entry
        for inner in (rest, *place.alternatives) if star else ():
            path, value = (*position, *steps(inner)), walk(entry, inner)
            if value is not None:
                break
        if value is None and star:
            lost = joined((*position, *steps(rest)))
            if entry is not None and not {joined(position), lost} & reported:
                found.append(Deviation(lost, "missing", "an item", "", operation))
            continue
        if is_model and not isinstance(value, kind) and is_dict(value := walk(decoded.document, joined(path))):
            one = decoder.decode_value(kind, cast(Any, value), operation, body=decoded.body, prefix=path)
            decoded_again |= {joined(position), joined(path)}
            found += one.deviations
            value = one.value
        values.append(value)
    kept = [each for each in deviations if not _is_within(each.pointer, decoded_again)]
    return Decoded(values, decoded.body, limited((*kept, *found), operation))


def _is_within(pointer: str, places: set[str]) -> bool:
    while pointer and pointer not in places:
        pointer = pointer.rpartition("/")[0]
    return pointer in places


def _is_empty(place: Items, decoded: Decoded, pointer: str) -> bool:
    """Return whether the spec says that what is in the place of the list means an empty one."""
    found = _found(decoded.document, pointer)
    if found is ...:
        return place.optional and is_dict(decoded.document)
    return (found is None and place.nullable) or (found == {} and place.single_item_as_list)
