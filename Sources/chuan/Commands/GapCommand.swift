import ArgumentParser
import Criteria
import Evaluation
import Tables

/// `chuan gap`: the smallest changes by which a unit reaches a goal.
struct GapCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gap",
        abstract:
            "Còn thiếu gì để đạt: thay đổi nhỏ nhất, chính xác. (The smallest changes that reach a goal.)"
    )

    @OptionGroup var set: SetOptions
    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var language: LanguageOptions

    @Option(help: ArgumentHelp("Đơn vị, như trong cột unit. (The unit.)", valueName: "đơn-vị"))
    var unit: String

    @Option(
        name: .customLong("to"),
        help: ArgumentHelp(
            """
            Mục tiêu: met (đạt), một mức (3), một số điểm (700) hoặc một xếp loại; mặc định là nấc kế tiếp. \
            (Goal: met, a level, points or a band; by default the next one.)
            """,
            valueName: "mục-tiêu"
        )
    )
    var goal: String?

    func run() async throws {
        Progress.watchForStop()
        let language = language.language
        let plan = try set.load(language)
        let file = try await data.read(plan, language)
        let row = try file.requireRow(of: unit, language)
        let finder = GapFinder(population: try PopulationEvaluation.run(plan, file, data, language), row: row)
        let gap = finder.plan(to: try goal(in: plan, finder, language))
        switch output.chosen {
        case .json:
            try Console.write(GapJSON(plan: plan, language: language).text(gap), to: output.output, language)
        case .csv, .table:
            let heading = "\(file.title(of: row))\n"
            try Console.write(
                heading + GapText.render(gap, plan: plan, language: language),
                to: output.output,
                language
            )
        }
    }

    private func goal(in plan: Plan, _ finder: GapFinder, _ language: Language) throws -> Goal {
        guard let goal else { return finder.nextGoal }
        let set = plan.set
        switch set.result.kind {
        case .verdict where goal == "met": return .met
        case .levels:
            if let level = Int(goal), (1...max(1, set.levels.count)).contains(level) { return .level(level) }
        case .score:
            if let band = set.result.bands.firstIndex(where: { $0.id == goal }) { return .band(band) }
            if let points = Exact(goal), !points.isNegative { return .points(points) }
        case .verdict: break
        }
        Console.error(Words.unknownGoal(goal, set: set)(language))
        throw Stop.notFound
    }
}
