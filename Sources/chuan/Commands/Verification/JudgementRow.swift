import Assessment
import Criteria
import Evaluation
import Records
import Tables

/// One row of a file of judgements, with everything that is wrong with it by itself.
struct JudgementRow: Sendable {
    static let columns = ["unit", "criterion", "finding", "values", "reason", "evidence", "reject", "seen"]

    let criterion: String
    private let finding: JudgementDraft.Finding
    private let reason: String
    private let support: [String]
    private let rejected: [String: String]
    private let seen: EntryNumber?
    private(set) var faults: [Fault] = []

    init(_ row: CSVRow, in rows: CSVRows, _ plan: Plan) {
        criterion = rows.cell("criterion", of: row)
        reason = rows.cell("reason", of: row)
        support = JudgementRow.parts(rows.cell("evidence", of: row))
        var faults: [Fault] = []
        var letters: Set<String> = []
        if let place = plan.place(of: criterion), plan.nodes[place].node.criterion != nil {
            if plan.nodes[place].node.asksForValues {
                letters = Set(
                    plan.nodes[place].columns.map { plan.slots[$0].input }.filter { $0.origin == .column }
                        .map(\.letter)
                )
            } else {
                faults.append(.asksNothing)
            }
        } else {
            faults.append(.unknownCriterion)
        }
        let values = JudgementRow.pairs(rows.cell("values", of: row), &faults)
        let word = rows.cell("finding", of: row).lowercased()
        switch word {
        case "agree", "đồng ý":
            if !values.isEmpty { faults.append(.valuesWithAgreement) }
            finding = .agreed
        case "correct", "sửa":
            if values.isEmpty { faults.append(.noValues) }
            if reason.isEmpty { faults.append(.noReason) }
            finding = .corrected(values)
        default:
            faults.append(.finding(word))
            finding = .agreed
        }
        if !letters.isEmpty {
            faults += values.keys.sorted().filter { !letters.contains($0) }.map { .unknownLetter($0) }
        }
        rejected = JudgementRow.pairs(rows.cell("reject", of: row), &faults)
        for (evidence, why) in rejected.sorted(by: { $0.key < $1.key }) where why.isEmpty {
            faults.append(.noReasonToReject(evidence))
        }
        let number = rows.cell("seen", of: row)
        if number.isEmpty {
            seen = nil
        } else if let read = Int64(number), read >= 0 {
            seen = EntryNumber(rawValue: read)
        } else {
            seen = nil
            faults.append(.seen(number))
        }
        self.faults = faults
    }

    /// - Parameter current: the claim as it is now, where the file does not say what was seen.
    func draft(seen current: EntryNumber) -> JudgementDraft {
        JudgementDraft(
            criterion,
            finding,
            reason: reason,
            support: support,
            rejected: rejected,
            seen: seen ?? current
        )
    }

    private static func parts(_ text: String) -> [String] {
        text.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    private static func pairs(_ text: String, _ faults: inout [Fault]) -> [String: String] {
        var pairs: [String: String] = [:]
        for part in parts(text) {
            guard let sign = part.firstIndex(of: "="), sign != part.startIndex else {
                faults.append(.pair(part))
                continue
            }
            let name = String(part[..<sign]).trimmed
            let value = String(part[part.index(after: sign)...]).trimmed
            if pairs.updateValue(value, forKey: name) != nil { faults.append(.pairTwice(name)) }
        }
        return pairs
    }
}

extension String {
    /// Without white space at either end.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
