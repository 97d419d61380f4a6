// Made by `make theme` from Templates/; do not edit.

extension BuiltInTheme {
    static let report: [(path: String, text: String)] = [
        (
            "report/book.css",
            ##"""
            /* The report as an e-book: what the reader's own settings leave to us. */
            body { font-family: "Book", "Noto Serif", serif; line-height: 1.5; }
            h1, h2, h3, h4, table, figcaption, .kicker, .standfirst, .figure, .chart, .series, .byline { font-family: "Book", "Noto Sans", sans-serif; }
            h1 { font-size: 1.7em; line-height: 1.2; margin: 0 0 .5em; }
            h2 { font-size: 1.25em; line-height: 1.25; margin: 1.6em 0 .5em; break-after: avoid; }
            h3 { font-size: 1.05em; margin: 1.2em 0 .4em; break-after: avoid; }
            .opening { border-top: 3px solid currentColor; padding-top: .8em; margin-bottom: 1.6em; }
            .kicker { color: #994620; font-weight: bold; font-size: .85em; margin: 0 0 .3em; }
            .standfirst { font-size: 1.05em; opacity: .8; }
            .cover-image { text-align: center; margin: 0; }
            .cover-image img { max-width: 100%; max-height: 95vh; }
            a { color: inherit; }
            data a, .value a { text-decoration-color: #8888; text-decoration-thickness: 1px; }
            .noteref { font-size: .7em; line-height: 0; vertical-align: super; }
            .noteref a, .source-number { text-decoration: none; }
            .figures { border-top: 2px solid currentColor; margin: 0 0 1.4em; }
            .figure { padding: .7em 0; border-bottom: 1px solid #8888; break-inside: avoid; }
            .figure p { margin: 0; }
            .figure .value { font-size: 1.4em; font-weight: bold; line-height: 1.2; }
            .figure .who, .chart, .definition, .access, .locator, .kind { font-size: .85em; opacity: .85; }
            figure { margin: 1.6em 0; break-inside: avoid; border-top: 2px solid currentColor; padding-top: .6em; }
            figure p { margin: 0 0 .3em; }
            .chart-title { font-weight: bold; font-size: 1.15em; }
            .chart svg { display: block; width: 100%; height: auto; background: #ffffff; margin: .6em 0; }
            .table-scroll { overflow-x: auto; }
            table { width: 100%; border-collapse: collapse; font-size: .8em; line-height: 1.35; border-top: 2px solid currentColor; margin: 0 0 1em; }
            th, td { text-align: start; vertical-align: top; padding: .35em .6em .35em 0; border-top: 1px solid #8888; }
            caption { text-align: start; font-weight: bold; padding-bottom: .4em; }
            .align-right { text-align: end; }
            .align-center { text-align: center; }
            .positions, .note { border-top: 2px solid currentColor; border-bottom: 1px solid #8888; padding: .6em 0; margin: 1em 0; }
            .timeline, .corrections, .bibliography, .indicators, .related, .conflicts { list-style: none; padding: 0; }
            .timeline .date { display: block; font-weight: bold; font-size: .85em; }
            .bibliography li { margin-bottom: .5em; overflow-wrap: anywhere; }
            .number { font-weight: bold; }
            aside.note { border: 0; padding: 0; margin: 0 0 .6em; font-size: .85em; overflow-wrap: anywhere; }
            aside.note p { margin: 0; }
            .notes { border-top: 2px solid currentColor; margin-top: 2em; }
            .notice, .safety { border: 1px solid #b85e23; padding: .6em .8em; font-size: .9em; }
            dt { font-weight: bold; }
            dd { margin: 0 0 .5em; }
            nav ol { list-style: none; padding: 0; }
            nav li { margin: .4em 0; }

            """##
        ),
        (
            "report/charts.css",
            ##"""
            /* Charts on paper: the light colors, as plain values that every SVG renderer reads. */
            svg { font-family: "Noto Sans", "Noto Sans Armenian", "Noto Sans Arabic", sans-serif; color: #14181d; }
            text { fill: #57616c; }
            .i, .i text, .l { fill: #14181d; }
            .b { font-weight: 700; }
            .n { fill: none; }
            .ki { color: #14181d; } .ks { color: #57616c; }
            .k1 { color: #0d80f4; } .k2 { color: #e16c2f; } .k3 { color: #2f6857; } .k4 { color: #5e2776; } .k5 { color: #6c0e05; } .k6 { color: #91879f; }
            .b1 { color: #0e9bd2; } .b2 { color: #0f7eb6; } .b3 { color: #04639a; } .b4 { color: #01467a; } .b5 { color: #022a56; }
            .a1 { color: #d47a2d; } .a2 { color: #b85e23; } .a3 { color: #994620; } .a4 { color: #742f1a; } .a5 { color: #4d1d14; }
            .d1 { color: #4d1d14; } .d2 { color: #994620; } .d3 { color: #d47a2d; } .d4 { color: #8f8f8f; } .d5 { color: #0e9bd2; } .d6 { color: #04639a; } .d7 { color: #022a56; }
            .f { fill: currentColor; }
            .e { fill: currentColor; fill-opacity: .25; stroke: currentColor; stroke-dasharray: 3 2; }
            .t { fill: currentColor; fill-opacity: .3; stroke: currentColor; stroke-width: 1.5; }
            .o { fill: #ffffff; stroke: currentColor; stroke-width: 1.8; }
            .v { fill: currentColor; fill-opacity: .18; }
            .s { fill: none; stroke: currentColor; stroke-width: 2; stroke-linejoin: round; }
            .q { stroke-dasharray: 6 4; } .p { stroke-dasharray: 1.5 4; }
            .w { stroke-width: 5; } .c { stroke: currentColor; stroke-linecap: round; }
            .g { stroke: #d9dde2; } .x { stroke: #14181d; }
            .r { fill: none; stroke: #57616c; stroke-dasharray: 2 3; }
            .u { fill: #d9dde2; opacity: .5; } .z { fill: none; stroke: #ffffff; }
            .m { stroke: #57616c; } .y { fill: #ffffff; }
            .mp { stroke: #ffffff; stroke-width: .6; } .ml { fill: #d9dde2; stroke: #ffffff; }
            .mw, .mi { fill: #ffffff; stroke: #d9dde2; }

            """##
        ),
        (
            "report/print.css",
            ##"""
            /* The report on paper: A4, one column of 166 mm, notes at the foot of their page. WeasyPrint sets it as it stands; a
               browser, which has no footnotes, prints the notes beside the text. */
            @page {
              size: A4;
              margin: 24mm 22mm 26mm;
              @top-left { content: string(running-title); }
              @top-right { content: string(chapter); }
              @bottom-left { content: string(running-note); }
              @bottom-right { content: counter(page); }
              @top-left { width: 42%; text-align: left; font: 7.5pt/1.3 "Noto Sans", "Noto Sans Armenian", "Noto Naskh Arabic", sans-serif; color: #57616c; vertical-align: bottom; padding-bottom: 5mm; }
              @top-right { width: 58%; text-align: right; font: 7.5pt/1.3 "Noto Sans", "Noto Sans Armenian", "Noto Naskh Arabic", sans-serif; color: #57616c; vertical-align: bottom; padding-bottom: 5mm; }
              @bottom-left { font: 7.5pt/1.3 "Noto Sans", "Noto Sans Armenian", "Noto Naskh Arabic", sans-serif; color: #57616c; vertical-align: top; padding-top: 5mm; }
              @bottom-right { font: 700 8.5pt/1.3 "Noto Sans", sans-serif; color: #14181d; vertical-align: top; padding-top: 5mm; }
              @footnote { border-top: .5pt solid #57616c; padding-top: 2.2mm; margin-top: 4mm; }
            }
            @page cover { margin: 0; @top-left { content: none; } @top-right { content: none; } @bottom-left { content: none; } @bottom-right { content: none; } }
            @page plain { @top-left { content: none; } @top-right { content: none; } }
            @page opening { @top-left { content: none; } @top-right { content: none; } }

            html { font: 10pt/1.5 "Noto Serif", "Noto Serif Armenian", "Noto Naskh Arabic", serif; color: #252b32; text-rendering: optimizeLegibility; }
            :lang(hy) { font-family: "Noto Serif Armenian", "Noto Serif", serif; }
            :lang(ar) { font-family: "Noto Naskh Arabic", "Noto Serif", serif; }
            /* Noto Sans Arabic joins letters into single glyphs that poppler copies out backwards; these two do not. */
            :lang(ar) :is(h1, h2, h3, .cover-title, .chart-title, .value) { font-family: "Noto Kufi Arabic", "Noto Naskh Arabic", "Noto Sans", sans-serif; }
            :lang(ar) h1 { font-size: 18pt; line-height: 1.5; }
            :lang(ar) h2 { font-size: 11.5pt; line-height: 1.5; }
            :lang(ar) h3 { font-size: 9.5pt; line-height: 1.5; }
            :lang(ar) :is(.chart-title, .value) { line-height: 1.6; font-size: 9.5pt; }
            :lang(ar) .figure .value { font-size: 12pt; }
            body { margin: 0; }
            .running-title { position: absolute; string-set: running-title content(); font-size: 0; margin: 0; color: transparent; }
            .running-note { position: absolute; string-set: running-note content(); font-size: 0; margin: 0; color: transparent; }
            .part { break-before: page; }
            .report .part:first-of-type, .single .part { break-before: auto; }
            p { margin: 0 0 2.6mm; }
            /* Blocks are not cut, but for long ones: where the first lines that may stand alone just fit, WeasyPrint moves a note of
               the page to the next one to make room. */
            html { orphans: 99; widows: 3; }
            [data-long] { orphans: 3; }
            [data-whole] { break-inside: avoid; }
            a { color: inherit; text-decoration: none; }
            a, i, bdi, data, .noteref { unicode-bidi: isolate; }
            h1, h2, h3, h4, .kicker, .standfirst, .facts, table, .footnote, .figures, .chart, .series, .byline, .notice, .note, .safety, .contents, .source-number, .definition, .date, .cover-foot, .apparatus, .label, .who { font-family: "Noto Sans", "Noto Sans Armenian", "Noto Naskh Arabic", sans-serif; }
            :lang(hy) :is(h1, h2, h3, h4, p.standfirst, table, .footnote, figure) { font-family: "Noto Sans Armenian", "Noto Sans", sans-serif; }
            h1, h2, h3, h4 { color: #14181d; line-height: 1.22; break-after: avoid; break-inside: avoid; hyphens: manual; }
            h1 { font-size: 21pt; font-weight: 700; letter-spacing: -.01em; margin: 0 0 3mm; string-set: chapter content(); bookmark-level: 1; }
            h2 { font-size: 13pt; margin: 7mm 0 2.4mm; bookmark-level: 2; }
            h3 { font-size: 10.5pt; margin: 4.5mm 0 1.6mm; bookmark-level: 3; }
            h4 { font-size: 10pt; margin: 3.5mm 0 1.4mm; }
            :lang(ar) :is(h1, h2) { letter-spacing: 0; }
            .opening { border-top: 2.4pt solid #14181d; padding-top: 4mm; margin-bottom: 7mm; break-after: avoid; break-inside: avoid; }
            .kicker { color: #994620; font-weight: 700; font-size: 8.5pt; margin: 0 0 1.5mm; }
            .standfirst { font-size: 11pt; line-height: 1.45; color: #57616c; margin: 0; }
            ul, ol { margin: 0 0 3mm; padding-inline-start: 6mm; }
            li { margin-bottom: 1.2mm; }
            blockquote { margin: 3mm 8mm; }
            code { font: 8.5pt/1.45 "Noto Sans Mono", "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }

            /* Notes */
            .noteref { font: 600 .66em/0 "Noto Sans", sans-serif; vertical-align: super; white-space: nowrap; margin-inline-start: .25em; }
            .noteref a { color: #04639a; }
            .noteref + .footnote + .noteref, .noteref + .noteref { margin-inline-start: .2em; }
            .footnote { float: footnote; footnote-policy: line; font-size: 7.6pt; line-height: 1.38; font-weight: 400; font-style: normal; color: #252b32; text-align: start; letter-spacing: 0; text-indent: 0; white-space: normal; margin-bottom: .7mm; }
            .footnote a { overflow-wrap: anywhere; }
            .footnote::footnote-call { content: ""; }
            .footnote::footnote-marker { content: ""; list-style: none; }
            .footnote .mark { font-weight: 700; color: #994620; margin-inline-end: .35em; }
            .source-number { font-size: .82em; white-space: nowrap; color: #04639a; }
            .access, .locator, .kind { color: #57616c; }

            /* Cover */
            .cover { page: cover; position: relative; height: 297mm; box-sizing: border-box; padding: 46mm 22mm 0; }
            .cover-rule { border-top: 5pt solid #14181d; margin-bottom: 12mm; }
            .cover-title { font: 700 36pt/1.12 "Noto Sans", "Noto Sans Armenian", "Noto Naskh Arabic", sans-serif; color: #14181d; letter-spacing: -.02em; margin: 0 0 8mm; }
            :lang(ar) .cover-title { letter-spacing: 0; line-height: 1.5; font-size: 30pt; }
            .cover-description { font-size: 14pt; line-height: 1.45; color: #57616c; }
            .cover-foot { position: absolute; inset-block-end: 30mm; left: 22mm; right: 22mm; bottom: 30mm; border-top: 1.2pt solid #b85e23; padding-top: 4mm; font-size: 11pt; }
            .cover-foot p { margin: 0 0 1mm; }
            .cover-date { font-weight: 700; color: #14181d; }

            /* Front matter */
            .imprint { page: plain; padding-top: 130mm; font-size: 9pt; }
            .imprint .facts { font-size: 9pt; }
            .contents, .charts, .summary { page: plain; }
            ol.contents { list-style: none; padding: 0; margin: 0; }
            ol.contents li { margin: 0; border-bottom: .5pt solid #d9dde2; padding: 2mm 0; break-inside: avoid; }
            ol.contents a { display: block; position: relative; padding-inline-end: 8mm; }
            ol.contents a::after { content: target-counter(attr(href), page); position: absolute; right: 0; top: 0; font-weight: 700; color: #14181d; }
            [dir="rtl"] ol.contents a::after { right: auto; left: 0; }
            ol.contents .chapter a { font-weight: 600; color: #14181d; }
            .page-link::after { content: target-counter(attr(href), page); }
            .page-number { text-align: end; }
            .notice, .safety { border: .8pt solid #b85e23; background: #fdf3e7; padding: 2.6mm 3.2mm; font-size: 8.6pt; line-height: 1.45; margin: 3mm 0; break-inside: avoid; }
            .safety p { margin: 0; }
            .facts { display: block; margin: 0 0 4mm; font-size: 8.8pt; line-height: 1.45; }
            dt { font-weight: 600; color: #14181d; break-after: avoid; }
            dd { margin: 0 0 2mm; }

            /* Key figures in a chapter */
            .figures { display: flex; flex-wrap: wrap; border-top: 1.6pt solid #14181d; border-bottom: .5pt solid #d9dde2; margin: 0 0 6mm; break-inside: avoid; }
            .figure { box-sizing: border-box; width: 50%; padding: 3mm 4mm 3mm 0; padding-inline: 0 4mm; break-inside: avoid; }
            .figure p { margin: 0; }
            .figure .value { font-size: 15pt; line-height: 1.15; font-weight: 700; color: #14181d; }
            .figure .label { font-size: 8.8pt; line-height: 1.35; margin-top: 1mm; color: #14181d; }
            .figure .who { font-size: 7.8pt; line-height: 1.4; color: #57616c; margin-top: .6mm; }
            .figure:has(svg) { position: relative; }
            .figure:has(svg) :is(.label, .who) { padding-inline-end: 27mm; }
            .figure svg { position: absolute; inset-inline-end: 5mm; right: 5mm; bottom: 4mm; width: 24mm; height: 6.4mm; }
            [dir="rtl"] .figure svg { right: auto; left: 5mm; }

            /* Charts */
            figure { margin: 5mm 0 6mm; break-inside: avoid; }
            .chart { border-top: 1.6pt solid #14181d; padding-top: 2.4mm; font-size: 8pt; line-height: 1.45; color: #57616c; }
            .chart p { margin: 0 0 .8mm; }
            figcaption { break-after: avoid; }
            .chart-title { font-size: 10.5pt; font-weight: 700; color: #14181d; line-height: 1.3; }
            .chart-subtitle { font-size: 8.6pt; }
            .chart svg { display: block; width: 100%; height: auto; margin: 3mm 0 2mm; overflow: visible; font-family: "Noto Sans", "Noto Sans Armenian", "Noto Naskh Arabic", sans-serif; }
            .drawing { position: relative; margin: 3mm 0 2mm; font-size: 1mm; }
            .drawing svg { margin: 0; }
            .chart svg.tall, .drawing.tall { width: 76%; }
            /* A chart that would just miss its page. */
            .chart[data-closer] svg, .chart[data-closer] .drawing { width: 80%; }
            .chart[data-closer] svg.tall, .chart[data-closer] .drawing.tall { width: 61%; }
            .chart[data-closer] .drawing { font-size: .8mm; }
            .chart[data-closer] .drawing svg { width: 100%; }
            .word { position: absolute; white-space: nowrap; line-height: 1; color: #57616c; font-family: "Noto Naskh Arabic", "Noto Sans", sans-serif; unicode-bidi: isolate; }
            .word.i { color: #14181d; }
            .word.b { font-weight: 700; }
            .ref-label { color: #994620; font-weight: 700; }

            /* Tables */
            .table-scroll { margin: 3mm 0 4mm; }
            table { width: 100%; border-collapse: collapse; font-size: 8pt; line-height: 1.4; border-top: 1.2pt solid #14181d; border-bottom: .5pt solid #14181d; margin: 0 0 4mm; }
            caption { text-align: start; font-weight: 600; color: #14181d; padding-bottom: 1.5mm; caption-side: top; }
            thead { display: table-header-group; }
            tr { break-inside: avoid; }
            th, td { padding: 1.3mm 3mm 1.3mm 0; padding-inline: 0 3mm; border-top: .5pt solid #d9dde2; text-align: start; vertical-align: top; }
            th { font-weight: 600; color: #57616c; }
            thead th { vertical-align: bottom; }
            :is(th, td):last-child { padding-inline-end: 0; }
            .align-right { text-align: end; }
            .align-center { text-align: center; }
            tbody th { color: #14181d; }
            .key-figures { font-size: 7.6pt; line-height: 1.3; }
            .key-figures :is(th, td) { padding-block: .9mm; }
            .key-figures td:first-child { font-size: 9pt; font-weight: 700; width: 27%; color: #14181d; }
            .key-figures td:nth-child(2) { width: 28%; color: #14181d; }
            .kind { display: block; }
            :is(.status-superseded, .status-withdrawn) td { color: #57616c; }

            /* Blocks made from data */
            /* No border below: WeasyPrint sets a breaking box that has one again, and moves it to the next page for its notes. */
            .positions { border-top: 1.2pt solid #14181d; padding-top: 2.4mm; margin: 4mm 0 5mm; }
            .position h3 { margin-top: 1mm; }
            .note { border-top: .5pt solid #d9dde2; border-bottom: .5pt solid #d9dde2; padding: 2.4mm 0; font-size: 9pt; margin: 4mm 0; break-inside: avoid; }
            .timeline { list-style: none; padding: 0; padding-inline-start: 5mm; border-inline-start: 1.2pt solid #d9dde2; }
            .timeline li { break-inside: avoid; margin-bottom: 2.4mm; }
            .timeline .date { display: block; font-size: 8.2pt; font-weight: 600; color: #994620; }
            .corrections, .conflicts, .indicators, .related { list-style: none; padding: 0; }
            .corrections li, .data-note, .derivation { border-top: .5pt solid #d9dde2; padding-top: 2mm; }
            .corrections li { break-inside: avoid; }
            .corrections p, .data-note p { margin-bottom: 1mm; }
            .derivation { break-inside: avoid; }
            .derivation :is(p, pre) { margin-bottom: 1mm; }

            /* Annexes: smaller, closer */
            .annex, .evidence, .data, .bibliography, .glossary { font-size: 8.6pt; line-height: 1.42; }
            .part.annex + .part.annex { break-before: auto; margin-top: 14mm; }
            .annex h2, .evidence h2, .data h2 { font-size: 9.6pt; margin: 5mm 0 1.4mm; }
            .evidence table, .data table { font-size: 7.2pt; line-height: 1.35; margin-bottom: 2mm; }
            .definition { font-size: 7.8pt; color: #57616c; margin: 0 0 1mm; break-after: avoid; }
            table.claims, .data table { table-layout: fixed; }
            .claims thead th:first-child { width: 31%; } .claims thead th:nth-child(2) { width: 18%; }
            .claims .indicator th { padding-top: 1.8mm; color: #14181d; font-size: 7.6pt; break-after: avoid; }
            .claims .indicator { break-after: avoid; }
            :is(.evidence, .data) th, :is(.evidence, .data) td { padding-block: .8mm; }
            ol.bibliography { list-style: none; padding: 0; }
            ol.bibliography li { padding-inline-start: 9mm; text-indent: -9mm; margin-bottom: 1.3mm; break-inside: avoid; }
            ol.bibliography a { overflow-wrap: anywhere; }
            ol.bibliography .number { display: inline-block; width: 9mm; text-indent: 0; font-weight: 600; color: #994620; font-size: .9em; }
            dl.glossary dt, dl.places dt { margin-top: 1.6mm; }

            /* Articles */
            .series { color: #994620; font-weight: 700; font-size: 8.5pt; margin: 0 0 3mm; }
            .byline { font-size: 8.8pt; color: #57616c; margin: -3mm 0 6mm; }
            .apparatus { border-top: 1.6pt solid #14181d; margin-top: 8mm; padding-top: 1mm; font-size: 8.6pt; line-height: 1.45; }
            .apparatus h2 { font-size: 9.6pt; margin: 3mm 0 1mm; }
            .apparatus > * { break-inside: avoid; }

            /* Colophon */
            .colophon { page: plain; padding-top: 150mm; font-size: 8.6pt; }
            .hash, .hash-command { margin: 0 0 1mm; }

            /* A browser: notes beside the text, and no page numbers of its own. */
            @media screen { body { max-width: 166mm; margin: 0 auto; padding: 8mm 60mm 8mm 8mm; } .cover { height: auto; min-height: 60vh; } .cover-foot { position: static; } .imprint, .colophon { padding-top: 0; } }
            @supports not (float: footnote) {
              @page { margin: 20mm 16mm; }
              @page cover { margin: 20mm 16mm; }
              body { max-width: 132mm; }
              [dir="rtl"] body, body[dir="rtl"] { margin-inline-end: auto; }
              .cover { height: auto; padding: 20mm 0 0; }
              .cover-foot { position: static; margin-top: 40mm; }
              .imprint, .colophon { padding-top: 20mm; }
              .part { position: relative; }
              .footnote { float: right; clear: right; inline-size: 40mm; margin-inline-end: -46mm; font-size: 6.6pt; line-height: 1.3; }
              :is(table, .figures, figure, ol, ul, h2, h3) .footnote { float: none; display: block; inline-size: auto; margin: .5mm 0; }
              :is([dir="rtl"]) .footnote { float: left; clear: left; }
              .figure:has(svg) :is(.label, .who) { padding-inline-end: 0; }
              .figure svg, [dir="rtl"] .figure svg { position: static; margin-top: 1mm; }
              :is(.summary, .data, .evidence, .glossary, .bibliography) { inline-size: 178mm; }
              /* Words over a drawing have the size of the column on paper. */
              .drawing, .chart[data-closer] .drawing { inline-size: 166mm; zoom: .795; font-size: 1mm; }
              .chart .drawing.tall { inline-size: 126mm; }
              ol.contents a::after { content: ""; }
              .page-link::after { content: "→"; }
            }

            """##
        ),
        (
            "report/report.mustache",
            ##"""
            {{! The report: one document that WeasyPrint or a browser prints. }}
            <!DOCTYPE html>
            <html lang="{{lang}}" dir="{{dir}}">
            <head>
            <meta charset="utf-8">
            <title>{{title}}</title>
            <meta name="author" content="{{author}}">
            <meta name="description" content="{{description}}">
            {{#keywords}}
            <meta name="keywords" content="{{keywords}}">
            {{/keywords}}
            <meta name="generator" content="Attest">
            <meta name="dcterms.created" content="{{date}}">
            <meta name="dcterms.modified" content="{{date}}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <style>
            {{style}}
            </style>
            </head>
            <body class="{{kind}}">
            <p class="running-title" aria-hidden="true">{{running-title}}</p>
            <p class="running-note" aria-hidden="true">{{running-note}}</p>
            {{#parts}}
            <section class="part {{kind}}" id="{{id}}"{{#lang}} lang="{{lang}}" dir="{{dir}}"{{/lang}}>
            {{content}}
            </section>
            {{/parts}}
            </body>
            </html>

            """##
        ),
    ]
}
