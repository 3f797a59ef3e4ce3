/// An error that people are told: with a stable name for programs, and a sentence that says what was found and what to do.
package protocol ExplainedError: Error {
    /// Stable, such as `dossier.too-late`; may leave the process.
    var code: String { get }

    var text: Text { get }
}
