import ArgumentParser
import Criteria
import Quantities
import Territory
import TerritoryFiles

/// `chuan units import`: reads a published table, lists its faults, and writes what can be trusted when asked.
struct UnitsImport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract:
            "Đọc bảng đã công bố, kê mọi lỗi; chỉ ghi khi có --apply. (Read a published table, list its faults.)",
        discussion: """
            Bảng chuyển đổi xã cũ – mới của cơ quan thống kê, hoặc bảng dân số, diện tích theo tên xã. Dòng không tin được thì bỏ ra. \
            (The statistics office's conversion table, or population and area by name. Rows that cannot be trusted are left out.)
            """
    )

    @Argument(help: "Tệp CSV như đã công bố; “-” là đầu vào chuẩn. (CSV as published.)")
    var file: String

    @Option(help: "Tệp để ghi các dòng đọc được. (Where to write the rows that could be read.)")
    var apply: String?

    @Option(name: .customLong("on"), help: "Ngày của bảng; mặc định 2025-07-01. (Day of the table.)")
    var day = "2025-07-01"

    @OptionGroup var language: LanguageOptions

    func validate() throws {
        if CivilDate(day) == nil {
            throw ValidationError(
                "“\(day)” không phải là ngày; cần dạng 2025-07-01. (not a day; write 2025-07-01)"
            )
        }
    }

    func run() throws {
        let language = language.language
        let territory = try UnitsOptions.load(language)
        let table = try UnitsFiles.table(file, language)
        guard let day = CivilDate(day), let form = table.form else {
            Console.error(UnitsWords.unknownTable(file)(language))
            throw Stop.dataFaults
        }
        let faults: [ImportFault]
        let rows: [[String]]
        let rowCount: Int
        switch form {
        case .conversion:
            let read = ConversionImport(table, territory: territory, day: day)
            (faults, rowCount, rows) = (read.faults, read.rowCount, Self.rows(read.transfers))
        case .figures:
            let tree: TerritoryTree
            do throws(UnitRefusal) { tree = try territory.tree(on: day) } catch {
                Console.error(error.text(language))
                throw Stop.notFound
            }
            let read = FiguresImport(table, tree: tree)
            (faults, rowCount, rows) = (read.faults, read.rowCount, Self.rows(read.entries))
        }
        for fault in faults { Console.print("\(file): " + fault.text(language)) }
        if let apply { try Console.write(rows: rows, to: apply, language) }
        let refused = Set(faults.filter { $0.refusesRow && $0.line > 0 }.map(\.line)).count
        Console.error(
            UnitsWords.imported(
                rows: rowCount,
                faults: faults.count,
                refused: refused,
                written: apply == nil ? nil : rows.count - 1
            )(language)
        )
        if !faults.isEmpty { throw Stop.dataFaults }
    }

    private static func rows(_ transfers: [Transfer]) -> [[String]] {
        [["day", "from", "to", "kind", "area", "people"]]
            + transfers.map { transfer in
                [
                    transfer.day.description, transfer.old.description, transfer.new.description,
                    transfer.kind.rawValue, transfer.area.cell, transfer.people.cell,
                ]
            }
    }

    private static func rows(_ entries: [FiguresImport.Entry]) -> [[String]] {
        [["unit", "name", "area_km2", "population"]]
            + entries.map { entry in
                [
                    entry.unit.code.description, entry.unit.fullName,
                    entry.area.map(\.digits) ?? "", entry.population.map(\.digits) ?? "",
                ]
            }
    }
}
