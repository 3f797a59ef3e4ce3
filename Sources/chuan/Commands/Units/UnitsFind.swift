import ArgumentParser
import Criteria
import Territory

/// `chuan units find`: whose name a text is.
struct UnitsFind: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find",
        abstract: "Tìm đơn vị theo tên. (Find a unit by name.)",
        discussion: """
            Không kể hoa thường, chỗ đặt dấu thanh (Hòa, Hoà), loại đơn vị đứng trước; không có dấu cũng tìm được. Thêm đơn vị \
            cấp trên sau dấu phẩy khi tên trùng: "Hòa An, Cao Bằng". (Case, the place of tone marks and the kind do not \
            matter; add the unit above behind a comma when a name is not unique.)
            """
    )

    @Argument(help: "Tên, như “phường Ba Đình” hay “hoa an, cao bang”. (Name.)")
    var name: String

    @OptionGroup var options: UnitsOptions

    func run() throws {
        let territory = try UnitsOptions.load(options.language)
        let day = options.chosenDay
        let tree = try options.asking { () throws(UnitRefusal) in try territory.tree(on: day) }
        let found: [Unit]
        do throws(NameRefusal) { found = try tree.units(named: name) } catch {
            Console.error(error.text(name, on: day, options.language))
            throw Stop.notFound
        }
        switch options.format {
        case .json:
            try Console.write(JSON.list(found.map(UnitsJSON.unit)).rendered, to: "-", options.language)
        case .table:
            try Console.write(UnitsText.table(found, tree, options.language), to: "-", options.language)
        }
        if found.count > 1 {
            Console.error(NameRefusal.ambiguous(found).text(name, on: day, options.language))
            throw Stop.notFound
        }
    }
}
