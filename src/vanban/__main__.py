"""What ``python -m vanban`` and the command ``vanban`` run."""

import sys

from vanban.cli import main

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())
