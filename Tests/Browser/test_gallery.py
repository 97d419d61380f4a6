"""The gallery of charts in Chromium: every mark and option, in every language, layout and theme."""

import json
import os
import pathlib
import re
import subprocess

import jsonschema
import pytest
import yaml
from axe_playwright_python.sync_playwright import Axe

from conftest import serve
from test_browser import AXE_TAGS, COLLISIONS, LOCALES
from test_validity import messages

ROOT = pathlib.Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def gallery():
    folder = os.environ.get("ATTEST_GALLERY")
    assert folder, "ATTEST_GALLERY names the folder that `make gallery` built"
    return pathlib.Path(folder)


@pytest.fixture(scope="session")
def address(gallery):
    yield from serve(gallery)


def opened(browser, address, locale, width, **options):
    page = browser.new_context(viewport={"width": width, "height": 900}, **options).new_page()
    page.goto(f"{address}/{locale}/")
    return page


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("width", [360, 500, 1000])
def test_no_text_leaves_its_picture_or_covers_other_text(browser, address, locale, width):
    page = opened(browser, address, locale, width)
    assert page.locator("figure.chart").count() > 30
    found = page.evaluate(COLLISIONS)
    page.context.close()
    assert not found, "\n".join(found)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_has_no_violation_of_accessibility(browser, address, locale, scheme):
    for width in (360, 1000):
        page = opened(browser, address, locale, width, color_scheme=scheme)
        violations = Axe().run(page, options={"runOnly": AXE_TAGS}).response["violations"]
        page.context.close()
        assert not violations, [(v["id"], [node["target"] for node in v["nodes"][:3]]) for v in violations]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_marks_and_words_have_contrast(browser, address, scheme):
    """As drawn: the computed colors of shapes against the page (3:1, WCAG 1.4.11) and of words (4.5:1, 1.4.3)."""
    for locale in ("en", "ar"):
        page = opened(browser, address, locale, 1000, color_scheme=scheme)
        found = page.evaluate(CONTRAST)
        page.context.close()
        assert len(found) > 500
        low = sorted({(kind, color, round(ratio, 2)) for kind, color, ratio, bar in found if ratio < bar})
        assert not low, low


def test_files_open_in_another_program(gallery):
    """librsvg knows no style sheet of the site: the files carry theirs, and show in color in every language."""
    files = sorted((gallery / "charts").glob("*.svg"))
    assert len(files) > 200
    for file in files:
        run = subprocess.run(["rsvg-convert", "--format", "png", str(file)], capture_output=True)
        assert run.returncode == 0 and not run.stderr, f"{file.name}: {run.stderr.decode()}"
        assert len(run.stdout) > 1500, f"{file.name} is blank"


@pytest.mark.parametrize("locale", LOCALES)
def test_files_and_frames_keep_their_words_apart(browser, gallery, address, locale):
    context = browser.new_context(viewport={"width": 1000, "height": 900})
    page = context.new_page()
    found = []
    page.on("console", lambda message: found.append(f"{page.url}: {message.text}"))
    for file in sorted((gallery / "charts").glob(f"*.{locale}.*")):
        page.goto(f"{address}/charts/{file.name}")
        if file.suffix == ".html":
            assert page.locator("main figure.chart svg").first.is_visible()
            found += [f"{file.name}: {text}" for text in page.evaluate(COLLISIONS)]
        else:
            script = COLLISIONS.replace("figure.chart svg", "svg")
            found += [f"{file.name}: {text}" for text in page.evaluate(script)]
    context.close()
    assert not found, "\n".join(found[:40])


def test_frames_show_on_another_site(browser, address, gallery):
    """The code that a figure offers is an element that shows the chart in a page of another origin."""
    page = opened(browser, address, "en", 1000)
    code = page.locator("#chart-bar-years .chart-embed input").input_value()
    page.context.close()
    page = browser.new_context(viewport={"width": 800, "height": 900}).new_page()
    page.set_content(code.replace("https://example.org", address))
    frame = page.frame_locator("iframe")
    frame.locator("svg").first.wait_for()
    inner = frame.locator("html").evaluate("e => [e.scrollWidth - e.clientWidth, e.scrollHeight - e.clientHeight]")
    page.context.close()
    assert inner[0] <= 0 and inner[1] <= 0, f"the frame is too small by {inner}"


def test_pages_are_valid_and_their_identifiers_unique(gallery):
    pages = sorted(str(path) for path in gallery.rglob("*.html"))
    assert not messages(pages)
    for path in pages:
        names = re.findall(r'\sid="([^"]+)"', pathlib.Path(path).read_text("utf-8"))
        assert len(names) == len(set(names)), path


class Loader(yaml.SafeLoader):
    """Dates stay text, as JSON has it."""


Loader.yaml_implicit_resolvers = {
    key: [entry for entry in entries if entry[0] != "tag:yaml.org,2002:timestamp"]
    for key, entries in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def test_the_schema_accepts_what_the_program_draws():
    command = [os.environ.get("ATTEST", ROOT / ".build/release/attest"), "chart", "--schema"]
    schema = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    specs = [*ROOT.glob("Tests/ChartsTests/Gallery/*.yaml"), *ROOT.glob("Content/charts/*.yaml")]
    assert len(specs) > 40
    for path in specs:
        spec = yaml.load(path.read_text("utf-8"), Loader)
        assert not list(validator.iter_errors(spec)), f"{path.name}: {next(validator.iter_errors(spec)).message}"
        assert list(validator.iter_errors({**spec, "titel": "x"}))


CONTRAST = """() => {
  const channel = v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgb = color => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const paper = luminance(rgb(getComputedStyle(document.body).backgroundColor));
  const ratio = color => {
    const own = luminance(rgb(color));
    return (Math.max(own, paper) + 0.05) / (Math.min(own, paper) + 0.05);
  };
  const found = [];
  for (const svg of document.querySelectorAll('figure.chart svg[role=img]')) {
    if (getComputedStyle(svg).display === 'none') continue;
    for (const text of svg.querySelectorAll('text')) {
      const fill = getComputedStyle(text).fill;
      found.push(['text', fill, ratio(fill), 4.5]);
    }
    // Marks have a color class of their own or of their group; grids, frames and backgrounds have none.
    for (const mark of svg.querySelectorAll('[class*=k], [class*=b], [class*=a], [class*=d]')) {
      const names = mark.getAttribute('class').split(' ');
      if (mark.tagName === 'text' || !names.some(name => /^([kba][1-6]|d[1-7]|k[is])$/.test(name))) continue;
      const color = getComputedStyle(mark).color;
      found.push([names.join('.'), color, ratio(color), 3]);
    }
  }
  return found;
}"""
