import ArgumentParser
import Database

/// `chuan backup`: one consistent picture of a database in use.
struct DatabaseBackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Sao lưu khi đang chạy, ra một tệp SQLite. (Back up while in use, into one SQLite file.)",
        discussion: """
            Tệp được kiểm tra rồi mới có tên; không ghi đè tệp có sẵn. (The file is checked before it gets its name, and \
            replaces nothing.)
            """
    )

    @Option(help: DatabaseWords.addressHelp("Cơ sở dữ liệu cần sao lưu.", "What to back up."))
    var database: String

    @Option(help: ArgumentHelp("Tệp sao lưu, chưa có. (Backup file, not there yet.)", valueName: "tệp"))
    var to: String

    @OptionGroup var language: LanguageOptions

    func run() async throws {
        let (database, to) = (database, to)
        let work = DatabaseWork(language: language.language)
        let digests = try await work.run {
            let backup = Backup(
                try DatabaseSchema.migrator(),
                now: DatabaseWork.now(),
                program: Chuan.version
            )
            return try await backup.write(try DatabaseURL(database), to: to)
        }
        try work.report(digests)
    }
}
