package import Criteria

/// Explanations as plain text for people: the answer first, then what is missing, then the reasons.
///
/// Lines have at most 100 columns. A sign (✓ ✕ ? –) never stands without its word.
package enum ExplanationText {
    /// One criterion in full.
    package static func render(_ criterion: CriterionExplanation, language: Language) -> String {
        var writer = ExplanationWriter(words(of: language))
        writer.write(criterion, indent: 0, isAlone: true)
        return writer.layout.text
    }

    /// One criterion in full as lines that are not wrapped, each with how many spaces it is indented.
    package static func lines(
        _ criterion: CriterionExplanation,
        language: Language
    ) -> [(indent: Int, text: String)] {
        var writer = ExplanationWriter(words(of: language))
        writer.layout = TextLayout(width: .max)
        writer.write(criterion, indent: 0, isAlone: true)
        return writer.layout.lines.filter { !$0.isEmpty }.map { line in
            let text = line.drop { $0 == " " }
            return (line.count - text.count, String(text))
        }
    }

    /// A whole unit: the result, what holds it back, a line or two for each criterion that is in order, and all
    /// there is to say about the others.
    package static func render(_ unit: UnitExplanation, language: Language) -> String {
        var writer = ExplanationWriter(words(of: language))
        writer.write(unit)
        return writer.layout.text
    }

    /// A formula or calculation in words, for other ways of writing explanations out.
    package static func words(_ working: Working, language: Language) -> String {
        FigureText(words: words(of: language)).text(working)
    }

    /// A formula in words.
    package static func words(_ phrase: Phrase, language: Language) -> String {
        FigureText(words: words(of: language)).text(phrase)
    }

    /// A figure in words.
    package static func words(_ figure: Figure, language: Language) -> String {
        FigureText(words: words(of: language)).text(figure)
    }

    private static func words(of language: Language) -> any ExplanationWords {
        switch language {
        case .vi: VietnameseWords()
        case .en: EnglishWords()
        }
    }
}
