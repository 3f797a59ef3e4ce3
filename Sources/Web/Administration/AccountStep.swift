/// What an administrator does about an account.
enum AccountStep: String, CaseIterable, Sendable {
    case grant, revoke, close, link
}
