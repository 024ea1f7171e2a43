"""What the garbage collector need not look through while a site is built.

A build keeps nearly everything that it makes until the site is written, and Python
would look through all of it again and again, and once more at its end.
"""

import gc


def spare() -> None:
    """Take what there is now for something that stays."""
    gc.freeze()


def collect_spared() -> None:
    """Clear away what an earlier build of this process has left, as autoreload's does."""
    if gc.get_freeze_count():
        gc.unfreeze()
        gc.collect()
