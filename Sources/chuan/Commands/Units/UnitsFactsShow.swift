import ArgumentParser
import Criteria
import Quantities
import Territory
import TerritoryFiles

/// `chuan units facts show`: the facts that hold on a day.
struct UnitsFactsShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Các dữ kiện đang có vào một ngày. (The facts that hold on a day.)"
    )

    @Argument(help: "Mã đơn vị; không có thì mọi đơn vị. (Code; by default all units.)")
    var code: UnitCode?

    @Option(help: ArgumentHelp("Chỉ thuộc tính này, như group. (Only this attribute.)", valueName: "tên"))
    var attribute: String?

    @Option(help: ArgumentHelp("Tệp dữ kiện của mình. (A file of facts.)", valueName: "tệp"))
    var data: String?

    @OptionGroup var options: UnitsOptions

    func run() throws {
        let territory = try UnitsOptions.load(options.language)
        let reading = try UnitsFiles.facts(data, of: territory, options.language)
        let day = options.chosenDay
        if let code { _ = try options.asking { () throws(UnitRefusal) in try territory.unit(code, on: day) } }
        let tree = try options.asking { () throws(UnitRefusal) in try territory.tree(on: day) }
        if let attribute, !reading.attributes.contains(where: { $0.name.description == attribute }) {
            let known = reading.attributes.map(\.name.description)
            Console.error(UnitsWords.noAttribute(attribute, known: known)(options.language))
            throw Stop.notFound
        }
        let entries = reading.entries.filter { entry in
            (code == nil || entry.fact.code == code)
                && (attribute == nil || entry.fact.attribute.description == attribute)
                && reading.facts.fact(entry.fact.attribute, of: entry.unit, on: day) == entry.fact
        }
        .sorted { ($0.fact.code, $0.fact.attribute) < ($1.fact.code, $1.fact.attribute) }
        switch options.format {
        case .json:
            let rows = entries.map { UnitsJSON.fact($0.fact) }
            try Console.write(JSON.list(rows).rendered, to: "-", options.language)
        case .table:
            try Console.write(text(entries, tree), to: "-", options.language)
            if entries.isEmpty { Console.error(UnitsWords.noFacts(day)(options.language)) }
        }
    }

    private func text(_ entries: [FactReading.Entry], _ tree: TerritoryTree) -> String {
        guard !entries.isEmpty else { return "" }
        let isVietnamese = options.language == .vi
        var table = TextTable([
            (isVietnamese ? "Mã" : "Code", .left), (isVietnamese ? "Đơn vị" : "Unit", .left),
            (isVietnamese ? "Thuộc tính" : "Attribute", .left), (isVietnamese ? "Giá trị" : "Value", .left),
            (isVietnamese ? "Hiệu lực" : "In force", .left), (isVietnamese ? "Nguồn" : "Source", .left),
        ])
        for entry in entries {
            table.append([
                entry.fact.code.description, tree.address(of: entry.unit), entry.fact.attribute.description,
                entry.fact.value, entry.fact.validity.text(options.language), entry.fact.source,
            ])
        }
        return table.text
    }
}
