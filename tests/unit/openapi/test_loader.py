"""Loading: accepted and refused YAML, references to files, source positions."""

from __future__ import annotations

import ast
import os
import socket
from pathlib import Path

import pytest
from workorders.diagnostics import Diagnostic, SourceLocation, SpecError
from workorders.openapi.document import MISSING, Document, Location, locate
from workorders.openapi.loader import load, load_document
from workorders.openapi.yaml_reader import MAX_DEPTH

from tests.support.waiting import ends

ROOT = Path(__file__).resolve().parents[3]


def codes(text: str, **files: str) -> list[str]:
    return [problem.code for problem in refusal(text, **files)]


def refusal(text: str, **files: str) -> tuple[Diagnostic, ...]:
    with ends(), pytest.raises(SpecError) as caught:
        load_document({"openapi.yaml": text, **{f"{name}.yaml": more for name, more in files.items()}}, "acme")
    return caught.value.diagnostics


def read(text: str) -> object:
    return load_document({"openapi.yaml": text}, "acme").files["openapi.yaml"].value


# -- scalars ----------------------------------------------------------------------------------------------------------


def test_only_true_false_null_and_decimal_numbers_are_special() -> None:
    text = "[NO, on, y, 12:30, 2024-01-01, 1_000, =, 1.2.3, 12e, '1', \"true\", -, +, .]"
    assert read(text) == [
        "NO",
        "on",
        "y",
        "12:30",
        "2024-01-01",
        "1_000",
        "=",
        "1.2.3",
        "12e",
        "1",
        "true",
        "-",
        "+",
        ".",
    ]
    assert read("[true, False, null, ~, Null, 0, -7, 1.5, -0.25, 1e3, 2E-2]") == [
        *(True, False, None, None, None),
        *(0, -7, 1.5, -0.25, 1000.0, 0.02),
    ]
    assert read("a: 12345678901234567890123") == {"a": 12345678901234567890123}


@pytest.mark.parametrize(
    "text", ["017", "-09", "0x1F", "0o17", "+1", ".5", "5.", ".inf", "-.Inf", ".NaN", "1e999", "1" * 101]
)
def test_ambiguous_numbers_are_refused(text: str) -> None:
    assert codes(f"a: {text}") == ["yaml-number"]


def test_quoted_numbers_are_strings() -> None:
    assert read("a: '017'") == {"a": "017"}


# -- YAML features that a spec must not use ---------------------------------------------------------------------------


def test_code_in_tags_never_runs(tmp_path: Path) -> None:
    canary = tmp_path / "canary"
    assert codes(f"a: !!python/object/apply:os.system ['touch {canary}']") == ["yaml-tag"]
    assert codes("a: !local b") == ["yaml-tag"]
    assert not canary.exists()


def test_alias_bombs_are_refused() -> None:
    nine = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    nine += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    merges = ["a0: &a0 {x: 1}"] + [f"a{n}: &a{n} {{<<: [*a{n - 1}, *a{n - 1}]}}" for n in range(1, 24)]
    for text in ("\n".join(nine), "\n".join(merges), "&a {x: *a}"):
        assert set(codes(text)) == {"yaml-alias"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[" * 20_000, "depth"),
        ("- " * 20_000, "depth"),
        ("{a: " * 20_000, "depth"),
        ("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1), "depth"),
        ("a" * 10_000_001, "size"),
        pytest.param("a: [" + "1," * 500_001 + "]", "size", marks=pytest.mark.slow),
        ("a: \x00", "yaml-encoding"),
        ("a: \x1b[31m", "yaml-encoding"),
        ("a: \ud800", "yaml-encoding"),
        ('a: "\\ud800"', "yaml-syntax"),
        ("a:\n\tb: 1", "yaml-tab"),
        ("a:\n  b: 1\n\tc: 2", "yaml-tab"),
        ("a: {\n\tb: 1}", "yaml-tab"),
        ("a: [1, 2\nb: c", "yaml-syntax"),
        ("", "yaml-syntax"),
        ("# a comment", "yaml-syntax"),
        ("a: 1\n---\nb: 2", "yaml-documents"),
        ("%TAG ! tag:x,2000:\n---\na: 1", "yaml-tag"),
        ("? [a, b]\n: 1", "yaml-key"),
        ("? {a: {b: c}}\n: 1", "yaml-key"),
        ("200: a", "yaml-key"),
        ("1.5: a", "yaml-key"),
        ("null: a", "yaml-key"),
        ("true: a", "yaml-key"),
        ("a: 1\na: 2", "yaml-duplicate"),
        ("{a: 1, a: 2}", "yaml-duplicate"),
        ("<<: {a: 1}", "yaml-alias"),
    ],
)
def test_refused(text: str, code: str) -> None:
    assert codes(text) == [code]


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("a: [1, 2\nb: c", "what begins in line 1, column 4 has no end", "close the list with ]"),
        ("a: {b: 1\nc: 2", "what begins in line 1, column 4 has no end", "close the mapping with }"),
        ("a: 'b\nc: 1\n", "what begins in line 1, column 4 has no end", "close it"),
        ("a: b: c", "mapping values are not allowed", "put a text with a colon in quotes"),
        ("a:\n  - b\n c: 1", "expected key", "the keys of a mapping begin in one column"),
        ("- a\nb: 1", "expected '-'", "the items of a list begin with - in one column"),
        ("a: b\nc\nd: 1", "expected ':'", "write a colon after a key"),
        ("a: @b", "cannot start", "put a text that begins with this character in quotes"),
    ],
)
def test_a_syntax_error_says_what_to_do(text: str, message: str, hint: str, tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(SpecError) as caught:
        load(tmp_path)
    (problem,) = caught.value.diagnostics
    assert message in problem.message
    assert problem.hint.startswith(hint)


def test_invalid_utf8_is_reported_at_its_position(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_bytes(b"a: 1\nb: \xff\n")
    with pytest.raises(SpecError) as caught:
        load(tmp_path)
    assert [(p.code, p.location.line, p.location.column) for p in caught.value.diagnostics] == [("yaml-encoding", 2, 4)]


def test_a_duplicate_key_reports_both_lines() -> None:
    (problem,) = refusal("paths:\n  /a: {}\n  /b: {}\n  /a: {}\n")
    assert problem.text() == "acme/openapi.yaml:4:3: yaml-duplicate duplicate key '/a', also on line 2 [/paths]"


def test_200_and_quoted_200_are_the_same_key() -> None:
    assert codes("200: a\n'200': b\n") == ["yaml-key", "yaml-duplicate"]


def test_tabs_inside_strings_are_kept() -> None:
    assert read('a: |\n  x\n  \t\ty\nb: "x\\ty"') == {"a": "x\n\t\ty\n", "b": "x\ty"}


def test_all_errors_are_reported_up_to_a_limit() -> None:
    found = refusal("\n".join(f"k{n}: *a" for n in range(500)))
    assert len(found) == 100


# -- source positions -------------------------------------------------------------------------------------------------


def test_every_pointer_has_a_position() -> None:
    document = load_document({"openapi.yaml": "a:\n  b/c: [x,\n    y]\n  d~e: {}\n"}, "acme")
    assert document.source_location("/a") == SourceLocation("acme/openapi.yaml", 1, 1)
    assert document.source_location("/a/b~1c") == SourceLocation("acme/openapi.yaml", 2, 3)
    assert document.source_location("/a/b~1c/1") == SourceLocation("acme/openapi.yaml", 3, 5)
    assert document.source_location("/a/d~0e/missing/more") == SourceLocation("acme/openapi.yaml", 4, 3)
    assert document.source_location("/nothing") == SourceLocation("acme/openapi.yaml", 1, 1)
    assert document.source_location("/x", "other.yaml") == SourceLocation("acme/other.yaml", 1, 1)
    assert locate(document.tree, "/a/b~1c/1") == "y"
    assert locate(document.tree, "/a/b~1c/01") is MISSING
    assert document.at(Location("openapi.yaml", "/a/d~0e")) == {}


def test_line_endings_do_not_matter(tmp_path: Path) -> None:
    text = "openapi: 3.1.0\ninfo:\n  title: a\n"
    documents: list[Document] = []
    for name, ending in (("lf", "\n"), ("crlf", "\r\n"), ("cr", "\r")):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "openapi.yaml").write_bytes(b"\xef\xbb\xbf" + text.replace("\n", ending).encode())
        documents.append(load(folder))
    assert len({document.digest for document in documents}) == 1
    assert {document.source_location("/info/title").line for document in documents} == {3}
    assert {document.name for document in documents} == {"lf", "crlf", "cr"}


# -- references -------------------------------------------------------------------------------------------------------


def spec(folder: Path, reference: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "openapi.yaml").write_text(f"components: {{schemas: {{A: {{$ref: '{reference}'}}}}}}\n", encoding="utf-8")
    return folder


def test_files_are_loaded_through_references(tmp_path: Path) -> None:
    folder = spec(tmp_path / "acme", "schemas/a.yaml#/A")
    (folder / "schemas").mkdir()
    (folder / "schemas" / "a.yaml").write_text("A: {$ref: '../b.yaml#/B'}\nB: {$ref: '#/A'}\n", encoding="utf-8")
    (folder / "b.yaml").write_text("B: {type: string}\n", encoding="utf-8")
    (folder / "unused.yaml").write_text("[", encoding="utf-8")
    document = load(folder)
    assert list(document.files) == ["openapi.yaml", "schemas/a.yaml", "b.yaml"]
    target = document.target("openapi.yaml", "schemas/a.yaml#/A")
    assert target is not None
    assert target == Location("schemas/a.yaml", "/A")
    assert document.follow(target) == Location("b.yaml", "/B")


def test_errors_in_other_files_are_reported_there(tmp_path: Path) -> None:
    folder = spec(tmp_path / "acme", "b.yaml#/B")
    (folder / "b.yaml").write_text("B: *a\nC: {$ref: 'http://example.com/x.yaml'}\n", encoding="utf-8")
    with pytest.raises(SpecError) as caught:
        load(folder)
    shown = [
        (Path(problem.location.file).name, problem.location.line, problem.code) for problem in caught.value.diagnostics
    ]
    assert shown == [("b.yaml", 1, "yaml-alias"), ("b.yaml", 2, "ref-url")]


SECRET = "the-content-of-a-secret-file"


def test_symlinks_out_of_the_folder_are_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text(f"A: {SECRET}\n", encoding="utf-8")
    folder = spec(tmp_path / "acme", "link.yaml#/A")
    (folder / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    (folder / "inside.yaml").write_text("A: {type: string}\n", encoding="utf-8")
    with pytest.raises(SpecError) as caught:
        load(folder)
    assert [problem.code for problem in caught.value.diagnostics] == ["ref-outside"]
    assert SECRET not in str(caught.value)
    (folder / "link.yaml").unlink()
    (folder / "link.yaml").symlink_to(folder / "inside.yaml")
    assert load(folder).files["link.yaml"].value == {"A": {"type": "string"}}


@pytest.mark.parametrize(
    "reference",
    [
        "../secret.yaml", "/etc/passwd", "file:///etc/passwd", "%2e%2e/secret.yaml", "a/../../secret.yaml",
        "C:/x.yaml",
        "http://127.0.0.1:9/x", "https://x/y", "HTTP://x/y", "//x/y", "http://[::ffff:127.0.0.1]:9/",
        "ftp:x", "data:,x",
        "", "#a", "x.txt", "a?b.yaml", "a.yaml#b", "a.yaml#/~2", "a.yaml#/%zz", "．．/secret.yaml",
        "missing.yaml", "folder.yaml",
    ],
)  # fmt: skip
def test_unsafe_references_are_refused(reference: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", forbidden)
    (tmp_path / "secret.yaml").write_text(SECRET, encoding="utf-8")
    folder = spec(tmp_path / "acme", reference)
    (folder / "folder.yaml").mkdir()
    with pytest.raises(SpecError) as caught:
        load(folder)
    assert len(caught.value.diagnostics) == 1
    assert caught.value.diagnostics[0].pointer == "/components/schemas/A/$ref"
    assert SECRET not in str(caught.value)


def test_data_is_not_searched_for_references() -> None:
    text = "example: {$ref: ../x}\nproperties: {$ref: {type: string}, example: {$ref: 'b.yaml#/B'}}\nx-y: {$ref: 'http://x'}"
    document = load_document({"openapi.yaml": text, "b.yaml": "B: {}"}, "acme")
    assert set(document.files) == {"openapi.yaml", "b.yaml"}


def test_a_missing_spec(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nothing", tmp_path / "nothing" / "openapi.yaml"):
        with pytest.raises(SpecError) as caught:
            load(path)
        assert [problem.code for problem in caught.value.diagnostics] == ["file-missing"]


def test_a_file_can_be_the_entry(tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text("openapi: 3.1.0\n", encoding="utf-8")
    document = load(tmp_path / "other.yaml")
    assert (document.name, document.entry, document.tree) == ("other", "other.yaml", {"openapi": "3.1.0"})


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_pipes_are_not_read(tmp_path: Path) -> None:
    folder = spec(tmp_path / "acme", "pipe.yaml#/A")
    os.mkfifo(folder / "pipe.yaml")
    with pytest.raises(SpecError):
        load(folder)


# -- conventions ------------------------------------------------------------------------------------------------------


def test_only_the_loader_imports_yaml() -> None:
    for file in sorted((ROOT / "workorders").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert "yaml" not in names or file.name == "load.py", file


def test_a_diagnostic_is_one_line_in_every_format() -> None:
    problem = Diagnostic(
        SourceLocation("a\nb.yaml", 2, 3), "ref-url", "bad \u2028 100%\r\n", "try: this", "/a\x1b", "warning"
    )
    assert problem.text() == r"a\nb.yaml:2:3: ref-url warning: bad \u2028 100%\r\n (try: this) [/a\x1b]"
    assert problem.as_json()["severity"] == "warning"
    assert problem.as_github() == (
        r"::warning file=a%0Ab.yaml,line=2,col=3,title=ref-url::bad \u2028 100%25\r\n (try: this) [/a\x1b]"
    )
