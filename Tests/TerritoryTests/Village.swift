import Quantities
import Territory
import Testing

/// A small made-up country: A and B become X; C is divided among X and Y; D goes on as Z under another name.
struct Village {
    static let before = CivilDate(year: 2025, month: 6, day: 30)
    static let day = CivilDate(year: 2025, month: 7, day: 1)

    let territory: Territory

    /// - Parameter shares: of the people of C that went to X.
    init(peopleOfCInX: Portion = .some, areaOfCInX: Portion = .some) throws {
        let day = try #require(Self.day)
        let old = try #require(UnitPeriod(from: nil, until: day))
        let new = try #require(UnitPeriod(from: day, until: nil))
        func unit(_ code: String, _ name: String, _ period: UnitPeriod) throws -> Unit {
            Unit(
                code: try #require(UnitCode(code)),
                name: name,
                kind: code.count == 2 ? .province : .commune,
                parent: code.count == 2 ? nil : UnitCode("01"),
                validity: period
            )
        }
        func transfer(
            _ old: String,
            _ new: String,
            _ kind: TransferKind,
            _ area: Portion = .all,
            _ people: Portion = .all
        ) throws -> Transfer {
            Transfer(
                day: day,
                old: try #require(UnitCode(old)),
                new: try #require(UnitCode(new)),
                kind: kind,
                area: area,
                people: people
            )
        }
        func rest(_ portion: Portion) throws -> Portion {
            switch portion {
            case .some: .some
            case .share(let share): .share(try #require(Fraction.one.subtracting(share)))
            }
        }
        territory = Territory(
            firstDay: try #require(Self.before),
            units: [
                try unit("01", "P", old), try unit("01", "P", new), try unit("00001", "A", old),
                try unit("00002", "B", old), try unit("00003", "C", old), try unit("00004", "D", old),
                try unit("00001", "X", new), try unit("00003", "Y", new), try unit("00004", "Z", new),
            ],
            transfers: [
                try transfer("01", "01", .kept), try transfer("00001", "00001", .whole),
                try transfer("00002", "00001", .whole),
                try transfer(
                    "00003",
                    "00001",
                    peopleOfCInX == .none ? .areaOnly : .part,
                    areaOfCInX,
                    peopleOfCInX
                ),
                try transfer("00003", "00003", .part, try rest(areaOfCInX), try rest(peopleOfCInX)),
                try transfer("00004", "00004", .renamed),
            ]
        )
    }

    /// What X, Y and Z get.
    func carry(
        _ rule: MergeRule,
        _ figures: [String: Figure],
        weights: [String: Figure] = [:]
    ) throws -> [CarriedFigure?] {
        func coded(_ figures: [String: Figure]) throws -> [UnitCode: Figure] {
            let codes = ["A": "00001", "B": "00002", "C": "00003", "D": "00004"]
            return try Dictionary(
                uniqueKeysWithValues: figures.map {
                    (try #require(codes[$0.key].flatMap { UnitCode($0) }), $0.value)
                }
            )
        }
        let carrier = try DataCarrier(
            territory,
            from: try #require(Self.before),
            to: try #require(Self.day)
        )
        let carried = try carrier.carry([
            MergedElement(id: "e", rule: rule, figures: try coded(figures)),
            MergedElement(id: "w", rule: .add(.people), figures: try coded(weights)),
        ])
        return ["00001", "00003", "00004"].map { UnitCode($0).flatMap { carried["e"]?[$0] } }
    }
}
