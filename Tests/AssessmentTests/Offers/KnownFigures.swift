import Assessment
import CriteriaFiles
import Database
import Elements
import Evaluation
import Quantities
import Records
import Territory
import TerritoryFiles
import TestDatabases
import Testing

/// A unit that is assessed by several sets, with the project's own data elements.
struct KnownFigures: Sendable {
    static let unit = "00001"

    let room: TestRoom
    let catalogue: ElementCatalogue
    let territory: Territory

    init(_ room: TestRoom) throws {
        self.room = room
        let folder = try #require(TerritoryLibrary.found().folder)
        catalogue = try ElementsReader.read(path: folder + "/elements.yaml")
        func unit(_ code: String) throws -> Unit {
            Unit(
                code: try #require(UnitCode(code)),
                name: code,
                kind: .commune,
                parent: UnitCode("25"),
                validity: try #require(UnitPeriod(from: TestRoom.day("2025-07-01"), until: nil))
            )
        }
        territory = Territory(
            firstDay: TestRoom.day("2025-06-30"),
            units: try ["00001", "00002", "00003"].map(unit),
            transfers: []
        )
    }

    var offers: OfferService { OfferService(room.room, catalogue, territory) }
    var recording: RecordingService { RecordingService(room.room, catalogue, territory) }

    var observations: ObservationService {
        ObservationService(room.room.ledger, catalogue: catalogue, rules: .none, access: .unasked)
    }

    /// A campaign under a bundled set, without registration and council.
    func campaign(
        _ set: String,
        units: [String] = [KnownFigures.unit],
        period: String = "2026"
    ) async throws -> (campaign: Identifier<Campaign>, dossiers: [Identifier<Dossier>]) {
        let campaign = try await room.campaign(
            try TestRoom.plan(of: set),
            council: false,
            units: units.map { room.unit($0) },
            period: period
        )
        return (campaign, try await room.dossiers(campaign).map(\.id))
    }

    /// Hands a dossier in, verifies it without objection and decides that it does not meet the set.
    func decide(_ dossier: Identifier<Dossier>, _ values: [String: String]) async throws {
        try await room.handIn(dossier, values)
        try await room.verify(dossier)
        _ = try await room.decisions.decide(
            .notMet,
            by: room.act(reasons: "Thiếu số liệu"),
            on: dossier,
            actor: room.authority
        )
    }

    /// What a source says of an element of the unit.
    @discardableResult
    func say(
        _ value: Int64,
        of element: String,
        on day: String = "2026-06-30",
        _ source: String,
        unit: String = KnownFigures.unit
    ) async throws -> ObservationNumber {
        let code = try #require(UnitCode(unit))
        return try await observations.record(
            ObservationStatement(
                key: ObservationKey(
                    subject: ObservedSubject(try territory.unit(code, on: TestRoom.day("2026-06-30"))),
                    element: try #require(ElementID(rawValue: element)),
                    period: try #require(Period(day)),
                    stage: .claimed
                ),
                source: try #require(ObservationSource(rawValue: source)),
                value: .known(.number(Decimal(mantissa: value)))
            ),
            by: room.organiser
        )
    }

    func sheet(_ dossier: Identifier<Dossier>) async throws -> DossierSheet {
        try await room.room.database.read { try ValueStore.sheet(of: dossier, lastDay: nil, $0) }
    }
}
