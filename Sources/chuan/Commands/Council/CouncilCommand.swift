import ArgumentParser

/// `chuan council`: the council of a campaign, conflicts of interest, votes and minutes.
struct CouncilCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "council",
        abstract:
            "Hội đồng thẩm định: thành lập, xung đột lợi ích, bỏ phiếu, chấm điểm, biên bản. (The council.)",
        subcommands: [
            CouncilAppoint.self, CouncilShow.self, CouncilDeclareConflict.self,
            CouncilEstablishConflict.self, CouncilOpenVote.self, CouncilOpine.self, CouncilScore.self,
            CouncilClose.self, CouncilVotes.self, CouncilMinutes.self,
        ]
    )
}
