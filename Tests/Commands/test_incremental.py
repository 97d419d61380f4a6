"""A build that keeps pages of the last one writes what a clean build writes, and finds what that finds."""

import json
import os
import random
import shutil

import pytest
from conftest import CLOCK, whole

EDITS = 300
PAGES = ["index", "energy", "energy/output", "water", "notes", "places"]
LANGUAGES = ["en", "tr"]
TEXTS = [
    "Output was :claim[output-2024] in the end.", "Read [more](/en/) and [the rest](/en/#flow).",
    "It grew [@agency, p. 3].", "::chart{#output}", "## Flow {#flow}\n\nWater runs.", "The year brought 4711 of them.",
    "A note.[^n]\n\n[^n]: Said by hand.", "By :derived[double] more than before.", "Plain words.", "[](/en/)",
    ":latest[output] at last.", "::figures{claims=\"output-2023 output-2024\"}", "::glossary", "A :term[yield] of it.",
    "::timeline{query=\"SELECT as_of AS date, id AS title FROM claims\"}", "As in :ref[output].\n\n::chart{#output}",
    "Nothing [here](../nowhere/).", "It is :claim[nothing].",
]
FIELDS = [
    "tags: [power]", "tags: [power, prices]", "slug: elsewhere", "draft: true", "date: 2025-03-01", "layout: list",
    "translation: { of: en, source-hash: \"000000\", status: reviewed }", "description: What it says",
    "translation: { of: en, status: machine }", "aliases: [/en/former/]", "weight: 2", "series: Long", "publishDate: 2030-01-01",
    "citation-style: apa", "menu-title: Short",
]
CLAIMS = """\
id,indicator,value,value_high,unit,qualifier,period_start,period_end,as_of,attributed_to,source,locator,status,note
output-2023,output,90000,,GWh,exact,2023,2023,2024-03-01,Energy agency,agency,p. 11,current,
output-2024,output,91250.5,,GWh,exact,2024,2024,2025-03-01,Energy agency,agency,p. 12,current,
"""
SITE = "title: Test\nbase-url: https://example.org/deep/\nlocales: [en, tr]\nmenu: [index]\n"
LAYOUT = """<!doctype html><html lang="{{lang}}"><head><title>{{window-title}}</title></head><body><h1>{{title}}</h1>
{{#tags}}<a href="{{href}}">{{title}}</a>{{/tags}}{{#translation-notice}}<p>{{text}}</p>{{/translation-notice}}
{{{content}}}{{{notes}}}{{#list}}<a href="{{href}}">{{title}}</a>{{/list}}{{#previous}}{{title}}{{/previous}}
{{#related}}<a href="{{href}}">{{title}}</a>{{/related}}</body></html>
"""


def start(root):
    files = {
        "Content/site.yaml": SITE,
        "Content/sources.json":
            '[{"id":"agency","type":"report","title":"Review","URL":"https://example.org/r"}]',
        "Content/ledger/indicators.yaml": "- { id: output, label: Output, unit: GWh, kind: annual }\n",
        "Content/ledger/claims.csv": CLAIMS,
        "Content/ledger/derived.yaml":
            "- id: double\n  label: Double\n  unit: GWh\n  from: [output-2024]\n"
            "  query: SELECT 2 * value FROM claims WHERE id = 'output-2024'\n",
        "Content/glossary.yaml": "- { id: yield, label: Yield, definition: What is got }\n",
        "Content/data/rows.csv": "year,gwh\n2023,90000\n2024,91250\n",
        "Content/charts/output.yaml":
            "title: Output\ndata: { table: rows }\nx: { field: year, type: ordinal }\n"
            "y: { field: gwh, type: quantitative, unit: GWh }\nmarks: [{ type: bar }]\nsources: [agency]\n"
            "as-of: 2025-03-01\n",
        "Templates/page.mustache": LAYOUT,
    }
    for page in PAGES:
        for language in LANGUAGES:
            files[f"Content/pages/{page}/{language}.md"] = f"---\ntitle: {page} {language}\n---\n\nWords.\n"
    for path, text in files.items():
        write(root / path, text)


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


class Editor:
    """Somebody who edits, breaks and touches things at random."""

    def __init__(self, root, site, chance):
        self.root, self.site, self.chance = root, site, chance

    def edit(self):
        kinds = [self.text] * 14 + [self.front_matter] * 2 + [
            self.file, self.ledger, self.data, self.theme, self.configuration, self.cache, self.output, self.nothing]
        kind = self.chance.choice(kinds)
        kind()
        return kind.__name__

    def page(self):
        return self.root / f"Content/pages/{self.chance.choice(PAGES)}/{self.chance.choice(LANGUAGES)}.md"

    def text(self):
        page = self.page()
        if not page.exists():
            return self.file()
        head = page.read_text("utf-8").split("\n---\n\n")[0]
        # Mostly what builds.
        texts = TEXTS if self.chance.random() < 0.08 else TEXTS[:-2]
        body = self.chance.sample(texts, self.chance.randint(1, 4))
        page.write_text(head + "\n---\n\n" + "\n\n".join(body) + "\n", "utf-8")

    def front_matter(self):
        page = self.page()
        body = page.read_text("utf-8").split("\n---\n\n")[-1] if page.exists() else "New.\n"
        fields = "\n".join(self.chance.sample(FIELDS, self.chance.randint(0, 2)))
        title = f"title: T{self.chance.randrange(5)}\n"
        write(page, f"---\n{title}{fields + chr(10) if fields else ''}---\n\n{body}")

    def file(self):
        page = self.page()
        if page.exists() and self.chance.random() < 0.5:
            page.unlink()
        elif page.exists():
            write(page.parent.parent / "moved" / page.name, page.read_text("utf-8"))
            page.unlink()
        else:
            shutil.rmtree(page.parent.parent / "moved", ignore_errors=True)
            write(page, "---\ntitle: Again\n---\n\nBack.\n")

    def ledger(self):
        value = self.chance.choice(["91250.5", "91999", "90001"])
        write(self.root / "Content/ledger/claims.csv", CLAIMS.replace("91250.5", value))
        title = self.chance.choice(["Review", "Report"])
        write(self.root / "Content/sources.json",
              '[{"id":"agency","type":"report","title":"%s","URL":"https://example.org/r"}]' % title)

    def data(self):
        write(self.root / "Content/data/rows.csv", f"year,gwh\n2023,90000\n2024,9{self.chance.randrange(9)}250\n")
        chart = self.root / "Content/charts/output.yaml"
        write(chart, chart.read_text("utf-8").replace(
            *self.chance.choice([("type: bar", "type: line"), ("type: line", "type: bar"), ("Output", "Yield")])))

    def theme(self):
        write(self.root / "Templates/page.mustache",
              LAYOUT.replace("<h1>", self.chance.choice(["<h1>", "<h1 class=\"a\">"])))
        write(self.root / "Content/locales/en.yaml", f"page:\n  home: Home {self.chance.randrange(3)}\n")

    def configuration(self):
        write(self.root / "Content/site.yaml",
              SITE + self.chance.choice(["", "", "fallback: link\n", "license: CC0-1.0\n", "typography: true\n"]))

    def cache(self):
        """Another byte, a byte less, another file, nothing."""
        for path in sorted((self.root / ".cache/attest").glob("*")):
            if not path.is_file() or not path.stat().st_size or self.chance.random() < 0.4:
                continue
            data = bytearray(path.read_bytes())
            place = self.chance.randrange(len(data))
            match self.chance.randrange(4):
                case 0: data[place] ^= 1 << self.chance.randrange(8)
                case 1: del data[place:]
                case 2: data = bytearray(self.chance.randbytes(self.chance.randrange(200)))
                case _: data += b"\n"
            path.write_bytes(data)

    def output(self):
        """A file with another byte, one that is gone, one that is the same and another inode, a link in place of one."""
        files = sorted(path for path in self.site.rglob("*.html") if path.is_file())
        for path in self.chance.sample(files, min(3, len(files))):
            data = path.read_bytes()
            path.unlink()
            match self.chance.randrange(4):
                case 0: path.write_bytes(bytes([data[0] ^ 1]) + data[1:])
                case 1: path.write_bytes(data)
                case 2: path.symlink_to("/etc/hostname")

    def nothing(self):
        pass


@pytest.mark.parametrize("seed", [1, 2])
def test_it_writes_and_finds_what_a_clean_build_does(attest, tmp_path, seed):
    root, site, clean = (tmp_path / name for name in ("project", "site", "clean"))
    start(root)
    chance = random.Random(seed)
    editor = Editor(root, site, chance)
    options = ["--format", "json", "--clock", CLOCK, "--root", root]
    pages = rendered = kept = 0
    for step in range(EDITS // 2):
        shutil.rmtree(tmp_path / "good", ignore_errors=True)
        shutil.copytree(root / "Content", tmp_path / "good")
        done = [editor.edit() for _ in range(chance.choice([1, 1, 1, 2, 3]))]
        extra = chance.choice([[]] * 12 + [["--drafts"], ["--locales", "en"], ["--compress", "gz"]])
        shutil.rmtree(clean, ignore_errors=True)
        builds = [attest.start("build", *options, *extra, "--output", output) for output in (site, clean)]
        results = [json.loads(build.communicate(timeout=120)[0]) for build in builds]
        place = f"seed {seed}, step {step}: {done} {extra}"
        assert builds[0].returncode == builds[1].returncode, place
        found = [[found for found in result["diagnostics"] if found["id"] not in ("claim.overwritten", "claim.history")]
                 for result in results]
        assert found[0] == found[1], place
        if builds[0].returncode == 0:
            assert whole(site) == whole(clean), place
            assert [results[0][key] for key in ("pages", "files")] == [results[1][key] for key in ("pages", "files")]
            assert results[1]["rendered"] == results[1]["pages"] == results[0]["pages"], place
            pages += results[0]["pages"]
            rendered += results[0]["rendered"]
            kept += 0 < results[0]["rendered"] < results[0]["pages"]
        elif chance.random() < 0.7:
            shutil.rmtree(root / "Content")
            shutil.copytree(tmp_path / "good", root / "Content")
    assert rendered < pages * 0.95 and kept > EDITS / 15, "pages are kept where they can be"


@pytest.fixture
def built(attest, tmp_path):
    """A project and its site."""
    start(tmp_path / "project")
    attest.build(tmp_path / "project", tmp_path / "site")
    return tmp_path / "project", tmp_path / "site"


def build(attest, root, site, *options):
    return json.loads(attest.build(root, site, "--format", "json", *options)[0])


def add(root, page, text):
    path = root / f"Content/pages/{page}.md"
    path.write_text(path.read_text("utf-8") + text, "utf-8")


def test_one_edited_page_is_rendered_alone(attest, built):
    root, site = built
    before = {path: os.stat(path).st_ino for path in site.rglob("*.html")}
    add(root, "water/en", "\nMore.\n")
    result = build(attest, root, site)
    assert result["rendered"] == 1
    assert result["written"] <= 4
    changed = [str(path.relative_to(site)) for path, inode in before.items() if os.stat(path).st_ino != inode]
    assert changed == ["en/water/index.html"]


def test_a_translation_is_told_when_its_original_moves_on(attest, built):
    root, site = built
    page = root / "Content/pages/water/tr.md"
    page.write_text(page.read_text("utf-8").replace(
        "---\n\n", "translation: { of: en, source-hash: \"000000\", status: reviewed }\n---\n\n"), "utf-8")
    build(attest, root, site)
    add(root, "water/en", "\nMore.\n")
    assert build(attest, root, site)["rendered"] == 2


def test_evidence_follows_the_pages_that_show_it(attest, built):
    root, site = built
    add(root, "water/en", "\nIt is :claim[output-2024].\n")
    assert build(attest, root, site)["rendered"] > 1
    assert "/deep/en/water/" in (site / "en/evidence/output/index.html").read_text("utf-8")


def test_a_project_may_move_with_its_site_and_cache(attest, tmp_path):
    start(tmp_path / "project")
    attest.run("build", "--root", tmp_path / "project", "--clock", CLOCK)
    # Other inodes and times in another place: as in another container.
    moved = tmp_path / "elsewhere/project"
    shutil.copytree(tmp_path / "project", moved, copy_function=shutil.copyfile)
    add(moved, "water/en", "\nMore.\n")
    assert build(attest, moved, moved / "Site")["rendered"] == 1
    (moved / "Site/en/notes/index.html").write_text("damaged", "utf-8")
    add(moved, "water/en", "\nStill more.\n")
    assert build(attest, moved, moved / "Site")["rendered"] == 2
    whole(moved / "Site")


def test_a_store_of_another_folder_is_not_used(attest, built, tmp_path):
    root, site = built
    add(root, "water/en", "\nMore.\n")
    assert build(attest, root, tmp_path / "elsewhere")["rendered"] > 1
