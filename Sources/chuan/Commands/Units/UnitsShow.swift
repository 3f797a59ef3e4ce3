import ArgumentParser
import Criteria
import Quantities
import Territory
import TerritoryFiles

/// `chuan units show`: one unit as of a day, and what its code meant at other times.
struct UnitsShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Một đơn vị vào một ngày. (One unit as of a day.)"
    )

    @Argument(help: "Mã: 2 số cho tỉnh, 3 cho huyện, 5 cho xã. (Code: 2, 3 or 5 digits.)")
    var code: UnitCode

    @Option(help: ArgumentHelp("Tệp dữ kiện của mình. (A file of facts.)", valueName: "tệp"))
    var facts: String?

    @OptionGroup var options: UnitsOptions

    func run() throws {
        let territory = try UnitsOptions.load(options.language)
        let day = options.chosenDay
        let unit = try options.asking { () throws(UnitRefusal) in try territory.unit(code, on: day) }
        let tree = try options.asking { () throws(UnitRefusal) in try territory.tree(on: day) }
        let reading = try UnitsFiles.facts(facts, of: territory, options.language)
        let known = reading.facts.facts(of: unit, on: day)
        let others = territory.history(of: code).filter { $0 != unit }
        switch options.format {
        case .json:
            let members: [(String, JSON)] = [
                ("on", .text(day.description)), ("unit", UnitsJSON.unit(unit)),
                ("above", .list(tree.ancestors(of: unit).map(UnitsJSON.unit))),
                ("communes", code.tier == .commune ? .null : .whole(tree.communes(of: code).count)),
                ("facts", .list(known.map(UnitsJSON.fact))),
                ("otherPeriods", .list(others.map(UnitsJSON.unit))),
            ]
            try Console.write(JSON.compact(members).rendered, to: "-", options.language)
        case .table:
            let facts = known.map { factLine($0, reading.attribute(named: $0.attribute)) }
            try Console.write(text(unit, tree, facts, others), to: "-", options.language)
        }
    }

    private func factLine(_ fact: UnitFact, _ attribute: UnitAttribute?) -> String {
        let isVietnamese = options.language == .vi
        let title = attribute.map { isVietnamese ? $0.vietnamese : $0.english } ?? fact.attribute.description
        let validity = fact.validity.text(options.language)
        let source = isVietnamese ? "theo \(fact.source)" : "by \(fact.source)"
        let notes = [validity, source].filter { !$0.isEmpty }.joined(separator: "; ")
        return "\(title): \(fact.value) (\(notes))"
    }

    private func text(_ unit: Unit, _ tree: TerritoryTree, _ facts: [String], _ others: [Unit]) -> String {
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
        lines += facts
        if !others.isEmpty {
            lines.append(isVietnamese ? "Mã này vào thời gian khác:" : "This code at other times:")
            lines += others.map { "  \($0.fullName): \($0.validity.text(options.language))" }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
