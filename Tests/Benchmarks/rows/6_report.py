"""The flagship's whole English report as PDF: what Attest takes of it, and what WeasyPrint."""

from measure import ATTEST, ROOT, WORK, Row, program, run


def rows():
    what = "the whole English report as PDF"
    WORK.mkdir(parents=True, exist_ok=True)
    # Later than the moment of the other rows: the flagship's pages have dates of their own.
    report = [ATTEST, "report", "--root", ROOT, "--locale", "en", "--clock", "2026-12-31T00:00:00Z",
              "-o", WORK / "report", "--format"]
    html = run([*report, "html"], runs=3)
    weasyprint = program("weasyprint")
    if not weasyprint:
        yield Row(what, f"{html.cpu:.2f} CPU s for its HTML", "WeasyPrint is not here", bar="20 CPU s")
        return
    pdf = run([*report, "pdf", "--weasyprint", weasyprint], runs=2)
    yield Row(what, f"{pdf.cpu:.1f} CPU s, {pdf.peak:.0f} MB; {html.cpu:.2f} s of it Attest",
              f"WeasyPrint {pdf.cpu - html.cpu:.1f} CPU s", bar="20 CPU s")
