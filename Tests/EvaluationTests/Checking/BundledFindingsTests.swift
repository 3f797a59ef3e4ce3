import Criteria
import CriteriaFiles
import Evaluation
import Testing

/// What the checker finds in the bundled sets by itself.
struct BundledFindingsTests {
    static let library = CriteriaLibrary.found()

    static func findings(_ name: String) throws -> [Finding] {
        Checker.findings(in: try CriteriaLoader(library: library).load(name))
    }

    /// Read once: the largest set.
    private static let index = Result { try findings("chi-so-cds-xa") }

    @Test(arguments: [
        ("3.2", Finding.Kind.missingFormula, "r-3.2", true),
        ("3.3", .denominator, "r-3.3", false),
        ("4.4", .sameDescription, "r-4.4", true),
        ("5.8.1", .printedFault, "r-5.8.1", true),
        ("5.8.1", .printedFault, "r-5.8.1-a", true),
        ("5.8.2", .unit, "r-5.8.2", true),
        ("6.1", .gap, "r-6.1", true),
        ("6.4", .printedFault, "r-6.4", true),
        ("7.3", .percentSign, "r-7.3", true),
        ("7.5", .percentSign, "r-7.5", true),
        ("7.6", .denominator, "r-7.6", false),
        ("7.7", .jump, "r-7.7", true),
        ("8.1", .overlap, "r-8.1", true),
        ("8.4", .overlap, "r-8.4", true),
        ("8.7", .denominator, "r-8.7", false),
        ("8.9", .jump, "r-8.9", false),
    ])
    func theIndexOfCommunesHasItsKnownDefects(
        code: String,
        kind: Finding.Kind,
        reading: String,
        isAboutPrinted: Bool
    ) throws {
        let found = try Self.index.get().first {
            $0.criterion == code && $0.kind == kind && $0.reading == reading
        }
        #expect(found != nil)
        #expect(found?.isAboutPrinted == isAboutPrinted)
    }

    @Test func theJumpsNameTheirExactNumbers() throws {
        let jumps = try Self.index.get().filter { $0.kind == .jump }.map(\.text.vi)
        #expect(jumps.count == 2)
        #expect(jumps.first?.hasPrefix("Tại 0,25 % điểm nhảy từ 1 % lên 100 % điểm tối đa") == true)
        #expect(jumps.last?.hasPrefix("Tại 90 % điểm nhảy từ 90 % lên 100 % điểm tối đa") == true)
    }

    @Test func theUnitsOfTheMonitoringBudgetContradictEachOther() throws {
        let text = try Self.index.get().first { $0.kind == .unit }?.text.vi ?? ""
        #expect(text.contains("tỷ đồng") && text.contains("200 triệu đồng, 100 triệu đồng, 50 triệu đồng)"))
        #expect(text.contains("gấp 1000 lần"))
    }

    @Test func theOnlyFallingLadderOfCommunesIsShownWithFigures() throws {
        let ladders = try Self.findings("cds-xa").filter { $0.kind == .ladder }
        #expect(ladders.map(\.criterion) == ["II.4"])
        #expect(ladders.first?.text.vi.hasPrefix("a = 1, b = 1: đạt mức 5 nhưng không đạt mức 4") == true)
        #expect(ladders.first?.reading == "r-II.4-khong-don-dieu")
        #expect(ladders.first?.isAboutPrinted == false)
    }

    @Test func aShareOfOfficialsCountedInComputersIsFound() throws {
        let found = try Self.findings("cds-xa").first { $0.criterion == "I.8" }
        #expect(found?.kind == .denominator)
        #expect(found?.reading == "r-I.8-may-tinh")
    }

    @Test func laddersOfDistrictsAllRise() throws {
        #expect(try !Self.findings("cds-huyen").contains { $0.kind == .ladder })
    }

    @Test func threePartsOfTheServiceIndexExceedTheirMaximum() throws {
        let found = try Self.findings("phuc-vu-766")
        #expect(found.map(\.kind) == [.sum])
        #expect(found.first?.text.vi.contains("10,5 điểm") == true)
    }

    @Test(arguments: ["xa-tmdt", "muc-tieu-tmdt", "nen-tang-tmdt", "tham-dinh-de-an"])
    func setsWithoutDefectsHaveNoFindings(name: String) throws {
        #expect(try Self.findings(name) == [])
    }

    @Test func findingsFollowTheDocument() throws {
        let set = try CriteriaLoader(library: Self.library).load("chi-so-cds-xa")
        let order = set.allNodes.map(\.code)
        let places = Checker.findings(in: set).compactMap { finding in
            order.firstIndex { $0 == finding.criterion }
        }
        #expect(places == places.sorted())
    }
}
