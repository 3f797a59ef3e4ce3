extension ZipContents {
    /// The first part that holds programs of its own; `nil` when none does.
    ///
    /// Told by the name of a part, by the kind that the document's own table gives it, and by the kind of a relationship: leaving
    /// one of them out does not hide it.
    var holdsMacros: String? {
        for name in names where ZipContents.isMacro(name) { return name }
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
            let text = String(decoding: text, as: UTF8.self).lowercased()
            if ZipContents.macroWords.contains(where: { text.contains($0) }) { return name }
        }
        return nil
    }

    private static let macroWords = [
        "macroenabled", "ms-office.vbaproject", "relationships/vbaproject", "relationships/activex",
        "relationships/control", "ms-office.activex", "relationships/xlmacrosheet", "xlintlmacrosheet",
        "ms-excel.macrosheet", "ms-excel.intlmacrosheet",
    ]

    private static func isMacro(_ name: String) -> Bool {
        let name = name.lowercased()
        return name.hasSuffix("vbaproject.bin") || name.hasSuffix("vbadata.xml")
            || name.contains("/macrosheets/") || name.contains("/activex/")
            // OpenDocument keeps its programs in these folders.
            || name.hasPrefix("basic/") || name.hasPrefix("scripts/")
    }

    /// Whether opening the document fetches a template, picture or page from elsewhere. Links that a person clicks do not count.
    var fetchesRemoteContent: Bool {
        texts.contains { name, text in
            guard name.lowercased().hasSuffix(".rels") else { return false }
            return String(decoding: text, as: UTF8.self).split(separator: "<").contains { element in
                let element = element.lowercased()
                return element.contains("targetmode") && element.contains("external")
                    && !element.contains("relationships/hyperlink")
            }
        }
    }
}
