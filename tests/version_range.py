"""Run the runtime's tests with the lowest and the newest dependencies that its packages allow.

Run as ``python tests/version_range.py [lowest] [newest]`` from a clone; uv must be installed.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RESOLUTIONS = {"lowest": "lowest-direct", "newest": "highest"}
TOOLS = ("pytest>=9", "pytest-xdist>=3.8", "anyio>=4.16", "pyyaml>=6.0.3")


def runtime_tests() -> list[str]:
    """Return the test files that do not need the generator, which pins its dependencies."""
    files = sorted((ROOT / "tests" / "runtime").rglob("test_*.py"))
    needs_generator = ("workorders.", "import workorders\n", "tests.support", "workorders_fieldnation", "tests.golden")
    return [
        str(file) for file in files if not any(name in file.read_text(encoding="utf-8") for name in needs_generator)
    ]


def main(names: list[str]) -> int:
    """Return 1 if a run failed, else 0."""
    failed = False
    for name in names or list(RESOLUTIONS):
        with tempfile.TemporaryDirectory() as folder:
            python = str(Path(folder) / "bin" / "python")
            package = next(iter(sorted((ROOT / "generated").glob("*/"))))
            distributions = [str(ROOT / "generator" / "runtime"), str(package)]
            uv("venv", "--quiet", folder)
            resolution = ["--resolution", RESOLUTIONS[name]]
            uv("pip", "install", "--quiet", "--python", python, *resolution, *TOOLS, *distributions)
            print(f"{name}:", flush=True)
            uv("pip", "list", "--quiet", "--python", python)
            command = [python, "-m", "pytest", "-n0", *runtime_tests()]
            environment = os.environ | {"PYTHONPATH": str(ROOT)}
            failed |= subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode != 0
    return int(failed)


def uv(*arguments: str) -> None:
    """Run uv."""
    subprocess.run(["uv", *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
