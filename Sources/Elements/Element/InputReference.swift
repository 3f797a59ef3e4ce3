/// One input of one edition of a criteria set, written `cds-xa@2024 III.6.b`.
package struct InputReference: Hashable, Sendable {
    package let set: String
    package let edition: String
    /// The criterion.
    package let code: String
    package let letter: String

    package init(set: String, edition: String, code: String, letter: String) {
        self.set = set
        self.edition = edition
        self.code = code
        self.letter = letter
    }

    /// - Parameters:
    ///   - name: set and edition, `cds-xa@2024`.
    ///   - column: criterion and letter, `III.6.b`.
    package init?(set name: String, column: String) {
        guard let at = name.lastIndex(of: "@"), at != name.startIndex, let dot = column.lastIndex(of: "."),
            dot != column.startIndex
        else { return nil }
        let edition = name[name.index(after: at)...]
        let letter = column[column.index(after: dot)...]
        guard !edition.isEmpty, !letter.isEmpty else { return nil }
        self.init(
            set: String(name[..<at]),
            edition: String(edition),
            code: String(column[..<dot]),
            letter: String(letter)
        )
    }

    package var column: String { "\(code).\(letter)" }

    /// Set and edition.
    package var name: String { "\(set)@\(edition)" }
}

extension InputReference: CustomStringConvertible {
    package var description: String { "\(name) \(column)" }
}
