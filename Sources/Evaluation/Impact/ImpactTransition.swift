/// How many units went from one result to another: a cell of a transition matrix.
package struct ImpactTransition: Hashable, Sendable {
    package enum Subject: String, CaseIterable, Sendable { case verdict, level, band }

    package var subject: Subject
    /// The verdict's word, the level's number or the band's id; empty for none.
    package var before: String
    package var after: String
    package var count: Int
}
