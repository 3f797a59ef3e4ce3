import ArgumentParser

/// `chuan decide`: recognising, refusing, correcting and revoking.
struct DecideCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide",
        abstract: "Quyết định công nhận: dự thảo, quyết định, đính chính, hủy bỏ. (Decisions.)",
        subcommands: [
            DecideDraft.self, DecideList.self, DecideShow.self, DecideRecognise.self, DecideRefuse.self,
            DecideBulk.self, DecideCorrect.self, DecideRevoke.self,
        ]
    )
}
