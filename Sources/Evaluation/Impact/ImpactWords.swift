package import Criteria

/// The words of the impact report in one language.
package struct ImpactWords {
    package let title: String
    package let from: String
    package let to: String
    package let summary: String
    package let units: String
    package let better: String
    package let worse: String
    package let unchanged: String
    package let incomparable: String
    package let placesWon: String
    package let placesLost: String
    /// {0} before, {1} after, {2} difference.
    package let points: String
    package let judgedByShare: String
    package let differentKinds: String
    package let verdicts: String
    package let levels: String
    package let bands: String
    /// The corner of a transition matrix.
    package let beforeAndAfter: String
    package let criteria: String
    package let criterion: String
    package let kind: String
    package let changed: String
    package let added: String
    package let removed: String
    package let causes: String
    package let difference: String
    package let movers: String
    package let changes: String
    package let noChanges: String
    /// {0} how many more.
    package let more: String
    package let unit: String
    package let before: String
    package let after: String
    package let pointsBefore: String
    package let pointsAfter: String
    package let rankBefore: String
    package let rankAfter: String
    package let rankInParentBefore: String
    package let rankInParentAfter: String
    package let because: String
    package let met: String
    package let notMet: String
    package let undetermined: String
    package let noBase: String
    package let notApplicable: String
    /// {0} its number.
    package let level: String
    package let noLevel: String
    package let noBand: String

    package static func of(_ language: Language) -> ImpactWords {
        switch language {
        case .vi: .vietnamese
        case .en: .english
        }
    }

    package func verdict(_ word: String) -> String {
        switch word {
        case Verdict.met.word: met
        case Verdict.notMet.word: notMet
        case Absence.missing.rawValue: undetermined
        case Absence.noBase.rawValue: noBase
        default: notApplicable
        }
    }

    package func level(_ number: String) -> String { number == "0" ? noLevel : Template.fill(level, number) }

    package func band(_ id: String) -> String { id.isEmpty ? noBand : id }

    /// A standing in a word: the verdict, the level or the band.
    package func result(_ standing: UnitStanding) -> String {
        if let verdict = standing.verdict { return self.verdict(verdict.word) }
        if let level = standing.level { return self.level("\(level)") }
        return standing.bandID ?? ""
    }
}
