"""Reading holds at scale: most facts of made reports are read, and little that is none."""

import pytest
from corpus import counties, report
from measure import measure, rates

from kg.share import share_dir


def test_a_report_is_always_the_same():
    places = counties(share_dir())
    assert len(places) > 1000
    assert report(7, places) == report(7, places) != report(8, places)


@pytest.mark.slow
def test_facts_of_made_reports_are_read():
    counted = measure(250)
    assert sum(sum(c) for c in counted.values()) > 1000
    precision, recall = rates(counted)
    assert precision > 0.85
    assert recall > 0.8
