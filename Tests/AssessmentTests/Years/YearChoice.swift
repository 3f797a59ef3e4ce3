import Assessment
import Quantities
import Records
import TestDatabases

/// Chooses what is tried next: everything that anybody could try is held against the model first.
struct YearChoice {
    private static let strangers = ["elsewhere", "planner", "visitor", "member-1"]

    /// Who could be the one for a step.
    private static func natural(_ event: DossierEvent, _ unit: String) -> [String] {
        switch event {
        case .register, .changeRegistration, .withdraw, .save, .carryOver, .submit, .answer:
            ["officer-\(unit)", "turn-v", "turn-m", "turn-a"]
        case .giveBack, .startVerification, .judge, .ask, .finishVerification, .resumeVerification:
            ["verifier", "turn-v"]
        case .openVote, .closeVote, .closeVoteWithoutQuorum: ["chair", "secretary"]
        case .giveOpinion: Year.seats.map(\.name)
        case .decide, .correct, .revoke, .answerObjection, .publish: ["authority", "turn-a"]
        case .object: ["visitor"]
        case .lapse: []
        }
    }

    /// How often a legal step is taken beside the others: what brings a dossier on most of all, what was done already seldom.
    private func weight(_ event: DossierEvent, _ dossier: YearModel.Dossier, _ who: String) -> Int {
        switch event {
        case .submit, .startVerification, .finishVerification, .openVote, .decide: 24
        case .register, .publish: 16
        case .judge: dossier.judged == Set(model.year.criteria) ? 1 : 20
        case .giveOpinion: dossier.opinions.contains(who) ? 1 : 16
        case .closeVote: model.hasQuorum(dossier) ? 20 : 2
        case .save: dossier.check.isEmpty || dossier.count.isEmpty ? 16 : 3
        case .object: dossier.objectionsOpen == 0 ? 4 : 0
        case .answerObjection: 4
        case .ask, .answer: dossier.questions < 2 ? 2 : 0
        case .giveBack, .correct, .withdraw, .changeRegistration, .resumeVerification, .revoke: 1
        case .carryOver, .closeVoteWithoutQuorum, .lapse: 0
        }
    }

    let model: YearModel

    /// A move and what must come of it.
    func next(_ random: inout SmallRandom) -> (YearMove, YearExpectation)? {
        let wantsRefusal = Int.random(in: 0..<5, using: &random) == 0
        var found: [(move: YearMove, expectation: YearExpectation, weight: Int)] = []
        for (move, weight) in candidates(&random) {
            let expectation = model.expectation(of: move)
            guard (expectation == .refused) == wantsRefusal, weight > 0 else { continue }
            // A refusal is the same whatever the step is worth.
            found.append((move, expectation, wantsRefusal ? 1 : weight))
        }
        let all = found.reduce(0) { $0 + $1.weight }
        guard all > 0 else { return nil }
        // Where nothing brings anybody on the days go by.
        if !wantsRefusal, all < 16, Int.random(in: 0..<6, using: &random) > 0 { return nil }
        var lot = Int.random(in: 0..<all, using: &random)
        for item in found {
            if lot < item.weight { return (item.move, item.expectation) }
            lot -= item.weight
        }
        return nil
    }

    private func candidates(_ random: inout SmallRandom) -> [(YearMove, Int)] {
        var moves: [(YearMove, Int)] = []
        for unit in model.year.units {
            guard let dossier = model.dossiers[unit] else { continue }
            for event in DossierEvent.allCases {
                let detail = detail(event, unit, &random)
                let stranger = known((Self.strangers + ["officer-25002"]).randomElement(using: &random))
                for who in Self.natural(event, unit) + [stranger] {
                    let move = YearMove(.step(event, unit: unit, detail), by: who)
                    moves.append((move, weight(event, dossier, who)))
                }
            }
            let other = known(Year.seats.randomElement(using: &random)).name
            for who in ["chair", "member-1", "turn-m", "visitor"] {
                // Seldom: else no vote could have a quorum.
                if Int.random(in: 0..<6, using: &random) == 0 {
                    moves.append((YearMove(.declareConflict(unit: unit), by: who), 1))
                    moves.append((YearMove(.establishConflict(unit: unit, of: other), by: who), 1))
                }
            }
        }
        let deeds: [(YearMove.Deed, Int)] = [
            (.appoint, model.isAppointed ? 1 : 8), (.freeze, model.day >= model.year.turn ? 4 : 1),
            (.close, model.day > model.year.day(13) ? 4 : 0),
            (.publishAll, model.day > model.year.day(12) ? 2 : 0),
            (.draw, model.year.isSampled ? 4 : 0), (extending(&random), 1),
        ]
        for (deed, weight) in deeds where weight > 0 {
            for who in ["authority", "planner", "verifier", "turn-a", "visitor", "chair"] {
                moves.append((YearMove(deed, by: who), weight))
            }
        }
        return moves
    }

    private func extending(_ random: inout SmallRandom) -> YearMove.Deed {
        let step = known([CampaignStep.registration, .selfAssessment].randomElement(using: &random))
        let last = model.lastDays[step] ?? model.day
        return .extend(step, to: known(last.adding(days: Int.random(in: 0...2, using: &random))))
    }

    private func detail(_ event: DossierEvent, _ unit: String, _ random: inout SmallRandom) -> YearMove.Detail
    {
        switch event {
        case .register, .changeRegistration:
            let level = Int.random(in: 1...2, using: &random)
            // Now and then a level where there is none, or none where there are.
            let isRight = Int.random(in: 0..<8, using: &random) > 0
            return .level((model.year.kind == .levels) == isRight ? level : nil)
        case .save: return values(&random)
        case .giveBack: return .due(known(model.day.adding(days: Int.random(in: 1...3, using: &random))))
        case .judge:
            let criteria = model.year.criteria.filter { _ in Bool.random(using: &random) }
            return .judging(
                criteria.isEmpty ? model.year.criteria : criteria,
                corrects: Int.random(in: 0..<3, using: &random) == 0,
                isStale: Int.random(in: 0..<10, using: &random) == 0
            )
        case .giveOpinion:
            switch Int.random(in: 0..<4, using: &random) {
            case 0: return .ballot(.refuse)
            case 1: return .ballot(.abstain)
            default:
                let level = Int.random(in: 1...2, using: &random)
                return .ballot(.recognise(level: model.year.kind == .levels ? level : nil))
            }
        case .decide, .correct, .revoke:
            let hands = model.dossiers[unit]?.hands.sorted() ?? []
            return .signed(
                by: Int.random(in: 0..<4, using: &random) == 0 ? hands.randomElement(using: &random) : nil
            )
        case .withdraw, .carryOver, .submit, .startVerification, .finishVerification, .ask, .answer,
            .resumeVerification, .openVote, .closeVote, .closeVoteWithoutQuorum, .publish, .object,
            .answerObjection, .lapse:
            return .plain
        }
    }

    private func values(_ random: inout SmallRandom) -> YearMove.Detail {
        func figure(_ text: String) -> String? {
            switch Int.random(in: 0..<12, using: &random) {
            case 0: "?"
            case 1: ""
            case 2, 3: nil
            default: text
            }
        }
        let check = figure(Bool.random(using: &random) ? "1" : "0")
        let count = figure("\(Int.random(in: 0...20, using: &random))")
        return .values(check: check, count: check == nil && count == nil ? "12" : count)
    }
}
