"""Reports of the flagship, as every judge here sees them: each is made once."""

import os
import pathlib
import re
import subprocess
import sys
import unicodedata

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "Browser"))
import documents  # noqa: E402

LOCALES = ["en", "tr", "az", "ru", "hy", "ar"]
CLOCK = "1795262400"
ROOT = pathlib.Path(__file__).parent.parent.parent
WEASYPRINT = pathlib.Path(sys.prefix) / "bin/weasyprint"
# Controls of direction, joiners and soft hyphens: what readers do not see.
UNSEEN = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")


def run(*arguments, status=0, environment=None):
    """What the program wrote on its standard output and its standard error."""
    settings = {**os.environ, "SOURCE_DATE_EPOCH": CLOCK, **(environment or {})}
    process = subprocess.run([os.environ["ATTEST"], *map(str, arguments)], capture_output=True, env=settings, timeout=600)
    assert process.returncode == status, f"{arguments}: {process.returncode}\n{process.stderr.decode()}"
    return process.stdout, process.stderr.decode()


@pytest.fixture(scope="session")
def report(tmp_path_factory):
    """The file of a report in a language: `report("ar", "pdf", "--pages", "casualties")`."""
    made = {}

    def make(locale, format, *arguments, again=False, environment=None):
        key = (locale, format, *arguments)
        if key in made and not again:
            return made[key]
        file = tmp_path_factory.mktemp("report") / f"{locale}.{format}"
        if format == "pdf":
            arguments = ("--weasyprint", WEASYPRINT, *arguments)
        run("report", "--root", ROOT, "--locale", locale, "--format", format, "-o", file, *arguments,
            environment=environment)
        return made.setdefault(key, file) if not again else file

    return make


@pytest.fixture(scope="session")
def site() -> pathlib.Path:
    folder = os.environ.get("ATTEST_SITE")
    assert folder, "ATTEST_SITE names the folder of the built site"
    return pathlib.Path(folder)


def tool(*arguments):
    return subprocess.run([str(each) for each in arguments], capture_output=True, text=True, check=True).stdout


def pages(file):
    """The text of every page of a PDF, in the order in which `pdftotext` reads it."""
    return tool("pdftotext", "-enc", "UTF-8", file, "-").split("\f")[:-1]


def places(file):
    """The page of every named place of a PDF, from 1."""
    found = re.findall(r'^\s*(\d+) \[.*?\] "(.*)"$', tool("pdfinfo", "-dests", file), re.MULTILINE)
    return {name: int(page) for page, name in found}


def plain(text):
    """A text as it is compared: composed, without spaces, hyphens (poppler joins what a line's end cuts), vowel marks
    of Arabic (poppler puts them on lines of their own) and what nobody sees."""
    return re.sub(r"[\s\-\u0610-\u061a\u064b-\u065f\u0670]", "", UNSEEN.sub("", unicodedata.normalize("NFKC", text)))


def parse(file):
    return documents.read(file)


def by_id(root):
    return {node.attributes["id"]: node for node in root.walk() if "id" in node.attributes}
