import ArgumentParser

/// `chuan assess`: a unit's own work on its dossier.
struct AssessCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assess",
        abstract: "Tự đánh giá: nhập, xem, gắn minh chứng, nộp. (Self-assessment.)",
        subcommands: [
            AssessSave.self, AssessImport.self, AssessShow.self, AssessAttach.self, AssessCarryOver.self,
            AssessSubmit.self, AssessSubmitAll.self, AssessOffers.self, AssessAccept.self, AssessRecord.self,
            AssessRerun.self,
        ]
    )
}
