/// The theme that serves a project without `Templates`, and whose layouts fill in for those that a project lacks.
package enum BuiltInTheme {
    /// Every file with its path below `Templates`.
    package static var files: [(path: String, text: String)] { layouts + partials + assets + social + report }
}
