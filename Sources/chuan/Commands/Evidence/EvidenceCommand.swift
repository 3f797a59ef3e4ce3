import ArgumentParser

/// `chuan evidence`: files that prove what units state, kept so that they are there and unchanged years later.
struct EvidenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evidence",
        abstract: "Minh chứng: thêm, gắn, xem, lấy, bác, đối chiếu, dọn. (Evidence.)",
        subcommands: [
            EvidenceAdd.self, EvidenceAttach.self, EvidenceList.self, EvidenceShow.self, EvidenceGet.self,
            EvidenceReject.self, EvidenceErase.self, EvidenceShared.self, EvidenceVerify.self,
            EvidenceSweepCommand.self,
        ]
    )
}
