# Generated from likeness/openapi.yaml by `workorders generate`. Do not edit.
"""Lifts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import NoneType
from typing import Annotated, Literal, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.http.multipart import FileContent
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.serialization.wire_types import Discriminator
from workorders_runtime.spec import Body, OperationSpec, Path, Query

from .. import models

__all__ = ["Lifts"]

NUMBERS = OperationSpec("getNumbers", "GET", "/numbers", "safe", auth=False, name="lifts.numbers")
SEND_NUMBERS = OperationSpec(
    "sendNumbers", "POST", "/numbers", "unsafe", body=Body("NumbersCreate"), auth=False, name="lifts.send_numbers"
)
EVENTS = OperationSpec("getEvents", "GET", "/events", "safe", auth=False, name="lifts.events")
LEVELS = OperationSpec("getLevels", "GET", "/levels", "safe", auth=False, name="lifts.levels")
WRAPPED = OperationSpec(
    "getWrapped", "GET", "/wrapped", "safe", envelope="Wrapped", unwrap=("/data",), auth=False, name="lifts.wrapped"
)
MAYBE = OperationSpec(
    "getMaybe",
    "GET",
    "/maybe",
    "safe",
    envelope="MaybeWrapped",
    unwrap=("/data",),
    null_list=True,
    auth=False,
    name="lifts.maybe",
)
SEND_FORM = OperationSpec(
    "sendForm",
    "POST",
    "/form",
    "unsafe",
    body=Body("FormCreate", encoding="form", content_type="application/x-www-form-urlencoded"),
    auth=False,
    name="lifts.send_form",
)
NAMELESS = OperationSpec("getNameless", "GET", "/nameless", "safe", auth=False, name="lifts.nameless")
SEND_NAMELESS = OperationSpec(
    "sendNameless", "POST", "/nameless", "unsafe", body=Body("NamelessCreate"), auth=False, name="lifts.send_nameless"
)
KEY = OperationSpec(
    "getKey",
    "GET",
    "/keys/{pin}/{floor}",
    "safe",
    (Path("pin", type=str), Path("floor", type=int), Query("pins", type=Sequence[str])),
    auth=False,
    name="lifts.key",
)
SEND_EITHER = OperationSpec(
    "sendEither",
    "POST",
    "/either",
    "unsafe",
    body=Body(
        "SendEitherBodyCreate",
        encoding="multipart",
        content_type="multipart/form-data",
        files=(("file", "file"), ("files", "files")),
        file_lists=("files",),
    ),
    auth=False,
    name="lifts.send_either",
)
SEND_RULED = OperationSpec(
    "sendRuled",
    "POST",
    "/ruled",
    "unsafe",
    body=Body("RuledCreate", encoding="multipart", content_type="multipart/form-data", files=(("file", "file"),)),
    auth=False,
    name="lifts.send_ruled",
)
SEND_SHARED = OperationSpec(
    "sendShared",
    "POST",
    "/shared",
    "unsafe",
    body=Body("SharedCreate", encoding="multipart", content_type="multipart/form-data", files=(("data", "data"),)),
    auth=False,
    name="lifts.send_shared",
)
SEND_SHARED_TEXT = OperationSpec(
    "sendSharedText",
    "POST",
    "/shared/json",
    "unsafe",
    body=Body("SharedCreate"),
    auth=False,
    name="lifts.send_shared_text",
)
FILTERED = OperationSpec(
    "getFiltered",
    "GET",
    "/filtered",
    "safe",
    (Query("filter", type=models.GetFilteredFilterInput | str),),
    auth=False,
    name="lifts.filtered",
)
SEND_ONE = OperationSpec(
    "sendOne", "POST", "/filtered", "unsafe", body=Body("OpenedCreate"), auth=False, name="lifts.send_one"
)
WORD = OperationSpec("getWord", "GET", "/word", "safe", auth=False, name="lifts.word")
SEND_WORDS = OperationSpec(
    "sendWords",
    "POST",
    "/word",
    "unsafe",
    body=Body(type=list[models.SendWordsBodyItemLike | None]),
    auth=False,
    name="lifts.send_words",
)


class Lifts(Resource):
    """Lifts. Reached as ``Likeness(…).lifts``."""

    def numbers(self, **options: Unpack[CallOptions]) -> models.Numbers:
        """Get numbers.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(NUMBERS, models.Numbers, {}, options)

    def send_numbers(
        self,
        *,
        one: Literal[1] | MISSING = MISSING,
        yes: Literal[True] | MISSING = MISSING,
        ratio: float | MISSING = MISSING,
        ones: Sequence[Literal[1]] | MISSING = MISSING,
        mixed: bool | int | str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> None:
        """Send numbers.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(
            SEND_NUMBERS, NoneType, {"one": one, "yes": yes, "ratio": ratio, "ones": ones, "mixed": mixed}, options
        )

    def events(self, **options: Unpack[CallOptions]) -> list[models.Event]:
        """Get events.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            EVENTS,
            list[
                Annotated[
                    models.Opened | models.Closed | models.Broken,
                    Discriminator("kind", (("opened", "Opened"), ("closed", "Closed"), ("broken", "Broken"))),
                ]
            ],
            {},
            options,
        )

    def levels(self, **options: Unpack[CallOptions]) -> list[models.First | models.Second]:
        """Get levels.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            LEVELS,
            list[Annotated[models.First | models.Second, Discriminator("level", ((1, "First"), (2, "Second")))]],
            {},
            options,
        )

    def wrapped(self, **options: Unpack[CallOptions]) -> list[models.Opened]:
        """Get wrapped.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(WRAPPED, list[models.Opened], {}, options)

    def maybe(self, **options: Unpack[CallOptions]) -> list[models.Opened]:
        """Get maybe.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(MAYBE, list[models.Opened], {}, options)

    def send_form(
        self,
        *,
        ids: Sequence[int] | MISSING = MISSING,
        extras: Mapping[str, str] | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> None:
        """Send form.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(SEND_FORM, NoneType, {"ids": ids, "extras": extras}, options)

    def nameless(self, **options: Unpack[CallOptions]) -> models.Nameless:
        """Get nameless.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(NAMELESS, models.Nameless, {}, options)

    def send_nameless(
        self, *, field_2: int | MISSING = MISSING, field: int | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> None:
        """Send nameless.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(SEND_NAMELESS, NoneType, {"field_2": field_2, "field": field}, options)

    def key(
        self, pin: str, floor: int, *, pins: Sequence[str] | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> models.Key:
        """Get key.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(KEY, models.Key, {"pin": pin, "floor": floor, "pins": pins}, options)

    def send_either(
        self,
        *,
        title: str,
        kind: Literal["one"] | Literal["several"],
        file: FileContent | MISSING = MISSING,
        files: Sequence[FileContent] | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> None:
        """Send either.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(SEND_EITHER, NoneType, {"title": title, "kind": kind, "file": file, "files": files}, options)

    def send_ruled(
        self, *, file: FileContent | MISSING = MISSING, url: str | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> None:
        """Send ruled.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(SEND_RULED, NoneType, {"file": file, "url": url}, options)

    def send_shared(self, *, data: FileContent, note: str | MISSING = MISSING, **options: Unpack[CallOptions]) -> None:
        """Send shared.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(SEND_SHARED, NoneType, {"data": data, "note": note}, options)

    def send_shared_text(self, *, data: str, note: str | MISSING = MISSING, **options: Unpack[CallOptions]) -> None:
        """Send shared text.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(SEND_SHARED_TEXT, NoneType, {"data": data, "note": note}, options)

    def filtered(
        self, *, filter: models.GetFilteredFilterInput | str | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> models.Opened:
        """Get filtered.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(FILTERED, models.Opened, {"filter": filter}, options)

    def send_one(self, *, kind: str, by: str | MISSING = MISSING, **options: Unpack[CallOptions]) -> None:
        """Send one.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(SEND_ONE, NoneType, {"kind": kind, "by": by}, options)

    def word(self, **options: Unpack[CallOptions]) -> models.GetWordResponse | None:
        """Get word.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.GetWordResponse | None = self._call(WORD, models.GetWordResponse | None, {}, options)
        return result

    def send_words(
        self, *, body: Sequence[models.SendWordsBodyItemLike | None], **options: Unpack[CallOptions]
    ) -> None:
        """Send words.

        Not retried once the API may have applied it.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(SEND_WORDS, NoneType, {"body": body}, options)
