import ArgumentParser
import Criteria
import Quantities
import Territory

/// `chuan units show`: one unit as of a day, and what its code meant at other times.
struct UnitsShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Một đơn vị vào một ngày. (One unit as of a day.)"
    )

    @Argument(help: "Mã: 2 số cho tỉnh, 3 cho huyện, 5 cho xã. (Code: 2, 3 or 5 digits.)")
    var code: UnitCode

    @OptionGroup var options: UnitsOptions

    func run() throws {
        let territory = try UnitsOptions.load(options.language)
        let day = options.chosenDay
        let unit = try options.asking { () throws(UnitRefusal) in try territory.unit(code, on: day) }
        let tree = try options.asking { () throws(UnitRefusal) in try territory.tree(on: day) }
        let others = territory.history(of: code).filter { $0 != unit }
        switch options.format {
        case .json:
            let members: [(String, JSON)] = [
                ("on", .text(day.description)), ("unit", UnitsJSON.unit(unit)),
                ("above", .list(tree.ancestors(of: unit).map(UnitsJSON.unit))),
                ("communes", code.tier == .commune ? .null : .whole(tree.communes(of: code).count)),
                ("otherPeriods", .list(others.map(UnitsJSON.unit))),
            ]
            try Console.write(JSON.compact(members).rendered, to: "-", options.language)
        case .table: try Console.write(text(unit, tree, others), to: "-", options.language)
        }
    }

    private func text(_ unit: Unit, _ tree: TerritoryTree, _ others: [Unit]) -> String {
        let isVietnamese = options.language == .vi
        var lines = ["\(unit.code)  \(tree.address(of: unit))"]
        lines.append("\(isVietnamese ? "Loại" : "Kind"): \(unit.kind.text(options.language))")
        lines.append("\(isVietnamese ? "Hiệu lực" : "In force"): \(unit.validity.text(options.language))")
        if let position = unit.position {
            let title = isVietnamese ? "Kinh độ, vĩ độ" : "Longitude, latitude"
            lines.append("\(title): \(position.longitude), \(position.latitude)")
        }
        if unit.code.tier != .commune {
            let communes = tree.communes(of: unit.code)
            lines.append("\(isVietnamese ? "Đơn vị cấp xã" : "Communes"): \(communes.count)")
        }
        if !others.isEmpty {
            lines.append(isVietnamese ? "Mã này vào thời gian khác:" : "This code at other times:")
            lines += others.map { "  \($0.fullName): \($0.validity.text(options.language))" }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
