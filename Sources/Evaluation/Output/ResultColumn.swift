import Criteria

/// The columns of a result file, in their order: docs/data-file.md, "Results".
package enum ResultColumn: Hashable, Sendable {
    case unit
    case parent
    /// A criterion, or a group below the top.
    case node(Int)
    /// A top group.
    case group(Int)
    case result
    case level
    case bestLevel
    case total
    case rank
    case rankInParent
    case missing
    case noBase
    case band
    case maximum

    /// The columns that a set's results have.
    package static func columns(of plan: Plan) -> [ResultColumn] {
        let nodes = plan.nodes.indices.filter { !plan.isTopGroup($0) }
        let groups = plan.top.filter { plan.isTopGroup($0) }
        switch plan.set.result.kind {
        case .verdict:
            return [.unit] + nodes.map { .node($0) } + groups.map { .group($0) } + [.result]
        case .levels:
            let criteria = nodes.filter { plan.nodes[$0].children.isEmpty }
            return [.unit, .parent] + criteria.map { .node($0) } + [.level, .bestLevel]
        case .score:
            var columns: [ResultColumn] =
                [.unit, .parent] + nodes.map { .node($0) } + groups.map { .group($0) }
            columns += [.total, .rank, .rankInParent, .missing, .noBase]
            if !plan.set.result.bands.isEmpty { columns.append(.band) }
            if plan.mayLowerMaximum { columns.append(.maximum) }
            return columns
        }
    }

    package func name(in plan: Plan) -> String {
        switch self {
        case .unit: "unit"
        case .parent: "parent"
        case .node(let place): plan.nodes[place].node.code
        case .group(let place): "group.\(plan.nodes[place].node.code)"
        case .result: "result"
        case .level: "level"
        case .bestLevel: "level.best"
        case .total: "total"
        case .rank: "rank"
        case .rankInParent: "rank.parent"
        case .missing: "missing"
        case .noBase: "noBase"
        case .band: "band"
        case .maximum: "maximum"
        }
    }
}

extension Plan {
    package func isTopGroup(_ place: Int) -> Bool { !nodes[place].children.isEmpty && top.contains(place) }

    /// Whether the maximum that counts can differ between units.
    package var mayLowerMaximum: Bool {
        guard set.result.kind == .score else { return false }
        return nodes.contains { node in
            let policies = node.node.policies
            return policies.missing == .excluded || policies.noBase == .excluded
                || policies.notApplicable == .excluded
        }
    }
}
