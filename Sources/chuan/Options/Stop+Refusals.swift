import ArgumentParser
import Criteria
import Records

extension Stop {
    /// How the program ends after a refusal was told.
    static func ending(_ error: any ExplainedError) -> ExitCode {
        switch error {
        case let refusal as ObservationRefusal: refusal.ending
        case let refusal as EvidenceRefusal: refusal.ending
        case LedgerError.brokenHead: broken
        case APITokenError.noSuchToken, AccountError.noSuchPerson, AccountError.noSuchBody,
            AccountError.noSuchGrant,
            AccountError.noSuchUnit, SessionError.noSuchSession, Refusal.noSuchUnit,
            ErasureRefusal.noSuchEntry:
            notFound
        default: error is UnknownLogin ? notFound : refused
        }
    }
}
