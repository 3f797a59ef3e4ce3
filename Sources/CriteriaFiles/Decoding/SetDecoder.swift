import Criteria
import Quantities

/// Turns the tree of a whole set into the model, telling the log every fault on the way.
///
/// Nodes are decoded in document order, so that a formula knows exactly the nodes above it.
struct SetDecoder {
    var log: FaultLog
    /// Attributes, parameters and the nodes so far.
    var scope = FormulaScope()
    /// Values that each text attribute may have, where the set lists them.
    var attributeValues: [String: [String]] = [:]
    var kind = ResultRule.Kind.verdict
    var levelCount = 0
    /// Every code of the set with its first place, known before the first node is decoded.
    var allCodes: [String: FilePosition] = [:]
    var readingIDs: [String: FilePosition] = [:]
    /// Nodes and parameters whose value may lack a base.
    var nodesThatDivide: Set<String> = []
    var parametersThatDivide: Set<String> = []
    /// How large parameters and the values of nodes are, written out.
    var parameterSizes: [String: Int] = [:]
    var valueSizes: [String: Int] = [:]
    /// Decoding a criterion once more with a reading's changes: codes are known and readings are not read again.
    var isVariant = false
    /// Decoding a rule as printed: letters may be capitals.
    var isPrinted = false

    init(log: FaultLog) {
        self.log = log
        scope.allowsResults = false
    }

    static let keys = [
        "format", "id", "edition", "title", "description", "issuer", "legal_basis", "source", "valid",
        "subject",
        "attributes", "parameters", "levels", "policies", "result", "criteria", "readings",
    ]

    /// The set, or `nil` when the log has faults.
    static func set(from tree: YAMLTree, log: FaultLog) -> CriteriaSet? {
        var decoder = SetDecoder(log: log)
        let set = decoder.set(tree)
        return log.isEmpty ? set : nil
    }

    private mutating func set(_ tree: YAMLTree) -> CriteriaSet? {
        let what = Text(vi: "bộ tiêu chí", en: "a criteria set")
        guard let fields = Fields(tree, known: Self.keys, what: what, log: log) else { return nil }
        checkFormat(fields)
        let id = identifier(fields)
        let edition = fields.required("edition", "`edition: \"2026\"`").flatMap {
            fields.string($0, "edition")
        }
        let title = fields.required("title", "`title: …`").flatMap { fields.text($0, "title") }
        let subject = fields.required("subject", "`subject: commune`").flatMap {
            fields.string($0, "subject")
        }
        let source = source(fields)
        let validity = validity(fields)
        let resultFields = resultFields(fields)
        let levels = levels(fields)
        let attributes = attributes(fields)
        let parameters = parameters(fields)
        let policies = setPolicies(fields)
        let children =
            fields.required("criteria", "`criteria:` và ít nhất một tiêu chí (with at least one criterion)")
            .map { fields.items($0, "criteria") } ?? []
        collectCodes(children)
        let nodes = children.compactMap {
            node($0, inherited: policies, weighted: resultIsWeighted(resultFields))
        }
        let result = resultFields.map { resultRule($0, children: children.count) }
        let readings = readings(fields, of: nil)
        let (description, issuer) = (fields.text("description"), fields.text("issuer"))
        let legalBasis = fields.texts("legal_basis")
        guard let id, let edition, let title, let subject, let source, let result else { return nil }
        return CriteriaSet(
            id: id,
            edition: edition,
            title: title,
            description: description,
            issuer: issuer,
            legalBasis: legalBasis,
            source: source,
            validity: validity,
            subject: subject,
            attributes: attributes,
            parameters: parameters,
            levels: levels,
            policies: policies,
            result: result,
            nodes: nodes,
            readings: readings,
            lineage: nil
        )
    }
}
