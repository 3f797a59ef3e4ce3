package import Quantities

/// The units in force on one day.
package struct TerritoryTree: Sendable {
    package let day: CivilDate
    /// Sorted by code: provinces, districts, communes.
    package let units: [Unit]
    private let places: [UnitCode: Int]
    private let childPlaces: [UnitCode: [Int]]

    init(day: CivilDate, units: [Unit]) {
        self.day = day
        self.units = units
        places = Dictionary(units.indices.map { (units[$0].code, $0) }) { first, _ in first }
        var children: [UnitCode: [Int]] = [:]
        for place in units.indices {
            if let parent = units[place].parent { children[parent, default: []].append(place) }
        }
        childPlaces = children
    }

    /// `nil` for a code that no unit has on this day.
    package func unit(_ code: UnitCode) -> Unit? { places[code].map { units[$0] } }

    /// The units of one tier, by code.
    package func units(of tier: Tier) -> [Unit] { units.filter { $0.code.tier == tier } }

    /// The units directly below one, by code.
    package func children(of code: UnitCode) -> [Unit] { (childPlaces[code] ?? []).map { units[$0] } }

    /// The communes below a unit, through all tiers, by code.
    package func communes(of code: UnitCode) -> [Unit] {
        children(of: code).flatMap { $0.code.tier == .commune ? [$0] : communes(of: $0.code) }
    }

    /// The parent, its parent and so on.
    package func ancestors(of unit: Unit) -> [Unit] {
        var found: [Unit] = []
        var next = unit.parent
        while let code = next, let unit = self.unit(code), found.count < Tier.allCases.count {
            found.append(unit)
            next = unit.parent
        }
        return found
    }

    /// `Phường Ba Đình, Thành phố Hà Nội`.
    package func address(of unit: Unit) -> String {
        ([unit] + ancestors(of: unit)).map(\.fullName).joined(separator: ", ")
    }
}
