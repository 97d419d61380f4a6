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
        for path in tree.paths(under: "Content/locales") where path.fileExtension == "yaml" {
            let name = path.name.dropLast(5)
            guard !locales.contains(where: { $0.tag.string == name }) else { continue }
            bag.add(
                .messageUnknown, "the catalog “\(name)” is for no language of the site",
                at: SourceRange(file: path.string),
                help: "the site has \(locales.map(\.tag.string).joined(separator: ", "))")
        }
        let own = readers[defaultTag]?.messages ?? [:]
        let added = own.filter { !CatalogCheck.isReserved($0.key) }
        let reference = BuiltInCatalogs.english.merging(added) { builtIn, _ in builtIn }
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
