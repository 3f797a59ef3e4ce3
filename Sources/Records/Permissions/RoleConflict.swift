/// Two roles that one person may not hold together, so that nobody passes judgement on his own work.
package struct RoleConflict: Hashable, Sendable {
    package let one: Role
    package let other: Role
    /// Whether they exclude each other everywhere, or only where their scopes have something in common.
    package let isEverywhere: Bool

    /// Who enters does not verify, appraise or decide; who verifies does not decide; who issues the rules does not enter under them;
    /// administrators grant and auditors read, and neither does anything else.
    package static let all: [RoleConflict] = {
        let within: [(Role, Role)] = [
            (.communeOfficer, .provinceVerifier), (.communeOfficer, .councilMember),
            (.communeOfficer, .councilSecretary), (.communeOfficer, .decidingAuthority),
            (.communeOfficer, .policyMaker), (.provinceVerifier, .decidingAuthority),
        ]
        let apart: [Role] = [.administrator, .auditor]
        var everywhere: [(Role, Role)] = [(.administrator, .auditor)]
        for role in apart {
            everywhere += Role.allCases.filter { !apart.contains($0) }.map { (role, $0) }
        }
        return within.map { RoleConflict(one: $0.0, other: $0.1, isEverywhere: false) }
            + everywhere.map { RoleConflict(one: $0.0, other: $0.1, isEverywhere: true) }
    }()

    /// The conflict between two roles, if there is one.
    package static func between(_ role: Role, _ other: Role) -> RoleConflict? {
        all.first { $0.one == role && $0.other == other || $0.one == other && $0.other == role }
    }
}
