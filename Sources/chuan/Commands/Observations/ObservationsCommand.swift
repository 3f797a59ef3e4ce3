import ArgumentParser

/// `chuan observations`: what was said of which unit, by whom, when, and what stands.
struct ObservationsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "observations",
        abstract:
            "Số liệu đã ghi: nhập, sửa, xem, lịch sử, mâu thuẫn. (Recorded figures: import, correct, look up.)",
        subcommands: [
            ObservationsImport.self, ObservationsRecord.self, ObservationsCorrect.self, ObservationsShow.self,
            ObservationsHistory.self, ObservationsContradictions.self, ObservationsResolve.self,
            ObservationsCarry.self, ObservationsCheck.self,
        ]
    )
}
