import Diagnostics
import Files
import Serialization

extension LocaleProfile {
    /// The profiles of a site's languages, in the order given: `Content/locales/<tag>.yaml` over the built-in messages, and
    /// everything wrong with those files. A message that a language lacks is borrowed from the default language, then from
    /// English.
    package static func load(
        _ locales: [LocaleSettings], default defaultTag: LanguageTag, from tree: FileTree, _ bag: inout DiagnosticBag
    ) -> [LocaleProfile] {
        var readers: [LanguageTag: CatalogReader] = [:]
        for settings in locales {
            let file = "Content/locales/\(settings.tag).yaml"
            guard let bytes = tree[file] else { continue }
            var reader = CatalogReader(file: file)
            if let node = YAMLReader.read(bytes, file: file, &bag) { reader.read(node, &bag) }
            readers[settings.tag] = reader
        }
        let own = readers[defaultTag]?.messages ?? [:]
        let reference = BuiltInCatalogs.english.merging(own) { builtIn, _ in builtIn }
        return locales.map { settings in
            let tag = settings.tag
            let check = CatalogCheck(reference: reference, tag: tag, isDefault: tag == defaultTag)
            if let reader = readers[tag] { check.check(reader, &bag) }
            check.missing(in: readers[tag], file: "Content/locales/\(tag).yaml", &bag)
            var layers = [(language: tag, messages: readers[tag]?.messages ?? [:])]
            if tag != defaultTag {
                layers.append((defaultTag, own))
                layers.append((defaultTag, BuiltInCatalogs.messages(for: defaultTag) ?? [:]))
            }
            return LocaleProfile(settings, messages: MessageCatalog(tag, layers: layers))
        }
    }
}
