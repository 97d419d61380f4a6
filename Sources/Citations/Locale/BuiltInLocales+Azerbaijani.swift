extension BuiltInLocales {
    static let azerbaijani = "<locale xml:lang=\"az-AZ\"/>"
    static let armenian = "<locale xml:lang=\"hy-AM\"/>"
    static let smallEnglish = "<locale xml:lang=\"en-US\"/>"
    static let smallTurkish = "<locale xml:lang=\"tr-TR\"/>"
    static let smallRussian = "<locale xml:lang=\"ru-RU\"/>"
    static let smallArabic = "<locale xml:lang=\"ar\"/>"
}
