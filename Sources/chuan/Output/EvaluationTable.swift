import Criteria
import Evaluation
import Tables

/// Results for a person at a terminal: one line a unit, the answer first.
struct EvaluationTable {
    let evaluation: PopulationEvaluation
    let file: UnitFile
    let language: Language

    /// Told how many lines are made; answers whether to go on.
    let goesOn: (Int) -> Bool

    /// `nil` when stopped.
    var text: String? {
        switch evaluation.plan.set.result.kind {
        case .verdict: verdicts
        case .levels: levels
        case .score: scores
        }
    }

    private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

    private var rows: Range<Int> { 0..<evaluation.facts.unitCount }

    private var verdicts: String? {
        let plan = evaluation.plan
        let groups = plan.top.filter { plan.isTopGroup($0) }
        var table = TextTable(
            [(say("Đơn vị", "Unit"), .left), (say("Kết quả", "Result"), .left)]
                + groups.map { (plan.nodes[$0].node.code, .left) }
                + [(say("Chưa đạt hoặc thiếu", "Not met or missing"), .left)]
        )
        for row in rows {
            if row % 256 == 255, !goesOn(row + 1) { return nil }
            table.append(verdictRow(of: evaluation.outcomes[row], title: file.title(of: row), groups: groups))
        }
        return table.text
    }

    /// Written step by step: the optimiser of Swift 6.3 stops at the shorter form when built for testing.
    private func verdictRow(of outcome: UnitOutcome, title: String, groups: [Int]) -> [String] {
        let plan = evaluation.plan
        let verdicts = outcome.outcomes.map(\.verdict)
        var lacking: [String] = []
        for place in plan.nodes.indices where plan.nodes[place].children.isEmpty {
            if let verdict = verdicts[place], verdict != .met { lacking.append(plan.nodes[place].node.code) }
        }
        var cells = [title, cell(outcome.verdict)]
        for group in groups { cells.append(cell(verdicts[group])) }
        return cells + [lacking.joined(separator: " ")]
    }

    private func cell(_ verdict: Verdict?) -> String {
        guard let verdict else { return "" }
        return word(verdict)
    }

    private var levels: String? {
        let plan = evaluation.plan
        var table = TextTable([
            (say("Đơn vị", "Unit"), .left), (say("Mức", "Level"), .right),
            (say("Nếu đủ số liệu", "If complete"), .right),
            (say("Giữ lại ở mức này", "Held back by"), .left),
        ])
        for row in rows {
            if row % 256 == 255, !goesOn(row + 1) { return nil }
            guard case .level(let level, let best) = evaluation.outcomes[row].whole else { continue }
            let next = level < plan.set.levels.count ? level : nil
            let holding = plan.nodes.indices.filter { place in
                guard let next, plan.nodes[place].children.isEmpty else { return false }
                let mark = evaluation.outcomes[row].outcomes[place].marks?[next]
                return mark == .notMet || mark == .missing
            }
            table.append([
                file.title(of: row), "\(level)", "\(best)",
                holding.map { plan.nodes[$0].node.code }.joined(separator: " "),
            ])
        }
        return table.text
    }

    private var scores: String? {
        let plan = evaluation.plan
        let groups = plan.top.filter { plan.nodes[$0].node.isScored }
        let hasBands = !plan.set.result.bands.isEmpty
        var table = TextTable(
            [
                (say("Đơn vị", "Unit"), .left), (say("Hạng", "Rank"), .right),
                (say("Tổng điểm", "Total"), .right),
            ]
                + groups.map { (plan.nodes[$0].node.code, .right) }
                + (hasBands ? [(say("Xếp loại", "Band"), .left)] : [])
                + [(say("Thiếu số liệu", "Missing"), .left)]
        )
        for row in rows {
            if row % 256 == 255, !goesOn(row + 1) { return nil }
            let score = evaluation.outcomes[row].score
            var cells = [
                file.title(of: row), evaluation.ranks[row].map { "\($0)" } ?? "–", points(score?.total),
            ]
            cells += groups.map { points(evaluation.outcomes[row].outcomes[$0].points) }
            if hasBands { cells.append(score?.band.map { plan.set.result.bands[$0].title(language) } ?? "–") }
            if case .codes(let codes) = evaluation.cell(.missing, row: row) {
                cells.append(codes.joined(separator: " "))
            }
            table.append(cells)
        }
        return table.text
    }

    private func points(_ points: Points?) -> String {
        guard let points, let given = points.given else { return "–" }
        let text = given.decimalText(digits: 2)
        return language == .vi ? text.replacing(".", with: ",") : text
    }

    private func word(_ verdict: Verdict) -> String {
        switch verdict {
        case .met: say("✓ đạt", "✓ met")
        case .notMet: say("✕ không đạt", "✕ not met")
        case .absent(.missing): say("? thiếu số liệu", "? missing")
        case .absent(.noBase): say("? mẫu số bằng 0", "? empty base")
        case .absent(.notApplicable): say("– không áp dụng", "– not applicable")
        }
    }
}
