import Criteria

/// A sentence with places to fill: `{0}`, `{1}`, …
enum Template {
    static func fill(_ template: String, _ values: String...) -> String {
        var result = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            let name = rest[rest.index(after: open)..<close]
            if let place = Int(name), values.indices.contains(place) {
                result += values[place]
            } else {
                result += rest[open...close]
            }
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}

/// Numbers as people of a language write them.
struct NumberWords {
    let language: Language

    func callAsFunction(_ number: Exact, digits: Int = 2) -> String {
        localized(number.decimalText(digits: digits))
    }

    func callAsFunction(_ number: Double, digits: Int = 2) -> String {
        guard number.isFinite else { return "–" }
        return self(Exact(recovering: number), digits: digits)
    }

    /// With its sign.
    func signed(_ number: Exact, digits: Int = 2) -> String {
        let text = self(number, digits: digits)
        return number.isPositive && text != "0" ? "+" + text : text
    }

    func percent(_ share: Double, digits: Int = 1) -> String {
        guard share.isFinite else { return "–" }
        return self(share * 100, digits: digits) + (language == .vi ? " %" : "%")
    }

    /// Vietnamese writes a decimal comma.
    private func localized(_ text: String) -> String {
        switch language {
        case .vi: String(text.map { $0 == "." ? "," : $0 })
        case .en: text
        }
    }
}

extension Exact {
    /// Rounded to ten decimals unless whole: the exact sum of thousands of unlike fractions has thousands of digits.
    var forSums: Exact { isWhole ? self : rounded(Rounding(digits: 10)) }

    /// As result files write numbers: a decimal where it ends within 18 digits behind the point, else a fraction.
    var cellText: String {
        guard isFiniteDecimal, rounded(Rounding(digits: 18)) == self else { return fractionText }
        return decimalText(digits: 18)
    }
}
