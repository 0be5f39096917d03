"""The documentation site: ``make docs`` writes it into site/; it needs no network, neither to be made nor to be read."""

import logging
import sys
from pathlib import Path

import jieba

sys.path.insert(0, str(Path(__file__).parent))

from generate import write_pages

project = "kg"
author = "the kg authors"
copyright = "2026, the kg authors"
extensions = ["myst_parser", "sphinx.ext.autodoc"]
exclude_patterns = ["generate"]
nitpicky = True  # with -W a link to what is not there fails the build
nitpick_ignore_regex = [("py:.*", r"(?!kg\b).*"), ("py:.*", r"kg\.graph\.terms\.Term")]

myst_enable_extensions = ["attrs_block", "deflist"]
myst_heading_anchors = 3
suppress_warnings = ["myst.xref_ambiguous"]
autodoc_typehints = "signature"
autodoc_member_order = "bysource"
autodoc_use_type_comments = False
python_use_unqualified_type_names = True

html_theme = "furo"
html_title = "kg: from Chinese official reports to a knowledge graph"
html_search_language = "zh"  # jieba cuts what is indexed; English words are stemmed as usual
html_show_search_summary = False  # would fetch pages, which file:// does not allow
html_copy_source = False
html_theme_options = {
    "light_css_variables": {
        "font-stack": "system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', "
        "'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif",
    },
}

jieba.setLogLevel(logging.WARNING)
write_pages(Path(__file__).parent / "generated")
