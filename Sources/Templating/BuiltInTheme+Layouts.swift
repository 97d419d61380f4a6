// Made by `make theme` from Templates/; do not edit.

extension BuiltInTheme {
    static let layouts: [(path: String, text: String)] = [
        (
            "404.mustache",
            ##"""
            {{! What is shown for an address that leads nowhere. }}
            {{< base}}
            {{$main}}
            <article class="article article-404">
            {{> heading}}
            <ul class="way-out">
            {{#menu}}
            <li><a href="{{href}}"{{#lang}} lang="{{lang}}" dir="{{dir}}"{{/lang}}>{{title}}</a></li>
            {{/menu}}
            {{#footer-menu}}
            <li><a href="{{href}}"{{#lang}} lang="{{lang}}" dir="{{dir}}"{{/lang}}>{{title}}</a></li>
            {{/footer-menu}}
            </ul>
            </article>
            {{/main}}
            {{/base}}

            """##
        ),
        (
            "base.mustache",
            ##"""
            <!DOCTYPE html>
            <html lang="{{lang}}" dir="{{dir}}">
            <head>
            {{> head}}
            </head>
            <body>
            <a class="skip" href="#main">{{m.page.skip}}</a>
            {{> header}}
            <main id="main" class="page" data-close="{{m.page.close}}" data-pagefind-body>
            {{$main}}
            {{> breadcrumbs}}
            <article class="article{{$kind}}{{/kind}}">
            {{> heading}}
            {{> notices}}
            {{> contents}}
            <div class="prose"{{#text-lang}} lang="{{text-lang}}" dir="{{text-dir}}"{{/text-lang}} data-prose>
            {{content}}
            </div>
            {{> listing}}
            {{> apparatus}}
            </article>
            {{/main}}
            </main>
            {{> footer}}
            </body>
            </html>

            """##
        ),
        (
            "chooser.mustache",
            ##"""
            {{! The root of the site: which language to read in. }}
            <!DOCTYPE html>
            <html lang="{{lang}}" dir="{{dir}}">
            <head>
            {{> head}}
            </head>
            <body class="chooser">
            <main id="main">
            <h1>{{title}}</h1>
            <ul>
            {{#languages}}
            <li><a href="{{href}}" lang="{{tag}}" dir="{{dir}}" hreflang="{{tag}}"><b>{{name}}</b> <span>{{title}}</span></a></li>
            {{/languages}}
            </ul>
            {{#site.safety-notice}}
            <div class="safeties">
            {{#languages}}
            <p class="safety" lang="{{tag}}" dir="{{dir}}">{{safety}}</p>
            {{/languages}}
            </div>
            {{/site.safety-notice}}
            </main>
            </body>
            </html>

            """##
        ),
        (
            "evidence.mustache",
            ##"""
            {{< base}}{{$kind}} article-evidence{{/kind}}{{/base}}

            """##
        ),
        (
            "home.mustache",
            ##"""
            {{< base}}{{$kind}} article-home{{/kind}}{{/base}}

            """##
        ),
        (
            "list.mustache",
            ##"""
            {{< base}}{{$kind}} article-list{{/kind}}{{/base}}

            """##
        ),
        (
            "page.mustache",
            ##"""
            {{! The layout of a page that names none. }}
            {{< base}}
            {{/base}}

            """##
        ),
    ]
}
