package import Database
import Mail
import Quantities
package import Records
import Territory

/// Finds whom a notice concerns by the roles of accounts, and where they get mail.
///
/// Of those who hold the role over the unit, the ones who hold it for the office that the campaign names; all of them when nobody
/// does. A council is its appointed members.
package struct RoleRecipients: Sendable {
    private let permissions: Permissions
    private let clock: Clock

    /// - Parameter clock: a role counts on the day on which the letter is written.
    package init(_ permissions: Permissions, _ clock: Clock) {
        self.permissions = permissions
        self.clock = clock
    }

    package func find(
        _ notice: Notice,
        _ campaign: Campaign,
        _ dossier: Dossier?,
        _ connection: Connection
    ) throws -> [Recipient] {
        let holders = try holders(notice, campaign, dossier, connection)
        let office = office(notice.audience, campaign)
        let ofOffice = holders.filter { $0.grant.body == office }
        var chosen = ofOffice.isEmpty ? holders : ofOffice
        if notice.audience == .council, let council = try CouncilStore.find(campaign.id, connection) {
            let members = Set(council.members.map(\.person))
            chosen = holders.filter { members.contains($0.grant.person) }
        }
        var found: [String: Recipient] = [:]
        for holder in chosen {
            let person = holder.grant.person.text
            let address = holder.email.flatMap { MailAddress($0.text) }
            found[person] = Recipient(person: person, address: address)
        }
        return found.values.sorted { $0.person < $1.person }
    }

    private func holders(
        _ notice: Notice,
        _ campaign: Campaign,
        _ dossier: Dossier?,
        _ connection: Connection
    ) throws -> [RoleHolder] {
        func place(_ code: String?) -> DatedUnit? {
            code.flatMap { UnitCode($0) }.map { DatedUnit($0, on: campaign.asOf) }
        }
        let unit = place(dossier?.participant.unit)
        var places: [DatedUnit] = []
        if unit == nil {
            // A letter about many: whoever answers for any of them, so for what stands above them.
            let dossiers = try DossierStore.all(in: campaign.id, connection)
            let above = dossiers.compactMap { dossier in
                let unit = place(dossier.participant.unit)
                return unit.flatMap(permissions.above) ?? place(dossier.participant.parent) ?? unit
            }
            places = Set(above).sorted { $0.code < $1.code }
        }
        return try permissions.holders(
            of: roles(notice.audience),
            on: Matter(unit: unit, campaign: CampaignKey(campaign.id)),
            anyOf: places,
            day: clock.now().day,
            connection
        )
    }

    private func roles(_ audience: DossierEffect.Audience) -> Set<Role> {
        switch audience {
        case .unit: [.communeOfficer]
        case .verifiers: [.provinceVerifier]
        case .council: [.councilMember, .councilSecretary]
        case .authority: [.decidingAuthority]
        // Everyone is told by publication.
        case .everyone: []
        }
    }

    private func office(
        _ audience: DossierEffect.Audience,
        _ campaign: Campaign
    ) -> Identifier<Body>? {
        switch audience {
        case .verifiers: campaign.offices.verifier
        case .council: campaign.offices.council
        case .authority: campaign.offices.authority
        case .unit, .everyone: nil
        }
    }
}
