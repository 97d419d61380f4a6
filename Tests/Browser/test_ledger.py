"""Every number on the site is the ledger's: read back from the page in its own language, and one click from its claim."""

import csv
import json
import pathlib
import re
import urllib.parse

import documents

DIGITS = {ord(c): str(i % 10) for i, c in enumerate("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")}
CONTROLS = dict.fromkeys(map(ord, "\u200e\u200f\u061c\u2066\u2067\u2068\u2069\u202a\u202b\u202c"), "")
# Separators of thousands and of decimals.
SEPARATORS = {
    "en": (",", "."), "tr": (".", ","), "az": (".", ","), "ru": ("\u00a0\u202f ", ","), "hy": ("\u00a0\u202f ", ","),
    "ar": (",٬", ".٫"),
}
MAGNITUDES = {
    "en": {"thousand": 3, "million": 6, "billion": 9},
    "tr": {"bin": 3, "milyon": 6, "milyar": 9},
    "az": {"min": 3, "milyon": 6, "milyard": 9},
    "ru": {"тыс": 3, "миллион": 6, "миллиард": 9, "млн": 6, "млрд": 9},
    "hy": {"հազար": 3, "միլիոն": 6, "միլիարդ": 9},
    "ar": {"ألف": 3, "آلاف": 3, "مليون": 6, "ملايين": 6, "مليار": 9},
}
# Arabic writes one and two of a thing without a digit.
ARABIC_SINGULAR = {"1": ("واحد", "واحدة"), "2": ("ان", "ين", "تان", "تين")}
HECTARES = {"ha": 0.01, "sq-km": 1.0}


def numbers(text, language):
    """The numbers of a text as (value, digits behind the point), separators read as the language has them."""
    group, decimal = SEPARATORS[language]
    text = text.translate(DIGITS).translate(CONTROLS).replace("\u2212", "-")
    pattern = rf"[0-9]{{1,3}}(?:[{group}][0-9]{{3}})+(?:[{decimal}][0-9]+)?|[0-9]+(?:[{decimal}][0-9]+)?"
    found = []
    for match in re.finditer(pattern, text):
        digits = match.group()
        for mark in group:
            digits = digits.replace(mark, "")
        for mark in decimal:
            digits = digits.replace(mark, ".")
        found.append((float(digits), len(digits.partition(".")[2])))
    return found


def power(text, language):
    words = re.findall(r"\w+", text.translate(CONTROLS))
    found = [
        exponent
        for word in words
        for stem, exponent in MAGNITUDES[language].items()
        if word == stem or (len(stem) > 3 and word.startswith(stem))
    ]
    return max(found, default=0)


def reads(text, language, machine):
    """Whether a text says the value of a `<data>` element: rounded only before a magnitude word."""
    ends = [float(end) for end in machine.split("/")]
    shown = numbers(text, language)
    if not shown and language == "ar" and machine in ARABIC_SINGULAR:
        return any(word.endswith(ARABIC_SINGULAR[machine]) for word in re.findall(r"\w+", text))
    if len(shown) != len(ends):
        return False
    exponent = power(text, language)
    scale = 10.0**exponent
    return all(
        abs(number * scale - end) <= (0.5 * scale * 10.0**-digits if exponent else 1e-9 * max(1, abs(end))) * 1.000001
        for (number, digits), end in zip(shown, ends)
    )


def ledger(site):
    with open(site / "data/claims.csv", encoding="utf-8", newline="") as file:
        claims = {row["id"]: row for row in csv.DictReader(file)}
    with open(site / "data/derived.csv", encoding="utf-8", newline="") as file:
        derived = {row["id"]: row for row in csv.DictReader(file)}
    return claims, derived


def values(row):
    return [float(row[key]) for key in ("value", "value_high") if row.get(key)]


def test_every_number_on_the_site_is_the_ledgers(site, pages):
    claims, derived = ledger(site)
    wrong, checked, seen = [], 0, set()
    for page in pages:
        for element in documents.read(site / page).walk():
            classes = element.attributes.get("class", "").split()
            if element.tag != "data" or "claim" not in classes:
                continue
            identifier, machine = element.attributes["data-claim"], element.attributes["value"]
            row = (derived if "derived" in classes else claims).get(identifier)
            checked += 1
            if row is None:
                wrong.append(f"{page}: no {identifier}")
                continue
            seen.add(identifier)
            ends = [float(end) for end in machine.split("/")]
            stored = values(row)
            # Hectares and square kilometres are the one pair of units with an exact conversion.
            same = [ends, [end * 0.01 for end in ends], [end * 100 for end in ends]]
            units = 3 if row["unit"] in HECTARES else 1
            if not any(
                len(a) == len(stored) and all(abs(x - y) <= 1e-9 * max(1, abs(y)) for x, y in zip(a, stored))
                for a in same[:units]
            ):
                wrong.append(f"{page}: {identifier} is {stored} and the element says {machine}")
            language = element.language().split("-")[0]
            if not reads(element.text(), language, machine):
                wrong.append(f"{page}: {identifier} {machine} reads “{element.text()}” in {language}")
    assert not wrong, "\n".join(wrong[:40])
    assert checked > 4500 and len(seen) > 300, (checked, len(seen))


def test_every_number_leads_to_its_claim_in_one_click(site, pages, manifest):
    identifiers = {}

    def anchors(path):
        if path not in identifiers:
            elements = documents.read(site / path).walk()
            identifiers[path] = {e.attributes["id"] for e in elements if "id" in e.attributes}
        return identifiers[path]

    base = urllib.parse.urlsplit(canonical(site, pages)).path
    checked = 0
    for page in pages:
        for element in documents.read(site / page).walk():
            if element.tag != "data" or "claim" not in element.attributes.get("class", "").split():
                continue
            links = [e for e in [*element.walk(), *element.ancestors()] if e.tag == "a"]
            assert links, f"{page}: {element.text()} has no link"
            target = urllib.parse.urlsplit(links[0].attributes["href"])
            path = urllib.parse.unquote(target.path)
            file = page if not path else path.removeprefix(base) + ("index.html" if path.endswith("/") else "")
            kind = "derived" if "derived" in element.attributes["class"].split() else "claim"
            assert target.fragment == f"{kind}-{element.attributes['data-claim']}", f"{page}: {target}"
            assert file in manifest, f"{page}: {target}"
            assert target.fragment in anchors(file), f"{page}: {target}"
            checked += 1
    assert checked > 4500


def canonical(site, pages):
    root = documents.read(site / "index.html")
    return next(e.attributes["href"] for e in root.walk() if e.attributes.get("rel") == "canonical")


def test_pages_speak_to_machines(site, pages):
    """JSON-LD is JSON, names no rating, and has every claim of its page once."""
    claims, _ = ledger(site)
    found = {}
    for page in pages:
        root = documents.read(site / page)
        for script in root.walk():
            if script.tag != "script" or script.attributes.get("type") != "application/ld+json":
                continue
            data = json.loads(script.text())
            assert data["@context"] == "https://schema.org", page
            for item in data.get("@graph", [data]):
                assert item["@type"] in {"Claim", "Dataset"}, page
                if item["@type"] == "Claim" and page.startswith("en/"):
                    identifier = urllib.parse.urlsplit(item["@id"]).fragment.removeprefix("claim-")
                    found[identifier] = found.get(identifier, 0) + 1
                if item["@type"] == "Dataset":
                    for file in item["distribution"]:
                        assert (site / "data" / file["contentUrl"].rsplit("/", 1)[1]).is_file()
    assert set(found) == {identifier for identifier, row in claims.items() if row["indicator"]}
    assert set(found.values()) == {1}


def test_known_conflicts_are_published(site):
    """Every explanation of checks.yaml stands on the page of known conflicts, in its language, and nothing is bare."""
    checks = (pathlib.Path(__file__).parents[2] / "Content/ledger/checks.yaml").read_text("utf-8")
    for language in SEPARATORS:
        # A long list stands on several pages.
        parts = sorted((site / language / "evidence/data-notes").rglob("index.html"))
        elements = [element for part in parts for element in documents.read(part).walk()]
        notes = [e for e in elements if "data-note" in e.attributes.get("class", "").split()]
        shown = {e.text() for note in notes for e in note.walk() if e.tag == "p"}
        # In the file an explanation is one quoted line, six spaces in.
        known = [json.loads(text) for text in re.findall(rf'^ {{6}}{language}: (".*")$', checks, re.MULTILINE)]
        assert len(known) >= 50
        plain = {re.sub(r"\s+", " ", text) for text in shown}
        missing = [text for text in known if not any(same(text, other) for other in plain)]
        assert not missing, missing[:3]


def same(written, shown):
    """Whether a text of the ledger is what a page shows, whatever spaces and marks its language asks for."""
    strip = r"[\s\u00a0\u202f\u200e\u200f\u2066-\u2069“”«»\"'’„]"
    return re.sub(strip, "", written) == re.sub(strip, "", shown)


def test_cells_are_safe_in_spreadsheets(site, manifest):
    plain = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")
    for path in (p for p in manifest if p.endswith(".csv")):
        with open(site / path, encoding="utf-8", newline="") as file:
            for row in csv.reader(file):
                for cell in row:
                    assert not cell or cell[0] not in "=+-@\t\r" or plain.fullmatch(cell), f"{path}: {cell}"


def test_the_data_package_is_valid(site):
    """`frictionless validate`, and the keys that FORMATS asks for."""
    import frictionless

    report = frictionless.validate(str(site / "data/datapackage.json"))
    assert report.valid, report.flatten(["fieldName", "rowNumber", "type", "note"])[:20]
    package = json.loads((site / "data/datapackage.json").read_text("utf-8"))
    names = {resource["name"]: resource for resource in package["resources"]}
    keys = names["claims"]["schema"]["foreignKeys"]
    assert any(key["reference"]["resource"] == "sources" for key in keys)
    assert package["licenses"]
    with open(site / "data/claims-hxl.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert all(tag.startswith("#") for tag in rows[1])
    assert len(rows[0]) == len(rows[1])
