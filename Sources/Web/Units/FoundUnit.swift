import Quantities
import Territory

/// A unit as search results show it.
struct FoundUnit: Sendable {
    let code: String
    let name: String
    /// The units above it: `Thành phố Hà Nội`.
    let above: String
    /// The first day on which it was no more; `nil` while in force.
    let until: CivilDate?

    init(_ unit: Unit, _ tree: TerritoryTree) {
        code = unit.code.description
        name = unit.fullName
        let isInForce = unit.validity.contains(tree.day)
        above =
            isInForce
            ? tree.ancestors(of: unit).map(\.fullName).joined(separator: ", ")
            : unit.parent.flatMap { tree.unit($0) }.map(\.fullName) ?? ""
        until = isInForce ? nil : unit.validity.until
    }
}
