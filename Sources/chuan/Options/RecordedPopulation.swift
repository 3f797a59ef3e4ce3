import Criteria
import Quantities
import Records
import Territory
import TerritoryFiles

/// Whom a criteria set assesses: units in force on a day with their facts, or whatever else the records know.
struct RecordedPopulation: Sendable {
    let kind: SubjectKind
    /// `nil` when the records say which there are.
    let subjects: [ObservedSubject]?
    private let units: [ObservedSubject: Unit]
    private let facts: UnitFacts
    private let day: CivilDate

    /// - Throws: ``Stop`` after the reason was told.
    init(_ set: CriteriaSet, under: UnitCode?, on day: CivilDate, _ language: Language) throws {
        self.day = day
        kind = SubjectKind(of: set)
        guard kind == .unit else {
            subjects = nil
            units = [:]
            facts = UnitFacts()
            return
        }
        let territory = try UnitsOptions.load(language)
        let tree: TerritoryTree
        do throws(UnitRefusal) { tree = try territory.tree(on: day) } catch {
            Console.error(error.text(language))
            throw Stop.notFound
        }
        let wanted = Self.tier(of: set)
        var found = wanted.map { tree.units(of: $0) } ?? tree.units
        if let under {
            guard let top = tree.unit(under) else {
                do throws(UnitRefusal) { _ = try territory.unit(under, on: day) } catch {
                    Console.error(error.text(language))
                }
                throw Stop.notFound
            }
            found = found.filter { unit in
                unit.code == top.code || tree.ancestors(of: unit).contains { $0.code == top.code }
            }
        }
        let pairs = found.map { (ObservedSubject($0), $0) }
        subjects = pairs.map(\.0)
        units = Dictionary(pairs) { first, _ in first }
        facts = try UnitsFiles.facts(nil, of: territory, language).facts
    }

    func unit(_ subject: ObservedSubject) -> Unit? { units[subject] }

    /// The value of an attribute: the period itself, a recorded fact, or what the set takes for a blank.
    ///
    /// A fact that the set has no value for counts as a blank: to a set that knows group 1 and all others, group 3 is one of the others.
    func value(of attribute: Attribute, _ unit: Unit?, _ period: Period) -> String? {
        if attribute.name == "period" { return period.description }
        let fact = unit.flatMap { facts.fact(attribute.name, of: $0, on: day) }?.value
        guard let fact, attribute.values.isEmpty || attribute.values.contains(fact) else {
            return attribute.byDefault
        }
        return fact
    }

    private static func tier(of set: CriteriaSet) -> Tier? {
        switch set.subject {
        case "commune": .commune
        case "district": .district
        case "province": .province
        default: nil
        }
    }
}
