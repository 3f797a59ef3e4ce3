import Assessment
import Criteria
import Records

/// Reads a judgement from the form of a criterion.
enum JudgementForm {
    enum Finding: String { case agreed, corrected }

    static func valueField(_ letter: String) -> String { "value-\(letter)" }
    static func rejectionField(_ evidence: String) -> String { "why-\(evidence)" }

    /// - Throws: ``DeskFault``, ``RequestFault/malformedForm``.
    static func read(_ form: Fields, _ code: String, _ criterion: Criterion) throws -> JudgementDraft {
        let finding = try form.choice("finding", of: Finding.self)
        guard let seen = form.trimmed("seen").flatMap({ Int64($0) }) else { throw RequestFault.malformedForm }
        var values: [String: String] = [:]
        for input in criterion.inputs where input.origin == .column {
            guard let typed = form[valueField(input.letter)] else { continue }
            let text = form.trimmed(valueField(input.letter)) ?? ""
            values[input.letter] = typed.isEmpty ? "" : ValueText.plain(text, of: input)
        }
        var rejected: [String: String] = [:]
        for evidence in form.values("reject") {
            rejected[evidence] = form.trimmed(rejectionField(evidence)) ?? ""
        }
        let support = (form.trimmed("support") ?? "").split(whereSeparator: \.isNewline)
            .map { String($0).trimmingSpaces }.filter { !$0.isEmpty }
        return JudgementDraft(
            code,
            finding == .agreed ? .agreed : .corrected(values),
            reason: form.trimmed("reason") ?? "",
            support: support,
            rejected: rejected,
            seen: EntryNumber(rawValue: seen)
        )
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        let rest = drop(while: \.isWhitespace)
        guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(rest[...last])
    }
}
