"""Search in English and Chinese: Chinese by pairs of characters, so that no dictionary must know a name."""

import re

from sphinx.search.en import SearchEnglish

_HAN = "㐀-鿿"
_RUN = re.compile(rf"[{_HAN}]+|\w+")


def pieces(text: str) -> list[str]:
    """Words of other scripts as they are, Chinese by pairs of neighbours: 结对帮扶 is 结对, 对帮, 帮扶."""
    found: list[str] = []
    for run in _RUN.findall(re.sub(rf"(?<=[^{_HAN}])(?=[{_HAN}])|(?<=[{_HAN}])(?=[^{_HAN}])", " ", text)):
        chinese = re.match(rf"[{_HAN}]{{2}}", run)
        found += [run[i : i + 2] for i in range(len(run) - 1)] if chinese else [run]
    return found


class SearchReports(SearchEnglish):
    """Sphinx's English search with Chinese beside it; the page cuts a query as the index was cut."""

    lang = "reports"
    js_splitter_code = f"""
var splitQuery = (query) => (query.match(/[{_HAN}]+|[^{_HAN}\\s]+/g) || []).flatMap((run) =>
  /^[{_HAN}]/.test(run)
    ? run.length < 2 ? [run] : Array.from({{ length: run.length - 1 }}, (_, i) => run.slice(i, i + 2))
    : run.split(/[^\\p{{Letter}}\\p{{Number}}_]+/gu).filter((word) => word));
"""

    def split(self, input: str) -> list[str]:
        return pieces(input)

    def word_filter(self, word: str) -> bool:
        return len(word) > 1 and super().word_filter(word)
