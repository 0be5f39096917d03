"""No text takes the builder out of linear time: repetitions of every kind."""

import random
import time

import pytest

from kg.knowledge import default
from kg.pipeline import read_document
from kg.text import normalize

pytestmark = pytest.mark.slow  # processor time is compared with processor time: others may run beside it

UNITS = [
    *"的和与及、，“（《〈》*原由为以等在—%亿万市县村一三",
    "集团", "集团、", "集团和", "和集团", "与公司、", "甲和乙", "甲、", "余姚市", "**市", "XX", "A总书记",
    "周启明", "省委", "3亿元", "同比增长3%，", "1,", "（一）", "“一四八”", "两大板块", "合并组建", "以下简称",
    "说：“", "2024年", "。”", "“。", "东江控股集团与余姚市鹿亭乡结对", "东江控股集团持股51%，",
    "“甲、乙、丙”三大平台", "任董事长", "全国文明单位",
    "公司与东江控股集团周启明说集团", "东江能源集团青石发电有限公司和",
    "第五十四研究所、54所", "“岚江一号”芯片", "周启明强调，要开展治水专项行动，", "增长3%、2%",
    "设立项目公司，",
    "由东江控股集团建设上坪水厂，又收购", "河源县柳林镇上坪村副县长周启明", "东江控股集团、集团公司等5家、",
    "东江控股集团与柳林村结对，投入80万元修建上坪水厂，", "管理费用占收入比重增长3%，达到18亿元，",
]  # fmt: skip


def seconds(text):
    document = normalize("x", text, "")
    start = time.process_time()
    read_document(document, default())
    return time.process_time() - start


def check_linear(unit):
    seconds("余姚市鹿亭乡。")
    short, long = (seconds(unit * (n // len(unit))) for n in (1_000, 8_000))
    # eight times the text: 8 if linear, 64 if quadratic; first texts fill caches
    assert long < 30 * max(short, 0.05), (short, long)


@pytest.mark.parametrize("unit", UNITS)
def test_repetition(unit):
    check_linear(unit)


def test_repetition_of_words_of_the_lexicons():
    known = default()
    families = ("cue", "context", "metric", "mention", "alias", "formula")
    words = sorted({e[0] for n, es in known.lexicons.items() if n.startswith(families) for e in es})
    assert len(words) > 1000
    chance = random.Random(0)
    for _ in range(10):
        check_linear("".join(chance.sample(words, 3)))
