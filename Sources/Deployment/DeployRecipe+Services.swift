extension DeployRecipe {
    /// How a machine that has only Swift gets the program.
    private static func install(_ indent: String) -> String {
        [
            "apt-get update -q",
            "apt-get install -y -q --no-install-recommends git pkg-config libcmark-dev libyaml-dev libsqlite3-dev \\",
            "  libzip-dev zlib1g-dev libbrotli-dev",
            "git clone --depth 1 \"$ATTEST_REPOSITORY\" /opt/attest",
            "swift build -c release --product attest --package-path /opt/attest",
            "ln -s /opt/attest/.build/release/attest /usr/local/bin/attest",
        ].map { indent + $0 }.joined(separator: "\n")
    }

    static let githubWorkflow = """
        # Checks, builds and publishes the site on GitHub Pages. In the repository's settings, choose “GitHub Actions” as
        # the source of Pages, and set the variable ATTEST_REPOSITORY to the address of Attest's repository.
        # GitHub Pages reads neither _headers nor _redirects, and knows one page for what is missing.
        name: Pages
        on:
          push:
            branches: [main]
          pull_request:
          workflow_dispatch:
        permissions:
          contents: read
          pages: write
          id-token: write
        concurrency:
          group: pages-${{ github.ref }}
          cancel-in-progress: true
        jobs:
          build:
            runs-on: ubuntu-latest
            container: swift:6.3-bookworm
            timeout-minutes: 30
            steps:
              - uses: actions/checkout@v4
              - name: Install
                env:
                  ATTEST_REPOSITORY: ${{ vars.ATTEST_REPOSITORY }}
                run: |
        \(install("          "))
              - name: Remember builds and answers of other sites
                uses: actions/cache@v4
                with:
                  path: |
                    .cache/attest
                    Site
                  key: attest-${{ github.run_id }}
                  restore-keys: attest-
              - name: Check
                run: attest check --format github
              - name: Find the address
                id: pages
                if: github.event_name != 'pull_request'
                uses: actions/configure-pages@v5
              - name: Build
                env:
                  BASE_URL: ${{ steps.pages.outputs.base_url }}
                run: |
                  attest build --strict --output Site ${BASE_URL:+--base-url "$BASE_URL/"} --changes changes.json
                  cp "$(ls Site/*/404.html | head -n 1)" Site/404.html
              - uses: actions/upload-pages-artifact@v3
                if: github.event_name != 'pull_request'
                with:
                  path: Site
          deploy:
            if: github.event_name != 'pull_request'
            needs: build
            runs-on: ubuntu-latest
            timeout-minutes: 10
            environment:
              name: github-pages
              url: ${{ steps.deployment.outputs.page_url }}
            steps:
              - id: deployment
                uses: actions/deploy-pages@v4

        """

    static let gitlabPipeline = """
        # Checks, builds and publishes the site on GitLab Pages. Set the variable ATTEST_REPOSITORY to the address of
        # Attest's repository. GitLab Pages reads _redirects, hands out .gz and .br, and knows one page for what is missing.
        image: swift:6.3-bookworm

        cache:
          key: attest
          paths: [.cache/attest, public]

        pages:
          before_script:
            - |
        \(install("      "))
          script:
            - attest check --format junit > findings.xml
            - attest build --strict --output public ${CI_PAGES_URL:+--base-url "$CI_PAGES_URL/"} --compress gz,br
            - cp "$(ls public/*/404.html | head -n 1)" public/404.html
          artifacts:
            when: always
            paths: [public]
            reports:
              junit: findings.xml
          rules:
            - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

        """

    static let netlifySettings = """
        # Netlify publishes what is there: build the site where Swift is, then “netlify deploy --prod --dir Site”.
        # It reads _headers and _redirects from the site, and compresses by itself.
        [build]
          publish = "Site"

        """

    static let cloudflareSettings = """
        # Cloudflare Pages publishes what is there: build the site where Swift is, then “wrangler pages deploy”.
        # It reads _headers and the redirects of _redirects from the site, shows the nearest 404.html for what is missing,
        # and compresses by itself.
        name = "site"
        pages_build_output_dir = "Site"
        compatibility_date = "2026-01-31"

        """
}
