/// What a password must be: long, and not what a stranger tries first. Nothing about capitals, digits or signs, and no expiry.
///
/// Source: NIST SP 800-63B revision 4, 3.1.1.2.
package struct PasswordRules: Sendable {
    /// Characters, counted as Unicode scalars after normalising.
    package static let length = 12...256

    private let blocklist: PasswordBlocklist

    package init(_ blocklist: PasswordBlocklist) {
        self.blocklist = blocklist
    }

    /// The first thing that is wrong.
    ///
    /// - Parameter names: login, name and address of the person, whatever is known.
    package func fault(in password: Password, of names: [String]) -> PasswordFault? {
        let count = password.text.unicodeScalars.count
        if count < PasswordRules.length.lowerBound {
            return .tooShort(minimum: PasswordRules.length.lowerBound)
        }
        if count > PasswordRules.length.upperBound {
            return .tooLong(maximum: PasswordRules.length.upperBound)
        }
        let folded = Folded.text(password.text)
        if blocklist.holds(folded) { return .common }
        if PasswordRules.isMonotonous(Array(folded.unicodeScalars)) { return .monotonous }
        return tells(names, folded) ? .telling : nil
    }

    /// Whether little is left when everything that is known of the person and the place is taken out.
    private func tells(_ names: [String], _ folded: String) -> Bool {
        let known = (names + ["chuan", "chuyendoiso", "thuongmaidientu", "matkhau", "password"])
            .flatMap { name in
                let plain = Folded.text(name)
                let parts = plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
                return parts + [parts.joined(), plain]
            }
            .filter { $0.count >= 3 }
            .sorted { $0.count > $1.count }
        var rest = folded
        for word in known { rest = rest.split(separator: word, omittingEmptySubsequences: true).joined() }
        guard rest != folded else { return false }
        // Numbers in a row behind a name are the next thing that a guesser tries.
        return rest.filter { $0.isLetter || $0.isNumber }.count < 6
            || PasswordRules.isMonotonous(Array(rest.unicodeScalars))
    }

    /// A part of it again and again, at most four different characters, or three quarters of it steps of one.
    private static func isMonotonous(_ scalars: [Unicode.Scalar]) -> Bool {
        if Set(scalars).count <= 4 { return true }
        let periods = 1...scalars.count / 2
        if periods.contains(where: { period in
            scalars.indices.dropFirst(period).allSatisfy { scalars[$0] == scalars[$0 - period] }
        }) {
            return true
        }
        let steps = zip(scalars, scalars.dropFirst()).map { Int($1.value) - Int($0.value) }
        // 9 to 0 and back, as on a row of keys.
        let even = steps.filter { [-1, 0, 1, 9, -9].contains($0) }
        return even.count * 4 >= steps.count * 3
    }
}
