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

    package init(_ who: Who, for body: Identifier<Body>? = nil, from origin: Origin) {
        self.who = who
        self.body = body
        self.origin = origin
    }

    package var person: Identifier<Person>? {
        if case .person(let person) = who { person } else { nil }
    }
}
