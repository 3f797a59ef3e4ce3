import Criteria
import Evaluation
import Tables

extension UnitFile {
    /// The row of a unit that a person named.
    ///
    /// - Throws: ``Stop`` after saying that there is none.
    func requireRow(of unit: String, _ language: Language) throws -> Int {
        guard let row = row(of: unit) else {
            Console.error(Words.unknownUnit(unit, path: path)(language))
            throw Stop.notFound
        }
        return row
    }
}

extension PopulationEvaluation {
    /// Evaluates a data file with progress shown.
    ///
    /// - Throws: ``Stop`` when stopped.
    static func run(
        _ plan: Plan,
        _ file: UnitFile,
        _ data: DataOptions,
        _ language: Language
    ) throws -> PopulationEvaluation {
        var progress = Progress(Words.evaluating(language), total: file.facts.unitCount)
        guard
            let evaluation = PopulationEvaluation(
                plan,
                facts: file.facts,
                scope: data.cohort,
                progress: { progress.advance(to: $0) }
            )
        else {
            Console.error(Words.interrupted(language))
            throw Stop.interrupted
        }
        return evaluation
    }
}
