import Criteria
import Evaluation

/// What a check found, for a person to read.
struct CheckText {
    let set: CriteriaSet
    let findings: [Finding]
    let guarantee: GuaranteeResult?
    let language: Language

    private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

    var text: String {
        var lines = ["\(set.id)@\(set.edition): \(set.title(language))"]
        lines.append(
            say("Không có lỗi: \(set.criteria.count) tiêu chí.", "No faults: \(set.criteria.count) criteria.")
        )
        if findings.isEmpty {
            lines.append(
                say("Không phát hiện điều gì bất thường trong văn bản.", "No findings about the law.")
            )
        } else {
            lines.append(
                say(
                    "\(findings.count) phát hiện về chính văn bản (không ngăn việc dùng):",
                    "\(findings.count) finding(s) about the law itself (the set can be used):"
                )
            )
            for finding in findings { append(finding, to: &lines) }
        }
        if let guarantee { lines += words(guarantee) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func append(_ finding: Finding, to lines: inout [String]) {
        var place = finding.criterion ?? set.id
        if let at = finding.at { place += " (\(at))" }
        let printed = finding.isAboutPrinted ? say(" như in:", " as printed:") : ":"
        lines.append("- \(place)\(printed) \(finding.text(language))")
        if let reading = finding.reading {
            lines.append("    " + say("cách hiểu đã ghi: ", "recorded reading: ") + reading)
        }
    }

    private func words(_ guarantee: GuaranteeResult) -> [String] {
        switch guarantee {
        case .proved(let steps):
            return [
                say(
                    "Bảo đảm “không dễ hơn bộ gốc”: đã chứng minh.",
                    "Guarantee “not laxer than its base”: proved."
                )
            ]
                + steps.map { "  \($0.criterion ?? set.id): \($0.text(language))" }
        case .refuted(let example):
            var lines = [
                say(
                    "Bảo đảm “không dễ hơn bộ gốc”: SAI, phản ví dụ:",
                    "Guarantee “not laxer than its base”: REFUTED by"
                )
            ]
            var given = example.attributes.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }
            given += example.figures.map { "\($0.column) = \($0.value(language))" }
            let level = example.level.map { say(" mức \($0)", " level \($0)") } ?? ""
            lines.append("  \(example.criterion ?? set.id)\(level): " + given.joined(separator: ", "))
            lines.append("  " + say("bộ gốc: ", "base: ") + example.base(language))
            lines.append("  " + say("bộ này: ", "this set: ") + example.derived(language))
            return lines
        case .undecided(let criterion, let reason):
            return [
                say(
                    "Bảo đảm “không dễ hơn bộ gốc”: chưa chứng minh được tại ",
                    "Guarantee “not laxer than its base”: not proved at "
                )
                    + (criterion ?? set.id) + ": " + reason(language)
            ]
        }
    }
}
