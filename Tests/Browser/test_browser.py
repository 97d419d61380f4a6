"""Pages in Debian's Chromium: accessible, no sideways scrolling, nothing on the console, complete without scripts.

Every page of every language is opened once and looked at in three widths and both themes. What takes longer is done on
samples: axe on one page of every kind in every language and theme; the keyboard, zoom and printing on fewer.
"""

import axe_playwright_python
import pathlib

import pytest
from walk import walk

LOCALES = ["en", "tr", "az", "ru", "hy", "ar"]
WIDTHS = (360, 768, 1440)
SCHEMES = ("light", "dark")
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AXE = next(pathlib.Path(axe_playwright_python.__file__).parent.rglob("axe.min.js")).read_text("utf-8")


def kinds(site, pages, locale):
    """One page of every kind. Pages that authors wrote take turns: together the languages show them all."""
    own = [page for page in pages if page.startswith(locale + "/")]
    written = [page for page in own if page.count("/") == 2 and "/evidence/" not in page and "/tags/" not in page]
    indicators = [page for page in own if "/evidence/" in page and page.count("/") == 3]
    largest = sorted(indicators, key=lambda page: -(site / page).stat().st_size)[:1]
    named = [
        f"{locale}/{name}"
        for name in (
            "index.html", "404.html", "evidence/index.html", "evidence/sources/part-2/index.html",
            "evidence/data-notes/index.html", "evidence/derived/index.html", "evidence/corrections/index.html",
            "tags/index.html",
        )
    ]
    tag = [page for page in own if "/tags/" in page and page.count("/") == 3][:1]
    written = sorted(written, key=lambda page: (site / page).stat().st_size)[LOCALES.index(locale) :: len(LOCALES)]
    return [page for page in named if (site / page).exists()] + written + largest + tag


def listen(page, server, wrong):
    page.on("console", lambda message: wrong.append(f"console: {message.text}"))
    page.on("pageerror", lambda error: wrong.append(f"error: {error}"))
    page.on("request", lambda r: None if r.url.startswith(server) else wrong.append(f"asked {r.url}"))


def test_every_page_fits_every_width_and_is_quiet(site, pages, server):
    async def visit(page, path):
        wrong = []
        if not hasattr(page, "heard"):
            page.heard = []
            listen(page, server, page.heard)
        page.heard.clear()
        await page.set_viewport_size({"width": WIDTHS[0], "height": 900})
        await page.goto(f"{server}/{path}")
        for width in WIDTHS:
            await page.set_viewport_size({"width": width, "height": 900})
            scroll = await page.evaluate("document.documentElement.scrollWidth - innerWidth")
            if scroll > 0:
                wrong.append(f"{path} at {width}: scrolls sideways by {scroll}")
        # The other theme is other colors and nothing else: the same page, seen again.
        await page.emulate_media(color_scheme="dark")
        dark = await page.evaluate("getComputedStyle(document.body).backgroundColor")
        await page.emulate_media(color_scheme="light")
        if dark == await page.evaluate("getComputedStyle(document.body).backgroundColor"):
            wrong.append(f"{path}: the same in the dark")
        return wrong + [f"{path}: {text}" for text in page.heard]

    shown = [path for path in pages if not path.startswith("charts/")]
    wrong = sum(walk(shown, visit, color_scheme="light"), [])
    assert not wrong, "\n".join(wrong[:40])


@pytest.mark.parametrize("locale", LOCALES)
def test_pages_are_accessible(site, pages, server, locale):
    async def visit(page, path):
        wrong = []
        # Each theme and each layout once.
        await page.set_viewport_size({"width": 1440, "height": 900})
        await page.emulate_media(color_scheme="light")
        await page.goto(f"{server}/{path}")
        await page.evaluate(AXE)
        for scheme, width in (("light", 1440), ("dark", 360)):
            await page.emulate_media(color_scheme=scheme)
            await page.set_viewport_size({"width": width, "height": 900})
            violations = await page.evaluate(
                "tags => axe.run({ runOnly: tags, resultTypes: ['violations'] }).then(found => found.violations"
                ".map(({ id, nodes }) => `${id} ${nodes.slice(0, 2).map(node => node.target.join(' '))}`))", AXE_TAGS)
            wrong += [f"{path}, {scheme} at {width}: {violation}" for violation in violations]
        return wrong

    wrong = sum(walk(kinds(site, pages, locale), visit, bypass_csp=True), [])
    assert not wrong, "\n".join(wrong[:40])


def test_pages_are_complete_without_scripts(site, pages, server):
    """What a script adds is comfort: without one every word, note, chart and table is there, and nothing is dead."""

    async def visit(page, path):
        await page.goto(f"{server}/{path}")
        wrong = []
        text = (await page.locator("main").inner_text()).strip()
        if len(text) < 40 or await page.locator("h1").count() != 1:
            wrong.append(f"{path}: no text or no headline")
        for selector in ("button:not([popovertarget])", "input", ".popup", ".sidenote"):
            for shown in await page.locator(selector).all():
                if await shown.is_visible() and not await shown.evaluate("e => Boolean(e.closest('details'))"):
                    wrong.append(f"{path}: {selector} does nothing")
        for chart in await page.locator("figure.chart").all():
            if await chart.locator("svg:visible").count() != 1 or await chart.locator("table").count() == 0:
                wrong.append(f"{path}: a chart without its drawing or its table")
        return wrong

    some = [path for locale in LOCALES for path in kinds(site, pages, locale)]
    wrong = sum(walk(some, visit, java_script_enabled=False, viewport={"width": 900, "height": 900}), [])
    assert not wrong, "\n".join(wrong[:40])


def test_pages_can_be_read_at_320_pixels_and_four_times_as_large(site, pages, server):
    """WCAG 1.4.10: 1280 by 1024 pixels at 400 % are 320 by 256."""

    async def visit(page, path):
        wrong = []
        await page.goto(f"{server}/{path}")
        for height, step in ((640, "0"), (256, "0"), (640, "3")):
            await page.set_viewport_size({"width": 320, "height": height})
            await page.evaluate("step => { document.documentElement.dataset.text = step; }", step)
            scroll = await page.evaluate("document.documentElement.scrollWidth - innerWidth")
            if scroll > 0:
                wrong.append(f"{path} at 320 by {height}, text {step}: scrolls sideways by {scroll}")
            stuck = await page.evaluate(
                "[...document.querySelectorAll('body *')].filter(e => ['fixed', 'sticky']"
                ".includes(getComputedStyle(e).position) && e.offsetHeight > innerHeight / 3).length")
            if stuck:
                wrong.append(f"{path} at 320 by {height}: something covers a third of the window")
        return wrong

    some = [path for locale in LOCALES for path in kinds(site, pages, locale)]
    wrong = sum(walk(some, visit), [])
    assert not wrong, "\n".join(wrong[:40])


@pytest.mark.parametrize("locale", ["en", "ar"])
@pytest.mark.parametrize("width", [360, 1440])
def test_the_keyboard_reaches_and_leaves_everything(site, pages, server, locale, width):
    """Tab goes through all that can be used, in the order of the page, each stop in sight and marked; and out again."""

    async def visit(page, path):
        await page.goto(f"{server}/{path}")
        expected = await page.evaluate(STOPS)
        seen, wrong = [], []
        for _ in range(expected + 20):
            await page.keyboard.press("Tab")
            stop = await page.evaluate(FOCUSED)
            if stop is None:
                break
            if not stop["marked"]:
                wrong.append(f"{path}: nothing marks {stop['name']}")
            if not stop["inSight"]:
                wrong.append(f"{path}: {stop['name']} has the focus out of sight")
            if seen and stop["index"] <= seen[-1]:
                wrong.append(f"{path}: {stop['name']} comes too late")
            seen.append(stop["index"])
        else:
            wrong.append(f"{path}: the focus does not leave the page")
        if len(seen) != expected:
            wrong.append(f"{path}: {len(seen)} stops of {expected}")
        return wrong

    some = [f"{locale}/index.html", f"{locale}/404.html", f"{locale}/evidence/corrections/index.html"]
    some += sorted(kinds(site, pages, locale), key=lambda page: -(site / page).stat().st_size)[:1]
    wrong = sum(walk(some, visit, viewport={"width": width, "height": 900}), [])
    assert not wrong, "\n".join(wrong[:40])


# What Tab stops at: links, controls and scrolling regions that are shown.
STOPS = """() => [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"], iframe')]
  .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ visibilityProperty: true })).length"""

FOCUSED = """() => {
  const e = document.activeElement;
  if (!e || e === document.body || e === document.documentElement) return null;
  const { outlineStyle, outlineWidth, boxShadow, opacity } = getComputedStyle(e);
  const box = e.getBoundingClientRect();
  return {
    name: (e.getAttribute('aria-label') || e.textContent || e.localName).trim().slice(0, 40),
    index: [...document.querySelectorAll('*')].indexOf(e),
    marked: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 || boxShadow !== 'none') && opacity > 0.5,
    inSight: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
}"""


def test_pages_come_quickly_and_stand_still(site, pages, server):
    """The largest paint needs the page, its styles and one script; nothing moves afterwards."""

    async def visit(page, path):
        if not hasattr(page, "asked"):
            page.asked = []
            page.on("request", lambda request: page.asked.append(request.url))
            await page.add_init_script(WATCH)
        page.asked.clear()
        await page.goto(f"{server}/{path}")
        await page.wait_for_function("window.painted")
        moved = await page.evaluate("window.moved")
        # The icon is fetched behind the page's back.
        needed = [url for url in dict.fromkeys(page.asked) if "/icon." not in url]
        wrong = []
        if moved > 0.01:
            wrong.append(f"{path}: moves by {moved}")
        if len(needed) > 3:
            wrong.append(f"{path}: painted after {len(needed)} requests: {needed}")
        return wrong

    some = [f"{locale}/index.html" for locale in LOCALES] + kinds(site, pages, "en")
    for width in (360, 1440):
        # Playwright's waiting is a script of its own.
        wrong = sum(walk(some, visit, bypass_csp=True, viewport={"width": width, "height": 900}), [])
        assert not wrong, "\n".join(wrong[:40])


def test_pages_stand_still_while_they_come_in_pieces(site, pages, slow_server):
    """What the reader already sees stays where it is: columns, buttons and lines that come later have their place."""

    async def visit(page, path):
        if not hasattr(page, "watched"):
            page.watched = True
            await page.add_init_script(WATCH)
        await page.goto(f"{slow_server}/{path}")
        await page.wait_for_function("window.painted")
        # Two frames, so that what the script did on reading the last line is counted.
        await page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
        moved = await page.evaluate("window.moved")
        return [f"{path}: moves by {moved}"] if moved > 0.01 else []

    some = [f"{locale}/index.html" for locale in LOCALES] + kinds(site, pages, "en")
    for width in (360, 1440):
        wrong = sum(walk(some, visit, bypass_csp=True, viewport={"width": width, "height": 900}), [])
        assert not wrong, "\n".join(wrong[:40])


WATCH = """
window.moved = 0; window.painted = false;
new PerformanceObserver(list => { for (const entry of list.getEntries()) window.moved += entry.value; })
  .observe({ type: 'layout-shift', buffered: true });
new PerformanceObserver(() => { window.painted = true; })
  .observe({ type: 'largest-contentful-paint', buffered: true });
"""


def test_no_text_of_a_chart_leaves_its_box_or_covers_other_text(site, pages, server):
    async def visit(page, path):
        await page.goto(f"{server}/{path}")
        wrong = []
        for width in (360, 1000):
            await page.set_viewport_size({"width": width, "height": 900})
            wrong += [f"{path} at {width}: {text}" for text in await page.evaluate(COLLISIONS)]
        return wrong

    drawn = [page for page in pages if page.count("/") <= 2 and b"<figure class=\"chart" in (site / page).read_bytes()]
    drawn = [page for page in drawn if not page.startswith("charts/")]
    drawn += [page for locale in LOCALES for page in kinds(site, pages, locale) if "/evidence/" in page]
    wrong = sum(walk(drawn, visit), [])
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


@pytest.mark.parametrize("locale", ["en", "ar"])
def test_nothing_stands_beside_a_printed_page(browser, server, locale):
    page = browser.new_page()
    # What lies outside makes a browser shrink the page or cut it off, at the start side of right-to-left pages too.
    page.set_viewport_size({"width": 720, "height": 1000})
    page.emulate_media(media="print")
    page.goto(f"{server}/{locale}/")
    outside = page.evaluate(
        """() => [...document.querySelectorAll('body, body *')].filter((element) => {
            const box = element.getBoundingClientRect();
            return box.width && !element.closest('svg') && (box.left < -1 || box.right > innerWidth + 1);
        }).map((element) => element.outerHTML.slice(0, 90))"""
    )
    page.close()
    assert not outside, outside
