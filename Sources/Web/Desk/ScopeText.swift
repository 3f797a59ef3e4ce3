import Criteria
import Records
import Territory

/// How far roles reach, with the names of the units.
struct ScopeText: Sendable {
    private let names: [String: String]

    init(of grants: [Grant], in territory: Territory) {
        names = Dictionary(
            grants.compactMap(\.scope.unit).compactMap { unit in
                (try? territory.unit(unit.code, on: unit.day)).map { (unit.code.description, $0.fullName) }
            }
        ) { first, _ in first }
    }

    func text(_ scope: Scope, _ frame: Frame) -> String {
        var words =
            switch scope.units {
            case .all: frame(DeskWords.wholeCountry)
            case .one(let unit): name(unit)
            case .under(let unit): frame(DeskWords.andBelow(name(unit)))
            }
        if scope.campaign != nil { words += ", " + frame(DeskWords.oneCampaign) }
        return words
    }

    private func name(_ unit: DatedUnit) -> String {
        names[unit.code.description] ?? unit.code.description
    }
}
