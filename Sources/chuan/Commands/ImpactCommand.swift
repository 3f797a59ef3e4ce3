import ArgumentParser
import Criteria
import CriteriaFiles
import Evaluation
import Tables

/// `chuan impact`: who wins and who loses between two sets, before anything is signed.
struct ImpactCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "impact",
        abstract:
            "Đơn vị nào đổi kết quả, mức, điểm hay hạng giữa hai bộ tiêu chí. (Who changes between two sets.)"
    )

    @Argument(help: ArgumentHelp("Bộ tiêu chí đang áp dụng. (The set in force.)", valueName: "bộ"))
    var set: String

    @Argument(
        help: ArgumentHelp(
            "Bộ tiêu chí so sánh: phiên bản khác, bản sửa đổi, hoặc tệp YAML. (The other edition, overlay or file.)",
            valueName: "bộ-khác"
        )
    )
    var other: String

    @Option(
        name: .customLong("overlay"),
        help: ArgumentHelp(
            "Tệp sửa đổi đặt lên bộ thứ hai; lặp lại được. (Overlay on the second set; repeatable.)",
            valueName: "tệp"
        )
    )
    var overlays: [String] = []

    @Option(
        name: .customLong("other-data"),
        help: ArgumentHelp(
            "Số liệu riêng cho bộ thứ hai; mặc định dùng chung. (Data of the second set; by default the same.)",
            valueName: "tệp"
        )
    )
    var otherData: String?

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var language: LanguageOptions

    func run() async throws {
        Progress.watchForStop()
        let language = language.language
        let before = Plan(try SetOptions.load(set, language: language))
        let after = Plan(try SetOptions.load(other, overlays: overlays, language: language))
        let file = try await data.read(before, language, alsoKnown: after)
        var otherOptions = data
        if let otherData {
            otherOptions.data = otherData
            otherOptions.recorded.isWanted = false
        }
        let otherFile = try await otherOptions.read(after, language, alsoKnown: before)
        guard
            (0..<file.units.count).map({ file.units[$0] })
                == (0..<otherFile.units.count).map({ otherFile.units[$0] })
        else {
            Console.error(Words.differentUnits(language))
            throw Stop.dataFaults
        }
        let first = try PopulationEvaluation.run(before, file, data, language)
        let second = try PopulationEvaluation.run(after, otherFile, data, language)
        var progress = Progress(Words.comparing(language), total: file.facts.unitCount)
        guard
            let report = Impact(before: first, after: second)
                .report(progress: { done, _ in progress.advance(to: done) })
        else { throw Progress.stopped(language) }
        let names = (0..<file.units.count).map { file.units[$0] }
        switch output.chosen {
        case .csv:
            try Console.write(
                rows: [ImpactRows.header] + ImpactRows.rows(report, names: names),
                to: output.output,
                language
            )
        case .json:
            try Console.write(
                RowsJSON(header: ImpactRows.header, rows: ImpactRows.rows(report, names: names)).text,
                to: output.output,
                language
            )
        case .table:
            let titles = (0..<file.units.count).map { file.title(of: $0) }
            try Console.write(
                ImpactText.render(report, names: titles, language: language),
                to: output.output,
                language
            )
        }
    }
}
