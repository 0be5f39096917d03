"""News of visits, talks and appointments: who goes, speaks, presides and holds what."""

import pytest

from kg.knowledge import default
from kg.pipeline import read_document
from kg.text import normalize

CASES = (
    (  # who goes is the person whose positions at several bodies are told, and who is named beside
        "省国资委副主任、省工商联副主席周启明、省财政厅厅长林晚晴一行莅临青石水务有限公司调研。",
        {("周启明", "visited", "青石水务有限公司"), ("林晚晴", "visited", "青石水务有限公司")},
        ("省国资委", "省工商联", "省财政厅"),
    ),
    (  # a delegation is no visit, and what others have built is not gone to
        "调研组由省国资委副主任周启明带队，考察由青石水务有限公司投资建设的白沙水库。",
        {("周启明", "holdsPosition", "省国资委")},
        ("青石水务有限公司",),
    ),
    (  # who is listened to does not speak
        "周启明听取了东江控股集团董事长林晚晴关于改革的汇报，强调：“要把改革进行到底，抓出成效。”",
        {("周启明", "said", "要把改革进行到底，抓出成效。"), ("林晚晴", "holdsPosition", "东江控股集团")},
        (),
    ),
    (  # who presides takes part, as do those who speak one after another
        "全省国企改革现场会在白沙召开。会议由省国资委主任周启明主持。"
        "东江控股集团董事长林晚晴、青石水务有限公司总经理何守正先后在会上作交流发言。",
        {(person, "participatedIn", "全省国企改革现场会") for person in ("周启明", "林晚晴", "何守正")},
        (),
    ),
    (  # what he holds beside, told in a sentence of its own
        "周启明在全省国企改革现场会上说。他同时兼任东江控股集团董事长。",
        {("周启明", "holdsPosition", "东江控股集团")},
        (),
    ),
    (  # two posts in one title are no body; a second post without its place
        "林晚晴任青石村第一书记兼工作队队长，自治区党委书记、人大常委会主任周启明到白沙村调研。",
        {("林晚晴", "holdsPosition", "青石村"), ("周启明", "holdsPosition", "自治区党委")},
        ("第一书记兼工作队",),
    ),
    (  # one who holds positions at three bodies
        "省国资委委员、东江控股集团董事长、青石水务有限公司经理周启明讲话。",
        {
            ("周启明", "holdsPosition", "省国资委"),
            ("周启明", "holdsPosition", "东江控股集团"),
            ("周启明", "holdsPosition", "青石水务有限公司"),
        },
        (),
    ),
    (  # positions of a career at departments, one after another
        "周启明，1968年生，历任东江控股集团有限公司技术中心主任、青石水务有限公司副总经理、总经理，"
        "现任白沙港务有限公司党委书记。",
        {
            ("周启明", "holdsPosition", "青石水务有限公司"),
            ("周启明", "holdsPosition", "白沙港务有限公司"),
        },
        (),
    ),
    (  # both are those who meet, not two bodies at which one person holds positions
        "东江控股集团副总经理周启明与白沙科技有限公司高级副总裁、岭南地区部总裁林晚晴代表双方签署合作协议。",
        {("东江控股集团", "cooperatesWith", "白沙科技有限公司")},
        (),
    ),
    (  # who signs is not what the others sign with
        "白沙市、岭南市分别与青石水务有限公司、南岭造船有限公司签订合作协议。",
        set(),
        ("青石水务有限公司", "南岭造船有限公司"),
    ),
)


def _statements(text: str) -> set[tuple[str, str, str]]:
    reading = read_document(normalize("t", text, ""), default())
    name = {e.id: e.name for e in reading.entities}
    said = ((s, s.object) for s in reading.statements)
    objects = ((s, o if isinstance(o, str) else getattr(o, "text", "")) for s, o in said)
    return {(name[s.subject], s.predicate, name.get(o, o)) for s, o in objects}


@pytest.mark.parametrize(("text", "expected", "idle"), CASES, ids=range(len(CASES)))
def test_who_does_what_in_news_of_visits(text, expected, idle) -> None:
    found = _statements(text)
    assert expected <= found
    assert not [s for s in found if s[0] in idle and s[1] in ("visited", "cooperatesWith")]


def test_a_list_that_speaks_and_a_delegation_are_no_figures() -> None:
    text = "周启明率领22人专家团到访。青石水务有限公司、南岭造船有限公司等6家单位作交流发言。"
    assert not [s for s in _statements(text) if s[1] == "metric"]


def test_a_region_that_is_travelled_to_is_not_our_own() -> None:
    text = "市长周启明前往贵州省贵阳市，洽谈项目落户我市仁寿县。"
    assert ("仁寿县", "locatedIn", "贵阳市") not in _statements(text)


def test_what_a_leader_calls_for_is_nobody_s_deed() -> None:
    found = _statements(
        "省委书记周启明到青石水务有限公司调研。周启明强调，要开展好“碧水护岸”行动，发展生态农业。"
    )
    assert not [s for s in found if s[1] in ("launched", "developsIndustry")]


def test_a_head_of_one_level_heads_no_region_of_another() -> None:
    found = _statements("市长林晚晴赴河源县调研，副市长周启明，县长何守正参加。河源县县长何守正介绍情况。")
    assert ("何守正", "holdsPosition", "河源县") in found
    assert not [s for s in found if s[0] == "周启明" and s[1] == "holdsPosition"]


def test_a_position_that_has_been_told_is_not_guessed_again() -> None:
    found = _statements(
        "省国资委副主任周启明，东江控股集团董事长林晚晴出席。青石水务有限公司投产。周启明副主任讲话。"
    )
    assert {s[2] for s in found if s[:2] == ("周启明", "holdsPosition")} == {"省国资委"}


def test_persons_of_several_bodies_each_receive_what_the_list_is_awarded() -> None:
    found = _statements(
        "青石水务有限公司研发中心主任周启明、白沙港务有限公司装卸班班长何守正被授予“全省劳动模范”称号。"
    )
    assert {s[0] for s in found if s[1] == "receivedHonor"} == {"周启明", "何守正"}


def test_a_plant_of_a_company_is_not_its_group() -> None:
    reading = read_document(
        normalize("t", "东江集团董事长周启明到东江股份第二炼铁厂调研。东江集团增产。", ""), default()
    )
    assert "东江集团" in {e.name for e in reading.entities}


POSTS = (
    (  # the place of somebody's birth is not what the next clause is about
        "何守正，男，汉族，1962年3月生，山东青岛人，1984年8月参加工作，现任岭南省发展改革委副主任。",
        {("何守正", "岭南省发展改革委")},
    ),
    (  # the next officer serves the body of the one before, also where a word points to it
        "青石食品集团有限公司党委召开部署会。市委第二督导组组长何守正出席。"
        "集团党委书记、董事长周启明作动员讲话，党委副书记、总经理林晚晴主持。",
        {
            ("何守正", "市委第二督导组"),
            ("周启明", "青石食品集团有限公司"),
            ("林晚晴", "青石食品集团有限公司"),
        },
    ),
    (  # who heads the region holds office there, not in the committee; nor does whom he deals with
        "岭南省委副书记、省长周启明与何守正会谈。岭南省发展改革委参加。",
        {("周启明", "岭南省委"), ("周启明", "岭南省")},
    ),
    (  # the government where the report names it
        "东江市委副书记、市长周启明出席。东江市政府与青石水务有限公司签约。",
        {("周启明", "东江市委"), ("周启明", "东江市政府")},
    ),
    ("副省长、公安厅长周启明会见客人。", {("周启明", "公安厅")}),  # a title that begins in the organ's name
    (  # persons of a class hold no position of the next one
        "省国资委改革处、规划处负责人，东江控股集团总经理李文志陪同。",
        {("李文志", "东江控股集团")},
    ),
    (  # who takes over the office of another, and who held it
        "东江控股集团董事长周启明接替何守正担任青石水务有限公司董事长。",
        {("周启明", "东江控股集团"), ("周启明", "青石水务有限公司"), ("何守正", "青石水务有限公司")},
    ),
    (  # a career by its years, without a verb
        "周启明，男，1962年6月出生。1999年1月至2006年11月，江门海关副关长；2007年9月至2014年12月，湛江海关关长。",
        {("周启明", "江门海关"), ("周启明", "湛江海关")},
    ),
)


@pytest.mark.parametrize(("text", "held"), POSTS, ids=range(len(POSTS)))
def test_where_the_offices_of_a_list_are_held(text, held) -> None:
    assert {(s[0], s[2]) for s in _statements(text) if s[1] == "holdsPosition"} == held


def test_who_holds_a_signing_ceremony_together_cooperates() -> None:
    found = _statements("东江控股集团与白沙银行举行战略合作签约仪式。青石公司与南岭公司举行水业大会。")
    assert [s[:1] + s[2:] for s in found if s[1] == "cooperatesWith"] == [("东江控股集团", "白沙银行")]


def test_a_delegation_goes_from_one_to_the_next() -> None:
    found = _statements("市长周启明率团赴岭南省考察学习，先后走进青石水务有限公司、白沙港务有限公司。")
    visits = {s[2] for s in found if s[:2] == ("周启明", "visited")}
    assert {"青石水务有限公司", "白沙港务有限公司"} <= visits


def test_bodies_counted_twice_take_part() -> None:
    text = "东江水业对接会在白沙举行。来自青石水务有限公司、白沙银行等38家企业的120余名代表参会。"
    taking = {s[0] for s in _statements(text) if s[1] == "participatedIn"}
    assert taking == {"青石水务有限公司", "白沙银行"}


def test_the_hosts_and_guests_of_a_visit_are_the_two_sides() -> None:
    found = _statements(
        "白沙石油公司董事长周启明率代表团7日访问青石水务有限公司，双方就供水签署谅解备忘录。"
        "代表团参观了青石水厂。"
    )
    assert ("白沙石油公司", "cooperatesWith", "青石水务有限公司") in found
    assert not [s for s in found if s[1:] == ("visited", "青石水厂")]


def test_a_board_that_decides_tells_whose_officer_is_appointed() -> None:
    found = _statements(
        "周启明任东江控股集团有限公司党委书记。"
        "经白沙酒业股份有限公司董事会审议通过，聘任林晚晴女士为公司副总经理。"
    )
    assert ("林晚晴", "holdsPosition", "白沙酒业股份有限公司") in found


def test_a_party_led_by_comrades_is_no_partner() -> None:
    text = (
        "副省长周启明带领省国资委、省科技厅负责同志到东江控股集团开展专题调研，并主持召开省属企业发展座谈会。"
    )
    found = _statements(text)
    assert not [s for s in found if s[1] == "cooperatesWith"]
    assert ("周启明", "participatedIn", "省属企业发展座谈会") in found


def test_a_person_whose_name_ends_in_a_conjunction_is_one_person() -> None:
    reading = read_document(
        normalize("t", "省残联副主席张恩和，处长何守正出席。张恩和巡视员和林晚晴副局长共同揭牌。", ""),
        default(),
    )
    assert {e.name for e in reading.entities if e.type == "Person"} == {"张恩和", "何守正", "林晚晴"}


def test_a_youth_league_is_not_the_party_committee_of_its_city() -> None:
    found = _statements(
        "周启明，男，1968年1月出生。1995年8月—1999年3月，任共青团东江市委书记；"
        "2000年11月—2002年10月，任中共东江市委常委、宣传部长。"
    )
    assert {s[2] for s in found if s[1] == "holdsPosition"} == {"共青团东江市委", "中共东江市委"}


def test_all_who_share_a_title_hold_the_position_and_titles_may_stand_behind() -> None:
    found = _statements("中央第三督导组副组长周启明、何守正出席，青石公司营销总部林晚晴副总裁发言。")
    held = {("周启明", "中央第三督导组"), ("何守正", "中央第三督导组"), ("林晚晴", "青石公司")}
    assert {(s[0], s[2]) for s in found if s[1] == "holdsPosition"} == held


def test_a_branch_with_a_department_behind_it_is_of_the_company_before_it() -> None:
    found = _statements("国网东江市电力公司白沙供电分公司运维检修部班长周启明发言。")
    assert ("白沙供电分公司", "subsidiaryOf", "国网东江市电力公司") in found


def test_one_appointment_is_not_read_into_the_next() -> None:
    found = _statements(
        "任命周启明为东江农垦集团有限公司董事长（试用期一年），任命林晚晴为白沙资本运营有限公司副总经理。"
    )
    held = {("周启明", "东江农垦集团有限公司"), ("林晚晴", "白沙资本运营有限公司")}
    assert {(s[0], s[2]) for s in found if s[1] == "holdsPosition"} == held


def test_what_is_held_during_a_visit_is_held_by_nobody_who_is_named() -> None:
    found = _statements("东江市政协副主席周启明率考察团考察青石水务有限公司。考察期间举行民企产业对接会。")
    assert not [s for s in found if s[1] == "launched"]


def test_those_who_are_inspected_do_nothing_together() -> None:
    found = _statements("省国资委主任周启明先后到东江能源集团、白沙高速集团和青石集团开展专项督查。")
    assert not [s for s in found if s[1] == "cooperatesWith"]
