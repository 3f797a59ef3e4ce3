import Criteria
package import Records
package import Tables

/// Why a judgement, a question or the end of a verification is not taken as given.
package enum VerificationRefusal: ExplainedError, Hashable, Sendable {
    case nothing
    case unknownCriterion(String)
    /// The criterion asks the unit for nothing: it is counted, shown, or given by appraisers.
    case asksNothing(String)
    case twice(String)
    /// What the verifier saw is no longer what is claimed; now it goes up to this entry.
    case changedMeanwhile(String, now: EntryNumber)
    case noReason(String)
    case tooLong(String)
    case unknownValue(ValueKey)
    /// A correction that changes nothing.
    case nothingCorrected(String)
    /// Corrected values that cannot be read or contradict each other.
    case faults([UnitFileFault])
    case notAttached(criterion: String, evidence: String)
    case badEvidence(String)
    /// Nothing of an earlier submission can be taken over.
    case nothingToCarry
    /// These criteria still have to be judged.
    case notJudged([String])
    /// These criteria need not be looked at if the sample comes out well, and it is not finished.
    case sampleUnderWay([String], toLookAt: Int)
    case noText
    case unknownQuestion(EntryNumber)
    case neverHandedIn
}
