package import Elements

/// What evidence is evidence for.
package enum EvidenceTarget: Hashable, Sendable {
    /// A criterion of a set, such as `I.11` of `cds-xa` or of `cds-xa@2024`.
    case criterion(set: String, code: String)
    case element(ElementID)
    case observation(ObservationNumber)

    /// Links made or ended by one command.
    package static let mostAtOnce = 200

    /// `nil` for names that no set or criterion has: letters, digits and few signs, at most 80 and 40 characters.
    package init?(set: String, criterion code: String) {
        func isName(_ text: String, _ limit: Int) -> Bool {
            (1...limit).contains(text.utf8.count)
                && text.unicodeScalars.allSatisfy { scalar in
                    scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value)
                        || [".", "-", "_", "@"].contains(scalar)
                }
        }
        guard isName(set, 80), isName(code, 40), !code.contains("@") else { return nil }
        self = .criterion(set: set, code: code)
    }

    var kind: String {
        switch self {
        case .criterion: "criterion"
        case .element: "element"
        case .observation: "observation"
        }
    }

    /// The set of a criterion; blank for the rest.
    var setName: String {
        if case .criterion(let set, _) = self { set } else { "" }
    }

    var name: String {
        switch self {
        case .criterion(_, let code): code
        case .element(let element): element.rawValue
        case .observation(let number): number.description
        }
    }

    init?(storedKind kind: String, set: String, name: String) {
        switch kind {
        case "criterion": self.init(set: set, criterion: name)
        case "element":
            guard let element = ElementID(rawValue: name) else { return nil }
            self = .element(element)
        case "observation":
            guard let number = ObservationNumber(name) else { return nil }
            self = .observation(number)
        default: return nil
        }
    }
}

extension EvidenceTarget: Comparable, CustomStringConvertible {
    package static func < (left: EvidenceTarget, right: EvidenceTarget) -> Bool {
        (left.kind, left.setName, left.name) < (right.kind, right.setName, right.name)
    }

    /// `criterion:cds-xa/I.11`, `element:population`, `observation:17.1`.
    package var description: String {
        setName.isEmpty ? "\(kind):\(name)" : "\(kind):\(setName)/\(name)"
    }
}
