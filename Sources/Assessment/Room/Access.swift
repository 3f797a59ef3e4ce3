package import Records

/// Asks whether somebody may: the table of permissions, or in tests of other things an open door.
package struct Access: Sendable {
    /// The table; `nil` for an open door.
    package let permissions: Permissions?

    package init(_ permissions: Permissions) {
        self.permissions = permissions
    }

    private init() { permissions = nil }

    /// Lets everybody do everything.
    package static let open = Access()

    /// - Throws: ``Refusal``
    func demand(_ action: Action, _ change: Change, on matter: Matter, hands: Set<Identifier<Person>>) throws
    {
        if let refusal = try permissions?.refusal(
            of: action,
            by: change.actor,
            on: matter,
            hands: hands,
            at: change.now,
            change.connection
        ) {
            throw refusal
        }
    }
}
