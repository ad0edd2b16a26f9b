"""Where specs, packages and recordings are. ``WORKORDERS_TEST_ROOT`` runs the contract tests on another folder."""

from __future__ import annotations

import os
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
ROOT = Path(os.environ.get("WORKORDERS_TEST_ROOT") or REPOSITORY)
SPECS = ROOT / "specs"
GENERATED = ROOT / "generated"
RECORDINGS = ROOT / "tests" / "recordings"
VENDORS = sorted(path.parent.name for path in SPECS.glob("*/openapi.yaml"))
