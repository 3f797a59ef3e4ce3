/// Who may do what with observations, and who may see by whom they were recorded.
///
/// The question goes to the table of permissions; until an account asks, only the machine's operator and the program itself may act.
package struct ObservationAccess: Sendable {
    package let allows: @Sendable (Action, Actor) -> Bool

    package init(_ allows: @escaping @Sendable (Action, Actor) -> Bool) { self.allows = allows }

    /// Whoever runs the commands on the machine, and the program.
    package static let operatorOnly = ObservationAccess { _, actor in
        switch actor.who {
        case .operatorOfTheMachine, .program: true
        case .person, .anonymous: false
        }
    }

    func demand(_ action: Action, _ actor: Actor) throws(ObservationRefusal) {
        guard allows(action, actor) else { throw .notAllowed(action) }
    }
}
