"""Whole builds at three sizes: cold, unchanged, with one page edited; growth; jobs; start-up."""

import filecmp
import math

from measure import ATTEST, Row, clear, project, ratio, run

SIZES = [600, 6000, 12000]


def build(folder, *options):
    return run([ATTEST, "build", "--root", folder, "--quiet", *options])


def edited(folder):
    """A build after one page got another word."""
    page = next(iter(sorted(folder.glob("Content/pages/part-1/page-1/en.md"))))
    text = page.read_text("utf-8")
    page.write_text(text + "\nAnother word.\n", "utf-8")
    usage = build(folder)
    page.write_text(text, "utf-8")
    return usage


def same(left, right):
    compared = filecmp.dircmp(left, right)
    return not (compared.left_only or compared.right_only or compared.diff_files) and all(
        same(left / name, right / name) for name in compared.common_dirs)


def rows():
    yield Row("start, `attest --help`", f"{min(run([ATTEST, '--help']).wall for _ in range(10)) * 1000:.0f} ms", bar="25 ms")
    cold = {}
    for pages in SIZES:
        folder = project(pages)
        clear(folder / "Site", folder / ".cache")
        cold[pages] = build(folder)
        yield Row(f"{pages} pages, cold", f"{cold[pages].cpu:.2f} CPU s, {cold[pages].peak:.0f} MB")
        unchanged = build(folder)
        yield Row(f"{pages} pages, unchanged", f"{unchanged.cpu:.2f} CPU s, {unchanged.peak:.0f} MB",
                  f"{cold[pages].cpu:.2f} CPU s cold", ratio(unchanged.cpu, cold[pages].cpu), "0.10")
        one = edited(folder)
        yield Row(f"{pages} pages, one edited", f"{one.cpu:.2f} CPU s, {one.peak:.0f} MB",
                  f"{cold[pages].cpu:.2f} CPU s cold", ratio(one.cpu, cold[pages].cpu), "0.33")
    growth = math.log(cold[12000].cpu / cold[600].cpu) / math.log(20)
    yield Row("growth from 600 to 12,000 pages", f"pages^{growth:.2f}", bar="pages^1.05")
    folder = project(6000)
    walls = {}
    for jobs in (1, 2):
        site = folder / f"Site{jobs}"
        clear(site, folder / ".cache")
        walls[jobs] = build(folder, "--jobs", jobs, "--output", site).wall
    equal = "same bytes" if same(folder / "Site1", folder / "Site2") else "OTHER BYTES"
    yield Row("6000 pages, `--jobs 2` against `--jobs 1`", f"{walls[2]:.2f} s, {equal}", f"{walls[1]:.2f} s",
              f"{walls[1] / walls[2]:.2f}×", "1.7×")
