package import Criteria
package import Quantities

/// Why a decision cannot be made, corrected or revoked as asked.
package enum DecisionRefusal: ExplainedError, Hashable, Sendable {
    /// What calls for reasons that the paper does not give.
    package enum Deviation: String, Hashable, Sendable, CaseIterable {
        /// Less than what the figures reach.
        case belowResult
        /// The figures leave it open.
        case undetermined
        /// Another result than the council's.
        case otherThanCouncil
        case correction
        case revocation
    }

    case noNumber
    case noSignatory
    case noLegalBasis
    case tooLong
    case inTheFuture(CivilDate)
    case endsBeforeItBegins(CivilDate)
    case noSuchLevel(Int, highest: Int)
    /// The set has another kind of result.
    case wrongKind(ResultRule.Kind)
    case aboveResult(asked: Int, reached: Int)
    /// The figures do not meet the set.
    case notMet
    case needsReasons(Deviation)
    /// Points are lacking.
    case noTotal
    /// The points are not those that the figures give now.
    case otherPoints(asked: String, found: String)
    case boundsNotFrozen
    /// Criteria of the dossier were accepted on the strength of a sample that errors found later have enlarged.
    case sampleEnlarged(SampleDebt)
    /// Who decides or signs acted for the unit.
    case ownUnit
    /// The same paper as before.
    case sameAct(String)
    case noSuchDecision(String)
    case noDecision

    package var code: String {
        switch self {
        case .noNumber: "decision.no-number"
        case .noSignatory: "decision.no-signatory"
        case .noLegalBasis: "decision.no-legal-basis"
        case .tooLong: "decision.too-long"
        case .inTheFuture: "decision.in-the-future"
        case .endsBeforeItBegins: "decision.ends-before-it-begins"
        case .noSuchLevel: "decision.no-such-level"
        case .wrongKind: "decision.wrong-kind"
        case .aboveResult: "decision.above-result"
        case .notMet: "decision.not-met"
        case .needsReasons: "decision.needs-reasons"
        case .noTotal: "decision.no-total"
        case .otherPoints: "decision.other-points"
        case .boundsNotFrozen: "decision.bounds-not-frozen"
        case .sampleEnlarged: "decision.sample-enlarged"
        case .ownUnit: "decision.own-unit"
        case .sameAct: "decision.same-act"
        case .noSuchDecision: "decision.not-found"
        case .noDecision: "decision.none"
        }
    }
}
