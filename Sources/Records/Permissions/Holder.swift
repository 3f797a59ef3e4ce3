/// Whom a line of the table of permissions may name: a role, or one of those who act without one.
package enum Holder: Hashable, Sendable, CaseIterable {
    case role(Role)
    /// Anybody who is signed in.
    case person
    case anonymous
    case operatorOfTheMachine
    case program

    package static let allCases: [Holder] =
        Role.allCases.map { .role($0) } + [.person, .anonymous, .operatorOfTheMachine, .program]

    /// A stable word: the role's, or `signed-in`, `anonymous`, `operator`, `program`.
    package var word: String {
        switch self {
        case .role(let role): role.rawValue
        case .person: "signed-in"
        case .anonymous: "anonymous"
        case .operatorOfTheMachine: "operator"
        case .program: "program"
        }
    }

    package init?(word: String) {
        guard let holder = Holder.allCases.first(where: { $0.word == word }) else { return nil }
        self = holder
    }

    package var vietnamese: String {
        switch self {
        case .role(let role): role.vietnamese
        case .person: "người đã đăng nhập"
        case .anonymous: "người chưa đăng nhập"
        case .operatorOfTheMachine: "người vận hành máy"
        case .program: "chương trình"
        }
    }

    package var english: String {
        switch self {
        case .role(let role): role.english
        case .person: "anybody signed in"
        case .anonymous: "anybody not signed in"
        case .operatorOfTheMachine: "operator of the machine"
        case .program: "the program itself"
        }
    }
}
