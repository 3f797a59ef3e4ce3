import Assessment
import Criteria

/// The page `docs/dossier-lifecycle.md`: a picture and a table of everything that the lifecycle allows, asked of the machine itself.
enum LifecycleDocument {
    /// A step that is possible, with the procedures under which it is.
    struct Step {
        let from: DossierState
        let event: DossierEvent
        let to: DossierState
        let effects: [DossierEffect]
        let procedures: [Procedure]
    }

    static var steps: [Step] {
        var steps: [Step] = []
        for from in DossierState.allCases {
            for event in DossierEvent.allCases {
                var found: [(Procedure, DossierState, [DossierEffect])] = []
                for procedure in Procedure.all {
                    var lifecycle = DossierLifecycle(procedure, in: from)
                    guard let effects = try? lifecycle.apply(event) else { continue }
                    found.append((procedure, lifecycle.state, effects))
                }
                // The same step may tell others under another procedure.
                for effects in found.map(\.2).reduce(
                    into: [[DossierEffect]](),
                    { if !$0.contains($1) { $0.append($1) } }
                ) {
                    let same = found.filter { $0.2 == effects }
                    guard let first = same.first else { continue }
                    steps.append(
                        Step(
                            from: from,
                            event: event,
                            to: first.1,
                            effects: effects,
                            procedures: same.map(\.0)
                        )
                    )
                }
            }
        }
        return steps
    }

    static var text: String {
        """
        # Vòng đời hồ sơ · Life of a dossier

        Trang này được viết ra từ chính `DossierLifecycle`; phép thử so nó với máy trạng thái nên không thể lỗi thời
        (`CHUAN_RECORD=1 swift test --filter LifecycleDocumentTests` viết lại).

        *This page is written from `DossierLifecycle` itself; a test compares the two, so it cannot go stale.*

        ```mermaid
        \(diagram.joined(separator: "\n"))
        ```

        ## Trạng thái · States

        | trạng thái | mã | bước tiếp theo |
        |---|---|---|
        \(DossierState.allCases.map { "| \($0.title(.vi)) | `\($0.rawValue)` | \($0.way(.vi)) |" }.joined(separator: "\n"))

        ## Bước · Steps

        Bước không có ở đây thì bị từ chối, kèm lời nói rõ phải làm gì.

        | từ | việc | đến | khi | thời hạn của bước | báo cho | kéo theo |
        |---|---|---|---|---|---|---|
        \(steps.map(row).joined(separator: "\n"))

        """
    }

    private static var diagram: [String] {
        var labels: [String: [String]] = [:]
        var order: [String] = []
        for step in steps where step.from != step.to {
            let arrow = "    \(step.from.rawValue) --> \(step.to.rawValue)"
            // Who is told under which procedure is for the table.
            let alike = steps.filter { ($0.from, $0.event, $0.to) == (step.from, step.event, step.to) }
            let label = step.event.title(.vi) + suffix(alike.flatMap(\.procedures))
            if labels[arrow] == nil { order.append(arrow) }
            if labels[arrow]?.contains(label) != true { labels[arrow, default: []].append(label) }
        }
        let starts = Dictionary(grouping: Procedure.all, by: \.initialState)
        return ["stateDiagram-v2"]
            + DossierState.allCases.map { "    \($0.rawValue): \($0.title(.vi))" }
            + DossierState.allCases.compactMap { state in
                starts[state].map { "    [*] --> \(state.rawValue): \(condition($0))" }
            }
            + order.map { "\($0): \((labels[$0] ?? []).joined(separator: " / "))" }
    }

    private static func suffix(_ procedures: [Procedure]) -> String {
        let condition = condition(procedures)
        return condition.isEmpty ? "" : " (\(condition))"
    }

    /// What all procedures that have a step share and the others lack.
    private static func condition(_ procedures: [Procedure]) -> String {
        var words: [String] = []
        if procedures.allSatisfy(\.hasRegistration) { words.append("có đăng ký") }
        if procedures.allSatisfy({ !$0.hasRegistration }) { words.append("không đăng ký") }
        if procedures.allSatisfy(\.hasCouncil) { words.append("có hội đồng") }
        if procedures.allSatisfy({ !$0.hasCouncil }) { words.append("không hội đồng") }
        return words.joined(separator: ", ")
    }

    private static func row(_ step: Step) -> String {
        var told: [String] = []
        var also: [String] = []
        for effect in step.effects {
            switch effect {
            case .tell(let audience): told.append(audience.words)
            case .keepLate: also.append("giữ riêng phần nhập sau hạn")
            case .freezeSubmission: also.append("chốt bộ tiêu chí, số liệu, minh chứng")
            }
        }
        let cells = [
            step.from.title(.vi), step.event.title(.vi),
            step.from == step.to ? "không đổi" : step.to.title(.vi),
            condition(step.procedures), step.event.step?.title(.vi) ?? "", told.joined(separator: ", "),
            also.joined(separator: ", "),
        ]
        return "| " + cells.joined(separator: " | ") + " |"
    }
}

extension DossierEffect.Audience {
    fileprivate var words: String {
        switch self {
        case .unit: "đơn vị"
        case .verifiers: "cơ quan thẩm định"
        case .council: "hội đồng"
        case .authority: "cấp có thẩm quyền"
        case .everyone: "mọi người"
        }
    }
}
