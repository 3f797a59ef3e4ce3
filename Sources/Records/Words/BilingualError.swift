package import Criteria

/// An error whose words are a phrase in each language, which people are told as a sentence.
package protocol BilingualError: ExplainedError {
    var vietnamese: String { get }

    var english: String { get }
}

extension BilingualError {
    package var text: Text {
        Text(vi: BilingualWords.sentence(vietnamese), en: BilingualWords.sentence(english))
    }
}

private enum BilingualWords {
    /// With a capital at the beginning and a full stop at the end.
    static func sentence(_ phrase: String) -> String {
        phrase.prefix(1).uppercased() + phrase.dropFirst() + (phrase.hasSuffix(".") ? "" : ".")
    }
}
