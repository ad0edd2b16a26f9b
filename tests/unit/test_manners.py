"""How the command line treats people: suggestions, examples, colors, progress, completion."""

from __future__ import annotations

import io
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from workorders import cli, terminal
from workorders.codes import ALL_CODES
from workorders.command_parser import command_parser
from workorders.commands import COMMANDS
from workorders.commands.command import Command
from workorders.completion import SHELLS

from tests.support.paths import REPOSITORY


class Terminal(io.StringIO):
    """A stream that a person looks at."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)


# -- colors and progress ----------------------------------------------------------------------------------------------


def test_colors_are_for_terminals_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    assert terminal.paint("text", "red", Terminal()) == "\x1b[31mtext\x1b[0m"
    assert terminal.paint("text", "red", io.StringIO()) == "text"
    assert terminal.paint("", "red", Terminal()) == ""
    assert terminal.paint_diff("-a\n+b\n c\n", Terminal()) == "\x1b[31m-a\x1b[0m\n\x1b[32m+b\x1b[0m\n c\n"
    assert terminal.paint_diff("-a\n", io.StringIO()) == "-a\n"
    monkeypatch.setenv("TERM", "dumb")
    assert terminal.paint("text", "red", Terminal()) == "text"
    monkeypatch.delenv("TERM")
    monkeypatch.setenv("NO_COLOR", "1")
    assert terminal.paint("text", "red", Terminal()) == "text"


@pytest.mark.parametrize("seen", [True, False])
def test_progress_is_for_terminals_alone(seen: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Terminal() if seen else io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    assert list(terminal.watched([Path("one"), Path("two")], "Linting")) == [Path("one"), Path("two")]
    line = "\r\x1b[K"
    assert stream.getvalue() == (f"{line}Linting 1/2: one{line}Linting 2/2: two{line}" if seen else "")


def test_errors_have_a_color_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(REPOSITORY)
    monkeypatch.setattr(sys, "stderr", stream := Terminal())
    assert cli.main(["show", "nobody"]) == 2
    assert stream.getvalue().startswith("\x1b[31mworkorders:\x1b[0m No such spec")


# -- suggestions and examples -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (["lnt"], "Did you mean 'lint'?"),
        (["lint", "--format", "jsn"], "Did you mean 'json'?"),
        (["completion", "zsch"], "Did you mean 'zsh'?"),
    ],
)
def test_misspelt_words_get_a_suggestion(arguments: list[str], text: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        cli.main(arguments)
    assert stop.value.code == 2
    assert text in capsys.readouterr().err


def test_misspelt_vendors_get_a_suggestion(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "specs" / "acme").mkdir(parents=True)
    (tmp_path / "specs" / "acme" / "openapi.yaml").touch()
    assert cli.main(["lint", "acne"]) == 2
    assert "Did you mean 'acme'? Known vendors: acme." in capsys.readouterr().err


@pytest.mark.parametrize(("command", "line"), [(command, line) for command in COMMANDS for line in command.examples])
def test_examples_are_commands(command: Command, line: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = shlex.split(line.removeprefix('eval "$(').removesuffix(')"'))
    assert words[:2] == ["workorders", command.name]
    parsed = command_parser().parse_args(words[1:])
    assert parsed.command is command
    assert getattr(parsed, "explain", None) in (None, *ALL_CODES)
    with pytest.raises(SystemExit):
        cli.main([command.name, "--help"])
    assert f"examples:\n  {command.examples[0]}" in capsys.readouterr().out


# -- completion -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("shell", SHELLS)
def test_completion_knows_every_command(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["completion", shell]) == 0
    script = capsys.readouterr().out
    assert all(command.name in script for command in COMMANDS)
    assert "workorders completion vendors" in script


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
def test_bash_completes_commands(capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["completion", "bash"])
    script = capsys.readouterr().out
    ask = 'COMP_WORDS=(workorders comp); COMP_CWORD=1; _shtab_workorders; echo "${COMPREPLY[@]}"'
    done = subprocess.run(["bash", "-c", f"{script}\n{ask}"], capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["completion"], done.stderr


def test_completion_lists_vendors(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(REPOSITORY)
    assert cli.main(["completion", "vendors"]) == 0
    assert capsys.readouterr().out.split() == sorted(path.parent.name for path in Path("specs").glob("*/openapi.yaml"))
