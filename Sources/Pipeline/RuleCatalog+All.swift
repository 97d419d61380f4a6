import Charts
import Checks
import Citations
import Diagnostics
import Exporting
import Files
import Ledger
import Loading
import Localization
import Markdown
import Serialization
import SiteModel
import Tables
import Templating
import Translations

extension RuleCatalog {
    /// Every rule of the program.
    package static let all: [Rule] =
        files + serialization + markdown + localization + tables + templating + citations + charts + ledger + loading
        + siteModel + translations + checks + furtherChecks + exporting
}
