import Assessment
import Criteria
import Quantities
import Records

/// What came out when a decision was evaluated again, part by part.
struct RerunReport {
    private let rerun: Rerun

    init(_ rerun: Rerun) { self.rerun = rerun }

    func text(_ language: Language) -> String {
        let isVietnamese = language == .vi
        let (act, standing) = (rerun.decision.act, rerun.standing)
        let day = isVietnamese ? act.day.vietnamese : act.day.description
        var text = "\(standing.dossier.participant.title) — \(standing.campaign.title)\n"
        text += "\(act.number), \(day): \(rerun.decision.outcome.title(language))\n"
        text +=
            (isVietnamese ? "Như đã biết đến dòng nhật ký " : "As known up to entry ")
            + "\(rerun.decision.entry)\n\n"
        var table = TextTable([
            (isVietnamese ? "Phần" : "Part", .left), ("", .left),
            (isVietnamese ? "Khi quyết định" : "Decided", .left),
            (isVietnamese ? "Tính lại" : "Rerun", .left),
        ])
        for part in DecisionBasis.Part.allCases {
            guard let kept = Self.mark(part, rerun.kept), let found = Self.mark(part, rerun.found) else {
                continue
            }
            table.append([
                Self.title(part)(language), rerun.differences.contains(part) ? "≠" : "=", kept, found,
            ])
        }
        text += table.text + "\n"
        if !rerun.decision.isWhole { text += "! " + DecisionWords.altered(language) + "\n" }
        return text + Self.verdict(rerun.isEqual)(language) + "\n"
    }

    var json: JSON {
        .object([
            ("decision", .text(rerun.decision.id.text)),
            ("entry", .whole(Int(rerun.decision.entry.rawValue))),
            ("isEqual", .truth(rerun.isEqual)), ("isWhole", .truth(rerun.decision.isWhole)),
            ("differences", .list(rerun.differences.map(\.rawValue).sorted().map { .text($0) })),
            ("decided", DecisionJSON.basis(rerun.kept)), ("rerun", DecisionJSON.basis(rerun.found)),
        ])
    }

    private static func verdict(_ isEqual: Bool) -> Text {
        isEqual
            ? Text(vi: "Ra đúng kết quả đã quyết định.", en: "The same came out as was decided.")
            : Text(
                vi: "KHÔNG ra kết quả đã quyết định; hãy chạy `chuan journal verify`.",
                en: "What was decided does NOT come out; run `chuan journal verify`."
            )
    }

    /// The digest or entry of a part; `nil` where the set has no such part.
    private static func mark(_ part: DecisionBasis.Part, _ basis: DecisionBasis) -> String? {
        switch part {
        case .set: basis.set.description
        case .unit: basis.unit.description
        case .values: basis.values.description
        case .evidence: basis.evidence.description
        case .children: basis.children?.description
        case .population: basis.population.map { "\($0)" }
        case .outcome: basis.outcome.description
        }
    }

    private static func title(_ part: DecisionBasis.Part) -> Text {
        switch part {
        case .set: Text(vi: "bộ tiêu chí", en: "set")
        case .unit: Text(vi: "đơn vị", en: "unit")
        case .values: Text(vi: "số liệu", en: "figures")
        case .evidence: Text(vi: "minh chứng", en: "evidence")
        case .children: Text(vi: "đơn vị cấp dưới", en: "units below")
        case .population: Text(vi: "cận so sánh, dòng nhật ký", en: "population, entry")
        case .outcome: Text(vi: "kết quả", en: "outcome")
        }
    }
}
