"""Build each package's wheel, install it alone into an empty environment, import it. Needs an index."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
_SMOKE = """
import importlib, importlib.metadata, pkgutil, sys
name = sys.argv[1]
package = importlib.import_module(name)
assert "httpx2" not in sys.modules and "pydantic" not in sys.modules, "importing the package is not lazy"
for exported in package.__all__:
    getattr(package, exported)
for module in pkgutil.walk_packages(package.__path__, f"{name}."):
    importlib.import_module(module.name)
forbidden = {"jinja2", "black", "yaml", "datamodel_code_generator", "workorders"} & set(sys.modules)
assert not forbidden, forbidden
print(name, package.__version__, len(importlib.metadata.packages_distributions()), "importable packages")
"""


def main() -> int:
    """Run it. Returns the exit code."""
    with tempfile.TemporaryDirectory() as scratch:
        for folder in sorted((ROOT / "generated").iterdir()):
            if not (folder / "pyproject.toml").exists():
                continue
            wheels = Path(scratch) / folder.name
            _run("uv", "build", "--quiet", "--wheel", "--out-dir", str(wheels), str(folder))
            (wheel,) = wheels.glob("*.whl")
            names = zipfile.ZipFile(wheel).namelist()
            assert any(name.endswith("/py.typed") for name in names), f"{wheel.name} has no py.typed"
            assert not any("test" in name or name.endswith(".yaml") for name in names), names
            environment = Path(scratch) / f"{folder.name}-env"
            _run("uv", "venv", "--quiet", "--python", sys.executable, str(environment))
            _run("uv", "pip", "install", "--quiet", "--python", str(environment), str(wheel))
            import_name = next(name.split("/")[0] for name in names if name.endswith("/py.typed"))
            _run(str(environment / "bin" / "python"), "-c", _SMOKE, import_name)
    return 0


def _run(*command: str) -> None:
    subprocess.run(command, check=True, cwd=tempfile.gettempdir())


if __name__ == "__main__":
    sys.exit(main())
