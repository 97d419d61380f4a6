"""500 citations of 200 sources in Chicago's note style, against `pandoc --citeproc` on the same file and style."""

import json
import pathlib
import random

from measure import ATTEST, WORK, Row, program, ratio, run

STYLE = pathlib.Path("/usr/share/citation-style-language/styles/chicago-note-bibliography.csl")
WORDS = "survey of contaminated land after war cost per hectare clearance assistance review annual report law".split()
FAMILIES = "Smith Jones Aliyev Petrosyan Ivanov Yılmaz García Müller Nguyen Cohen Silva Rossi Khan Novak Sato".split()
GIVEN = "Anna John Leyla Arman Sergey Mehmet María Jürgen Linh David Ana Marco Ali Jana Ken".split()
TYPES = ["article-journal", "book", "chapter", "report", "webpage"]


def source(chance, index):
    def people(most):
        return [{"family": chance.choice(FAMILIES), "given": chance.choice(GIVEN)} for _ in range(chance.randint(1, most))]

    def title():
        return " ".join(chance.choice(WORDS) for _ in range(chance.randint(4, 10))).capitalize()

    kind = TYPES[index % len(TYPES)]
    item = {
        "id": f"s{index}", "type": kind, "title": title(), "author": people(4), "language": "en",
        "issued": {"date-parts": [[chance.randint(1990, 2025), chance.randint(1, 12), chance.randint(1, 28)]]},
    }
    if kind == "article-journal":
        item |= {"container-title": title(), "volume": str(index), "issue": "2", "page": f"{index}-{index + 14}",
                 "DOI": f"10.1000/x{index}"}
    elif kind in ("book", "chapter"):
        item |= {"publisher": "Press " + chance.choice(FAMILIES), "publisher-place": "London"}
        if kind == "chapter":
            item |= {"container-title": title(), "editor": people(2), "page": f"{index}-{index + 8}"}
    else:
        item |= {"publisher": "Agency", "URL": f"https://example.org/{index}", "accessed": {"date-parts": [[2026, 1, 9]]}}
    return item


def projects():
    """The page with its citations, and the same page without them."""
    chance = random.Random(7)
    sources = json.dumps([source(chance, index) for index in range(200)], indent=1, ensure_ascii=False)
    keys = [f"s{index}" for index in range(200)] + [f"s{chance.randrange(200)}" for _ in range(300)]
    plain, cited = [], []
    for place, key in enumerate(keys):
        words = " ".join(chance.choice(WORDS) for _ in range(12)).capitalize()
        plain.append(words + ".")
        cited.append(f"{words} [@{key}, p. {place % 90 + 1}].")
    folders = {}
    for name, sentences in {"plain": plain, "cited": cited}.items():
        folder = WORK / "citations" / name
        page = folder / "Content/pages/index/en.md"
        page.parent.mkdir(parents=True, exist_ok=True)
        body = "\n\n".join(" ".join(sentences[start:start + 5]) for start in range(0, 500, 5))
        page.write_text(f"---\ntitle: Citations\n---\n\n{body}\n", "utf-8")
        (folder / "Content/site.yaml").write_text(
            "title: Citations\nbase-url: https://example.org/\nlocales: [en]\n"
            f"citation-style: {STYLE.stem}\n", "utf-8")
        if name == "cited":
            (folder / "Content/sources.json").write_text(sources, "utf-8")
        folders[name] = folder
    return folders


def rows():
    folders = projects()
    # By turns, so that what else the machine does meets both.
    rounds = [{name: run([ATTEST, "check", "--root", folder]).cpu for name, folder in folders.items()} for _ in range(12)]
    builds = {name: min(round[name] for round in rounds) for name in folders}
    page, sources = folders["cited"] / "Content/pages/index/en.md", folders["cited"] / "Content/sources.json"
    list_all = run([ATTEST, "cite", "--style", STYLE.stem, sources], runs=7).cpu
    pandoc = program("pandoc")
    other = run(
        [pandoc, "--citeproc", "--csl", STYLE, "--bibliography", sources, "-t", "html", page], runs=3).cpu if pandoc else None
    for what, ours in [
        ("500 citations of 200 sources, over the page without them", builds["cited"] - builds["plain"]),
        ("notes and bibliography of 200 sources, `attest cite`", list_all),
    ]:
        yield Row(what, f"{ours * 1000:.0f} CPU ms", f"pandoc {other * 1000:.0f} CPU ms" if other else "",
                  ratio(ours, other), "0.05")
