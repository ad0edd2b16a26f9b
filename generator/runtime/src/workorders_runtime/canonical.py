"""A common view of work orders: the same names for what several APIs have, for reading only.

Each generated package that maps its work order has a module ``canonical`` with the function ``view``. A view holds the
vendor's own object (``view(order).original``) and computes everything else from it when it is asked for. It promises
the same names and types, not the same meaning: what one vendor calls closed, another calls done.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum, StrEnum
from typing import Any, ClassVar, Final, Generic, Literal, Protocol, TypeAlias, TypeVar, cast
from zoneinfo import ZoneInfo

from .serialization.models import ReadModel
from .spec import ReferencePlace, TimePlace

__all__ = ["UNSUPPORTED", "OwnStates", "Reference", "Span", "State", "Time", "Unsupported", "View", "WorkOrderView"]

OrderT_co = TypeVar("OrderT_co", covariant=True)
Path: TypeAlias = tuple[str, ...]
TimeCertainty: TypeAlias = Literal["instant", "zone declared", "zone unknown", "day only"]
FieldCertainty: TypeAlias = Literal["documented", "observed", "assumed", "not supported"]
FIELDS: Final = (
    *("id", "number", "title", "description", "state", "native_status", "created_at", "updated_at"),
    *("scheduled", "due_at", "assignees", "customer", "asset", "url"),
)
"""The fields of a view, in the order of tables."""


class State(StrEnum):
    """The stage of a work order. Being scheduled or assigned is data (`scheduled`, `assignees`), not a state."""

    DRAFT = "draft"
    OPEN = "open"
    IN_PROGRESS = "in_progress"
    ON_HOLD = "on_hold"
    COMPLETED = "completed"
    CLOSED = "closed"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"
    """The status is missing, or not mapped to a state."""

    @property
    def is_final(self) -> bool:
        """Whether no more work is expected: completed, closed or cancelled."""
        return self in (State.COMPLETED, State.CLOSED, State.CANCELLED)


OwnStates: TypeAlias = Mapping[str, State | str] | Mapping[int, State | str]
"""States of an account's own statuses."""


class Unsupported(Enum):
    """The type of a field that the vendor's work order does not have. Its only value is `UNSUPPORTED`."""

    UNSUPPORTED = "not supported"

    def __bool__(self) -> Literal[False]:
        return False

    def __str__(self) -> str:
        return self.value

    def __repr__(self) -> str:
        return self.name


UNSUPPORTED: Final = Unsupported.UNSUPPORTED
"""What a field returns that the vendor's work order does not have; ``None`` means that this order has no value."""


class _Text:
    """A value that is formatted as its text, for tables."""

    __slots__ = ()

    def __format__(self, format_spec: str) -> str:
        return format(str(self), format_spec)


@dataclass(frozen=True, slots=True)
class Time(_Text):
    """A time as the vendor sent it, and how much of it is known."""

    value: datetime | date
    zone: str = ""
    """Time zone of a local time, as the vendor's documentation or the order declares it; empty: unknown."""

    @property
    def certainty(self) -> TimeCertainty:
        """Whether the value is a point in time, a local time in a known or unknown zone, or a day."""
        if not isinstance(self.value, datetime):
            return "day only"
        if self.value.tzinfo is not None:
            return "instant"
        return "zone declared" if self.zone else "zone unknown"

    @property
    def instant(self) -> datetime | None:
        """The point in time, with a time zone.

        ``None`` if the vendor does not say enough to know it, or the time zone database of this machine lacks the zone;
        on Windows, ``pip install tzdata`` installs one.
        """
        if not isinstance(self.value, datetime):
            return None
        if self.value.tzinfo is not None:
            return self.value
        if not self.zone:
            return None
        try:
            return self.value.replace(tzinfo=ZoneInfo(self.zone))
        except (KeyError, ValueError, OSError):  # not a zone of this machine's database
            return None

    @property
    def day(self) -> date:
        """The date as written, in the time's own zone."""
        return self.value.date() if isinstance(self.value, datetime) else self.value

    def __str__(self) -> str:
        text = self.value.isoformat(" ") if isinstance(self.value, datetime) else self.value.isoformat()
        return f"{text} ({self.zone or self.certainty})" if "zone" in self.certainty else text


@dataclass(frozen=True, slots=True)
class Span(_Text):
    """When work is planned. Either end may be missing."""

    start: Time | None
    end: Time | None

    def __str__(self) -> str:
        return " – ".join(str(each or "…") for each in (self.start, self.end))


@dataclass(frozen=True, slots=True)
class Reference(_Text):
    """Somebody or something that an order refers to: an id, a name, or both."""

    id: str | None = None
    name: str | None = None

    def __str__(self) -> str:
        return self.name or self.id or ""


class WorkOrderView(Protocol[OrderT_co]):
    """What the views of all vendors have in common. The views of a package narrow these types."""

    @property
    def original(self) -> OrderT_co:
        """The vendor's own object, with everything that it has."""
        ...

    @property
    def id(self) -> str | Unsupported | None: ...
    @property
    def number(self) -> str | Unsupported | None: ...
    @property
    def title(self) -> str | Unsupported | None: ...
    @property
    def description(self) -> str | Unsupported | None: ...
    @property
    def state(self) -> State: ...
    @property
    def native_status(self) -> str | None: ...
    @property
    def created_at(self) -> Time | Unsupported | None: ...
    @property
    def updated_at(self) -> Time | Unsupported | None: ...
    @property
    def scheduled(self) -> Span | Unsupported | None: ...
    @property
    def due_at(self) -> Time | Unsupported | None: ...
    @property
    def assignees(self) -> tuple[Reference, ...] | Unsupported: ...
    @property
    def customer(self) -> Reference | Unsupported | None: ...
    @property
    def asset(self) -> Reference | Unsupported | None: ...
    @property
    def url(self) -> str | Unsupported | None: ...
    @property
    def problems(self) -> tuple[str, ...]: ...

    def supports(self, field: str) -> bool: ...
    def certainty(self, field: str) -> FieldCertainty: ...


class View(Generic[OrderT_co]):
    """Base class of the views of all packages."""

    _certainty: ClassVar[tuple[tuple[str, FieldCertainty], ...]]
    """The fields that the vendor's work order has, and how certain it is that they mean this."""
    _zone: ClassVar[str] = ""
    _state_at: ClassVar[Path]
    _native_status_at: ClassVar[tuple[Path, ...]]
    _states: ClassVar[Mapping[str, State]]

    def __init__(self, order: OrderT_co, states: OwnStates | None = None) -> None:
        """Make a view of an order.

        Args:
            order: The vendor's own object.
            states: States of an account's own statuses, and of those that it uses otherwise than the spec says.

        Raises:
            ValueError: ``states`` names a state that does not exist.
        """
        self._order = order
        self._own_states = {str(status): State(state) for status, state in (states or {}).items()}

    @property
    def original(self) -> OrderT_co:
        """The vendor's own object, with everything that it has."""
        return self._order

    @property
    def state(self) -> State:
        """How far the order is; `State.UNKNOWN` for a status that is missing or not mapped."""
        status = self._text("state", self._state_at) or ""
        return self._own_states.get(status) or self._states.get(status, State.UNKNOWN)

    @property
    def native_status(self) -> str | None:
        """The vendor's own status, as text."""
        return self._text("native_status", *self._native_status_at)

    @property
    def problems(self) -> tuple[str, ...]:
        """The fields whose values in this order do not have the declared type. They read ``None``; see `original`."""
        self._found: dict[str, None] = {}
        for field in FIELDS:
            getattr(self, field)
        return tuple(vars(self).pop("_found"))

    def supports(self, field: str) -> bool:
        """Return whether the vendor's work order has a field at all.

        Raises:
            ValueError: No view has a field of this name.
        """
        return self.certainty(field) != "not supported"

    def certainty(self, field: str) -> FieldCertainty:
        """Return how certain it is that the field means this: as the vendor documents it, as observed, or assumed.

        Raises:
            ValueError: No view has a field of this name.
        """
        if field not in FIELDS:
            raise ValueError(f"no field {field!r}. Use one of {', '.join(FIELDS)}.")
        return dict(self._certainty).get(field, "not supported")

    def __repr__(self) -> str:
        return f"{type(self).__name__}(id={getattr(self, 'id', None)!r}, state={self.state.value!r})"

    # -- reading the original -----------------------------------------------------------------------------------------

    def _values(self, field: str, start: object, path: Path) -> Iterator[Any]:
        """Yield what a path leads to: one value, or with ``*`` each entry of a list; nothing where it is absent."""
        if start is None:
            return
        if not path:
            yield start
        elif path[0] == "*" and isinstance(start, list):
            for entry in cast("list[object]", start):
                yield from self._values(field, entry, path[1:])
        elif path[0] != "*" and isinstance(start, ReadModel):
            yield from self._values(field, getattr(start, path[0], None), path[1:])
        else:
            self._misfit(field)

    def _misfit(self, field: str) -> None:
        if "_found" in vars(self):
            self._found[field] = None

    def _text(self, field: str, *paths: Path, start: object = None) -> str | None:
        for path in paths:
            for value in self._values(field, self._order if start is None else start, path):
                if isinstance(value, str | int) and not isinstance(value, bool):
                    return str(value)
                self._misfit(field)
        return None

    def _time(self, field: str, *places: TimePlace) -> Time | None:
        for place in places:
            day = next(self._values(field, self._order, place.date), None)
            hour = next(self._values(field, self._order, place.time), None) if place.time else None
            zone = (self._text(field, place.zone) if place.zone else None) or self._zone
            if isinstance(day, date):
                is_day = not isinstance(day, datetime)
                value = datetime.combine(day, hour) if is_day and isinstance(hour, time) else day
                return Time(value, zone if isinstance(value, datetime) and value.tzinfo is None else "")
            if day is not None:
                self._misfit(field)
        return None

    def _span(self, field: str, start: tuple[TimePlace, ...], end: tuple[TimePlace, ...]) -> Span | None:
        span = Span(self._time(field, *start), self._time(field, *end))
        return span if span.start or span.end else None

    def _references(self, field: str, *places: ReferencePlace) -> tuple[Reference, ...]:
        for place in places:
            found = [self._reference_at(field, each, place) for each in self._values(field, self._order, place.at)]
            if some := tuple(each for each in found if each is not None):
                return some
        return ()

    def _reference(self, field: str, *places: ReferencePlace) -> Reference | None:
        return next(iter(self._references(field, *places)), None)

    def _reference_at(self, field: str, start: object, place: ReferencePlace) -> Reference | None:
        number = self._text(field, place.id, start=start) if place.id is not None else None
        names = [name for path in place.name if (name := self._text(field, path, start=start))]
        return Reference(number, " ".join(names) or None) if number or names else None
