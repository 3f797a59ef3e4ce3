/// The word of a kind before a name, as people write it.
enum KindPrefix {
    /// The kinds that the first words of a key may mean, and how many words those are; longest first.
    ///
    /// - Returns: `nil` when the name does not begin with such a word or has nothing behind it.
    static func of(_ key: NameKey) -> (kinds: Set<UnitKind>, words: Int)? {
        let words = key.plain.split(separator: " ").map(String.init)
        for length in [2, 1] where words.count > length {
            if let kinds = table[words[..<length].joined(separator: " ")] { return (kinds, length) }
        }
        return nil
    }

    /// By the key without marks; `tp` and the like are what offices abbreviate.
    private static let table: [String: Set<UnitKind>] = {
        var table: [String: Set<UnitKind>] = [
            "tp": [.centralCity, .districtCity], "tx": [.districtTown], "tt": [.township],
            "dk": [.specialZone], "p": [.ward], "x": [.commune], "h": [.ruralDistrict],
            "q": [.urbanDistrict], "t": [.province], "thu do": [.centralCity],
        ]
        for kind in UnitKind.allCases { table[NameKey(kind.title).plain, default: []].insert(kind) }
        return table
    }()
}
