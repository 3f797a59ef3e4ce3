/// How a requirement was decided.
package struct RequirementExplanation: Sendable {
    package var verdict: Verdict
    package var branches: [Branch]

    package var applied: Branch? { branches.first { $0.fate == .applied } }
}
