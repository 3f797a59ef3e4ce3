import Foundation

/// A password as somebody typed it, in one form of Unicode (NFKC): the same keys give the same bytes on every keyboard.
///
/// It never shows itself in a description or a log.
package struct Password: Sendable {
    /// What is hashed.
    let bytes: [UInt8]
    let text: String

    /// Any text; ``PasswordRules`` say which may become somebody's password. Of more than 4,096 bytes nothing is normalised, since
    /// nobody's password is so long.
    package init(_ text: String) {
        let isShort = text.utf8.count <= 4_096
        self.text = isShort ? text.precomposedStringWithCompatibilityMapping : text
        bytes = Array(self.text.utf8)
    }
}

extension Password: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "…" }

    package var debugDescription: String { "…" }

    package var customMirror: Mirror { Mirror(self, children: []) }
}
