import ArgumentParser
import Criteria
import Database
import Elements
import Quantities
import Records
import Territory

/// What the commands about observations share: database, form of the answer, idempotency key, language.
struct ObservationOptions: ParsableArguments, Requesting {
    @OptionGroup var request: RequestOptions

    /// Does something with observations in somebody's name; refusals become words and an exit code.
    func with<Result: Sendable>(
        _ territory: Territory,
        _ acting: ActingOptions,
        _ body: @escaping @Sendable (ObservationService, Actor) async throws -> Result
    ) async throws -> Result {
        let permissions = Permissions(territory)
        let catalogue = try DataLibrary.elements(language)
        let rules = try DataLibrary.rules(catalogue, language)
        do {
            return try await records.withLedger(language) { ledger in
                try await body(
                    ObservationService(
                        ledger,
                        catalogue: catalogue,
                        rules: rules,
                        access: ObservationAccess(permissions)
                    ),
                    try await acting.actor(ledger, permissions)
                )
            }
        } catch let faults as ObservationFaults {
            for fault in faults.faults { Console.error(fault.text(language)) }
            Console.error(ObservationWords.faults(faults.count, shown: faults.faults.count)(language))
            throw Stop.dataFaults
        } catch let refused as RefusedRows {
            for row in refused.rows.prefix(50) { Console.error(row.refusal.text(language)) }
            throw Stop.dataFaults
        } catch let refusal as any ExplainedError {
            Console.error(refusal.text(language))
            throw Stop.ending(refusal)
        }
    }

    /// Reads something of the observations in one picture.
    func read<Result: Sendable>(
        _ body: @escaping @Sendable (Connection, ElementCatalogue) throws -> Result
    ) async throws -> Result {
        let catalogue = try DataLibrary.elements(language)
        do {
            return try await records.withLedger(language) { ledger in
                try await ledger.database.read { try body($0, catalogue) }
            }
        } catch let refusal as any ExplainedError {
            Console.error(refusal.text(language))
            throw Stop.ending(refusal)
        }
    }
}

extension ObservationRefusal {
    /// How the program ends.
    var ending: ExitCode {
        switch self {
        case .periodKind, .periodNotBegun, .value, .partAboveWhole, .outOfBounds, .twice, .tooMany, .text,
            .empty:
            Stop.dataFaults
        case .unknownElement, .noSuchObservation: Stop.notFound
        case .alreadyRecorded, .changedMeanwhile, .nothingChanged, .noContradiction, .notAmongThem, .ownClaim:
            Stop.refused
        }
    }
}
