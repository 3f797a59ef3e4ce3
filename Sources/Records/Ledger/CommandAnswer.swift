/// What a command answers: something small that can be kept with its key and given again.
package protocol CommandAnswer: Sendable {
    /// At most 1,000 characters.
    var stored: String { get }

    init?(stored: String)
}

extension CommandAnswer where Self: RawRepresentable, RawValue: CommandAnswer {
    package var stored: String { rawValue.stored }

    package init?(stored: String) {
        guard let raw = RawValue(stored: stored) else { return nil }
        self.init(rawValue: raw)
    }
}

extension Int64: CommandAnswer {
    package var stored: String { String(self) }

    package init?(stored: String) { self.init(stored) }
}

extension Int: CommandAnswer {
    package var stored: String { String(self) }

    package init?(stored: String) { self.init(stored) }
}

extension String: CommandAnswer {
    package var stored: String { self }

    package init?(stored: String) { self = stored }
}

extension Identifier: CommandAnswer {
    package var stored: String { text }

    package init?(stored: String) { self.init(stored) }
}

extension EntryNumber: CommandAnswer {}

extension Digest: CommandAnswer {
    package var stored: String { description }

    package init?(stored: String) { self.init(stored) }
}
