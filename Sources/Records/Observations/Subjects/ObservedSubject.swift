package import Quantities
package import Territory

/// What an observation is about: an administrative unit in its time, or another thing under its code.
package struct ObservedSubject: Hashable, Sendable {
    package let kind: SubjectKind
    /// Of a unit the official code; else up to 60 letters, digits, points, hyphens and underscores, such as `H44.100`.
    package let code: String
    /// The first day of the unit; `nil` when it is not recorded, and for what is no unit.
    package let validFrom: CivilDate?

    package init(_ unit: Unit) {
        kind = .unit
        code = unit.code.description
        validFrom = unit.validity.from
    }

    /// `nil` for a unit, and for a code that is none.
    package init?(_ kind: SubjectKind, code: String) {
        guard kind != .unit, (1...60).contains(code.utf8.count),
            code.unicodeScalars.allSatisfy({ Self.allows($0) })
        else { return nil }
        self.kind = kind
        self.code = code
        validFrom = nil
    }

    init(stored kind: SubjectKind, code: String, validFrom: CivilDate?) {
        self.kind = kind
        self.code = code
        self.validFrom = validFrom
    }

    /// The unit that this is, among all that had its code.
    package func unit(in territory: Territory) -> Unit? {
        guard kind == .unit, let code = UnitCode(code) else { return nil }
        return territory.history(of: code).first { $0.validity.from == validFrom }
    }

    private static func allows(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_": true
        default: false
        }
    }
}

extension ObservedSubject: Comparable, CustomStringConvertible {
    /// By kind, code and beginning; of units the shorter codes first.
    package static func < (left: ObservedSubject, right: ObservedSubject) -> Bool {
        if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
        if left.code.utf8.count != right.code.utf8.count {
            return left.code.utf8.count < right.code.utf8.count
        }
        if left.code != right.code { return left.code < right.code }
        switch (left.validFrom, right.validFrom) {
        case (let one?, let other?): return one < other
        case (nil, .some): return true
        case (_, nil): return false
        }
    }

    /// `00004@2025-07-01`, `00004`, `body:H44.100`.
    package var description: String {
        let name = kind == .unit ? code : "\(kind.rawValue):\(code)"
        return validFrom.map { "\(name)@\($0)" } ?? name
    }
}
