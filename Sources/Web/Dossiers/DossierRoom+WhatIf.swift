import Assessment
import Criteria
import Evaluation
import HTML
import Records

extension DossierRoom {
    /// Trying out. Read only, though it is sent like a form: what is typed stands in no address and in no log.
    func whatIfPage(_ visit: Visit) async throws -> Answer {
        let fields = try await visit.method == .post ? visit.form() : .empty
        let own = try await self.own(visit)
        var changes = typed(fields, own)
        let goals = goals(own)
        let goal =
            fields["goal"].flatMap { Int($0) }.flatMap { goals.indices.contains($0) ? goals[$0] : nil }
            ?? goals[0]
        let way = finder(own).plan(to: goal)
        let chosen = Set(fields.values("take"))
        if fields["do"] == "take" {
            for step in way.steps where chosen.contains(step.proposal.code) {
                for change in step.proposal.changes where !change.isCountedOverChildren {
                    guard let text = TypedFigure.cell(change.to) else { continue }
                    changes[ValueKey(change.code, change.letter)] = text
                }
            }
        }
        let tried = try await changes.isEmpty ? own : self.own(visit, trying: changes)
        let page = WhatIfPage(
            own: own,
            tried: tried,
            changes: changes,
            goals: goals,
            goal: goal,
            way: way,
            taken: chosen
        )
        return site.personalPage(page, for: visit)
    }

    /// What differs from the dossier.
    private func typed(_ fields: Fields, _ own: OwnDossier) -> [ValueKey: String] {
        let given = Dictionary(fields.all.map { ($0.name, $0.value) }) { first, _ in first }
        var changes: [ValueKey: String] = [:]
        for slot in own.plan.slots where slot.input.origin == .column {
            let key = ValueKey(slot.code, slot.input.letter)
            guard let value = given["w." + key.column] else { continue }
            let text = String(TypedFigure.plain(value, slot.input.kind).prefix(400))
            if text != own.sheet.claimed[key]?.text ?? "" { changes[key] = text }
        }
        return changes
    }

    private func finder(_ own: OwnDossier) -> GapFinder {
        let standing = own.standing
        guard
            let population = PopulationEvaluation(
                standing.plan,
                facts: standing.facts,
                cohorts: standing.cohorts
            )
        else { preconditionFailure("an evaluation that nobody stops comes to its end") }
        return GapFinder(population: population, row: 0)
    }

    /// What can be aimed at: the next thing first.
    private func goals(_ own: OwnDossier) -> [Goal] {
        switch own.standing.outcome.whole {
        case .verdict: return [.met]
        case .level(let level, _):
            let higher = own.plan.set.levels.map(\.number).filter { $0 > level }
            return higher.isEmpty ? [.level(max(level, 1))] : higher.map { .level($0) }
        case .score(let score):
            let bands = (0..<(score.band ?? own.plan.set.result.bands.count)).reversed().map { Goal.band($0) }
            return bands + [.points(score.total.maximum)]
        }
    }
}
