"""What readers download: pages, styles and scripts stay as light as was promised."""

import re

KB = 1000


def test_no_page_is_over_60_kb_without_its_charts(site, pages):
    def size(page):
        return len(re.sub(r'<figure class="chart.*?</figure>', "", (site / page).read_text("utf-8"), flags=re.S).encode())

    heavy = {page: size(page) for page in pages}
    heavy = {page: size for page, size in heavy.items() if size > 60 * KB}
    assert not heavy


def test_no_page_is_over_84_kb_without_its_drawings(site, pages):
    def size(page):
        return len(re.sub(r"<svg.*?</svg>", "", (site / page).read_text("utf-8"), flags=re.S).encode())

    heavy = {page: size(page) for page in pages}
    heavy = {page: size for page, size in heavy.items() if size > 84 * KB}
    assert not heavy


def test_styles_and_scripts_are_light(site, manifest):
    def total(ending):
        return sum((site / path).stat().st_size for path in manifest if path.startswith("assets/") and path.endswith(ending))

    assert 0 < total(".css") < 30 * KB
    assert 0 < total(".js") < 15 * KB
