package import Criteria
package import Quantities
package import Territory

/// One quantity that units report, defined once however many criteria sets ask for it.
package struct DataElement: Hashable, Sendable {
    package let id: ElementID
    package let title: Text
    package let kind: ElementKind
    /// What is counted or measured, such as `người`; of money the money unit; `nil` for yes/no and choices.
    package let unit: String?
    /// What a value is about: what happened in a year, quarter or month, or the state on a day.
    package let period: Period.Kind
    /// How the values of old units give that of a new one.
    package let merge: MergeRule
    /// Whether a value tells something of one person.
    package let isPersonal: Bool
    /// Which questions of criteria sets it answers.
    package let uses: [InputUse]
    /// What it is not, and why doubtful questions share it or do not.
    package let note: Text?

    package init(
        id: ElementID,
        title: Text,
        kind: ElementKind,
        unit: String?,
        period: Period.Kind,
        merge: MergeRule,
        isPersonal: Bool,
        uses: [InputUse],
        note: Text?
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.unit = unit
        self.period = period
        self.merge = merge
        self.isPersonal = isPersonal
        self.uses = uses
        self.note = note
    }
}
