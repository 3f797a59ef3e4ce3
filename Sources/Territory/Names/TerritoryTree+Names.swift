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
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { SoughtName($0) }
        guard let name = parts.first, !name.key.isEmpty else { throw .blank }
        let above = parts.dropFirst().filter { !$0.key.isEmpty }
        // Without marks a name has all the matches that it has with them, so one pass finds both.
        let matches = units.filter { unit in
            (tier == nil || unit.code.tier == tier) && name.matchesPlain(NameKey(unit.name))
        }
        for spelling in [SoughtName.matchesMarked, SoughtName.matchesPlain] {
            let named = matches.filter { unit in
                spelling(name)(NameKey(unit.name)) && isBelow(unit, above, spelling)
            }
            if !named.isEmpty { return Self.narrowed(named, by: name) }
        }
        throw .unknown
    }

    /// Whether each name is that of a unit above this one.
    private func isBelow(
        _ unit: Unit,
        _ names: [SoughtName],
        _ spelling: (SoughtName) -> (NameKey) -> Bool
    ) -> Bool {
        guard !names.isEmpty else { return true }
        let ancestors = ancestors(of: unit).map { NameKey($0.name) }
        return names.allSatisfy { name in ancestors.contains { spelling(name)($0) } }
    }

    /// Only those of the kind that was written before the name, when there are any.
    private static func narrowed(_ units: [Unit], by name: SoughtName) -> [Unit] {
        guard units.count > 1 else { return units }
        let ofKind = units.filter { name.kinds.contains($0.kind) }
        return ofKind.isEmpty ? units : ofKind
    }
}
