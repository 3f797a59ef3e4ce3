import ArgumentParser
import Assessment
import Database
import Records

/// `chuan decide show`: every decision on a dossier, from the first to the last.
struct DecideShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Các quyết định trên một hồ sơ, kể cả đính chính, hủy bỏ. (The decisions on a dossier.)"
    )

    @OptionGroup var dossier: DossierOption

    @OptionGroup var room: RoomOptions

    func run() async throws {
        let dossier = dossier
        let decisions = try await room.with { room in
            let id = try await dossier.find(room)
            let found = try await room.database.read { try DecisionStore.all(of: id, $0) }
            guard !found.isEmpty else { throw DecisionRefusal.noDecision }
            return found
        }
        let language = room.language
        switch room.format {
        case .table:
            let text = decisions.map { DecisionText.decision($0, language) }.joined(separator: "\n")
            try Console.write(text, to: "-", language)
        case .json:
            try Console.write(
                JSON.list(decisions.map { DecisionJSON.decision($0) }).rendered,
                to: "-",
                language
            )
        }
    }
}
