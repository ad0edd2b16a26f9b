"""Texts that trouble parsers, as every value and name of one spec: each is in the package, once and unchanged."""

from __future__ import annotations

import ast
import importlib
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from workorders.ir.api import Operation
from workorders.openapi.loader import load_document
from workorders.pipeline import Stages, adapt_and_lint

from tests.support.small_packages import write_package

_LINES = r"""
undefined|undef|null|NULL|(null)|nil|None|NIL|true|false|True|NaN|Infinity|-Infinity|INF|1E+02|1/0|0x0|0xffffffff|0xabad1dea
1.00|$1.00|1/2|-1|-1.00|-$1.00|1,000.00|1'000,00|01000|08|0.0.0|--1|1e999|2.2250738585072011e-308|999999999999999999999999
,./;'[]\-=|<>?:"{}|!@#$%^&*()`~|\|\\|'|"|''|'"'|'''|`|\'|\"|%|%%|%s%s%s%n|%d|{0}|{x}|${x}|#{x}|{{7*7}}|{% raw %}|{#|#}
__init__|__class__|self|cls|class|lambda|_|__|model_config|model_fields|timeout|import os|os.system|eval|print(1)
<script>alert(1)</script>|<img src=x onerror=alert(1)>|&lt;|&amp;|<!--|-->|]]>
<?xml version="1.0"?>|'; DROP TABLE users; --|1 OR 1=1
/dev/null; touch x|$(touch x)|`touch x`|../../etc/passwd|C:\con|CON|aux.txt|nul|.|..|/|//|a/b|?x=1|#f|a&b=c|a;b|file:///etc/passwd
Ω≈ç√∫˜µ|åß∂ƒ©|Œ„´‰ˇÁ|ЁЂЃЄЅІЇ|田中さん|表ポあA鷗ŒéＢ逍Üßªąñ丂㐀𠀀|社會科學院|울란바토르|ヽ༼ຈل͜ຈ༽ﾉ|😍|👩🏽|👨‍👩‍👦|🇺🇸🇷🇺|１２３|١٢٣|ﬁeld|ſ|K|ẞ|ı|İ|e\u0301
اختبار النص|הָיְתָה|ﷺ|T̗h̫e|Ṱ̺̺̕o͞|zalgo͜͡|ˈɪntərnæʃənəl|𝕋𝕙𝕖|⒯⒣⒠|ᴮᴵᴳ|⁰⁴⁵|₀₁₂|‑|–|—|…|·|�|𐐔𐐯𐑅|ᚠᛇᚻ|ⅷ|½|①|㎜|™|€uro|ünïcödé
"""
_SPACES = (
    '"""',
    '\\"""',
    "\t",
    " ",
    "  two  spaces  ",
    "a\nb",
    "a\tb",
    "trailing ",
    " leading",
    "ends with \\",
    'ends with "',
    "\\N{BULLET}",
    "a\\nb",
)
NAUGHTY = tuple(dict.fromkeys([*(each for each in _LINES.replace("\n", "|").split("|") if each), *_SPACES]))


def _spec() -> dict[str, Any]:
    text = {"type": "string"}
    values = {f"value{index}": {**text, "description": each, "default": each} for index, each in enumerate(NAUGHTY)}
    constants = {f"constant{index}": {"const": each} for index, each in enumerate(NAUGHTY)}
    schemas = {
        "Values": {"type": "object", "properties": values},
        "Constants": {"type": "object", "required": [*constants], "properties": constants},
        "Names": {"type": "object", "properties": dict.fromkeys(NAUGHTY, text)},
        "Kind": {**text, "enum": [*NAUGHTY]},
    }
    everything = {name: {"$ref": f"#/components/schemas/{name}"} for name in schemas}
    content = {"content": {"application/json": {"schema": {"type": "object", "properties": everything}}}}
    operation = {
        "operationId": "getAll",
        "requestBody": content,
        "responses": {"200": {"description": "All.", **content}},
    }
    values_body = {"requestBody": {"content": {"application/json": {"schema": everything["Values"]}}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Naughty", "version": "1"},
        "servers": [{"url": "https://naughty.example"}],
        "paths": {
            "/all": {"post": operation},
            "/values": {"post": {**operation, "operationId": "addValues", **values_body}},
        },
        "components": {"schemas": schemas},
    }


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The operation and the models of the package."""
    linted = adapt_and_lint(load_document({"openapi.yaml": json.dumps(_spec())}, "naughty_texts"))
    assert [each.text() for each in linted.diagnostics if each.severity == "error"] == []
    assert linted.document is not None
    stages = Stages(linted.document, "", linted.bundle)
    folder = write_package(stages, tmp_path_factory.mktemp("naughty"))
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder))
        operation = next(each for each in stages.api.operations if each.id == "addValues")
        yield operation, importlib.import_module("workorders_naughty_texts.models"), folder
    for name in [each for each in sys.modules if each.startswith("workorders_naughty_texts")]:
        del sys.modules[name]


def test_there_are_many() -> None:
    assert len(NAUGHTY) > 150


def test_every_enum_value_is_a_member(package: tuple[Operation, Any, Path]) -> None:
    assert [member.value for member in package[1].Kind] == [*NAUGHTY]


def test_every_constant_is_sent(package: tuple[Operation, Any, Path]) -> None:
    sent = json.loads(package[1].ConstantsInput().to_json())
    assert sent == {f"constant{index}": each for index, each in enumerate(NAUGHTY)}


def test_every_name_is_sent_and_read(package: tuple[Operation, Any, Path]) -> None:
    values = {each: f"{index}" for index, each in enumerate(NAUGHTY)}
    body = json.dumps(values).encode()
    read = package[1].Names.from_json(body, strict=True)
    names = package[1].Names.model_fields
    assert (len(names), len(set(names))) == (len(NAUGHTY), len(NAUGHTY))
    assert {field.alias or name: getattr(read, name) for name, field in names.items()} == values
    assert json.loads(read.to_json()) == values
    assert json.loads(package[1].NamesInput.from_json(body).to_json()) == values


def test_every_description_and_default_is_an_arguments(package: tuple[Operation, Any, Path]) -> None:
    assert [argument.api_default for argument in package[0].arguments] == [*NAUGHTY]
    module = next(path for path in package[2].rglob("*_inputs.py") if "class Values" in path.read_text("utf-8"))
    classes = [node for node in ast.parse(module.read_text("utf-8")).body if isinstance(node, ast.ClassDef)]
    values = next(each for each in classes if each.name.startswith("Values"))
    fields = sum(isinstance(node, ast.AnnAssign) for node in values.body)
    texts = [
        node.value.value for node in values.body if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    ]
    plain = [each for each in NAUGHTY if each == " ".join(each.split()) and "`" not in each and "_" not in each]
    assert (fields, len(texts)) == (len(NAUGHTY), sum(bool(each.strip()) for each in NAUGHTY))
    assert len(plain) > 120
    assert [each for each in plain if not any(str(text).startswith(each) for text in texts)] == []
