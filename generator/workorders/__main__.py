"""``python -m workorders``."""

import sys

from workorders.cli import main

sys.exit(main())
