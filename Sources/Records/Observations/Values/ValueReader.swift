package import Criteria
package import Elements
package import Quantities

/// Reads the value of an element from a text, as data files write it.
package struct ValueReader: Sendable {
    private let kind: ElementKind
    private let unit: String?
    private let options: [String]

    package init(_ element: DataElement) {
        kind = element.kind
        unit = element.unit
        if case .choice(let options) = element.kind {
            self.options = options.map(\.id)
        } else {
            options = []
        }
    }

    /// - Parameters:
    ///   - text: without spaces around; not blank.
    ///   - given: the unit that the text is in; `nil` for the element's own.
    package func value(_ text: String, in given: String? = nil) throws(ValueRefusal) -> ElementValue {
        switch kind {
        case .count:
            try check(given)
            guard let number = Decimal(plain: text), number.scale == 0 else { throw .notACount }
            return .number(number)
        case .number:
            try check(given)
            guard let number = Decimal(plain: text) else { throw .notANumber }
            return .number(number)
        case .money(let own):
            let unit = try moneyUnit(given, own)
            guard let number = Decimal(plain: text) else { throw .notANumber }
            guard let amount = number.converted(from: unit, to: own) else { throw .tooFine(own) }
            return .number(amount)
        case .yesNo:
            try check(given)
            switch text.lowercased() {
            case "1", "true", "có": return .truth(true)
            case "0", "false", "không": return .truth(false)
            default: throw .notATruth
            }
        case .choice:
            try check(given)
            // An option's own id wins over a place of the same spelling.
            if options.contains(text) { return .option(text) }
            guard let place = Int(text), options.indices.contains(place - 1) else {
                throw .notAnOption(options)
            }
            return .option(options[place - 1])
        }
    }

    private func check(_ given: String?) throws(ValueRefusal) {
        guard let given, given != unit else { return }
        throw .unit(given, expected: unit)
    }

    private func moneyUnit(_ given: String?, _ own: MoneyUnit) throws(ValueRefusal) -> MoneyUnit {
        guard let given else { return own }
        guard let unit = MoneyUnit(rawValue: given) else { throw .unit(given, expected: own.rawValue) }
        return unit
    }
}

extension Decimal {
    /// The same amount in another unit; `nil` when it needs more than 18 digits.
    package func converted(from unit: MoneyUnit, to other: MoneyUnit) -> Decimal? {
        let shift = unit.decimals - other.decimals
        if shift == 0 { return self }
        if shift < 0 {
            let scale = scale - shift
            return scale <= 18
                ? Decimal(mantissa: mantissa, scale: scale).withoutIdleDecimals(keeping: self.scale) : nil
        }
        if shift <= scale { return Decimal(mantissa: mantissa, scale: scale - shift) }
        let (product, isTooLarge) = mantissa.multipliedReportingOverflow(
            by: Decimal.powerOfTen(shift - scale)
        )
        guard !isTooLarge, product.magnitude < 1_000_000_000_000_000_000 else { return nil }
        return Decimal(mantissa: product)
    }

    /// Drops zeros behind the point that only the conversion brought.
    private func withoutIdleDecimals(keeping least: Int) -> Decimal {
        var (digits, places) = (mantissa, scale)
        while places > least, digits % 10 == 0 { (digits, places) = (digits / 10, places - 1) }
        return Decimal(mantissa: digits, scale: places)
    }
}

extension MoneyUnit {
    /// How many zeros one unit has in đồng.
    fileprivate var decimals: Int {
        switch self {
        case .dong: 0
        case .thousand: 3
        case .million: 6
        case .billion: 9
        }
    }
}
