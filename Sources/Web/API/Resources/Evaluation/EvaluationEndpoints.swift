import Assessment
import Criteria
import Evaluation
import Records
import Tables

/// Trying out figures: a verdict with its reasons, and nothing is kept.
enum EvaluationEndpoints {
    static let all: [Endpoint] = [evaluate]

    /// More columns than any set has.
    static let mostValues = 1_000

    private static let set = Ask<String>.body("set", .text(1...100), Text(vi: "Bộ tiêu chí.", en: "The set."))
    private static let values = Ask<[String: String]>.body(
        "values",
        .map(of: .text(0...400), most: mostValues),
        Text(
            vi: "Theo tên mục (1.1.a); để trống là thiếu, KAD là không áp dụng.",
            en: "By column (1.1.a); blank for missing, KAD for not applicable."
        )
    )
    private static let attributes = Ask<[String: String]?>.optional(
        "attributes",
        .map(of: .text(0...100), most: 50),
        Text(vi: "Như nhóm xã.", en: "Such as the commune's group.")
    )

    private static let evaluate = Endpoint(
        .post,
        "/evaluations",
        "evaluate",
        in: .evaluation,
        Text(vi: "Chấm thử số liệu, kèm giải thích", en: "Evaluate figures, with the reasons"),
        changes: false,
        asking: set,
        values,
        attributes,
        EvaluationInWords.explain,
        answering: .json(
            EvaluationForms.evaluation,
            Text(vi: "Kết quả; không lưu gì.", en: "The outcome; nothing is kept.")
        )
    ) { call, name, values, attributes, isExplained in
        let plan = try await SetEndpoints.plan(call, name)
        let known = Dictionary(
            plan.slots.map { ($0.column, ValueKey($0.code, $0.input.letter)) },
            uniquingKeysWith: { first, _ in first }
        )
        var entered: [ValueKey: EnteredValue] = [:]
        for (column, text) in values {
            guard let key = known[column] else {
                throw APIFault.unknownMember(
                    "values.\(column)",
                    known: known.keys.sorted().prefix(12).map(\.self)
                )
            }
            entered[key] = EnteredValue(text: text, source: "", entry: .none, day: call.services.room.today)
        }
        let asked = Set(plan.set.attributes.map(\.name))
        if let unknown = attributes?.keys.first(where: { !asked.contains($0) }) {
            throw APIFault.unknownMember("attributes.\(unknown)", known: asked.sorted())
        }
        let title = call.language == .vi ? "Số liệu đã gửi" : "The figures sent"
        let participant = Participant(
            unit: "00",
            title: title,
            kind: plan.set.subject,
            parent: nil,
            parentTitle: nil,
            attributes: attributes ?? [:]
        )
        do throws(UnitFileFaults) {
            return EvaluationInWords(
                standing: try Standing(plan, participant, entered),
                title: title,
                isExplained: isExplained,
                language: call.language
            )
        } catch { throw SubmissionRefusal.faults(error.faults) }
    }
}
