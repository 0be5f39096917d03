"""Half a megabyte without a stop is read in time that grows as its length does."""

import random

import pytest
from test_linear import seconds

CHARACTERS = "的集团市县乡村公司和与合并组建结对帮扶亿元三四年发展战略董事长周启明余姚鹿亭东江控股工投"


@pytest.mark.slow
def test_half_a_megabyte_without_a_stop():
    text = "".join(random.Random(1).choices(CHARACTERS, k=175_000))
    seconds("余姚市鹿亭乡。")  # loads what is read once
    part = seconds(text[: len(text) // 10])
    # Ten times as long: a quadratic share that doubles the time of a megabyte makes it thirteen.
    assert seconds(text) < 13 * part
