package import Criteria

/// An error whose words are a phrase in each language, which people are told as a sentence.
package protocol BilingualError: ExplainedError {
    var vietnamese: String { get }

    var english: String { get }
}

extension BilingualError {
    package var text: Text {
        Text(vi: vietnamese.sentence, en: english.sentence)
    }
}
