import ArgumentParser
import Criteria
import CriteriaFiles
import Evaluation
import Tables

/// `chuan impact`: who wins and who loses between two sets, before anything is signed.
struct ImpactCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "impact",
        abstract:
            "Đơn vị nào đổi kết quả, mức, điểm hay hạng giữa hai bộ tiêu chí. (Who changes between two sets.)"
    )

    @Argument(help: "Bộ tiêu chí đang áp dụng. (The set in force.)")
    var set: String

    @Argument(help: "Bộ tiêu chí so sánh: phiên bản khác hoặc bản sửa đổi. (The other edition or overlay.)")
    var other: String

    @Option(
        name: .customLong("overlay"),
        help: "Lớp sửa đổi đặt lên bộ thứ hai; có thể lặp lại. (Overlay on the second set.)"
    )
    var overlays: [String] = []

    @Option(
        name: .customLong("other-data"),
        help: "Số liệu riêng cho bộ thứ hai; mặc định dùng chung. (Data of the second set.)"
    )
    var otherData: String?

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var language: LanguageOptions

    func run() throws {
        let language = language.language
        let before = Plan(try SetOptions.load(set, language: language))
        let after = Plan(try SetOptions.load(other, overlays: overlays, language: language))
        let file = try data.read(before, language, alsoKnown: after)
        var otherOptions = data
        if let otherData { otherOptions.data = otherData }
        let otherFile = try otherOptions.read(after, language, alsoKnown: before)
        guard
            (0..<file.units.count).map({ file.units[$0] })
                == (0..<otherFile.units.count).map({ otherFile.units[$0] })
        else {
            Console.error(Words.differentUnits(language))
            throw Stop.dataFaults
        }
        var progress = Progress(Words.evaluating(language), total: 2 * file.facts.unitCount)
        guard
            let first = PopulationEvaluation(
                before,
                facts: file.facts,
                scope: data.cohort,
                progress: { progress.advance(to: $0) }
            ),
            let second = PopulationEvaluation(
                after,
                facts: otherFile.facts,
                scope: data.cohort,
                progress: { progress.advance(to: file.facts.unitCount + $0) }
            ),
            let report = Impact(before: first, after: second).report(progress: { _, _ in !Progress.isStopped }
            )
        else {
            Console.error(Words.interrupted(language))
            throw Stop.interrupted
        }
        let names = (0..<file.units.count).map { file.units[$0] }
        switch output.chosen {
        case .csv:
            try Console.write(
                rows: [ImpactRows.header] + ImpactRows.rows(report, names: names),
                to: output.output
            )
        case .json:
            try Console.write(
                RowsJSON(header: ImpactRows.header, rows: ImpactRows.rows(report, names: names)).text,
                to: output.output
            )
        case .table:
            let titles = (0..<file.units.count).map { file.title(of: $0) }
            try Console.write(ImpactText.render(report, names: titles, language: language), to: output.output)
        }
    }
}
