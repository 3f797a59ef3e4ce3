import Assessment
import Criteria
import HTML
import Records

/// Objecting to a published result: open to everybody, for as long as the campaign says.
struct ObjectionRoom: Room {
    let site: Site
    private let brake = FloodBrake()
    private let reading: PublicReading

    init(site: Site) {
        self.site = site
        reading = PublicReading(site.room, site.standings)
    }

    static func link(_ id: Identifier<Dossier>) -> Link { Link("/objections").adding(id.text) }

    func add(to routes: Routes) {
        let show = { @Sendable [site, reading] (visit: Visit, state: FormState) async throws -> Answer in
            let id = try visit.identifier("dossier", of: Dossier.self)
            // Nothing public, nothing there: the answer is the same.
            guard let record = try await reading.record(of: id) else { throw RequestFault.notFound }
            let page = ObjectionPage(
                id: id,
                record: record,
                today: site.room.today,
                wasTaken: visit.query["taken"] != nil,
                form: state
            )
            return site.personalPage(page, for: visit)
        }
        routes.get("objections/:dossier") { [site] in try await show($0, site.freshForm) }
        routes.post("objections/:dossier") { [site, brake, reading] visit in
            let id = try visit.identifier("dossier", of: Dossier.self)
            guard try await reading.record(of: id) != nil else { throw RequestFault.notFound }
            return try await site.take(visit, isPublic: true, fields: ObjectionPage.fields) {
                form,
                key,
                actor in
                guard await brake.takes(from: visit.client ?? "") else { throw ObjectionFault.tooMany }
                let (name, contact) = (form.trimmed("name") ?? "", form.trimmed("contact") ?? "")
                _ = try await ObjectionService(site.room).object(
                    form.trimmed("matter") ?? "",
                    criterion: form.trimmed("criterion"),
                    from: name.isEmpty && contact.isEmpty ? nil : Objector(name: name, contact: contact),
                    to: id,
                    by: actor,
                    key: key
                )
                return ObjectionRoom.link(id).query("taken", "1")
            } show: {
                try await show(visit, $0)
            }
        }
    }
}
