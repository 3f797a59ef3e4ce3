import Criteria

/// What missing figures, empty bases and "not applicable" are worth.
extension SetDecoder {
    /// Which worths a node may give, by what comes out of it.
    enum Outcome {
        case verdict
        case points
        /// A requirement among points.
        case verdictAmongPoints

        fileprivate func worths(of state: String) -> [Policies.Worth] {
            switch (self, state) {
            case (.verdict, "missing"): [.undetermined, .notMet]
            case (.verdict, "no_base"): [.undetermined, .notMet, .met, .excluded]
            case (.verdict, _): [.excluded, .notMet]
            case (.points, "missing"): [.zero, .excluded, .undetermined]
            case (.points, "no_base"): [.zero, .full, .excluded, .undetermined]
            case (.points, _): [.excluded, .zero, .full]
            case (.verdictAmongPoints, let state):
                Outcome.verdict.worths(of: state)
                    + Outcome.points.worths(of: state).filter {
                        !Outcome.verdict.worths(of: state).contains($0)
                    }
            }
        }
    }

    var outcome: Outcome { kind == .score ? .points : .verdict }

    /// The set's own policies; faults where a needed one is not said.
    func setPolicies(_ fields: Fields) -> Policies {
        let silent = Policies(missing: .undetermined, noBase: nil, notApplicable: .excluded)
        let example =
            kind == .score
            ? "`policies: {missing: zero, no_base: zero, not_applicable: excluded}`"
            : "`policies: {missing: undetermined, no_base: undetermined, not_applicable: not_met}`"
        guard let tree = fields.required("policies", example) else { return silent }
        let policies = policies(tree, inherited: silent, outcome: outcome)
        if let entries = tree.mapping {
            for key in ["missing", "not_applicable"] where !entries.contains(where: { $0.key == key }) {
                log.report(
                    at: tree.position,
                    vi: "`policies` thiếu `\(key)`; ví dụ \(example)",
                    en: "`policies` lacks `\(key)`; for example \(example)"
                )
            }
        }
        return policies
    }

    /// Policies laid over inherited ones.
    func policies(_ tree: YAMLTree, inherited: Policies, outcome: Outcome) -> Policies {
        let what = Text(vi: "`policies`", en: "`policies`")
        guard let parts = Fields(tree, known: ["missing", "no_base", "not_applicable"], what: what, log: log)
        else {
            return inherited
        }
        return Policies(
            missing: worth(parts, "missing", outcome) ?? inherited.missing,
            noBase: worth(parts, "no_base", outcome) ?? inherited.noBase,
            notApplicable: worth(parts, "not_applicable", outcome) ?? inherited.notApplicable
        )
    }

    private func worth(_ fields: Fields, _ key: String, _ outcome: Outcome) -> Policies.Worth? {
        guard let tree = fields[key], let word = fields.string(tree, key) else { return nil }
        let allowed = outcome.worths(of: key)
        if let worth = Policies.Worth(rawValue: word), allowed.contains(worth) { return worth }
        fields.reportWord(word, of: key, at: tree.position, known: allowed.map(\.rawValue))
        return nil
    }
}
