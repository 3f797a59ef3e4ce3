package import Criteria

extension Refusal: ExplainedError {
    package var text: Text { Text(vi: vietnamese.sentence, en: english.sentence) }
}

extension String {
    /// With a capital at the beginning and a full stop at the end.
    var sentence: String {
        prefix(1).uppercased() + dropFirst() + (hasSuffix(".") ? "" : ".")
    }
}
