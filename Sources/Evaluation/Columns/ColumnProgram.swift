import Criteria
package import KernelOps

/// A score set made into steps over columns of doubles, for populations.
///
/// Only for sets whose points are sums of criteria that stand on their own and count 0 when absent; others are
/// evaluated unit by unit. Comparisons that doubles might get wrong are marked for the exact evaluator.
package struct ColumnProgram: Sendable {
    /// Steps that give the criteria their points.
    package internal(set) var criterionOps: [KernelOp] = []
    /// Steps that add them up, after doubtful ones were decided exactly.
    package internal(set) var sumOps: [KernelOp] = []
    package internal(set) var lists: [Int32] = []
    package internal(set) var tables: [Double] = [0]
    package internal(set) var inputCount: Int32
    /// The first register holds zeros.
    package internal(set) var registerCount: Int32 = 1
    /// By place: the register with the node's points.
    package internal(set) var registerOfNode: [Int32]
    package internal(set) var totalRegister: Int32 = 0
    /// Registers that hold one number in every row, filled once.
    package internal(set) var constants: [(register: Int32, number: Double)] = []
    /// Criteria that are evaluated exactly, cell by cell.
    package internal(set) var exactPlaces: [Int] = []
    /// Registers that hold a bound of the unit's own scope; filled tile by tile.
    package internal(set) var scopedBounds: [ScopedBound] = []

    package struct ScopedBound: Sendable {
        let place: Int
        let offsetRegister: Int32
        let factorRegister: Int32
    }

    /// `nil` for a set that cannot be evaluated by columns.
    package init?(_ plan: Plan, facts: Facts, cohorts: Cohorts) {
        guard plan.isColumnar else { return nil }
        inputCount = Int32(plan.slots.count)
        registerOfNode = Array(repeating: -1, count: plan.nodes.count)
        var builder = ColumnProgramBuilder(plan: plan, facts: facts, cohorts: cohorts, program: self)
        builder.build()
        self = builder.program
    }
}

extension Plan {
    /// Whether the points of every unit are sums of criteria that stand on their own and are worth 0 when absent.
    package var isColumnar: Bool {
        guard set.result.kind == .score, set.result.combination == .sum, set.result.rounding == nil,
            set.result.knockOuts.isEmpty, set.result.bands.isEmpty
        else { return false }
        return nodes.allSatisfy { node in
            let policies = node.node.policies
            guard policies.missing == .zero, policies.noBase ?? .zero == .zero,
                policies.notApplicable == .zero,
                node.node.rounding == nil, node.appliesIf == nil, node.node.isScored
            else { return false }
            if let group = node.node.group { return group.combination == .sum && !node.children.isEmpty }
            guard case .score = node.rule else { return false }
            return !node.formulas.contains { $0.asksAboutOthers }
        }
    }
}

extension PlanNode {
    /// Every formula of a criterion.
    var formulas: [Code] {
        var found = locals + [value].compactMap { $0 }
        switch rule {
        case .group, .shown, .require, .ladder: break
        case .groupFormula(let code): found.append(code)
        case .score(let score):
            switch score {
            case .tiers(let tiers): found += tiers.compactMap(\.when) + tiers.map(\.share)
            case .checklist(let parts): found += parts.map(\.when)
            case .formula(let code): found.append(code)
            case .check, .ratio, .cappedRatio, .allOrNothing, .choice, .cohort, .rubric: break
            }
        }
        return found
    }
}

extension Code {
    /// Whether the answer depends on the results of other nodes.
    var asksAboutOthers: Bool {
        switch self {
        case .total, .node: true
        case .number, .text, .truth, .input, .local, .value, .maximum, .attribute, .parameter: false
        case .negate(let inner), .not(let inner), .isOne(_, let inner): inner.asksAboutOthers
        case .arithmetic(_, let left, let right), .compare(_, let left, let right), .and(let left, let right),
            .or(let left, let right):
            left.asksAboutOthers || right.asksAboutOthers
        case .choose(let condition, let then, let otherwise):
            condition.asksAboutOthers || then.asksAboutOthers || otherwise.asksAboutOthers
        case .call(_, let arguments): arguments.contains { $0.asksAboutOthers }
        }
    }
}
