import Criteria

/// Made-up figures of one criterion, by letter: an example or a counter-example.
struct Figures: Hashable, Sendable {
    /// In the order of the letters in the criterion.
    let answers: [(letter: String, answer: Answer)]

    static func == (left: Figures, right: Figures) -> Bool { left.text == right.text }
    func hash(into hasher: inout Hasher) { hasher.combine(text.vi) }

    /// `a = 1, b = 1`.
    var text: Text {
        let vi = answers.map { "\($0.letter) = \(Self.words($0.answer).vi)" }
        let en = answers.map { "\($0.letter) = \(Self.words($0.answer)(.en))" }
        return Text(vi: vi.joined(separator: ", "), en: en.joined(separator: ", "))
    }

    static func words(_ answer: Answer) -> Text {
        switch answer {
        case .number(let number): Wording.plain(number)
        case .truth(let truth): Text(vi: truth ? "có" : "không", en: truth ? "yes" : "no")
        case .text(let text): Text(vi: text)
        case .absent(.missing): Text(vi: "thiếu", en: "missing")
        case .absent(.notApplicable): Text(vi: "KAD", en: "not applicable")
        case .absent(.noBase): Text(vi: "mẫu số bằng 0", en: "empty base")
        }
    }
}
