package import Quantities

/// One figure that a unit gives, under its letter in the document.
package struct Input: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// A whole number, 0 or more.
        case count
        /// A decimal number.
        case number
        /// A decimal amount, 0 or more.
        case money(MoneyUnit)
        case yesNo
        case choice([Option])
    }

    package struct Option: Hashable, Sendable {
        package var id: String
        package var title: Text

        package init(id: String, title: Text) {
            self.id = id
            self.title = title
        }
    }

    /// Where the figure comes from.
    package enum Origin: Hashable, Sendable {
        case column
        /// Counted over the child units, or over those at this level or higher.
        case children(atLevel: Int?)
    }

    package var letter: String
    package var title: Text
    package var kind: Kind
    package var unit: String?
    /// The letter of the whole that this is a part of.
    package var partOf: String?
    package var minimum: Fraction?
    package var maximum: Fraction?
    package var origin: Origin
    package var figuresFrom: Text?
    package var note: Text?

    package init(
        letter: String,
        title: Text,
        kind: Kind,
        unit: String?,
        partOf: String?,
        minimum: Fraction?,
        maximum: Fraction?,
        origin: Origin,
        figuresFrom: Text?,
        note: Text?
    ) {
        self.letter = letter
        self.title = title
        self.kind = kind
        self.unit = unit
        self.partOf = partOf
        self.minimum = minimum
        self.maximum = maximum
        self.origin = origin
        self.figuresFrom = figuresFrom
        self.note = note
    }

    /// How formulas see the input. A choice is seen as its option's id.
    package var type: FormulaType {
        switch kind {
        case .count: .number(.count)
        case .number: .number(.plain)
        case .money(let unit): .number(.money(unit))
        case .yesNo: .truth
        case .choice: .text
        }
    }
}
