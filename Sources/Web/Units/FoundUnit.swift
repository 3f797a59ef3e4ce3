import Territory

/// A unit as search results show it.
struct FoundUnit: Sendable {
    let code: String
    let name: String
    /// The units above it: `Thành phố Hà Nội`.
    let above: String

    init(_ unit: Unit, _ tree: TerritoryTree) {
        code = unit.code.description
        name = unit.fullName
        above = tree.ancestors(of: unit).map(\.fullName).joined(separator: ", ")
    }
}
