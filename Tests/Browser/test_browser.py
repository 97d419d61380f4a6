"""Pages in Debian's Chromium: accessible, no sideways scrolling, nothing on the console, complete without scripts."""

import pytest
from axe_playwright_python.sync_playwright import Axe

LOCALES = ["en", "tr", "az", "ru", "hy", "ar"]
AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}


def chosen(site, pages, locale):
    """The home page, evidence, the page for what is missing, and the pages with the most in them."""
    sizes = {page: (site / page).stat().st_size for page in pages}
    own = [page for page in pages if page.startswith(locale + "/")]
    by_depth = sorted(own, key=lambda page: (page.count("/"), page))
    evidence = [page for page in by_depth if "/evidence/" in page]
    largest = sorted(own, key=lambda page: -sizes[page])[:3]
    return sorted(set(by_depth[:2] + evidence[:2] + largest + [f"{locale}/404.html"]))


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_are_accessible_and_quiet(site, pages, server, browser, locale, scheme):
    wrong = []
    for width in (360, 1440):
        context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900})
        page = context.new_page()
        page.on("console", lambda message: wrong.append(f"{page.url}: {message.text}"))
        page.on("pageerror", lambda error: wrong.append(f"{page.url}: {error}"))
        page.on("request", lambda r: None if r.url.startswith(server) else wrong.append(f"{page.url} asked {r.url}"))
        for path in chosen(site, pages, locale):
            page.goto(f"{server}/{path}")
            scroll = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            if scroll > 0:
                wrong.append(f"{path} at {width}: scrolls sideways by {scroll}")
            if width == 1440 or scheme == "light":
                result = Axe().run(page, options=AXE).response
                for violation in result["violations"]:
                    targets = [node["target"] for node in violation["nodes"][:2]]
                    wrong.append(f"{path} at {width}, {scheme}: {violation['id']} {targets}")
        context.close()
    assert not wrong, "\n".join(wrong[:40])


def test_pages_are_complete_without_scripts(site, pages, server, browser):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 900, "height": 900})
    page = context.new_page()
    for locale in LOCALES:
        page.goto(f"{server}/{locale}/")
        assert page.locator("main").inner_text().strip()
        assert page.locator("h1").count() == 1
        assert page.locator("figure.chart svg").first.is_visible()
    context.close()


def test_no_text_of_a_chart_leaves_its_box_or_covers_other_text(site, pages, server, browser):
    wrong = []
    for width in (360, 1000):
        context = browser.new_context(viewport={"width": width, "height": 900})
        page = context.new_page()
        for locale in LOCALES:
            for path in chosen(site, pages, locale):
                page.goto(f"{server}/{path}")
                wrong += [f"{path} at {width}: {text}" for text in page.evaluate(COLLISIONS)]
        context.close()
    assert not wrong, "\n".join(wrong[:40])


COLLISIONS = """() => {
  const found = [];
  for (const svg of document.querySelectorAll('figure.chart svg')) {
    if (getComputedStyle(svg).display === 'none') continue;
    const frame = svg.getBoundingClientRect();
    const boxes = [...svg.querySelectorAll('text')]
      .filter(text => text.textContent.trim() && getComputedStyle(text).display !== 'none')
      .map(text => ({ text: text.textContent, box: text.getBoundingClientRect() }));
    boxes.forEach((a, i) => {
      if (a.box.left < frame.left - 1 || a.box.right > frame.right + 1
          || a.box.top < frame.top - 2 || a.box.bottom > frame.bottom + 2) found.push(`outside: ${a.text}`);
      for (const b of boxes.slice(i + 1)) {
        const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (width > 1.5 && height > 4) found.push(`over each other: ${a.text} | ${b.text}`);
      }
    });
  }
  return found;
}"""
