import ArgumentParser
import Criteria
import Evaluation
import Tables

/// `chuan explain`: why a unit has its verdict, level or points.
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract:
            "Vì sao một đơn vị có kết quả đó: điều được hỏi, số liệu, phép tính, căn cứ. (Why a unit has its result.)"
    )

    @OptionGroup var set: SetOptions
    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var language: LanguageOptions

    @Option(help: ArgumentHelp("Đơn vị, như trong cột unit. (The unit.)", valueName: "đơn-vị"))
    var unit: String

    @Option(
        help: ArgumentHelp("Chỉ một tiêu chí, theo mã. (One criterion only, by its code.)", valueName: "mã")
    )
    var criterion: String?

    func run() async throws {
        Progress.watchForStop()
        let language = language.language
        let plan = try set.load(language)
        let file = try await data.read(plan, language)
        let row = try file.requireRow(of: unit, language)
        if let criterion { try requireCriterion(criterion, in: plan, language) }
        let population = try PopulationEvaluation.run(plan, file, data, language)
        if let criterion, let explanation = population.evaluator(of: row).explanation(of: criterion) {
            switch output.chosen {
            case .json:
                let json = ExplanationJSON(language: language).criterion(explanation)
                try Console.write(json.rendered, to: output.output, language)
            case .csv, .table:
                try Console.write(
                    ExplanationText.render(explanation, language: language),
                    to: output.output,
                    language
                )
            }
            return
        }
        let explanation = population.explanation(of: row, unit: file.title(of: row))
        switch output.chosen {
        case .json:
            try Console.write(
                ExplanationJSON(language: language).unit(explanation).rendered,
                to: output.output,
                language
            )
        case .csv, .table:
            try Console.write(
                ExplanationText.render(explanation, language: language),
                to: output.output,
                language
            )
        }
    }

    private func requireCriterion(_ code: String, in plan: Plan, _ language: Language) throws {
        let known = plan.set.criteria.map(\.code)
        guard !known.contains(code) else { return }
        if let group = plan.set.node(code) {
            let members = group.subtree.filter { $0.criterion != nil }.map(\.code)
            Console.error(Words.unknownGroup(code, members: members)(language))
        } else {
            Console.error(Words.unknownCriterion(code, known: known)(language))
        }
        throw Stop.notFound
    }
}
