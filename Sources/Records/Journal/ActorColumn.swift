extension Actor.Who {
    /// How the journal writes it: an identifier, or one of three words that no identifier can be.
    package var stored: String {
        switch self {
        case .person(let person): person.text
        case .program: "program"
        case .operatorOfTheMachine: "operator"
        case .anonymous: "anonymous"
        }
    }

    package init?(stored text: String) {
        switch text {
        case "program": self = .program
        case "operator": self = .operatorOfTheMachine
        case "anonymous": self = .anonymous
        default:
            guard let person = Identifier<Person>(text) else { return nil }
            self = .person(person)
        }
    }
}
