import ArgumentParser
import Criteria
import Database
import Quantities
import Records
import Territory

extension DocumentKind: ExpressibleByArgument {}

/// What the commands about evidence share: database, in whose name, form of the answer, language.
struct EvidenceOptions: ParsableArguments, Requesting {
    /// Whether a store that is missing is made.
    enum Making: Sendable {
        /// It holds what was kept before, so that its absence is a fault.
        case never
        case always
        /// Before the first piece there is no store yet; afterwards its absence is a fault.
        case whenNothingIsKept
    }

    @OptionGroup var request: RequestOptions
    @OptionGroup var acting: ActingOptions

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
