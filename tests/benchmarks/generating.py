"""What a maintainer waits for: commands as whole processes, the stages of one, and other generators."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks.timing import ROOT, Benchmark, NotInstalledError, command, in_new_process, lazily, output_of

GENERATOR_FLOOR = """
import datamodel_code_generator as dcg
from datamodel_code_generator.enums import DataModelType
import black, json
for text, options in json.load(open({calls!r})):
    dcg.generate(text, input_file_type=dcg.InputFileType.OpenAPI, output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=dcg.PythonVersion.PY_311, target_pydantic_version=dcg.TargetPydanticVersion.V2_14,
        formatters=[], disable_timestamp=True, **options)
black.format_str(open({source!r}).read(), mode=black.Mode(line_length=120))
"""


def commands(scratch: Path) -> Iterator[Benchmark]:
    """Time what a maintainer waits for."""
    cold = {"WORKORDERS_CACHE_DIR": ""}
    warm = {"WORKORDERS_CACHE_DIR": str(scratch / "cache")}
    out = str(scratch / "out")
    workorders = (sys.executable, "-m", "workorders")
    generate = command(*workorders, "generate", "samsara", "--out", out, **cold)
    floor = lazily(lambda: in_new_process(GENERATOR_FLOOR.format(**_generator_floor(scratch))))
    yield Benchmark("generate, cold", generate, floor, weight=3)
    unchanged = command(*workorders, "generate", "samsara", "--out", out, **warm)
    yield Benchmark("generate, nothing changed", unchanged, generate, 3)
    check = command(*workorders, "check", "samsara", "--out", out, **warm)
    yield Benchmark("check, nothing changed", check, generate, 3)
    yield Benchmark("lint, cold", command(*workorders, "lint", "samsara"), generate, 3)
    yield Benchmark("verify, cold", command(*workorders, "verify", "samsara"), generate, 3)
    everything = command(*workorders, "generate", "--out", f"{out}-all", **cold)
    yield Benchmark("all packages, cold", everything, generate, 5)

    def synthetic(count: int) -> Callable[[], float]:
        folder = _synthetic(scratch / f"synthetic-{count}", count)
        return command(*workorders, "generate", folder, "--out", f"{out}-{count}", **cold)

    yield Benchmark(
        "generate 400 operations",
        lazily(lambda: synthetic(400)),
        lazily(lambda: synthetic(100)),
        5,
    )


STAGES = """
import json, sys, time
from pathlib import Path
times, last = {}, time.perf_counter()
def done(name):
    global last
    now = time.perf_counter()
    times[name], last = now - last, now
import workorders.pipeline as pipeline
from workorders.cache import Cache
done("import")
document, _ = pipeline.read(Path("specs/samsara"))
done("read")
document, _ = pipeline.adapt(document)
done("adapt")
warnings = pipeline.bundle(document).warnings
done("bundle")
pipeline.lint(document, warnings)
done("lint")
stages = pipeline.Stages(document, "specs/samsara")
stages.bundle
last = time.perf_counter()
stages.api
done("build")
stages.models
done("models")
stages.view
done("view")
files = pipeline.render(stages.view)
done("render")
pipeline.format_files(files, Cache(None))
done("format")
print(json.dumps(times))
"""
NAMES = ("import", "read", "adapt", "lint", "bundle", "build", "models", "view", "render", "format")


def stages() -> Iterator[Benchmark]:
    """Time the stages of `generate`, each as a part of all."""
    runs: list[dict[str, float]] = []

    def of(name: str) -> Callable[[], float]:
        taken = 0

        def seconds() -> float:
            nonlocal taken
            if taken == len(runs):
                runs.append(json.loads(output_of(STAGES)))
            taken += 1
            return sum(runs[taken - 1].values()) if name == "all" else runs[taken - 1][name]

        return seconds

    for name in NAMES:
        yield Benchmark(f"stage: {name}", of(name), of("all"), 5)


def peers(scratch: Path) -> Iterator[Benchmark]:
    """Time other generators on one spec, as far as they can be run here."""
    document = scratch / "bundled.json"

    def after_bundling(timing: Callable[[], float]) -> Callable[[], float]:
        if not document.exists():
            document.write_text(json.dumps(_bundled()))
        return timing

    options = ("generate", "samsara", "--out", str(scratch / "peer"))
    generate = command(sys.executable, "-m", "workorders", *options, WORKORDERS_CACHE_DIR="")
    datamodel = command(
        str(Path(sys.executable).with_name("datamodel-codegen")),
        *("--input", str(document), "--input-file-type", "openapi", "--output", str(scratch / "models.py")),
        *("--output-model-type", "pydantic_v2.BaseModel", "--generate-client", "httpx2"),
        *("--client-output", str(scratch / "dcg"), "--client-package", "dcg", "--client-model-package", "models"),
    )
    yield Benchmark("peer: client of datamodel-code-generator", lazily(lambda: after_bundling(datamodel)), generate, 5)
    uv = shutil.which("uv")

    def missing() -> float:
        raise NotInstalledError("needs uv, which installs it for this run alone")

    other = missing
    if uv is not None:
        target = str(scratch / "opc")
        options = ("generate", "--path", str(document), "--output-path", target, "--overwrite", "--meta", "none")
        other = command(uv, "tool", "run", "--quiet", "openapi-python-client@0.29.1", *options)
    yield Benchmark("peer: openapi-python-client", lazily(lambda: after_bundling(other)), generate, 5)


def _bundled() -> object:
    from workorders.pipeline import adapt, bundle, read

    document, _ = read(ROOT / "specs/samsara")
    return bundle(adapt(document)[0]).tree


def _generator_floor(scratch: Path) -> dict[str, str]:
    """Write down the calls of the model generator, and the text to format."""
    import datamodel_code_generator as dcg
    from workorders.pipeline import generate_package

    captured: list[tuple[dict[str, object], dict[str, object]]] = []
    original = dcg.generate

    def capture(document: dict[str, object], **options: object) -> object:
        kept = {k: v for k, v in options.items() if isinstance(v, (bool, str, dict)) and k != "disable_timestamp"}
        captured.append((document, {**kept}))
        return original(document, **options)  # type: ignore[arg-type]

    dcg.generate = capture  # type: ignore[assignment]
    try:
        product = generate_package(ROOT / "specs/samsara", "specs/samsara")
    finally:
        dcg.generate = original
    calls, source = scratch / "calls.json", scratch / "source.py"
    calls.write_text(json.dumps(captured))
    source.write_text(
        "\n".join(
            "\n".join(line for line in text.splitlines() if "from __future__" not in line)
            for path, text in product.files.items()
            if path.suffix == ".py"
        )
    )
    return {"calls": str(calls), "source": str(source)}


def _synthetic(folder: Path, operations: int) -> str:
    """Write a spec with many operations, ten for each resource. Returns its folder."""
    paths: dict[str, object] = {}
    schemas: dict[str, object] = {}
    for number in range(operations):
        thing = f"Thing{number // 10}"
        schemas[thing] = {
            "type": "object",
            "required": ["id"],
            "properties": {
                "id": {"type": "string"},
                "count": {"type": "integer"},
                "made": {"type": "string", "format": "date-time"},
                "kind": {"type": "string", "enum": ["small", "large"]},
            },
        }
        content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{thing}"}}}
        paths[f"/things{number // 10}/{{id}}/part{number}"] = {
            "post": {
                "operationId": f"change{number}",
                "tags": [f"things{number // 10}"],
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "requestBody": {"content": content},
                "responses": {"200": {"description": "Done.", "content": content}},
            }
        }
    folder.mkdir(parents=True)
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }
    (folder / "openapi.json").write_text(json.dumps(document))
    return f"{folder}/openapi.json"
