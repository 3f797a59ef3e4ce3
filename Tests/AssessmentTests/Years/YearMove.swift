import Assessment
import Quantities
import Records

/// Something that somebody tries in a year.
struct YearMove: Hashable, Sendable, CustomStringConvertible {
    enum Deed: Hashable, Sendable {
        /// A step of one unit's dossier.
        case step(DossierEvent, unit: String, Detail)
        case declareConflict(unit: String)
        case establishConflict(unit: String, of: String)
        case appoint, freeze, close, draw
        case publishAll
        case extend(CampaignStep, to: CivilDate)
    }

    /// What a step is about, as far as it matters.
    enum Detail: Hashable, Sendable {
        case plain
        case level(Int?)
        case values(check: String?, count: String?)
        /// Judgements: which criteria, whether the count is corrected, whether the verifier saw an old claim.
        case judging([String], corrects: Bool, isStale: Bool)
        case ballot(Ballot)
        case due(CivilDate)
        /// Who signs, where that is somebody with an account.
        case signed(by: String?)
    }

    let deed: Deed
    /// The part that the person has in the year.
    let who: String

    init(_ deed: Deed, by who: String) {
        self.deed = deed
        self.who = who
    }

    var description: String { "\(who): \(deed)" }
}

/// What must come of a move.
enum YearExpectation: Hashable {
    case done, refused
    /// Either, since it hangs on lots; the model looks afterwards.
    case either
}
