import ArgumentParser
import Criteria
import Evaluation
import Tables

/// `chuan explain`: why a unit has its verdict, level or points.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract:
            "Vì sao một đơn vị có kết quả đó: điều được hỏi, số liệu, phép tính, căn cứ. (Why a unit has its result.)"
    )

    @OptionGroup var set: SetOptions
    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var language: LanguageOptions

    @Option(help: "Đơn vị, như trong cột unit. (The unit.)")
    var unit: String

    @Option(help: "Chỉ một tiêu chí, theo mã. (One criterion only, by its code.)")
    var criterion: String?

    func run() throws {
        let language = language.language
        let plan = try set.load(language)
        let file = try data.read(plan, language)
        let row = try file.requireRow(of: unit, language)
        if let criterion { try requireCriterion(criterion, in: plan, language) }
        let population = try PopulationEvaluation.run(plan, file, data, language)
        if let criterion, let explanation = population.evaluator(of: row).explanation(of: criterion) {
            switch output.chosen {
            case .json:
                let json = ExplanationJSON(language: language).criterion(explanation)
                try Console.write(json.rendered, to: output.output)
            case .csv, .table:
                try Console.write(ExplanationText.render(explanation, language: language), to: output.output)
            }
            return
        }
        let explanation = population.explanation(of: row, unit: file.title(of: row))
        switch output.chosen {
        case .json:
            try Console.write(
                ExplanationJSON(language: language).unit(explanation).rendered,
                to: output.output
            )
        case .csv, .table:
            try Console.write(ExplanationText.render(explanation, language: language), to: output.output)
        }
    }

    private func requireCriterion(_ code: String, in plan: Plan, _ language: Language) throws {
        let known = plan.set.criteria.map(\.code)
        guard known.contains(code) else {
            Console.error(Words.unknownCriterion(code, known: known)(language))
            throw Stop.notFound
        }
    }
}
