/// What happened between an old and a new unit; the raw value is the word in the data files.
package enum TransferKind: String, CaseIterable, Hashable, Sendable {
    /// Same territory, name and kind; only what stands above it changed.
    case kept
    case renamed
    case kindChanged = "kind_changed"
    case renamedAndKindChanged = "renamed_and_kind_changed"
    /// All of the old unit, together with others.
    case whole
    case part
    /// Land without people.
    case areaOnly = "area_only"
    /// People without land.
    case peopleOnly = "people_only"

    /// Whether old and new are the same territory.
    package var keepsTerritory: Bool {
        switch self {
        case .kept, .renamed, .kindChanged, .renamedAndKindChanged: true
        case .whole, .part, .areaOnly, .peopleOnly: false
        }
    }
}
