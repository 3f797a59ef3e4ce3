/// What is asked of a unit at one place: inputs, the value formed from them, and how it is judged.
package struct Criterion: Hashable, Sendable {
    /// In document order of their letters.
    package var inputs: [Input]
    package var locals: [Local]
    /// What requirements and mechanisms ask about; `nil` where they name the inputs themselves.
    package var value: Formula?
    package var judgement: Judgement

    /// A quantity defined under `let`.
    package struct Local: Hashable, Sendable {
        package var name: String
        package var formula: Formula

        package init(name: String, formula: Formula) {
            self.name = name
            self.formula = formula
        }
    }

    package enum Judgement: Hashable, Sendable {
        /// Only shown.
        case none
        case require(Requirement)
        /// One per level, from the lowest; `nil` where the level does not ask.
        case ladder([Requirement?])
        case score(ScoreRule)
    }

    package init(inputs: [Input], locals: [Local], value: Formula?, judgement: Judgement) {
        self.inputs = inputs
        self.locals = locals
        self.value = value
        self.judgement = judgement
    }

    package func input(_ letter: String) -> Input? { inputs.first { $0.letter == letter } }
}

/// What must hold, by case: the first case that applies decides; none applying means not applicable.
package struct Requirement: Hashable, Sendable {
    package var cases: [Case]

    package struct Case: Hashable, Sendable {
        /// `nil` always applies.
        package var when: Formula?
        package var condition: Formula
        /// The requirement in the words of the document.
        package var quote: String?
        package var at: String?

        package init(when: Formula?, condition: Formula, quote: String?, at: String?) {
            self.when = when
            self.condition = condition
            self.quote = quote
            self.at = at
        }
    }

    package init(cases: [Case]) { self.cases = cases }
}
