#!/usr/bin/env python3
"""Writes a project of a given size, the same for the same numbers: `generate.py DIR --pages 600`.

Pages are spread over six languages; each has six kilobytes of prose, three citations, three claims, a chart, two tags.
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


def sentence(rng, words):
    return " ".join(rng.choice(words) for _ in range(rng.randint(8, 18))).capitalize() + "."


def page(rng, locale, number, claims, sources, charts):
    words = WORDS[locale]
    out = [
        "---",
        f"title: {words[number % len(words)].capitalize()} {number}",
        f"description: {sentence(rng, words)}",
        f"date: {2015 + number % 11}-{1 + number % 12:02d}-{1 + number % 28:02d}",
        f"tags: [{words[number % 5]}, {words[5 + number % 7]}]",
        "---",
        "",
    ]
    size = 0
    for section in range(6):
        out += [f"## {words[section]} {words[section + 3]}", ""]
        for paragraph in range(2):
            text = " ".join(sentence(rng, words) for _ in range(4))
            if section < 3 and paragraph == 0:
                text += f" :claim[{rng.choice(claims)}] [@{rng.choice(sources)}, p. {rng.randint(1, 99)}]."
            size += len(text.encode())
            out += [text, ""]
        if section == 2:
            out += [f"::chart{{#{charts[number % len(charts)]}}}", ""]
        if size > 6000:
            break
    return "\n".join(out)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--pages", type=int, default=600)
    parser.add_argument("--charts", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    content = options.folder / "Content"

    def write(path, text):
        target = content / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")

    titles = ", ".join(f"{tag}: Report {tag}" for tag in LOCALES)
    write("site.yaml", f"title: {{ {titles} }}\nbase-url: https://example.org/\nlocales: [{', '.join(LOCALES)}]\nmenu: [index]\n")
    sources = [f"source-{n}" for n in range(200)]
    write("sources.json", json.dumps([
        {"id": s, "type": "report", "title": f"Annual report {s}", "author": [{"literal": f"Agency {s[-1]}"}],
         "issued": {"date-parts": [[2010 + n % 16, 1 + n % 12, 1 + n % 28]]}, "URL": f"https://example.org/{s}",
         "language": "en"} for n, s in enumerate(sources)], indent=1))
    labels = ", ".join(f"{tag}: Output" for tag in LOCALES)
    write("ledger/indicators.yaml", "".join(
        f"- id: output-{i}\n  label: {{ {labels} }}\n  unit: GWh\n  kind: annual\n" for i in range(30)))
    claims, rows = [], []
    for i in range(30):
        for year in range(2010, 2026):
            claims.append(f"output-{i}-{year}")
            rows.append(f"output-{i}-{year},output-{i},{rng.randint(1000, 99999)}.5,,GWh,exact,{year},{year},"
                        f"{year + 1}-03-01,Energy agency,{rng.choice(sources)},p. {rng.randint(1, 99)},current,")
    write("ledger/claims.csv", "id,indicator,value,value_high,unit,qualifier,period_start,period_end,as_of,attributed_to,"
          "source,locator,status,note\n" + "\n".join(rows) + "\n")
    write("ledger/speakers.yaml", "- name: Energy agency\n  label: { " +
          ", ".join(f"{tag}: Agency" for tag in LOCALES) + " }\n  kind: official\n")
    charts = [f"chart-{n}" for n in range(options.charts)]
    for n, chart in enumerate(charts):
        write(f"data/table_{n}.csv", "year,value\n" + "".join(f"{y},{rng.randint(10, 999)}\n" for y in range(2012, 2024)))
        write(f"charts/{chart}.yaml",
              f"title: {{ {labels} }}\ndata: {{ table: table_{n} }}\nx: {{ field: year, type: ordinal }}\n"
              f"y: {{ field: value, type: quantitative, unit: GWh }}\nmarks: [{{ type: bar }}]\nsources: [{sources[n]}]\n"
              "as-of: 2025-03-01\n")
    count = max(1, options.pages // len(LOCALES))
    for number in range(count):
        path = "index" if number == 0 else f"part-{number % 10}/page-{number}"
        for locale in LOCALES:
            write(f"pages/{path}/{locale}.md", page(rng, locale, number, claims, sources, charts))


main()
