import ArgumentParser
import Database

/// `chuan copy`: from one engine to the other, or to another place.
struct DatabaseCopyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "copy",
        abstract:
            "Chép giữa SQLite và PostgreSQL, kiểm chứng từng bảng. (Copy between engines, each table verified.)"
    )

    @Option(help: DatabaseWords.addressHelp("Nguồn, có thể đang được dùng.", "The source; may be in use."))
    var from: String

    @Option(help: DatabaseWords.addressHelp("Đích, còn trống.", "The target, empty."))
    var to: String

    @OptionGroup var language: LanguageOptions

    func run() async throws {
        let (from, to) = (from, to)
        try await DatabaseWork(language: language.language).copy(
            from: { () throws(DatabaseError) in try DatabaseURL(from) },
            to: to
        )
    }
}
