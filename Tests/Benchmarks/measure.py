"""Runs a command and says what it took: CPU and wall seconds and the peak memory of the largest process."""

import atexit
import dataclasses
import os
import pathlib
import shutil
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
ATTEST = ROOT / ".build/release/attest"
WORK = ROOT / ".build/bench"
# What earlier runs made; removed when all is measured.
OLD = WORK / "old"
atexit.register(shutil.rmtree, OLD, ignore_errors=True)
# The moment at which every measured build is taken to run.
ENVIRONMENT = {**os.environ, "SOURCE_DATE_EPOCH": "1780272000", "NO_COLOR": "1"}


@dataclasses.dataclass(frozen=True)
class Usage:
    cpu: float
    wall: float
    peak: float  # MB


@dataclasses.dataclass(frozen=True)
class Row:
    """A line of the table: what was measured, ours, the other program's where there is one, and the bar."""

    what: str
    ours: str
    other: str = ""
    ratio: str = ""
    bar: str = ""
    # A count that does not depend on the machine is over its bar.
    failed: bool = False


def run(command, stdin=None, cwd=None, runs=1):
    """The run with the least CPU time of several; the machine's noise only ever adds."""
    best = None
    for _ in range(runs):
        start = time.monotonic()
        source = open(stdin, "rb") if stdin else subprocess.DEVNULL
        process = subprocess.Popen(
            [str(c) for c in command], stdin=source, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=cwd,
            env=ENVIRONMENT)
        error = process.stderr.read()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"{' '.join(map(str, command))} ended with {process.returncode}:\n{error.decode()[-2000:]}")
        usage = Usage(used.ru_utime + used.ru_stime, time.monotonic() - start, used.ru_maxrss / 1024)
        if best is None or usage.cpu < best.cpu:
            best = usage
    return best


def clear(*folders):
    """Moves what earlier runs made out of the way, without removing it yet.

    After thousands of files were removed, ext4 takes many times as long to make new ones, for a minute.
    """
    for folder in folders:
        if folder.exists():
            OLD.mkdir(parents=True, exist_ok=True)
            folder.rename(OLD / str(sum(1 for _ in OLD.iterdir())))


def program(name):
    """The path of an optional program; None where it is not installed."""
    local = ROOT / ".build/python/bin" / name
    return str(local) if local.exists() else shutil.which(name)


def project(pages, *options):
    """A generated project of a size, made once; `--hugo` makes a Hugo project of the same pages."""
    folder = WORK / "-".join([str(pages), *(o.strip("-").replace("=", "") for o in options)])
    if not (folder / "made").exists():
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run(
            [sys.executable, HERE / "generate.py", folder, "--pages", str(pages), *options], check=True)
        (folder / "made").write_text("")
    return folder


def ratio(ours, other):
    return f"{ours / other:.2f}" if other else ""
