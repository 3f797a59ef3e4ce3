import ArgumentParser
import Assessment
import Criteria
import Records

/// `chuan council votes`: the votes on a dossier as the reader may see them.
struct CouncilVotes: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "votes",
        abstract: "Các phiếu của một hồ sơ; ý kiến của người khác chỉ hiện khi đã đóng phiếu. (Votes.)"
    )

    @OptionGroup var dossier: DossierOption

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let (dossier, acting) = (dossier, acting)
        let votes = try await room.with { room in
            try await CouncilReading(room).votes(
                on: try await dossier.find(room),
                for: try await acting.actor(room)
            )
        }
        let text = VoteText(votes)
        switch room.format {
        case .table: try Console.write(text.text(room.language), to: "-", room.language)
        case .json: try Console.write(text.json.rendered, to: "-", room.language)
        }
    }
}

/// `chuan council minutes`: the minutes of a vote, as they were written at its close.
struct CouncilMinutes: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "minutes",
        abstract: "In biên bản của phiếu đã đóng. (Print the minutes of a closed vote.)"
    )

    @OptionGroup var dossier: DossierOption

    @Option(
        help: ArgumentHelp("Phiếu lần thứ mấy; mặc định lần cuối đã đóng. (Which vote.)", valueName: "lần")
    )
    var vote: Int?

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let (dossier, acting, number) = (dossier, acting, vote)
        let result = try await room.with { room -> VoteResult in
            let votes = try await CouncilReading(room).votes(
                on: try await dossier.find(room),
                for: try await acting.actor(room)
            )
            let closed = votes.filter { $0.result != nil && (number == nil || $0.vote.number == number) }
            guard let result = closed.last?.result else { throw CouncilRefusal.noVote }
            return result
        }
        switch room.format {
        case .table: try Console.write(result.minutes, to: "-", room.language)
        case .json:
            let answer = JSON.object([
                ("minutes", .text(result.minutes)), ("digest", .text(result.digest.description)),
                ("isWhole", .truth(result.isWhole)),
            ])
            try Console.write(answer.rendered, to: "-", room.language)
        }
        if !result.isWhole {
            Console.error(
                room.language == .vi
                    ? "Biên bản được giữ không khớp mã băm đã ghi khi đóng phiếu."
                    : "The kept minutes do not match the digest written at the close."
            )
            throw Stop.dataFaults
        }
    }
}
