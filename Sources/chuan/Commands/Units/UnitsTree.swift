import ArgumentParser
import Criteria
import Territory

/// `chuan units tree`: the units below one, or the provinces.
struct UnitsTree: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tree",
        abstract: "Cây đơn vị vào một ngày. (The tree of units as of a day.)"
    )

    @Argument(help: "Mã đơn vị; không có thì liệt kê các tỉnh. (Code; by default the provinces.)")
    var code: UnitCode?

    @OptionGroup var options: UnitsOptions

    func run() throws {
        let territory = try UnitsOptions.load(options.language)
        let day = options.chosenDay
        let tree = try options.asking { () throws(UnitRefusal) in try territory.tree(on: day) }
        let roots: [Unit]
        if let code {
            roots = [try options.asking { () throws(UnitRefusal) in try territory.unit(code, on: day) }]
        } else {
            roots = tree.units(of: .province)
        }
        let depth = code == nil ? 0 : Tier.allCases.count
        switch options.format {
        case .json:
            try Console.write(
                JSON.list(roots.map { json($0, tree, depth) }).rendered,
                to: "-",
                options.language
            )
        case .table: try Console.write(text(roots, tree, depth), to: "-", options.language)
        }
    }

    private func json(_ unit: Unit, _ tree: TerritoryTree, _ depth: Int) -> JSON {
        var members = UnitsJSON.members(unit)
        if unit.code.tier != .commune {
            members.append(("communes", .whole(tree.communes(of: unit.code).count)))
            if depth > 0 {
                let children = tree.children(of: unit.code).map { json($0, tree, depth - 1) }
                members.append(("children", .list(children)))
            }
        }
        return .compact(members)
    }

    private func text(_ roots: [Unit], _ tree: TerritoryTree, _ depth: Int) -> String {
        var text = ""
        func add(_ unit: Unit, _ indent: Int, _ depth: Int) {
            let count = tree.communes(of: unit.code).count
            text += String(repeating: "  ", count: indent) + "\(unit.code)  \(unit.fullName)"
            text += (unit.code.tier == .commune ? "" : " (\(count))") + "\n"
            if depth > 0 { for child in tree.children(of: unit.code) { add(child, indent + 1, depth - 1) } }
        }
        for root in roots { add(root, 0, depth) }
        let communes = tree.units(of: .commune).count
        if code == nil { text += UnitsWords.total(roots.count, communes)(options.language) + "\n" }
        return text
    }
}
