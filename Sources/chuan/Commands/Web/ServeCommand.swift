import ArgumentParser
import Assessment
import Criteria
import Database
import Glibc
import Records
import TerritoryFiles
import Web

/// `chuan serve`: pages and interface over a database, until it is told to stop.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Chạy máy chủ web trên một cơ sở dữ liệu. (Serve the web over a database.)",
        discussion: """
            Dừng bằng Ctrl-C; yêu cầu đang làm được trả lời xong. Biến CHUAN_KEY giữ khóa bí mật (64 chữ số thập lục phân), \
            cần giống nhau khi chạy nhiều máy chủ. \
            (Stop with Ctrl-C; requests under way are answered first. CHUAN_KEY holds the secret key, 64 hexadecimal digits, \
            the same for all servers of an installation.)
            """
    )

    @OptionGroup var records: RecordsOptions
    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("Nghe ở địa chỉ này. (Listen on this address.)", valueName: "máy"))
    var host = "127.0.0.1"

    @Option(help: ArgumentHelp("Nghe ở cổng này. (Listen on this port.)", valueName: "cổng"))
    var port = 8080

    @Option(
        help: ArgumentHelp("Tên trang, thay cho “Chuẩn”. (Name of the site.)", valueName: "tên")
    )
    var siteName = "Chuẩn"

    @Option(help: ArgumentHelp("Đơn vị vận hành, ở chân trang. (Who runs it.)", valueName: "tên"))
    var operatorName: String?

    @Flag(
        help:
            "Người dùng vào qua HTTPS (có máy chủ proxy đứng trước). (Reached over HTTPS by way of a proxy.)"
    )
    var secure = false

    @Flag(help: "Không ghi dòng nào cho mỗi yêu cầu. (No line for each request.)")
    var quiet = false

    @OptionGroup var interface: InterfaceOptions

    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws {
        guard (0...65_535).contains(port) else {
            throw ValidationError("--port: 0…65535")
        }
    }

    func run() async throws {
        let language = languageOptions.language
        let calendar = try UnitsOptions.reading(language) { () throws(TerritoryFileFaults) in
            try TerritoryLibrary.found().calendar()
        }
        let territory = try UnitsOptions.load(language)
        guard let folder = PublicFolder.found() else {
            Console.error(ServeWords.noPublic(language))
            throw Stop.file
        }
        let key = try secretKey(language)
        let rules = PasswordRules(try AccountsPassword.blocklist(language))
        let provider = try OpenIDSettings.read(language)
        let catalogue = try DataLibrary.elements(language)
        let observationRules = try DataLibrary.rules(catalogue, language)
        let competence = try UnitsOptions.reading(language) { () throws(TerritoryFileFaults) in
            try TerritoryLibrary.found().competence()
        }
        let facts = try UnitsFiles.facts(nil, of: territory, language).facts
        var limits = WebLimits()
        limits.isSecure = secure
        interface.add(to: &limits)
        let (host, port, quiet, finalLimits) = (host, port, quiet, limits)
        let (siteName, operatorName, store, interface) = (siteName, operatorName, store, interface)
        do {
            try await records.serving(language) { ledger in
                let permissions = Permissions(territory)
                let accounts = Accounts(ledger, permissions)
                let hasher = PasswordHasher()
                let signIn = SignIn(accounts, hasher, key)
                let room = AssessmentRoom(
                    ledger,
                    calendar: calendar,
                    access: Access(permissions),
                    figures: WriteBack({ catalogue }, territory) { if !quiet { ServeLog.figures($0) } }
                )
                let settings = SiteSettings(
                    name: siteName,
                    operatorName: operatorName,
                    isDemo: try await ledger.database.read { try SyntheticMark.read($0) } != nil
                )
                try await StoreOptions.with(store, making: true) { store in
                    try await OpenIDSettings.with(provider, signIn, accounts, key) { providers in
                        let evidence = EvidenceService(
                            ledger,
                            store,
                            access: EvidenceAccess(permissions),
                            catalogue: catalogue
                        )
                        let site = Site(
                            room,
                            territory,
                            sessions: Sessions(accounts),
                            key: key,
                            assets: Assets(folder: folder),
                            settings: settings,
                            evidence: evidence,
                            offers: OfferService(room, catalogue, territory),
                            facts: facts,
                            competence: competence,
                            doors: Doors(
                                accounts,
                                signIn,
                                hasher,
                                rules,
                                key,
                                providers: providers
                            ),
                            isReady: {
                                try await DatabaseSchema.migrator().pending(in: ledger.database).isEmpty
                            }
                        )
                        let services = APIServices(
                            site,
                            evidence: evidence,
                            observations: ObservationService(
                                ledger,
                                catalogue: catalogue,
                                rules: observationRules,
                                access: ObservationAccess(permissions)
                            ),
                            facts: facts,
                            rates: interface.rates
                        )
                        let server = WebServer(
                            site,
                            rooms: Rooms.all(site) + [APIRoom(services)],
                            limits: finalLimits,
                            log: quiet ? .silent : ServeLog.toStandardError
                        )
                        try await server.run(host: host, port: port) { port in
                            Console.print(ServeWords.listening(host: host, port: port)(language))
                        }
                    }
                }
            }
        } catch let error as DatabaseError {
            throw DatabaseWork(language: language).tell(error)
        } catch let error as any ExplainedError {
            Console.error(error.text(language))
            throw Stop.refused
        }
    }

    /// From the environment; else a fresh one, with which forms opened before a restart must be opened again.
    private func secretKey(_ language: Language) throws -> SecretKey {
        guard let text = getenv("CHUAN_KEY").map({ String(cString: $0) }), !text.isEmpty else {
            guard let key = SecretKey(bytes: Randomness.system.bytes(32)) else { throw Stop.refused }
            return key
        }
        guard let key = SecretKey(text) else {
            Console.error(ServeWords.malformedKey(language))
            throw Stop.refused
        }
        return key
    }
}
