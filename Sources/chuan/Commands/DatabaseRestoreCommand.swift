import ArgumentParser
import Database

/// `chuan restore`: a backup becomes a database again, of either engine.
struct DatabaseRestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Khôi phục bản sao lưu vào cơ sở dữ liệu trống. (Restore a backup into an empty database.)"
    )

    @Option(help: ArgumentHelp("Tệp sao lưu. (Backup file.)", valueName: "tệp"))
    var from: String

    @Option(help: DatabaseWords.addressHelp("Đích, còn trống.", "The target, empty."))
    var to: String

    @OptionGroup var language: LanguageOptions

    func run() async throws {
        let (from, to) = (from, to)
        try await DatabaseWork(language: language.language).copy(
            from: { () throws(DatabaseError) in DatabaseURL(file: from) },
            to: to
        )
    }
}
