import Criteria

/// What is said of one thing that an endpoint asks for.
struct AskSummary: Sendable {
    let place: AskPlace
    let member: Schema.Member
}
