import Criteria
import CriteriaFiles
import Elements
import Quantities
import Territory
import Testing

/// The elements that come with the program, held against the sets that come with it.
struct BundledElementsTests {
    private let catalogue: ElementCatalogue
    private let sets: [CriteriaSet]

    init() throws {
        let library = CriteriaLibrary.found()
        let folder = try #require(library.folder)
        catalogue = try ElementsReader.read(path: folder + "/../Data/elements.yaml")
        sets = try library.names.map { try CriteriaLoader(library: library).load($0) }
    }

    @Test func everyInputOfEveryBundledSetHasOneElementThatFitsIt() {
        #expect(sets.count == 8)
        #expect(catalogue.faults(against: sets).isEmpty)
        let inputs = sets.flatMap { catalogue.sources(of: $0) }
        #expect(inputs.count == 319)
        #expect(inputs.allSatisfy { $0.source != nil })
        // As many uses as inputs: no input is answered twice, and no use leads nowhere.
        #expect(catalogue.elements.map(\.uses.count).reduce(0, +) == inputs.count)
    }

    @Test func whatIsCountedOverChildUnitsIsNoElement() throws {
        let district = try #require(sets.first { $0.id == "cds-huyen" })
        #expect(!catalogue.sources(of: district).contains { $0.input.code == "I.1" })
        #expect(!catalogue.elements.contains { $0.uses.contains { $0.input.column.hasPrefix("I.1.n") } })
    }

    @Test(arguments: [
        ("population", 6), ("households", 4), ("population-18-plus", 5), ("smes", 5),
        ("information-systems", 9), ("dossiers-fully-online", 3), ("platform-accounts", 4),
    ])
    func whatSeveralSetsAskForIsReportedOnce(id: String, uses: Int) throws {
        let element = try #require(ElementID(rawValue: id).flatMap { catalogue.element($0) })
        #expect(element.uses.count == uses)
    }

    @Test func theYearBeforeIsTheSameElementOfThePeriodBefore() throws {
        let before = try #require(InputReference(set: "muc-tieu-tmdt@2026", column: "a.2.1.b"))
        let now = try #require(InputReference(set: "muc-tieu-tmdt@2026", column: "a.2.1.a"))
        #expect(catalogue.source(of: before)?.element == catalogue.source(of: now)?.element)
        #expect(catalogue.source(of: before)?.isOfPreviousPeriod == true)
        #expect(catalogue.source(of: now)?.isOfPreviousPeriod == false)
    }

    @Test func everyElementIsSaidInBothLanguages() {
        for element in catalogue.elements {
            #expect(element.title.en != nil, "\(element.id)")
            if let note = element.note { #expect(note.en != nil, "\(element.id)") }
        }
    }

    @Test func partsAndBoundsOfTheSetsAreRulesOfTheElements() throws {
        let rules = ElementRules(catalogue, sets: sets)
        let health = try #require(ElementID(rawValue: "people-health-record"))
        let population = try #require(ElementID(rawValue: "population"))
        #expect(rules.parts.contains { $0.part == health && $0.whole == population })
        // Two sets say so; it is one rule.
        #expect(rules.parts.filter { $0.part == health }.count == 1)
        let score = try #require(ElementID(rawValue: "project-score-lead-unit"))
        #expect(rules.bounds.first { $0.element == score }?.maximum == Fraction(20))
    }

    @Test func aDerivedSetHasTheElementsOfItsBase() throws {
        let library = CriteriaLibrary.found()
        let text = """
            format: 1
            overlay_of: xa-tmdt@2026
            id: tmdt-tinh
            edition: "1"
            title: Bộ của tỉnh
            changes:
              - {criterion: "2.1", set: {require: ">= 5"}, because: Siết}
              - {add: {code: "3.9", title: Thêm, inputs: {a: {title: a, kind: count}}, require: 3}, into: III, because: Thêm}
            """
        let derived = try CriteriaLoader(library: library).read(text: text, file: "tinh.yaml")
        // What the province adds is for the province to map.
        let unanswered = catalogue.sources(of: derived).filter { $0.source == nil }
        #expect(unanswered.map(\.input.description) == ["tmdt-tinh@1 3.9.a"])
    }
}
