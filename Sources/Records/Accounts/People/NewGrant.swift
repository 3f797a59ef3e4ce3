package import Quantities
import Territory

/// A role about to be granted.
package struct NewGrant: Hashable, Sendable {
    package let role: Role
    package let scope: Scope
    /// The body acted for in the role; `nil` for the one that the person belongs to.
    package let body: Identifier<Body>?
    /// `nil` for from today on.
    package let from: CivilDate?
    /// The first day on which it no longer holds; `nil` for no end.
    package let until: CivilDate?

    package init(
        _ role: Role,
        _ scope: Scope,
        for body: Identifier<Body>? = nil,
        from: CivilDate? = nil,
        until: CivilDate? = nil
    ) {
        self.role = role
        self.scope = scope
        self.body = body
        self.from = from
        self.until = until
    }
}
