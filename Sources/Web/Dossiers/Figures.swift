import Criteria
import Evaluation

/// Exact numbers as people read them.
enum Figures {
    static func text(_ number: Exact, _ language: Language) -> String {
        ExplanationText.words(Figure(number), language: language)
    }
}
