"""Templates print what views hold: no filter, no call, no text of a spec that no view has made source of."""

from __future__ import annotations

import ast
from pathlib import Path

import jinja2
import pytest
from jinja2 import meta, nodes
from workorders.assets import TEMPLATES
from workorders.codegen import view_models
from workorders.pipeline import Stages, load_and_lint

from tests.golden.support import FOLDER

FILES = sorted(path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.j2"))
PRINTED = (nodes.TemplateData, nodes.Name, nodes.Getattr, nodes.Const, nodes.CondExpr)


def _parsed(name: str) -> nodes.Template:
    return jinja2.Environment().parse((TEMPLATES / name).read_text(encoding="utf-8"))


def _is_plain(node: nodes.Node, macros: set[str]) -> bool:
    """Whether an expression is an attribute of a view, a choice between such, or a macro of the same file."""
    if isinstance(node, nodes.Call):
        return isinstance(node.node, nodes.Name) and node.node.name in macros
    if isinstance(node, nodes.Getitem):
        return isinstance(node.arg, nodes.Const) and _is_plain(node.node, macros)
    return isinstance(node, PRINTED) and all(_is_plain(below, macros) for below in node.iter_child_nodes())


@pytest.mark.parametrize("name", FILES)
def test_a_template_prints_attributes_of_views_alone(name: str) -> None:
    template = _parsed(name)
    macros = {each.name for each in template.find_all(nodes.Macro)}
    for output in template.find_all(nodes.Output):
        assert all(_is_plain(printed, macros) for printed in output.nodes), f"line {output.lineno}"


def test_templates_read_nothing_but_the_package_and_what_its_files_name() -> None:
    given = {"package"}
    for feature in ("constants", "webhooks", "token_server", "plain"):
        view = Stages(load_and_lint(FOLDER / feature)[0], feature).view
        given |= {name for file in view.files for name in file.names}
    assert {name for file in FILES for name in meta.find_undeclared_variables(_parsed(file))} <= given


def test_views_hold_nothing_of_a_spec() -> None:
    """They are made of text that is source or prose, and of annotations; they import no other part of the generator."""
    source = ast.parse(Path(view_models.__file__).read_text(encoding="utf-8"))
    imported = [each.module for each in ast.walk(source) if isinstance(each, ast.ImportFrom)]
    assert imported == ["__future__", "collections.abc", "dataclasses", "pathlib", "workorders.ir.source"]
