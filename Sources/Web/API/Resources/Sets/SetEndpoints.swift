import Assessment
import Criteria
import Database
import Evaluation

/// The criteria sets in words, bundled or published.
enum SetEndpoints {
    static let all: [Endpoint] = [list, show, criterion]

    private static let name = Ask<String>.path(
        "set",
        .text(1...100),
        Text(vi: "Bộ tiêu chí, như cds-xa@2024.", en: "The set, as cds-xa@2024.")
    )
    private static let code = Ask<String>.path(
        "criterion",
        .text(1...60),
        Text(vi: "Mã tiêu chí.", en: "The criterion's code.")
    )

    private static let list = Endpoint(
        .get,
        "/sets",
        "listSets",
        in: .sets,
        Text(vi: "Các bộ tiêu chí", en: "All criteria sets"),
        isKept: true,
        answering: .json(SetForms.summary.list, Text(vi: "Theo mã và phiên bản.", en: "By id and edition."))
    ) { call in
        try await call.services.site.shelf.all().map { SetInWords(set: $0, language: call.language) }
    }

    private static let show = Endpoint(
        .get,
        "/sets/{set}",
        "showSet",
        in: .sets,
        Text(vi: "Một bộ tiêu chí", en: "One criteria set"),
        isKept: true,
        asking: name,
        answering: .json(SetForms.set, Text(vi: "Bộ tiêu chí.", en: "The set."))
    ) { call, name in SetInWords(set: try await plan(call, name).set, language: call.language) }

    private static let criterion = Endpoint(
        .get,
        "/sets/{set}/criteria/{criterion}",
        "showCriterion",
        in: .sets,
        Text(vi: "Một tiêu chí", en: "One criterion"),
        isKept: true,
        asking: name,
        code,
        answering: .json(SetForms.criterion, Text(vi: "Tiêu chí.", en: "The criterion."))
    ) { call, name, code in
        guard let node = try await plan(call, name).set.criteria.first(where: { $0.code == code }) else {
            throw APIFault.noSuchThing("criterion", String(code.prefix(60)))
        }
        return CriterionInWords(node: node, language: call.language)
    }

    /// The set of a name, ready for evaluation.
    static func plan(_ call: APICall, _ name: String) async throws -> Plan {
        let editions = call.services.site.editions
        guard let plan = try await call.services.room.database.read({ try editions.plan(name, $0) }) else {
            throw APIFault.noSuchThing("set", String(name.prefix(60)))
        }
        return plan
    }
}
