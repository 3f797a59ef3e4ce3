import ArgumentParser
import Criteria
import Database

/// `chuan migrate`: brings a database forward to what this program expects.
struct DatabaseMigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Tạo hoặc nâng cấp cơ sở dữ liệu. (Make a database or bring it forward.)",
        discussion: """
            Mọi bước hoặc không bước nào; cơ sở dữ liệu của bản chương trình mới hơn bị từ chối. \
            (All steps or none; a database of a newer program is refused.)
            """
    )

    @Option(help: "sqlite:TỆP hoặc postgres://MÁY/TÊN. (Database address.)")
    var database: String

    @Flag(help: "Chỉ liệt kê các bước còn thiếu. (Only list what is lacking.)")
    var check = false

    @OptionGroup var language: LanguageOptions

    func run() async throws {
        let isVietnamese = language.language == .vi
        try await DatabaseWork(language: language.language).run {
            var options = DatabaseOptions.maintenance
            options.createsFile = !check
            let store = try await Database(try DatabaseURL(database), options: options)
            let migrator = try DatabaseMigrations.migrator()
            let now = DatabaseWork.now()
            let names: [String]
            if check {
                names = try await migrator.pending(in: store)
            } else {
                names = try await migrator.migrate(store, now: now, program: Chuan.version)
                try await store.write { connection in
                    try connection.execute(
                        """
                        INSERT INTO program_version (version, first_used_at) VALUES (\(Chuan.version), \(now))
                        ON CONFLICT (version) DO NOTHING
                        """
                    )
                }
            }
            await store.close()
            for name in names { Console.print(name) }
            let (vi, en) =
                check
                ? ("Còn thiếu \(names.count) bước.", "\(names.count) step(s) lacking.")
                : (
                    "Đã chạy \(names.count) bước; cơ sở dữ liệu đúng bản này.",
                    "\(names.count) step(s) applied."
                )
            Console.error(isVietnamese ? vi : en)
        }
    }
}
