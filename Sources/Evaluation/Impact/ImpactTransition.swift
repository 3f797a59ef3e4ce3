/// How many units went from one result to another: a cell of a transition matrix.
package struct ImpactTransition: Hashable, Sendable {
    package enum Subject: String, CaseIterable, Sendable { case verdict, level, band }

    package var subject: Subject
    /// The verdict's word, the level's number or the band's id; empty for none.
    package var before: String
    package var after: String
    package var count: Int

    package init(subject: Subject, before: String, after: String, count: Int) {
        self.subject = subject
        self.before = before
        self.after = after
        self.count = count
    }
}
