"""What CI and releases run is fixed by commit or version, with no more rights than it needs."""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.version import Version
from workorders.command_parser import command_parser

ROOT = Path(__file__).resolve().parents[3]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
ACTION = ROOT / ".github" / "actions" / "workorders" / "action.yml"
SCRIPTS = [path for path in sorted((ROOT / ".ci").iterdir()) if path.suffix != ".txt"]
TRUSTED = {"actions", "pypa"}


def _steps(text: str) -> list[str]:
    return re.split(r"^\s+- (?=uses:|run:|name:)", text, flags=re.MULTILINE)[1:]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned_by_commit(path: Path) -> None:
    used = re.findall(r"uses: *(.*)", path.read_text(encoding="utf-8"))
    assert used
    for each in used:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", each), each
        assert each.partition("/")[0] in TRUSTED, each


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_checkout_keeps_no_credentials(path: Path) -> None:
    checkouts = [step for step in _steps(path.read_text(encoding="utf-8")) if "actions/checkout" in step]
    assert checkouts
    assert all("persist-credentials: false" in step for step in checkouts)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_permissions_are_the_least(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert re.search(r"^permissions:\n  contents: read\n", text, re.MULTILINE)
    assert set(re.findall(r"^\s+([\w-]+): write", text, re.MULTILINE)) <= {"id-token"}
    assert "pull_request_target" not in text
    uses = re.findall(r"^(.*)secrets\.", text, re.MULTILINE)
    assert all(path.name == "probe.yml" and re.fullmatch(r" +[A-Z_]+: \$\{\{ ", each) for each in uses)
    assert not re.search(r"run:.*\$\{\{", text), "text of an event must not become part of a script"


def test_credentials_are_used_by_no_pull_request() -> None:
    text = (ROOT / ".github" / "workflows" / "probe.yml").read_text(encoding="utf-8")
    assert re.findall(r"^  (\w+):", text.partition("\non:\n")[2].partition("\npermissions:")[0], re.MULTILINE) == [
        "schedule",
        "workflow_dispatch",
    ]
    assert "environment: probe" in text


def test_a_release_publishes_with_attestations_and_a_bill_of_materials() -> None:
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    publish = text.partition("  publish:")[2]
    assert "attestations: true" in publish
    assert "environment: release" in publish
    assert "actions/checkout" not in publish, "what publishes runs nothing of the repository"
    assert "cyclonedx" in (ROOT / ".ci" / "build").read_text(encoding="utf-8")


def test_tools_have_exact_versions() -> None:
    texts = {path.name: path.read_text(encoding="utf-8") for path in SCRIPTS}
    for name, text in texts.items():
        for tool in re.findall(r"npx --yes (\S+)", text):
            assert re.fullmatch(r"(@[\w-]+/)?[\w-]+@\d+\.\d+\.\d+", tool), (name, tool)
        for tool in re.findall(r"pip install .*'(uv[^']*)'", text):
            assert re.fullmatch(r"uv==\d+\.\d+\.\d+", tool), (name, tool)


def test_versions_with_known_vulnerabilities_are_not_pinned() -> None:
    """The first versions without the vulnerabilities that matter to a generator of code and to an HTTP client."""
    floors = {
        "black": "24.3.0",  # CVE-2024-21503
        "datamodel-code-generator": "0.73.0",  # code in names, comments, defaults and references
        "h11": "0.16.0",  # CVE-2025-43859
        "jinja2": "3.1.6",  # CVE-2025-27516
        "pyyaml": "5.4",  # CVE-2020-14343
    }
    text = (ROOT / ".ci" / "constraints.txt").read_text(encoding="utf-8")
    for name, floor in floors.items():
        pinned = re.search(rf"^{name}==(\S+)", text, re.MULTILINE)
        assert pinned, name
        assert Version(pinned[1]) >= Version(floor), name


def test_known_vulnerabilities_are_looked_for() -> None:
    text = (ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8")
    assert "run: uv audit" in text.partition("  audit:")[2]


def test_constraints_pin_every_dependency_and_name_no_index() -> None:
    text = (ROOT / ".ci" / "constraints.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    for line in lines:
        assert re.fullmatch(r"[A-Za-z0-9._-]+==[\w.+!-]+(?: ; .+)?", line), line
    assert "://" not in text
    pinned = {line.partition("==")[0].lower(): line.partition("==")[2].partition(" ")[0] for line in lines}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    listed = [
        *project["dependencies"],
        *(each for extra in project["optional-dependencies"].values() for each in extra),
    ]
    for requirement in listed:
        name, _, version = re.sub(r"\[.*?\]", "", requirement).partition("==")
        if version and not name.startswith("workorders"):
            assert pinned[name.lower()] == version, requirement


def test_what_builds_a_release_is_installed_from_hashes() -> None:
    build = (ROOT / ".ci" / "build").read_text(encoding="utf-8")
    for line in build.splitlines():
        if "pip install" in line or line.startswith("uv build"):
            assert "--require-hashes" in line
            assert ".ci/build-requirements.txt" in line
    text = (ROOT / ".ci" / "build-requirements.txt").read_text(encoding="utf-8")
    assert "://" not in text
    constraints = (ROOT / ".ci" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    names = {line.partition("==")[0] for line in constraints}
    requirements = [each for each in text.replace("\\\n", "").splitlines() if not each.startswith("#")]
    assert {"hatchling", "uv-build", "uv"} <= {each.partition("==")[0] for each in requirements}
    for requirement in requirements:
        pin, *hashes = requirement.split()
        assert hashes
        assert all(re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", each) for each in hashes)
        assert pin in constraints or pin.partition("==")[0] not in names


def test_generated_code_runs_only_after_it_was_compared_with_its_spec() -> None:
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    before = lines[: next(index for index, line in enumerate(lines) if "workorders check" in line)]
    assert "set -euo pipefail" in before
    commands = [line.strip() for line in before if re.search(r"python|uv |pip |bash", line) and line[0] != "#"]
    allowed = (
        r"if ! command -v uv >/dev/null; then",
        r"python3 -m venv \.uv-tool",
        r"\.uv-tool/bin/pip install --quiet --disable-pip-version-check 'uv==[\d.]+'",
        r'PATH="\$PWD/\.uv-tool/bin:\$PATH"',
        r"uv sync --quiet",
        r"uv run ruff check \.",
        r"uv run black --quiet --check [\w ]+",
        r'uv run workorders lint "\$format"',
    )
    assert [each for each in commands if not any(re.fullmatch(form, each) for form in allowed)] == []
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    needed = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    assert [each for each in needed if each.startswith("workorders")] == [
        "workorders-runtime==0.2.0",
        "workorders[test]",
    ]
    steps = yaml.safe_load(ACTION.read_text(encoding="utf-8"))["runs"]["steps"]
    names = [step["run"].split()[1] for step in steps if step["run"].startswith("workorders ")]
    assert names.index("check") < names.index("replay")
    [check], [replay] = (
        [step for step in steps if f"workorders {name}" in step["run"]] for name in ("check", "replay")
    )
    assert replay["if"] == f"${{{{ !cancelled() && steps.{check['id']}.outcome == 'success' }}}}"


def _commands() -> list[list[str]]:
    """Return the arguments of each `workorders` command of the workflows, the action, the scripts and the hooks."""
    paths = [*WORKFLOWS, ACTION, *SCRIPTS, ROOT / ".pre-commit-hooks.yaml"]
    text = "\n".join(path.read_text(encoding="utf-8") for path in paths)
    found = re.findall(r"(?:^ *|uv run |run: |entry: |bin/)workorders (\w.*)$", text, re.MULTILINE)
    plain = (re.sub(r"\s*(>>?|\|\|).*", "", each).replace('"$format"', "--format=github") for each in found)
    return [shlex.split(each) for each in plain]


def test_every_command_of_the_workflows_is_one() -> None:
    commands = _commands()
    assert len(commands) > 12
    assert {command[0] for command in commands} >= {"lint", "check", "verify", "replay", "diff", "probe"}
    for command in commands:
        command_parser().parse_args(command)
