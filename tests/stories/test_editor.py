"""What an editor and a REPL offer: completion with Jedi, and `help` of a method, a class and its resources."""

from __future__ import annotations

import pydoc
from typing import Any

import jedi
import pytest
from workorders_samsara import Samsara

from tests.support.paths import GENERATED, REPOSITORY

CODE = """
from workorders_samsara import Samsara
client = Samsara(token="canary-token")
order = client.work_orders.update("5")
"""
PATHS = [GENERATED / "samsara" / "src", REPOSITORY / "generator" / "runtime" / "src"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("client.work_orders.upd", "update"),
        ("client.work_orders.stream(asset_i", "asset_ids="),
        ("order.closing", "closing_notes"),
    ],
)
def test_jedi_completes(line: str, name: str) -> None:
    project = jedi.Project(str(REPOSITORY), added_sys_path=[str(each) for each in PATHS], smart_sys_path=False)
    script: Any = jedi.Script(CODE + line, project=project)
    assert name in [each.name for each in script.complete()]


def test_help_lists_the_fields() -> None:
    text = pydoc.plain(pydoc.render_doc(Samsara(token="canary-token").work_orders.update))
    assert "update(id: 'str', **fields" in text
    for name in ("status", "closing_notes", "due_at_time"):
        assert f"``{name}``" in text


def test_help_of_a_client_and_of_its_resources() -> None:
    assert "token: An API token" in pydoc.plain(pydoc.render_doc(Samsara))
    assert "update(self, id: 'str'" in pydoc.plain(pydoc.render_doc(Samsara.work_orders))
