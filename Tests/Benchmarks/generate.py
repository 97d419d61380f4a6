#!/usr/bin/env python3
"""Writes a project of a given size, the same for the same numbers: `generate.py DIR --pages 600`.

Pages are spread over the languages; each has about six kilobytes of prose, and as asked: citations, claims, footnotes,
tags and a chart. A build of it finds nothing to warn of. `--hugo` writes the same pages as a Hugo project instead.
"""

import argparse
import json
import pathlib
import random

LOCALES = ["en", "tr", "az", "ru", "hy", "ar"]
WORDS = {
    "en": "output power plant grid water year station region report meter season level source demand supply line".split(),
    "tr": "üretim enerji santral şebeke su yıl istasyon bölge rapor sayaç mevsim düzey kaynak talep arz hat".split(),
    "az": "istehsal enerji stansiya şəbəkə su il məntəqə bölgə hesabat sayğac mövsüm səviyyə mənbə tələb təchizat xətt".split(),
    "ru": "выработка энергия станция сеть вода год участок район отчёт счётчик сезон уровень источник спрос подача линия".split(),
    "hy": "արտադրություն էներգիա կայան ցանց ջուր տարի տեղամաս շրջան զեկույց հաշվիչ եղանակ մակարդակ աղբյուր պահանջ մատակարարում գիծ".split(),
    "ar": "إنتاج طاقة محطة شبكة ماء سنة موقع منطقة تقرير عداد موسم مستوى مصدر طلب إمداد خط".split(),
}
SOURCES = 200
INDICATORS = 30
YEARS = range(2010, 2026)


class Project:
    """What the pages of both kinds of project name: claims, sources, charts with their values."""

    def __init__(self, options):
        self.rng = random.Random(options.seed)
        self.locales = LOCALES[: options.locales]
        self.sources = [f"source-{n}" for n in range(SOURCES)]
        self.claims = {}
        for indicator in range(INDICATORS):
            for year in YEARS:
                self.claims[f"output-{indicator}-{year}"] = (
                    indicator, year, f"{self.rng.randint(1000, 99999)}.5", self.rng.choice(self.sources),
                    self.rng.randint(1, 99))
        self.charts = [[(y, self.rng.randint(10, 999)) for y in range(2012, 2024)] for _ in range(options.charts)]

    def title(self, source):
        return f"Annual report {source}"

    def publisher(self, source):
        return f"Agency {source[-1]}"


def sentence(rng, words):
    return " ".join(rng.choice(words) for _ in range(rng.randint(8, 18))).capitalize() + "."


def lettered(number):
    """A number in capital letters: one typed in digits would want a claim."""
    return (lettered(number // 26 - 1) if number > 25 else "") + chr(ord("A") + number % 26)


def page(project, options, locale, number, flavor):
    """One page: the same words, marks and facts for every flavor."""
    rng, words = random.Random(f"{options.seed} {locale} {number}"), WORDS[locale]
    ids = list(project.claims)
    date = f"{2015 + number % 11}-{1 + number % 12:02d}-{1 + number % 28:02d}"
    tags = ([words[number % 5], words[5 + number % 7]] + words)[: options.tags]
    out = ["---", f"title: {words[number % len(words)].capitalize()} {lettered(number)}",
           f"description: {sentence(rng, words)}", f"date: {date}", f"tags: [{', '.join(tags)}]", "---", ""]
    size, notes, left = 0, [], {"claim": options.claims, "citation": options.citations, "footnote": options.footnotes}
    for section in range(6):
        out += [f"## {words[section]} {words[section + 3]}", ""]
        for paragraph in range(2):
            text = " ".join(sentence(rng, words) for _ in range(4))
            for kind in left:
                if left[kind] == 0 or paragraph == 1 and section < 5:
                    continue
                left[kind] -= 1
                chosen, key, place = rng.choice(ids), rng.choice(project.sources), rng.randint(1, 99)
                text += flavor.mark(project, kind, chosen, key, place, notes, rng, words)
            size += len(text.encode())
            out += [text, ""]
        if section == 2 and project.charts:
            out += [flavor.chart(number % len(project.charts)), ""]
        if size > 6000:
            break
    return "\n".join(out + notes)


class Attest:
    """A project of this program."""

    def mark(self, project, kind, claim, source, place, notes, rng, words):
        if kind == "claim":
            return f" :claim[{claim}]{{as-of=show}}"
        if kind == "citation":
            return f" [@{source}, p. {place}]."
        notes += [f"[^n{len(notes)}]: {sentence(rng, words)}", ""]
        return f"[^n{len(notes) - 2}]"

    def chart(self, number):
        return f"::chart{{#chart-{number}}}"

    def write(self, project, options, write):
        titles = ", ".join(f"{tag}: Report {tag}" for tag in project.locales)
        labels = ", ".join(f"{tag}: Output" for tag in project.locales)
        write("Content/site.yaml", f"title: {{ {titles} }}\nbase-url: https://example.org/\n"
              f"locales: [{', '.join(project.locales)}]\nmenu: [index]\n")
        write("Content/sources.json", json.dumps([
            {"id": s, "type": "report", "title": project.title(s), "author": [{"literal": project.publisher(s)}],
             "issued": {"date-parts": [[2026, 4, 1 + n % 28]]}, "URL": f"https://example.org/{s}", "language": "en"}
            for n, s in enumerate(project.sources)], indent=1))
        write("Content/ledger/indicators.yaml", "".join(
            f"- id: output-{i}\n  label: {{ {labels} }}\n  unit: GWh\n  kind: annual\n" for i in range(INDICATORS)))
        write("Content/ledger/claims.csv", "id,indicator,value,value_high,unit,qualifier,period_start,period_end,as_of,"
              "attributed_to,source,locator,status,note\n" + "".join(
                  f"{name},output-{i},{value},,GWh,exact,{year},{year},{year + 1}-03-01,Energy agency,{source},"
                  f"p. {place},current,\n" for name, (i, year, value, source, place) in project.claims.items()))
        write("Content/ledger/speakers.yaml", "- name: Energy agency\n  label: { "
              + ", ".join(f"{tag}: Agency" for tag in project.locales) + " }\n  kind: official\n")
        for n, rows in enumerate(project.charts):
            write(f"Content/data/table_{n}.csv", "year,value\n" + "".join(f"{y},{v}\n" for y, v in rows))
            write(f"Content/charts/chart-{n}.yaml",
                  f"title: {{ {labels} }}\ndata: {{ table: table_{n} }}\nx: {{ field: year, type: ordinal }}\n"
                  "y: { field: value, type: quantitative, unit: GWh }\nmarks: [{ type: bar }]\n"
                  f"sources: [{project.sources[n % SOURCES]}]\nas-of: 2025-03-01\n")

    def path(self, locale, number):
        folder = "index" if number == 0 else f"part-{number % 10}/page-{number}"
        return f"Content/pages/{folder}/{locale}.md"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--pages", type=int, default=600)
    parser.add_argument("--locales", type=int, default=6, help="how many languages, from 1 to 6")
    for name, number in [("charts", 20), ("claims", 3), ("citations", 3), ("footnotes", 1), ("tags", 2), ("seed", 1)]:
        parser.add_argument(f"--{name}", type=int, default=number)
    parser.add_argument("--hugo", action="store_true")
    options = parser.parse_args()
    if options.hugo:
        from hugo import Hugo
    flavor = Hugo() if options.hugo else Attest()

    def write(path, text):
        target = options.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")

    project = Project(options)
    flavor.write(project, options, write)
    for number in range(max(1, options.pages // len(project.locales))):
        for locale in project.locales:
            write(flavor.path(locale, number), page(project, options, locale, number, flavor))


if __name__ == "__main__":
    main()
