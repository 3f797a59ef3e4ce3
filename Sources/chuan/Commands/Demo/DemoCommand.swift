import ArgumentParser
import Criteria
import Database
import Demo
import Evaluation
import Quantities
import Records
import Synchronization
import Tables
import Territory
import TerritoryFiles

/// `chuan demo`: fills an empty database with a made-up year of assessment of the real communes.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Dựng một năm đánh giá minh họa trong cơ sở dữ liệu trống. (Build a synthetic year.)",
        discussion: """
            Đơn vị hành chính là thật; mọi số liệu, quyết định, tài khoản là minh họa và được đánh dấu như vậy. Cùng hạt giống và ngày thì \
            cùng nội dung. (The units are real; all figures, decisions and accounts are made up and marked so. The same seed and day \
            give the same content.)
            """
    )

    @OptionGroup var records: RecordsOptions

    @Option(help: ArgumentHelp("Hạt giống của số ngẫu nhiên. (Seed.)", valueName: "số"))
    var seed: UInt64 = 1

    @Option(
        help: ArgumentHelp("Ngày mà năm minh họa dẫn đến; mặc định hôm nay. (Last day.)", valueName: "ngày")
    )
    var at: CivilDate?

    @Option(
        help: ArgumentHelp(
            "Chỉ các xã của tỉnh này; lặp lại được. (Only communes of this province.)",
            valueName: "mã"
        )
    )
    var province: [UnitCode] = []

    @Option(
        help: ArgumentHelp(
            "Mật khẩu của các tài khoản đăng nhập, dòng đầu của tệp; không có thì tạo ngẫu nhiên và in ra một lần. (Password file.)",
            valueName: "tệp"
        )
    )
    var passwordFile: String?

    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws {
        if let at, at > UnitsOptions.today {
            throw ValidationError("\(at.vietnamese) chưa đến. (the day is still to come)")
        }
    }

    func run() async throws {
        let language = languageOptions.language
        let order = try order(language)
        let (password, isNew) = try password(language)
        let passwords = DemoPasswords(
            Password(password),
            PasswordHasher(),
            PasswordRules(try AccountsPassword.blocklist(language))
        )
        let address = records.address
        let start = ContinuousClock.now
        let summary: DemoSummary
        do {
            summary = try await DatabaseWork(language: language).run {
                var options = DatabaseOptions()
                options.statementTimeout = nil
                return try await DatabaseWork.with(try DatabaseURL(address), options) { database in
                    let migrator = try DatabaseSchema.migrator()
                    _ = try await migrator.migrate(database, now: DatabaseWork.now(), program: Chuan.version)
                    let shown = Mutex(DemoLine())
                    let summary = try await DemoBuilder(order).build(in: database, passwords) {
                        words,
                        done,
                        all in
                        shown.withLock { $0.show(words, done, of: all) }
                    }
                    shown.withLock { $0.clear() }
                    return summary
                }
            }
        } catch let refusal as any ExplainedError {
            Console.error(refusal.text(language))
            throw Stop.refused
        }
        try DemoReport(
            summary: summary,
            address: address,
            password: isNew ? password : nil,
            took: ContinuousClock.now - start
        ).write(language)
    }

    private func order(_ language: Language) throws -> DemoOrder {
        DemoOrder(
            seed: seed,
            day: at ?? UnitsOptions.today,
            provinces: Set(province),
            territory: try UnitsOptions.load(language),
            catalogue: try DataLibrary.elements(language),
            calendar: try UnitsOptions.reading(language) { () throws(TerritoryFileFaults) in
                try TerritoryLibrary.found().calendar()
            },
            levels: Plan(try SetOptions.load("cds-xa", language: language)),
            standard: Plan(try SetOptions.load("xa-tmdt", language: language)),
            index: Plan(try SetOptions.load("chi-so-cds-xa", language: language))
        )
    }

    /// The password, and whether it was made just now.
    private func password(_ language: Language) throws -> (String, isNew: Bool) {
        guard let passwordFile else { return (DemoPasswords.random(), true) }
        let text = try Console.reporting(language) { () throws(FileError) in
            try FileBytes(path: passwordFile).withBytes { String(decoding: $0, as: UTF8.self) }
        }
        return (text.split(whereSeparator: \.isNewline).first.map(String.init) ?? "", false)
    }
}
