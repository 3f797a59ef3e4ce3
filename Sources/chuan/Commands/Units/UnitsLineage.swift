import ArgumentParser
import Criteria
import Quantities
import Territory
import TerritoryFiles

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

    @Option(
        help: ArgumentHelp(
            "Tệp nêu phần của xã bị chia: old, new, day, basis, share, source. (Stated shares of divided communes.)",
            valueName: "tệp"
        )
    )
    var shares: String?

    @OptionGroup var options: UnitsOptions

    func run() throws {
        let recorded = try UnitsOptions.load(options.language)
        let stated = try shares.map { try UnitsFiles.shares($0, of: recorded, options.language) }
        let territory = stated?.territory ?? recorded
        let unit = try chosenUnit(territory)
        let lineage = UnitLineage(
            unit: unit,
            before: territory.predecessors(of: unit),
            after: territory.successors(of: unit),
            territory: territory,
            recorded: recorded,
            shares: stated?.shares ?? []
        )
        switch options.format {
        case .json: try Console.write(lineage.json.rendered, to: "-", options.language)
        case .table: try Console.write(lineage.text(options.language), to: "-", options.language)
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
}
