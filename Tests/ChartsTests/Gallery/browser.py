"""Looks at the chart gallery in Chromium: no text outside its picture or over other text, axe-core content.

    ATTEST_GALLERY=/tmp/gallery swift test --filter GalleryTests
    python3 Tests/ChartsTests/Gallery/browser.py /tmp/gallery [--picture sheet.png] [--theme dark] [--only 'bar-*.ar.*']

Exits 1 when it finds something. Needs playwright (PyPI) with a Chromium, and axe-playwright-python for axe-core.
"""

import argparse
import fnmatch
import pathlib
import re
import shutil
import sys

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[3]
RIGHT_TO_LEFT = {"ar"}

BOXES = """() => {
  const found = [];
  for (const svg of document.querySelectorAll('svg[data-name]')) {
    const view = svg.viewBox.baseVal, frame = svg.getBoundingClientRect(), scale = view.width / frame.width;
    const boxes = [...svg.querySelectorAll('text')].map(text => {
      const box = text.getBoundingClientRect(), inset = (box.bottom - box.top) * 0.16;
      return { text: text.textContent, left: (box.left - frame.left) * scale, right: (box.right - frame.left) * scale,
        top: (box.top + inset - frame.top) * scale, bottom: (box.bottom - inset - frame.top) * scale };
    });
    boxes.forEach((a, index) => {
      if (a.left < -0.5 || a.right > view.width + 0.5 || a.top < -0.5 || a.bottom > view.height + 0.5)
        found.push([svg.dataset.name, 'outside', a.text]);
      for (const b of boxes.slice(index + 1))
        if (a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5)
          found.push([svg.dataset.name, 'over', a.text + ' / ' + b.text]);
    });
  }
  return found;
}"""


def variables(theme):
    """The palette as the page would give it, read from the sources."""
    source = (ROOT / "Sources/Charts/Drawing/ChartPalette.swift").read_text()
    side = 0 if theme == "light" else 1
    rules = []
    for name in ("ink", "soft", "rule", "paper"):
        rules.append(f"--chart-{name}:" + re.search(rf'{name} = Pair\(light: "(.*?)", dark: "(.*?)"\)', source)[side + 1])
    for name, prefix in (("categorical", ""), ("blue", "blue-"), ("amber", "amber-")):
        block = re.search(rf"let {name}: \[Pair\] = pairs\((.*?)\]\)", source, re.S)[1]
        colors = re.findall(r"#[0-9a-f]{6}", block)
        half = colors[: len(colors) // 2] if side == 0 else colors[len(colors) // 2 :]
        rules += [f"--chart-{prefix}{index}:{color}" for index, color in enumerate(half, 1)]
    return ":root{" + ";".join(rules) + "}"


def sheet(folder, pattern, theme):
    css = (ROOT / "Templates/assets/charts.css").read_text()
    parts = [
        "<!doctype html><html lang=en><meta charset=utf-8><title>Gallery</title><style>", variables(theme), css,
        "body{background:var(--chart-paper);color:var(--chart-ink);margin:8px;font:14px 'Noto Sans',sans-serif}"
        "main{display:flex;flex-wrap:wrap;gap:24px;align-items:flex-start}"
        ".chart{container-type:normal;margin:0}.chart .narrow,.chart .wide,.alone svg{display:block}"
        ".w{width:720px}.n{width:360px}.alone{width:752px;margin:0}</style><main><h1>Gallery</h1>",
    ]
    count = 0
    for file in sorted(folder.glob("*.svg")):
        name, tag, layout = file.stem.rsplit(".", 2)
        if not fnmatch.fnmatch(file.stem, pattern):
            continue
        svg = file.read_text().replace("<svg ", f'<svg data-name="{file.stem}" ', 1)
        direction = "rtl" if tag in RIGHT_TO_LEFT else "ltr"
        # Ids are unique on a page with one chart of each name; a sheet holds every language.
        svg = re.sub(r'(id="|url\(#|aria-labelledby="|aria-describedby=")', rf"\1{tag}-{layout}-{count}-", svg)
        if layout == "alone":
            # Its styles would reach the whole sheet, so it stands in a frame of its own.
            continue
        count += 1
        parts.append(f'<figure class="chart {layout[0]}" lang={tag} dir={direction}>{svg}</figure>')
    return "".join(parts) + "</main>", count


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--picture", type=pathlib.Path)
    parser.add_argument("--theme", default="light", choices=["light", "dark"])
    parser.add_argument("--only", default="*")
    parser.add_argument("--width", type=int, default=1500)
    arguments = parser.parse_args()
    html, count = sheet(arguments.folder, arguments.only, arguments.theme)
    found = []
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page(
            viewport={"width": arguments.width, "height": 900}, color_scheme=arguments.theme)
        page.set_content(html)
        found += page.evaluate(BOXES)
        if arguments.picture:
            page.screenshot(path=arguments.picture, full_page=True)
        try:
            from axe_playwright_python.sync_playwright import Axe

            for violation in Axe().run(page).response["violations"]:
                found.append(["sheet", violation["id"], violation["nodes"][0]["html"][:120]])
        except ImportError:
            print("axe-playwright-python is missing: accessibility not checked", file=sys.stderr)
        for file in sorted(arguments.folder.glob("*.alone.svg")):
            if not fnmatch.fnmatch(file.stem, arguments.only):
                continue
            count += 1
            page.set_content(file.read_text().replace("<svg ", f'<svg data-name="{file.stem}" ', 1))
            found += page.evaluate(BOXES)
        browser.close()
    for name, what, text in found:
        print(f"{name}: {what}: {text}")
    print(f"{count} drawings, {len(found)} findings")
    sys.exit(1 if found or not count else 0)


main()
