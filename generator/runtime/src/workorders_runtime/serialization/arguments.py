"""Checking arguments against their types, and messages about the ones that do not fit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, cast

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError
from pydantic_core import SchemaValidator
from pydantic_core.core_schema import CoreConfig

from ..names import key_like
from ..spec import Parameter
from .pydantic_internals import own_type_only
from .wire_types import WIRE

_MESSAGES = {
    "is_instance_of": "should be a {class}",
    "dict_type": "should be a dict",
    "missing": "is required",
    "model_attributes_type": "should be a dict or a model",
    "model_type": "should be a dict or a {class_name}",
    "sequence_str": "should be a list, not a string",
    "too_long": "should have at most {max_length} items, not {actual_length}",
    "too_short": "should have at least {min_length} items, not {actual_length}",
}
"""Messages for the types of error whose own message says what the library does, and not what to pass."""
_CLASSES = {"Sequence": "list", "Mapping": "dict"}
_MAX_PROBLEMS = 5


class ParameterTypes:
    """Checks the arguments of parameters; each type is prepared when it is first used."""

    def __init__(self) -> None:
        self._adapters: dict[int, tuple[Parameter, TypeAdapter[Any], Callable[[object], Any]]] = {}

    def write(self, label: str, parameter: Parameter, value: object) -> object:
        """Check an argument against the type of its parameter, and return it in its wire format.

        Raises:
            ValueError: The value is not of this type; ``label`` is the call that is named.
        """
        entry = self._adapters.get(id(parameter))
        if entry is None:
            is_model = isinstance(parameter.type, type) and issubclass(cast("type[Any]", parameter.type), BaseModel)
            config = None if is_model else ConfigDict(strict=True, allow_inf_nan=False)
            adapter = TypeAdapter[Any](parameter.type, config=config)
            validate: Callable[[object], Any] = adapter.validate_python
            if not is_model:
                strict = CoreConfig(strict=True, allow_inf_nan=False)
                validate = SchemaValidator(own_type_only(adapter.core_schema), strict).validate_python
            entry = self._adapters[id(parameter)] = (parameter, adapter, validate)
        given = list(cast("Iterable[object]", value)) if isinstance(value, set | frozenset) else value
        try:
            checked = entry[2](given)
        except ValidationError as error:
            raise ValueError(f"{label}: {'; '.join(problems(error, given, parameter.name))}") from None
        if isinstance(checked, BaseModel):
            from .codec import encode

            return encode(checked)
        return entry[1].dump_python(checked, context=cast(Any, WIRE), warnings=False)


def problems(error: ValidationError, value: object, *prefix: str, names: Mapping[str, str] = {}) -> list[str]:
    """Return what is wrong with a value: for each place, its path and what should be there.

    Args:
        error: The error of its validation.
        value: The value.
        *prefix: Path of the value.
        names: Field -> argument, where they differ.
    """
    found: dict[str, list[str]] = {}
    for each in error.errors(include_url=False, include_input=False):
        steps = _steps_in(value, each["loc"], missing=each["type"] == "missing")
        if steps and not prefix:
            steps[0] = names.get(steps[0], steps[0])
        context = {key: _CLASSES.get(str(text), text) for key, text in each.get("ctx", {}).items()}
        message = _MESSAGES.get(each["type"], "").format_map(context) or each["msg"]
        message = message.partition(", unable to ")[0]
        for subject in ("Input ", "String ", "Value error, "):
            message = message.removeprefix(subject)
        messages = found.setdefault(".".join((*prefix, *steps)) or "body", [])
        if message not in messages:
            messages.append(message)
    texts = [f"{path} {' or '.join(_shortened(messages))}" for path, messages in found.items()]
    more = len(texts) - _MAX_PROBLEMS
    return [*texts[:_MAX_PROBLEMS], f"and {more} more"] if more > 0 else texts


def _steps_in(value: Any, location: Sequence[int | str], *, missing: bool) -> list[str]:
    """Return the steps of a location that lead through the value: the others name members of unions."""
    steps: list[str] = []
    for index, step in enumerate(location):
        if isinstance(value, dict) and (key := key_like(cast("dict[object, Any]", value), step)) is not None:
            step, value = str(key), cast("dict[object, Any]", value)[key]
        elif isinstance(value, list | tuple) and isinstance(step, int):
            value = cast("Sequence[Any]", value)[step]
        elif isinstance(value, BaseModel) and step in type(value).model_fields:
            value = getattr(value, str(step))
        elif not (missing and index == len(location) - 1):
            continue
        steps.append(str(step))
    return steps


def _shortened(messages: list[str]) -> list[str]:
    """Say "should be" once where several types would do."""
    first, *rest = messages
    return [first, *(each.removeprefix("should be ") if first.startswith("should be ") else each for each in rest)]
