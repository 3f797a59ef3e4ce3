import Assessment
import Criteria
import Evaluation
import Quantities
import Records

/// Votes as one reader may see them, as text or JSON.
struct VoteText: Sendable {
    private let votes: [VoteView]

    init(_ votes: [VoteView]) { self.votes = votes }

    func text(_ language: Language) -> String {
        let isVietnamese = language == .vi
        guard !votes.isEmpty else {
            return isVietnamese ? "Chưa mở phiếu nào.\n" : "No vote was opened.\n"
        }
        return votes.map { view in
            func title(_ person: Identifier<Person>) -> String {
                view.roll.first { $0.person == person }?.title ?? person.text
            }
            var text =
                isVietnamese
                ? "Phiếu lần \(view.vote.number), mở ngày \(view.vote.day.vietnamese): \(view.given) ý kiến\n"
                : "Vote \(view.vote.number), opened \(view.vote.day): \(view.given) opinions\n"
            for conflict in view.conflicts {
                text += "  – \(title(conflict.person)): \(conflict.kind.title(language))"
                text += " (\(conflict.origin.title(language)))\n"
            }
            if let result = view.result { text += "  " + Self.line(result, language) + "\n" }
            if let opinions = view.opinions {
                let last = Dictionary(opinions.map { ($0.person, $0) }) { _, last in last }
                for member in view.roll {
                    guard let opinion = last[member.person] else { continue }
                    text += "  \(member.title): \(Self.words(opinion, language))\n"
                }
            } else {
                text +=
                    isVietnamese
                    ? "  Ý kiến của người khác chưa xem được.\n" : "  Opinions of others are hidden.\n"
                if let own = view.own.last {
                    text += isVietnamese ? "  Ý kiến của ông/bà: " : "  Your opinion: "
                    text += Self.words(own, language) + "\n"
                }
            }
            return text
        }.joined(separator: "\n")
    }

    /// How a vote ended, in a line.
    static func line(_ result: VoteResult, _ language: Language) -> String {
        let count =
            language == .vi
            ? "\(result.present)/\(result.counting) thành viên có ý kiến, cần \(result.needed)"
            : "\(result.present) of \(result.counting) members gave an opinion, \(result.needed) needed"
        return (language == .vi ? "Kết quả: " : "Result: ") + result.outcome.title(language) + " (\(count))"
    }

    private static func words(_ opinion: Opinion, _ language: Language) -> String {
        var text = opinion.ballot.title(language)
        if case .points(let given) = opinion.ballot {
            text +=
                " " + given.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
        }
        return opinion.reason.isEmpty ? text : text + " – " + opinion.reason
    }

    // MARK: - JSON

    var json: JSON {
        .list(
            votes.map { view in
                .compact([
                    ("number", .whole(view.vote.number)), ("opened", .text(view.vote.day.description)),
                    ("given", .whole(view.given)),
                    (
                        "conflicts",
                        .list(
                            view.conflicts.map { conflict in
                                .object([
                                    ("person", .text(conflict.person.text)),
                                    ("kind", .text(conflict.kind.rawValue)),
                                    ("origin", .text(conflict.origin.rawValue)),
                                ])
                            }
                        )
                    ),
                    ("own", .list(view.own.map { Self.json($0) })),
                    ("opinions", view.opinions.map { .list($0.map { Self.json($0) }) } ?? .null),
                    ("result", view.result.map { Self.json($0) } ?? .null),
                ])
            }
        )
    }

    private static func json(_ opinion: Opinion) -> JSON {
        var members: [(String, JSON)] = [
            ("person", .text(opinion.person.text)), ("entry", .whole(Int(opinion.entry.rawValue))),
        ]
        switch opinion.ballot {
        case .recognise(let level):
            members += [("ballot", .text("recognise")), ("level", level.map { .whole($0) } ?? .null)]
        case .refuse: members.append(("ballot", .text("refuse")))
        case .abstain: members.append(("ballot", .text("abstain")))
        case .points(let given):
            members += [
                ("ballot", .text("points")),
                ("points", .object(given.sorted { $0.key < $1.key }.map { ($0.key, .text($0.value)) })),
            ]
        }
        members.append(("reason", .text(opinion.reason)))
        return .compact(members)
    }

    static func json(_ result: VoteResult) -> JSON {
        var members: [(String, JSON)] = [("day", .text(result.day.description))]
        switch result.outcome {
        case .recognise(let level):
            members += [("outcome", .text("recognise")), ("level", level.map { .whole($0) } ?? .null)]
        case .refuse: members.append(("outcome", .text("refuse")))
        case .noQuorum: members.append(("outcome", .text("no_quorum")))
        case .points(let points):
            members += [
                ("outcome", .text("points")),
                (
                    "points",
                    .object(
                        points.sorted { $0.key < $1.key }.map {
                            ($0.key, .text($0.value.decimalText(digits: 10)))
                        }
                    )
                ),
            ]
        }
        members += [
            ("counting", .whole(result.counting)), ("present", .whole(result.present)),
            ("needed", .whole(result.needed)), ("digest", .text(result.digest.description)),
        ]
        return .compact(members)
    }
}
