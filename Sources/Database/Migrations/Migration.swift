/// One step of the schema's history: a name and the statements that make it. Once released it is never edited.
///
/// Types are written as tokens, since the engines agree on no names that mean the same:
///
///     CREATE TABLE unit (code {text} NOT NULL PRIMARY KEY, people {integer} NOT NULL CHECK (people >= 0)) {strict};
///
/// `{integer}` has 64 bits, `{real}` is a double, `{text}` sorts by its bytes on both engines, `{bytes}` is a blob. What must
/// differ altogether, such as a trigger, stands between lines `-- only sqlite` or `-- only postgres` and `-- both`.
package struct Migration: Hashable, Sendable {
    package let name: String
    package let text: String

    package init(_ name: String, _ text: String) {
        self.name = name
        self.text = text
    }
}
