"""`attest cite` and `attest chart`: notes, lists and pictures by themselves, however many are asked for."""

import json

import pytest


@pytest.fixture
def sources(tmp_path):
    """A hundred reports of as many authors."""
    path = tmp_path / "sources.json"
    path.write_text(json.dumps([
        {"id": f"s{index}", "type": "report", "title": f"Survey {index}", "author": [{"family": f"Author{index:02}"}],
         "issued": {"date-parts": [[1920 + index]]}}
        for index in range(100)]))
    return path


def halves(output):
    """The notes and the bibliography."""
    notes, _, listed = output.partition("\n\n")
    return notes.splitlines(), listed.splitlines()


def test_notes_come_in_the_order_of_their_keys(attest, sources):
    keys = [f"s{index}" for index in reversed(range(100))]
    notes, listed = halves(attest.run("cite", sources, *keys)[0])
    assert [note.split(",")[0] for note in notes] == [f"Author{index:02}" for index in reversed(range(100))]
    assert [entry.split(".")[0] for entry in listed] == [f"Author{index:02}" for index in range(100)]


def test_options_stand_before_between_or_after_the_keys(attest, sources):
    keys = [f"s{index}" for index in range(5)]
    expected = attest.run("cite", "--locale", "tr", "--format", "html", sources, *keys)[0]
    assert attest.run("cite", sources, *keys, "--format", "html", "--locale=tr")[0] == expected
    assert attest.run("cite", sources, *keys[:3], "--locale", "tr", *keys[3:], "--format", "html")[0] == expected
    assert attest.run("cite", "--locale", "tr", "--format", "html", "--", sources, *keys)[0] == expected


def test_a_key_that_is_unknown_is_named_among_many(attest, sources):
    keys = [f"s{index}" for index in range(50)] + ["s1000"]
    _, errors = attest.run("cite", sources, *keys, status=1)
    assert "s1000" in errors


def test_a_style_from_a_file_is_used_as_one_that_is_installed(attest, sources, tmp_path):
    style = tmp_path / "own.csl"
    style.write_text("""<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
        <info><title>Own</title><id>own</id><updated>2026-01-01T00:00:00Z</updated></info>
        <citation><layout prefix="(" suffix=")" delimiter="; "><text variable="title"/></layout></citation></style>""")
    assert attest.run("cite", "--style", style, sources, "s7", "s8")[0].startswith("(Survey 7)\n(Survey 8)\n")


def test_charts_are_drawn_side_by_side_into_a_folder(attest, project, tmp_path):
    specs = sorted((project / "Content/charts").glob("*.yaml"))
    folder = tmp_path / "svg"
    folder.mkdir()
    attest.run("chart", *specs, "--locale", "en", "--root", project, "-o", folder)
    assert sorted(file.stem for file in folder.iterdir()) == sorted(spec.stem for spec in specs)
    assert len(specs) > 1
