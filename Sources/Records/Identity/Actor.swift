/// Who does something, for whom, and from where.
package struct Actor: Hashable, Sendable {
    package enum Who: Hashable, Sendable {
        case person(Identifier<Person>)
        /// The program itself, for what nobody asks for: migrations, due reminders, housekeeping.
        case program
        /// Who runs the commands on the machine of the database and so needs no account.
        case operatorOfTheMachine
        /// Somebody who is not signed in.
        case anonymous
    }

    package let who: Who
    /// The body that the person acts for in this role.
    package let body: Identifier<Body>?
    package let origin: Origin
    /// How sure it is that the person is who he says, by the sign-in that the request goes with; `nil` without one.
    package let assurance: Assurance?

    package init(
        _ who: Who,
        for body: Identifier<Body>? = nil,
        from origin: Origin,
        assurance: Assurance? = nil
    ) {
        self.who = who
        self.body = body
        self.origin = origin
        self.assurance = assurance
    }

    /// Whether it was shown by one thing at most who he is. Commands run on the machine of the database, where nobody signs in; a
    /// request over the network that does not say how its person signed in counts for the least.
    var isWeaklyAssured: Bool {
        switch origin.door {
        case .page, .api: (assurance ?? .one) < .two
        case .command, .job: (assurance ?? .two) < .two
        }
    }

    package var person: Identifier<Person>? {
        if case .person(let person) = who { person } else { nil }
    }
}
