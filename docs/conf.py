"""The documentation site: ``make docs`` writes it into site/, and asks no network for it."""

import logging
import sys
from pathlib import Path

import jieba
from sphinx.application import Sphinx

sys.path.insert(0, str(Path(__file__).parent))

from generate import write_pages
from generate.search import SearchReports

project = "kg"
author = "the kg authors"
copyright = "2026, the kg authors"
extensions = ["myst_parser", "sphinx.ext.autodoc"]
exclude_patterns = ["generate"]
nitpicky = True  # with -W a link to what is not there fails the build
nitpick_ignore_regex = [("py:.*", r"(?!kg\b).*"), ("py:.*", r"kg\..*\b(Term|Resolution|Extraction)")]

myst_enable_extensions = ["attrs_block", "deflist"]
myst_heading_anchors = 3
suppress_warnings = ["myst.xref_ambiguous"]
autodoc_typehints = "signature"
autodoc_member_order = "bysource"
autodoc_preserve_defaults = True
python_use_unqualified_type_names = True

html_theme = "furo"
html_title = "kg"
html_search_language = "reports"
html_show_search_summary = False  # would fetch pages, which file:// does not allow
html_copy_source = False
html_theme_options = {
    "light_css_variables": {
        "font-stack": "system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', "
        "'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif",
    },
}


def setup(app: Sphinx) -> None:
    app.add_search_language(SearchReports)


jieba.setLogLevel(logging.WARNING)
write_pages(Path(__file__).parent / "generated")
