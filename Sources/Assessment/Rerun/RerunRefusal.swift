package import Criteria

/// Why there is nothing to evaluate again.
package enum RerunRefusal: ExplainedError, Hashable, Sendable {
    case noSuchDecision(String)
    /// A revocation evaluates nothing; the decision that it takes back does.
    case revocation(of: String)

    package var code: String {
        switch self {
        case .noSuchDecision: "decision.not-found"
        case .revocation: "rerun.revocation"
        }
    }

    package var text: Text {
        switch self {
        case .noSuchDecision(let id):
            Text(vi: "Không có quyết định “\(id)”.", en: "There is no decision “\(id)”.")
        case .revocation(let previous):
            Text(
                vi: "Quyết định hủy bỏ không đánh giá gì; hãy chạy lại quyết định bị hủy “\(previous)”.",
                en: "A revocation evaluates nothing; rerun “\(previous)”, which it takes back."
            )
        }
    }
}
