import ArgumentParser
import Criteria
import Quantities
import Territory

/// `chuan units lineage`: what a unit came from and what became of it.
struct UnitsLineage: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lineage",
        abstract: "Đơn vị từ đâu ra và thành gì. (What a unit came from and what became of it.)",
        discussion: """
            Không có --on: đơn vị đang có mã này, hoặc đơn vị sau cùng từng có mã này. (Without --on: the unit that has the \
            code now, or the last that had it.)
            """
    )

    @Argument(help: "Mã: 2 số cho tỉnh, 3 cho huyện, 5 cho xã. (Code: 2, 3 or 5 digits.)")
    var code: UnitCode

    @OptionGroup var options: UnitsOptions

    func run() throws {
        let territory = try UnitsOptions.load(options.language)
        let unit = try chosenUnit(territory)
        let before = territory.predecessors(of: unit)
        let after = territory.successors(of: unit)
        switch options.format {
        case .json:
            let members: [(String, JSON)] = [
                ("unit", UnitsJSON.unit(unit)),
                ("from", .list(before.map { json($0, Self.old($0, territory)) })),
                ("to", .list(after.map { json($0, Self.new($0, territory)) })),
            ]
            try Console.write(JSON.object(members).rendered, to: "-", options.language)
        case .table: try Console.write(text(unit, before, after, territory), to: "-", options.language)
        }
    }

    private func chosenUnit(_ territory: Territory) throws -> Unit {
        if options.day == nil, let last = territory.history(of: code).last, last.validity.until != nil {
            return last
        }
        return try options.asking { () throws(UnitRefusal) in
            try territory.unit(code, on: options.chosenDay)
        }
    }

    private static func old(_ transfer: Transfer, _ territory: Territory) -> Unit? {
        territory.history(of: transfer.old).first { $0.validity.until == transfer.day }
    }

    private static func new(_ transfer: Transfer, _ territory: Territory) -> Unit? {
        territory.history(of: transfer.new).first { $0.validity.from == transfer.day }
    }

    private func json(_ transfer: Transfer, _ unit: Unit?) -> JSON {
        .compact([
            ("unit", unit.map(UnitsJSON.unit) ?? .null), ("day", .text(transfer.day.description)),
            ("kind", .text(transfer.kind.rawValue)), ("area", UnitsJSON.portion(transfer.area)),
            ("people", UnitsJSON.portion(transfer.people)),
        ])
    }

    private func text(_ unit: Unit, _ before: [Transfer], _ after: [Transfer], _ territory: Territory)
        -> String
    {
        let isVietnamese = options.language == .vi
        var text = "\(unit.code)  \(unit.fullName): \(unit.validity.text(options.language))\n"
        if before.isEmpty {
            text += "\n" + UnitsWords.noPredecessor(unit)(options.language) + "\n"
        } else {
            text += "\n" + (isVietnamese ? "Từ:" : "From:") + "\n"
            text += table(before) { Self.old($0, territory) }
        }
        if after.isEmpty {
            text += "\n" + UnitsWords.noSuccessor(unit)(options.language) + "\n"
        } else {
            text += "\n" + (isVietnamese ? "Thành:" : "To:") + "\n"
            text += table(after) { Self.new($0, territory) }
        }
        return text
    }

    private func table(_ transfers: [Transfer], _ unit: (Transfer) -> Unit?) -> String {
        let isVietnamese = options.language == .vi
        var table = TextTable([
            (isVietnamese ? "Ngày" : "Day", .left), (isVietnamese ? "Mã" : "Code", .left),
            (isVietnamese ? "Tên" : "Name", .left), (isVietnamese ? "Việc" : "What", .left),
            (isVietnamese ? "Diện tích" : "Area", .left), (isVietnamese ? "Dân số" : "People", .left),
        ])
        for transfer in transfers {
            guard let unit = unit(transfer) else { continue }
            table.append([
                transfer.day.description, unit.code.description, unit.fullName,
                transfer.kind.text(options.language), transfer.area.text(options.language),
                transfer.people.text(options.language),
            ])
        }
        return table.text
    }
}
