import BigInt

extension Exact {
    package static func + (left: Exact, right: Exact) -> Exact {
        if case .small(let a, let b) = left.storage, case .small(let c, let d) = right.storage {
            if b == 1, d == 1 {
                let (sum, overflow) = a.addingReportingOverflow(c)
                if !overflow { return Exact(whole: sum) }
            }
            // Each product is below 2^126, their sum below 2^127.
            return Exact(reducing: Int128(a) * Int128(d) + Int128(c) * Int128(b), Int128(b) * Int128(d))
        }
        let (a, b) = left.terms
        let (c, d) = right.terms
        return Exact(reducing: a * d + c * b, b * d)
    }

    package static prefix func - (number: Exact) -> Exact {
        switch number.storage {
        case .small(let top, let bottom): Exact(reducing: -Int128(top), Int128(bottom))
        case .big(let top, let bottom): Exact(reducing: -top, bottom)
        }
    }

    package static func - (left: Exact, right: Exact) -> Exact { left + -right }

    package static func * (left: Exact, right: Exact) -> Exact {
        if case .small(let a, let b) = left.storage, case .small(let c, let d) = right.storage {
            return Exact(reducing: Int128(a) * Int128(c), Int128(b) * Int128(d))
        }
        let (a, b) = left.terms
        let (c, d) = right.terms
        return Exact(reducing: a * c, b * d)
    }

    /// - Precondition: `right` is not zero.
    package static func / (left: Exact, right: Exact) -> Exact {
        precondition(!right.isZero, "division by zero must be asked for before")
        if case .small(let a, let b) = left.storage, case .small(let c, let d) = right.storage {
            let sign: Int128 = c < 0 ? -1 : 1
            return Exact(reducing: sign * Int128(a) * Int128(d), sign * Int128(b) * Int128(c))
        }
        let (a, b) = left.terms
        let (c, d) = right.terms
        return Exact(reducing: a * d, b * c)
    }

    package static func += (left: inout Exact, right: Exact) { left = left + right }

    package var magnitude: Exact { isNegative ? -self : self }

    init(whole: Int64) { storage = .small(whole, 1) }
}

extension Exact: Comparable {
    package static func < (left: Exact, right: Exact) -> Bool {
        if case .small(let a, let b) = left.storage, case .small(let c, let d) = right.storage {
            return Int128(a) * Int128(d) < Int128(c) * Int128(b)
        }
        let (a, b) = left.terms
        let (c, d) = right.terms
        return a * d < c * b
    }
}
