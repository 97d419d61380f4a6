"""Pictures of pages for other sites: PNG where rsvg-convert is installed, nothing and a word about it where it is not."""

import os
import re
import shutil
import struct

import pytest


@pytest.fixture
def wanting(project):
    configuration = project / "Content/site.yaml"
    configuration.write_text(configuration.read_text("utf-8") + "social-cards: true\n", "utf-8")
    return project


@pytest.mark.skipif(shutil.which("rsvg-convert") is None, reason="rsvg-convert is not installed")
def test_every_page_has_a_card_of_the_right_size_and_the_same_bytes(attest, wanting, tmp_path):
    attest.build(wanting, tmp_path / "a")
    shutil.rmtree(wanting / ".cache")
    attest.build(wanting, tmp_path / "b")
    cards = sorted(path.relative_to(tmp_path / "a") for path in (tmp_path / "a").rglob("card.png"))
    assert [str(card) for card in cards] == [
        "en/card.png", "en/method/card.png", "tr/card.png", "tr/yontem/card.png",
    ]
    for card in cards:
        picture = (tmp_path / "a" / card).read_bytes()
        assert struct.unpack(">II", picture[16:24]) == (1200, 630)
        assert picture == (tmp_path / "b" / card).read_bytes()
        page = (tmp_path / "a" / card.parent / "index.html").read_text("utf-8")
        assert re.search(f'property="og:image" content="https://example.org/{card}"', page)


def test_a_site_is_built_without_cards_where_nothing_draws_them(attest, wanting, tmp_path):
    _, words = attest.build(wanting, tmp_path / "site", env=os.environ | {"PATH": str(tmp_path)})
    assert "cards.skipped" in words and "librsvg2-bin" in words
    assert not list((tmp_path / "site").rglob("card.png"))
    assert "og:image" not in (tmp_path / "site/en/index.html").read_text("utf-8")
