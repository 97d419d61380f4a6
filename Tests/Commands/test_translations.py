"""`attest translations`: what is behind and its exit status, PO files out and in through GNU gettext's own check."""

import json
import shutil
import subprocess

import pytest

from conftest import CLOCK, tree

ENGLISH = """---
title: Energy
description: What was generated
slug: energy
---

It reached :claim[output-2024] [@agency-2025].

It was about 90 before.
"""
TURKISH = """---
title: Enerji
description: Ne üretildi
slug: enerji
translation: { of: en, status: machine }
---

Ulaştığı düzey :claim[output-2024] oldu [@agency-2025].

Önce yaklaşık 90 idi.
"""


@pytest.fixture
def bilingual(attest, project):
    """The project that `init` makes, in English and Turkish, with another home page and its record up to date."""
    pages = project / "Content/pages/index"
    (pages / "en.md").write_text(ENGLISH, "utf-8")
    (pages / "tr.md").write_text(TURKISH, "utf-8")
    run(attest, project, "accept")
    return project


def run(attest, project, command, *arguments, status=0):
    return attest.run("translations", command, *arguments, "--root", project, "--clock", CLOCK, status=status)


def change(file, before, after):
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after), "utf-8")


def extracted(attest, project):
    file = project / "tr.po"
    run(attest, project, "extract", "--locale", "tr", "-o", file)
    return file


def test_status_tells_what_changed_by_its_exit_status_too(attest, bilingual):
    # What nobody has reviewed is no fault.
    output, _ = run(attest, bilingual, "status")
    assert "0 missing, 0 stale" in output.splitlines()[-1]
    page = bilingual / "Content/pages/index/en.md"
    change(page, "It reached :claim", "It reached\n:claim")
    change(page, "slug: energy", "slug: power\nweight: 3")
    run(attest, bilingual, "status")
    change(page, "It reached", "It fell to")
    change(bilingual / "Content/ledger/indicators.yaml", "en: ", "en: New ")
    output, _ = run(attest, bilingual, "status", status=1)
    assert "tr\tstale\tindex (machine)" in output and "changed Content/pages/index/en.md:8 “It fell to" in output
    assert "tr\tstale\tContent/ledger/indicators.yaml#/" in output
    report = json.loads(run(attest, bilingual, "status", "--format", "json", "--locale", "tr", status=1)[0])
    assert report["stale"] == 1 + len(report["staleTexts"]) > 1
    run(attest, bilingual, "accept")
    run(attest, bilingual, "status")
    (bilingual / "Content/pages/index/tr.md").unlink()
    output, _ = run(attest, bilingual, "status", status=1)
    assert "tr\tmissing\tindex" in output


@pytest.mark.skipif(not shutil.which("msgfmt"), reason="needs gettext")
def test_files_pass_the_check_of_gettext_and_come_back_unchanged(attest, bilingual):
    before = tree(bilingual / "Content")
    file = extracted(attest, bilingual)
    subprocess.run(["msgfmt", "--check", "-o", "/dev/null", file], check=True)
    # As gettext's own tools rewrite it.
    subprocess.run(["msgcat", "--no-wrap", "-o", file, file], check=True)
    run(attest, bilingual, "import", file)
    subprocess.run(["msgcat", "--width=60", "-o", file, file], check=True)
    run(attest, bilingual, "import", file)
    assert tree(bilingual / "Content") == before


@pytest.mark.parametrize(
    "before, after, rule",
    [
        ("Ulaştığı düzey {1:claim} oldu {2:citation}.", "Ulaştı {2:citation}.", "translation.placeholder"),
        ("Ulaştığı düzey {1:claim} oldu", "Ulaştığı düzey {1:claim} {3:claim} oldu", "translation.placeholder"),
        ("Ulaştığı düzey {1:claim} oldu {2:citation}.", "{2:citation} Ulaştı {1:claim}.", "translation.placeholder"),
        ("Önce yaklaşık 90 idi.", "Önce 90 idi.", "translation.qualifier"),
    ],
)
def test_a_file_that_lost_something_is_refused_as_a_tree(attest, bilingual, before, after, rule):
    file = extracted(attest, bilingual)
    change(file, 'msgstr "Enerji"', 'msgstr "Elektrik"')
    change(file, before, after)
    content = tree(bilingual / "Content")
    _, errors = run(attest, bilingual, "import", file, status=1)
    assert rule in errors and "nothing imported" in errors
    assert tree(bilingual / "Content") == content
