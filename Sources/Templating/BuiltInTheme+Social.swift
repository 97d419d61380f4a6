// Made by `make theme` from Templates/; do not edit.

extension BuiltInTheme {
    static let social: [(path: String, text: String)] = [
        (
            "social/card.mustache",
            ##"""
            <svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" xml:lang="{{lang}}" direction="{{dir}}" font-family="Noto Sans, Noto Sans Armenian, Noto Sans Arabic, sans-serif">
            <rect width="1200" height="630" fill="#fff"/>
            <rect width="1200" height="12" fill="#b85e23"/>
            {{#kicker}}
            <text x="{{x}}" y="104" font-size="28" font-weight="600" fill="#994620">{{kicker}}</text>
            {{/kicker}}
            {{#title}}
            <text x="{{x}}" y="{{y}}" font-size="{{size}}" font-weight="700" fill="#14181d">{{text}}</text>
            {{/title}}
            {{#description}}
            <text x="{{x}}" y="{{y}}" font-size="{{size}}" fill="#57616c">{{text}}</text>
            {{/description}}
            <path d="M80 532H1120" stroke="#d9dde2" stroke-width="2"/>
            <text x="{{x}}" y="580" font-size="28" font-weight="700" fill="#14181d">{{site-title}}</text>
            </svg>

            """##
        )
    ]
}
