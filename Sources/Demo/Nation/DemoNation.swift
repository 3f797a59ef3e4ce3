package import Quantities
package import Territory

/// The provinces and communes in force on a day, with their made-up properties.
package struct DemoNation: Sendable {
    package let day: CivilDate
    /// By code.
    package let provinces: [Unit]
    /// By code.
    package let communes: [DemoCommune]

    /// - Parameter only: the provinces to be taken; empty for all.
    package init(_ tree: TerritoryTree, only: Set<UnitCode> = [], seed: UInt64) {
        day = tree.day
        let provinces = tree.units(of: .province).filter { only.isEmpty || only.contains($0.code) }
        self.provinces = provinces
        communes = provinces.flatMap { province in
            tree.communes(of: province.code).map { DemoCommune($0, in: province, seed: seed) }
        }.sorted { $0.unit.code < $1.unit.code }
    }
}
