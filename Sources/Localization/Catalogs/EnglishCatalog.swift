/// The interface messages in English: YAML as in `Content/locales/<tag>.yaml`.
enum EnglishCatalog {
    static let yaml = #"""
        # Numbers
        number.ordinal: { ordinal: true, one: "{count}st", two: "{count}nd", few: "{count}rd", other: "{count}th" }
        magnitude.thousand: { select: number, one: "{number} thousand", other: "{number} thousand" }
        magnitude.million: { select: number, one: "{number} million", other: "{number} million" }
        magnitude.billion: { select: number, one: "{number} billion", other: "{number} billion" }
        magnitude-short.thousand: "{number}K"
        magnitude-short.million: "{number}M"
        magnitude-short.billion: "{number}B"

        # What limits a figure: around number and unit ({quantity}) or around the number alone ({number})
        qualifier.over: "over {quantity}"
        qualifier.about: "about {quantity}"
        qualifier.up-to: "up to {quantity}"
        qualifier.at-least: "at least {quantity}"
        qualifier.estimate: "an estimated {quantity}"
        # The same as a word of its own, in tables
        qualifier-name.exact: "exact"
        qualifier-name.over: "over"
        qualifier-name.about: "about"
        qualifier-name.up-to: "up to"
        qualifier-name.at-least: "at least"
        qualifier-name.estimate: "estimate"

        # Units behind a number
        unit.people: { select: number, one: "{number} person", other: "{number} people" }
        unit.victims: { select: number, one: "{number} victim", other: "{number} victims" }
        unit.mines: { select: number, one: "{number} mine", other: "{number} mines" }
        unit.items: { select: number, one: "{number} item", other: "{number} items" }
        unit.maps: { select: number, one: "{number} map", other: "{number} maps" }
        unit.records: { select: number, one: "{number} record", other: "{number} records" }
        unit.incidents: { select: number, one: "{number} incident", other: "{number} incidents" }
        unit.points: { select: number, one: "{number} point", other: "{number} points" }
        unit.countries: { select: number, one: "{number} country", other: "{number} countries" }
        unit.states: { select: number, one: "{number} state", other: "{number} states" }
        unit.districts: { select: number, one: "{number} district", other: "{number} districts" }
        unit.years: { select: number, one: "{number} year", other: "{number} years" }
        unit.months: { select: number, one: "{number} month", other: "{number} months" }
        unit.days: { select: number, one: "{number} day", other: "{number} days" }
        unit.ha: { select: number, one: "{number} hectare", other: "{number} hectares" }
        unit.sq-km: { select: number, one: "{number} square kilometre", other: "{number} square kilometres" }
        unit.km: { select: number, one: "{number} kilometre", other: "{number} kilometres" }
        unit.tonnes: { select: number, one: "{number} tonne", other: "{number} tonnes" }
        unit.gwh: { select: number, one: "{number} GWh", other: "{number} GWh" }
        unit.usd: { select: number, one: "{number} US dollar", other: "{number} US dollars" }
        unit.eur: { select: number, one: "{number} euro", other: "{number} euros" }
        unit.gbp: { select: number, one: "{number} British pound", other: "{number} British pounds" }
        unit.azn: { select: number, one: "{number} Azerbaijani manat", other: "{number} Azerbaijani manats" }
        unit.usd-per-mine: { select: number, one: "{number} US dollar per mine", other: "{number} US dollars per mine" }

        # The same, short
        unit-short.ha: "{number} ha"
        unit-short.sq-km: "{number} km²"
        unit-short.km: "{number} km"
        unit-short.tonnes: "{number} t"
        unit-short.usd: "USD {number}"
        unit-short.eur: "EUR {number}"
        unit-short.gbp: "GBP {number}"
        unit-short.azn: "AZN {number}"
        unit-short.usd-per-mine: "USD {number} per mine"

        # Names of units, for headings and axes
        unit-name.people: "people"
        unit-name.victims: "victims"
        unit-name.mines: "mines"
        unit-name.items: "items"
        unit-name.maps: "maps"
        unit-name.records: "records"
        unit-name.incidents: "incidents"
        unit-name.points: "points"
        unit-name.countries: "countries"
        unit-name.states: "states"
        unit-name.districts: "districts"
        unit-name.years: "years"
        unit-name.months: "months"
        unit-name.days: "days"
        unit-name.ha: "hectares"
        unit-name.sq-km: "square kilometres"
        unit-name.km: "kilometres"
        unit-name.tonnes: "tonnes"
        unit-name.gwh: "gigawatt-hours"
        unit-name.percent: "per cent"
        unit-name.usd: "US dollars"
        unit-name.eur: "euros"
        unit-name.gbp: "British pounds"
        unit-name.azn: "Azerbaijani manats"
        unit-name.usd-per-mine: "US dollars per mine"

        # Dates
        date.about: "about {date}"
        date.undated: "undated; source issued {date}"
        date.undated-plain: "undated"
        date.since: "since {date}"
        date.until: "until {date}"

        # Languages, as they stand in “in …”
        language.en: "English"
        language.tr: "Turkish"
        language.az: "Azerbaijani"
        language.ru: "Russian"
        language.hy: "Armenian"
        language.ar: "Arabic"

        # Pages
        page.details: "Details"
        page.updated: "Updated {date}"
        page.published: "{date}"
        page.authors: "By {names}"
        page.sources-count: { one: "{count} source", other: "{count} sources" }
        page.reading-time: { one: "{count}-minute read", other: "{count}-minute read" }
        page.as-of: "As of {date}"
        page.further: "Further pages"
        page.menu: "Menu"
        page.close: "Close"
        page.languages: "Languages"
        page.skip: "Skip to the text"
        page.contents: "On this page"
        page.breadcrumbs: "Where you are"
        page.home: "Overview"
        page.tags: "Topics"
        page.tags.description: "All topics of the site and their pages."
        page.tag: "Topic: {tag}"
        page.pages: { one: "{count} page", other: "{count} pages" }
        page.all-pages: "All pages"
        page.feed: "Feed"
        page.not-found.title: "Page not found"
        page.not-found.text: "There is nothing at this address. It may have moved; the overview and the search lead on."
        page.search: "Search"
        page.search.placeholder: "Search this site"
        page.search.none: "Nothing found."
        page.search.count: { one: "{count} result", other: "{count} results" }
        page.search-results: "Results"
        page.theme: "Night theme"
        page.text-larger: "Larger text"
        page.text-smaller: "Smaller text"
        page.text-size: "Text size"
        page.copy-link: "Copy link"
        page.copied: "Copied"
        page.share: "Share"
        page.share-mail: "Send by mail"
        page.cite: "To cite this page"
        page.copy-cite: "Copy citation"
        page.cite.downloads: "All sources:"
        page.cite.accessed: "accessed {date}"
        page.print: "Print"
        page.data: "Data"
        page.license: "Text and tables: {license}"
        page.draft: "Draft: not published yet"
        page.related: "Related pages"
        page.previous: "Previous"
        page.next: "Next"
        page.part: "Part {part} of {count}"
        page.top: "Back to top"
        page.follow: "Follow"
        page.about-author: "About the author"
        page.contact: "Contact"
        page.choose-language: "Choose a language"
        page.permalink: "Link to this section"
        home.latest: "Pages"

        # Fallback and translations
        fallback.notice: "This page has not been translated into {language} yet. It is shown in {original}."
        translation.machine: "Translated by machine and not yet checked by a reader of this language. The original is in {original}."
        translation.draft: "This translation is a draft. The original is in {original}."
        translation.stale: "The original has changed since this translation was made."

        # Safety
        safety.title: "This is not a safety map."
        safety.text: "If you see something that may explode: do not touch it, move away the way you came, and report it: call 112 in Azerbaijan, 911 in Armenia."
        page.safety-label: "Safety notice"

        # Cross-references
        xref.chart: "Chart {number}"
        xref.map: "Map {number}"
        xref.table: "Table {number}"
        xref.section: "Section {number}"

        # Notes
        note.heading: "Notes"
        note.back: "Back to the reference to note {note}"

        # Claims
        claim.as-of-inline: "(as of {date})"
        claim.by-inline: "({speaker})"
        claim.as-of: "as of {date}"
        claim.undated: "undated"
        claim.derived: "derived"
        claim.over-a-year-old: "over a year old"

        # Charts
        chart.no-data: "No data"
        chart.empty: "There are no data to show."
        chart.as-of: "As of {date}"
        chart.source: "Source: {sources}"
        chart.source-label: "Sources:"
        chart.table: "Show as table"
        chart.download.svg: "Image (SVG)"
        chart.download.csv: "Data (CSV)"
        chart.cite: "Cite"
        chart.embed: "Embed"
        chart.embed.code: "Code that shows this chart on another site"
        chart.embed.copy: "Copy code"
        chart.embed.page: "Preview"
        chart.notes: "Note: {text}"
        chart.override: "Drawn against the usual rule: {reason}"
        chart.values: "Values"
        chart.series-value: "{value} {series}"
        chart.mark-title: "{place}: {value}"
        chart.mark-title-series: "{place}, {series}: {value}"
        chart.range: "{low}–{high}"
        chart.period: "{from} – {to}"
        chart.list: "{a}, {b}"
        chart.value-unit: "{value} {unit}"
        chart.certainty.reported: "stated by the counting body"
        chart.certainty.estimated: "estimate"
        chart.certainty.secondary: "reprinted by another source"
        chart.denominator: "100% = {text}"
        chart.square: "One square stands for {value}"
        chart.rest: "other"
        chart.less-than: "under {value}"
        chart.at-least: "{value} and over"
        chart.column.category: "Category"
        chart.column.date: "Date"
        chart.column.year: "Year"
        chart.column.value: "Value"
        chart.column.from: "From"
        chart.column.to: "To"
        chart.column.status: "Kind of figure"
        chart.column.event: "Event"
        chart.column.place: "Place"
        chart.column.source: "Source"
        chart.summary.bar: { one: "Bar chart with {count} bar.", other: "Bar chart with {count} bars." }
        chart.summary.line: { one: "Line chart with {count} line.", other: "Line chart with {count} lines." }
        chart.summary.area: { one: "Area chart with {count} area.", other: "Area chart with {count} areas." }
        chart.summary.dot: { one: "Dot chart with {count} dot.", other: "Dot chart with {count} dots." }
        chart.summary.range: { one: "Chart of ranges with {count} row.", other: "Chart of ranges with {count} rows." }
        chart.summary.timeline: { one: "Timeline with {count} event.", other: "Timeline with {count} events." }
        chart.summary.waffle: { one: "Chart of squares with {count} group.", other: "Chart of squares with {count} groups." }
        chart.summary.slope: { one: "Slope chart with {count} line.", other: "Slope chart with {count} lines." }
        chart.summary.map: { one: "Map with figures for {count} place.", other: "Map with figures for {count} places." }
        chart.summary.panels: { one: "{count} panel.", other: "{count} panels with the same scales." }
        chart.summary.series: "{series}: {text}."
        chart.summary.join: "{a}; {b}"
        chart.summary.rising: "rising from {first} ({firstAt}) to {last} ({lastAt})"
        chart.summary.falling: "falling from {first} ({firstAt}) to {last} ({lastAt})"
        chart.summary.level: "{first} at the beginning ({firstAt}) and at the end ({lastAt})"
        chart.summary.changing: "from {first} ({firstAt}) to {last} ({lastAt})"
        chart.summary.extremes: "lowest {low} ({lowAt}), highest {high} ({highAt})"
        chart.summary.single: "{value} ({at})"
        chart.summary.span: "From {from} to {to}."
        chart.summary.missing: "No data: {list}."
        chart.summary.as-of: "As of {date}."
        chart.map.boundaries: "The boundaries and names shown on this map do not imply official endorsement or acceptance."
        chart.map.locator: "Where the area lies"
        chart.map.unplaced: "Not on the map, whose boundaries do not show them: {list}"

        # Sources
        source.heading: "Sources"
        source.accessed: "accessed {date}"
        source.archived: "archived copy"
        source.issued: "issued {date}"
        source.access.excerpt: "Read as a stored excerpt, not the full page."
        source.access.none: "Not verified: cited by others, not read by this project."

        # Evidence and ledger
        evidence.title: "Evidence"
        evidence.description: "Every indicator on this site, with every claim: who said it, when, and where."
        evidence.claims: "All claims"
        evidence.conflicts: "Where sources differ"
        evidence.indicator: "Indicator"
        evidence.definition: "Definition"
        evidence.value: "Value"
        evidence.qualifier: "Qualifier"
        evidence.as-of: "As of"
        evidence.period: "Period"
        evidence.speaker: "Who says so"
        evidence.source: "Source"
        evidence.locator: "Place in the source"
        evidence.status: "Status"
        evidence.kind: "Kind"
        evidence.unit: "Unit"
        evidence.note: "Note"
        evidence.permalink: "Permanent link to this claim"
        evidence.used-on: "Used on"
        evidence.history: "History"
        evidence.formula: "Formula:"
        evidence.inputs: "Computed from:"
        access.excerpt: "read as an excerpt"
        access.cited: "not verified"
        access.missing: "not found"
        evidence.replaced-by: "Replaced by:"
        evidence.replaces: "Replaces:"
        evidence.spread: "The newest figure of each speaker: {range}"
        evidence.cite: "How to cite a claim"
        evidence.cite.hint: "The link on a value is the permanent address of its claim. For example:"
        evidence.downloads: "Downloads"
        evidence.kind.cumulative: "running total"
        evidence.kind.annual: "total of a year"
        evidence.kind.snapshot: "state at a date"
        evidence.kind.rate: "rate"
        evidence.kind.statement: "statement without a number"
        evidence.kind.event: "dated event"
        evidence.derived.title: "Derived values"
        evidence.derived.description: "What this site has computed itself, with every formula and every input."
        evidence.sources.title: "All sources"
        evidence.sources.description: "Everything cited on this site."
        evidence.data-notes.title: "Known conflicts"
        evidence.data-notes.description: "What our checks of the figures found, and why it is so."
        evidence.data-notes.none: "The checks found nothing that contradicts."
        evidence.corrections.title: "Corrections"
        evidence.corrections.description: "What this site has corrected, and when."
        evidence.corrections.none: "Nothing has been corrected so far."
        evidence.corrections.was: "Was:"
        evidence.corrections.now: "Now:"
        status.current: "current"
        status.superseded: "superseded"
        status.disputed: "disputed"
        status.unverified: "not verified"
        status.withdrawn: "withdrawn"
        speaker.official: "official"
        speaker.ngo: "NGO"
        speaker.de-facto: "de facto authorities"
        speaker.press: "press"
        speaker.court: "court"
        speaker.international: "international organization"
        speaker.academic: "research"
        speaker.other: "other"
        topic.casualties: "Casualties"
        topic.contamination: "Contamination"
        topic.clearance: "Clearance"
        topic.maps: "Minefield maps"
        topic.funding: "Funding"
        topic.costs: "Costs"
        topic.law: "Law and treaties"
        topic.diplomacy: "Diplomacy"
        topic.return: "Return and reconstruction"
        topic.environment: "Environment"
        topic.method: "Method"
        topic.other: "Other"

        # The report
        report.edition: "Edition {number}"
        report.as-of: "Figures as of {date}"
        report.contents: "Contents"
        report.summary: "Key figures"
        report.summary-text: "Each figure with who says it and when; the last column names the page of its chapter."
        report.figure: "What it counts"
        report.page: "Page"
        report.pages: "Pages"
        report.charts: "Charts and maps"
        report.chart-data: "Data behind the charts"
        report.chart-sources: "Sources of charts and tables"
        report.glossary: "Glossary"
        report.colophon: "Colophon"
        report.colophon-text: "Made with Attest from one set of data and texts, in which every figure has a speaker, a date and a source."
        report.colophon-hash: "A copy can be checked against the published content: this command, run beside the folder Content, gives the same number."
        report.cite: "To cite this report"
        report.cite-article: "To cite this article"
        report.license: "Reuse"
        report.number: "No. {number}"
        report.note-again: "(see note {number})"
        report.about-author: "About the author"
        report.cover: "Cover"
        report.landmarks: "Places in the book"
        report.accessibility: "Text with headings, a table of contents, page marks and notes that lead back. Every chart has a title, a description and a table of its figures."
        report.script.latin: "Sources in Latin script"
        report.script.cyrillic: "Sources in Cyrillic script"
        report.script.armenian: "Sources in Armenian script"
        report.script.arabic: "Sources in Arabic script"
        report.script.other: "Other sources"
        report.pdf: "PDF"
        """#
}
