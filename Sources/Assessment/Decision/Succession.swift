package import Criteria
import Quantities
package import Territory

/// Whether what was recognised of a unit still holds for the units that have its territory on a later day.
package enum Succession: Hashable, Sendable {
    /// The unit itself is in force.
    case sameUnit
    /// Another unit with the same territory: by the kinds of change on the way, in order of time.
    case goesOn([TransferKind])
    /// The territory changed: a level is not inherited, the unit is assessed anew.
    case notInherited([Transfer])

    /// - Parameter steps: how the later unit descends from the recognised one.
    package init(_ steps: [Transfer]) {
        if steps.isEmpty {
            self = .sameUnit
        } else if steps.allSatisfy(\.kind.keepsTerritory) {
            self = .goesOn(steps.map(\.kind))
        } else {
            self = .notInherited(steps)
        }
    }

    package var isInherited: Bool {
        switch self {
        case .sameUnit, .goesOn: true
        case .notInherited: false
        }
    }

    /// By what rule.
    package var text: Text {
        switch self {
        case .sameUnit: Text(vi: "đơn vị không đổi", en: "the unit is unchanged")
        case .goesOn(let kinds):
            Text(
                vi:
                    "tiếp tục có giá trị: địa giới giữ nguyên (\(kinds.map(\.title.vi).joined(separator: ", rồi ")))",
                en:
                    "goes on: the territory is unchanged (\(kinds.map { $0.title(.en) }.joined(separator: ", then ")))"
            )
        case .notInherited(let steps):
            Text(
                vi: "không thừa kế, đánh giá lại: \(steps.map(\.phrase.vi).joined(separator: "; "))",
                en: "not inherited, assess anew: \(steps.map { $0.phrase(.en) }.joined(separator: "; "))"
            )
        }
    }
}

extension TransferKind {
    var title: Text {
        switch self {
        case .kept: Text(vi: "chỉ đổi đơn vị cấp trên", en: "only what stands above changed")
        case .renamed: Text(vi: "đổi tên", en: "renamed")
        case .kindChanged: Text(vi: "đổi loại", en: "kind changed")
        case .renamedAndKindChanged: Text(vi: "đổi tên và loại", en: "renamed and kind changed")
        case .whole: Text(vi: "nhập toàn bộ", en: "merged whole")
        case .part: Text(vi: "nhập một phần", en: "merged in part")
        case .areaOnly: Text(vi: "chỉ chuyển diện tích", en: "land alone moved")
        case .peopleOnly: Text(vi: "chỉ chuyển dân cư", en: "people alone moved")
        }
    }
}

extension Transfer {
    /// `01/07/2025: 00001 → 00004, nhập toàn bộ`
    var phrase: Text {
        Text(
            vi: "\(day.vietnamese): \(old) → \(new), \(kind.title.vi)",
            en: "\(day): \(old) → \(new), \(kind.title(.en))"
        )
    }
}
