"""The site: built without a warning, every link leads somewhere, search works from a file, offline."""

import os
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.slow
pytest.importorskip("sphinx")


class Page(HTMLParser):
    """Links, what is loaded with the page, and anchors."""

    def __init__(self, text):
        super().__init__()
        self.links, self.loaded, self.anchors = [], [], {""}
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        found = dict(attrs)
        self.anchors |= {found[key] for key in ("id", "name") if found.get(key)}
        if tag == "a" and "href" in found:
            self.links.append(found["href"])
        elif tag == "link" and found.get("rel") in {
            "stylesheet",
            "icon",
            "preload",
            "preconnect",
            "dns-prefetch",
        }:
            self.loaded.append(found["href"])
        elif found.get("src"):
            self.loaded.append(found["src"])


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The site built as ``make docs`` builds it: a warning, such as a link to nothing, is an error."""
    folder = tmp_path_factory.mktemp("docs")
    command = [sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", "-d", folder / "doctrees"]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    made = subprocess.run([*command, ROOT / "docs", folder / "site"], capture_output=True, text=True, env=env)
    assert made.returncode == 0, made.stderr
    return folder / "site"


@pytest.fixture(scope="module")
def pages(site):
    return {path: Page(path.read_text(encoding="utf-8")) for path in sorted(site.rglob("*.html"))}


def test_every_link_leads_to_a_page_and_a_place_in_it(pages):
    wrong, tried = [], 0
    for path, page in pages.items():
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            tried += 1
            if not target.is_file() or (
                target in pages and unquote(parts.fragment) not in pages[target].anchors
            ):
                wrong.append(f"{path.name} → {link}")
    assert tried > 1000
    assert wrong == []


def test_nothing_is_loaded_from_elsewhere(pages, site):
    loaded = {link for page in pages.values() for link in page.loaded}
    assert len(loaded) > 5
    assert [link for link in loaded if urlsplit(link).scheme or urlsplit(link).netloc] == []
    styles = "".join(path.read_text(encoding="utf-8") for path in site.rglob("*.css"))
    assert "@import" not in styles
    assert "url(http" not in styles
    assert "url(//" not in styles


def test_every_term_of_the_vocabulary_has_its_place(pages):
    import rdflib

    from kg.ontology import NAMESPACE

    terms = {str(s) for s in rdflib.Graph().parse(ROOT / "ontology" / "kg.ttl").subjects()}
    names = {t.removeprefix(NAMESPACE) for t in terms if t.startswith(NAMESPACE)}
    anchors = set().union(*(page.anchors for path, page in pages.items() if path.parent.name == "generated"))
    assert len(names) > 100
    assert {n for n in names if not anchors & {f"class-{n.lower()}", f"property-{n.lower()}"}} == set()


def test_every_command_is_in_the_reference(site):
    from kg.cli import COMMANDS

    text = (site / "generated" / "commands.html").read_text(encoding="utf-8")
    assert [c.__name__ for c in COMMANDS if f"Usage: kg {c.__name__}" not in text] == []


@pytest.mark.browser
def test_search_works_from_a_file_and_asks_no_host(site, chromium):
    context = chromium.new_context(offline=True)
    page = context.new_page()
    asked, errors = [], []
    page.on("request", lambda r: asked.append(r.url))
    page.on("pageerror", lambda e: errors.append(str(e)))
    found = {}
    for term in ("holdsStakeIn", "结对", "judgements", "战略"):
        page.goto((site / "index.html").as_uri())
        page.fill("input[name=q]", term)
        page.press("input[name=q]", "Enter")
        page.wait_for_selector("#search-results ul.search li a", timeout=20_000)
        found[term] = page.locator("#search-results ul.search li a").evaluate_all(
            "list => list.map(a => a.href)"
        )
    context.close()
    assert any("relations" in link for link in found["holdsStakeIn"])
    assert any("relations" in link for link in found["结对"])
    assert any("judgements" in link for link in found["judgements"])
    assert found["战略"]
    assert errors == []
    assert len(asked) > 20
    assert [url for url in asked if urlsplit(url).scheme not in {"file", "data"}] == []
