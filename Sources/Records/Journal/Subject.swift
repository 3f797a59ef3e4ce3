/// What an entry of the journal is about: the kind of thing, and which one.
package struct Subject: Hashable, Sendable {
    /// In small letters and hyphens, such as `unit` or `observation`.
    package let kind: String
    package let id: String

    package init(_ kind: StaticString, _ id: String) {
        self.kind = kind.description
        self.id = id
    }

    package init<Owner>(_ kind: StaticString, _ id: Identifier<Owner>) {
        self.init(kind, id.text)
    }

    init(storedKind kind: String, id: String) {
        self.kind = kind
        self.id = id
    }
}
