package import Criteria

/// A criteria set made ready to run: names replaced by places, groups by lists of places.
///
/// A class because it is large, never changes and is handed to every evaluator.
package final class Plan: Sendable {
    /// One input of one criterion and its column in the facts.
    package struct Slot: Sendable {
        package let code: String
        package let input: Input
        /// Whether its criterion has no other input, so that the column may be named by the code alone.
        package let isOnly: Bool

        /// The column's name in a data file.
        package var column: String { "\(code).\(input.letter)" }
    }

    package let set: CriteriaSet
    /// Every input in document order.
    package let slots: [Slot]
    /// Every node in document order, parents before children.
    package let nodes: [PlanNode]
    /// The top nodes' places.
    package let top: [Int]
    let parameters: [[(when: Code?, value: Code)]]
    let resultFormula: Code?
    let resultRuleFormula: Code?
    let knockOuts: [Code]
    let bands: [Code?]

    private let placeOfCode: [String: Int]

    package func place(of code: String) -> Int? { placeOfCode[code] }

    /// - Precondition: the set was read without faults, so that every name in it is known.
    package init(_ set: CriteriaSet) {
        let compiler = PlanCompiler(set)
        self.set = set
        slots = compiler.slots
        nodes = compiler.nodes()
        top = set.nodes.map { compiler.places[$0.code] ?? 0 }
        parameters = compiler.parameters()
        if case .formula(let formula) = set.result.combination {
            resultFormula = compiler.code(formula, in: nil)
        } else {
            resultFormula = nil
        }
        if case .formula(let formula) = set.result.rule {
            resultRuleFormula = compiler.code(formula, in: nil)
        } else {
            resultRuleFormula = nil
        }
        knockOuts = set.result.knockOuts.map { compiler.code($0.when, in: nil) }
        bands = set.result.bands.map { band in band.when.map { compiler.code($0, in: nil) } }
        placeOfCode = compiler.places
    }
}

/// A node with its formulas made ready.
package final class PlanNode: Sendable {
    package let node: Node
    /// Places of the children; empty for a criterion.
    package let children: [Int]
    /// Columns of the criterion's inputs.
    package let columns: Range<Int>
    package let weight: Code?
    package let appliesIf: Code?
    package let locals: [Code]
    package let value: Code?
    package let rule: Rule
    /// Whether the value or the condition depends on other nodes.
    let valueAsksAboutOthers: Bool

    init(
        node: Node,
        children: [Int],
        columns: Range<Int>,
        weight: Code?,
        appliesIf: Code?,
        locals: [Code],
        value: Code?,
        rule: Rule
    ) {
        self.node = node
        self.children = children
        self.columns = columns
        self.weight = weight
        self.appliesIf = appliesIf
        self.locals = locals
        self.value = value
        self.rule = rule
        valueAsksAboutOthers = ([value, appliesIf].compactMap { $0 } + locals).contains { $0.asksAboutOthers }
    }

    package enum Rule: Sendable {
        case group
        case groupFormula(Code)
        case shown
        case require([RequirementCase])
        case ladder([[RequirementCase]?])
        case score(Score)
    }

    package struct RequirementCase: Sendable {
        package let when: Code?
        package let condition: Code
    }

    package enum Score: Sendable {
        case check
        case ratio
        case cappedRatio(fullAt: Exact, slope: Exact)
        case allOrNothing(fullAt: Exact)
        case tiers([(when: Code?, share: Code)])
        case choice([Exact])
        case checklist([(when: Code, share: Exact)])
        case cohort(CohortRule)
        case formula(Code)
        case rubric
    }
}
