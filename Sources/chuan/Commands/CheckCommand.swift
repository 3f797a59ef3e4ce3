import ArgumentParser
import Criteria
import CriteriaFiles
import Evaluation

/// `chuan check`: faults of a set, findings about the law itself, and the guarantee of a derived set.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract:
            "Kiểm tra bộ tiêu chí: lỗi phải sửa, điều cần biết về chính văn bản. (Faults of a set, findings about the law.)",
        discussion: """
            Lỗi (mã kết thúc 1) nêu tệp:dòng:cột và cách sửa. Phát hiện về văn bản (mã 0) không ngăn việc dùng bộ tiêu chí. \
            Bảo đảm “không dễ hơn bộ gốc” mà sai hay chưa chứng minh được thì mã kết thúc cũng là 1. \
            (Faults end with 1 and say file:line:column; findings about the law end with 0; a guarantee refuted or not \
            proved ends with 1.)
            """
    )

    @OptionGroup var set: SetOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var language: LanguageOptions

    func run() throws {
        let language = language.language
        let criteria = try SetOptions.load(set.set, overlays: set.overlays, language: language)
        let findings = Checker.findings(in: criteria)
        let guarantee = try guarantee(of: criteria, language)
        switch output.chosen {
        case .json:
            try Console.write(
                CheckJSON(set: criteria, findings: findings, guarantee: guarantee).text,
                to: output.output,
                language
            )
        case .csv, .table:
            let text = CheckText(set: criteria, findings: findings, guarantee: guarantee, language: language)
            try Console.write(text.text, to: output.output, language)
        }
        switch guarantee {
        case .refuted, .undecided: throw Stop.setFaults
        case .proved, nil: return
        }
    }

    private func guarantee(of derived: CriteriaSet, _ language: Language) throws -> GuaranteeResult? {
        guard let lineage = derived.lineage, lineage.guaranteesNotLaxer else { return nil }
        let base = try SetOptions.load(lineage.base, language: language)
        return OverlayGuarantee.check(derived: derived, base: base)
    }
}
