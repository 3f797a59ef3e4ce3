package import Quantities

/// A criteria set: what is asked, of whom, and how figures become a verdict, a level or points.
///
/// Immutable. A set whose formulas, references and policies do not hold together cannot be made: the reader of files
/// reports the faults instead.
package struct CriteriaSet: Sendable {
    package var id: String
    package var edition: String
    package var title: Text
    package var description: Text?
    package var issuer: Text?
    package var legalBasis: [Text]
    package var source: Source
    package var validity: Validity
    /// What is assessed: `commune`, `district`, …
    package var subject: String
    package var attributes: [Attribute]
    package var parameters: [Parameter]
    /// From lowest to highest; empty unless the result is a level.
    package var levels: [Level]
    package var policies: Policies
    package var result: ResultRule
    /// The top nodes, in document order.
    package var nodes: [Node]
    package var readings: [Reading]
    /// The base and the overlays that this set was made from; empty for a set of its own.
    package var lineage: Lineage?

    package init(
        id: String,
        edition: String,
        title: Text,
        description: Text?,
        issuer: Text?,
        legalBasis: [Text],
        source: Source,
        validity: Validity,
        subject: String,
        attributes: [Attribute],
        parameters: [Parameter],
        levels: [Level],
        policies: Policies,
        result: ResultRule,
        nodes: [Node],
        readings: [Reading],
        lineage: Lineage?
    ) {
        self.id = id
        self.edition = edition
        self.title = title
        self.description = description
        self.issuer = issuer
        self.legalBasis = legalBasis
        self.source = source
        self.validity = validity
        self.subject = subject
        self.attributes = attributes
        self.parameters = parameters
        self.levels = levels
        self.policies = policies
        self.result = result
        self.nodes = nodes
        self.readings = readings
        self.lineage = lineage
    }

    /// Every node in document order, parents before children.
    package var allNodes: [Node] { nodes.flatMap(\.subtree) }

    /// Every criterion in document order.
    package var criteria: [Node] { allNodes.filter { $0.criterion != nil } }

    package func node(_ code: String) -> Node? { allNodes.first { $0.code == code } }
}

/// The document that every `at` of a set points into.
package struct Source: Hashable, Sendable {
    package var id: String
    package var title: Text
    package var number: String?
    package var date: CivilDate?
    package var place: String?

    package init(id: String, title: Text, number: String?, date: CivilDate?, place: String?) {
        self.id = id
        self.title = title
        self.number = number
        self.date = date
        self.place = place
    }
}

/// From when until when a set is in force; either end may be open. Both days are included.
package struct Validity: Hashable, Sendable {
    package var from: CivilDate?
    package var until: CivilDate?

    package init(from: CivilDate?, until: CivilDate?) {
        self.from = from
        self.until = until
    }
}

/// A level of a levels set; its number is its place in the list, from 1.
package struct Level: Hashable, Sendable {
    package var number: Int
    package var title: Text
    package var description: Text?

    package init(number: Int, title: Text, description: Text?) {
        self.number = number
        self.title = title
        self.description = description
    }
}

/// A column of the data file beside the inputs, such as the commune's group or the year.
package struct Attribute: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable { case text, number }

    package var name: String
    package var title: Text
    package var kind: Kind
    /// Allowed values; empty for any.
    package var values: [String]
    /// What a blank cell means; `nil` for missing.
    package var byDefault: String?

    package init(name: String, title: Text, kind: Kind, values: [String], byDefault: String?) {
        self.name = name
        self.title = title
        self.kind = kind
        self.values = values
        self.byDefault = byDefault
    }
}

/// A named number that depends on attributes: a threshold by group, a weight by year.
package struct Parameter: Hashable, Sendable {
    package var name: String
    package var title: Text?
    package var at: String?
    package var cases: [Case]

    package struct Case: Hashable, Sendable {
        /// `nil` always holds.
        package var when: Formula?
        package var value: Formula

        package init(when: Formula?, value: Formula) {
            self.when = when
            self.value = value
        }
    }

    package init(name: String, title: Text?, at: String?, cases: [Case]) {
        self.name = name
        self.title = title
        self.at = at
        self.cases = cases
    }
}

/// Where a derived set comes from.
package struct Lineage: Hashable, Sendable {
    package var base: String
    package var guaranteesNotLaxer: Bool
    package var changes: [Change]

    package struct Change: Hashable, Sendable {
        /// The criterion, or `nil` for a change of the set itself.
        package var criterion: String?
        /// The fields that it touches; empty for an added or removed criterion.
        package var fields: [String]
        package var kind: Kind
        package var because: Text?
        package var at: String?
        /// Where the change stands: file:line:column.
        package var position: String

        package enum Kind: String, Sendable { case set, add, remove }

        package init(
            criterion: String?,
            fields: [String],
            kind: Kind,
            because: Text?,
            at: String?,
            position: String
        ) {
            self.criterion = criterion
            self.fields = fields
            self.kind = kind
            self.because = because
            self.at = at
            self.position = position
        }
    }

    package init(base: String, guaranteesNotLaxer: Bool, changes: [Change]) {
        self.base = base
        self.guaranteesNotLaxer = guaranteesNotLaxer
        self.changes = changes
    }
}
