import Assessment
import Database
import Evaluation
import Quantities
import Records
import Synchronization
import Territory

/// One campaign of the year at work: its dossiers, by the place of their commune in the nation.
final class DemoCampaign: Sendable {
    let world: DemoWorld
    let figures: DemoFigures
    /// The places of the communes that take part.
    let places: [Int]
    private let state: Mutex<State>

    private struct State {
        var id: Identifier<Campaign>?
        var dossiers: [Identifier<Dossier>?]
        /// The entry that last entered values, by place.
        var saved: [EntryNumber]
    }

    init(_ world: DemoWorld, _ plan: Plan, where takesPart: (DemoCommune) -> Bool = { _ in true }) {
        self.world = world
        figures = DemoFigures(plan, world.order.catalogue, seed: world.seed)
        let communes = world.nation.communes
        places = communes.indices.filter { takesPart(communes[$0]) }
        state = Mutex(
            State(
                dossiers: communes.map { _ in nil },
                saved: communes.map { _ in .none }
            )
        )
    }

    var plan: Plan { figures.plan }

    func commune(_ place: Int) -> DemoCommune { world.nation.communes[place] }

    func id() throws -> Identifier<Campaign> {
        guard let id = state.withLock({ $0.id }) else { throw DemoRefusal.noCommunes }
        return id
    }

    func dossier(_ place: Int) throws -> Identifier<Dossier> {
        guard let id = state.withLock({ $0.dossiers[place] }) else { throw DemoRefusal.noCommunes }
        return id
    }

    func saved(_ place: Int) -> EntryNumber { state.withLock { $0.saved[place] } }

    func officer(_ place: Int) -> Actor { world.staff.officers[place].actor }

    func province(_ place: Int) throws -> DemoStaff.Province {
        guard let province = world.staff.provinces[commune(place).province.code] else {
            throw DemoRefusal.noCommunes
        }
        return province
    }

    /// Opens the campaign for the communes that take part.
    ///
    /// - Parameter period: the year of the figures, in place of the current one.
    func open(
        title: String,
        period: Int? = nil,
        by post: DemoStaff.Post,
        offices: Offices,
        procedure: Procedure,
        schedule: Schedule
    ) async throws {
        let day = world.nation.day
        let participants = places.map { place in
            let commune = commune(place)
            return Participant(
                unit: commune.code,
                title: commune.unit.fullName,
                kind: commune.unit.kind.rawValue,
                parent: commune.province.code.description,
                parentTitle: commune.province.fullName
            )
        }
        let id = try await world.campaigns.open(
            CampaignPlan(
                title: "\(DemoWorld.mark) \(title)",
                plan: plan,
                period: String(period ?? day.year),
                asOf: day,
                procedure: procedure,
                cohort: .all,
                offices: offices,
                schedule: schedule,
                participants: participants
            ),
            by: post.actor
        )
        let opened = try await world.room.database.read { try DossierStore.all(in: id, $0) }
        let byUnit = Dictionary(uniqueKeysWithValues: opened.map { ($0.participant.unit, $0.id) })
        let ids = world.nation.communes.map { byUnit[$0.code] }
        state.withLock { state in
            state.id = id
            state.dossiers = ids
        }
    }

    // MARK: - What a commune does

    func register(_ place: Int, level: Int?) async throws {
        _ = try await world.dossiers.register(try dossier(place), level: level, by: officer(place))
    }

    func save(_ place: Int, _ values: [ValueKey: String]) async throws {
        let entry = try await world.dossiers.save(
            values,
            source: DemoWorld.source,
            in: try dossier(place),
            by: officer(place)
        )
        state.withLock { $0.saved[place] = entry }
    }

    func submit(_ place: Int) async throws {
        _ = try await world.dossiers.submit(try dossier(place), by: officer(place))
    }

    // MARK: - What verifiers do

    /// Judges criteria of which a commune entered everything at once.
    ///
    /// - Parameters:
    ///   - truth: what the verifiers find.
    ///   - claimed: what the commune entered.
    func judge(
        _ place: Int,
        _ codes: [String],
        claimed: [ValueKey: String],
        truth: [ValueKey: String],
        by verifier: DemoStaff.Post
    ) async throws {
        let seen = saved(place)
        let byCode = Dictionary(grouping: claimed.keys, by: \.criterion)
        let drafts = codes.map { code in
            let keys = byCode[code] ?? []
            var corrections: [String: String] = [:]
            for key in keys {
                if let right = truth[key], right != claimed[key] { corrections[key.letter] = right }
            }
            return JudgementDraft(
                code,
                corrections.isEmpty ? .agreed : .corrected(corrections),
                reason: corrections.isEmpty
                    ? "" : "Minh họa: đối chiếu hồ sơ, số liệu thấp hơn số đã kê khai.",
                seen: keys.isEmpty ? .none : seen
            )
        }
        _ = try await world.verification.judge(drafts, of: try dossier(place), by: verifier.actor)
    }
}
