import Assessment
import Criteria
import Quantities
import Records
import Tables

/// The rows of a list of members on their way into a council.
struct MemberRows: Sendable {
    private static let columns = ["member", "title", "role", "body", "unit", "from", "until"]

    private let rows: CSVRows

    init(_ rows: CSVRows) { self.rows = rows }

    /// - Returns: the members, and everything that is wrong with the list.
    func read(_ room: AssessmentRoom) async throws -> ([CouncilMember], [Text]) {
        var faults = rows.faults.kept.map { Text(vi: $0.text(.vi), en: $0.text(.en)) }
        for name in ["member", "title", "role"] where rows.column(named: name) == nil {
            faults.append(Text(vi: "Tệp không có cột “\(name)”.", en: "The file has no column “\(name)”."))
        }
        for name in rows.names where !Self.columns.contains(name) {
            faults.append(
                Text(vi: "Cột “\(name)” không thuộc tệp này.", en: "There is no such column as “\(name)”.")
            )
        }
        guard faults.isEmpty else { return ([], faults) }
        var members: [CouncilMember] = []
        for row in rows.rows {
            func cell(_ name: String) -> String? {
                let text = rows.cell(name, of: row)
                return text.isEmpty ? nil : text
            }
            func fault(_ vi: String, _ en: String) {
                faults.append(Text(vi: "Dòng \(row.line): \(vi)", en: "Line \(row.line): \(en)"))
            }
            let name = cell("member") ?? ""
            let person: Identifier<Person>?
            do { person = try await Self.person(name, room) } catch let unknown as UnknownLogin {
                person = nil
                fault(unknown.text.vi, unknown.text(.en))
            }
            let role = CouncilRole(rawValue: cell("role") ?? "")
            if role == nil {
                fault(
                    "“\(cell("role") ?? "")”: cột role cần chair, secretary hoặc member.",
                    "“\(cell("role") ?? "")”: the column role takes chair, secretary or member."
                )
            }
            let body = cell("body").map { ($0, Identifier<Body>($0)) }
            if let body, body.1 == nil {
                fault(
                    "“\(body.0)” không phải mã cơ quan; xem `chuan bodies list`.",
                    "“\(body.0)” is not the id of a body; see `chuan bodies list`."
                )
            }
            let days = ["from", "until"].map { name in cell(name).map { ($0, CivilDate($0)) } }
            for day in days {
                if let day, day.1 == nil {
                    fault(
                        "“\(day.0)”: cần ngày dạng 2026-09-30.",
                        "“\(day.0)”: write a day such as 2026-09-30."
                    )
                }
            }
            let validity =
                days.allSatisfy { $0 == nil }
                ? DayWindow.always : DayWindow(first: days[0]?.1, last: days[1]?.1)
            if validity == nil { fault("ngày until trước ngày from.", "until comes before from.") }
            guard let person, let role, let validity else { continue }
            members.append(
                CouncilMember(
                    person: person,
                    title: cell("title") ?? "",
                    role: role,
                    body: body?.1,
                    unit: cell("unit"),
                    validity: validity
                )
            )
        }
        return (members, faults)
    }

    /// - Throws: ``UnknownLogin``
    static func person(_ who: String, _ room: AssessmentRoom) async throws -> Identifier<Person> {
        if let person = Identifier<Person>(who) { return person }
        guard let permissions = room.access.permissions else { throw UnknownLogin(login: who) }
        return try await PersonArgument.find(who, Accounts(room.ledger, permissions))
    }
}
