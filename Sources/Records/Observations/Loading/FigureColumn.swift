import Criteria
import Elements
import Evaluation
import Quantities

/// One column of figures while it is being filled.
struct FigureColumn {
    let input: Input
    let reference: InputReference
    let element: DataElement
    let isOfPreviousPeriod: Bool
    private(set) var facts = ColumnFacts()
    private let options: [String: Double]

    private static let powers: [Double] = (0...18).map { Double(Decimal.powerOfTen($0)) }
    /// Doubles hold every whole number up to here.
    private static let exact: UInt64 = 1 << 53

    init(input: Input, reference: InputReference, source: ElementSource) {
        self.input = input
        self.reference = reference
        element = source.element
        isOfPreviousPeriod = source.isOfPreviousPeriod
        if case .choice(let options) = input.kind {
            self.options = Dictionary(options.enumerated().map { ($1.id, Double($0 + 1)) }) { first, _ in
                first
            }
        } else {
            options = [:]
        }
    }

    /// How many rows got a figure, or were said not to apply.
    private(set) var filled = 0

    /// Says how many rows got nothing.
    mutating func finish(rows: Int) { facts.missing = rows - filled }

    /// The cell of what was agreed about a row.
    ///
    /// - Throws: ``LoadRefusal/option(_:_:_:)``, ``LoadRefusal/unreadable(_:)``.
    mutating func cell(_ value: StoredValue, row: Int) throws(LoadRefusal) -> Double {
        switch value.state {
        case .missing, .rejected: return Cell.missing
        case .notApplicable:
            filled += 1
            facts.notApplicable += 1
            return Cell.notApplicable
        case .known:
            filled += 1
            return try known(value, row: row)
        }
    }

    private mutating func known(_ value: StoredValue, row: Int) throws(LoadRefusal) -> Double {
        switch input.kind {
        case .count, .number, .money:
            guard let decimal = value.decimal else { throw .unreadable(element.id) }
            return figure(decimal, row: row)
        case .yesNo:
            guard let number = value.number, number == 0 || number == 1 else {
                throw .unreadable(element.id)
            }
            facts.largest = max(facts.largest, Double(number))
            return Double(number)
        case .choice:
            guard let word = value.word else { throw .unreadable(element.id) }
            guard let place = options[word] else { throw .option(element.id, word, reference) }
            facts.largest = max(facts.largest, place)
            return place
        }
    }

    private mutating func figure(_ decimal: Decimal, row: Int) -> Double {
        let value: Double
        // One division of two exact doubles is rounded once and so correctly; more digits go the long way.
        if decimal.mantissa.magnitude <= Self.exact {
            value = Double(decimal.mantissa) / Self.powers[decimal.scale]
        } else {
            value =
                Double("\(decimal.mantissa)e-\(decimal.scale)")
                ?? Double(decimal.mantissa) / Self.powers[decimal.scale]
        }
        facts.largest = max(facts.largest, value.magnitude)
        facts.decimals = max(facts.decimals, decimal.scale)
        // As in data files: beyond 15 digits a double gives the number back only with luck.
        if decimal.mantissa.magnitude >= 1_000_000_000_000_000 || decimal.scale > 15 {
            facts.wide[row] = decimal
        }
        return value
    }
}
