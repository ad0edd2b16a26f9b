"""Every recorded response as a model that is stored and read again, in every way there is."""

from __future__ import annotations

import copy
import json
import pickle
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from workorders.recordings.reader import Recording
from workorders.replay.play import receive
from workorders_runtime.serialization.codec import Decoder
from workorders_runtime.serialization.models import ReadModel

from tests.contract.recordings.test_recordings import recorded_responses, response_type
from tests.support import replay
from tests.support.deviating_responses import changed
from tests.support.paths import VENDORS
from tests.support.replay import package_of

WAYS: dict[str, Callable[[Any], Any]] = {
    "from_json": lambda model: type(model).from_json(model.to_json()),
    "model_validate_json": lambda model: type(model).model_validate_json(model.model_dump_json()),
    "by name": lambda model: type(model).model_validate_json(model.model_dump_json(by_alias=False)),
    "model_validate": lambda model: type(model).model_validate(model.model_dump()),
    "what is set": lambda model: type(model).model_validate(model.model_dump(exclude_unset=True)),
    "model_validate, JSON": lambda model: type(model).model_validate(model.model_dump(mode="json")),
    "pickle": lambda model: pickle.loads(pickle.dumps(model)),
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "model_copy": lambda model: model.model_copy(deep=True),
}


def models_in(value: Any) -> Iterator[ReadModel]:
    """Yield the models of a result, without those inside another model."""
    if isinstance(value, ReadModel):
        yield value
    elif isinstance(value, list | dict):
        for each in value.values() if isinstance(value, dict) else value:
            yield from models_in(each)


def check(model: ReadModel) -> None:
    """Check that a model is equal after each way to store it, and that nothing warns."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for way, stored in WAYS.items():
            again = stored(model)
            assert type(again) is type(model), way
            assert again == model, way
            if way in ("from_json", "what is set", "pickle", "copy", "deepcopy"):
                assert again.model_fields_set == model.model_fields_set, way
            if way in ("from_json", "pickle", "copy", "deepcopy"):
                assert again.to_json() == model.to_json(), way


@pytest.mark.parametrize(("recording", "index"), recorded_responses(), ids=lambda value: str(value))
def test_a_stored_response_is_equal(recording: Recording, index: int) -> None:
    body = recording.exchanges[index]["response"]["body"]
    kind, result = response_type(recording, body)
    plan = package_of(recording.vendor).module("_plan").PLAN
    decoded = Decoder(plan.decoding, plan.sensitive, strict=False).decode(kind, json.dumps(result).encode(), "x")
    for model in models_in(decoded.value):
        check(model)
    if isinstance(decoded.value, ReadModel):
        deviations: list[Any] = []
        model = type(decoded.value).from_json(json.dumps(result), on_deviation=deviations.append)
        assert model == decoded.value
        assert [each.pointer for each in deviations] == [each.pointer for each in decoded.deviations]
        if deviations:
            with pytest.raises(ValueError, match=type(model).__name__):
                type(model).from_json(json.dumps(result), strict=True)
        else:
            assert type(model).from_json(json.dumps(result), strict=True) == model


@pytest.mark.parametrize("recording", [each for each in replay.messages() if not each.fails], ids=str)
def test_a_stored_webhook_message_is_equal(recording: Recording) -> None:
    message = receive(recording, package_of(recording.vendor).module("webhooks")).message
    check(message)
    assert recording.webhook is not None
    assert json.loads(message.to_json()) == json.loads(recording.webhook["body"])


@pytest.mark.parametrize("vendor", VENDORS)
@pytest.mark.parametrize("value", ["a text", 3.5, None, [True], {"a": "b"}], ids=repr)
def test_a_stored_deviating_response_is_equal(vendor: str, value: Any) -> None:
    plan = package_of(vendor).module("_plan").PLAN
    decoder = Decoder(plan.decoding, plan.sensitive, strict=False)
    for case, body, _ in changed(vendor, lambda place: True, value):
        for model in models_in(decoder.decode(case.response_type, json.dumps(body).encode(), "x").value):
            check(model)
