package import Quantities

/// A group or a criterion of a set.
package struct Node: Hashable, Sendable {
    package var code: String
    package var title: Text
    package var print: PrintedFields
    /// Maximum points as declared.
    package var maximum: Fraction?
    /// In a weighted mean; `nil` counts as 1.
    package var weight: Formula?
    package var appliesIf: Formula?
    /// `false`: shown, never counted.
    package var isScored: Bool
    package var rounding: Rounding?
    package var policies: Policies
    package var readings: [Reading]
    package var body: Body
    /// Where the node stands in its file: file:line:column.
    package var position: String

    package enum Body: Hashable, Sendable {
        case group(Group)
        case criterion(Criterion)
    }

    package init(
        code: String,
        title: Text,
        print: PrintedFields,
        maximum: Fraction?,
        weight: Formula?,
        appliesIf: Formula?,
        isScored: Bool,
        rounding: Rounding?,
        policies: Policies,
        readings: [Reading],
        body: Body,
        position: String
    ) {
        self.code = code
        self.title = title
        self.print = print
        self.maximum = maximum
        self.weight = weight
        self.appliesIf = appliesIf
        self.isScored = isScored
        self.rounding = rounding
        self.policies = policies
        self.readings = readings
        self.body = body
        self.position = position
    }

    package var group: Group? {
        if case .group(let group) = body { group } else { nil }
    }

    package var criterion: Criterion? {
        if case .criterion(let criterion) = body { criterion } else { nil }
    }

    /// This node and all below it, in document order.
    package var subtree: [Node] { [self] + (group?.children.flatMap(\.subtree) ?? []) }
}

/// What a document prints beside the rule itself.
package struct PrintedFields: Hashable, Sendable {
    /// The place in the source document.
    package var at: String?
    package var unit: Text?
    package var method: Text?
    package var figuresFrom: Text?
    package var basis: Text?
    package var task: Text?
    package var lead: Text?
    package var coordinate: Text?
    package var note: Text?

    package init(
        at: String?,
        unit: Text?,
        method: Text?,
        figuresFrom: Text?,
        basis: Text?,
        task: Text?,
        lead: Text?,
        coordinate: Text?,
        note: Text?
    ) {
        self.at = at
        self.unit = unit
        self.method = method
        self.figuresFrom = figuresFrom
        self.basis = basis
        self.task = task
        self.lead = lead
        self.coordinate = coordinate
        self.note = note
    }
}

package struct Group: Hashable, Sendable {
    package var children: [Node]
    package var rule: VerdictRule
    package var combination: Combination
    package var excludedChildren: ExcludedChildren

    package init(
        children: [Node],
        rule: VerdictRule,
        combination: Combination,
        excludedChildren: ExcludedChildren
    ) {
        self.children = children
        self.rule = rule
        self.combination = combination
        self.excludedChildren = excludedChildren
    }
}
