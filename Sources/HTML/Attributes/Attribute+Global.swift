// Attributes that any element may have.
extension Attribute {
    package static func id(_ id: String) -> Attribute { Attribute("id", id) }

    package static func `class`(_ names: String) -> Attribute { Attribute("class", names) }

    package static func lang(_ language: String) -> Attribute { Attribute("lang", language) }

    package static func title(_ title: String) -> Attribute { Attribute("title", title) }

    package static func role(_ role: StaticString) -> Attribute { Attribute("role", role.description) }

    package static func tabindex(_ index: Int) -> Attribute { Attribute("tabindex", .number(index)) }

    package static var hidden: Attribute { Attribute("hidden", .present) }

    // MARK: - For screen readers

    package static func label(_ words: String) -> Attribute { Attribute("aria-label", words) }

    package static func labelledBy(_ id: String) -> Attribute { Attribute("aria-labelledby", id) }

    package static func describedBy(_ id: String) -> Attribute { Attribute("aria-describedby", id) }

    package static var current: Attribute { Attribute("aria-current", "page") }

    package static var decorative: Attribute { Attribute("aria-hidden", "true") }

    /// Tells changes of the content when the reader pauses.
    package static var live: Attribute { Attribute("aria-live", "polite") }

    package static var invalid: Attribute { Attribute("aria-invalid", "true") }

    package static func sort(_ direction: StaticString) -> Attribute {
        Attribute("aria-sort", direction.description)
    }

    // MARK: - For scripts

    /// - Parameter name: with its beginning, `data-unit`.
    package static func data(_ name: StaticString, _ value: String) -> Attribute { Attribute(name, value) }
}
