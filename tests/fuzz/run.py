"""Coverage-guided fuzzing: ``python tests/fuzz/run.py read_file|extract_text -max_total_time=60``.

The options are libFuzzer's. What crashes is written to a file ``crash-…``, which is a test from then on if it
is put into ``crashes/TARGET/``.
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["kg"]):
    from targets import TARGETS


def main() -> None:
    name = sys.argv.pop(1)
    atheris.Setup(sys.argv, TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
