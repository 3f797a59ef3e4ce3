/// An administrative unit: a code during one period, with the name, kind and parent that it had then.
///
/// When any of these or the territory changes, the unit ends and another begins; ``Transfer`` says what went where.
package struct Unit: Hashable, Sendable {
    package let code: UnitCode
    /// Without the word of the kind: `Ba Đình`.
    package let name: String
    package let kind: UnitKind
    /// `nil` for a province.
    package let parent: UnitCode?
    package let validity: UnitPeriod
    package let position: Position?

    package init(
        code: UnitCode,
        name: String,
        kind: UnitKind,
        parent: UnitCode?,
        validity: UnitPeriod,
        position: Position? = nil
    ) {
        self.code = code
        self.name = name
        self.kind = kind
        self.parent = parent
        self.validity = validity
        self.position = position
    }

    /// `Phường Ba Đình`.
    package var fullName: String { kind.title + " " + name }
}
