package import Records

/// Somebody who was appointed to a council.
package struct CouncilMember: Hashable, Sendable {
    package let person: Identifier<Person>
    /// Name and office, as in the decision that appoints the council; stands in minutes. At most 300 characters.
    package let title: String
    package let role: CouncilRole
    /// The body that the member works for.
    package let body: Identifier<Body>?
    /// The code of the unit that the member works for or lives off, where there is one.
    package let unit: String?
    package let validity: DayWindow

    package init(
        person: Identifier<Person>,
        title: String,
        role: CouncilRole,
        body: Identifier<Body>? = nil,
        unit: String? = nil,
        validity: DayWindow = .always
    ) {
        self.person = person
        self.title = title
        self.role = role
        self.body = body
        self.unit = unit
        self.validity = validity
    }

    /// Whether a dossier is the member's own: of their unit, of their body, or one they worked on themselves.
    package func isOwn(_ participant: Participant, _ side: UnitSide) -> Bool {
        unit == participant.unit || side.persons.contains(person) || body.map(side.bodies.contains) ?? false
    }
}
