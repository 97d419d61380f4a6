"""The same pages as a Hugo project: footnotes for claims and citations, charts as SVG through a template, tags, feeds,
a sitemap and a search index a language.
"""

LAYOUT = """<!DOCTYPE html>
<html lang="{{ .Site.Language.Lang }}" dir="{{ if eq .Site.Language.Lang "ar" }}rtl{{ else }}ltr{{ end }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} – {{ .Site.Title }}</title>
<meta name="description" content="{{ .Description }}">
<link rel="canonical" href="{{ .Permalink }}">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">
{{ end }}{{ with .OutputFormats.Get "rss" }}<link rel="alternate" type="application/rss+xml" href="{{ .Permalink }}">{{ end }}
</head>
<body>
<header><nav><a href="{{ "/" | relLangURL }}">{{ .Site.Title }}</a>
<ul>{{ range .AllTranslations }}<li><a href="{{ .RelPermalink }}" hreflang="{{ .Language.Lang }}">{{ .Language.LanguageName }}</a></li>{{ end }}</ul>
<ol>{{ range .Ancestors.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ol></nav></header>
<main>
<h1>{{ .Title }}</h1>
{{ with .Description }}<p class="lead">{{ . }}</p>{{ end }}
{{ if not .Date.IsZero }}<p class="meta"><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date | time.Format ":date_long" }}</time> · {{ .ReadingTime }}</p>{{ end }}
{{ block "main" . }}{{ end }}
</main>
<footer><p>{{ .Site.Title }}</p></footer>
</body>
</html>
"""
SINGLE = """{{ define "main" }}{{ with .TableOfContents }}{{ . }}{{ end }}
{{ .Content }}
<ul class="tags">{{ range .GetTerms "tags" }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>{{ end }}</ul>{{ end }}
"""
LIST = """{{ define "main" }}{{ .Content }}
<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time>{{ .Date | time.Format ":date_long" }}</time> {{ .Description }}</li>{{ end }}</ul>{{ end }}
"""
HOME = """{{ define "main" }}{{ .Content }}
<ul>{{ range first 20 .Site.RegularPages.ByDate.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time>{{ .Date | time.Format ":date_long" }}</time> {{ .Description }}</li>{{ end }}</ul>{{ end }}
"""
SEARCH = """{ "pages": [
{{ range $i, $p := .Site.RegularPages }}{{ if $i }},
{{ end }}{ "title": {{ .Title | jsonify }}, "href": {{ .RelPermalink | jsonify }}, "text": {{ delimit (uniq (split (.Plain | lower) " ")) " " | jsonify }} }{{ end }}
] }
"""
CLAIM = """{{- $c := index .Site.Data.claims (.Get 0) -}}
<data class="claim" value="{{ $c.value }}">{{ lang.FormatNumber 1 $c.value }} GWh</data> ({{ $c.year }})"""
# What a chart costs in a template: scales, axis, bars, labels and a data table.
CHART = """{{- $rows := index .Site.Data.charts (.Get 0) -}}
{{- $max := 1 -}}{{- range $rows }}{{ if gt .value $max }}{{ $max = .value }}{{ end }}{{ end -}}
<figure class="chart"><figcaption>{{ .Get 0 }}</figcaption>
<svg role="img" viewBox="0 0 640 360" class="wide"><title>{{ .Get 0 }}</title><desc>{{ len $rows }} values</desc>
{{ range seq 0 5 }}{{ $y := sub 320 (mul . 60) }}<line x1="60" x2="620" y1="{{ $y }}" y2="{{ $y }}" class="grid"/><text x="52" y="{{ $y }}">{{ lang.FormatNumber 0 (div (mul $max . 1.0) 5) }}</text>
{{ end }}{{ range $i, $r := $rows }}{{ $h := div (mul 300.0 $r.value) $max }}{{ $x := add 64 (mul $i 46) }}<rect x="{{ $x }}" y="{{ printf "%.1f" (sub 320.0 $h) }}" width="38" height="{{ printf "%.1f" $h }}"><title>{{ $r.year }}: {{ lang.FormatNumber 0 $r.value }} GWh</title></rect><text x="{{ add $x 19 }}" y="340">{{ $r.year }}</text>
{{ end }}</svg>
<svg role="img" viewBox="0 0 320 300" class="narrow"><title>{{ .Get 0 }}</title><desc>{{ len $rows }} values</desc>
{{ range seq 0 5 }}{{ $y := sub 260 (mul . 48) }}<line x1="40" x2="310" y1="{{ $y }}" y2="{{ $y }}" class="grid"/><text x="36" y="{{ $y }}">{{ lang.FormatNumber 0 (div (mul $max . 1.0) 5) }}</text>
{{ end }}{{ range $i, $r := $rows }}{{ $h := div (mul 240.0 $r.value) $max }}{{ $x := add 42 (mul $i 22) }}<rect x="{{ $x }}" y="{{ printf "%.1f" (sub 260.0 $h) }}" width="18" height="{{ printf "%.1f" $h }}"/><text x="{{ add $x 9 }}" y="280">{{ $r.year }}</text>
{{ end }}</svg>
<details><summary>Data</summary><table><thead><tr><th>Year</th><th>GWh</th></tr></thead><tbody>
{{ range $rows }}<tr><td>{{ .year }}</td><td>{{ lang.FormatNumber 0 .value }}</td></tr>
{{ end }}</tbody></table></details></figure>
"""


class Hugo:
    """A project of Hugo (tried with 0.168)."""

    def mark(self, project, kind, claim, source, place, notes, rng, words):
        from generate import sentence
        label = f"n{len(notes) // 2}"
        if kind == "claim":
            _, year, _, named, page = project.claims[claim]
            notes += [f"[^{label}]: {self.note(project, named, page)}", ""]
            return f' {{{{< claim "{claim}" >}}}}[^{label}]'
        if kind == "citation":
            notes += [f"[^{label}]: {self.note(project, source, place)}", ""]
            return f"[^{label}]."
        notes += [f"[^{label}]: {sentence(rng, words)}", ""]
        return f"[^{label}]"

    def note(self, project, source, place):
        return (f"{project.publisher(source)}, *{project.title(source)}*, 1 April 2026, p. {place}, "
                f"<https://example.org/{source}>.")

    def chart(self, number):
        return f'{{{{< chart "chart-{number}" >}}}}'

    def write(self, project, options, write):
        import json
        languages = {tag: {"languageName": tag, "weight": n + 1, "title": f"Report {tag}",
                           "contentDir": f"content/{tag}"} for n, tag in enumerate(project.locales)}
        write("hugo.json", json.dumps({
            "baseURL": "https://example.org/", "title": "Report", "defaultContentLanguage": project.locales[0],
            "defaultContentLanguageInSubdir": True, "languages": languages, "taxonomies": {"tag": "tags"},
            "outputs": {"home": ["html", "rss", "json"], "section": ["html"], "term": ["html"], "taxonomy": ["html"]},
            "minify": {"minifyOutput": False}}, indent=1))
        write("data/claims.json", json.dumps({
            name: {"value": float(value), "year": year} for name, (_, year, value, _, _) in project.claims.items()}))
        write("data/charts.json", json.dumps({
            f"chart-{n}": [{"year": y, "value": v} for y, v in rows] for n, rows in enumerate(project.charts)}))
        for path, text in [("_default/baseof.html", LAYOUT), ("_default/single.html", SINGLE),
                           ("_default/list.html", LIST), ("index.html", HOME), ("index.json", SEARCH),
                           ("shortcodes/claim.html", CLAIM), ("shortcodes/chart.html", CHART)]:
            write(f"layouts/{path}", text)

    def path(self, locale, number):
        return f"content/{locale}/" + ("_index.md" if number == 0 else f"part-{number % 10}/page-{number}.md")
