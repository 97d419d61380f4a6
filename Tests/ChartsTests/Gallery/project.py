#!/usr/bin/env python3
"""Makes a project of this gallery, every chart with its spec in six languages: `project.py FOLDER`; see `make gallery`.

The same specs and tables are the goldens of ChartsTests, which check that they show every key and choice of a spec.
"""

import json
import pathlib
import shutil
import sys

HERE = pathlib.Path(__file__).resolve().parent
LOCALES = ["en", "tr", "az", "ru", "hy", "ar"]
TITLES = {
    "en": "Gallery of charts", "tr": "Grafik galerisi", "az": "Qrafiklər qalereyası", "ru": "Галерея графиков",
    "hy": "Գծապատկերների պատկերասրահ", "ar": "معرض الرسوم",
}
SPECS = {"en": "Spec", "tr": "Tanım", "az": "Təsvir", "ru": "Описание", "hy": "Նկարագիր", "ar": "الوصف"}
GROUPS = ["bar", "line", "area", "range", "facets", "map"]


def page(locale, names):
    yield f"---\ntitle: {TITLES[locale]}\ntoc: false\n---\n"
    for name in names:
        spec = (HERE / f"{name}.yaml").read_text("utf-8").strip()
        yield f"## {name}\n\n::chart{{#{name}}}\n\n:::details[{SPECS[locale]}]\n```yaml\n{spec}\n```\n:::\n"
    # A chart may stand on a page more than once.
    yield "## bar-years\n\n::chart{#bar-years}\n\n::chart{#bar-years}\n"


def main():
    content = pathlib.Path(sys.argv[1]) / "Content"
    shutil.rmtree(content, ignore_errors=True)
    for folder in ["charts", "data", "maps", "pages/index"]:
        (content / folder).mkdir(parents=True)
    names = sorted(path.stem for path in HERE.glob("*.yaml"))
    names.sort(key=lambda name: next((i for i, group in enumerate(GROUPS) if name.startswith(group)), len(GROUPS)))
    for path in HERE.iterdir():
        folder = {".yaml": "charts", ".csv": "data", ".geojson": "maps"}.get(path.suffix)
        if folder:
            shutil.copy(path, content / folder / path.name)
    site = {"title": TITLES, "base-url": "https://example.org/", "locales": LOCALES, "license": "CC0-1.0"}
    (content / "site.yaml").write_text(json.dumps(site, ensure_ascii=False, indent=2) + "\n", "utf-8")
    survey = {
        "id": "survey", "type": "report", "title": "Survey of wells", "publisher": "Survey of the islands",
        "language": "en", "issued": {"date-parts": [[2025]]}, "URL": "https://example.org/survey",
    }
    (content / "sources.json").write_text(json.dumps([survey]) + "\n", "utf-8")
    for locale in LOCALES:
        (content / f"pages/index/{locale}.md").write_text("\n".join(page(locale, names)), "utf-8")


main()
