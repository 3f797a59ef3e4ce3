import ArgumentParser
import Criteria
import Evaluation
import Synchronization
import Tables

/// `chuan evaluate`: figures in, verdicts, levels or points out.
struct EvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Đánh giá mọi đơn vị trong tệp số liệu. (Evaluate every unit of a data file.)",
        discussion: """
            Số liệu có lỗi thì kể ra mọi lỗi và không đánh giá gì. (Data with faults: all are listed, nothing is evaluated.)
            """
    )

    @OptionGroup var set: SetOptions
    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var language: LanguageOptions

    @Flag(help: "Điểm là phân số chính xác thay cho 10 chữ số thập phân. (Points as exact fractions.)")
    var exact = false

    func run() async throws {
        Progress.watchForStop()
        let language = language.language
        let plan = try set.load(language)
        let file = try await data.read(plan, language, threads: Machine.threads)
        let isWritten: Bool
        if output.chosen == .csv, !exact, plan.isColumnar {
            isWritten = try runByColumns(plan, file, language)
        } else {
            isWritten = try write(try PopulationEvaluation.run(plan, file, data, language), file, language)
        }
        if !isWritten { throw Progress.stopped(language) }
    }

    private func write(
        _ evaluation: PopulationEvaluation,
        _ file: UnitFile,
        _ language: Language
    ) throws -> Bool {
        var progress = Progress(Words.writing(language), total: file.facts.unitCount)
        let goesOn = { (done: Int) in progress.advance(to: done) }
        switch output.chosen {
        case .csv:
            let csv = EvaluationCSV(evaluation: evaluation, file: file, isExact: exact)
            return try Console.reporting(language) { () throws(FileError) in
                try csv.write(to: output.output, goesOn: goesOn)
            }
        case .json:
            let json = EvaluationJSON(evaluation: evaluation, file: file)
            return try Console.reporting(language) { () throws(FileError) in
                try json.write(to: output.output, goesOn: goesOn)
            }
        case .table:
            let table = EvaluationTable(
                evaluation: evaluation,
                file: file,
                language: language,
                goesOn: goesOn
            )
            guard let text = table.text else { return false }
            try Console.write(text, to: output.output, language)
            return true
        }
    }

    private func runByColumns(_ plan: Plan, _ file: UnitFile, _ language: Language) throws -> Bool {
        let threads = Machine.threads
        let units = file.facts.unitCount
        guard
            let evaluation = ColumnEvaluation(
                plan,
                facts: file.facts,
                scope: data.cohort,
                threads: threads,
                goesOn: { !Progress.isStopped }
            )
        else { return false }
        let csv = ColumnCSV(evaluation: evaluation, file: file, threads: units < 8_192 ? 1 : threads)
        let progress = Mutex(Progress(Words.writing(language), total: units))
        return try Console.reporting(language) { () throws(FileError) in
            try csv.write(to: output.output) { done in progress.withLock { $0.advance(to: done) } }
        }
    }
}
