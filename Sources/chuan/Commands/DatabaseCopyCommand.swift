import ArgumentParser
import Database

/// `chuan copy`.
struct DatabaseCopyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "copy",
        abstract:
            "Chép giữa SQLite và PostgreSQL, kiểm chứng từng bảng. (Copy between engines, each table verified.)"
    )

    @Option(help: "Nguồn: sqlite:TỆP hoặc postgres://MÁY/TÊN. (Source.)")
    var from: String

    @Option(help: "Đích, còn trống. (An empty target.)")
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
            try work.report(try await copy.copy(from: try DatabaseURL(from), to: try DatabaseURL(to)))
        }
    }
}
