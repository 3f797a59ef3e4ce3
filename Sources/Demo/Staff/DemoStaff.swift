package import Records
import Territory

/// The bodies of the made-up year and who acts for them: offices, not people.
package struct DemoStaff: Sendable {
    /// An account with the one body it acts for.
    package struct Post: Hashable, Sendable {
        package let login: String
        package let person: Identifier<Person>
        package let body: Identifier<Body>

        /// As acting in the demonstration.
        var actor: Actor { Actor(.person(person), for: body, from: DemoStaff.origin) }
    }

    /// Where the journal says that everything came from.
    static let origin = Origin(.job, address: "chuan demo: số liệu minh họa (synthetic)")
    static let machine = Actor(.operatorOfTheMachine, from: origin)
    static let program = Actor(.program, from: origin)

    /// One ministry with the department that coordinates verification.
    package struct Ministry: Sendable {
        let ministry: Identifier<Body>
        let department: Identifier<Body>
        let policyMaker: Post
        /// Publishes for the whole country.
        let publisher: Post
    }

    /// What a province has.
    package struct Province: Sendable {
        let unit: Unit
        /// Verify for the two sets about digital transformation, and for that about trade.
        let science: Post
        let trade: Post
        /// Of the People's Committee.
        let authority: Post
    }

    let science: Ministry
    let trade: Ministry
    let council: Identifier<Body>
    /// The chair, the secretary, the members.
    let councillors: [Post]
    let administrator: Post
    let auditor: Post
    /// Signed in and without any role.
    let citizen: Post
    /// By the code of the province.
    let provinces: [UnitCode: Province]
    /// In the order of the communes.
    let officers: [Post]
}
