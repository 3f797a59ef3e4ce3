import Criteria

/// How numbers and their ranges are put into words.
struct Wording: Sendable {
    enum Kind: Sendable {
        case plain, share
        case money(MoneyUnit)
    }

    let kind: Kind

    /// Of a quantity that the criterion's rule asks about.
    init(of quantity: Expression, in criterion: Criterion?, reduction: Reduction) {
        if quantity == reduction.value, let type = criterion?.value?.type {
            switch type {
            case .number(.share): kind = .share
            case .number(.money(let unit)): kind = .money(unit)
            case .number, .truth, .text: kind = .plain
            }
            return
        }
        switch quantity {
        case .arithmetic(.divide, let top, let bottom)
        where !top.references.isEmpty && !bottom.references.isEmpty:
            kind = .share
        case .reference(.input(let letter)):
            if case .money(let unit)? = criterion?.input(letter)?.kind {
                kind = .money(unit)
            } else {
                kind = .plain
            }
        default: kind = .plain
        }
    }

    init(_ kind: Kind) { self.kind = kind }

    func text(_ number: Exact) -> Text {
        switch kind {
        case .plain: Self.digits(number, suffix: Text(vi: ""))
        case .share: Self.percent(number)
        case .money(let unit): Self.digits(number, suffix: Text(vi: " \(unit.rawValue)"))
        }
    }

    static func percent(_ share: Exact) -> Text {
        digits(share * Exact(100), suffix: Text(vi: " %", en: "%"))
    }

    static func plain(_ number: Exact) -> Text { digits(number, suffix: Text(vi: "")) }

    private static func digits(_ number: Exact, suffix: Text) -> Text {
        let text = number.isFiniteDecimal ? number.decimalText(digits: 10) : number.fractionText
        return Text(
            vi: String(text.map { $0 == "." ? "," : $0 }) + suffix.vi,
            en: text + (suffix.en ?? suffix.vi)
        )
    }

    /// "từ 70 % đến dưới 80 %".
    func text(_ span: Span) -> Text {
        if let only = span.only {
            let number = text(only)
            return Text(vi: "đúng \(number.vi)", en: "exactly \(number(.en))")
        }
        var (vi, en): ([String], [String]) = ([], [])
        switch span.from {
        case .before(let low):
            vi.append("từ \(text(low).vi)")
            en.append("from \(text(low)(.en))")
        case .behind(let low):
            vi.append("trên \(text(low).vi)")
            en.append("above \(text(low)(.en))")
        case .lowest, .highest: break
        }
        switch span.to {
        case .before(let high):
            vi.append((vi.isEmpty ? "" : "đến ") + "dưới \(text(high).vi)")
            en.append((en.isEmpty ? "" : "to ") + "below \(text(high)(.en))")
        case .behind(let high):
            vi.append("đến \(text(high).vi)")
            en.append((en.isEmpty ? "up " : "") + "to \(text(high)(.en))")
        case .lowest, .highest:
            if case .before = span.from {
                vi.append("trở lên")
                en.append("on")
            }
        }
        return Text(
            vi: vi.isEmpty ? "mọi giá trị" : vi.joined(separator: " "),
            en: en.isEmpty ? "any value" : en.joined(separator: " ")
        )
    }

    func text(_ numbers: NumberSet) -> Text {
        let parts = numbers.spans.map { text($0) }
        return Text(
            vi: parts.map(\.vi).joined(separator: "; "),
            en: parts.map { $0(.en) }.joined(separator: "; ")
        )
    }
}
