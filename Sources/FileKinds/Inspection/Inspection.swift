/// What was found when a file was looked at: its kind, and what a verifier should know of it.
package struct Inspection: Hashable, Sendable {
    package let kind: FileKind
    package let warnings: Set<FileWarning>

    package init(_ kind: FileKind, warnings: Set<FileWarning> = []) {
        self.kind = kind
        self.warnings = warnings
    }
}
