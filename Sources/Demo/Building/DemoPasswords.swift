package import Records
import Territory

/// Gives the accounts that are to be signed in to one password, which is nowhere in the program: it comes from whoever builds.
package struct DemoPasswords: Sendable {
    private let password: Password
    private let hasher: PasswordHasher
    private let rules: PasswordRules

    package init(_ password: Password, _ hasher: PasswordHasher, _ rules: PasswordRules) {
        self.password = password
        self.hasher = hasher
        self.rules = rules
    }

    /// A password that nobody guesses: 5 groups of 4 letters and digits, about 99 bits.
    package static func random(_ randomness: Randomness = .system) -> String {
        let letters = Array("abcdefghjkmnpqrstuvwxyz23456789".utf8)
        var chosen: [UInt8] = []
        while chosen.count < 20 {
            // Bytes that would favour the first letters are passed over.
            chosen += randomness.bytes(32).filter { Int($0) < 248 }.map { letters[Int($0) % letters.count] }
        }
        return stride(from: 0, to: 20, by: 4)
            .map { String(decoding: chosen[$0..<$0 + 4], as: UTF8.self) }.joined(separator: "-")
    }

    /// Refuses a password that nobody should have, before anything is built.
    func check() throws(DemoRefusal) {
        guard rules.fault(in: password, of: []) == nil else { throw .badPassword }
    }

    /// Lets one account of each role sign in.
    func issue(_ world: DemoWorld, _ accounts: Accounts) async throws -> [DemoLogin] {
        let staff = world.staff
        let place =
            world.nation.communes.indices.first { world.chance("guide", world.nation.communes[$0]) < 0.2 }
            ?? 0
        let commune = world.nation.communes[place]
        var chosen: [(DemoStaff.Post, Role, String)] = [
            (staff.officers[place], .communeOfficer, commune.unit.fullName)
        ]
        if let province = staff.provinces[commune.province.code] {
            let name = province.unit.fullName
            chosen += [
                (province.science, .provinceVerifier, name), (province.authority, .decidingAuthority, name),
            ]
        }
        let nation = "cả nước"
        chosen += [
            (staff.councillors[2], .councilMember, nation), (staff.councillors[1], .councilSecretary, nation),
            (staff.science.policyMaker, .policyMaker, nation), (staff.administrator, .administrator, nation),
            (staff.auditor, .auditor, nation),
        ]
        let passwords = Passwords(accounts, hasher, rules)
        let (password, origin) = (password, DemoStaff.origin)
        for (post, _, _) in chosen {
            let link = try await passwords.issueLink(for: post.person, by: DemoStaff.machine)
            do {
                _ = try await passwords.choose(password, by: link.token, from: origin)
            } catch PasswordError.fault { throw DemoRefusal.badPassword }
        }
        return chosen.map { DemoLogin(login: $0.0.login, role: $0.1, place: $0.2) }
    }
}
