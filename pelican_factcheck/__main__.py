"""`python -m pelican_factcheck` is `pelican-factcheck`."""

import sys

from pelican_factcheck.cli.main import main

sys.exit(main())
