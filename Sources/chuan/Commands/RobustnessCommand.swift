import ArgumentParser
import Criteria
import Evaluation
import Tables

/// `chuan robustness`: how much a ranking depends on weights, readings, missing figures and single units.
struct RobustnessCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "robustness",
        abstract:
            "Kết quả vững đến đâu: trọng số thực, khoảng hạng, cách hiểu khác, giá trị cực trị. (How robust results are.)"
    )

    @OptionGroup var set: SetOptions
    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var language: LanguageOptions

    @Option(
        help: ArgumentHelp(
            "Trọng số thay đổi bao nhiêu phần trăm, 0 đến 100. (Change of weights in percent.)",
            valueName: "số"
        )
    )
    var percent = 10

    @Option(
        help: ArgumentHelp(
            "Số lần rút trọng số ngẫu nhiên, 0 đến 10000. (Random draws of weights.)",
            valueName: "số"
        )
    )
    var draws = 200

    @Option(
        help: ArgumentHelp(
            "Số khởi đầu của dãy ngẫu nhiên; cùng số cho cùng kết quả. (Seed; the same seed, the same result.)",
            valueName: "số"
        )
    )
    var seed: UInt64 = 1

    func validate() throws {
        guard (0...100).contains(percent) else {
            throw ValidationError("--percent: cần từ 0 đến 100 (0 to 100)")
        }
        guard (0...10_000).contains(draws) else {
            throw ValidationError("--draws: cần từ 0 đến 10000 (0 to 10000)")
        }
    }

    func run() async throws {
        Progress.watchForStop()
        let language = language.language
        let plan = try set.load(language)
        let file = try await data.read(plan, language)
        let evaluation = try PopulationEvaluation.run(plan, file, data, language)
        let robustness = Robustness(
            evaluation,
            options: RobustnessOptions(percent: percent, draws: draws, seed: seed)
        )
        var progress = Progress(Words.testing(language))
        guard let report = robustness.report(progress: { progress.advance(to: $0, of: $1) }) else {
            throw Progress.stopped(language)
        }
        let names = (0..<file.units.count).map { file.units[$0] }
        switch output.chosen {
        case .csv:
            // Score sets have intervals of rank; others have results that change.
            let rows =
                report.intervals.isEmpty
                ? [RobustnessRows.changeHeader] + RobustnessRows.changes(report, names: names)
                : [RobustnessRows.intervalHeader] + RobustnessRows.intervals(report, names: names)
            try Console.write(rows: rows, to: output.output, language)
        case .json:
            try Console.write(RobustnessJSON(report: report, names: names).text, to: output.output, language)
        case .table:
            let titles = (0..<file.units.count).map { file.title(of: $0) }
            try Console.write(
                RobustnessText.render(report, names: titles, language: language),
                to: output.output,
                language
            )
        }
    }
}
