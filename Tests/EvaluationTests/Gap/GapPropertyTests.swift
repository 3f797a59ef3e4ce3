import Criteria
import CriteriaFiles
@testable import Evaluation
import Testing

@Suite("Gap: every bundled set")
struct GapPropertyTests {
    static let names = CriteriaLibrary.found().names

    @Test("Plans reach their goals and nothing in them can be spared", arguments: names)
    func plansReachAndNothingCanBeSpared(_ name: String) throws {
        let set = try CriteriaLoader().load(name)
        let plan = Plan(set)
        var random = GapRandom(seed: 7)
        let units = [(60, 0), (90, 1), (30, 3)].map {
            random.unit(of: plan, strength: $0.0, lacking: $0.1)
        }
        let population = GapPopulation(set, units)
        let evaluated = try #require(population.evaluated())
        for row in units.indices {
            let finder = GapFinder(population: evaluated, row: row)
            let checker = GapChecker(evaluated, row: row)
            for goal in Self.goals(set, evaluated.outcomes[row]) {
                let found = finder.plan(to: goal)
                if found.state == .alreadyReached {
                    #expect(finder.reaches(goal, evaluated.outcomes[row].whole))
                }
                if found.state == .unreachable { #expect(!found.obstacles.isEmpty, "\(name) \(row) \(goal)") }
                guard found.state == .reachable else { continue }
                let faults = checker.faults(found.changes) { finder.reaches(goal, $0.whole) }
                #expect(faults == [], "\(name) unit \(row) \(goal)")
            }
        }
    }

    @Test("Proposals for each criterion reach and cannot be smaller", arguments: names)
    func proposalsReachAndCannotBeSmaller(_ name: String) throws {
        let set = try CriteriaLoader().load(name)
        let plan = Plan(set)
        var random = GapRandom(seed: 11)
        let units = [(50, 2), (20, 5)].map { random.unit(of: plan, strength: $0.0, lacking: $0.1) }
        let population = GapPopulation(set, units)
        let evaluated = try #require(population.evaluated())
        for row in units.indices {
            let finder = GapFinder(population: evaluated, row: row)
            let checker = GapChecker(evaluated, row: row)
            for (place, node) in plan.nodes.enumerated() where node.children.isEmpty {
                for aim in Self.aims(set, node) {
                    let gap = finder.gap(place, to: aim)
                    if gap.state == .short { #expect(!gap.proposals.isEmpty) }
                    for proposal in gap.proposals {
                        let faults = checker.faults(proposal.changes) {
                            finder.reaches(aim, $0.outcomes[place].judgement, at: place)
                        }
                        #expect(faults == [], "\(name) \(node.node.code) unit \(row) \(aim)")
                    }
                }
            }
        }
    }

    private static func goals(_ set: CriteriaSet, _ outcome: UnitOutcome) -> [Goal] {
        switch outcome.whole {
        case .verdict: return [.met]
        case .level(let level, _):
            return (min(level + 1, set.levels.count)...set.levels.count).map { .level($0) }
        case .score(let score):
            let given = score.total.given ?? .zero
            let lost = score.total.maximum - given
            return [given + lost / Exact(7), score.total.maximum].map { .points($0) }
        }
    }

    private static func aims(_ set: CriteriaSet, _ node: PlanNode) -> [Aim] {
        switch set.result.kind {
        case .verdict: return [.met]
        case .levels: return set.levels.map { .level($0.number) }
        case .score:
            let maximum = node.node.maximum.map { Exact($0) } ?? .zero
            return [.met, .points(maximum * Exact(7) / Exact(10))]
        }
    }
}
