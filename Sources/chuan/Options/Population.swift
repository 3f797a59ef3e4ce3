import Criteria
import Evaluation
import Tables

extension UnitFile {
    /// The row of a unit that a person named.
    ///
    /// - Throws: ``Stop`` after saying that there is none.
    func requireRow(of unit: String, _ language: Language) throws -> Int {
        guard let row = row(of: unit) else {
            Console.error(Words.unknownUnit(unit, path: path, near: near(unit))(language))
            throw Stop.notFound
        }
        return row
    }

    /// Units that a person may have meant: one with this name, else those spelt alike.
    private func near(_ unit: String) -> [String] {
        let wanted = unit.lowercased()
        let named = units.indices.lazy.filter { names?[$0].lowercased() == wanted }.prefix(3)
        if !named.isEmpty { return named.map { units[$0] } }
        return Nearness.names(to: unit, among: units.indices.lazy.map { units[$0] }, atMost: 3)
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
        else { throw Progress.stopped(language) }
        return evaluation
    }
}
