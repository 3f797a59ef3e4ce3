import Criteria
import Evaluation
import Quantities

/// How a made-up figure comes about: from the size of its commune, or from how good the commune is at what is asked.
enum FigureShape: Sendable {
    /// A total that follows the commune's size; equal wherever the same data element is asked for.
    case whole(element: String, Size)
    /// So much of another column; `among` such parts share it.
    case part(of: Int, among: Int)
    /// Stands alone and grows with quality up to a scale.
    case amount(scale: Double)
    case number(low: Double, high: Double)
    case yesNo
    /// From the best to the worst.
    case choice([String])

    /// How many there are of a thing.
    enum Size: Sendable {
        case perPerson(Double)
        case fixed(ClosedRange<Int>)

        /// What is known of a thing from its words; the first that fits.
        init(of words: String) {
            let known: [(String, Size)] = [
                ("cán bộ", .perPerson(0.0022)), ("công chức", .perPerson(0.0016)),
                ("viên chức", .perPerson(0.004)), ("dân số", .perPerson(1)), ("nhân khẩu", .perPerson(1)),
                ("trưởng thành", .perPerson(0.72)), ("18 tuổi", .perPerson(0.72)),
                ("15 tuổi", .perPerson(0.77)), ("lao động", .perPerson(0.55)),
                ("hộ gia đình", .perPerson(0.27)), ("học sinh", .perPerson(0.17)),
                ("doanh nghiệp nhỏ", .perPerson(0.008)), ("doanh nghiệp", .perPerson(0.009)),
                ("hợp tác xã", .perPerson(0.0004)), ("thành viên", .perPerson(0.02)),
                ("chủ thể", .perPerson(0.02)), ("hồ sơ", .perPerson(0.4)), ("văn bản", .perPerson(0.15)),
                ("tài khoản", .perPerson(0.5)), ("thuê bao", .perPerson(0.8)),
                ("giao dịch", .perPerson(0.6)), ("máy tính", .perPerson(0.002)),
                ("thủ tục", .fixed(90...160)), ("dịch vụ", .fixed(90...160)), ("hệ thống", .fixed(3...8)),
                ("cuộc họp", .fixed(6...14)), ("thôn", .perPerson(0.0008)), ("cơ sở", .perPerson(0.0009)),
                ("hộ", .perPerson(0.27)), ("người", .perPerson(0.7)), ("sản phẩm", .fixed(3...24)),
            ]
            let words = words.lowercased()
            self = known.first { words.contains($0.0) }?.1 ?? .fixed(6...30)
        }
    }

    /// The shapes of a set's columns, by their place; `nil` for what is counted from child units.
    static func all(of plan: Plan, element: (Int) -> (id: String, title: String)?) -> [FigureShape?] {
        let places = Dictionary(grouping: plan.slots.indices, by: { plan.slots[$0].code })
        var shapes: [FigureShape?] = plan.slots.map { _ in nil }
        for places in places.values {
            let asked = places.filter { plan.slots[$0].input.origin == .column }.sorted()
            let inputs = asked.map { plan.slots[$0].input }
            let wholes = Set(inputs.compactMap(\.partOf))
            let loose = asked.filter { place in
                let input = plan.slots[place].input
                return input.isAmount && input.partOf == nil && !wholes.contains(input.letter)
            }
            for place in asked {
                let input = plan.slots[place].input
                switch input.kind {
                case .yesNo: shapes[place] = .yesNo
                case .choice(let options): shapes[place] = .choice(options.map(\.id))
                case .number:
                    let low = input.minimum.map { Double($0.numerator) / Double($0.denominator) } ?? 0
                    let high = input.maximum.map { Double($0.numerator) / Double($0.denominator) } ?? 100
                    shapes[place] = .number(low: low, high: high)
                case .count, .money:
                    let known = element(place)
                    let words = (known?.title ?? "") + " " + input.title.vi + " " + (input.unit ?? "")
                    if let whole = input.partOf,
                        let other = asked.first(where: { plan.slots[$0].input.letter == whole })
                    {
                        shapes[place] = .part(of: other, among: inputs.count { $0.partOf == whole })
                    } else if wholes.contains(input.letter) || place == loose.last && loose.count > 1 {
                        shapes[place] = .whole(
                            element: known?.id ?? plan.slots[place].column,
                            input.isMoney ? .perPerson(0.02) : Size(of: words)
                        )
                    } else if let last = loose.last, loose.count > 1 {
                        shapes[place] = .part(of: last, among: loose.count - 1)
                    } else {
                        shapes[place] = .amount(scale: input.isMoney ? 400 : 6)
                    }
                }
            }
        }
        return shapes
    }
}

extension Input {
    fileprivate var isMoney: Bool {
        if case .money = kind { true } else { false }
    }

    fileprivate var isAmount: Bool {
        switch kind {
        case .count, .money: true
        case .number, .yesNo, .choice: false
        }
    }
}
