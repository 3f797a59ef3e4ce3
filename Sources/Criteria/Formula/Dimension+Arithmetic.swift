extension Dimension {
    var isMoney: Bool {
        switch self {
        case .money, .moneyLiteral: true
        case .plain, .count, .share: false
        }
    }

    /// The dimension of a product.
    func times(_ other: Dimension) -> Dimension {
        switch (self, other) {
        case (.share, .share): .share
        case (.share, let other), (.plain, let other): other
        case (let one, .share), (let one, .plain): one
        case (.count, .count): .count
        case (.count, let other): other
        case (let one, .count): one
        default: .plain
        }
    }

    /// The dimension of a quotient.
    func over(_ other: Dimension) -> Dimension {
        switch (self, other) {
        case (let one, let other) where one == other: .share
        case (let one, let other) where one.isMoney && other.isMoney: .share
        case (let one, .plain), (let one, .share): one
        default: .plain
        }
    }

    var words: String {
        switch self {
        case .plain: "số (number)"
        case .count: "số đếm (count)"
        case .share: "tỷ lệ (share)"
        case .money(let unit): "tiền, \(unit.rawValue) (money)"
        case .moneyLiteral: "tiền (money)"
        }
    }
}

extension FormulaType {
    package var words: String {
        switch self {
        case .number(let dimension): dimension.words
        case .truth: "có/không (yes/no)"
        case .text: "chữ (text)"
        }
    }
}
