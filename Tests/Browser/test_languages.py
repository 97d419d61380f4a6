"""Every language is written in its own script, labelled as what it is, and complete."""

import re
import unicodedata
import urllib.parse

import documents

SCRIPTS = {"en": "LATIN", "tr": "LATIN", "az": "LATIN", "ru": "CYRILLIC", "hy": "ARMENIAN", "ar": "ARABIC"}
OWN = {"script", "style", "code", "pre"}
# Names of file formats, written alike everywhere.
FORMATS = {"CSV", "SVG", "JSON", "BibTeX", "RIS", "CSL", "YAML", "PDF", "EPUB", "HXL", "DCAT", "BY", "CC"}


# Pages of lists, not of prose.
LISTS = {"glossary", "downloads"}
# What stands in the text of a page and is not its prose.
APART = {"figure", "table", "nav"} | OWN
APART_CLASSES = {"figures", "bibliography", "glossary", "places"}


def foreign(text, language):
    """The words of a text that have a letter of another script than the language's."""
    words, word = [], ""
    for character in text + " ":
        if character.isalpha() or unicodedata.combining(character):
            word += character
        else:
            words.append(word)
            word = ""
    known = SCRIPTS.get(language.split("-")[0])
    return [
        word
        for word in words
        if known
        and word not in FORMATS
        and any(c.isalpha() and unicodedata.name(c, "?").split()[0] not in (known, "MODIFIER") for c in word)
    ]


def shown(element, language=""):
    """The texts that a reader sees, each with its language; nothing that belongs to no language."""
    if element.tag in OWN or element.attributes.get("translate") == "no":
        return
    language = element.attributes.get("lang", language)
    for name in ("title", "alt", "aria-label", "placeholder"):
        if element.attributes.get(name):
            yield element.attributes[name], language
    for child in element.children:
        if isinstance(child, str):
            yield child, language
        else:
            yield from shown(child, language)


def test_the_judge_sees_a_foreign_word():
    assert foreign("мины ANAMA", "ru") == ["ANAMA"] and not foreign("мины, CSV", "ru")


def test_letters_of_other_scripts_stand_in_marked_runs(site, pages):
    wrong = {}
    for page in pages:
        for text, language in shown(documents.read(site / page)):
            found = foreign(text, language)
            if found:
                wrong.setdefault((language, text.strip()[:80]), page)
    assert not wrong, f"{len(wrong)}\n" + "\n".join(f"{page}: {key}" for key, page in list(wrong.items())[:60])


def test_machine_translations_and_safety_are_told_on_every_page(site, pages):
    for page in pages:
        root = documents.read(site / page)
        if page in ("index.html", "404.html"):
            continue
        classes = " ".join(e.attributes.get("class", "") for e in root.walk())
        assert "safety" in classes, page


def prose(element) -> str:
    """The words of a text without its charts, tables, lists of data and note numbers."""
    words = []
    for child in element.children:
        if isinstance(child, str):
            words.append(child)
        elif (
            child.tag not in APART
            and not APART_CLASSES & set(child.attributes.get("class", "").split())
            and not child.attributes.get("role", "").startswith("doc-")
        ):
            words.append(prose(child) + (" " if child.tag in ("p", "li", "h2", "h3") else ""))
    return "".join(words)


def count(page) -> int:
    texts = [prose(e) for e in documents.read(page).walk() if "prose" in e.attributes.get("class", "").split()]
    return len(re.findall(r"\S*\w\S*", " ".join(texts)))


def translations(site, page):
    """The page in every language, by what it says of itself."""
    for element in documents.read(site / page).walk():
        if element.tag == "link" and element.attributes.get("rel") == "alternate":
            language = element.attributes.get("hreflang", "x-default")
            if language != "x-default":
                path = urllib.parse.unquote(urllib.parse.urlsplit(element.attributes["href"]).path)
                yield language, path.removeprefix("/") + "index.html"


def test_prose_has_its_length_in_every_language(site, pages):
    originals = [
        page
        for page in pages
        if re.fullmatch(r"en/([^/]+/)?index\.html", page) and page.split("/")[1] not in LISTS | {"evidence", "tags"}
    ]
    assert len(originals) == 14
    wrong = []
    for page in originals:
        found = dict(translations(site, page))
        assert set(found) == set(SCRIPTS), page
        for language, path in found.items():
            words = count(site / path)
            if not 250 <= words <= 600:
                wrong.append(f"{path}: {words} words")
    assert not wrong, "\n".join(wrong)
