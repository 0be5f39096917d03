"""The page of the two seed reports in a real browser without a network: each thing it promises, once."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

pytestmark = pytest.mark.browser
Open = Callable[..., Page]

COLOURS = """() => {
    const canvas = document.querySelector('#canvas canvas');
    const d = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
    const seen = new Set();
    for (let i = 0; i < d.length; i += 4)
        if (d[i + 3]) seen.add([d[i], d[i + 1], d[i + 2]].map((v) => v >> 4).join());
    return seen.size; }"""
GLYPHS = """() => {
    const { fontSize, fontFamily } = getComputedStyle(document.body);
    const draw = (text) => {
        const canvas = document.createElement('canvas');
        const context = canvas.getContext('2d');
        context.font = `${fontSize} ${fontFamily}`;
        context.fillText(text, 5, 25);
        return canvas.toDataURL(); };
    return new Set([...'控股集团战略'].map(draw)).size; }"""
CONFIDENT = """() => {
    const range = document.getElementById('f-conf');
    range.value = 0.7;
    range.dispatchEvent(new Event('change')); }"""
TABS = [("honours", "浙江杰出工匠"), ("policies", "实施办法"), ("statements", "A总书记")]


def pick(page: Page, name: str) -> None:
    """Search a name and take the first answer."""
    page.keyboard.press("/")
    page.fill("#search", name)
    page.wait_for_selector("#hits li")
    page.keyboard.press("Enter")


def shown(page: Page) -> str:
    return page.text_content("#crumbs .counts") or ""


def position(page: Page) -> dict[str, float]:
    box = page.locator("#canvas canvas").bounding_box()
    assert box is not None
    return dict(box)


@pytest.mark.alone
def test_is_small_and_quick(opened: Open, seeds: Path) -> None:
    assert seeds.stat().st_size < 1_500_000
    ready = "performance.getEntriesByName('interactive')[0].startTime"
    assert min(opened(seeds).evaluate(ready) for _ in range(3)) < 2000  # other work may slow one of them


def test_nodes_are_drawn_and_chinese_is_legible(opened: Open, seeds: Path) -> None:
    page = opened(seeds)
    colours = page.evaluate(COLOURS)
    assert colours > 40
    # A font without the characters draws the same box for each of them.
    assert page.evaluate(GLYPHS) == 6
    assert "显示" in shown(page)


def test_search_finds_by_name_alias_and_initials(opened: Open, seeds: Path) -> None:
    page = opened(seeds)
    for text in ("控股集团", "新集团", "kgjt"):
        page.fill("#search", text)
        first = page.locator("#hits li span").first
        first.wait_for()
        assert first.text_content() == "控股集团", text
    page.fill("#search", "没有这个名称")
    assert page.text_content("#hits") == "没有找到"
    page.fill("#search", "")
    pick(page, "控股集团")
    assert page.text_content("#panel h2") == "控股集团 集团"
    assert "控股集团" in (page.text_content("#crumbs nav") or "")


def test_a_click_shows_the_evidence(opened: Open, seeds: Path) -> None:
    page = opened(seeds)
    pick(page, "控股集团")
    group = page.locator("#panel section", has_text="通商集团").first
    card = group.locator("article").first
    assert "原通商集团、工投集团成建制合并组建控股集团" in (card.text_content() or "")
    assert card.locator("mark.object").first.text_content() in ("原通商集团", "通商集团", "通商")
    assert card.locator("code").first.text_content() == "gold.formedFrom"
    card.click()
    assert page.is_visible("#strip")
    assert "statement=" in page.url
    card.locator("button.jump").click()
    assert page.is_visible("#reader .run.current")
    assert "000_" in (page.text_content("#strip") or "")


def test_a_click_on_the_canvas_selects_and_a_double_click_opens(opened: Open, seeds: Path) -> None:
    page = opened(seeds)
    box = position(page)
    at = page.evaluate("""() => { const s = JSON.parse(document.getElementById('payload').textContent);
        return s.canvas.nodes.map(n => [n.label, n.x, n.y]); }""")
    assert len(at) > 20
    names = {label.replace("\n", ""): (x, y) for label, x, y in at}
    # The page centres the frame of its nodes; the same sum tells where a node is on the screen.
    xs, ys = [x for x, _ in names.values()], [y for _, y in names.values()]
    left, right, top, low = min(xs) - 70, max(xs) + 70, min(ys) - 35, max(ys) + 60
    scale = max(0.55, min(1.15, box["width"] / (right - left), box["height"] / (low - top)))
    x, y = names["控股集团"]
    px = box["x"] + box["width"] / 2 + (x - (left + right) / 2) * scale
    py = box["y"] + box["height"] / 2 + (y - (top + low) / 2) * scale
    page.mouse.click(px, py)
    page.wait_for_function("document.querySelector('#panel h2')?.textContent.startsWith('控股集团')")
    page.wait_for_timeout(400)
    page.mouse.dblclick(px, py)
    page.wait_for_function("location.hash.includes('trail=')")
    page.keyboard.press("Escape")
    page.wait_for_function("!location.hash.includes('trail=')")


def test_filters(opened: Open, seeds: Path) -> None:
    page = opened(seeds)
    before = shown(page)
    page.uncheck("#f-types-Group")
    assert shown(page) != before
    assert "types=Group" in page.url
    for details in ("statuses", "relations", "reports"):
        page.click(f"#box-{details} summary")
    page.uncheck("#f-status-planned")
    page.uncheck("#f-predicates-metric")
    page.locator("#box-reports input").first.uncheck()
    page.evaluate(CONFIDENT)
    page.select_option("#f-period", "前三季度")
    for part in ("status=planned", "predicates=metric", "docs=", "conf=0.7", "period="):
        assert part in page.url
    page.click("button.reset")
    assert shown(page) == before


def test_shortest_path(opened: Open, seeds: Path) -> None:
    page = opened(seeds)
    pick(page, "一四八")
    page.click("text=路径起点")
    pick(page, "余姚市")
    page.click("text=路径终点")
    assert "最短路径" in (page.text_content("#crumbs") or "")
    assert shown(page).startswith("显示 4 /")


def test_communities_hops_and_everything(opened: Open, seeds: Path) -> None:
    page = opened(seeds)
    page.click("#box-communities summary")
    page.locator(".community").first.click()
    assert "scene=c0" in page.url
    page.click("#crumbs >> text=总览")
    page.click("#crumbs >> text=全部")
    assert shown(page).startswith("显示 136 / 136")
    page.click("#crumbs >> text=总览")
    pick(page, "一四八")
    one = shown(page)
    page.select_option("#crumbs select", "2")
    assert shown(page) != one


def test_reader_links_both_ways(opened: Open, seeds: Path) -> None:
    page = opened(seeds, "view=reader")
    mention = page.locator("#reader .mention", has_text="工投集团").first
    mention.click()
    assert (page.text_content("#panel h2") or "").startswith("工投集团")
    assert page.locator("#reader .named").count() > 0
    assert page.locator("#reader .unread").count() == 0
    page.check("text=未读出的句子")
    assert page.locator("#reader .unread").count() > 5
    page.check("text=未读出的数字")
    page.locator("#reader .stated:not(.mention)").first.click()
    assert page.is_visible("#strip")


def test_figures_sort_filter_and_save(opened: Open, seeds: Path) -> None:
    page = opened(seeds, "view=data")
    page.click("thead >> text=基本单位值")
    first = page.locator("tbody tr").first
    assert "306,600,000,000" in (first.text_content() or "")
    assert page.locator("thead [aria-sort=descending]").count() == 1
    page.fill(".sheet input", "净资产")
    assert page.locator("tbody tr").count() >= 1
    with page.expect_download() as download:
        page.click(".sheet >> text=CSV")
    text = download.value.path().read_text(encoding="utf-8-sig")
    assert text.splitlines()[0].startswith("主体,指标,时间,原值,基本单位值")
    assert "124150000000" in text
    page.locator("tbody tr").first.click()
    assert "净资产" in (page.text_content("#strip") or "")
    assert page.locator(".bar").count() > 3


def test_aid_by_village_is_summed_by_frequency(opened: Open, seeds: Path) -> None:
    page = opened(seeds, "view=data&tab=aid")
    sums = [" ".join(r.split()) for r in page.locator("tfoot tr").all_text_contents()]
    assert any("深溪村" in r and "150,000" in r and "每年" in r for r in sums)
    assert any("李家塔村" in r and "800,000" in r and "一次性" in r for r in sums)


@pytest.mark.parametrize(("tab", "text"), TABS)
def test_other_tables(opened: Open, seeds: Path, tab: str, text: str) -> None:
    page = opened(seeds, f"view=data&tab={tab}")
    assert text in (page.text_content("#data") or "")


def test_strategy_tree_tells_declared_and_listed(opened: Open, seeds: Path) -> None:
    page = opened(seeds, "view=strategy")
    tree = page.locator(".tree", has_text="一四八").first
    text = tree.text_content() or ""
    assert "1 核心 · 4 平台 · 8 赛道" in text
    assert "与名称相符" in text
    assert tree.locator("li li").count() == 13


def test_hierarchy_and_timeline(opened: Open, seeds: Path) -> None:
    page = opened(seeds, "view=hierarchy")
    assert "前身" in (page.locator(".tree").first.text_content() or "")
    page.keyboard.press("6")
    assert "前三季度" in (page.text_content("#time") or "")


def test_deep_links(opened: Open, seeds: Path) -> None:
    page = opened(seeds, "entity=控股集团")
    assert (page.text_content("#panel h2") or "").startswith("控股集团")
    id = page.locator("#panel article").first.get_attribute("data-statement")
    again = opened(seeds, f"statement={id}")
    assert again.is_visible("#strip")
    assert again.locator("#panel article").count() == 1
    hidden = opened(seeds, "types=Group&entity=周峰")
    assert not hidden.is_checked("#f-types-Group")
    assert (hidden.text_content("#panel h2") or "").startswith("周峰")


def test_keyboard(opened: Open, seeds: Path) -> None:
    page = opened(seeds)
    page.focus("#canvas")
    page.keyboard.press("ArrowRight")
    first = page.text_content("#panel h2")
    page.keyboard.press("ArrowDown")
    assert page.text_content("#panel h2") != first
    page.keyboard.press("Enter")
    assert "trail=" in page.url
    page.keyboard.press("?")
    assert page.is_visible("#help")
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    assert "trail=" not in page.url
    for key, view in zip("23456", ("reader", "data", "strategy", "hierarchy", "time"), strict=True):
        page.keyboard.press(key)
        assert page.is_visible(f"#{view}")


def test_exports(opened: Open, seeds: Path) -> None:
    page = opened(seeds)
    pick(page, "一四八")
    files = {}
    for label in ("图片 PNG", "图片 SVG", "陈述 CSV", "陈述 Turtle"):
        page.evaluate("document.querySelector('.menu').open = true")
        with page.expect_download() as download:
            page.click(f"text={label}")
        files[download.value.suggested_filename] = download.value.path().read_bytes()
    assert files["graph.png"][:8] == b"\x89PNG\r\n\x1a\n"
    assert "数智经济" in files["graph.svg"].decode()
    assert "一四八" in files["statements.csv"].decode("utf-8-sig")
    import rdflib

    graph = rdflib.Graph().parse(data=files["statements.ttl"].decode(), format="turtle")
    assert len(graph) > 50


def test_english_dark_phone_and_print(opened: Open, seeds: Path) -> None:
    page = opened(seeds)
    page.click("text=English")
    assert page.title() == "Report graph"
    assert "strategy" in (page.text_content("#filters") or "")
    dark = opened(seeds, color_scheme="dark")
    assert dark.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(20, 24, 31)"
    dark.click("[aria-label=明暗]")
    assert dark.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    phone = opened(seeds, viewport={"width": 390, "height": 844})
    assert phone.evaluate("document.documentElement.scrollWidth") <= 390
    for view in ("reader", "data", "strategy", "hierarchy", "time"):
        phone.evaluate(f"location.hash = 'view={view}'")
        phone.wait_for_selector(f"#{view}:visible")
        assert phone.evaluate("document.documentElement.scrollWidth") <= 390, view
    phone.emulate_media(media="print")
    assert not phone.is_visible("#side")


def test_focus_opens_there(opened: Open, tmp_path: Path, ontology: object) -> None:
    import view_samples

    from kg.view import write

    path = tmp_path / "focus.html"
    write(path, view_samples.seeds(), ontology, focus="深溪村", hops=1)  # type: ignore[arg-type]
    page = opened(path)
    assert (page.text_content("#panel h2") or "").startswith("深溪村")
    carried = json.loads(page.text_content("#payload") or "{}")
    assert len(carried["entities"]) < 20
