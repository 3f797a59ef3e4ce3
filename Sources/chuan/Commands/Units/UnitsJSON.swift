import Quantities
import Territory

/// Units as JSON.
enum UnitsJSON {
    static func unit(_ unit: Unit) -> JSON { .compact(members(unit)) }

    static func members(_ unit: Unit) -> [(String, JSON)] {
        [
            ("code", .text(unit.code.description)), ("name", .text(unit.name)),
            ("fullName", .text(unit.fullName)), ("kind", .text(unit.kind.rawValue)),
            ("parent", .text(unit.parent?.description)),
            ("validFrom", .text(unit.validity.from?.description)),
            ("validUntil", .text(unit.validity.until?.description)),
            ("longitude", unit.position.map { .number("\($0.longitude)") } ?? .null),
            ("latitude", unit.position.map { .number("\($0.latitude)") } ?? .null),
        ]
    }

    static func fact(_ fact: UnitFact) -> JSON {
        .compact([
            ("unit", .text(fact.code.description)), ("attribute", .text(fact.attribute.description)),
            ("value", .text(fact.value)), ("validFrom", .text(fact.validity.from?.description)),
            ("validUntil", .text(fact.validity.until?.description)), ("source", .text(fact.source)),
        ])
    }

    static func share(_ share: StatedShare) -> JSON {
        .object([
            ("old", .text(share.old.description)), ("new", .text(share.new.description)),
            ("day", .text(share.day.description)), ("basis", .text(share.basis.rawValue)),
            ("share", .text(Portion.share(share.share).cell)), ("source", .text(share.source)),
        ])
    }

    /// `null` when nobody said how much.
    static func portion(_ portion: Portion) -> JSON {
        portion == .some ? .null : .text(portion.cell)
    }
}

extension Portion {
    /// As in the data files: blank when nobody said how much.
    var cell: String {
        switch self {
        case .some: ""
        case .share(let share) where share.denominator == 1: "\(share.numerator)"
        case .share(let share): "\(share.numerator)/\(share.denominator)"
        }
    }
}
