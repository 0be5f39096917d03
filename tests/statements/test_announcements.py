"""Who speaks in an announcement, and who founds what in a commission's list of what was done."""

from related import related

from kg.knowledge import default
from kg.pipeline import read_document
from kg.text import normalize


def test_the_company_of_an_announcement_is_who_issues_it() -> None:
    text = (
        "青石能源股份有限公司关于转让子公司股权的公告\n"
        "公司拟将持有的白沙热电有限公司（以下简称“白沙热电”）65%股权转让给东江城投集团有限公司。\n"
        "白沙热电成立于2009年6月，注册资本2亿元，公司持股65%，南岭电力持股35%。"
    )
    assert ("青石能源股份有限公司", "白沙热电有限公司") in related(text, "holdsStakeIn")
    assert not any("白沙热电" in holder for holder, _ in related(text, "holdsStakeIn"))


def test_what_was_just_formed_founds_no_company_beside_it() -> None:
    text = (
        "湖北省2021年度国有企业改革发展情况\n"
        "2021年，全省国资系统资产总额达到5.1万亿元。\n"
        "一是重组整合。完成青石铁投与白沙交投重组，组建湖北省综合交通投资集团；推动资源整合，成立东湖检测集团；省盐业集团整体划入省供销集团。\n"
        "二是科技创新。全年研发投入强度达2.9%，新增国家级企业技术中心3家。"
    )
    assert all(who == "湖北省" for who, what in related(text, "established") if what == "东湖检测集团")
    reading = read_document(normalize("t", text, ""), default())
    names = {e.id: e.name for e in reading.entities}
    assert {names[s.subject] for s in reading.statements if s.predicate == "metric"} == {"湖北省"}
