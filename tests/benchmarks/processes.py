"""Cold starts of a client, and the commands: each in a new process."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.subjects import page
from tests.benchmarks.timing import ROOT, Benchmark, command, in_new_process

LIBRARIES = "import httpx2, pydantic"
TRANSPORT = """
import httpx2
body = open({body!r}, "rb").read()
transport = httpx2.MockTransport(
    lambda request: httpx2.Response(200, content=body, headers={{"Content-Type": "application/json"}})
)
"""
FIRST_ANSWER = """
from workorders_samsara import Samsara
with Samsara(token="canary-token", http_client=httpx2.Client(transport=transport)) as samsara:
    next(iter(samsara.work_orders.list()))
"""
FIRST_ANSWER_FLOOR = """
import pydantic
from workorders_samsara import models
with httpx2.Client(transport=transport) as client:
    models.WorkOrderPage.model_validate_json(client.get("https://api.example.com/x").content)
"""
FIRST_ANSWER_ASYNC = """
import asyncio
from workorders_samsara import AsyncSamsara
async def main():
    async with AsyncSamsara(token="canary-token", http_client=httpx2.AsyncClient(transport=transport)) as samsara:
        async for _ in samsara.work_orders.list():
            break
asyncio.run(main())
"""
FIRST_ANSWER_ASYNC_FLOOR = """
import asyncio, pydantic
from workorders_samsara import models
async def main():
    async with httpx2.AsyncClient(transport=transport) as client:
        models.WorkOrderPage.model_validate_json((await client.get("https://api.example.com/x")).content)
asyncio.run(main())
"""
FIRST_CLIENT = """
from workorders_fieldnation import FieldNation
FieldNation(client_id="a", client_secret="b", username="c", password="d").work_orders
"""
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


def cold_starts(scratch: Path) -> Iterator[Benchmark]:
    """Time what a program waits for once."""
    body = scratch / "page.json"
    body.write_bytes(page())
    transport = TRANSPORT.format(body=str(body))
    libraries = in_new_process(LIBRARIES)
    yield Benchmark("import a package", in_new_process("import workorders_samsara"), libraries, 0.08)
    yield Benchmark("first client", in_new_process(FIRST_CLIENT), libraries, None)
    yield Benchmark(
        "first response", in_new_process(transport + FIRST_ANSWER), in_new_process(transport + FIRST_ANSWER_FLOOR), 1.1
    )
    yield Benchmark(
        "first response, async",
        in_new_process(transport + FIRST_ANSWER_ASYNC),
        in_new_process(transport + FIRST_ANSWER_ASYNC_FLOOR),
        1.1,
    )
    yield Benchmark(
        "client of a second vendor", in_new_process(FIRST_CLIENT, before=transport + FIRST_ANSWER), libraries, 0.05
    )


def commands(scratch: Path) -> Iterator[Benchmark]:
    """Time what a maintainer waits for."""
    cold = {"WORKORDERS_CACHE_DIR": ""}
    warm = {"WORKORDERS_CACHE_DIR": str(scratch / "cache")}
    out = str(scratch / "out")
    workorders = (sys.executable, "-m", "workorders")
    generate = command(*workorders, "generate", "samsara", "--out", out, **cold)
    floor = in_new_process(GENERATOR_FLOOR.format(**_generator_floor(scratch)))
    yield Benchmark("generate, cold", generate, floor, 1.08, weight=3)
    yield Benchmark(
        "generate, nothing changed",
        command(*workorders, "generate", "samsara", "--out", out, **warm),
        generate,
        0.12,
        3,
    )
    yield Benchmark(
        "check, nothing changed", command(*workorders, "check", "samsara", "--out", out, **warm), generate, 0.12, 3
    )
    yield Benchmark("lint, cold", command(*workorders, "lint", "samsara"), generate, None, 3)
    yield Benchmark("verify, cold", command(*workorders, "verify", "samsara"), generate, None, 3)
    small, large = (_synthetic(scratch / f"synthetic-{count}", count) for count in (100, 400))
    yield Benchmark(
        "generate 400 operations, for each 1 of 100",
        command(*workorders, "generate", large, "--out", f"{out}-large", **cold),
        command(*workorders, "generate", small, "--out", f"{out}-small", **cold),
        4.0,
        5,
    )


def _generator_floor(scratch: Path) -> dict[str, str]:
    """Write down the calls of the model generator, and the text to format."""
    import datamodel_code_generator as dcg
    from workorders.pipeline import generate_package

    captured: list[tuple[dict[str, object], dict[str, object]]] = []
    original = dcg.generate

    def capture(document: dict[str, object], **options: object) -> object:
        kept = {k: v for k, v in options.items() if isinstance(v, (bool, str, dict)) and k != "disable_timestamp"}
        captured.append((document, kept))
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
