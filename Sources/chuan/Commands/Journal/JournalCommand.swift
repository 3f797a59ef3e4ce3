import ArgumentParser

/// `chuan journal`: reads and verifies the journal, exports its head, erases personal notes.
struct JournalCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "journal",
        abstract: "Sổ nhật ký: đọc, kiểm tra, xuất mã cuối, xóa dữ liệu cá nhân. (The journal.)",
        subcommands: [
            JournalList.self, JournalShow.self, JournalVerify.self, JournalExportHead.self,
            JournalCheckHead.self,
            JournalErase.self,
        ]
    )
}
