"""A build that follows others into one folder is a clean build, byte for byte, whatever was edited between them."""

import random
import re
import shutil

from conftest import tree, whole

WORDS = ["Plain words.", "Read [the home page](/en/).", "## A heading", "A note.[^n]\n\n[^n]: By hand.", "- one\n- two"]


def edit(rng, project, site):
    """One change that people, editors and accidents make; some of them change nothing."""
    pages = sorted((project / "Content/pages").rglob("*.md"))
    page = rng.choice(pages)
    text = page.read_text("utf-8")
    kind = rng.randrange(12)
    if kind < 4:
        page.write_text(text + "\n" + rng.choice(WORDS) + "\n", "utf-8")
    elif kind == 4:
        page.write_text(re.sub("(?m)^title: .*$", f"title: Title {rng.randrange(9)}", text, count=1), "utf-8")
    elif kind == 5:
        page.write_text(text, "utf-8")
    elif kind == 6:
        folder = project / f"Content/pages/made-{rng.randrange(4)}"
        if folder.exists():
            shutil.rmtree(folder)
        else:
            folder.mkdir()
            (folder / "en.md").write_text("---\ntitle: Made\ntags: [new]\n---\n\nWords.\n", "utf-8")
    elif kind == 7:
        claims = project / "Content/ledger/claims.csv"
        claims.write_text(claims.read_text("utf-8").replace("91250.5", f"9{rng.randrange(9)}250.5", 1), "utf-8")
    elif kind == 8:
        for record in (project / ".cache/attest").glob("build-*.json"):
            record.write_bytes(record.read_bytes()[: rng.randrange(400)] if rng.random() < 0.5 else b"\x00{]")
    elif kind == 9 and site.exists():
        # Somebody touches the output itself.
        file = rng.choice([f for f in sorted(site.rglob("*.html"))])
        file.unlink() if rng.random() < 0.5 else file.write_text("other", "utf-8")
    elif kind == 10:
        (project / "Content/pages/index/en.md").touch()
    else:
        configuration = project / "Content/site.yaml"
        configuration.write_text(
            re.sub("(?m)^license: .*$", f"license: {rng.choice(['CC-BY-4.0', 'CC0-1.0'])}",
                   configuration.read_text("utf-8")), "utf-8")


def test_edits_at_random_leave_what_a_clean_build_writes(attest, project, tmp_path):
    seed = 9
    rng = random.Random(seed)
    site, clean = tmp_path / "Site", tmp_path / "Clean"
    skipped = 0
    for step in range(300):
        for _ in range(rng.randint(0, 2)):
            edit(rng, project, site)
        output, _ = attest.build(project, site, "--format", "json")
        skipped += '"written":0' in output
        if step % 3 == 0:
            shutil.rmtree(clean, ignore_errors=True)
            attest.build(project, clean)
            assert tree(site) == tree(clean), f"seed {seed}, step {step}"
    whole(site)
    assert 20 < skipped < 280
