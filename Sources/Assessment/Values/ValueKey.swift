/// Which figure of a criteria set: the criterion's code and the input's letter.
package struct ValueKey: Hashable, Sendable, Comparable {
    package let criterion: String
    package let letter: String

    package init(_ criterion: String, _ letter: String) {
        self.criterion = criterion
        self.letter = letter
    }

    /// As data files name it: `1.1.a`.
    package var column: String { "\(criterion).\(letter)" }

    package static func < (left: ValueKey, right: ValueKey) -> Bool {
        (left.criterion, left.letter) < (right.criterion, right.letter)
    }
}
