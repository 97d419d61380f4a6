"""Recipes for publishing a site, followed to the letter."""

import gzip
import http.client
import importlib.resources
import json
import os
import pathlib
import subprocess
import sys
import tomllib

import jsonschema
import pytest
import yaml
from conftest import tree
from test_editors import Loader

CLOCK = "2026-01-31"


@pytest.fixture
def site(attest, project, tmp_path):
    """A built site with former addresses and compressed files."""
    page = project / "Content/pages/method/en.md"
    text = page.read_text("utf-8")
    page.write_text(text.replace("title: Method\n", "title: Method\naliases: [/en/old/, /en/früher/]\n"), "utf-8")
    attest.build(project, tmp_path / "site", "--compress", "gz,br")
    return tmp_path / "site"


@pytest.fixture
def served(attest, nginx, site):
    """Asks nginx for an address, as the recipe sets it up."""
    recipe, _ = attest.run("recipe", "nginx", "--site", site)
    assert "listen 80;" in recipe
    port = nginx(recipe.replace("listen 80;", "listen 127.0.0.1:PORT;").replace("listen [::]:80;", ""))

    def get(path, **headers):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        connection.request("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        return answer, body

    return get


def policy(site):
    line = next(line for line in (site / "_headers").read_text("utf-8").splitlines() if "Content-Security" in line)
    return line.split(": ", 1)[1]


def test_nginx_serves_pages_with_their_headers(served, site):
    for path in ("/en/", "/tr/yontem/", "/", "/en/evidence/output/"):
        answer, body = served(path)
        assert answer.status == 200, path
        assert body == (site / (path[1:] + "index.html")).read_bytes()
        assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
        assert answer.headers["Content-Security-Policy"] == policy(site)
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["X-Frame-Options"] == "SAMEORIGIN"
        assert answer.headers["Cache-Control"] == "no-cache"
        again, body = served(path, If_None_Match=answer.headers["ETag"])
        assert again.status == 304 and body == b""
    # Charts may stand in the frames of other sites.
    answer, _ = served("/charts/output.en.html")
    assert answer.status == 200 and answer.headers["X-Frame-Options"] is None


def test_nginx_serves_files_with_their_types(served, site):
    types = {"data/claims.csv": "text/csv; charset=utf-8", "charts/output.en.svg": "image/svg+xml; charset=utf-8",
             "data/claims.json": "application/json; charset=utf-8", "sitemap.xml": "text/xml; charset=utf-8"}
    for path, expected in types.items():
        answer, _ = served("/" + path)
        assert (answer.status, answer.headers["Content-Type"]) == (200, expected), path
    asset = next((site / "assets").glob("*.css")).name
    answer, _ = served("/assets/" + asset)
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert answer.headers["Content-Security-Policy"] == policy(site)
    for hidden in ("/_headers", "/_redirects", "/.nojekyll"):
        assert served(hidden)[0].status == 404, hidden


def test_nginx_hands_out_compressed_files(served, site):
    for path in ("/en/", "/assets/" + next((site / "assets").glob("*.css")).name):
        file = site / (path[1:] + ("index.html" if path.endswith("/") else ""))
        answer, body = served(path, Accept_Encoding="gzip")
        assert answer.headers["Content-Encoding"] == "gzip"
        assert body == pathlib.Path(f"{file}.gz").read_bytes() and gzip.decompress(body) == file.read_bytes()
        assert "Accept-Encoding" in answer.headers["Vary"]
        answer, body = served(path, Accept_Encoding="br, gzip")
        assert answer.headers["Content-Encoding"] == "br"
        assert body == pathlib.Path(f"{file}.br").read_bytes()
        answer, body = served(path)
        assert answer.headers["Content-Encoding"] is None and body == file.read_bytes()


def test_nginx_shows_what_is_missing_in_the_readers_language(served, site):
    for path, page in {"/en/nothing/": "en/404.html", "/tr/yok": "tr/404.html", "/nothing": "en/404.html"}.items():
        answer, body = served(path)
        assert answer.status == 404 and body == (site / page).read_bytes(), path
        assert answer.headers["Content-Security-Policy"] == policy(site)


def test_nginx_follows_former_addresses(served):
    for path, target in {"/en/old/": "/en/method/", "/en/fr%C3%BCher/": "/en/method/", "/en/method": "/en/method/",
                         "/tr": "/tr/"}.items():
        answer, _ = served(path)
        assert (answer.status, answer.headers["Location"]) == (301, target), path


def test_nginx_serves_a_site_below_a_path(attest, nginx, project, tmp_path):
    site = tmp_path / "www/reports"
    attest.build(project, site, "--base-url", "https://example.org/reports/")
    recipe, _ = attest.run("recipe", "nginx", "--site", site)
    port = nginx(recipe.replace("listen 80;", "listen 127.0.0.1:PORT;").replace("listen [::]:80;", ""))
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    for path, status in {"/reports/en/": 200, "/reports/en/nothing": 404, "/en/": 404}.items():
        connection.request("GET", path)
        answer = connection.getresponse()
        answer.read()
        assert answer.status == status, path
    attest.run("recipe", "nginx", "--site", site, "--served-from", tmp_path / "elsewhere", status=2)


def follow(attest, name, tmp_path, site, **environment):
    script = tmp_path / f"{name}.sh"
    script.write_text(attest.run("recipe", name)[0], "utf-8")
    path = os.pathsep.join([str(pathlib.Path(sys.executable).parent), os.environ["PATH"]])
    process = subprocess.run(
        ["sh", script], capture_output=True, text=True, timeout=120,
        env={"PATH": path, "HOME": str(tmp_path), "SITE": str(site)} | environment)
    assert process.returncode == 0, process.stdout + process.stderr
    return process.stdout + process.stderr


def edit(attest, project, site):
    """Another state of the site: a page changed, a page gone, a page new."""
    page = project / "Content/pages/method/en.md"
    page.write_text(page.read_text("utf-8") + "\nMore.\n", "utf-8")
    (project / "Content/pages/method/tr.md").unlink()
    (project / "Content/pages/fresh").mkdir()
    (project / "Content/pages/fresh/en.md").write_text("---\ntitle: Fresh\n---\nText.\n", "utf-8")
    attest.build(project, site, "--compress", "gz,br")


def test_rsync_copies_the_site(attest, project, site, tmp_path):
    target = tmp_path / "server"
    target.mkdir()
    follow(attest, "rsync", tmp_path, site, TARGET=str(target))
    assert tree(target) == tree(site)
    edit(attest, project, site)
    follow(attest, "rsync", tmp_path, site, TARGET=str(target))
    assert tree(target) == tree(site)


@pytest.fixture(scope="module")
def storage():
    """A server that speaks S3, and a client of it."""
    import boto3
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    address = f"http://{host}:{port}"
    access = {"AWS_ACCESS_KEY_ID": "testing", "AWS_SECRET_ACCESS_KEY": "testing"}
    client = boto3.client(
        "s3", endpoint_url=address, region_name="us-east-1", aws_access_key_id="testing",
        aws_secret_access_key="testing")
    yield client, access | {"AWS_ENDPOINT_URL": address, "AWS_DEFAULT_REGION": "us-east-1"}
    server.stop()


def stored(client, bucket):
    """What a bucket holds: bytes by key."""
    pages = client.get_paginator("list_objects_v2").paginate(Bucket=bucket)
    keys = [item["Key"] for page in pages for item in page.get("Contents", [])]
    return {key: client.get_object(Bucket=bucket, Key=key) for key in keys}


def uploaded(site):
    """What of a site belongs into a bucket."""
    return {path: bytes for path, bytes in tree(site).items()
            if not path.endswith((".gz", ".br")) and not path.startswith(("_", "."))}


@pytest.mark.parametrize("name", ["s3", "rclone"])
def test_storage_holds_the_site(attest, project, site, tmp_path, storage, name):
    client, environment = storage
    client.create_bucket(Bucket=f"site-{name}")
    if name == "s3":
        environment = environment | {"BUCKET": "s3://site-s3"}
    else:
        environment = {
            "TARGET": "store:site-rclone", "RCLONE_CONFIG": str(tmp_path / "rclone.conf"),
            "RCLONE_CONFIG_STORE_TYPE": "s3", "RCLONE_CONFIG_STORE_PROVIDER": "Other",
            "RCLONE_CONFIG_STORE_ENDPOINT": environment["AWS_ENDPOINT_URL"],
            "RCLONE_CONFIG_STORE_ACCESS_KEY_ID": "testing", "RCLONE_CONFIG_STORE_SECRET_ACCESS_KEY": "testing",
            "RCLONE_CONFIG_STORE_FORCE_PATH_STYLE": "true"}
    for turn in range(2):
        if turn:
            edit(attest, project, site)
        follow(attest, name, tmp_path, site, **environment)
        found = stored(client, f"site-{name}")
        assert {key: item["Body"].read() for key, item in found.items()} == uploaded(site)
        for key, item in found.items():
            expected = "public, max-age=31536000, immutable" if key.startswith("assets/") else "no-cache"
            assert item["CacheControl"] == expected, key
        assert found["en/index.html"]["ContentType"].startswith("text/html")
        assert next(item for key, item in found.items() if key.endswith(".css"))["ContentType"].startswith("text/css")


def schema(name):
    folder = importlib.resources.files("check_jsonschema") / "builtin_schemas/vendor"
    return json.loads((folder / name).read_text("utf-8"))


def run_steps(attest, project, lines, **environment):
    """Runs shell lines as a runner does, with the program on the path."""
    folder = project.parent / "bin"
    folder.mkdir(exist_ok=True)
    (folder / "attest").unlink(missing_ok=True)
    (folder / "attest").symlink_to(attest.path)
    return subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", lines], cwd=project, capture_output=True, text=True, timeout=120,
        env=os.environ | {"PATH": f"{folder}:{os.environ['PATH']}", "SOURCE_DATE_EPOCH": "1769860800"} | environment)


def test_the_workflow_for_github_pages_works(attest, project):
    text = attest.run("recipe", "github-pages")[0]
    workflow = yaml.load(text, Loader)
    jsonschema.validate(workflow, schema("github-workflows.json"))
    steps = workflow["jobs"]["build"]["steps"]
    scripts = {step["name"]: step["run"] for step in steps if "run" in step}
    subprocess.run(["bash", "-n", "-c", scripts["Install"]], check=True)
    process = run_steps(attest, project, scripts["Check"])
    assert process.returncode == 0, process.stderr
    process = run_steps(attest, project, scripts["Build"], BASE_URL="https://owner.github.io/name")
    assert process.returncode == 0, process.stderr
    assert "https://owner.github.io/name/en/" in (project / "Site/sitemap.xml").read_text("utf-8")
    assert (project / "Site/404.html").read_bytes() == (project / "Site/en/404.html").read_bytes()
    # A pull request knows no address, and a finding stops it.
    assert run_steps(attest, project, scripts["Build"], BASE_URL="").returncode == 0
    page = project / "Content/pages/method/en.md"
    page.write_text(page.read_text("utf-8") + "\n:claim[nothing]\n", "utf-8")
    process = run_steps(attest, project, scripts["Check"])
    assert process.returncode == 1 and process.stdout.startswith("::error file=Content/pages/method/en.md,line=")


def test_the_pipeline_for_gitlab_pages_works(attest, project):
    pipeline = yaml.load(attest.run("recipe", "gitlab-pages")[0], Loader)
    jsonschema.validate(pipeline, schema("gitlab-ci.json"))
    job = pipeline["pages"]
    subprocess.run(["bash", "-n", "-c", job["before_script"][0]], check=True)
    process = run_steps(attest, project, "\n".join(job["script"]), CI_PAGES_URL="https://group.gitlab.io/name")
    assert process.returncode == 0, process.stderr
    assert (project / "public/en/index.html.br").is_file() and (project / "public/404.html").is_file()
    assert (project / job["artifacts"]["reports"]["junit"]).read_text("utf-8").startswith("<?xml")


def test_netlify_and_cloudflare_can_read_the_rules(attest, site):
    assert tomllib.loads(attest.run("recipe", "netlify")[0])["build"]["publish"] == "Site"
    assert tomllib.loads(attest.run("recipe", "cloudflare")[0])["pages_build_output_dir"] == "Site"
    headers = (site / "_headers").read_text("utf-8").splitlines()
    # Cloudflare's limits: 100 rules, 2,000 characters a line; 2,000 redirects.
    assert sum(line.startswith("/") for line in headers) <= 100
    assert all(len(line) <= 2000 for line in headers)
    for line in headers:
        assert line.startswith("/") or line.startswith("  ") and ": " in line, line
    rules = [line.split() for line in (site / "_redirects").read_text("utf-8").splitlines()]
    assert all(len(rule) == 3 and rule[0].startswith("/") and rule[2] in ("301", "404") for rule in rules)
    assert ["/en/old/", "/en/method/", "301"] in rules and ["/tr/*", "/tr/404.html", "404"] in rules
    # Former addresses come before what is missing: the first rule counts.
    assert [rule[2] for rule in rules] == sorted(rule[2] for rule in rules)


def test_recipes_are_listed(attest):
    names = [line.split()[0] for line in attest.run("recipe")[0].splitlines()]
    assert names == ["nginx", "github-pages", "gitlab-pages", "netlify", "cloudflare", "rsync", "s3", "rclone"]
    assert "github-pages" in attest.run("recipe", "github-page", status=2)[1]
