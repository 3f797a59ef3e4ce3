package import Criteria

/// A formula ready to be read aloud in any language: its parts in order, names and numbers not yet in words.
package struct Phrase: Hashable, Sendable {
    package enum Piece: Hashable, Sendable {
        /// A letter of the document, or a quantity named by the set.
        case letter(String)
        /// An attribute or a parameter, by its title.
        case named(Text)
        case figure(Figure)
        case text(String)
        case symbol(Symbol)
        case word(Word)
        /// A property of another node, by its code.
        case about(NodeAspect, code: String)
    }

    package enum Symbol: String, Hashable, Sendable {
        case open = "("
        case close = ")"
        case plus = "+"
        case minus = "−"
        case times = "×"
        case over = "/"
        case equal = "="
        case notEqual = "≠"
        case less = "<"
        case lessOrEqual = "≤"
        case greater = ">"
        case greaterOrEqual = "≥"
        /// Between the arguments of a function.
        case separator = ";"
    }

    package enum Word: Hashable, Sendable {
        case and, or, not, ifSo, then, otherwise, isIn, yes, no
        case value, total, maximum
        case function(FormulaFunction)
    }

    package var pieces: [Piece]

    package init(_ pieces: [Piece]) { self.pieces = pieces }

    package static func + (left: Phrase, right: Phrase) -> Phrase { Phrase(left.pieces + right.pieces) }

    package static func symbol(_ symbol: Symbol) -> Phrase { Phrase([.symbol(symbol)]) }

    package static func word(_ word: Word) -> Phrase { Phrase([.word(word)]) }

    package static func figure(_ figure: Figure) -> Phrase { Phrase([.figure(figure)]) }

    package var inParentheses: Phrase { .symbol(.open) + self + .symbol(.close) }
}

extension Phrase.Symbol {
    package init(_ comparison: ComparisonOperator) {
        self =
            switch comparison {
            case .equal: .equal
            case .notEqual: .notEqual
            case .less: .less
            case .lessOrEqual: .lessOrEqual
            case .greater: .greater
            case .greaterOrEqual: .greaterOrEqual
            }
    }

    package init(_ symbol: ArithmeticOperator) {
        self =
            switch symbol {
            case .add: .plus
            case .subtract: .minus
            case .multiply: .times
            case .divide: .over
            }
    }
}
