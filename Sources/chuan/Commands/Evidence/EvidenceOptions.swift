import ArgumentParser
import Criteria
import Database
import Quantities
import Records
import Territory

extension DocumentKind: ExpressibleByArgument {}

/// What the commands about evidence share: database, in whose name, form of the answer, language.
struct EvidenceOptions: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

    /// Whether a store that is missing is made.
    enum Making: Sendable {
        /// It holds what was kept before, so that its absence is a fault.
        case never
        case always
        /// Before the first piece there is no store yet; afterwards its absence is a fault.
        case whenNothingIsKept
    }

    @OptionGroup var records: RecordsOptions
    @OptionGroup var acting: ActingOptions

    @Option(help: "Dạng kết quả: table, json. (Format.)")
    var format = Format.table

    @Option(
        name: .customLong("key"),
        help: ArgumentHelp(
            "Khóa của yêu cầu: gọi lại cùng khóa thì không làm lần nữa. (Idempotency key.)",
            valueName: "khóa"
        )
    )
    var keyText: String?

    @OptionGroup var languageOptions: LanguageOptions

    var language: Language { languageOptions.language }

    var key: CommandKey? { keyText.flatMap { CommandKey(rawValue: $0) } }

    func validate() throws {
        if let keyText, CommandKey(rawValue: keyText) == nil {
            throw ValidationError(
                "“\(keyText)”: khóa cần 8 đến 200 ký tự ASCII không có dấu cách. (a key has 8 to 200 visible ASCII characters)"
            )
        }
    }

    /// Reads what is known of evidence; refusals become words and an exit code.
    func read<Result: Sendable>(
        _ body: @escaping @Sendable (EvidenceReader, Actor) async throws -> Result
    ) async throws -> Result {
        let permissions = Permissions(try UnitsOptions.load(language))
        let acting = acting
        return try await reporting {
            try await records.withLedger(language) { ledger in
                let actor = try await acting.actor(ledger, permissions)
                return try await body(EvidenceReader(ledger, access: EvidenceAccess(permissions)), actor)
            }
        }
    }

    /// Does something with evidence and its store; refusals become words and an exit code.
    func with<Result: Sendable>(
        _ store: StoreOptions,
        making: Making = .never,
        _ territory: Territory? = nil,
        _ body: @escaping @Sendable (EvidenceService, Actor) async throws -> Result
    ) async throws -> Result {
        let permissions = Permissions(try territory ?? UnitsOptions.load(language))
        let catalogue = try DataLibrary.elements(language)
        let acting = acting
        return try await reporting {
            try await records.withLedger(language) { ledger in
                let actor = try await acting.actor(ledger, permissions)
                let isMade =
                    switch making {
                    case .never: false
                    case .always: true
                    case .whenNothingIsKept:
                        try await ledger.database.read { try !EvidenceService.keepsAnything($0) }
                    }
                return try await StoreOptions.with(store, making: isMade) { store in
                    let service = EvidenceService(
                        ledger,
                        store,
                        access: EvidenceAccess(permissions),
                        catalogue: catalogue
                    )
                    return try await body(service, actor)
                }
            }
        }
    }

    private func reporting<Result>(_ work: () async throws -> Result) async throws -> Result {
        do { return try await work() } catch let error as EvidenceStoreError {
            if error == .cancelled { throw Progress.stopped(language) }
            Console.error(error.text(language))
            throw error.ending
        } catch let error as any ExplainedError {
            Console.error(error.text(language))
            throw Stop.ending(error)
        }
    }

    /// Tells that something was done, with the number of the journal's entry.
    func tell(_ entry: EntryNumber, _ words: Text) throws {
        switch format {
        case .table: Console.print(words(language))
        case .json:
            let answer = JSON.object([("entry", .whole(Int(entry.rawValue)))])
            try Console.write(answer.rendered, to: "-", language)
        }
    }
}

/// Which piece of evidence a command is about.
struct EvidenceArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("Mã minh chứng. (Evidence.)", valueName: "minh-chứng"))
    var evidence: String

    func validate() throws {
        if Identifier<Evidence>(evidence) == nil {
            throw ValidationError(
                "“\(evidence)” không phải mã minh chứng; xem `chuan evidence list`. (not the id of evidence)"
            )
        }
    }

    /// - Throws: ``Stop``; never after ``validate()``.
    var id: Identifier<Evidence> {
        get throws {
            guard let id = Identifier<Evidence>(evidence) else { throw Stop.notFound }
            return id
        }
    }
}

extension EvidenceRefusal {
    /// How the program ends.
    var ending: ExitCode {
        switch self {
        case .file, .fileName, .text, .referenceLacks, .tooManyTargets, .noTargets: Stop.dataFaults
        case .noSuchSubject, .noSuchEvidence, .noSuchObservation, .noSuchElement: Stop.notFound
        case .otherSubject, .alreadyReplaced, .alreadyRejected, .contentErased, .alreadyAttached,
            .notAttached:
            Stop.refused
        }
    }
}

extension EvidenceStoreError {
    /// How the program ends.
    var ending: ExitCode {
        switch self {
        case .altered, .missing: Stop.dataFaults
        case .tooLarge, .badAddress, .file, .strange, .full, .remote, .badAnswer, .web, .noCredentials:
            Stop.file
        case .cancelled: Stop.interrupted
        }
    }
}
