import ArgumentParser
import Database

/// `chuan backup`.
struct DatabaseBackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Sao lưu khi đang chạy, ra một tệp SQLite. (Back up while in use, into one SQLite file.)"
    )

    @Option(help: "sqlite:TỆP hoặc postgres://MÁY/TÊN. (Database address.)")
    var database: String

    @Option(help: "Tệp sao lưu; không ghi đè tệp có sẵn. (Backup file; never replaces one.)")
    var to: String

    @OptionGroup var language: LanguageOptions

    func run() async throws {
        let work = DatabaseWork(language: language.language)
        try await work.run {
            let backup = Backup(
                try DatabaseMigrations.migrator(),
                now: DatabaseWork.now(),
                program: Chuan.version
            )
            try work.report(try await backup.write(try DatabaseURL(database), to: to))
        }
    }
}
