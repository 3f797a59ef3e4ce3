import ArgumentParser
import Assessment
import Criteria
import Database
import Records

/// `chuan council open-vote`: opens a vote on a verified dossier.
struct CouncilOpenVote: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open-vote",
        abstract: "Mở phiếu về một hồ sơ đã thẩm định. (Open a vote on a verified dossier.)"
    )

    @OptionGroup var dossier: DossierOption

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let (dossier, key, acting) = (dossier, room.key, acting)
        let entry = try await room.with { room in
            try await VotingService(room).open(
                on: try await dossier.find(room),
                by: try await acting.actor(room),
                key: key
            )
        }
        try room.tell(entry, CouncilWords.opened)
    }
}

/// `chuan council close`: closes the open vote, counts it and writes the minutes.
struct CouncilClose: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close",
        abstract: "Đóng phiếu, kiểm phiếu, lập biên bản. (Close the vote, count, write the minutes.)"
    )

    @OptionGroup var dossier: DossierOption

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let (dossier, key, acting) = (dossier, room.key, acting)
        let (entry, result) = try await room.with { room -> (EntryNumber, VoteResult?) in
            let (id, actor) = (try await dossier.find(room), try await acting.actor(room))
            let entry = try await VotingService(room).close(on: id, by: actor, key: key)
            let votes = try await CouncilReading(room).votes(on: id, for: actor)
            return (entry, votes.last?.result)
        }
        let language = room.language
        switch room.format {
        case .table:
            Console.print(CouncilWords.closed(language))
            if let result { Console.print(VoteText.line(result, language)) }
        case .json:
            let answer = JSON.object([
                ("entry", .whole(Int(entry.rawValue))), ("result", result.map { VoteText.json($0) } ?? .null),
            ])
            try Console.write(answer.rendered, to: "-", language)
        }
    }
}
