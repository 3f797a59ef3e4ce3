package import Criteria

/// A condition that was asked of a unit, and why it holds or not.
package struct ConditionTest: Hashable, Sendable {
    package enum Answer: Hashable, Sendable {
        case holds
        case fails
        case absent(Absence)
    }

    /// How the sides of a condition are joined.
    package enum Junction: Hashable, Sendable {
        case all
        case any
        case atLeast(Int)
        case not
    }

    package struct Comparison: Hashable, Sendable {
        package var left: Working
        package var symbol: ComparisonOperator
        package var right: Working

        package init(left: Working, symbol: ComparisonOperator, right: Working) {
            self.left = left
            self.symbol = symbol
            self.right = right
        }
    }

    package enum Shape: Hashable, Sendable {
        case comparison(Comparison)
        case sides(Junction, [ConditionTest])
        /// A yes/no answer by itself, or a text among several.
        case answer(Working)
    }

    /// The condition in the letters of the document.
    package var asked: Phrase
    package var answer: Answer
    package var shape: Shape

    package init(asked: Phrase, answer: Answer, shape: Shape) {
        self.asked = asked
        self.answer = answer
        self.shape = shape
    }

    package var holds: Bool { answer == .holds }
}
