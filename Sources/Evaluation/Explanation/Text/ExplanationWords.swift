import Criteria
import Quantities

/// Every sentence and word of an explanation in one language. Parameters come in words already.
protocol ExplanationWords: Sendable {
    var language: Language { get }
    var numbers: NumberWording { get }

    // Figures and formulas.
    var yes: String { get }
    var no: String { get }
    /// Between the arguments of a function.
    var separator: String { get }
    func absence(_ absence: Absence) -> String
    /// The unit of what is counted, `nil` where it goes without saying.
    func unit(_ printed: String) -> String?
    func moneyUnit(_ unit: MoneyUnit) -> String
    func formulaWord(_ word: Phrase.Word) -> String
    func about(_ aspect: NodeAspect, code: String) -> String

    // Headings.
    var given: String { get }
    var calculation: String { get }
    var requirement: String { get }
    var byLevel: String { get }
    var scoring: String { get }
    var source: String { get }
    var readings: String { get }
    var setReadings: String { get }

    // A criterion.
    func verdict(_ verdict: Verdict) -> String
    var noLevel: String { get }
    func marks(_ mark: Mark, levels: String) -> String
    var shown: String { get }
    func fromChildren(_ figure: String) -> String
    func document(title: String, number: String?) -> String
    func quoted(_ words: String) -> String
    func policy(_ absence: Absence, worth: Policies.Worth, letters: String) -> String
    /// A part of a checklist that lacks a figure.
    func policyOfPart(_ absence: Absence, letters: String) -> String
    func doesNotApply(_ reason: String) -> String

    // Conditions.
    /// A threshold by itself: "từ 50 % trở lên".
    func threshold(_ symbol: ComparisonOperator, _ bound: String) -> String
    func relation(_ symbol: ComparisonOperator, order: Order, right: String) -> String
    /// A relation said beside a calculation.
    func aside(_ relation: String) -> String
    func isText(_ name: String, _ value: String) -> String
    func isNotText(_ name: String, _ value: String, wanted: String) -> String
    func answerIs(_ answer: String) -> String
    /// Why no answer can be had.
    func noAnswer(_ absence: Absence) -> String
    func junction(_ junction: ConditionTest.Junction, count: Int) -> String
    func side(_ answer: ConditionTest.Answer) -> String
    /// What became of a case that did not decide.
    func passedBy(_ fate: Branch.Fate) -> String
    func caseHeld(_ reason: String) -> String
    var caseForOthers: String { get }
    var caseDecided: String { get }
    func because(_ reason: String) -> String
    func rung(_ mark: Mark, level: Int, title: String) -> String
    func levelsWithout(_ levels: String) -> String

    // Points.
    /// An exact value beside its rounded form.
    func exactly(_ number: String) -> String
    func points(_ given: String, of maximum: String) -> String
    func pointsLost(_ given: String, of maximum: String, lost: String) -> String
    func pointsOpen(of maximum: String) -> String
    func pointsPolicy(_ given: String, of maximum: String, absence: Absence) -> String
    func pointsExcluded(_ absence: Absence?) -> String
    func check(_ isYes: Bool) -> String
    func ratio(_ calculation: String) -> String
    func reaches(_ value: String, _ full: String) -> String
    func fallsShort(_ value: String, of full: String, calculation: String?) -> String
    func tier(_ fate: Branch.Fate) -> String
    func shareOfMaximum(_ share: String) -> String
    func option(isChosen: Bool) -> String
    func part(_ answer: ConditionTest.Answer) -> String
    var noTier: String { get }
    /// A tier without a condition.
    var always: String { get }
    func points(calculation: String) -> String
    func rubric(_ points: String) -> String
    func aboveMaximum(_ maximum: String) -> String
    var belowZero: String { get }
    func rounded(digits: Int, result: String) -> String
    func cohort(_ cohort: CohortWords) -> String
    func cohortFlat(_ value: String, _ flat: CohortRule.Flat, isFull: Bool) -> String

    // What is missing.
    func shortfall(_ shortfall: ShortfallWords) -> String

    // Readings.
    func says(_ words: String, at: String?) -> String
    func applied(_ words: String) -> String
    func why(_ words: String) -> String
    func alternative(_ words: String) -> String

    // The whole.
    func edition(_ edition: String) -> String
    func wholeLevel(_ level: Int, title: String?) -> String
    func bestLevel(_ level: Int) -> String
    func toReach(_ level: Int, title: String) -> String
    func notMet(_ count: Int, codes: String) -> String
    func missing(_ count: Int, codes: String) -> String
    var nothingMissing: String { get }
    var highestLevel: String { get }
    var nothingAppliesAtLevel: String { get }
    var countedAsNotMet: String { get }
    func rule(_ rule: VerdictRule) -> String
    func combination(_ combination: Combination) -> String
    func tally(met: Int, notMet: Int, missing: Int, notApplicable: Int) -> String
    func total(_ points: String) -> String
    var totalOpen: String { get }
    func rank(_ rank: Int, of count: Int) -> String
    func rankInParent(_ rank: Int) -> String
    var pointsByPart: String { get }
    var lostMost: String { get }
    func lost(_ points: String) -> String
    var bands: String { get }
    func bandReached(_ title: String) -> String
    func bandPassedBy(_ title: String, _ answer: ConditionTest.Answer?) -> String
    var byKnockOut: String { get }
    var noBand: String { get }
    var knockOuts: String { get }
    func knockOutTo(_ band: String?) -> String
    var knockOutNot: String { get }
}

/// How the left of a comparison stands to the right.
enum Order {
    case less, equal, greater
}

/// What the sentence about a population needs, in words.
struct CohortWords {
    var method: CohortRule.Method
    var higherIsBetter: Bool
    var unitCount: Int
    var below: Int
    var above: Int
    var value: String
    var lowest: String
    var highest: String
    var isFixed: Bool
}

/// What the sentence about a shortfall needs, in words.
struct ShortfallWords {
    var goal: Shortfall.Goal
    /// Points that the goal means.
    var points: String
    var letter: String
    var difference: String
    var isMore: Bool
    var needed: String
    var whole: String?
}
