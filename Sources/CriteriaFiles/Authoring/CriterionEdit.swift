/// A change of one criterion as people make it in a form: another requirement, or the criterion gone.
package struct CriterionEdit: Hashable, Sendable {
    /// What must hold, in one case.
    package struct Case: Hashable, Sendable {
        /// A formula; `nil` always applies.
        package let when: String?
        /// `>= 60%`
        package let condition: String
        /// The words of the document that asks it.
        package let quote: String?

        package init(when: String? = nil, condition: String, quote: String? = nil) {
            self.when = when
            self.condition = condition
            self.quote = quote
        }
    }

    package enum Action: Hashable, Sendable {
        case require([Case])
        /// One list of cases for each level, from the lowest; empty where the level does not ask.
        case ladder([[Case]])
        /// From which value on all points are given.
        case fullAt(String)
        case remove
    }

    package let criterion: String
    package let action: Action
    package let because: String?
    /// The place in the document that makes the change.
    package let at: String?

    package init(criterion: String, _ action: Action, because: String? = nil, at: String? = nil) {
        self.criterion = criterion
        self.action = action
        self.because = because
        self.at = at
    }

    /// The field that is replaced as a whole; `nil` for a removal.
    var field: String? {
        switch action {
        case .require: "require"
        case .ladder: "ladder"
        case .fullAt: "score"
        case .remove: nil
        }
    }

    var output: YAMLOutput {
        YAMLOutput { fields in
            fields.add("criterion", criterion)
            switch action {
            case .require(let cases): fields.add("set", Self.map("require", Self.requirement(cases)))
            case .ladder(let rungs):
                let list = rungs.map { $0.isEmpty ? YAMLOutput.scalar("-") : Self.rung($0) }
                fields.add("set", Self.map("ladder", .list(list)))
            case .fullAt(let share):
                fields.add("set", Self.map("score", Self.map("full_at", .scalar(share))))
            case .remove: fields.add("remove", "yes")
            }
            fields.add("because", because)
            fields.add("at", at)
        }
    }

    private static func map(_ key: String, _ value: YAMLOutput) -> YAMLOutput {
        YAMLOutput { $0.add(key, value) }
    }

    private static func requirement(_ cases: [Case]) -> YAMLOutput {
        plain(cases) ?? .list(cases.map { output($0) })
    }

    private static func rung(_ cases: [Case]) -> YAMLOutput {
        if let plain = plain(cases) { return plain }
        if cases.count == 1, let only = cases.first, only.when == nil { return output(only) }
        return map("cases", .list(cases.map { output($0) }))
    }

    private static func plain(_ cases: [Case]) -> YAMLOutput? {
        guard cases.count == 1, let only = cases.first, only.when == nil, only.quote == nil else {
            return nil
        }
        return .scalar(only.condition)
    }

    private static func output(_ item: Case) -> YAMLOutput {
        YAMLOutput { fields in
            fields.add("when", item.when)
            fields.add("is", item.condition)
            fields.add("quote", item.quote)
        }
    }
}
