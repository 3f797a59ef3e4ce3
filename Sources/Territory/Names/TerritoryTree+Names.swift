extension TerritoryTree {
    /// The one unit that a person means: `Hoà An, Cao Bằng`, `phường ba đình`, `xa trang bom`.
    ///
    /// Behind commas may stand units above it. The kind before a name counts only to choose among several. A name
    /// without marks is tried when the name as written is nobody's.
    ///
    /// - Complexity: O(*n*) in the units of the day.
    package func unit(named text: String, tier: Tier? = nil) throws(NameRefusal) -> Unit {
        let found = try units(named: text, tier: tier)
        guard found.count == 1, let unit = found.first else { throw .ambiguous(found) }
        return unit
    }

    /// All units that a person may mean, by code; never empty.
    package func units(named text: String, tier: Tier? = nil) throws(NameRefusal) -> [Unit] {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { NameKey($0) }
        guard let name = parts.first, !name.isEmpty else { throw .blank }
        let above = parts.dropFirst().filter { !$0.isEmpty }
        for spelling in Spelling.allCases {
            let named = units.filter { unit in
                (tier == nil || unit.code.tier == tier) && spelling.matches(unit, name)
                    && isBelow(unit, above, spelling)
            }
            if !named.isEmpty { return Self.narrowed(named, by: name) }
        }
        throw .unknown
    }

    /// Whether each name is that of a unit above this one.
    private func isBelow(_ unit: Unit, _ names: [NameKey], _ spelling: Spelling) -> Bool {
        guard !names.isEmpty else { return true }
        let ancestors = ancestors(of: unit)
        return names.allSatisfy { name in ancestors.contains { spelling.matches($0, name) } }
    }

    /// Only those of the kind that was written before the name, when there are any.
    private static func narrowed(_ units: [Unit], by name: NameKey) -> [Unit] {
        guard units.count > 1, let prefix = KindPrefix.of(name) else { return units }
        let ofKind = units.filter { prefix.kinds.contains($0.kind) }
        return ofKind.isEmpty ? units : ofKind
    }
}

/// The tries by which names are compared, strictest first.
private enum Spelling: CaseIterable {
    case marked
    case plain

    func matches(_ unit: Unit, _ sought: NameKey) -> Bool {
        let name = NameKey(unit.name)
        if text(name) == text(sought) { return true }
        guard let prefix = KindPrefix.of(sought) else { return false }
        let words = text(sought).split(separator: " ").dropFirst(prefix.words)
        return text(name) == words.joined(separator: " ")
    }

    private func text(_ key: NameKey) -> String {
        switch self {
        case .marked: key.marked
        case .plain: key.plain
        }
    }
}
