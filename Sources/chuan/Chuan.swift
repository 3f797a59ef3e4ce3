import ArgumentParser

/// The program `chuan`: one command for each thing a person comes to do.
@main
struct Chuan: AsyncParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "chuan",
        abstract:
            "Đánh giá theo bộ tiêu chí, chính xác và có giải thích. (Exact, explained evaluation by criteria sets.)",
        discussion: """
            Mã kết thúc (exit codes): 0 xong (done); 1 bộ tiêu chí có lỗi hoặc không có bộ đó (faults in a set, or no such \
            set); 2 số liệu có lỗi (faults in \
            the data); 3 không đọc hay ghi được tệp (file not readable or writable); 4 không có đơn vị, tiêu chí hay mục \
            tiêu đó (no such unit, criterion or goal); 5 cơ sở dữ liệu từ chối hoặc hỏng (the database refused or failed); \
            6 không được phép hoặc chưa làm được (not allowed, or not possible now); 7 điều lưu giữ không còn nguyên vẹn (what is kept is not as \
            it was written); \
            64 sai cách gọi (wrong usage); 130 bị dừng giữa chừng (interrupted).
            """,
        version: version,
        subcommands: [
            SetsCommand.self, CheckCommand.self, EvaluateCommand.self, ExplainCommand.self, GapCommand.self,
            ImpactCommand.self, RobustnessCommand.self, UnitsCommand.self, CalendarCommand.self,
            ElementsCommand.self, ObservationsCommand.self,
            AccountsCommand.self, BodiesCommand.self, PermissionsCommand.self,
            DatabaseMigrateCommand.self, DatabaseBackupCommand.self, DatabaseRestoreCommand.self,
            DatabaseCopyCommand.self, CampaignCommand.self, RegisterCommand.self, AssessCommand.self,
            VerifyCommand.self, CouncilCommand.self,
            DecideCommand.self, PublishCommand.self, ReportCommand.self, NoticesCommand.self,
            JournalCommand.self, EvidenceCommand.self, DemoCommand.self, ServeCommand.self,
        ]
    )

    /// As the parser's own, but what that says of wrong usage in English only is told in Vietnamese first.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            if exitCode(for: error) == .validationFailure,
                let words = UsageWords.explanation(of: message(for: error))
            {
                Console.error(words)
            }
            exit(withError: error)
        }
    }
}
