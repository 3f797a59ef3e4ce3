import ArgumentParser
import Criteria
import Database

/// `chuan migrate`: makes a database, or brings it forward to what this program expects.
struct DatabaseMigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Tạo hoặc nâng cấp cơ sở dữ liệu. (Make a database or bring it forward.)",
        discussion: """
            Mọi bước hoặc không bước nào; cơ sở dữ liệu của bản chương trình mới hơn bị từ chối. \
            (All steps or none; a database of a newer program is refused.)
            """
    )

    @Option(help: DatabaseWords.addressHelp("Cơ sở dữ liệu.", "The database."))
    var database: String

    @Flag(help: "Chỉ liệt kê các bước còn thiếu. (Only list the steps that are lacking.)")
    var check = false

    @OptionGroup var language: LanguageOptions

    func run() async throws {
        let (database, check) = (database, check)
        let names = try await DatabaseWork(language: language.language).run {
            var options = DatabaseOptions.maintenance
            options.createsFile = !check
            let migrator = try DatabaseSchema.migrator()
            return try await DatabaseWork.with(try DatabaseURL(database), options) { store in
                if check { return try await migrator.pending(in: store) }
                return try await migrator.migrate(store, now: DatabaseWork.now(), program: Chuan.version)
            }
        }
        for name in names { Console.print(name) }
        let words =
            check ? DatabaseWords.lacking(names.count) : DatabaseWords.migrated(names.count)
        Console.error(words(language.language))
    }
}
