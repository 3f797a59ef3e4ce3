import Assessment
import Criteria
import CriteriaFiles
import Database
import Evaluation
import Quantities
import Records
import Territory

/// Loads what the pages of this room show, and does what their forms ask.
struct StudioDesk: Sendable {
    private struct Tried: Hashable, Sendable {
        let draft: Identifier<SetDraft>
        let version: Int
        let campaign: Identifier<Campaign>
        let person: Identifier<Person>?
        let body: Identifier<Body>?
    }

    let site: Site
    let drafts: DraftService
    let editions: EditionService
    private let simulations: SimulationService
    private let tried = KeptForAWhile<Tried, SimulationView>(most: 8)

    /// A text may have so many scalars, each of them three signs in a form for every byte.
    static let longestForm = 3 << 20

    init(_ site: Site) {
        self.site = site
        drafts = DraftService(site.room)
        editions = EditionService(site.room, site.editions)
        simulations = SimulationService(site.room)
    }

    private var room: AssessmentRoom { site.room }

    // MARK: - Pages

    func overview(for actor: Actor) async throws -> StudioPage {
        let open = try await drafts.drafts(for: actor)
        let (shelf, room) = (site.editions, site.room)
        let (editions, titles) = try await room.database.read { connection in
            let standing = try room.standing(of: actor, connection)
            let editions = try shelf.editions(connection).filter {
                standing.refusal(of: .publishEdition, for: $0.unit) == nil
            }
            var titles: [String: Text] = [:]
            for edition in editions {
                titles[edition.set.name] = try shelf.plan(edition.set.name, connection)?.set.title
            }
            return (editions, titles)
        }
        return StudioPage(
            lines: open.map { draft in
                let heading = DraftHeading(draft.version.text)
                return StudioPage.Line(
                    draft: draft,
                    title: heading.title,
                    name: heading.name,
                    owner: owner(draft.unit)
                )
            },
            published: editions.reversed().map {
                StudioPage.PublishedLine(
                    edition: $0,
                    title: titles[$0.set.name] ?? Text(vi: $0.set.name),
                    owner: owner($0.unit)
                )
            }
        )
    }

    func beginning(_ form: FormState, for actor: Actor) async throws -> NewDraftPage {
        let owners = try await owners(for: actor)
        return NewDraftPage(sets: try await bases(owners), owners: owners, form: form)
    }

    func page(of draft: SetDraft, _ form: FormState) async throws -> DraftPage {
        DraftPage(
            draft: draft,
            owner: owner(draft.unit),
            check: try await editions.check(form.value("text", draft.version.text)),
            form: form
        )
    }

    /// - Parameter code: the criterion that was chosen, if any.
    func criterion(_ draft: SetDraft, _ code: String?, _ form: FormState) async throws -> CriterionEditPage {
        let set = try await shownSet(of: draft)
        let asked = try code.map { code in
            guard let asked = set.node(code).flatMap({ CriterionForm($0) }) else {
                throw RequestFault.malformedAddress(part: code)
            }
            return asked
        }
        return CriterionEditPage(draft: draft, set: set, asked: asked, form: form)
    }

    func simulation(
        _ draft: SetDraft,
        _ campaign: String?,
        _ direction: ImpactDirection?,
        for actor: Actor
    ) async throws -> SimulationPage {
        let check = try await editions.check(draft.version.text)
        guard let set = check.set else {
            return SimulationPage(
                draft: draft,
                title: DraftHeading(draft.version.text).title,
                campaigns: [],
                view: nil,
                hasFaults: true,
                direction: nil
            )
        }
        return SimulationPage(
            draft: draft,
            title: set.title,
            campaigns: try await simulations.campaigns(for: set, by: actor),
            view: try await campaign.asyncMap { try await self.tried(draft, set, on: $0, by: actor) },
            hasFaults: false,
            direction: direction
        )
    }

    func table(_ draft: SetDraft, _ campaign: String, for actor: Actor) async throws -> Answer {
        guard let set = try await editions.check(draft.version.text).set else { throw RequestFault.notFound }
        let view = try await tried(draft, set, on: campaign, by: actor)
        return Answer(.csv, view.csv, fileName: "impact-\(set.id)-\(set.edition).csv")
    }

    func publication(_ draft: SetDraft, _ form: FormState) async throws -> PublishPage {
        let check = try await editions.check(draft.version.text)
        return PublishPage(
            draft: draft,
            owner: owner(draft.unit),
            check: check,
            refusal: try await check.set.asyncMap { try await editions.refusal(of: $0, by: draft.unit) }
                ?? nil,
            form: form
        )
    }

    func versions(_ draft: SetDraft, for actor: Actor) async throws -> VersionsPage {
        let versions = try await drafts.versions(of: draft.id, for: actor)
        let bodies = try await room.database.read { connection in
            Dictionary(try BodyDirectory.all(connection).map { ($0.id, $0.name) }) { first, _ in first }
        }
        let before = versions.dropFirst().map { Optional($0) } + [nil]
        return VersionsPage(
            draft: draft,
            title: DraftHeading(draft.version.text).title,
            lines: zip(versions, before).map { version, before in
                let (added, removed) = VersionsPage.difference(from: before?.text ?? "", to: version.text)
                return VersionsPage.Line(
                    version: version,
                    body: version.body.flatMap { bodies[$0] },
                    added: added,
                    removed: removed
                )
            }
        )
    }

    // MARK: - Work

    func begin(_ form: Fields, by actor: Actor, _ key: CommandKey) async throws -> Identifier<SetDraft> {
        let owners = try await owners(for: actor)
        let unit = try owners.chosen(form)
        let names = try await bases(owners).map { "\($0.id)@\($0.edition)" }
        guard let base = form.trimmed("base"), names.contains(base) else {
            throw DeskFault.notChosen(field: "base")
        }
        return try await drafts.start(
            OverlayHeading(
                base: base,
                id: form.trimmed("id") ?? "",
                edition: form.trimmed("edition") ?? "",
                title: Text(vi: form.trimmed("title") ?? ""),
                issuer: form.trimmed("issuer").map { Text(vi: $0) },
                isGuaranteed: form["guarantee"] != nil
            ),
            for: unit,
            by: actor,
            key: key
        )
    }

    /// Puts a change from the form into the text, unless that brings faults that were not there.
    func change(_ draft: SetDraft, _ form: Fields, by actor: Actor, _ key: CommandKey) async throws {
        let set = try await shownSet(of: draft)
        guard let asked = form.trimmed("code").flatMap({ set.node($0) }).flatMap({ CriterionForm($0) }) else {
            throw DeskFault.notChosen(field: "code")
        }
        guard let text = OverlayText(draft.version.text).adding(try asked.edit(form)) else {
            throw DraftRefusal.writtenByHand
        }
        let (before, after) = (try await editions.check(draft.version.text), try await editions.check(text))
        if before.faults.isEmpty, let fault = after.faults.first {
            throw StudioFault.bringsFault(field: asked.firstField, fault.text)
        }
        _ = try await drafts.save(text, in: draft.id, seen: try seen(form), by: actor, key: key)
    }

    func undo(_ draft: SetDraft, _ form: Fields, by actor: Actor, _ key: CommandKey) async throws {
        guard let place = try form.whole("place"),
            let text = OverlayText(draft.version.text).removing(place)
        else { throw DraftRefusal.writtenByHand }
        _ = try await drafts.save(text, in: draft.id, seen: try seen(form), by: actor, key: key)
    }

    func seen(_ form: Fields) throws -> Int {
        guard let seen = try form.whole("seen") else { throw RequestFault.malformedForm }
        return seen
    }

    // MARK: - Parts

    private func tried(
        _ draft: SetDraft,
        _ set: CriteriaSet,
        on campaign: String,
        by actor: Actor
    ) async throws -> SimulationView {
        guard let id = Identifier<Campaign>(campaign) else {
            throw RequestFault.malformedAddress(part: campaign)
        }
        let key = Tried(
            draft: draft.id,
            version: draft.version.number,
            campaign: id,
            person: actor.person,
            body: actor.body
        )
        return try await tried.value(key) { [simulations, site] in
            SimulationView(
                try await simulations.simulate(Plan(set), on: id, by: actor),
                site.territory
            )
        }
    }

    /// The set as the draft makes it, or its base while it has faults.
    private func shownSet(of draft: SetDraft) async throws -> CriteriaSet {
        if let set = try await editions.check(draft.version.text).set { return set }
        let (name, shelf) = (DraftHeading(draft.version.text).base, site.editions)
        guard let name, let set = try await room.database.read({ try shelf.plan(name, $0)?.set }) else {
            throw DraftRefusal.writtenByHand
        }
        return set
    }

    private func owners(for actor: Actor) async throws -> SetOwners {
        let tree = try site.territory.tree(on: room.today)
        return try await room.database.read { [room] connection in
            let standing = try room.standing(of: actor, connection)
            let owners = SetOwners(standing, may: .draftEdition, in: tree)
            if !owners.isCountry, owners.provinces.isEmpty,
                let refusal = standing.refusal(of: .draftEdition, for: nil)
            {
                throw refusal
            }
            return owners
        }
    }

    /// What can be derived from: all that is for the whole country, and what is of the provinces that somebody writes for.
    private func bases(_ owners: SetOwners) async throws -> [CriteriaSet] {
        let (shelf, provinces) = (site.editions, Set(owners.provinces.map(\.code)))
        return try await room.database.read { connection in
            let foreign = try shelf.editions(connection).filter { edition in
                edition.unit.map { !provinces.contains($0.code) } ?? false
            }.map(\.set.name)
            return try shelf.sets(connection).filter { !foreign.contains("\($0.id)@\($0.edition)") }
        }
    }

    func owner(_ unit: DatedUnit?) -> String? {
        unit.map { unit in
            (try? site.territory.tree(on: unit.day))?.unit(unit.code)?.fullName ?? unit.code.description
        }
    }
}

extension Optional {
    fileprivate func asyncMap<Result>(
        _ transform: (Wrapped) async throws -> Result
    ) async throws -> Result? {
        guard let self else { return nil }
        return try await transform(self)
    }
}
