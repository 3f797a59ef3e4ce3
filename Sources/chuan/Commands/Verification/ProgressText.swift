import Assessment
import Criteria

/// How far a campaign has come, as text or JSON.
struct ProgressText {
    private let progress: CampaignProgress

    init(_ progress: CampaignProgress) { self.progress = progress }

    func text(_ part: VerifyProgress.Part, _ language: Language) -> String {
        let isVietnamese = language == .vi
        let whole = progress.whole
        var text =
            isVietnamese
            ? "\(whole.dossiers) hồ sơ: nộp đúng hạn \(whole.inTime), trễ hạn \(whole.late), chưa nộp \(whole.neverHandedIn), rút \(whole.withdrawn); trả lại quá hạn \(whole.overdueReturns)\n\n"
            : "\(whole.dossiers) dossiers: in time \(whole.inTime), late \(whole.late), never handed in \(whole.neverHandedIn), withdrawn \(whole.withdrawn); returns overdue \(whole.overdueReturns)\n\n"
        switch part {
        case .parent: text += parents(language)
        case .criterion: text += criteria(language)
        }
        return text
    }

    private func parents(_ language: Language) -> String {
        let isVietnamese = language == .vi
        var table = TextTable([
            (isVietnamese ? "Cấp trên" : "Parent", .left), (isVietnamese ? "Hồ sơ" : "Dossiers", .right),
            (isVietnamese ? "Đúng hạn" : "In time", .right), (isVietnamese ? "Trễ" : "Late", .right),
            (isVietnamese ? "Số liệu" : "Values", .right), (isVietnamese ? "Kết luận" : "Judged", .right),
        ])
        for parent in progress.parents {
            table.append([
                parent.title.isEmpty ? parent.code : parent.title, "\(parent.count.dossiers)",
                "\(parent.count.inTime)", "\(parent.count.late)", Self.cell(parent.count.values),
                Self.cell(parent.count.judgements),
            ])
        }
        return table.text
    }

    private func criteria(_ language: Language) -> String {
        let isVietnamese = language == .vi
        var table = TextTable([
            (isVietnamese ? "Tiêu chí" : "Criterion", .left), (isVietnamese ? "Số liệu" : "Values", .right),
            (isVietnamese ? "Kết luận" : "Judged", .right),
        ])
        for criterion in progress.criteria {
            table.append([criterion.code, Self.cell(criterion.values), Self.cell(criterion.judgements)])
        }
        return table.text
    }

    private static func cell(_ part: ProgressCount.Part) -> String { "\(part.done)/\(part.asked)" }

    // MARK: - JSON

    var json: JSON {
        .object([
            ("whole", json(of: progress.whole)),
            (
                "parents",
                .list(
                    progress.parents.map { parent in
                        .object([
                            ("code", .text(parent.code)), ("title", .text(parent.title)),
                            ("count", json(of: parent.count)),
                            ("criteria", .list(parent.criteria.map { json(of: $0) })),
                        ])
                    }
                )
            ),
            ("criteria", .list(progress.criteria.map { json(of: $0) })),
        ])
    }

    private func json(of count: ProgressCount) -> JSON {
        let states = DossierState.allCases.compactMap { state in
            count.states[state].map { (state.rawValue, JSON.whole($0)) }
        }
        return .object([
            ("dossiers", .whole(count.dossiers)), ("states", .object(states)),
            ("inTime", .whole(count.inTime)), ("late", .whole(count.late)),
            ("neverHandedIn", .whole(count.neverHandedIn)), ("overdueReturns", .whole(count.overdueReturns)),
            ("values", json(of: count.values)), ("judgements", json(of: count.judgements)),
        ])
    }

    private func json(of criterion: CampaignProgress.Criterion) -> JSON {
        .object([
            ("code", .text(criterion.code)), ("values", json(of: criterion.values)),
            ("judgements", json(of: criterion.judgements)),
        ])
    }

    private func json(of part: ProgressCount.Part) -> JSON {
        .object([("done", .whole(part.done)), ("asked", .whole(part.asked))])
    }
}
