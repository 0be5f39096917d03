"""An office is held at the body where one has it: a region's head at its government, a secretary at his
committee, where the report names these."""

import pytest
from related import related


@pytest.mark.parametrize(
    ("text", "person", "bodies"),
    [
        ("河源县政府与南岭控股集团签约，副县长林晚晴出席。", "林晚晴", {"河源县政府"}),
        ("河源县扩种茶园。县政府印发方案，县长林晚晴到场督办。", "林晚晴", {"县政府"}),
        ("市委、市政府部署防汛，林晚晴副市长到场督办。", "林晚晴", {"市政府"}),
        ("县政府召开会议，县委副书记、县长林晚晴主持会议，县委通报情况。", "林晚晴", {"县委", "县政府"}),
        ("东江水务集团纪委开会，纪委书记林晚晴领学。", "林晚晴", {"东江水务集团纪委"}),
    ],
)
def test_an_office_is_held_at_the_body_where_one_has_it(text: str, person: str, bodies: set[str]) -> None:
    assert {b for p, b in related(text, "holdsPosition") if p == person} == bodies


@pytest.mark.parametrize(
    ("text", "person", "bodies"),
    [
        ("河源县扩种茶园，县长林晚晴到场督办。", "林晚晴", {"河源县"}),  # no government is named
        ("县政府来人。据林晚晴县长期观察，水位已降。", "林晚晴", set()),
        ("河源县政府与龙川县政府签约，副县长林晚晴出席。", "林晚晴", set()),  # of which of them
        ("东江水务集团党委开会，党委书记、董事长林晚晴领学。", "林晚晴", {"东江水务集团"}),
        ("东江水务集团党委开会，东江水务集团党委副书记林晚晴领学。", "林晚晴", {"东江水务集团"}),
    ],
)
def test_an_office_stays_where_nothing_tells_of_another_body(
    text: str, person: str, bodies: set[str]
) -> None:
    assert {b for p, b in related(text, "holdsPosition") if p == person} == bodies
