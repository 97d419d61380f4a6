import Diagnostics

extension Rule {
    package static let templateName = Rule(
        "template.name", .error,
        summary: "A template uses names that its page has",
        explanation: "An unknown name would render as nothing, and nobody would see what is missing. "
            + "“attest list templates” prints every name that a layout may use.",
        wrong: "<h1>{{titel}}</h1>", right: "<h1>{{title}}</h1>")
    package static let templatePartial = Rule(
        "template.partial", .error,
        summary: "A partial or parent that a template names is in Templates",
        explanation:
            "`{{> head}}` is Templates/partials/head.mustache, `{{< base}}` is Templates/base.mustache or a partial.",
        wrong: "{{> haed}}", right: "{{> head}}")
    package static let templateSection = Rule(
        "template.section", .error,
        summary: "Every section of a template is closed by its own name",
        explanation: "Sections nest: the last one opened is the first to be closed.",
        wrong: "{{#menu}}…{{/list}}", right: "{{#menu}}…{{/menu}}")
    package static let templateSyntax = Rule(
        "template.syntax", .error,
        summary: "Tags of a template are closed and hold a name",
        explanation: "A tag begins with `{{` and ends with `}}`; `{{{` ends with `}}}`.",
        wrong: "{{title}", right: "{{title}}")
    package static let templateShape = Rule(
        "template.shape", .error,
        summary: "A name is used as what it stands for",
        explanation: "Lists, records and flags are sections; only text and markup can be written.",
        wrong: "{{menu}}", right: "{{#menu}}{{title}}{{/menu}}")
    package static let templateBlock = Rule(
        "template.block", .error,
        summary: "What stands inside a parent is a block that the parent has",
        explanation: "`{{< base}}{{$main}}…{{/main}}{{/base}}` renders base.mustache with its block “main” replaced. "
            + "Text outside a block, or a block that base.mustache lacks, would be lost.",
        wrong: "{{< base}}{{$mian}}…{{/mian}}{{/base}}", right: "{{< base}}{{$main}}…{{/main}}{{/base}}")
    package static let templateRecursion = Rule(
        "template.recursion", .error,
        summary: "Partials do not include themselves",
        explanation: "A partial that includes itself, directly or through others, would never end.",
        wrong: "partials/a.mustache: {{> a}}", right: "partials/a.mustache: {{> b}}")
    package static let layoutUnknown = Rule(
        "layout.unknown", .error,
        summary: "A page’s layout is a template of the project",
        explanation: "`layout: list` is Templates/list.mustache.",
        wrong: "layout: lsit", right: "layout: list")
}

extension RuleCatalog {
    package static let templating: [Rule] = [
        .templateName, .templatePartial, .templateSection, .templateSyntax, .templateShape, .templateBlock,
        .templateRecursion, .layoutUnknown,
    ]
}
