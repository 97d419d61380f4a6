// Made by `make theme` from Templates/; do not edit.

extension BuiltInTheme {
    static let assets: [(path: String, text: String)] = [
        (
            "assets/charts.css",
            ##"""
            /* Charts: one of two drawings is shown, by the width of the figure. Colors come from the site's variables. */
            .chart { container-type: inline-size }
            .chart svg { display: block; width: 100%; height: auto; margin-inline: 0; overflow: visible; color: var(--chart-ink);
              font-family: "Noto Sans", "Noto Sans Armenian", "Noto Sans Arabic", system-ui, sans-serif; font-weight: 400;
              line-height: 1; letter-spacing: 0; font-variant-numeric: lining-nums tabular-nums }
            .chart .wide { max-width: 48rem }
            .chart .narrow { display: none; max-width: 27rem }
            @container (max-width: 34rem) {
              .chart .wide { display: none }
              .chart .narrow { display: block }
            }
            /* Words */
            .chart text { fill: var(--chart-soft) }
            .chart .i, .chart .i text { fill: var(--chart-ink) }
            .chart .b { font-weight: 700 }
            .chart .l { fill: var(--chart-ink); fill: color-mix(in srgb, currentColor 70%, var(--chart-ink)) }
            /* Colors: categorical, blue, amber, diverging, ink */
            .chart .ki { color: var(--chart-ink) } .chart .ks { color: var(--chart-soft) }
            .chart .k1 { color: var(--chart-1) } .chart .k2 { color: var(--chart-2) } .chart .k3 { color: var(--chart-3) }
            .chart .k4 { color: var(--chart-4) } .chart .k5 { color: var(--chart-5) } .chart .k6 { color: var(--chart-6) }
            .chart .b1, .chart .d5 { color: var(--chart-blue-1) } .chart .b2 { color: var(--chart-blue-2) }
            .chart .b3, .chart .d6 { color: var(--chart-blue-3) } .chart .b4 { color: var(--chart-blue-4) }
            .chart .b5, .chart .d7 { color: var(--chart-blue-5) }
            .chart .a1, .chart .d3 { color: var(--chart-amber-1) } .chart .a2 { color: var(--chart-amber-2) }
            .chart .a3, .chart .d2 { color: var(--chart-amber-3) } .chart .a4 { color: var(--chart-amber-4) }
            .chart .a5, .chart .d1 { color: var(--chart-amber-5) } .chart .d4 { color: var(--chart-soft) }
            /* Shapes: filled, estimated, hollow, shaded; lines solid, dashed, dotted, wide, round */
            .chart .f { fill: currentColor }
            .chart .e { fill: currentColor; fill-opacity: .25; stroke: currentColor; stroke-dasharray: 3 2 }
            .chart .t { fill: currentColor; fill-opacity: .3; stroke: currentColor; stroke-width: 1.5 }
            .chart .o { fill: var(--chart-paper); stroke: currentColor; stroke-width: 1.8 }
            .chart .v { fill: currentColor; fill-opacity: .18 }
            .chart .s { fill: none; stroke: currentColor; stroke-width: 2; stroke-linejoin: round }
            .chart .q { stroke-dasharray: 6 4 } .chart .p { stroke-dasharray: 1.5 4 }
            .chart .w { stroke-width: 5 } .chart .c { stroke: currentColor; stroke-linecap: round } .chart .n { fill: none }
            /* Grid, axes, notes, bands, missing data, maps */
            .chart .g { stroke: var(--chart-rule) } .chart .x { stroke: var(--chart-ink) }
            .chart .r { fill: none; stroke: var(--chart-soft); stroke-dasharray: 2 3 }
            .chart .u { fill: var(--chart-rule); opacity: .5 } .chart .z { fill: none; stroke: var(--chart-paper) }
            .chart .m { stroke: var(--chart-soft) } .chart .y { fill: var(--chart-paper) }
            .chart svg path:has(title):hover, .chart svg circle:has(title):hover { stroke: var(--chart-ink); stroke-width: 1.5 }
            .chart .mp { stroke: var(--chart-paper); stroke-width: .6 } .chart .ml { fill: var(--chart-rule); stroke: var(--chart-paper) }
            .chart .mw, .chart .mi { fill: var(--chart-paper); stroke: var(--chart-rule) }
            .chart .h { paint-order: stroke; stroke: var(--chart-paper); stroke-width: 2.5; stroke-linejoin: round }
            @media (forced-colors: active) {
              .chart svg { forced-color-adjust: none; --chart-ink: CanvasText; --chart-soft: CanvasText; --chart-paper: Canvas;
                --chart-rule: color-mix(in srgb, CanvasText 25%, Canvas); --chart-1: Highlight;
                --chart-2: color-mix(in srgb, CanvasText 55%, Canvas); --chart-3: CanvasText; --chart-4: LinkText }
            }
            @media print {
              .chart .wide { display: block }
              .chart .narrow { display: none }
            }

            """##
        ),
        (
            "assets/icon.svg",
            ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#14181d"/><path d="M16 6l11 20H5z" fill="none" stroke="#ea913f" stroke-width="2.6" stroke-linejoin="round"/><path d="M16 13v6" stroke="#fff" stroke-width="2.6" stroke-linecap="round"/><circle cx="16" cy="22.6" r="1.5" fill="#fff"/></svg>

            """##
        ),
        (
            "assets/search.js",
            ##"""
            // Search in the index of this language. site.js asks for this script when somebody enters the field. SearchWords, SearchStemming and SearchFile
            // in the program say what the index holds; this script folds and stems what is typed in the same way.
            (() => {
              const split = (text) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
              const unique = (list) => [...new Set(list)];
              const make = (tag, properties, ...children) => {
                const element = Object.assign(document.createElement(tag), properties);
                element.append(...children);
                return element;
              };

              function reader({ fold, stem, pages, words, claims, speakers }) {
                const folded = (text) => fold.reduce((plain, [from, to]) => plain.replaceAll(from, to),
                  text.toLowerCase().normalize('NFD').replace(/[\p{Mn}\p{Cf}\u0640]|(?<=[\p{L}\p{Mn}]{3})['’]\p{L}+/gu, ''))
                  .replace(/(\d)[.,' \xa0\u2009\u202f](?=\d{3}(?!\d))/g, '$1');
                const list = (text) => split(folded(text));
                const starts = new RegExp(`^(?:${stem.starts.join('|') || '(?!)'})(?=.{3})`);
                const ends = new RegExp(`(?<=.{3})(?:${stem.ends.join('|') || '(?!)'})$`);
                const stems = new Map();
                const stemmed = (word) => {
                  if (!stems.has(word)) {
                    let base = stem.forms[word] ?? word.replace(starts, '');
                    for (let turn = 0; turn < 3; turn += 1) base = base.replace(ends, '');
                    stems.set(word, base.slice(0, -1) + (stem.last[base.at(-1)] ?? base.at(-1)));
                  }
                  return stems.get(word);
                };
                // How near a word comes to what was asked: itself, a form of it, its beginning, a relative, a slip of the finger.
                const nearness = (word, asked) => {
                  if (word === asked) return 1;
                  if (stemmed(word) === stemmed(asked)) return 0.85;
                  if (asked.length > 1 && word.startsWith(asked)) return 0.5 + asked.length / word.length / 4;
                  return stemmed(asked).length > 3 && stemmed(word).startsWith(stemmed(asked)) ? 0.4 : 0;
                };
                const slip = (word, asked) => {
                  if (asked.length < 5 || Math.abs(word.length - asked.length) > 1 || word[0] !== asked[0]) return 0;
                  let at = 0;
                  while (at < asked.length && word[at] === asked[at]) at += 1;
                  const rests = [[at + 1, at + 1], [at, at + 1], [at + 1, at]];
                  const swapped = word[at] === asked[at + 1] && word[at + 1] === asked[at] && word.slice(at + 2) === asked.slice(at + 2);
                  return swapped || rests.some(([a, b]) => word.slice(a) === asked.slice(b)) ? 0.3 : 0;
                };
                let before = '';
                const vocabulary = words.split(' ').filter(Boolean).map((entry) => {
                  const [rest, numbers] = entry.split(':');
                  before = [...before].slice(0, parseInt(rest[0], 36)).join('') + rest.slice(1);
                  let last = 0;
                  return [before, numbers.split('.').map((number) => (last += parseInt(number, 36)))];
                });
                const circumstances = ([, , , date, speaker]) => `${date} · ${speakers[speaker]}`;
                const entries = pages.map(([title, href, note, names, heads, kind]) => ({
                  title, href, kind, note: note === +note ? `${claims[note][2]} · ${circumstances(claims[note])}` : note, heads: heads.split(' ').filter(Boolean), titles: [title, ...names.split('\n').filter(Boolean)].map(list),
                }));
                const kinds = [1.5, 1.15, 1, 0.8, 0.95, 0.6];

                // For each word asked, how well each entry fits.
                const fits = (asked, near) => {
                  const scores = new Map();
                  const raise = (index, score) => { if (score > (scores.get(index) ?? 0)) scores.set(index, score); };
                  for (const [word, numbers] of vocabulary) {
                    const score = near(word, asked);
                    if (score) for (const index of numbers) raise(index, score);
                  }
                  entries.forEach(({ titles, heads }, index) => {
                    for (const head of heads) raise(index, 3 * near(head, asked));
                    for (const title of titles) for (const word of title) raise(index, (4 + 6 / title.length) * near(word, asked));
                  });
                  return scores;
                };
                const claimed = (asked) => claims.filter((claim) => {
                  const own = list(claim[2]);
                  const about = [...own, ...list(circumstances(claim)), ...entries[claim[0]].titles.flat()];
                  return asked.some((word) => /^\d+$/.test(word) && own.includes(word))
                    && asked.every((word) => about.some((other) => nearness(other, word)));
                }).map((claim) => ({
                  title: `${claim[2]} · ${entries[claim[0]].title}`, href: `${entries[claim[0]].href}#claim-${claim[1]}`, note: circumstances(claim),
                }));

                const ranked = (asked) => {
                  const tables = asked.map((word) => {
                    const scores = fits(word, nearness);
                    return scores.size ? scores : fits(word, slip);
                  });
                  const found = entries.map((entry, index) => {
                    const scores = tables.map((table) => (table.get(index) ?? 0) * Math.log(1.5 + entries.length / (table.size || 1)));
                    // A title that is exactly what was asked comes before all that merely contains it.
                    const whole = entry.titles.some((title) => title.length === asked.length
                      && title.every((word, place) => nearness(word, asked[place]) > 0.8));
                    const sum = scores.reduce((total, score) => total + score, 0) * (whole ? 1.6 : 1);
                    return { ...entry, whole, hits: scores.filter(Boolean).length, score: sum * kinds[entry.kind] };
                  }).filter(({ hits }) => hits);
                  const most = Math.max(0, ...found.map(({ hits }) => hits));
                  return found.filter(({ hits }) => hits === most).sort((a, b) => b.score - a.score);
                };
                return (query) => {
                  const asked = unique(list(query));
                  if (!asked.length) return null;
                  const found = ranked(asked);
                  // The other name of a place or term is also looked for as this language writes it.
                  const [first] = found;
                  const more = first?.whole && (first.kind === 1 || first.kind === 2) ? ranked(first.titles[0]) : [];
                  const all = [...claimed(asked).slice(0, 5), ...found, ...more];
                  return all.filter(({ href }, place) => all.findIndex((other) => other.href === href) === place).slice(0, 12);
                };
              }

              for (const form of document.querySelectorAll('form[data-search]')) {
                const input = form.querySelector('input');
                const results = form.querySelector('[data-search-results]');
                const status = form.querySelector('[role=status]');
                let index;
                const load = () => (index ??= fetch(form.dataset.search).then((answer) => answer.json()).then(reader));
                let turn = 0;
                const search = async () => {
                  const mine = turn += 1;
                  const find = await load();
                  if (mine !== turn) return;
                  const found = find(input.value);
                  results.replaceChildren(...(found ?? []).map(({ title, href, note }) => make('li', {},
                    make('a', { href }, title, ...(note ? [make('small', {}, note)] : [])))));
                  if (found && !found.length) results.append(make('li', {}, form.dataset.none));
                  results.hidden = !found;
                  status.textContent = !found ? '' : found.length ? `${form.dataset.label}: ${found.length}` : form.dataset.none;
                };
                input.addEventListener('input', search);
                form.addEventListener('submit', async (event) => {
                  event.preventDefault();
                  await search();
                  results.querySelector('a')?.click();
                });
                form.addEventListener('keydown', (event) => {
                  const stops = [input, ...results.querySelectorAll('a')];
                  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
                  if (step && !results.hidden) {
                    event.preventDefault();
                    stops[(stops.indexOf(document.activeElement) + step + stops.length) % stops.length].focus();
                  } else if (event.key === 'Escape' && !results.hidden) {
                    event.preventDefault();
                    results.hidden = true;
                    input.focus();
                  }
                });
                // The script came because somebody is here, and may be typing already.
                if (input.value) search(); else load();
                results.addEventListener('click', (event) => { if (event.target.closest('a')) results.hidden = true; });
                form.addEventListener('focusout', (event) => { if (!form.contains(event.relatedTarget)) results.hidden = true; });
              }
            })();

            """##
        ),
        (
            "assets/site.css",
            ##"""
            @import "charts.css";

            /* 1. Colors. Ink on paper; amber for harm, blue for links. Each name holds its light and its dark value. */
            :root {
              color-scheme: light dark;
              --paper: light-dark(#fff, #14181d);
              --wash: light-dark(#f6f7f5, #1d232a);
              --ink: light-dark(#14181d, #e8eaed);
              --text: light-dark(#252b32, #d6dade);
              --soft: light-dark(#57616c, #a9b2bc);
              --rule: light-dark(#d9dde2, #39424c);
              --amber: light-dark(#b85e23, #ea913f);
              --amber-ink: light-dark(#994620, #feb95d);
              --link: light-dark(#04639a, #8ecef6);
              --warning: light-dark(#fdf3e7, #2a1f15);
              --warning-ink: light-dark(#742f1a, #feb95d);
              --chart-paper: var(--paper);
              --chart-ink: var(--ink);
              --chart-soft: var(--soft);
              --chart-rule: var(--rule);
              --chart-1: light-dark(#0d80f4, #578cf1);
              --chart-2: light-dark(#e16c2f, #ed682d);
              --chart-3: light-dark(#2f6857, #72f1c1);
              --chart-4: light-dark(#5e2776, #a56a8b);
              --chart-5: light-dark(#6c0e05, #fbd127);
              --chart-6: light-dark(#91879f, #d3ccfe);
              --chart-blue-1: light-dark(#0e9bd2, #1b70b7);
              --chart-blue-2: light-dark(#0f7eb6, #318ed5);
              --chart-blue-3: light-dark(#04639a, #5aade8);
              --chart-blue-4: light-dark(#01467a, #8ecef6);
              --chart-blue-5: light-dark(#022a56, #c9eefc);
              --chart-amber-1: light-dark(#d47a2d, #ae522d);
              --chart-amber-2: light-dark(#b85e23, #ce7034);
              --chart-amber-3: light-dark(#994620, #ea913f);
              --chart-amber-4: light-dark(#742f1a, #feb95d);
              --chart-amber-5: light-dark(#4d1d14, #ffe6b1);
            }
            :root[data-theme="light"] { color-scheme: light; }
            :root[data-theme="dark"] { color-scheme: dark; }

            /* 2. Type. A serif to read, a sans to look things up; faces per script, sizes from one root. */
            :root {
              --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", "Noto Serif Armenian", "Noto Naskh Arabic", Georgia, serif;
              --sans: system-ui, "Segoe UI", "Noto Sans", "Noto Sans Armenian", "Noto Sans Arabic", sans-serif;
              --zoom: 1;
              --script: 1;
              --measure: 36rem;
              --side: 15.5rem;
              --gap: 3rem;
              --gutter: clamp(1rem, 4.5vw, 3.5rem);
              font-size: calc(100% * var(--zoom) * var(--script) * var(--wide, 1));
              scroll-padding-block: 1.5rem;
              text-size-adjust: 100%;
            }
            @media (width >= 125rem) { :root { --wide: 1.15; } }
            :root[data-text="-1"] { --zoom: .9; }
            :root[data-text="1"] { --zoom: 1.15; }
            :root[data-text="2"] { --zoom: 1.3; }
            :root[data-text="3"] { --zoom: 1.5; }
            /* ə and Cyrillic are missing in the first choices above. */
            :is(:root, [lang]):lang(az, ru) { --serif: ui-serif, "Palatino Linotype", "Noto Serif", "PT Serif", Cambria, Georgia, serif; }
            :is(:root, [lang]):lang(hy) {
              --serif: "Noto Serif Armenian", Mshtakan, Sylfaen, "Noto Serif", serif;
              --sans: "Noto Sans Armenian", system-ui, "Segoe UI", "Noto Sans", sans-serif;
            }
            :is(:root, [lang]):lang(ar) {
              --serif: "Noto Naskh Arabic", "Geeza Pro", "Sakkal Majalla", "Traditional Arabic", serif;
              --sans: "Noto Sans Arabic", "SF Arabic", "Segoe UI", "Geeza Pro", Tahoma, sans-serif;
            }
            :root:lang(ar) { --script: 1.08; }

            *, ::before, ::after { box-sizing: border-box; }
            body { margin: 0; background: var(--paper); color: var(--text); font: 1.125rem/1.62 var(--serif); font-variant-numeric: lining-nums; overflow-wrap: break-word; }
            body:lang(hy) { font-size: 1.0625rem; line-height: 1.72; }
            body:lang(ar) { font-size: 1.2rem; line-height: 1.85; }
            :lang(ar) :is(em, i, cite) { font-style: normal; }
            :lang(ar) em { font-weight: 600; }
            h1, h2, h3, h4 { color: var(--ink); font-family: var(--sans); font-weight: 700; line-height: 1.22; text-wrap: balance; }
            h1 { font-size: clamp(1.9rem, 1.3rem + 2.6vw, 2.85rem); line-height: 1.1; letter-spacing: -.022em; margin: 0 0 1rem; }
            h2 { font-size: 1.45rem; letter-spacing: -.012em; margin: 2.6rem 0 .7rem; }
            h3 { font-size: 1.12rem; margin: 1.9rem 0 .4rem; }
            h4 { font-size: 1rem; margin: 1.5rem 0 .3rem; }
            :is(h1, h2, h3, h4, .brand):lang(ar, hy) { letter-spacing: 0; }
            h1:lang(hy) { font-size: clamp(1.7rem, 1.2rem + 2.1vw, 2.4rem); line-height: 1.2; }
            :is(h1, h2, h3, h4):lang(ar) { line-height: 1.42; }
            p, ul, ol, dl, blockquote, pre { margin: 0 0 1.1rem; }
            p { text-wrap: pretty; }
            li + li { margin-block-start: .3rem; }
            a { color: var(--link); text-decoration-thickness: .06em; text-underline-offset: .18em; }
            a:hover { text-decoration-thickness: .12em; }
            :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
            :target { scroll-margin-block: 4rem; }
            sup, sub { font-size: .7em; line-height: 0; }
            code { font-size: .86em; overflow-wrap: anywhere; }
            pre { overflow-x: auto; border-block: 1px solid var(--rule); padding-block: .8rem; font-size: .9rem; }
            hr { border: 0; border-block-start: 1px solid var(--rule); margin-block: 2.4rem; }
            blockquote { margin-inline: 0; padding-inline-start: 1.2rem; border-inline-start: 2px solid var(--amber); }
            img { max-inline-size: 100%; block-size: auto; }
            summary { color: var(--link); cursor: pointer; padding-block: .2rem; }
            button, input { font: inherit; color: inherit; }
            button { cursor: pointer; background: none; border: 1px solid var(--rule); border-radius: 2px; padding: .3rem .7rem; min-block-size: 2rem; min-inline-size: 2rem; }
            button:hover { border-color: var(--ink); }
            .skip { position: absolute; inset-inline-start: -200vw; }
            .skip:focus { position: fixed; inset: .6rem auto auto .6rem; inset-inline: .6rem auto; z-index: 9; background: var(--paper); padding: .6rem 1rem; font-family: var(--sans); }

            /* 3. Masthead: the safety notice, then name, search, languages, menu. One popover on narrow screens, in the flow on wide ones. */
            .masthead, .footer, .breadcrumbs, .contents, .meta, .notice, .cite, .tags { font: .875rem/1.5 var(--sans); }
            .masthead { container: masthead / inline-size; border-block-end: 1px solid var(--rule); }
            .safety { margin: 0; background: var(--warning); color: var(--warning-ink); font-size: .8125rem; line-height: 1.45; padding: .5rem var(--gutter); }
            .safety a { color: inherit; }
            .safety > span, .bar, .footer-inner { display: block; max-inline-size: 73rem; margin-inline: auto; }
            .bar { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .4rem 1.4rem; padding: .8rem var(--gutter); max-inline-size: calc(73rem + 2 * var(--gutter)); }
            .brand { flex: 1; color: var(--ink); font-size: 1.08rem; font-weight: 700; line-height: 1.3; letter-spacing: -.01em; text-decoration: none; }
            .masthead ul { list-style: none; margin: 0; padding: 0; }
            .masthead li { margin: 0; }
            .masthead nav a { display: inline-block; padding-block: .3rem; color: var(--ink); text-decoration: none; border-block-end: 2px solid transparent; }
            .masthead nav a:hover { border-color: var(--rule); }
            .masthead nav a[aria-current] { border-color: var(--amber); }
            .languages ul, .menu ul { display: flex; flex-wrap: wrap; gap: 0 1.15rem; }
            .languages a:not([aria-current]) { color: var(--soft); }
            .tools { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem; }
            .tools button { padding-inline: .4rem; line-height: 1; }
            .tools svg { display: block; margin: auto; }
            .search { position: relative; flex: 1; }
            .search input { inline-size: 100%; min-block-size: 2rem; padding: .25rem .6rem; background: var(--paper); border: 1px solid var(--soft); border-radius: 2px; }
            .search-results { position: absolute; inset-block-start: calc(100% + .3rem); inset-inline-end: 0; z-index: 8; inline-size: min(26rem, 90vw); max-block-size: 70vh; overflow-y: auto; background: var(--paper); border: 1px solid var(--ink); }
            .masthead .search-results { padding: .3rem 0; }
            .search-results li { padding: .35rem .9rem; }
            .search-results a { display: block; font-weight: 600; padding-block: .15rem; text-decoration: none; }
            .search-results small { display: block; color: var(--soft); font-size: .78rem; font-weight: 400; }
            .search-status { position: absolute; inline-size: 1px; block-size: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
            /* What only a script can do, where none has run. */
            :root:not([data-script]) :is(.tools, .actions button, .chart-embed button, [data-accessed]), :root:not([data-script=share]) [data-share] { display: none; }
            [data-accessed] { display: block; min-block-size: 1lh; }
            @container masthead (inline-size < 64rem) {
              .panel { inset: 0 0 auto; inline-size: 100%; max-inline-size: none; max-block-size: 100%; margin: 0; border: 0; border-block-end: 2px solid var(--ink); padding: 1.2rem var(--gutter) 1.6rem; background: var(--paper); color: var(--text); overflow-y: auto; }
              .panel::backdrop { background: #0008; }
              .panel > * + * { margin-block-start: 1rem; padding-block-start: 1rem; border-block-start: 1px solid var(--rule); }
              .menu ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(11rem, 100%), 1fr)); }
              .masthead nav a { padding-block: .45rem; }
              .languages ul { gap: 0 1.4rem; padding-inline-end: 2rem; }
              .panel > .close { position: absolute; inset: .8rem auto auto; inset-inline-end: var(--gutter); margin: 0; padding: 0; border: 0; }
            }
            @container masthead (inline-size >= 64rem) {
              .menu-button, .panel > .close { display: none; }
              .panel { display: contents; }
              .search { inline-size: 12rem; }
              .menu { flex: 1 0 100%; }
            }

            /* 4. The page: contents beside the text, notes on the other side. */
            .page { container: page / inline-size; max-inline-size: 73rem; padding-block: 1.4rem 3.5rem; margin-inline: max(var(--gutter), (100% - 73rem) / 2); }
            .breadcrumbs { margin-block-end: 1.6rem; color: var(--soft); font-size: .8125rem; }
            .breadcrumbs ol { display: flex; flex-wrap: wrap; list-style: none; margin: 0; padding: 0; }
            .breadcrumbs li { margin: 0; }
            .breadcrumbs a { color: inherit; text-decoration: none; display: inline-block; padding-block: .15rem; }
            .breadcrumbs a:hover { text-decoration: underline; }
            .article { position: relative; min-inline-size: 0; }
            .opening, .meta, .notice, .cite, .tags, .prose > *, .contents { max-inline-size: var(--measure); }
            .prose > :is(figure, .figures, .table-scroll, .claims, .listing), .positions, .timeline { max-inline-size: none; }
            .kicker { margin: 0 0 .5rem; color: var(--amber-ink); font: 600 .875rem/1.3 var(--sans); }
            .standfirst { margin-block-end: 1.3rem; color: var(--soft); font-size: 1.3rem; line-height: 1.48; }
            .standfirst, .prose > :is(p, ul, ol, blockquote), .position p, .glossary dd { font-variant-numeric: oldstyle-nums; }
            .standfirst:lang(ar) { line-height: 1.75; }
            .meta { align-items: baseline; display: flex; flex-wrap: wrap; list-style: none; margin-block-end: 1.6rem; padding: .65rem 0 0; color: var(--soft); font-size: .8125rem; }
            .opening:has(+ .meta) { border-block-end: 1px solid var(--rule); }
            .meta li { margin: 0; }
            .meta a { display: inline-block; padding-block: .2rem; }
            /* What parts two entries of a line is cut off where it would begin the line. */
            .meta.meta, .breadcrumbs ol { max-inline-size: calc(var(--measure) + 1.4em); margin-inline-start: -1.4em; clip-path: inset(-4px -4px -4px calc(1.4em - 4px)); }
            [dir="rtl"] :is(.meta, .breadcrumbs ol) { clip-path: inset(-4px calc(1.4em - 4px) -4px -4px); }
            :is(.meta, .breadcrumbs) li::before { content: "·"; display: inline-block; inline-size: 1.4em; text-align: center; }
            .breadcrumbs li::before { content: "/"; color: var(--soft); }
            .notice { color: var(--text); border-block: 1px solid var(--rule); padding: .7rem 0 .7rem 0; }
            .notice::before { content: ""; display: inline-block; inline-size: .55em; block-size: .55em; margin-inline-end: .55em; background: var(--amber); transform: rotate(45deg) translateY(-.08em); }
            .contents { margin-block-end: 1.6rem; color: var(--soft); line-height: 1.9; }
            .contents p, .contents ul, .contents li { display: inline; margin: 0; padding: 0; }
            .contents p { color: var(--ink); font-weight: 600; margin-inline-end: .5rem; }
            .contents li + li::before { content: " · "; }
            .contents .nested { display: none; }
            .contents a { color: inherit; text-decoration-color: var(--rule); }
            @container page (inline-size >= 73rem) {
              .article { --margins: 1; max-inline-size: calc(var(--measure) + var(--gap) + var(--side)); }
              .article, .breadcrumbs { margin-inline-start: calc(15.5rem + var(--gap)); }
              .contents { position: absolute; inset-block: .4rem 0; inset-inline-start: calc(-15.5rem - var(--gap)); inline-size: 15.5rem; font-size: .84rem; line-height: 1.4; }
              .contents ul, .contents li, .contents p { display: block; }
              .contents ul { position: sticky; inset-block-start: 1.6rem; max-block-size: calc(100vh - 3.2rem); overflow-y: auto; padding-block: .2rem; }
              .contents p { margin-block-end: .5rem; }
              .contents li::before { display: none; }
              .contents .nested { display: block; }
              .contents a { display: block; padding: .28rem .9rem; text-decoration: none; border-inline-start: 2px solid var(--rule); }
              .contents .nested a { padding-inline-start: 1.7rem; }
              .contents a:hover { color: var(--ink); }
              .contents a.here { color: var(--ink); border-color: var(--amber); font-weight: 600; }
            }

            /* 5. Values and notes in the text. */
            data.claim, data.claim a { color: var(--ink); text-decoration: underline dotted .07em var(--amber); text-underline-offset: .24em; }
            data.claim:has(a) { text-decoration: none; }
            data.claim a:is(:hover, :focus-visible) { text-decoration-style: solid; }
            .noteref, data.claim { unicode-bidi: isolate; }
            .noteref { font: 600 .66em/0 var(--sans); font-variant-numeric: lining-nums; white-space: nowrap; }
            .noteref a { position: relative; padding-inline: .1em; text-decoration: none; }
            .noteref a::after { content: ""; position: absolute; inset: -.8em -.15em -.3em; }
            .noteref + .noteref { margin-inline-start: .15em; }
            :is(td, .latest, .derivation, .chart-references, .table-source) .noteref a { display: inline-block; min-inline-size: 24px; margin-block: -12px; line-height: 24px; text-align: center; }
            .term { text-decoration: none; border-block-end: .09em dotted var(--soft); cursor: help; }
            .permalink { display: inline-block; min-inline-size: 24px; text-align: center; color: var(--soft); font-weight: 400; line-height: 1.2; text-decoration: none; opacity: 0; }
            .permalink:empty::before { content: "#"; }
            :is(h2, h3, h4, .chart-title):hover > .permalink, .permalink:focus-visible { opacity: 1; }
            .sidenote { position: absolute; inset-inline-start: calc(var(--measure) + var(--gap)); inline-size: var(--side); color: var(--soft); font: .78rem/1.45 var(--sans); overflow-wrap: anywhere; }
            .sidenote p { display: inline; }
            .sidenote b { color: var(--amber-ink); margin-inline-end: .45em; }
            .sidenote.lit { color: var(--ink); }
            .popup { position: fixed; margin: 0; border: 0; border-block-start: 2px solid var(--ink); background: var(--paper); color: var(--text); box-shadow: 0 0 0 1px var(--rule); padding: 1rem 1.1rem; font: .86rem/1.5 var(--sans); inset: auto 0 0; inline-size: 100%; max-inline-size: none; max-block-size: 60vh; overflow-y: auto; overflow-wrap: anywhere; }
            .close { float: inline-end; border: 0; margin-block: -.4rem 0; margin-inline: .4rem -.5rem; font-size: 1.2rem; line-height: 1; }
            .popup p { margin: 0; }
            .popup p + p { margin-block-start: .5rem; }
            .popup dl { display: grid; grid-template-columns: minmax(5rem, auto) 1fr; gap: .25rem 1rem; margin: 0 0 .6rem; }
            .popup dt { color: var(--soft); font-weight: 400; }
            .popup dd { margin: 0; }
            @media (width >= 40rem) { .popup { inset: auto; inline-size: 23rem; } }
            .endnotes { margin-block-start: 3.6rem; border-block-start: 2px solid var(--ink); font: .84rem/1.5 var(--sans); overflow-wrap: anywhere; }
            .endnotes h2, .cite h2, .listing > h2 { font-size: 1.1rem; margin: .9rem 0 1rem; letter-spacing: 0; }
            .endnotes ol { columns: 22rem 2; column-gap: var(--gap); margin: 0; padding-inline-start: 2.1rem; }
            .endnotes li { break-inside: avoid; padding-inline-start: .2rem; margin: 0 0 .7rem; }
            .endnotes li::marker { color: var(--amber-ink); font-weight: 700; }
            .endnotes p { margin: 0 0 .3rem; text-wrap: wrap; }
            [role="doc-backlink"] { padding: .1rem .25em; font-weight: 600; text-decoration: none; white-space: nowrap; }
            [dir="rtl"] a[translate="no"] { direction: ltr; unicode-bidi: isolate; }
            .access, .locator, .kind, .latest { color: var(--soft); }
            :is(.endnotes li, .bibliography li, .derivation, .corrections li, dt):target { background: var(--warning); box-shadow: 0 0 0 .4rem var(--warning); }
            tr:target td { background: var(--warning); }

            /* 6. Blocks that are made from data. Each hangs from a heavy rule. */
            /* How many they are is known beforehand, so that none moves while the rest of the page is on its way. */
            .figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(max(8.6rem, 100% / var(--n, 5) - 1.2rem), 100%), 1fr)); gap: 0 1.2rem; margin-block: 0 2.4rem; border-block-start: 2px solid var(--ink); border-block-end: 1px solid var(--rule); font-family: var(--sans); overflow: clip; overflow-clip-margin: 5px; }
            .of-1 { --n: 1; }
            .of-2 { --n: 2; }
            .of-3 { --n: 3; }
            .of-4 { grid-template-columns: repeat(2, minmax(0, 1fr)); }
            @container page (inline-size < 18rem) { .figures.figures { grid-template-columns: 1fr; } }
            @container page (inline-size >= 46rem) { .of-4 { grid-template-columns: repeat(4, minmax(0, 1fr)); } }
            .figure { position: relative; display: grid; grid-row: span 6; grid-template-rows: subgrid; padding-block: .8rem 1rem; border-block-end: 1px solid var(--rule); margin-block-end: -1px; }
            .figure::before { content: ""; position: absolute; inset-block: .9rem; inset-inline-start: -.6rem; border-inline-start: 1px solid var(--rule); }
            .figures p { margin: 0; }
            .figure .value, .value data { display: contents; }
            .figure .value a { display: grid; grid-row: span 3; grid-template-rows: subgrid; font: 600 .95rem/1.3 var(--sans); text-decoration: none; }
            .figure .value a:hover { color: var(--link); }
            .qualifier { grid-row: 1; }
            .number { grid-row: 2; font-size: clamp(1.7rem, 1.35rem + 1.3vw, 2.5rem); font-weight: 700; line-height: 1.12; letter-spacing: -.028em; white-space: nowrap; }
            .number small { font-size: 1.1rem; letter-spacing: 0; }
            .unit { grid-row: 3; }
            .figure .label { margin-block-start: .5rem; font-size: .9rem; line-height: 1.35; color: var(--ink); }
            .figure .who { margin-block-start: .35rem; font-size: .78rem; line-height: 1.4; color: var(--soft); text-wrap: wrap; }
            .spark { color: var(--chart-1); }
            figure { margin: 2.2rem 0 2.6rem; }
            .chart { border-block-start: 2px solid var(--ink); padding-block-start: .75rem; font: .8125rem/1.5 var(--sans); color: var(--soft); }
            .chart p { margin: 0; max-inline-size: 44rem; }
            a.ref, .ref-label { white-space: nowrap; }
            .ref-label { color: var(--amber-ink); font-weight: 700; margin-inline-end: .35em; }
            .chart-title { color: var(--ink); font-size: 1.08rem; font-weight: 700; line-height: 1.3; }
            .chart-subtitle { font-size: .9rem; line-height: 1.4; }
            .chart svg { margin-block: 1rem .8rem; }
            .chart-references { line-height: 24px; }
            .chart-references .noteref, .table-source .noteref { margin: 0; font-size: .78rem; vertical-align: baseline; }
            .chart-table, .chart-downloads, .chart-embed { display: inline-block; margin-block-start: .35rem; }
            .chart-table, .chart-embed { margin-inline-end: 1.2rem; }
            :is(.chart-table, .chart-embed)[open] { display: block; margin-inline-end: 0; }
            .chart-embed :is(input, button) { margin-block: .3rem; max-inline-size: 100%; min-block-size: 2rem; }
            .embed figure { margin: .75rem; } .embed h1 { margin: 0; } .embed .safety { margin: .75rem; padding: .5rem .75rem; }
            .chart-downloads a { display: inline-block; padding-block: .2rem; margin-inline-end: 1.2rem; }
            .positions { overflow: clip; overflow-clip-margin: 5px; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 0 2.4rem; margin-block: 1.8rem 2rem; border-block-start: 2px solid var(--ink); font-size: 1rem; line-height: 1.58; }
            .prose > .positions { max-inline-size: calc(var(--measure) + 6rem); }
            .position { position: relative; padding-block-start: .8rem; }
            .position + .position::before { content: ""; position: absolute; inset-block: .9rem 1rem; inset-inline-start: -1.2rem; border-inline-start: 1px solid var(--rule); }
            .position h3 { font-size: .95rem; margin: 0 0 .4rem; }
            .note { margin-block: 1.8rem; border-block: 1px solid var(--rule); padding-block: .9rem; font: .95rem/1.55 var(--sans); }
            .note > :last-child, .position > :last-child { margin-block-end: 0; }
            .timeline { list-style: none; padding: 0; margin-block: 1.6rem; border-inline-start: 2px solid var(--rule); }
            .prose > .timeline { max-inline-size: calc(var(--measure) + 4rem); }
            .timeline li { position: relative; margin: 0; padding: 0 0 1.1rem 0; padding-inline-start: 1.5rem; }
            .timeline li::before { content: ""; position: absolute; inset-inline-start: calc(-.35rem - 1px); inset-block-start: .42rem; inline-size: .7rem; block-size: .7rem; border: 2px solid var(--amber); border-radius: 50%; background: var(--paper); }
            .timeline .date { display: block; font: 600 .84rem/1.5 var(--sans); color: var(--amber-ink); }
            .table-scroll { overflow-x: auto; margin-block: 1.4rem; }
            table { inline-size: 100%; border-collapse: collapse; border-block: 2px solid var(--ink); border-block-end: 1px solid var(--rule); font: .86rem/1.45 var(--sans); font-variant-numeric: lining-nums tabular-nums; margin-block: 0 1.4rem; overflow-wrap: normal; }
            .table-scroll table { margin: 0; }
            caption { text-align: start; padding-block-end: .5rem; color: var(--ink); font-weight: 600; }
            th, td { padding: .5rem 0; padding-inline: 0 1.1rem; border-block-start: 1px solid var(--rule); text-align: start; vertical-align: top; }
            th { color: var(--soft); font-weight: 600; }
            :is(th, td):last-child { padding-inline-end: 0; }
            td:first-child code { overflow-wrap: break-word; }
            .align-right { text-align: end; }
            .align-center { text-align: center; }
            .claims td:first-child { font-weight: 600; min-inline-size: 7rem; }
            .claims data a, .claims summary { display: inline-block; padding-block: 0; line-height: 24px; }
            .claims td:nth-child(2) { white-space: nowrap; }
            .claims td:nth-child(n + 3) { min-inline-size: 9.5rem; }
            .kind { display: block; font-size: .92em; }
            .kind > a, .remarks p a { display: inline-block; line-height: 24px; }
            .remarks { font-weight: 400; }
            .remarks p { margin: .3rem 0 0; min-inline-size: 12rem; text-align: start; }
            .evidence-chart .claims { margin-block-start: 1.2rem; }
            @container page (inline-size < 42rem) {
              .table-scroll > .claims, .claims tbody { display: block; }
              .claims thead { position: absolute; clip-path: inset(50%); }
              .claims tr { display: grid; grid-template-columns: 1fr 1fr; gap: .15rem 1.2rem; padding-block: .7rem; border-block-start: 1px solid var(--rule); overflow-wrap: anywhere; }
              .claims td:last-child { grid-column: 1 / -1; }
              .claims td:last-child .kind { display: inline; }
              .claims tr td.align-right, .claims tr td { min-inline-size: 0; white-space: normal; border: 0; padding: 0; text-align: start; }
            }
            :is(.status-superseded, .status-withdrawn) td { color: var(--soft); }
            .facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .2rem 1.6rem; border-block: 1px solid var(--rule); padding-block: .8rem; font: .9rem/1.5 var(--sans); }
            .facts dt { color: var(--soft); font-weight: 400; }
            dt { color: var(--ink); font-weight: 600; }
            dd { margin: 0 0 .8rem; }
            .facts dd { margin: 0; }
            .glossary, .places, .bibliography, .used-on, .conflicts { font-size: 1rem; line-height: 1.55; }
            .bibliography, .indicators, .related, .used-on, .conflicts, .corrections, .way-out { list-style: none; padding: 0; }
            .bibliography li { padding-inline-start: 1.5rem; text-indent: -1.5rem; margin-block-end: .8rem; overflow-wrap: anywhere; }
            .bibliography:is(.field-flush, .field-margin) li { padding-inline-start: 2.6rem; text-indent: 0; }
            .csl-left-margin { display: inline-block; min-inline-size: 2.6rem; margin-inline-start: -2.6rem; }
            :is(.endnotes, .cite) .csl-left-margin { margin-inline-start: 0; min-inline-size: 0; padding-inline-end: .4rem; }
            .csl-block, .csl-indent { display: block; text-indent: 0; }
            .csl-indent { margin-inline-start: 1.5rem; }
            .entry-spacing-0 li { margin-block-end: .25rem; }
            .small-caps { font-variant-caps: small-caps; }
            .caps-normal { font-variant-caps: normal; }
            .font-normal { font-style: normal; }
            .weight-normal { font-weight: 400; }
            .weight-light { font-weight: 300; }
            .references { margin-block-start: 3rem; }
            .way-out { max-inline-size: var(--measure); }
            .way-out, .related, .used-on { font: 1rem/1.5 var(--sans); }
            .related { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr)); gap: 0 var(--gap); }
            :is(.indicators, .related, .used-on, .conflicts, .corrections, .way-out) li { margin: 0; padding-block: .55rem; border-block-start: 1px solid var(--rule); }
            .indicators > li > a { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0 1.5rem; align-items: baseline; padding-block: 2px; font: 600 1rem/1.4 var(--sans); text-decoration: none; }
            .indicators > li > a:hover { text-decoration: underline; }
            .indicators data.claim { text-align: end; text-decoration: none; }
            @container page (inline-size < 22rem) { .indicators.indicators > li > a { display: block; } }
            .latest { display: block; font: .82rem/24px var(--sans); }
            .parts { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem 1rem; border-block-start: 1px solid var(--rule); padding-block: .6rem; margin-block-start: 1.6rem; font: .875rem/1.5 var(--sans); color: var(--soft); }
            .parts p, .parts ol, .parts li { margin: 0; }
            .parts ol { display: flex; flex-wrap: wrap; gap: .3rem; list-style: none; padding: 0; }
            .parts a { display: block; min-inline-size: 2rem; padding: .25rem .5rem; border: 1px solid var(--rule); text-align: center; text-decoration: none; }
            .parts [aria-current] { color: var(--ink); border-color: var(--amber); font-weight: 600; }

            /* 7. Lists of pages, topics, citation, footer. */
            .listing { margin-block-start: 3rem; }
            .listing > h2 { border-block-start: 2px solid var(--ink); margin: 0; padding-block: .9rem; }
            .listing ul { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 0 var(--gap); }
            .listing li { margin: 0; padding-block: .95rem 1.05rem; border-block-start: 1px solid var(--rule); }
            .listing a { display: inline-block; max-inline-size: 100%; font: 600 1.08rem/1.35 var(--sans); text-decoration: none; }
            :is(.listing, .search-results) a:hover { text-decoration: underline; }
            .listing p { margin: .3rem 0 .2rem; font-size: .98rem; line-height: 1.5; }
            .of-one-day time { display: none; }
            .listing time { color: var(--soft); font: .78rem/1.5 var(--sans); }
            .cite, .tags, .neighbors { margin-block-start: 2.2rem; border-block-start: 1px solid var(--rule); }
            .cite p { margin: 0 0 .8rem; overflow-wrap: anywhere; }
            .actions { display: flex; flex-wrap: wrap; gap: .5rem; }
            .cite-files a { display: inline-block; padding-block: .2rem; margin-inline-end: 1rem; }
            .series { max-inline-size: var(--measure); border-block: 1px solid var(--rule); padding-block: .7rem; margin-block-end: 1.6rem; font: .875rem/1.5 var(--sans); }
            .series p { margin: 0; font-weight: 600; }
            .series ol { margin: 0; padding-inline-start: 1.4rem; }
            .series a { display: inline-block; padding-block: 2px; }
            .series [aria-current] { color: var(--ink); text-decoration: none; }
            .neighbors { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .4rem 3rem; padding-block-start: .9rem; max-inline-size: var(--measure); font: 600 1rem/1.4 var(--sans); }
            .neighbors a { text-decoration: none; }
            .neighbors a:hover { text-decoration: underline; }
            .neighbors span { display: block; color: var(--soft); font-size: .8125rem; font-weight: 400; }
            .neighbors [rel="next"] { margin-inline-start: auto; text-align: end; }
            .tags { display: flex; flex-wrap: wrap; gap: 0 1.1rem; padding-block-start: .8rem; }
            .tags p { margin: 0; color: var(--soft); padding-block: .2rem; }
            .tags ul { display: flex; flex-wrap: wrap; gap: 0 1.1rem; list-style: none; margin: 0; padding: 0; }
            .tags li { margin: 0; }
            .tags a { display: inline-block; padding-block: .2rem; }
            .footer { border-block-start: 1px solid var(--rule); padding: 1.6rem var(--gutter) 2.6rem; color: var(--soft); font-size: .8125rem; overflow-wrap: anywhere; }
            .footer-inner { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .8rem 3rem; }
            .footer p, .footer ul { margin: 0; }
            .footer ul { display: flex; flex-wrap: wrap; gap: .2rem 1.6rem; list-style: none; padding: 0; }
            .footer li { margin: 0; }
            .footer-menu { flex: 1 0 100%; font-size: .875rem; }
            .footer-menu a { display: inline-block; padding-block: .2rem; color: var(--ink); text-decoration: none; }
            .footer-menu a:hover, .footer-menu [aria-current] { text-decoration: underline; }
            .footer-brand a { color: var(--ink); font-weight: 700; text-decoration: none; }
            .chooser main { max-inline-size: 38rem; margin: 0 auto; padding: 14vh var(--gutter) 4rem; font-family: var(--sans); }
            .chooser ul { list-style: none; padding: 0; border-block-start: 2px solid var(--ink); }
            .chooser li { margin: 0; }
            .chooser a { display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; align-items: baseline; padding-block: .9rem; border-block-end: 1px solid var(--rule); text-decoration: none; }
            .chooser b { min-inline-size: 9rem; font-size: 1.2rem; }
            .safeties { margin-block-start: 2.5rem; }
            .chooser .safety { padding: .3rem 0; background: none; }
            .chooser span { color: var(--soft); font-size: .95rem; }

            /* 8. Other ways of seeing. */
            @media (width < 30rem) { .prose, .endnotes { hyphens: auto; } .prose > table { overflow-wrap: anywhere; } h1 { hyphens: manual; } }
            @media (forced-colors: active) {
              :root { color-scheme: light dark; --chart-ink: CanvasText; --chart-soft: CanvasText; --chart-paper: Canvas; --chart-rule: color-mix(in srgb, CanvasText 25%, Canvas); }
              .masthead nav a { border-color: Canvas; }
              .contents a { border-color: GrayText; }
              .masthead nav a[aria-current], .contents a.here { border-color: Highlight; }
              .safety { border-block-end: 1px solid CanvasText; }
            }
            @media print {
              :root { color-scheme: light !important; font-size: 9.6pt; }
              .skip, .languages, .menu, .menu-button, .close, .tools, .breadcrumbs, .contents, .actions, .cite-files, .tags, .related-pages, .neighbors, .footer, .sidenote, .popup, .permalink, .chart-table, .chart-downloads, .chart-embed, [role="doc-backlink"] { display: none !important; }
              .safety { padding: 0 0 .4rem; background: none; }
              .bar { padding-inline: 0; }
              .meta.meta { margin-inline-start: 0; clip-path: none; }
              .meta li:first-child::before { display: none; }
              .page { margin: 0; padding: 0; max-inline-size: none; }
              .article { margin: 0; max-inline-size: none; }
              .opening, .prose > *, .meta, .notice { max-inline-size: none; }
              a, data.claim, data.claim a { color: inherit; text-decoration: none; }
              .prose a[href^="http"]::after { content: " <" attr(href) ">"; font-size: .85em; overflow-wrap: anywhere; }
              p { orphans: 3; widows: 3; }
              h1, h2, h3, h4, .chart-title { break-after: avoid; }
              figure, tr, .figure, .position, .timeline li { break-inside: avoid; }
              @page { margin: 20mm 18mm 22mm; @bottom-center { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
            }

            """##
        ),
        (
            "assets/site.js",
            ##"""
            // Comforts on top of pages that are complete without them: theme, text size, search, notes beside the text,
            // what is known of a value, the place in the contents, copying. Nothing is asked of another origin.

            // Before the first paint: the reader's own theme and text size, kept from the last visit.
            const root = document.documentElement;
            root.dataset.script = navigator.share ? 'share' : '';
            try {
              for (const key of ['theme', 'text']) if (localStorage[key]) root.dataset[key] = localStorage[key];
            } catch { /* storage is closed to us: the system's own settings rule */ }

            // Everything else once the page is read: one file, so that the first paint waits for two requests and no more.
            document.addEventListener('DOMContentLoaded', () => {
              const all = (selector, from = document) => [...from.querySelectorAll(selector)];
              const make = (tag, properties = {}, ...children) => {
                const element = Object.assign(document.createElement(tag), properties);
                element.append(...children);
                return element;
              };
              const keep = (key, value) => {
                root.dataset[key] = value;
                try { localStorage[key] = value; } catch { /* not kept */ }
              };
              const article = document.querySelector('.article');

              // Theme and text size, on demand.
              const dark = matchMedia('(prefers-color-scheme: dark)');
              const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : dark.matches);
              for (const button of all('[data-theme-switch]')) {
                const show = () => button.setAttribute('aria-pressed', isDark());
                button.addEventListener('click', () => {
                  keep('theme', isDark() ? 'light' : 'dark');
                  show();
                });
                dark.addEventListener('change', show);
                show();
              }
              for (const button of all('[data-text-step]')) {
                button.addEventListener('click', () => {
                  keep('text', Math.min(3, Math.max(-1, +(root.dataset.text ?? 0) + +button.dataset.textStep)));
                });
              }

              // The search, fetched by the first who looks for it.
              const fields = all('form[data-search] input');
              for (const field of fields) {
                field.addEventListener('focus', () => document.head.append(make('script', { src: field.form.dataset.script })), { once: true });
              }

              // Copying, sharing, printing.
              for (const button of all('[data-copy]')) {
                const label = button.textContent;
                button.addEventListener('click', async () => {
                  const before = button.previousElementSibling;
                  const copied = { link: location.href.split('#')[0], value: before?.value ?? before?.textContent, citation: document.querySelector('[data-citation]')?.textContent };
                  await navigator.clipboard.writeText(copied[button.dataset.copy].trim());
                  button.textContent = button.dataset.done;
                  setTimeout(() => { button.textContent = label; }, 2000);
                });
                button.setAttribute('aria-live', 'polite');
              }
              // The day on which this reader sees the page.
              for (const place of all('[data-accessed]')) {
                place.textContent = place.dataset.accessed.replace('{date}', new Date().toLocaleDateString(`${root.lang}-u-nu-latn`, { dateStyle: 'long' }));
              }
              for (const button of all('[data-share]')) {
                // A reader may think better of it.
                button.onclick = () => navigator.share({ title: document.title, url: location.href }).catch(() => {});
              }
              for (const button of all('[data-print]')) button.onclick = () => print();

              // The place in the contents: the last heading above the upper third of the window.
              const entries = all('.contents a').flatMap((link) => {
                const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
                return heading ? [{ link, heading }] : [];
              });
              let here;
              const follow = () => {
                const passed = entries.filter(({ heading }) => heading.getBoundingClientRect().top < innerHeight / 3);
                const entry = passed.at(-1) ?? entries[0];
                if (entry === here) return;
                here?.link.classList.remove('here');
                here = entry;
                here?.link.classList.add('here');
              };
              if (entries.length) {
                addEventListener('scroll', follow, { passive: true });
                follow();
              }

              // Notes beside the line that they belong to, where there is room for them.
              const noteOf = (link) => document.getElementById(decodeURIComponent(link.hash.slice(1)));
              const copyOf = (note) => {
                const copy = note.cloneNode(true);
                for (const link of all('[role=doc-backlink]', copy)) link.remove();
                for (const element of all('[id]', copy)) element.removeAttribute('id');
                return [...copy.childNodes];
              };
              const prose = document.querySelector('.prose');
              const references = all('a[role=doc-noteref]', prose ?? document);
              const hasMargins = () => getComputedStyle(article).getPropertyValue('--margins').trim() === '1';
              let sideNotes = [];
              function placeSideNotes() {
                for (const note of sideNotes) note.remove();
                sideNotes = [];
                if (!hasMargins()) return;
                const origin = article.getBoundingClientRect().top;
                const box = (element) => {
                  const { top, bottom } = element.getBoundingClientRect();
                  return { top: top - origin, bottom: bottom - origin };
                };
                // The free stretches of the margin, between blocks that reach into it.
                const text = box(prose);
                const blocks = all(':scope > :is(figure, .figures, .table-scroll, table, .positions, .timeline)', prose).map(box);
                const ends = [...blocks.map(({ top }) => top - 14), text.bottom + 40];
                const stretches = [text.top, ...blocks.map(({ bottom }) => bottom + 14)]
                  .map((start, index) => ({ start, end: ends[index], notes: [] }));
                const last = new Map();
                for (const link of references) {
                  const note = noteOf(link);
                  const { top } = box(link);
                  if (!note || link.closest('figure, .figures, table, .timeline') || top - (last.get(note) ?? -Infinity) < 900) continue;
                  last.set(note, top);
                  (stretches.find(({ end }) => end > top) ?? stretches.at(-1)).notes.push({ link, top: top - 4, copy: sideNote(link, note) });
                }
                for (const { start, end, notes } of stretches) settle(notes, start, end);
              }
              const sideNote = (link, note) => {
                const copy = make('div', { className: 'sidenote' }, make('b', {}, link.textContent), ...copyOf(note));
                copy.setAttribute('aria-hidden', 'true');
                for (const inner of all('a', copy)) inner.tabIndex = -1;
                copy.lang = note.closest('[lang]').lang;
                article.append(copy);
                sideNotes.push(copy);
                return copy;
              };
              // Down where notes would overlap, then up where they would leave the stretch; what does not fit is left out.
              const settle = (notes, start, end) => {
                let floor = start;
                for (const note of notes) {
                  note.height = note.copy.offsetHeight;
                  note.y = Math.max(note.top, floor);
                  floor = note.y + note.height + 14;
                }
                let ceiling = end;
                for (const note of notes.toReversed()) {
                  note.y = Math.min(note.y, ceiling - note.height);
                  ceiling = note.y - 14;
                }
                if (notes.length && notes[0].y < start - 1) {
                  notes.pop().copy.remove();
                  settle(notes, start, end);
                  return;
                }
                for (const { link, copy, y } of notes) {
                  copy.style.top = `${y}px`;
                  link.sideNote = copy;
                }
              };
              for (const [event, lit] of Object.entries({ mouseenter: 1, focus: 1, mouseleave: 0, blur: 0 })) {
                for (const link of references) link.addEventListener(event, () => link.sideNote?.classList.toggle('lit', lit));
              }
              if (article && references.length) {
                placeSideNotes();
                new ResizeObserver(placeSideNotes).observe(prose);
              }

              // Notes and what is known of a value, in a pop-up where the reader is.
              const popup = make('div', { className: 'popup', popover: 'auto', tabIndex: -1 });
              popup.role = 'dialog';
              const label = document.querySelector('[data-close]')?.dataset.close ?? '';
              const close = make('button', { type: 'button', className: 'close', title: label, onclick: () => popup.hidePopover() }, '×');
              close.ariaLabel = label;
              let opener;
              const open = (link, content, { focused }) => {
                opener = link;
                popup.ariaLabel = link.textContent;
                popup.replaceChildren(close, ...content);
                if (!popup.isConnected) document.body.append(popup);
                popup.style.top = popup.style.left = '';
                popup.showPopover();
                if (matchMedia('(width >= 40rem)').matches) {
                  const at = link.getBoundingClientRect();
                  const { offsetWidth, offsetHeight } = popup;
                  const below = at.bottom + 8 + offsetHeight <= innerHeight;
                  popup.style.top = `${Math.max(8, below ? at.bottom + 8 : at.top - 8 - offsetHeight)}px`;
                  popup.style.left = `${Math.max(8, Math.min(at.left - 12, innerWidth - offsetWidth - 24))}px`;
                }
                if (focused) popup.focus({ preventScroll: true });
              };
              popup.addEventListener('toggle', (event) => {
                if (event.newState === 'closed' && popup.contains(document.activeElement)) opener?.focus({ preventScroll: true });
              });
              const remote = (address) => fetch(address).then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status)))
                .then((text) => new DOMParser().parseFromString(text, 'text/html'));
              const known = async (link) => {
                const id = decodeURIComponent(link.hash.slice(1));
                const page = link.href.split('#')[0] === location.href.split('#')[0] ? document : await remote(link.href);
                const target = page.getElementById(id);
                if (!target) return null;
                const more = make('p', {}, make('a', { href: link.href }, page.querySelector('h1').textContent));
                if (target.localName !== 'tr') return [...copyOf(target), more];
                const list = make('dl');
                all('thead th', target.closest('table')).forEach((head, index) => {
                  const cell = target.cells[index].cloneNode(true);
                  for (const extra of all('.noteref', cell)) extra.remove();
                  for (const value of all('data', cell)) value.replaceWith(value.textContent);
                  list.append(make('dt', {}, head.textContent), make('dd', {}, ...cell.childNodes));
                });
                return [list, more];
              };
              const show = async (link, how) => {
                const isNote = link.matches('[role=doc-noteref]');
                const content = isNote ? noteOf(link) && copyOf(noteOf(link)) : await known(link).catch(() => null);
                if (content) open(link, content, how);
                return Boolean(content);
              };
              const subjects = 'a[role=doc-noteref], data.claim a[href*="#"]';
              document.addEventListener('click', async (event) => {
                const link = event.target.closest?.(subjects);
                if (!link || !popup.showPopover || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
                if (link.closest('.claims')) return;
                if (link.sideNote?.isConnected && event.detail) { event.preventDefault(); link.sideNote.classList.toggle('lit'); return; }
                event.preventDefault();
                if (!await show(link, { focused: true })) location.assign(link.href);
              });
              if (matchMedia('(hover: hover)').matches) {
                let timer;
                const leave = () => { clearTimeout(timer); timer = setTimeout(() => { if (!popup.matches(':focus-within')) popup.isConnected && popup.hidePopover(); }, 350); };
                for (const link of all(subjects, article ?? document)) {
                  if (link.closest('.claims')) continue;
                  link.addEventListener('mouseenter', () => {
                    clearTimeout(timer);
                    if (!link.sideNote?.isConnected) timer = setTimeout(() => show(link, { focused: false }), 450);
                  });
                  link.addEventListener('mouseleave', leave);
                }
                popup.addEventListener('mouseenter', () => clearTimeout(timer));
                popup.addEventListener('mouseleave', leave);
              }
            });

            """##
        ),
    ]
}
