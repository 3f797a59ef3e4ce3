import Assessment
import Criteria
import Database
import Evaluation
import Quantities
import Records

/// Loads what the pages of the council show, and hands what is done there to the services.
struct CouncilDesk: Sendable {
    let site: Site
    let councils: CouncilService
    private let votes: VotingService
    private let reading: CouncilReading

    init(_ site: Site) {
        self.site = site
        councils = CouncilService(site.room)
        votes = VotingService(site.room)
        reading = CouncilReading(site.room)
    }

    private var room: AssessmentRoom { site.room }

    func campaigns(for actor: Actor) async throws -> CouncilsPage {
        let all = try await room.database.read { try CampaignStore.all($0) }
        var lines: [CouncilsPage.Line] = []
        var refusal: Refusal?
        for campaign in all where campaign.procedure.hasCouncil {
            do {
                let view = try await CampaignDesk.load(campaign.id, for: actor, room)
                lines.append(
                    CouncilsPage.Line(
                        campaign: campaign,
                        waiting: view.dossiers.count { $0.state == .verified },
                        open: view.dossiers.count { $0.state == .appraising },
                        done: view.dossiers.count { $0.state == .appraised }
                    )
                )
            } catch let error as Refusal {
                refusal = refusal ?? error
            }
        }
        if lines.isEmpty, let refusal { throw refusal }
        return CouncilsPage(lines: lines)
    }

    func campaign(_ id: Identifier<Campaign>, for actor: Actor) async throws -> CouncilCampaignPage {
        let view = try await CampaignDesk.load(id, for: actor, room)
        let council = try await room.database.read { try CouncilStore.find(id, $0) }
        return CouncilCampaignPage(
            campaign: view.campaign,
            council: council,
            dossiers: view.dossiers.filter {
                [.verified, .appraising, .appraised].contains($0.state)
            },
            refusal: view.refusal(of: .appointCouncil)
        )
    }

    func appointment(
        _ id: Identifier<Campaign>,
        _ state: FormState,
        for actor: Actor
    ) async throws -> AppointmentPage {
        let view = try await CampaignDesk.load(id, for: actor, room, to: [.appointCouncil])
        let today = room.today
        let scope = Scope(view.scope, .one(CampaignKey(id)))
        let (council, holders) = try await room.database.read { connection in
            (
                try CouncilStore.find(id, connection),
                try NamedHolder.all(
                    of: [.councilMember, .councilSecretary],
                    reaching: scope,
                    on: today,
                    room.access.permissions,
                    connection
                )
            )
        }
        return AppointmentPage(
            campaign: view.campaign,
            council: council,
            holders: holders,
            givesPoints: view.plan.hasRubrics,
            form: state
        )
    }

    // MARK: - Votes

    func dossier(_ id: Identifier<Dossier>, _ state: FormState, for actor: Actor) async throws -> CouncilPage
    {
        let desk = try await DossierDesk.load(id, for: actor, room)
        guard desk.campaign.procedure.hasCouncil else { throw CouncilRefusal.noCouncilInProcedure }
        let views = try await reading.votes(on: id, for: actor)
        let council = try await room.database.read { try CouncilStore.find(desk.campaign.id, $0) }
        let standing = try await site.standings.standing(of: id, .verified)
        return CouncilPage(
            desk: desk,
            council: council,
            today: room.today,
            person: actor.person,
            votes: views,
            outcome: standing.standing.outcome,
            maxima: desk.plan.hasRubrics ? standing.standing.evaluator.rubricMaxima : [:],
            form: state
        )
    }

    func take(
        _ step: CouncilStep,
        on id: Identifier<Dossier>,
        _ form: Fields,
        by actor: Actor,
        _ key: CommandKey
    ) async throws {
        switch step {
        case .open: _ = try await votes.open(on: id, by: actor, key: key)
        case .close: _ = try await votes.close(on: id, by: actor, key: key)
        case .opinion:
            let desk = try await DossierDesk.load(id, for: actor, room)
            _ = try await votes.giveOpinion(
                try OpinionForm.read(form, desk.plan),
                reason: form.trimmed("reason") ?? "",
                on: id,
                by: actor,
                key: key
            )
        case .declare:
            _ = try await councils.declareConflict(
                try form.choice("kind", of: Conflict.Kind.self),
                ground: form.trimmed("ground") ?? "",
                in: id,
                by: actor,
                key: key
            )
        case .establish:
            guard let person = form.trimmed("person").flatMap({ Identifier<Person>($0) }) else {
                throw DeskFault.notChosen(field: "person")
            }
            _ = try await councils.establishConflict(
                try form.choice("established-kind", of: Conflict.Kind.self),
                of: person,
                holds: form["lifted"] == nil,
                ground: form.trimmed("established-ground") ?? "",
                in: id,
                by: actor,
                key: key
            )
        }
    }

    /// - Throws: ``RequestFault/notFound`` while the vote is open.
    func minutes(_ number: Int, of id: Identifier<Dossier>, for actor: Actor) async throws -> MinutesPage {
        let desk = try await DossierDesk.load(id, for: actor, room)
        let views = try await reading.votes(on: id, for: actor)
        guard let view = views.first(where: { $0.vote.number == number }), let result = view.result else {
            throw RequestFault.notFound
        }
        return MinutesPage(dossier: desk.dossier, number: number, result: result)
    }
}
