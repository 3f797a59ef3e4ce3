package import Criteria

/// One thing wrong with a criteria file: where, what was found, what was expected, and how to mend it.
package struct CriteriaFault: Hashable, Sendable {
    package let position: FilePosition
    package let text: Text

    package init(position: FilePosition, text: Text) {
        self.position = position
        self.text = text
    }

    /// The fault as one line: `file:line:column: words`.
    package func line(_ language: Language) -> String { "\(position): \(text(language))" }
}

/// Everything wrong with a set, in the order of the files and their lines; never empty.
package struct CriteriaFaults: Error, Hashable, Sendable {
    package let faults: [CriteriaFault]

    package init(_ faults: [CriteriaFault]) { self.faults = faults }
}

extension CriteriaFaults: CustomStringConvertible {
    package var description: String { faults.map { $0.line(.vi) }.joined(separator: "\n") }
}
