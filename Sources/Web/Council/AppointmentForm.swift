import Assessment
import Criteria
import Quantities
import Records

/// Reads a council from the form of its appointment.
enum AppointmentForm {
    static let quorums = ["1/2", "2/3", "3/4", "1/1"]

    enum Voting: String, CaseIterable { case majority, twoThirds }

    /// - Throws: ``DeskFault``
    static func read(_ form: Fields) throws(DeskFault) -> CouncilPlan {
        var members: [CouncilMember] = []
        for text in form.values("member") {
            guard let person = Identifier<Person>(text) else { throw .notChosen(field: "members") }
            members.append(
                CouncilMember(
                    person: person,
                    title: form.trimmed("title-\(text)") ?? "",
                    role: try form.choice("role-\(text)", of: CouncilRole.self),
                    body: form.trimmed("body-\(text)").flatMap { Identifier<Body>($0) },
                    unit: form.trimmed("unit-\(text)")
                )
            )
        }
        let parts = (form.trimmed("quorum") ?? "").split(separator: "/").compactMap { Int128($0) }
        guard parts.count == 2, let part = Fraction(parts[0], over: parts[1]) else {
            throw .notChosen(field: "quorum")
        }
        let voting: VotingRule
        switch try form.choice("voting", of: Voting.self) {
        case .majority: voting = .majority(chairBreaksTies: form["chair-breaks-ties"] != nil)
        case .twoThirds: voting = .twoThirds
        }
        return CouncilPlan(
            rules: CouncilRules(
                quorum: Quorum(part: part, least: try form.whole("least") ?? 1),
                voting: voting,
                averaging: try averaging(form)
            ),
            members: members
        )
    }

    private static func averaging(_ form: Fields) throws(DeskFault) -> Averaging? {
        guard form["averaging"] != nil else { return nil }
        return Averaging(
            method: try form.choice("averaging", of: Averaging.Method.self),
            rounding: Rounding(digits: try form.whole("digits") ?? 2),
            least: try form.whole("least-points") ?? 1
        )
    }
}
