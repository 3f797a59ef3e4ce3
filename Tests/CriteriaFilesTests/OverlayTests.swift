import Criteria
import Testing

@testable import CriteriaFiles

@Suite struct OverlayTests {
    @Test func anOverlayChangesOnlyWhatItNames() throws {
        let base = try Examples.load("good/verdict.yaml")
        let set = try Examples.load("overlays/tinh-x.yaml")
        #expect(set.id == "thi-du-tinh-x")
        #expect(set.title == Text(vi: "Thí dụ tỉnh X"))
        #expect(set.source == base.source)
        #expect(set.result.rule == .any)
        #expect(set.node("1.1")?.print.unit == nil)
        #expect(set.node("1.1")?.criterion?.judgement.formulas.map(\.source) == [">= 70%"])
        #expect(set.node("1.2")?.body == base.node("1.2")?.body)
        #expect(set.node("1.3")?.criterion?.inputs.map(\.title.vi) == ["Trang mới"])
        #expect(set.node("I")?.group?.children.map(\.code) == ["1.1", "1.2", "1.3", "1.4"])
        #expect(set.parameters.first?.cases.map(\.value.source) == ["55%"])
    }

    @Test func theLineageTellsEveryChangeWithItsPlace() throws {
        let lineage = try #require(try Examples.load("overlays/tinh-x.yaml").lineage)
        #expect(lineage.guaranteesNotLaxer)
        #expect(lineage.base.hasSuffix("good/verdict.yaml"))
        #expect(lineage.changes.map(\.criterion) == ["1.1", "1.3", "1.4", nil, nil])
        #expect(lineage.changes.map(\.kind) == [.set, .set, .add, .set, .set])
        #expect(
            lineage.changes.map(\.fields) == [
                ["require", "unit"], ["inputs.x.title"], [], ["result.rule"], ["parameters.threshold.cases"],
            ]
        )
        #expect(lineage.changes.first?.because == Text(vi: "Siết"))
        #expect(lineage.changes.first?.position.hasSuffix("tinh-x.yaml:8:5") == true)
    }

    @Test func anOverlayMayBeLaidOverAnOverlay() throws {
        let set = try Examples.load("overlays/huyen-y.yaml")
        #expect(set.id == "thi-du-huyen-y")
        #expect(set.node("1.4") == nil)
        #expect(set.node("1.1")?.criterion?.judgement.formulas.map(\.source) == [">= 70%"])
        #expect(set.lineage?.base.hasSuffix("tinh-x.yaml") == true)
    }

    @Test func overlaysOfOneBaseAreLaidTogether() throws {
        let set = try Examples.load(
            "good/verdict.yaml",
            overlays: ["overlays/tinh-x.yaml", "overlays/tinh-z.yaml"]
        )
        #expect(set.id == "thi-du-tinh-z")
        #expect(set.node("1.1")?.criterion?.judgement.formulas.map(\.source) == [">= 70%"])
        #expect(set.node("1.2")?.title.vi == "Doanh thu mới")
    }

    @Test func twoOverlaysThatTouchOneFieldAreAFaultWithBothPlaces() throws {
        #expect(
            try Examples.faults(
                "good/verdict.yaml",
                overlays: ["overlays/tinh-x.yaml", "overlays/tinh-v.yaml"]
            ) == [
                "tinh-v.yaml:6:17: hai thay đổi chạm cùng một chỗ của “1.1”: ở đây và tinh-x.yaml:8:30; hãy giữ một"
            ]
        )
    }

    @Test func twoChangesOfOneFieldInOneFileAreAFault() throws {
        #expect(
            try Examples.faults("overlays/conflict.yaml") == [
                "conflict.yaml:8:43: hai thay đổi chạm cùng một chỗ `inputs.x.note` của “1.3”: ở đây và conflict.yaml:7:43; "
                    + "hãy giữ một"
            ]
        )
    }

    @Test func anOverlayOfAnotherBaseIsAFault() throws {
        let faults = try Examples.faults("good/levels.yaml", overlays: ["overlays/tinh-x.yaml"])
        #expect(
            faults == [
                "tinh-x.yaml:2:13: bộ này dẫn xuất từ “../good/verdict.yaml”, không phải từ “levels.yaml”"
            ]
        )
    }

    @Test func aSetThatIsNoOverlayCannotBeLaidOver() throws {
        let faults = try Examples.faults("good/levels.yaml", overlays: ["good/score.yaml"])
        #expect(faults == ["score.yaml:1:1: tệp này không phải bộ dẫn xuất; hãy thêm `overlay_of: …`"])
    }

    @Test func overlaysThatRunInACircleAreAFault() throws {
        #expect(
            try Examples.faults("overlays/circle-a.yaml").map { String($0.prefix(59)) }
                == ["circle-b.yaml:1:25: các bộ dẫn xuất đi vòng tròn: circle-a."]
        )
    }

    @Test func everythingWrongWithAnOverlayIsTold() throws {
        #expect(
            try Examples.faults("overlays/wrong.yaml").map { $0.split(separator: " ")[0] } == [
                "wrong.yaml:5:12:", "wrong.yaml:7:17:", "wrong.yaml:9:17:", "wrong.yaml:10:17:",
                "wrong.yaml:10:30:",
                "wrong.yaml:11:5:", "wrong.yaml:12:24:", "wrong.yaml:13:11:", "wrong.yaml:13:45:",
            ]
        )
    }
}
