import ArgumentParser
import Criteria
import Evaluation
import Tables

/// `chuan robustness`: how much a ranking depends on weights, readings, missing figures and single units.
struct RobustnessCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "robustness",
        abstract:
            "Độ vững của kết quả: trọng số thực, khoảng hạng, cách hiểu khác, đơn vị cực trị. (Robustness.)"
    )

    @OptionGroup var set: SetOptions
    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var language: LanguageOptions

    @Option(help: "Trọng số thay đổi bao nhiêu phần trăm. (Change of weights in percent.)")
    var percent = 10

    @Option(help: "Số lần rút ngẫu nhiên. (Random draws.)")
    var draws = 200

    @Option(help: "Hạt giống ngẫu nhiên; cùng hạt giống cho cùng kết quả. (Seed.)")
    var seed: UInt64 = 1

    func validate() throws {
        guard (0...100).contains(percent) else { throw ValidationError("--percent: 0…100") }
        guard (0...10_000).contains(draws) else { throw ValidationError("--draws: 0…10000") }
    }

    func run() throws {
        let language = language.language
        let plan = try set.load(language)
        let file = try data.read(plan, language)
        var progress = Progress(Words.evaluating(language), total: file.facts.unitCount)
        guard
            let evaluation = PopulationEvaluation(
                plan,
                facts: file.facts,
                scope: data.cohort,
                progress: { progress.advance(to: $0) }
            ),
            let report = Robustness(
                evaluation,
                options: RobustnessOptions(percent: percent, draws: draws, seed: seed)
            )
            .report(progress: { done, _ in progress.advance(to: done) })
        else {
            Console.error(Words.interrupted(language))
            throw Stop.interrupted
        }
        let names = (0..<file.units.count).map { file.units[$0] }
        switch output.chosen {
        case .csv:
            // Score sets have intervals of rank; others have results that change.
            let rows =
                report.intervals.isEmpty
                ? [RobustnessRows.changeHeader] + RobustnessRows.changes(report, names: names)
                : [RobustnessRows.intervalHeader] + RobustnessRows.intervals(report, names: names)
            try Console.write(rows: rows, to: output.output)
        case .json: try Console.write(RobustnessJSON(report: report, names: names).text, to: output.output)
        case .table:
            let titles = (0..<file.units.count).map { file.title(of: $0) }
            try Console.write(
                RobustnessText.render(report, names: titles, language: language),
                to: output.output
            )
        }
    }
}
