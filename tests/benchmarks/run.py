"""What the project costs, as ratios against the bare libraries in the same run: ``python tests/benchmarks/run.py``.

Every figure is the median of alternating rounds, so that a busy machine slows both sides. Limits are printed beside the
figures; the exit code tells whether all were kept. Nothing here runs with the tests.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
for source in sorted(ROOT.glob("generated/*/src")):
    sys.path.insert(0, str(source))
sys.path.insert(0, str(ROOT))

_PATHS = "import sys; sys.path[:0] = " + repr(
    [str(path) for path in sorted(ROOT.glob("generated/*/src"))] + [str(ROOT)]
)
_TIMED = "import time\n{paths}\nstart = time.perf_counter()\n{code}\nprint(time.perf_counter() - start)"

_BARE_IMPORT = "import httpx2, pydantic"
_FIRST_CLIENT = """
from workorders_fieldnation import FieldNation
client = FieldNation(client_id="a", client_secret="b", username="c", password="d")
client.work_orders
"""
_FIRST_ANSWER = """
from workorders_samsara import models
from workorders_runtime.serialization.codec import Decoder
from workorders_samsara._plan import PLAN
Decoder(PLAN.decoding, (), strict=False).decode(models.WorkOrderPage, open({body!r}, "rb").read(), "x")
"""
_FIRST_ANSWER_BARE = """
from workorders_samsara import models
models.WorkOrderPage.model_validate_json(open({body!r}, "rb").read())
"""
_GENERATE = """
from workorders.cli import main
main(["generate", "samsara", "--out", {out!r}])
"""
_GENERATE_BARE = """
import datamodel_code_generator as dcg
from datamodel_code_generator.enums import DataModelType
import black, json
for text, options in json.load(open({calls!r})):
    dcg.generate(text, input_file_type=dcg.InputFileType.OpenAPI, output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=dcg.PythonVersion.PY_311, target_pydantic_version=dcg.TargetPydanticVersion.V2_14,
        formatters=[], disable_timestamp=True, **options)
black.format_str(open({source!r}).read(), mode=black.Mode(line_length=120))
"""
_LINT = """
from workorders.cli import main
main(["lint", "samsara"])
"""


def fresh(code: str) -> float:
    """Seconds a piece of code takes in a new process, the interpreter's own start not counted."""
    done = subprocess.run(
        [sys.executable, "-c", _TIMED.format(paths=_PATHS, code=code)], capture_output=True, text=True, check=True
    )
    return float(done.stdout.strip().splitlines()[-1])


def alternate(first: Callable[[], float], second: Callable[[], float], rounds: int) -> tuple[float, float]:
    """Medians of two timings taken in turn."""
    pairs = [(first(), second()) for _ in range(rounds)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def repeated(call: Callable[[], object], times: int) -> Callable[[], float]:
    """A timing of many calls in this process."""

    def timing() -> float:
        start = time.perf_counter()
        for _ in range(times):
            call()
        return (time.perf_counter() - start) / times

    return timing


# -- the subjects ------------------------------------------------------------------------------------------------------


def page() -> bytes:
    """A clean page of Samsara work orders, about 40 kB."""
    from workorders.recordings.reader import read_recording

    recording = read_recording(ROOT / "tests/recordings/samsara/listWorkOrders.mock.yaml")
    body = recording.exchanges[0]["response"]["body"]
    return json.dumps({**body, "data": body["data"] * 10}).encode()


def decoding(rounds: int) -> tuple[float, float]:
    """The package's decoder beside the same class's own validation."""
    from workorders_runtime.serialization.codec import Decoder
    from workorders_samsara import models
    from workorders_samsara._plan import PLAN

    body = page()
    decoder = Decoder(PLAN.decoding, PLAN.sensitive, strict=False)
    assert decoder.decode(models.WorkOrderPage, body, "x").deviations == ()
    return alternate(
        repeated(lambda: decoder.decode(models.WorkOrderPage, body, "x"), 100),
        repeated(lambda: models.WorkOrderPage.model_validate_json(body), 100),
        rounds,
    )


def calling(rounds: int) -> tuple[float, float]:
    """A whole call over a mock transport beside bare httpx2 and validation."""
    import httpx2
    from workorders_samsara import Samsara, models

    body = json.dumps({"data": json.loads(page())["data"][0]}).encode()
    transport = httpx2.MockTransport(
        lambda request: httpx2.Response(200, content=body, headers={"Content-Type": "application/json"})
    )
    bare = httpx2.Client(transport=transport, base_url="https://api.samsara.com")
    headers = {"Authorization": "Bearer canary-token", "X-Samsara-Version": "2025-10-23"}
    client = Samsara(token="canary-token", http_client=httpx2.Client(transport=transport))

    def raw() -> object:
        answer = bare.patch("/maintenance/work-orders", json={"id": "5", "closingNotes": "x"}, headers=headers)
        return models.WorkOrderEnvelope.model_validate_json(answer.content).data

    def ours() -> object:
        return client.work_orders.update("5", closing_notes="x")

    assert raw() == ours()
    return alternate(repeated(ours, 300), repeated(raw, 300), rounds)


def generating(rounds: int, scratch: Path) -> tuple[float, float]:
    """A cold run for Samsara beside the model generator's calls and one black over the same text."""
    from workorders.pipeline import Stages, generate_package, load_and_lint

    captured: list[tuple[dict[str, object], dict[str, object]]] = []
    import datamodel_code_generator as dcg

    original = dcg.generate

    def capture(document: dict[str, object], **options: object) -> object:
        kept = {k: v for k, v in options.items() if isinstance(v, (bool, str, dict)) and k != "disable_timestamp"}
        captured.append((document, kept))
        return original(document, **options)  # type: ignore[arg-type]

    dcg.generate = capture  # type: ignore[assignment]
    try:
        document, _ = load_and_lint(ROOT / "specs/samsara")
        _ = Stages(document).models
    finally:
        dcg.generate = original
    product = generate_package(ROOT / "specs/samsara", "specs/samsara")
    (scratch / "calls.json").write_text(json.dumps(captured))
    source = "\n".join(
        "\n".join(line for line in text.splitlines() if "from __future__" not in line)
        for path, text in product.files.items()
        if path.suffix == ".py"
    )
    (scratch / "source.py").write_text(source)
    out = str(scratch / "out")
    return alternate(
        lambda: fresh(_GENERATE.format(out=out)),
        lambda: fresh(_GENERATE_BARE.format(calls=str(scratch / "calls.json"), source=str(scratch / "source.py"))),
        rounds,
    )


def main() -> int:
    """Print the table. Returns 0 when every limit was kept."""
    import tempfile

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    rounds = parser.parse_args().rounds
    kept = True

    def row(name: str, ours: float, bare: float | None, limit: float, unit: str = "×") -> None:
        nonlocal kept
        figure = ours if bare is None else ours / bare
        kept &= figure <= limit
        beside = "" if bare is None else f"{bare * 1000:9.2f} ms bare"
        print(f"{name:34} {ours * 1000:9.2f} ms {beside:18} {figure:6.2f} {unit} (limit {limit})")

    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        body = scratch / "page.json"
        body.write_bytes(page())
        row("first client", *alternate(lambda: fresh(_FIRST_CLIENT), lambda: fresh(_BARE_IMPORT), rounds), 1.25)
        answer, answer_bare = (_FIRST_ANSWER, _FIRST_ANSWER_BARE)
        row(
            "first decoded answer",
            *alternate(
                lambda: fresh(answer.format(body=str(body))), lambda: fresh(answer_bare.format(body=str(body))), rounds
            ),
            1.5,
        )
        row("decoding a clean answer", *decoding(rounds), 1.2)
        row("a call over a mock transport", *calling(rounds), 1.5)
        row("generate, cold", *generating(max(3, rounds // 2), scratch), 1.4)
        row("lint, cold", statistics.median(fresh(_LINT) for _ in range(rounds)), None, 0.4, "s")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
