"""`attest markdown` against cmark-gfm: its tables and footnotes, but for what a page needs differently.

What differs on purpose: `scope` on header cells, a class where GFM has `align`, ids and labels of links to and from
notes, and a reference inside a link, which goes behind it since links do not nest.
"""

import pathlib
import random
import re
import subprocess

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options

ATTEST = pathlib.Path(__file__).parents[2] / ".build/release/attest"

TABLES = [
    "| word | next |\n| --- | --- |\n| some | more |\n",
    "| left | center it |\n:-: | -----------:\none | two\n",
    "| a\\|b  |\n| ------ |\n| c `\\|` d |\n| e **\\|** f |\n",
    "| one | two |\n| --- | --- |\n| a | b |\n> quotation\n",
    "| one | two |\n| --- | --- |\n| a | b |\na row\n\na paragraph\n",
    "| one | two |\n| --- |\n| a |\n",
    "| one | two |\n| --- | --- |\n| a |\n| a | b | c |\n",
    "| one | two |\n| --- | --- |\n",
    "| one | two |\n| --- | --- |\n| a | b |\n| c\n",
    "Before\n\n| _one_ | セン |\n| ----- | ---- |\n| 1. no block here | |\n| but _**inlines**_ | x |\n\nAfter\n",
    "| no table |\n",
    "| no table |\n| no table either |\n",
    "| ---- | --- |\n",
    "| a | b | c | d | e |\n| --- | :-- | :-: | --: | - |\n| 1 | 2 | 3 | 4 | 5 |\n",
    "without | bars\n--- | ---\n",
    "> | a | b |\n> | - | - |\n> | c | d |\n",
    "- | a | b |\n  | - | - |\n  | c | d |\n",
    "| a | b |\n| --- | --- |\n| `c\\|d` | e\\\\|f |\n",
    "| a |\n| - |\n| b |\n# heading\n",
    "| a |\n| - |\n| b |\n- item\n",
    "| a |\n| - |\n| b |\n```\ncode\n```\n",
    "| a |\n| - |\n| b |\n    code\n",
    "text\n| a |\n| - |\n| b |\n",
    "| a\n| -\n| b\n",
    "a|\n-|\nb|\n",
    ":-\na\n",
    "|a|b|\n|-|-|\n|c|d|e|f|\n",
    "|a|\n|-|\n||\n",
    "|a||b|\n|-|-|-|\n|c||d|\n",
    "| a | b |\r\n| - | - |\r\n| c | d |\r\n",
    "\t| a | b |\n\t| - | - |\n",
    "| a \\\\ | b |\n| --- | --- |\n| x \\\\\\| y | z |\n",
    "| a | b |\n| - | - |\n| *a | b* |\n",
    "`a | b`\n- | -\n",
    "|a|\n|-|\n|b|\n---\n",
    "|a|\n|-|\n|b|\n===\n",
    "|[a](b|c)|\n|-|\n",
]

FOOTNOTES = [
    "First[^1]. Second[^word].\n\nThird[^same-line]\n\nFourth[^code].\n\nNothing[^none].\n\n[^1]: A *note*.\n\n"
    "[^word]:\n    > A quotation.\n\n        and code\n\n    and a paragraph.\n\n[^same-line]:       no code\n\n"
    "[^code]:\n        code\n\nText.\n\n[^unused]: Not used.\n",
    "Three[^a] times[^a], and[^a] another[^b].\n\n[^a]: Three links back.\n\n[^b]: One.\n",
    'A[^"><script>x()</script>]\n\n[^"><script>x()</script>]: b\n',
    "Text[^1]\n\n| a   | b |\n| --- | - |\n| c [^1] | d |\n\n[^1]: note\n",
    "| a[^1] |\n|---|\n| b[^2] |\n\n[^1]: c\n[^2]: | d |\n    |---|\n    | e |\n",
    "[^1] [^2]\n\n[^1]: one[^2]\n\n[^2]: two[^1]\n",
    "a[^1].\n\n[^1]: Here.\n[^2]: Unused\n",
    "a[^a]\n\n[^a]:\n\n    b\n",
    "a[^a]\n\n[^a]: b\nlazy\n",
    "a[^a]\n\n> [^a]: b\n",
    "a[^a]\n\n- [^a]: b\n\n  c\n",
    "[^a]: x\n\n[^a]\n",
    "[^A]\n\n[^a]: x\n",
    "a[^é]\n\n[^É]: b\n",
    "![^a]\n\n[^a]: x\n",
    "[^a](x)\n\n[^a]: y\n",
    "[x][^a]\n\n[^a]: /u\n",
    "a[^b c]\n\n[^b c]: d\n",
    "a[^]\n\n[^]: c\n",
    "*a[^1]*\n\n# b[^1]\n\n[^1]: c\n",
    "a[^1]\n\n   [^1]: b\n",
    "a[^1]\n\n    [^1]: b\n",
    "a[^1]\n[^1]: b\n",
    "a[^1]\n\n[^1]: # H\n",
    "a[^1]\n\n[^1]: - x\n      - y\n",
    "a[^1]\n\n[^1]: > q\n",
    "a[^1]\n\n[^1]: ```\n    c\n    ```\n",
    "a[^1]\n\n[^1]:b\n",
    "a[^1]\n\n[^1]: b\n\n  c\n",
    "a[^1]\n\n[^1]: b\n\n\n\n    c\n",
    "a[^1][^2]\n\n[^1]: b\n[^2]: c\n",
    "`[^1]` a[^1]\n\n[^1]: `b`\n",
    "a[^a\\]b]\n\n[^a\\]b]: c\n",
]


def gfm(text):
    html = cmarkgfm.markdown_to_html_with_extensions(
        text, options=Options.CMARK_OPT_FOOTNOTES | Options.CMARK_OPT_UNSAFE, extensions=["table"]
    )
    html = re.sub(r'<sup class="footnote-ref"[^>]*><a href="[^"]*" id="[^"]*"[^>]*>(\d+)</a></sup>', r"⟦\1⟧", html)
    html = re.sub(r'\s*<a href="#fnref[^"]*" class="footnote-backref"[^>]*>↩(<sup[^>]*>\d+</sup>)?</a>', "↩", html)
    html = re.sub(r'align="(\w+)"', r'class="align-\1"', html)
    html = html.replace('<section class="footnotes" data-footnotes>', "<section>")
    return plain(re.sub(r'<li id="fn-[^>]*>', "<li>", html))


def attest(text):
    run = subprocess.run([ATTEST, "markdown", "--unsafe-html"], input=text.encode(), capture_output=True, check=False)
    html = run.stdout.decode()
    html = re.sub(
        r'<sup class="footnote-ref"><a role="doc-noteref" href="#fn-\d+" id="[^"]*">(\d+)</a></sup>', r"⟦\1⟧", html
    )
    html = re.sub(r'\s*<a role="doc-backlink"[^>]*>↩[²³⁰¹⁴-⁹]*</a>', "↩", html)
    html = html.replace(' scope="col"', "").replace('<section class="footnotes" role="doc-endnotes">', "<section>")
    return plain(re.sub(r'<li id="fn-\d+">', "<li>", html))


def plain(html):
    return re.sub(r"\n+", "\n", re.sub(r"\s*↩", "↩", html)).strip()


@pytest.mark.parametrize("text", TABLES)
def test_tables_are_as_on_github(text):
    assert attest(text) == gfm(text)


@pytest.mark.parametrize("text", FOOTNOTES)
def test_footnotes_are_as_on_github(text):
    assert attest(text) == gfm(text)


@pytest.mark.parametrize("seed", range(3))
def test_generated_tables_are_as_on_github(seed):
    pieces = ["a", "b ", " ", "\n", "\n", "*", "`", "- ", "> ", "    ", "# ", "---", "\\", "|", "|", "| a | b |\n"]
    pieces += ["|---|---|\n", "| --- | :-: |\n", "|:-|-:|\n", "a | b\n", "-|-\n", "\\|", "`|`", "x | y | z\n"]
    source = random.Random(seed)
    for _ in range(60):
        text = "".join(source.choice(pieces) for _ in range(source.randint(4, 20)))
        assert attest(text) == gfm(text), f"seed {seed}: {text!r}"
