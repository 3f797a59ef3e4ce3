import Assessment
import Criteria
import Evaluation
import HTML
import Quantities
import Records

/// A dossier before the council: what was verified, who may vote, the vote that is open, and how votes ended.
struct CouncilPage: Page {
    static func fields(_ step: CouncilStep) -> [String: String] {
        switch step {
        case .opinion:
            [
                "council.no-reason": "reason", "council.too-long": "reason",
                "council.no-such-level": "ballot",
                "council.no-points": "ballot", "council.bad-points": "ballot",
                "council.points-expected": "ballot", "council.no-points-expected": "ballot",
            ]
        case .declare: ["council.no-reason": "ground", "council.too-long": "ground"]
        case .establish:
            ["council.no-reason": "established-ground", "council.too-long": "established-ground"]
        case .open, .close: [:]
        }
    }

    let desk: DossierDesk
    let council: Council?
    let today: CivilDate
    let person: Identifier<Person>?
    /// From the first to the last.
    let votes: [VoteView]
    let outcome: UnitOutcome
    /// The most points by criterion where members give points.
    let maxima: [String: Exact]
    let form: FormState

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }

    private var id: Identifier<Dossier> { desk.dossier.id }
    private var open: VoteView? { votes.last.flatMap { $0.result == nil ? $0 : nil } }
    private var own: CouncilMember? { person.flatMap { council?.member($0, on: today) } }

    func title(_ frame: Frame) -> String {
        desk.dossier.participant.title + " · " + frame(CouncilWords.title)
    }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) {
            h.a(desk.campaign.title, .href(frame.link(CouncilLinks.campaign(desk.campaign.id))))
        }
        h.h1(desk.dossier.participant.title)
        h.p(
            (desk.dossier.participant.parentTitle ?? "") + " · " + frame(desk.dossier.state.title),
            .class("soft")
        )
        FaultSummary(form.faults).write(h, frame)
        h.dl {
            h.dt(frame(CouncilWords.byFigures))
            h.dd(OutcomeMark(frame: frame).words(outcome.whole, levels: desk.plan.set.levels))
            if let level = desk.dossier.level {
                h.dt(frame(CouncilWords.registered))
                h.dd(frame(DeskWords.level(level)))
            }
        }
        h.p {
            h.a(frame(CouncilWords.toVerification), .href(frame.link(VerificationLinks.dossier(id))))
        }
        guard council != nil else {
            h.p(frame(CouncilWords.none), .class("note"))
            return
        }
        writeVoting(h, frame)
        for view in votes.reversed() { write(view, h, frame) }
        CouncilConflicts(
            conflicts: votes.last?.conflicts ?? [],
            roll: council?.members(on: today) ?? [],
            own: own,
            id: id,
            form: form,
            isOver: [.appraised, .decided, .published, .revoked].contains(desk.dossier.state)
        ).write(h, frame)
    }

    // MARK: - The vote

    private func writeVoting(_ h: HTMLWriter, _ frame: Frame) {
        if desk.obstacle(.openVote, .openVote) == nil {
            form.write(h, frame, to: CouncilLinks.step(.open, of: id)) {
                h.button(frame(CouncilWords.open), .class("btn"), .type(.submit))
            }
        }
        guard let open else {
            if let obstacle = desk.obstacle(.openVote, .openVote) {
                h.p(frame(DeskWords.whyNot) + " " + frame(obstacle.text), .class("hint"))
            }
            return
        }
        h.h2(frame(CouncilWords.openVote(open.vote.number)))
        h.p(
            frame(CouncilWords.given(open.given, of: open.roll.count)) + " "
                + frame(CouncilWords.hidden)
        )
        if let conflict = open.conflicts.first(where: { $0.person == person }) {
            h.p(frame(CouncilWords.youAreOut(conflict.kind.title)), .class("note"))
        } else if own != nil, desk.obstacle(.giveOpinion, .giveOpinion) == nil {
            writeOpinion(open, h, frame)
        }
        if desk.refusal(of: .closeVote) == nil {
            form.write(h, frame, to: CouncilLinks.step(.close, of: id)) {
                h.button(frame(CouncilWords.close), .class("btn second"), .type(.submit))
            }
        }
    }

    private func writeOpinion(_ open: VoteView, _ h: HTMLWriter, _ frame: Frame) {
        let last = open.own.last
        if let last { h.p(frame(CouncilWords.yours) + " " + frame(last.ballot.title), .class("note good")) }
        form.write(h, frame, to: CouncilLinks.step(.opinion, of: id)) {
            let chosen = form.value("ballot", last.map { OpinionForm.word($0.ballot) } ?? "")
            Choice(
                name: "ballot",
                label: CouncilWords.yourOpinion,
                options: options(frame),
                faults: form.faults
            ).writeButtons(h, frame) { $0 == chosen }
            if desk.plan.hasRubrics { points(last, h, frame) }
            TextArea(
                name: "reason",
                label: DeskWords.reason,
                hint: CouncilWords.reasonHint,
                value: form.value("reason", last?.reason ?? ""),
                faults: form.faults
            ).write(h, frame)
            h.button(frame(CouncilWords.give), .class("btn"), .type(.submit))
        }
    }

    private func options(_ frame: Frame) -> [Choice.Option] {
        let levels = desk.plan.set.levels
        var ballots: [Ballot]
        if desk.plan.hasRubrics {
            ballots = [.points([:])]
        } else if levels.isEmpty {
            ballots = [.recognise(level: nil), .refuse]
        } else {
            ballots = levels.map { .recognise(level: $0.number) } + [.refuse]
        }
        ballots.append(.abstain)
        return ballots.map { Choice.Option(value: OpinionForm.word($0), label: frame($0.title)) }
    }

    private func points(_ last: Opinion?, _ h: HTMLWriter, _ frame: Frame) {
        var given: [String: String] = [:]
        if case .points(let points) = last?.ballot { given = points }
        for (code, place) in desk.plan.rubricPlaces.sorted(by: { $0.value < $1.value }) {
            guard let maximum = maxima[code] else { continue }
            let title = desk.plan.nodes[place].node.title
            let most = maximum.decimalText(digits: 2)
            TextField(
                OpinionForm.pointsField(code),
                Text(vi: "\(code) · \(title.vi)", en: "\(code) · \(title(.en))"),
                hint: CouncilWords.upTo(frame.number(most)),
                value: form.value(OpinionForm.pointsField(code), given[code] ?? ""),
                faults: form.faults,
                .type(.text),
                .keyboard(.decimal),
                .maxLength(12)
            ).write(h, frame)
        }
    }

    // MARK: - How votes ended

    private func write(_ view: VoteView, _ h: HTMLWriter, _ frame: Frame) {
        guard let result = view.result else { return }
        h.h2(frame(CouncilWords.vote(view.vote.number, frame.day(result.day))))
        h.p {
            h.strong(frame(result.outcome.title))
            h.text(
                " · "
                    + frame(CouncilWords.present(result.present, of: result.counting, needed: result.needed))
            )
        }
        h.p {
            h.a(
                frame(CouncilWords.minutes(view.vote.number)),
                .href(frame.link(CouncilLinks.minutes(view.vote.number, of: id)))
            )
        }
        guard let opinions = view.opinions else {
            h.p(frame(CouncilWords.hidden), .class("soft"))
            return
        }
        let names = Dictionary(view.roll.map { ($0.person, $0.title) }) { first, _ in first }
        h.details {
            h.summary(frame(CouncilWords.opinions))
            h.ul {
                for (person, opinion) in latest(opinions) {
                    h.li {
                        h.strong((names[person] ?? "—") + ": ")
                        h.text(frame(opinion.ballot.title))
                        if case .points(let points) = opinion.ballot {
                            let list = points.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }
                            h.text(" (" + list.joined(separator: "; ") + ")")
                        }
                        if !opinion.reason.isEmpty { h.div(opinion.reason, .class("small")) }
                    }
                }
            }
        }
    }

    /// The opinion of each that counts, in the order in which they were given.
    private func latest(_ opinions: [Opinion]) -> [(Identifier<Person>, Opinion)] {
        var last: [Identifier<Person>: Opinion] = [:]
        for opinion in opinions { last[opinion.person] = opinion }
        return last.sorted { $0.value.entry < $1.value.entry }.map { ($0.key, $0.value) }
    }
}
