import Criteria
import Testing

@testable import CriteriaFiles

@Suite struct AuthoringTests {
    private static let text = """
        format: 1
        overlay_of: cds-xa@2024
        id: thu
        edition: "2027"
        title: Thử
        # Những thay đổi đã họp.
        changes:
          # Cao hơn.
          - criterion: I.1
            set: {ladder: [60%, 70%, 80%, 100%, 100%]}
            because: Mục tiêu của tỉnh

          # Chưa làm được.
          - {criterion: I.5, remove: yes}
        # Hết.
        """

    private let edit = CriterionEdit(
        criterion: "I.2",
        .require([CriterionEdit.Case(when: "group = \"1\"", condition: ">= 60%", quote: "Đạt “60%”")]),
        because: "Siết",
        at: "Điều 2"
    )

    @Test func aChangeIsPutAtTheEndAndEverythingElseStays() throws {
        let changed = try #require(OverlayText(Self.text).adding(edit))
        #expect(
            changed
                == Self.text.replacing(
                    "  - {criterion: I.5, remove: yes}\n",
                    with: """
                          - {criterion: I.5, remove: yes}
                          - criterion: I.2
                            set: {require: [{when: "group = \\"1\\"", is: ">= 60%", quote: "Đạt “60%”"}]}
                            because: "Siết"
                            at: "Điều 2"

                        """
                )
        )
        #expect(OverlayText(changed).items?.map(\.criterion) == ["I.1", "I.5", "I.2"])
    }

    @Test func aSecondChangeOfTheSameFieldTakesThePlaceOfTheFirst() throws {
        let again = CriterionEdit(
            criterion: "I.1",
            .ladder([[], [CriterionEdit.Case(condition: "75%")]])
        )
        let changed = try #require(OverlayText(Self.text).adding(again))
        #expect(changed.contains("set: {ladder: [\"-\", 75%]}"))
        #expect(!changed.contains("Mục tiêu của tỉnh"))
        #expect(changed.contains("  # Cao hơn.\n") && changed.contains("\n\n  # Chưa làm được.\n"))
        #expect(OverlayText(changed).items?.map(\.criterion) == ["I.1", "I.5"])
    }

    @Test func aChangeIsTakenOutAndWithTheLastTheList() throws {
        let one = try #require(OverlayText(Self.text).removing(0))
        #expect(!one.contains("I.1"))
        let none = try #require(OverlayText(one).removing(0))
        #expect(!none.contains("changes:") && none.contains("# Hết."))
        #expect(OverlayText(none).items?.isEmpty == true)
        #expect(try #require(OverlayText(none).adding(edit)).contains("changes:\n  - criterion: I.2\n"))
        #expect(OverlayText(none).removing(0) == nil)
    }

    @Test func whatIsNotWrittenLineByLineIsLeftAlone() {
        let flow = Self.text.replacing("changes:\n", with: "changes: [{criterion: I.9, remove: yes}]\nx:\n")
        #expect(OverlayText(flow).adding(edit) == nil)
        #expect(OverlayText("format: 1\nid: ca-bo\n").adding(edit) == nil)
        #expect(OverlayText("changes: [").adding(edit) == nil)
    }

    @Test func aHeadingIsASetWithoutChanges() throws {
        let heading = OverlayHeading(
            base: "cds-xa@2024",
            id: "cds-xa-thu",
            edition: "2027",
            title: Text(vi: "Khung \"thử\": {một}, hai"),
            issuer: nil,
            isGuaranteed: true
        )
        let set = try CriteriaLoader(readsFiles: false).read(text: heading.text, file: "x.yaml")
        #expect(set.title.vi == "Khung \"thử\": {một}, hai")
        #expect(set.lineage == Lineage(base: "cds-xa@2024", guaranteesNotLaxer: true, changes: []))
    }

    @Test func aSetKeptAsTextIsFoundByNameWithWhatItWasDerivedFrom() throws {
        let bundled = CriteriaLibrary.found()
        let overlay = Self.text.replacing("set: {ladder: [60%, 70%, 80%, 100%, 100%]}", with: "remove: yes")
        let set = try CriteriaLoader(library: bundled).read(text: overlay, file: "x.yaml")
        let library = bundled.adding([
            KeptSet(
                id: "thu",
                edition: "2027",
                text: CriteriaWriter.yaml(set),
                origin: KeptSet.Origin(overlay: overlay, base: "cds-xa@2024")
            )
        ])
        let loader = CriteriaLoader(library: library, readsFiles: false)
        #expect(library.names.contains("thu@2027"))
        let kept = try loader.load("thu")
        #expect(CriteriaWriter.yaml(kept) == CriteriaWriter.yaml(set))
        #expect(kept.lineage?.base == "cds-xa@2024")
        #expect(kept.lineage?.changes.map(\.kind) == [.remove, .remove])
        let further = "format: 1\noverlay_of: thu@2027\nid: nua\nedition: \"1\"\ntitle: Nữa\n"
        #expect(try loader.read(text: further, file: "y.yaml").lineage?.base == "thu@2027")
    }

    @Test func whoMayNotReadFilesLearnsNothingOfThem() {
        let loader = CriteriaLoader(readsFiles: false)
        for path in ["/etc/passwd", "../Package.swift", "/nowhere.yaml"] {
            let text = "format: 1\noverlay_of: \(path)\nid: x\nedition: \"1\"\ntitle: X\n"
            do {
                _ = try loader.read(text: text, file: "x.yaml")
                Issue.record("\(path) was read")
            } catch {
                #expect(error.faults.map(\.text) == [loader.library.unknown(path)])
            }
        }
    }
}
