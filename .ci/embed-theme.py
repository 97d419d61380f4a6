#!/usr/bin/env python3
"""Writes Templates/ as Swift text, so that the program has a theme for projects without one of their own."""

import pathlib

root = pathlib.Path(__file__).resolve().parent.parent
templates = root / "Templates"
paths = sorted(p for p in templates.rglob("*") if p.is_file() and p.suffix in {".mustache", ".css", ".js", ".svg"})
groups = {
    "Layouts": [p for p in paths if p.suffix == ".mustache" and p.parent == templates],
    "Partials": [p for p in paths if p.suffix == ".mustache" and p.parent.name == "partials"],
    "Assets": [p for p in paths if p.suffix != ".mustache" and p.parent.name != "report"],
    "Social": [p for p in paths if p.parent.name == "social"],
    "Report": [p for p in paths if p.parent.name == "report"],
}
for name, members in groups.items():
    property_name = name[0].lower() + name[1:]
    lines = [
        "// Made by `make theme` from Templates/; do not edit.",
        "",
        "extension BuiltInTheme {",
        f"    static let {property_name}: [(path: String, text: String)] = [",
    ]
    for path in members:
        text = path.read_text("utf-8")
        assert text.endswith("\n") and '"""##' not in text, path
        lines += ["        (", f'            "{path.relative_to(templates).as_posix()}",', '            ##"""']
        lines += [("            " + line).rstrip() if line else "" for line in text.split("\n")]
        lines += ['            """##', "        )," if len(members) > 1 else "        )"]
    lines += ["    ]", "}", ""]
    (root / f"Sources/Templating/BuiltInTheme+{name}.swift").write_text("\n".join(lines), "utf-8")
