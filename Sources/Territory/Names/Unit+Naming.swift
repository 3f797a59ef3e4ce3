extension Unit {
    /// Whether people may call the unit this: with or without its kind and what stands above it, with or without marks.
    package func isCalled(_ text: some StringProtocol) -> Bool {
        let own = text.split(separator: ",", maxSplits: 1).first.map { SoughtName($0) }
        guard let own, !own.key.isEmpty else { return false }
        return own.matchesPlain(NameKey(name))
    }
}
