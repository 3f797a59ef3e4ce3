import ArgumentParser
import Assessment
import Criteria
import Database
import Records
import Tables

/// `chuan register all`: registers every unit of a campaign that has not registered yet, or those of a list.
struct RegisterAll: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "all",
        abstract:
            "Đăng ký mọi đơn vị chưa đăng ký của đợt, hoặc theo danh sách. (Register all units, or a list.)",
        discussion: """
            Không có --list: mọi đơn vị chưa đăng ký, cùng mức --level. Danh sách là tệp CSV có cột unit và cột level (ô trống là \
            --level). Cả lượt một dòng nhật ký; đơn vị bị từ chối được kể tên và không cản đơn vị khác (kết thúc bằng 2). \
            (Without --list all that have not registered, for --level. A list has the columns unit and level. One entry of the \
            journal; refused units are named and hinder nobody; exit code 2.)
            """
    )

    @OptionGroup var campaign: CampaignArgument

    @Option(help: ArgumentHelp("Danh sách; “-” là đầu vào chuẩn. (List.)", valueName: "tệp"))
    var list: String?

    @Option(help: ArgumentHelp("Mức độ đăng ký, nếu bộ tiêu chí chia mức độ. (Level.)", valueName: "mức"))
    var level: Int?

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let language = room.language
        let rows = try rows(language)
        let (campaign, acting, level, key) = (campaign, acting, level, room.key)
        let text = try await room.with { room in
            let id = try await campaign.find(room).id
            let dossiers = try await room.database.read { try DossierStore.all(in: id, $0) }
            var levels: [Identifier<Dossier>: Int?] = [:]
            if let rows {
                let byUnit = Dictionary(uniqueKeysWithValues: dossiers.map { ($0.participant.unit, $0.id) })
                for (unit, own) in rows {
                    guard let dossier = byUnit[unit] else {
                        throw StepRefusal.noSuchDossier("\(id) \(unit)")
                    }
                    levels[dossier] = .some(own ?? level)
                }
            } else {
                for dossier in dossiers where dossier.state == .invited { levels[dossier.id] = .some(level) }
            }
            let outcome =
                levels.isEmpty
                ? BulkOutcome.nothing
                : try await DossierService(room).register(
                    levels,
                    in: id,
                    by: try await acting.actor(room),
                    key: key
                )
            return BulkText(outcome, Dictionary(uniqueKeysWithValues: dossiers.map { ($0.id, $0) }))
        }
        try text.tell(AssessmentWords.registeredAll, room)
    }

    /// - Returns: `nil` without a list; the level of a line without one is `nil`.
    private func rows(_ language: Language) throws -> [String: Int?]? {
        guard let list else { return nil }
        let bytes = try Console.reporting(language) { () throws(FileError) in try FileBytes(path: list) }
        let file = CSVRows(bytes)
        var faults = file.faults.kept.map { fault in Text(vi: fault.text(.vi), en: fault.text(.en)) }
        var rows: [String: Int?] = [:]
        if let unit = file.column(named: "unit") {
            let place = file.column(named: "level")
            for row in file.rows {
                let (name, text) = (row.cells[unit], place.map { row.cells[$0] } ?? "")
                if rows[name] != nil {
                    faults.append(DecisionWords.twice(row.line, name))
                } else if !text.isEmpty, Int(text) == nil {
                    faults.append(AssessmentWords.badLevel(row.line, text))
                } else {
                    rows[name] = .some(Int(text))
                }
            }
        } else {
            faults.append(DecisionWords.noUnitColumn)
        }
        guard faults.isEmpty else {
            for fault in faults { Console.error(fault(language)) }
            throw Stop.dataFaults
        }
        return rows
    }
}
