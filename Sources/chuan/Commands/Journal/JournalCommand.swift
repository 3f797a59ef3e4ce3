import ArgumentParser

/// `chuan journal`: who did what to what, and whether anybody changed that afterwards.
struct JournalCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "journal",
        abstract:
            "Sổ nhật ký: ai đã làm gì, và sổ còn nguyên vẹn không. (Who did what, and whether the journal is whole.)",
        subcommands: [
            JournalList.self, JournalShow.self, JournalVerify.self, JournalExportHead.self,
            JournalCheckHead.self,
            JournalErase.self,
        ]
    )
}
