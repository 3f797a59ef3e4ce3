import ArgumentParser
import Assessment
import Criteria
import Records

/// `chuan assess rerun`: evaluates a decision again with everything as it was known then.
struct AssessRerun: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rerun",
        abstract:
            "Tính lại một quyết định với mọi thứ như đã biết khi ấy, rồi so mã băm. (The time machine.)",
        discussion: """
            Mã quyết định: `chuan decide show`. Kết thúc bằng 0 khi ra đúng như đã quyết định, bằng 2 khi khác. (Exit code 0 \
            when the same comes out, 2 when not.)
            """
    )

    @Argument(help: ArgumentHelp("Mã quyết định. (Decision.)", valueName: "quyết định"))
    var decision: String

    @OptionGroup var room: RoomOptions

    func run() async throws {
        let asked = decision
        let rerun = try await room.with { room in
            guard let id = Identifier<Decision>(asked) else { throw RerunRefusal.noSuchDecision(asked) }
            return try await RerunService(room).rerun(id)
        }
        let report = RerunReport(rerun)
        switch room.format {
        case .table: try Console.write(report.text(room.language), to: "-", room.language)
        case .json: try Console.write(report.json.rendered, to: "-", room.language)
        }
        if !rerun.isEqual { throw Stop.dataFaults }
    }
}
