/// Words in Vietnamese, the language of the documents, with a translation where there is one.
package struct Text: Hashable, Sendable {
    package let vi: String
    package let en: String?

    package init(vi: String, en: String? = nil) {
        self.vi = vi
        self.en = en
    }

    package func callAsFunction(_ language: Language) -> String {
        switch language {
        case .vi: vi
        case .en: en ?? vi
        }
    }
}

/// The languages that people read. Vietnamese is the default everywhere.
package enum Language: String, CaseIterable, Sendable {
    case vi, en
}
