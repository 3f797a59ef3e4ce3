import Foundation
import Records
import Testing

/// The table of `docs/permissions.md`, as people read it.
struct PermissionTable {
    /// Action, holder, how far; what is blank is not in it.
    let cells: [String: [String: Reach]]
    /// What the second column says.
    let titles: [String: String]
    let holders: [String]

    init() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../../docs/permissions.md"
        )
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter {
            $0.hasPrefix("| ")
        }
        let rows = lines.map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
                .map { $0.trimmingCharacters(in: .whitespaces) }
        }
        let head = try #require(rows.first { $0.contains("`signed-in`") })
        holders = head.dropFirst(2).map { $0.trimmingCharacters(in: ["`"]) }
        let signs: [String: Reach] = ["●": .granted, "○": .own, "★": .anywhere]
        var cells: [String: [String: Reach]] = [:]
        var titles: [String: String] = [:]
        for row in rows where row.count == head.count && row[0].hasPrefix("`") {
            let action = row[0].trimmingCharacters(in: ["`"])
            try #require(cells[action] == nil, "\(action) stands twice")
            titles[action] = row[1]
            cells[action] = [:]
            for (holder, sign) in zip(holders, row.dropFirst(2)) where !sign.isEmpty {
                let reach: Reach = try #require(signs[sign])
                cells[action]?[holder] = reach
            }
        }
        self.cells = cells
        self.titles = titles
    }
}
