import Criteria

/// A case of a requirement in reduced form; `when` is `nil` where it certainly applies.
struct ReducedCase: Hashable {
    let when: Expression?
    let condition: Expression
}
