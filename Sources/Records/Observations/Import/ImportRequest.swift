package import Criteria
package import Quantities

/// What a file of observations leaves unsaid, and what may be done with it.
package struct ImportRequest: Sendable {
    /// Whose columns may stand in the file by criterion and letter; `nil` for columns named by elements only.
    package let set: CriteriaSet?
    package let stage: ObservationStage
    /// For rows without a `source` of their own.
    package let source: ObservationSource?
    /// For rows without a `period` of their own.
    package let period: Period?
    /// The day of states, such as a population, and of the codes of units; `nil` for the last day of the period.
    package let day: CivilDate?
    /// What the file is about where a code does not say so.
    package let kind: SubjectKind
    package let existing: ExistingPolicy

    package init(
        set: CriteriaSet?,
        stage: ObservationStage,
        source: ObservationSource?,
        period: Period?,
        day: CivilDate? = nil,
        existing: ExistingPolicy = .refuse
    ) {
        self.set = set
        self.stage = stage
        self.source = source
        self.period = period
        self.day = day
        kind = SubjectKind(of: set)
        self.existing = existing
    }
}

extension ImportRequest {
    /// What is asked, for the command's key.
    func digest(of file: Digest) -> Digest {
        var fields = CanonicalFields("chuan observation import 1")
        fields.add("file", file)
        fields.add("set", set.map { "\($0.id)@\($0.edition)" })
        fields.add("stage", stage.word)
        fields.add("source", source?.rawValue)
        fields.add("period", period?.description)
        fields.add("day", day?.description)
        if case .correct(let seen) = existing { fields.add("seen", seen.rawValue) }
        return fields.digest
    }
}

extension SubjectKind {
    /// What a criteria set assesses; an administrative unit when there is no set.
    package init(of set: CriteriaSet?) {
        switch set?.subject {
        case "nation": self = .nation
        case "body": self = .body
        case "platform": self = .platform
        case "project": self = .project
        default: self = .unit
        }
    }
}
