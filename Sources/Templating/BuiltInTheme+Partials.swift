// Made by `make theme` from Templates/; do not edit.

extension BuiltInTheme {
    static let partials: [(path: String, text: String)] = [
        (
            "partials/apparatus.mustache",
            ##"""
            {{! What stands below the text: notes, how to cite the page, its topics, what to read next. }}
            {{#notes}}
            <div class="apparatus"{{#text-lang}} lang="{{text-lang}}" dir="{{text-dir}}"{{/text-lang}}>
            {{notes}}
            </div>
            {{/notes}}
            {{#about-author}}
            <section class="cite" aria-labelledby="about-author" data-pagefind-ignore>
            <h2 id="about-author">{{m.page.about-author}}</h2>
            <p>{{about-author}}</p>
            </section>
            {{/about-author}}
            {{#cite}}
            <section class="cite" aria-labelledby="cite" data-pagefind-ignore>
            <h2 id="cite">{{m.page.cite}}</h2>
            <p data-citation>{{cite}} <span data-accessed="{{cite-accessed}}"></span></p>
            {{#cite-files}}
            <p class="cite-files" translate="no"><a href="{{bibtex}}" download="{{name}}.bib">BibTeX</a> <a href="{{ris}}" download="{{name}}.ris">RIS</a> <a href="{{csl}}" download="{{name}}.json">CSL-JSON</a></p>
            {{/cite-files}}
            <p class="actions">
            <button type="button" data-copy="citation" data-done="{{m.page.copied}}">{{m.page.copy-cite}}</button>
            <button type="button" data-copy="link" data-done="{{m.page.copied}}">{{m.page.copy-link}}</button>
            <button type="button" data-share>{{m.page.share}}</button>
            <button type="button" data-print>{{m.page.print}}</button>
            </p>
            {{#mail-href}}
            <p class="cite-files"><a href="{{mail-href}}">{{m.page.share-mail}}</a>
            {{#share}}
            <a href="{{href}}" rel="noreferrer" translate="no">{{title}}</a>
            {{/share}}
            </p>
            {{/mail-href}}
            </section>
            {{/cite}}
            {{#has-tags}}
            <nav class="tags" aria-label="{{m.page.tags}}" data-pagefind-ignore>
            <p>{{m.page.tags}}</p>
            <ul>
            {{#tags}}
            <li><a href="{{href}}" rel="tag">{{title}}</a></li>
            {{/tags}}
            </ul>
            </nav>
            {{/has-tags}}
            {{#has-related}}
            <nav class="listing related-pages" aria-labelledby="related-heading" data-pagefind-ignore>
            <h2 id="related-heading">{{m.page.related}}</h2>
            <ul>
            {{#related}}
            <li><a href="{{href}}">{{title}}</a>{{#description}}<p>{{description}}</p>{{/description}}</li>
            {{/related}}
            </ul>
            </nav>
            {{/has-related}}
            {{#has-neighbors}}
            <nav class="neighbors" aria-label="{{m.page.previous}} / {{m.page.next}}" data-pagefind-ignore>
            {{#previous}}
            <a rel="prev" href="{{href}}"><span>{{m.page.previous}}</span> {{title}}</a>
            {{/previous}}
            {{#next}}
            <a rel="next" href="{{href}}"><span>{{m.page.next}}</span> {{title}}</a>
            {{/next}}
            </nav>
            {{/has-neighbors}}

            """##
        ),
        (
            "partials/breadcrumbs.mustache",
            ##"""
            {{#has-breadcrumbs}}
            <nav class="breadcrumbs" aria-label="{{m.page.breadcrumbs}}" data-pagefind-ignore>
            <ol>
            {{#breadcrumbs}}
            <li><a href="{{href}}"{{#lang}} lang="{{lang}}" dir="{{dir}}"{{/lang}}{{#current}} aria-current="page"{{/current}}>{{title}}</a></li>
            {{/breadcrumbs}}
            </ol>
            </nav>
            {{/has-breadcrumbs}}

            """##
        ),
        (
            "partials/contents.mustache",
            ##"""
            {{#has-contents}}
            <nav class="contents" aria-labelledby="contents-heading" data-pagefind-ignore>
            <p id="contents-heading">{{m.page.contents}}</p>
            <ul{{#text-lang}} lang="{{text-lang}}" dir="{{text-dir}}"{{/text-lang}}>
            {{#contents}}
            <li{{#nested}} class="nested"{{/nested}}><a href="{{href}}">{{title}}</a></li>
            {{/contents}}
            </ul>
            </nav>
            {{/has-contents}}

            """##
        ),
        (
            "partials/footer.mustache",
            ##"""
            <footer class="footer" data-pagefind-ignore>
            <div class="footer-inner">
            {{#has-footer-menu}}
            <nav class="footer-menu" aria-label="{{m.page.further}}">
            <ul>
            {{#footer-menu}}
            <li><a href="{{href}}"{{#lang}} lang="{{lang}}" dir="{{dir}}"{{/lang}}{{#current}} aria-current="page"{{/current}}>{{title}}</a></li>
            {{/footer-menu}}
            </ul>
            </nav>
            {{/has-footer-menu}}
            <p class="footer-brand"><a href="{{site.href}}"{{#site.title-lang}} lang="{{site.title-lang}}" dir="{{site.title-dir}}"{{/site.title-lang}}>{{site.title}}</a>{{#site.description}}<br>{{site.description}}{{/site.description}}</p>
            <ul>
            <li><span translate="no">©</span> {{site.year}} <span{{#site.title-lang}} lang="{{site.title-lang}}" dir="{{site.title-dir}}"{{/site.title-lang}}>{{site.title}}</span></li>
            {{#site.license}}
            <li>{{#site.license-href}}<a rel="license" href="{{site.license-href}}">{{/site.license-href}}<span translate="no">{{site.license}}</span>{{#site.license-href}}</a>{{/site.license-href}}</li>
            {{/site.license}}
            {{#site.contact}}
            <li>{{m.page.contact}}: <a href="mailto:{{site.contact}}" translate="no"><bdi dir="ltr">{{site.contact}}</bdi></a></li>
            {{/site.contact}}
            {{#site.phone}}
            <li><a href="{{site.phone-href}}"><bdi dir="ltr">{{site.phone}}</bdi></a></li>
            {{/site.phone}}
            {{#site.has-follow}}
            <li>{{m.page.follow}}: {{#site.follow}}<a rel="me" href="{{href}}" translate="no">{{title}}</a> {{/site.follow}}</li>
            {{/site.has-follow}}
            {{#feed-href}}
            <li><a href="{{feed-href}}">{{m.page.feed}}</a></li>
            {{/feed-href}}
            </ul>
            </div>
            </footer>

            """##
        ),
        (
            "partials/head.mustache",
            ##"""
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title{{#title-lang}} lang="{{title-lang}}" dir="{{title-dir}}"{{/title-lang}}>{{window-title}}</title>
            {{#description}}
            <meta name="description"{{#text-lang}} lang="{{text-lang}}"{{/text-lang}} content="{{description}}">
            {{/description}}
            {{#noindex}}
            <meta name="robots" content="noindex">
            {{/noindex}}
            {{#canonical}}
            <link rel="canonical" href="{{canonical}}">
            {{/canonical}}
            {{#alternates}}
            <link rel="alternate" hreflang="{{hreflang}}" href="{{href}}">
            {{/alternates}}
            {{#feed-href}}
            <link rel="alternate" type="application/atom+xml" title="{{m.page.feed}}" href="{{feed-href}}">
            {{/feed-href}}
            {{#canonical}}
            <meta property="og:title"{{#title-lang}} lang="{{title-lang}}"{{/title-lang}} content="{{title}}">
            <meta property="og:type" content="article">
            <meta property="og:url" content="{{canonical}}">
            <meta property="og:locale" content="{{locale-code}}">
            <meta property="og:site_name" content="{{site.title}}">
            {{#description}}
            <meta property="og:description" content="{{description}}">
            {{/description}}
            {{#card-href}}
            <meta property="og:image" content="{{card-href}}">
            <meta property="og:image:width" content="1200">
            <meta property="og:image:height" content="630">
            <meta property="og:image:alt" content="{{title}}">
            <meta name="twitter:card" content="summary_large_image">
            {{/card-href}}
            {{/canonical}}
            <meta name="color-scheme" content="light dark">
            <link rel="icon" href="{{assets.icon-svg}}" type="image/svg+xml">
            <link rel="stylesheet" href="{{assets.site-css}}">
            <script src="{{assets.site-js}}"></script>

            """##
        ),
        (
            "partials/header.mustache",
            ##"""
            <header class="masthead" data-pagefind-ignore>
            {{#site.safety-notice}}
            <p class="safety" role="note" aria-label="{{m.page.safety-label}}"><span><strong>{{m.safety.title}}</strong> {{site.safety-text}}</span></p>
            {{/site.safety-notice}}
            <div class="bar">
            <a class="brand" href="{{site.href}}"{{#site.title-lang}} lang="{{site.title-lang}}" dir="{{site.title-dir}}"{{/site.title-lang}}>{{site.title}}</a>
            <button type="button" class="menu-button" popovertarget="panel">{{m.page.menu}}</button>
            <div class="panel" id="panel" popover>
            <nav class="languages" aria-label="{{m.page.languages}}">
            <ul>
            {{#languages}}
            <li><a href="{{href}}" lang="{{tag}}" dir="{{dir}}" hreflang="{{tag}}"{{#current}} aria-current="true"{{/current}}{{#borrowed}} class="borrowed"{{/borrowed}}>{{name}}</a></li>
            {{/languages}}
            </ul>
            </nav>
            {{> tools}}
            <nav class="menu" aria-label="{{m.page.menu}}">
            <ul>
            {{#menu}}
            <li><a href="{{href}}"{{#lang}} lang="{{lang}}" dir="{{dir}}"{{/lang}}{{#current}} aria-current="page"{{/current}}>{{title}}</a></li>
            {{/menu}}
            </ul>
            </nav>
            <button type="button" class="close" popovertarget="panel" popovertargetaction="hide" aria-label="{{m.page.close}}">×</button>
            </div>
            </div>
            </header>

            """##
        ),
        (
            "partials/heading.mustache",
            ##"""
            <header class="opening"{{#text-lang}} lang="{{text-lang}}" dir="{{text-dir}}"{{/text-lang}}>
            {{#kicker}}
            <p class="kicker">{{kicker}}</p>
            {{/kicker}}
            <h1{{#title-lang}} lang="{{title-lang}}" dir="{{title-dir}}"{{/title-lang}}>{{title}}</h1>
            {{#description}}
            <p class="standfirst">{{description}}</p>
            {{/description}}
            </header>
            {{#has-meta}}
            <ul class="meta">
            {{#authors}}
            <li>{{authors}}</li>
            {{/authors}}
            {{#published}}
            <li><time datetime="{{iso}}">{{text}}</time></li>
            {{/published}}
            {{#updated}}
            <li><time datetime="{{iso}}">{{text}}</time></li>
            {{/updated}}
            {{#as-of}}
            <li><time datetime="{{iso}}">{{text}}</time></li>
            {{/as-of}}
            {{#reading-time}}
            <li>{{reading-time}}</li>
            {{/reading-time}}
            {{#sources-count}}
            <li><a href="#notes">{{sources-count}}</a></li>
            {{/sources-count}}
            {{#cite}}
            <li><a href="#cite">{{m.page.cite}}</a></li>
            {{/cite}}
            {{#pdf-href}}
            <li><a href="{{pdf-href}}" type="application/pdf" translate="no">PDF</a></li>
            {{/pdf-href}}
            </ul>
            {{/has-meta}}
            {{#series}}
            <nav class="series" aria-labelledby="series-heading" data-pagefind-ignore>
            <p id="series-heading">{{series}}</p>
            <ol>
            {{#series-pages}}
            <li><a href="{{href}}"{{#current}} aria-current="page"{{/current}}>{{title}}</a></li>
            {{/series-pages}}
            </ol>
            </nav>
            {{/series}}

            """##
        ),
        (
            "partials/listing.mustache",
            ##"""
            {{#has-list}}
            {{#list-heading}}
            <section class="listing{{#list-of-one-day}} of-one-day{{/list-of-one-day}}" aria-labelledby="list-heading">
            <h2 id="list-heading">{{list-heading}}</h2>
            {{/list-heading}}
            {{^list-heading}}
            <div class="listing{{#list-of-one-day}} of-one-day{{/list-of-one-day}}">
            {{/list-heading}}
            <ul>
            {{#list}}
            <li>
            <a href="{{href}}">{{title}}</a>
            {{#description}}
            <p>{{description}}</p>
            {{/description}}
            {{#date}}
            <time datetime="{{iso}}">{{text}}</time>
            {{/date}}
            </li>
            {{/list}}
            </ul>
            {{#list-heading}}
            </section>
            {{/list-heading}}
            {{^list-heading}}
            </div>
            {{/list-heading}}
            {{/has-list}}

            """##
        ),
        (
            "partials/notices.mustache",
            ##"""
            {{#draft-notice}}
            <p class="notice" role="note"><strong>{{draft-notice}}</strong></p>
            {{/draft-notice}}
            {{#fallback-notice}}
            <p class="notice" role="note">{{text}} {{#href}}<a href="{{href}}" lang="{{lang}}" dir="{{dir}}" hreflang="{{lang}}">{{link-text}}</a>{{/href}}</p>
            {{/fallback-notice}}
            {{#translation-notice}}
            <p class="notice" role="note">{{text}} {{#href}}<a href="{{href}}" lang="{{lang}}" dir="{{dir}}" hreflang="{{lang}}">{{link-text}}</a>{{/href}}</p>
            {{/translation-notice}}

            """##
        ),
        (
            "partials/tools.mustache",
            ##"""
            {{! Comforts that need a script: the style sheet hides them where none has run. }}
            {{#all-pages-href}}
            <noscript><p class="all-pages"><a href="{{all-pages-href}}">{{m.page.all-pages}}</a></p></noscript>
            {{/all-pages-href}}
            <div class="tools">
            {{#search-href}}
            <form class="search" role="search" data-search="{{search-href}}" data-script="{{assets.search-js}}" data-label="{{m.page.search-results}}" data-none="{{m.page.search-none}}">
            <input type="search" name="q" aria-label="{{m.page.search-placeholder}}" placeholder="{{m.page.search}}" autocomplete="off" spellcheck="false">
            <p class="search-status" role="status"></p>
            <ul class="search-results" data-search-results hidden></ul>
            </form>
            {{/search-href}}
            <button type="button" data-text-step="-1" aria-label="{{m.page.text-smaller}}" title="{{m.page.text-smaller}}"><span aria-hidden="true" dir="ltr" translate="no">A−</span></button>
            <button type="button" data-text-step="1" aria-label="{{m.page.text-larger}}" title="{{m.page.text-larger}}"><span aria-hidden="true" dir="ltr" translate="no">A+</span></button>
            <button type="button" data-theme-switch aria-pressed="false" aria-label="{{m.page.theme}}" title="{{m.page.theme}}"><svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor"/></svg></button>
            </div>

            """##
        ),
    ]
}
