import Records

/// What a provider's word is worth: which of its own levels (`acr`) stand for two things shown, or for two with good hardware.
package struct AssuranceRule: Hashable, Sendable {
    package let two: Set<String>
    package let three: Set<String>

    package init(two: Set<String> = [], three: Set<String> = []) {
        self.two = two
        self.three = three
    }

    /// - Parameters:
    ///   - acr: the level that the provider names.
    ///   - amr: what it saw; `mfa` says that there was more than one thing (RFC 8176).
    func assurance(acr: String?, amr: [String]) -> Assurance {
        if let acr, three.contains(acr) { return .three }
        if let acr, two.contains(acr) { return .two }
        return amr.contains("mfa") ? .two : .one
    }
}
