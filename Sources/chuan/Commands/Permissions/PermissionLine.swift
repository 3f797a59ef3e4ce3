import Criteria
import Records

/// An action and who may do it, as text and JSON.
struct PermissionLine {
    let action: Action
    let holders: [(Holder, Reach)]

    static func table(_ lines: [PermissionLine], _ language: Language) -> String {
        let isVietnamese = language == .vi
        var table = TextTable([
            (isVietnamese ? "Mã" : "Code", .left), (isVietnamese ? "Việc" : "Action", .left),
            (isVietnamese ? "Ai được làm" : "Who may", .left),
        ])
        for line in lines {
            let title = isVietnamese ? line.action.vietnamese : line.action.english
            let who = line.holders.map { isVietnamese ? vietnamese($0, $1) : english($0, $1) }
            table.append([line.action.rawValue, title, who.joined(separator: ", ")])
        }
        return table.text
    }

    var json: JSON {
        .object([
            ("action", .text(action.rawValue)), ("vi", .text(action.vietnamese)),
            ("en", .text(action.english)),
            (
                "holders",
                .list(
                    holders.map {
                        .object([("holder", .text($0.0.word)), ("reach", .text($0.1.rawValue))])
                    }
                )
            ),
        ])
    }

    /// Within the grant is what roles are for, and goes without saying.
    private static func vietnamese(_ holder: Holder, _ reach: Reach) -> String {
        reach == .own ? "\(holder.vietnamese) (\(reach.vietnamese))" : holder.vietnamese
    }

    private static func english(_ holder: Holder, _ reach: Reach) -> String {
        reach == .own ? "\(holder.english) (\(reach.english))" : holder.english
    }
}
