"""A build holds one report at a time, however many there are."""

import tracemalloc
from dataclasses import replace
from pathlib import Path

import pytest

from kg import output
from kg.knowledge import default
from kg.pipeline import build

REPORTS = Path(__file__).parents[2] / "data" / "reports"


@pytest.mark.slow
def test_memory_does_not_grow_with_the_reports(tmp_path, monkeypatch):
    monkeypatch.setattr(output, "LARGE", 1)
    reading = build([sorted(REPORTS.iterdir())[0]]).readings[0]

    def peak(count):
        named = (replace(reading.document, name=f"{i:04}.txt", digest=f"{i:064}") for i in range(count))
        outcomes = (replace(reading, document=d) for d in named)
        tracemalloc.start()
        assert output.write_outcomes(outcomes, default(), tmp_path / str(count))
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    peak(2)  # fills what is made once
    assert peak(40) < 1.1 * peak(20)
