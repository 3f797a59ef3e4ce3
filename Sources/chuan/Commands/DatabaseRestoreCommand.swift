import ArgumentParser
import Database

/// `chuan restore`.
struct DatabaseRestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Khôi phục bản sao lưu vào cơ sở dữ liệu trống. (Restore a backup into an empty database.)"
    )

    @Option(help: "Tệp sao lưu. (Backup file.)")
    var from: String

    @Option(help: "sqlite:TỆP hoặc postgres://MÁY/TÊN, còn trống. (An empty database.)")
    var to: String

    @OptionGroup var language: LanguageOptions

    func run() async throws {
        let work = DatabaseWork(language: language.language)
        try await work.run {
            let copy = DatabaseCopy(
                try DatabaseMigrations.migrator(),
                now: DatabaseWork.now(),
                program: Chuan.version
            )
            try work.report(try await copy.copy(from: DatabaseURL(file: from), to: try DatabaseURL(to)))
        }
    }
}
