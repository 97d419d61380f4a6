"""A site built by several machines."""

from conftest import CLOCK, tree


def test_merged_parts_are_the_whole_build(attest, project, tmp_path):
    attest.build(project, tmp_path / "whole")
    parts = []
    for number in (1, 2, 3):
        attest.build(project, tmp_path / f"part{number}", "--shard", f"{number}/3")
        parts.append(tmp_path / f"part{number}")
    attest.run("merge", *reversed(parts), "-o", tmp_path / "merged")
    assert tree(tmp_path / "merged") == tree(tmp_path / "whole")

    for wrong in (parts[:2], parts + parts[:1], parts[:2] + [tmp_path / "whole"]):
        status = 3 if tmp_path / "whole" in wrong else 1
        attest.run("merge", *wrong, "-o", tmp_path / "wrong", status=status)
    attest.run("build", "--root", project, "--output", parts[2], "--shard", "3/3", "--clock", CLOCK, "--drafts")
    _, errors = attest.run("merge", *parts, "-o", tmp_path / "wrong", status=1)
    assert "not built from the same content" in errors
    assert not (tmp_path / "wrong").exists()


def test_shards_count_from_one(attest, project, tmp_path):
    for shard in ("0/2", "3/2", "2", "x"):
        attest.build(project, tmp_path / "site", "--shard", shard, status=2)
