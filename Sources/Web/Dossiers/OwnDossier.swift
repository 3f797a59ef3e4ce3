import Assessment
import Criteria
import Database
import Evaluation
import HTML
import Quantities
import Records
import Tables

/// A dossier before somebody who enters values for its unit: everything that its pages show, loaded in one read.
struct OwnDossier: Sendable {
    let dossier: Dossier
    let campaign: Campaign
    let plan: Plan
    let sheet: DossierSheet
    let standing: Assessment.Standing
    let evidence: [AttachedEvidence]
    /// Why it was given back, by criterion; empty unless it lies with the unit again.
    let reasons: [String: String]
    let questions: [Question]
    let submissions: [Submission]
    /// The unit's last dossier under the same set before this one.
    let earlier: Dossier?
    let today: CivilDate
    private let room: RoomStanding

    /// - Parameter changes: values laid over, for trying out.
    /// - Throws: ``RequestFault/notFound``, also for somebody who may enter nothing for this unit.
    static func load(
        _ id: String,
        for actor: Actor,
        _ site: Site,
        trying changes: [ValueKey: String] = [:]
    ) async throws -> OwnDossier {
        guard let id = Identifier<Dossier>(id) else { throw RequestFault.notFound }
        let (room, standings, today) = (site.room, site.standings, site.room.today)
        return try await room.database.read { connection in
            guard let dossier = try DossierStore.find(id, connection),
                let campaign = try CampaignStore.find(dossier.campaign, connection)
            else { throw RequestFault.notFound }
            let rights = try room.standing(of: actor, connection)
            // Whether a dossier exists is not for those who have nothing to do with its unit.
            guard rights.refusal(of: .saveAssessment, unit: dossier.participant.unit, in: campaign) == nil
            else {
                throw RequestFault.notFound
            }
            let found = try standings.standing(
                of: id,
                .claimed,
                trying: changes,
                asOf: .last,
                connection
            )
            let returns = try dossier.state == .returned ? SubmissionStore.returns(of: id, connection) : []
            return OwnDossier(
                dossier: dossier,
                campaign: campaign,
                plan: found.standing.plan,
                sheet: found.sheet,
                standing: found.standing,
                evidence: try AttachmentStore.all(of: id, connection),
                reasons: returns.first?.reasons ?? [:],
                questions: try QuestionStore.all(of: id, connection),
                submissions: try SubmissionStore.all(of: id, connection),
                earlier: try DossierStore.earlier(than: dossier, in: campaign, connection),
                today: today,
                room: rights
            )
        }
    }

    /// Why a step cannot be taken now; `nil` when it can, as far as anybody knows before it is tried.
    func obstacle(_ event: DossierEvent, _ action: Action) -> (any ExplainedError)? {
        room.obstacle(event, action, of: dossier, in: campaign, on: today)
    }

    var link: Link { Link("/dossiers").adding(dossier.id.text) }

    func link(to criterion: String) -> Link { link.adding("criteria").adding(criterion) }

    /// Whether values can be entered now.
    var isOpen: Bool { obstacle(.save, .saveAssessment) == nil }

    /// The columns of a criterion that are typed in, with their places in the plan.
    func slots(of code: String) -> [(column: Int, slot: Plan.Slot)] {
        guard let place = plan.place(of: code) else { return [] }
        return plan.nodes[place].columns.map { ($0, plan.slots[$0]) }
    }

    /// Criteria that ask the unit for something, in the order of the set.
    var criteria: [Node] { plan.set.criteria }

    func outcome(of code: String) -> Outcome? {
        plan.place(of: code).map { standing.outcome.outcomes[$0] }
    }

    /// How many typed figures a criterion asks, and how many of them are filled in.
    func filled(_ code: String) -> (done: Int, asked: Int) {
        let asked = slots(of: code).filter { $0.slot.input.origin == .column }
        let done = asked.count { sheet.claimed[ValueKey(code, $0.slot.input.letter)]?.text.isEmpty == false }
        return (done, asked.count)
    }

    /// What is wrong with the figures of a criterion, by letter.
    func faults(of code: String, _ language: Language) -> [(letter: String, sentence: String)] {
        standing.faults.compactMap { fault in
            guard let column = fault.columnAtFault else { return nil }
            let slot = plan.slots.first {
                $0.code == code && ($0.column == column || $0.isOnly && $0.code == column)
            }
            guard let slot else { return nil }
            // The sentence names file, row and column first, which the page shows by where it stands.
            let text = fault.text(language)
            let rest = text.firstRange(of: ": ").map { String(text[$0.upperBound...]) } ?? text
            return (slot.input.letter, rest)
        }
    }
}
