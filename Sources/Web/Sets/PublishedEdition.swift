import Assessment
import Database
import Quantities
import Records
import Territory

/// What a page says of how a set was published.
struct PublishedEdition: Sendable {
    let day: CivilDate
    /// The province that it is for; `nil` for the whole country.
    let owner: String?
    let body: String?
    let digest: String
    let isGuaranteed: Bool
}

extension Site {
    /// `nil` for a set that comes with the program.
    func published(_ id: String, _ edition: String) async throws -> PublishedEdition? {
        let shelf = editions
        let found = try await room.database.read { connection -> (Edition, body: String?)? in
            let edition = try shelf.editions(connection).first {
                $0.set.id == id && $0.set.edition == edition
            }
            guard let edition else { return nil }
            return (edition, try edition.body.flatMap { try BodyDirectory.name(of: $0, connection) })
        }
        guard let (edition, body) = found else { return nil }
        return PublishedEdition(
            day: edition.day,
            owner: edition.unit.map { unit in
                (try? territory.tree(on: unit.day))?.unit(unit.code)?.fullName ?? unit.code.description
            },
            body: body,
            digest: edition.set.digest.description,
            isGuaranteed: edition.isGuaranteed
        )
    }
}
