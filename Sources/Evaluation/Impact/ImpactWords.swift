import Criteria

/// The words of the impact report in one language.
struct ImpactWords {
    let title: String
    let from: String
    let to: String
    let summary: String
    let units: String
    let better: String
    let worse: String
    let unchanged: String
    let incomparable: String
    let placesWon: String
    let placesLost: String
    /// {0} before, {1} after, {2} difference.
    let points: String
    let judgedByShare: String
    let differentKinds: String
    let verdicts: String
    let levels: String
    let bands: String
    /// The corner of a transition matrix.
    let beforeAndAfter: String
    let criteria: String
    let criterion: String
    let kind: String
    let changed: String
    let added: String
    let removed: String
    let causes: String
    let difference: String
    let movers: String
    let changes: String
    let noChanges: String
    /// {0} how many more.
    let more: String
    let unit: String
    let before: String
    let after: String
    let pointsBefore: String
    let pointsAfter: String
    let rankBefore: String
    let rankAfter: String
    let rankInParentBefore: String
    let rankInParentAfter: String
    let because: String
    let met: String
    let notMet: String
    let undetermined: String
    let noBase: String
    let notApplicable: String
    /// {0} its number.
    let level: String
    let noLevel: String
    let noBand: String

    static func of(_ language: Language) -> ImpactWords {
        switch language {
        case .vi: .vietnamese
        case .en: .english
        }
    }

    func verdict(_ word: String) -> String {
        switch word {
        case Verdict.met.word: met
        case Verdict.notMet.word: notMet
        case Absence.missing.rawValue: undetermined
        case Absence.noBase.rawValue: noBase
        default: notApplicable
        }
    }

    func level(_ number: String) -> String { number == "0" ? noLevel : Template.fill(level, number) }

    func band(_ id: String) -> String { id.isEmpty ? noBand : id }

    /// A standing in a word: the verdict, the level or the band.
    func result(_ standing: UnitStanding) -> String {
        if let verdict = standing.verdict { return self.verdict(verdict.word) }
        if let level = standing.level { return self.level("\(level)") }
        return standing.bandID ?? ""
    }
}
