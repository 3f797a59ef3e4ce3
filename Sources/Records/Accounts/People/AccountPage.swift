/// Everything about one account that may be shown: no secret is in it.
package struct AccountPage: Hashable, Sendable {
    package let line: AccountLine
    /// All that was ever granted, revoked ones too.
    package let grants: [Grant]
    package let hasPassword: Bool
    /// Set by somebody else; nothing goes before it is changed.
    package let passwordIsTemporary: Bool
    package let hasSecondFactor: Bool
    /// How many single-use codes are left for a lost second factor.
    package let recoveryCodesLeft: Int
    package let identities: [LinkedIdentity]
}
