/// Why an identity is not linked or unlinked, permissions apart.
package enum IdentityError: Error, Hashable, Sendable {
    /// Somebody, perhaps this very person, signs in by it already.
    case linkedAlready
    case notLinked
}

extension IdentityError: CustomStringConvertible {
    /// A stable name, for answers of interfaces and tests.
    package var code: String {
        switch self {
        case .linkedAlready: "identity.linked-already"
        case .notLinked: "identity.not-linked"
        }
    }

    /// What is wrong and what to do, in Vietnamese.
    package var vietnamese: String {
        switch self {
        case .linkedAlready: "danh tính này đã gắn với một tài khoản; hãy gỡ ở đó trước"
        case .notLinked: "danh tính này chưa gắn với tài khoản"
        }
    }

    /// What is wrong and what to do, in English.
    package var english: String {
        switch self {
        case .linkedAlready: "the identity is linked to an account; unlink it there first"
        case .notLinked: "the identity is not linked to the account"
        }
    }

    package var description: String { english }
}
