import Assessment
import Criteria
import HTML
import Quantities
import Records
import Territory

/// For which parts of the country somebody may do something: the whole, provinces.
struct SetOwners: Sendable {
    let isCountry: Bool
    /// By name.
    let provinces: [Unit]
    private let day: CivilDate

    /// What stands for the whole country in a form.
    private static let country = "all"

    init(_ standing: RoomStanding, may action: Action, in tree: TerritoryTree) {
        day = tree.day
        isCountry = standing.refusal(of: action, for: nil) == nil
        provinces = tree.units(of: .province).filter {
            standing.refusal(of: action, for: DatedUnit($0.code, on: tree.day)) == nil
        }.sorted { NameOrder($0.name) < NameOrder($1.name) }
    }

    func options(_ frame: Frame) -> [Choice.Option] {
        (isCountry ? [Choice.Option(value: SetOwners.country, label: frame(StudioWords.country))] : [])
            + provinces.map { Choice.Option(value: $0.code.description, label: $0.fullName) }
    }

    /// Who was chosen; the inner `nil` is the whole country.
    ///
    /// - Throws: ``DeskFault/notChosen(field:)``
    func chosen(_ form: Fields) throws(DeskFault) -> DatedUnit? {
        let text = form.trimmed("unit")
        if text == SetOwners.country, isCountry { return nil }
        guard let unit = provinces.first(where: { $0.code.description == text }) else {
            throw .notChosen(field: "unit")
        }
        return DatedUnit(unit.code, on: day)
    }
}
