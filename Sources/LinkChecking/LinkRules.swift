import Diagnostics

extension Rule {
    package static let linkDead = Rule(
        "link.dead", .warning,
        summary: "Links to other sites lead somewhere",
        explanation: "`attest check --external-links` asked for the address, and nobody gets there: the page is gone "
            + "(404, 410), or the server is. Readers of a source need a copy: look for one in a web archive, and give "
            + "the source an `archive`.",
        wrong: "[report](https://example.org/gone)", right: "[report](https://example.org/report)")
    package static let linkMoved = Rule(
        "link.moved", .note,
        summary: "Links to other sites name the address where the page is now",
        explanation: "The server says that the page has moved for good. Readers still get there, until the server "
            + "forgets.",
        wrong: "[report](http://example.org/report)", right: "[report](https://example.org/report)")
    package static let linkBlocked = Rule(
        "link.blocked", .note,
        summary: "Links to other sites can be checked by a program",
        explanation: "The server does not answer programs, or not now: it asks for a login (401, 403), for patience "
            + "(429), or is in trouble (5xx, no answer in time). The page may well be there: look at it yourself.",
        wrong: "a server that answers 403 to programs", right: "the same page, opened in a browser")
}

extension RuleCatalog {
    package static let linkChecking: [Rule] = [.linkDead, .linkMoved, .linkBlocked]
}
