import Criteria
import Quantities

/// One combination of attribute values; an attribute that is not named is missing.
struct AttributeWorld: Hashable, Sendable {
    private(set) var values: [String: String]

    init(_ values: [String: String] = [:]) { self.values = values }

    subscript(name: String) -> String? { values[name] }

    /// No attribute is known.
    static let unknown = AttributeWorld()

    /// How many combinations are looked at, at most: beyond it nothing is claimed.
    static let limit = 512

    /// Every combination that the formulas of the sets can tell apart; `nil` when there are too many,
    /// or when formulas reckon with an attribute that may be anything.
    ///
    /// An attribute without listed values is represented by the constants that it is compared with and by one value
    /// beside each of them.
    static func all(of sets: [CriteriaSet], withMissing: Bool) -> [AttributeWorld]? {
        var worlds = [AttributeWorld()]
        var names: Set<String> = []
        for attribute in sets.flatMap(\.attributes) where names.insert(attribute.name).inserted {
            let same = sets.flatMap(\.attributes).filter { $0.name == attribute.name }
            guard
                !same.contains(where: { $0.values.isEmpty })
                    || sets.allSatisfy({ $0.onlyCompares(attribute.name) })
            else { return nil }
            var values: [String?] = distinct(same.flatMap { candidates(of: $0, in: sets) })
            if values.isEmpty || (withMissing && same.contains { $0.byDefault == nil }) { values.append(nil) }
            guard worlds.count * values.count <= limit else { return nil }
            worlds = worlds.flatMap { world in
                values.map { value in
                    var world = world
                    world.values[attribute.name] = value
                    return world
                }
            }
        }
        return worlds
    }

    private static func candidates(of attribute: Attribute, in sets: [CriteriaSet]) -> [String] {
        if !attribute.values.isEmpty { return attribute.values }
        var found = attribute.byDefault.map { [$0] } ?? []
        let compared = sets.flatMap { $0.comparedConstants(ofAttribute: attribute.name) }
        guard !compared.isEmpty else { return found }
        for constant in compared {
            switch constant {
            case .text(let text): found.append(text)
            case .number(let number) where number.denominator == 1:
                found += [-1, 0, 1].map { "\(number.numerator + Int64($0))" }
            default: break
            }
        }
        // Stands for every other text.
        if attribute.kind == .text { found.append("…") }
        return found
    }

    private static func distinct(_ values: [String]) -> [String?] {
        var seen: Set<String> = []
        return values.filter { seen.insert($0).inserted }
    }
}

extension CriteriaSet {
    /// Every formula of the set.
    var allFormulas: [Formula] {
        var formulas = parameters.flatMap(\.cases).flatMap { [$0.when, $0.value].compactMap { $0 } }
        formulas += result.bands.compactMap(\.when) + result.knockOuts.map(\.when)
        for node in allNodes {
            formulas += [node.weight, node.appliesIf].compactMap { $0 } + (node.criterion?.formulas ?? [])
            guard let group = node.group else { continue }
            if case .formula(let formula) = group.rule { formulas.append(formula) }
            if case .formula(let formula) = group.combination { formulas.append(formula) }
        }
        return formulas
    }

    /// Whether formulas only ever hold the attribute against constants.
    fileprivate func onlyCompares(_ name: String) -> Bool {
        let everything = allFormulas.flatMap(\.expression.everything)
        let mentioned = everything.count { $0 == .reference(.attribute(name)) }
        let compared = everything.count { part in
            switch part {
            case .compare(_, .reference(.attribute(name)), .number),
                .compare(_, .reference(.attribute(name)), .text),
                .compare(_, .number, .reference(.attribute(name))),
                .compare(_, .text, .reference(.attribute(name))),
                .isOne(_, .reference(.attribute(name))):
                true
            default: false
            }
        }
        return mentioned == compared
    }

    fileprivate func comparedConstants(ofAttribute name: String) -> [Expression] {
        let attribute = Expression.reference(.attribute(name))
        return allFormulas.flatMap(\.expression.everything).flatMap { part -> [Expression] in
            switch part {
            case .compare(_, attribute, let other), .compare(_, let other, attribute): [other]
            case .isOne(let texts, attribute): texts.map { .text($0) }
            default: []
            }
        }
    }
}
