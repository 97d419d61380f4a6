/// The preview's own script and style, which it adds to every page it shows.
enum PreviewAssets {
    private static let head = Array(
        "<link rel=\"stylesheet\" href=\"/_attest/preview.css\"><script src=\"/_attest/preview.js\" defer></script>"
            .utf8)
    private static let marker = Array("</head>".utf8)

    /// A page with the preview's style and script at the end of its head; one without a head is left as it is.
    static func injected(into page: [UInt8]) -> [UInt8] {
        var at = 0
        while at + marker.count <= page.count {
            if page[at] == 0x3C, page[at + 1] == 0x2F, page[at..<at + marker.count].elementsEqual(marker) {
                return Array(page[..<at]) + head + page[at...]
            }
            at += 1
        }
        return page
    }

    static let style = Array(
        """
        #attest-preview { position: fixed; inset-block-end: 0; inset-inline: 0; z-index: 2147483000; direction: ltr;
          text-align: left; font: 13px/1.45 ui-monospace, "DejaVu Sans Mono", monospace; color: #e9e9e4; }
        #attest-preview > div { display: flex; gap: .6em; justify-content: end; padding: .4em; pointer-events: none; }
        #attest-preview button { pointer-events: auto; font: inherit; color: inherit; background: #22262b;
          border: 1px solid #565c63; border-radius: 4px; padding: .2em .7em; cursor: pointer; }
        #attest-preview button:focus-visible { outline: 3px solid #f0b429; outline-offset: 2px; }
        #attest-preview button[data-state="error"] { background: #8c1d18; border-color: #f2b8b5; color: #fff; }
        #attest-preview button[data-state="warning"] { background: #5c4300; border-color: #f0b429; color: #fff; }
        #attest-preview section { max-block-size: 60vh; overflow: auto; background: #16191d; border-block-start: 3px solid
          #565c63; padding: .8em 1.2em; }
        #attest-preview section[hidden] { display: none; }
        #attest-preview h2 { font: inherit; font-weight: 700; margin: .3em 0; color: inherit; }
        #attest-preview ol, #attest-preview ul { margin: 0; padding: 0; list-style: none; }
        #attest-preview li { margin: 0 0 .9em; padding: 0; }
        #attest-preview pre { margin: .2em 0; padding: 0; overflow: auto; background: none; color: inherit; border: 0;
          font: inherit; }
        #attest-preview b[data-severity="error"] { color: #f2b8b5; }
        #attest-preview b[data-severity="warning"] { color: #f0b429; }
        #attest-preview dt { font-weight: 700; color: #b9bec4; }
        #attest-preview dd { margin: 0 0 .5em; }
        #attest-preview a { color: #9ecbff; }
        @media print { #attest-preview { display: none; } }

        """.utf8)

    /// Listens to the builds. A page whose text is the same but for its style sheets takes the new sheets; one that
    /// changed is loaded again where the reader was; findings are shown above the page until they are mended.
    static let script = Array(
        #"""
        (() => {
          "use strict";
          const make = (name, text) => { const node = document.createElement(name); if (text) node.textContent = text; return node; };
          const key = "attest-scroll:" + location.pathname;
          const kept = sessionStorage.getItem(key);
          if (kept) { sessionStorage.removeItem(key); const [x, y] = kept.split(","); scrollTo({ left: +x, top: +y, behavior: "instant" }); }

          const root = make("div"); root.id = "attest-preview"; root.lang = "en"; root.setAttribute("role", "region"); root.setAttribute("aria-label", "Preview");
          const list = make("section"); list.hidden = true; list.tabIndex = 0;
          const facts = make("section"); facts.hidden = true; facts.tabIndex = 0;
          const bar = make("div"), findingsButton = make("button"), factsButton = make("button", "Page");
          for (const [button, panel] of [[findingsButton, list], [factsButton, facts]]) {
            button.type = "button"; button.setAttribute("aria-expanded", "false");
            button.addEventListener("click", () => {
              panel.hidden = !panel.hidden; (panel === list ? facts : list).hidden = true;
              findingsButton.setAttribute("aria-expanded", String(!list.hidden));
              factsButton.setAttribute("aria-expanded", String(!facts.hidden));
              if (panel === facts && !panel.hidden) showFacts();
            });
          }
          bar.append(factsButton, findingsButton); root.append(bar, list, facts);
          document.addEventListener("keydown", (event) => { if (event.key === "Escape") { list.hidden = facts.hidden = true; } });

          const showFindings = (build) => {
            const errors = build.findings.filter((f) => f.severity === "error").length;
            const warnings = build.findings.filter((f) => f.severity === "warning").length;
            const parts = [];
            if (errors) parts.push(errors + (errors === 1 ? " error" : " errors"));
            if (warnings) parts.push(warnings + (warnings === 1 ? " warning" : " warnings"));
            findingsButton.textContent = parts.join(", ") || "No findings";
            findingsButton.dataset.state = errors ? "error" : warnings ? "warning" : "clean";
            list.replaceChildren();
            if (build.failed) list.append(make("h2", "The last build failed; shown is the newest site without errors, where there was one"));
            const items = make("ol");
            for (const f of build.findings.slice(0, 200)) {
              const item = make("li"), head = make("b", f.severity + "[" + f.id + "]");
              head.dataset.severity = f.severity;
              item.append(head, " " + f.message);
              if (f.file) item.append(make("pre", "  --> " + f.file + ":" + f.line + ":" + f.column));
              if (f.excerpt) item.append(make("pre", f.excerpt));
              if (f.help) item.append(make("pre", "  = help: " + f.help));
              items.append(item);
            }
            list.append(items);
            if (build.findings.length > 200) list.append(make("p", "… and " + (build.findings.length - 200) + " more"));
            if (errors) { list.hidden = false; facts.hidden = true; } else if (!build.findings.length) list.hidden = true;
            findingsButton.setAttribute("aria-expanded", String(!list.hidden));
          };

          const showFacts = async () => {
            const path = decodeURIComponent(location.pathname).slice(1);
            const answer = await fetch("/_attest/panel/" + path.split("/").map(encodeURIComponent).join("/"));
            facts.replaceChildren();
            if (!answer.ok) { facts.append(make("p", "Nothing is known of this page")); return; }
            const page = await answer.json(), terms = make("dl");
            const say = (name, values) => {
              if (!values || !values.length) return;
              const detail = make("dd");
              values.forEach((value, index) => {
                if (index) detail.append(", ");
                if (value.href) { const link = make("a", value.text); link.href = value.href; detail.append(link); } else detail.append(value.text ?? value);
              });
              terms.append(make("dt", name), detail);
            };
            say("File", page.file && [page.file]); say("Shown to readers", [page.visibility]);
            say("Translation", page.translation && [page.translation]);
            say("Claims", page.claims); say("Sources", page.sources);
            const own = (last.findings || []).filter((f) => f.file && f.file === page.file);
            say("Checks", [own.length ? own.length + " findings in this page's file" : "nothing found in this page's file"]);
            facts.append(make("h2", "This page"), terms);
          };

          const mark = async () => {
            const path = decodeURIComponent(location.pathname).slice(1);
            const answer = await fetch("/_attest/panel/" + path.split("/").map(encodeURIComponent).join("/"));
            if (!answer.ok) return;
            const page = await answer.json();
            if (page.visibility && page.visibility !== "published") { factsButton.textContent = "Page: " + page.visibility; factsButton.dataset.state = "warning"; }
          };

          const read = async () => { const answer = await fetch(location.pathname, { cache: "no-store" }); return answer.ok || answer.status === 404 ? answer.text() : null; };
          const sheets = (text) => [...new DOMParser().parseFromString(text, "text/html").querySelectorAll('link[rel="stylesheet"]')].map((l) => l.getAttribute("href"));
          const without = (text, names) => names.reduce((rest, name) => rest.split(name).join(""), text);
          let shown = null, last = {}, version = null;

          const update = async () => {
            const text = await read();
            if (text === null || shown === null || text === shown) { shown = text ?? shown; return; }
            const before = sheets(shown), after = sheets(text);
            if (without(shown, before) !== without(text, after)) {
              sessionStorage.setItem(key, scrollX + "," + scrollY);
              location.reload();
              return;
            }
            shown = text;
            for (const [index, name] of after.entries()) {
              if (name === before[index]) continue;
              const old = [...document.querySelectorAll('link[rel="stylesheet"]')].find((l) => l.getAttribute("href") === before[index]);
              if (!old) continue;
              const link = old.cloneNode(); link.href = name;
              link.addEventListener("load", () => old.remove());
              old.after(link);
            }
          };

          addEventListener("DOMContentLoaded", () => document.body.append(root));
          if (document.readyState !== "loading") document.body.append(root);
          const first = read().then((text) => { shown = text; });
          mark();
          const events = new EventSource("/_attest/events");
          events.addEventListener("build", async (event) => {
            last = JSON.parse(event.data);
            showFindings(last);
            await first;
            if (version !== null && last.version !== version) await update();
            version = last.version;
          });
        })();

        """#.utf8)
}
