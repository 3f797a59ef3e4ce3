import ArgumentParser

/// `chuan verify`: what verifiers do with dossiers that were handed in.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract:
            "Thẩm định: xem trước ở đâu, rút mẫu, kết luận từng tiêu chí, hỏi, trả lại, kết thúc. (Verification.)",
        subcommands: [
            VerifyList.self, VerifyProgress.self, VerifyRisks.self, VerifySample.self, VerifyStart.self,
            VerifyShow.self, VerifyJudge.self, VerifyAgree.self, VerifyBulk.self, VerifyImport.self,
            VerifyAsk.self, VerifyAnswer.self,
            VerifyReturn.self, VerifyFinish.self, VerifyResume.self,
        ]
    )
}
