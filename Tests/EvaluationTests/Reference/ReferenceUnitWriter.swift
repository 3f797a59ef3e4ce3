import Criteria

/// Random units whose figures love boundaries: exactly on a threshold or one beside it, 0 of 0, blanks, `KAD`, six
/// decimals, up to 18 digits, and figures that many units share.
struct ReferenceUnitWriter {
    var random: ReferenceRandom

    private static let wholes = [
        0, 1, 2, 3, 3, 5, 10, 10, 15, 30, 100, 1_000, 3_000, 3_000_000_000_000_000, 600_000_000_000_000_000,
        999_999_999_999_999_999,
    ]
    private static let plains = [
        "0", "0", "0.4", "0.400001", "0.399999", "0.5", "0.8", "1", "1", "1.000001", "2", "3", "3.000001",
        "7", "14", "33.3", "50",
        "99.999999", "100", "0.333333", "0.666667", "123456789012.123456", "999999999999999.999",
        "1234567890123456",
        "100000000000000001", "999999999999999999", "0.000000000000000001",
    ]
    /// Parts of a whole, in hundred and twentieths, that thresholds ask for.
    private static let shares = [0, 40, 48, 60, 72, 80, 96, 120]

    mutating func units(_ set: CriteriaSet, count: Int) -> [ReferenceUnit] {
        var units: [ReferenceUnit] = []
        for _ in 0..<count {
            if let last = units.last, random.once(in: 7) {
                units.append(last)
            } else {
                units.append(unit(set))
            }
        }
        return units
    }

    private mutating func unit(_ set: CriteriaSet) -> ReferenceUnit {
        var cells = [
            "group": random.one(["", "0", "1", "1", "2"]),
            "year": random.one(["", "2026", "2026", "2027", "2027"]),
        ]
        for node in set.criteria {
            let inputs = node.criterion?.inputs ?? []
            let whole = random.one(Self.wholes)
            for input in inputs {
                cells["\(node.code).\(input.letter)"] = cell(
                    input,
                    whole: whole,
                    isWhole: inputs.contains { $0.partOf == input.letter }
                )
            }
        }
        return ReferenceUnit(parent: random.one(["P", "Q", "R"]), cells: cells)
    }

    private mutating func cell(_ input: Input, whole: Int, isWhole: Bool) -> String {
        switch random.next(16) {
        case 0: return ""
        case 1 where random.once(in: 2): return "KAD"
        default: break
        }
        switch input.kind {
        case .yesNo: return random.one(["0", "1"])
        case .choice(let options): return random.one(options).id
        case .count where isWhole: return "\(whole)"
        case .count:
            let exact = whole / 120 * random.one(Self.shares) + whole % 120 * random.one(Self.shares) / 120
            return "\(min(whole, max(0, exact + random.one([0, 0, 0, -1, 1]))))"
        case .number, .money:
            let plain = random.one(Self.plains)
            return input.minimum != nil && random.once(in: 8)
                ? "-\(random.one(["1", "0.4", "4.999999", "2.5"]))" : plain
        }
    }
}
