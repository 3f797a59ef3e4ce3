import ArgumentParser
import Criteria
import Evaluation
import Tables

/// `chuan evaluate`: figures in, verdicts, levels or points out.
struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Đánh giá mọi đơn vị trong tệp số liệu. (Evaluate every unit of a data file.)"
    )

    @OptionGroup var set: SetOptions
    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var language: LanguageOptions

    @Flag(help: "Điểm là phân số chính xác thay cho 10 chữ số thập phân. (Points as exact fractions.)")
    var exact = false

    func run() throws {
        let plan = try set.load(language.language)
        let file = try data.read(plan, language.language, threads: Machine.threads)
        if output.chosen == .csv, !exact, plan.isColumnar { return try runByColumns(plan, file) }
        var progress = Progress(Words.evaluating(language.language), total: file.facts.unitCount)
        guard
            let evaluation = PopulationEvaluation(
                plan,
                facts: file.facts,
                scope: data.cohort,
                progress: { progress.advance(to: $0) }
            )
        else {
            Console.error(Words.interrupted(language.language))
            throw Stop.interrupted
        }
        do {
            switch output.chosen {
            case .csv:
                try EvaluationCSV(evaluation: evaluation, file: file, isExact: exact).write(to: output.output)
            case .json:
                try Console.write(EvaluationJSON(evaluation: evaluation, file: file).text, to: output.output)
            case .table:
                let table = EvaluationTable(evaluation: evaluation, file: file, language: language.language)
                try Console.write(table.text, to: output.output)
            }
        } catch let error as FileError {
            Console.error(error.text(language.language))
            throw Stop.file
        }
    }

    private func runByColumns(_ plan: Plan, _ file: UnitFile) throws {
        let threads = Machine.threads
        Progress.watchForStop()
        guard
            let evaluation = ColumnEvaluation(
                plan,
                facts: file.facts,
                scope: data.cohort,
                threads: threads,
                goesOn: { !Progress.isStopped }
            )
        else {
            Console.error(Words.interrupted(language.language))
            throw Stop.interrupted
        }
        do {
            try ColumnCSV(
                evaluation: evaluation,
                file: file,
                threads: file.facts.unitCount < 8_192 ? 1 : threads
            )
            .write(to: output.output)
        } catch {
            Console.error(error.text(language.language))
            throw Stop.file
        }
    }
}
