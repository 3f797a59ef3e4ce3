import Criteria
import Records
import Synchronization

/// A verification with its progress shown, and its report in words.
struct JournalVerification {
    let options: JournalOptions

    /// Shared, since the parts of a verification are told of from its task.
    private final class SharedProgress: Sendable {
        private let progress: Mutex<Progress>

        init(_ label: String) {
            progress = Mutex(Progress(label))
        }

        func advance(_ done: Int, _ total: Int) {
            // Ctrl-C ends the task itself.
            progress.withLock { _ = $0.advance(to: done, of: total) }
        }
    }

    func run(since start: JournalHead, exported: [JournalHead]) async throws -> JournalReport {
        let language = options.language
        return try await options.with(.readJournal) { ledger, _ in
            let progress = SharedProgress(JournalWords.verifying(language))
            return try await JournalVerifier(since: start, exported: exported).verify(ledger.database) {
                progress.advance($0, $1)
            }
        }
    }

    /// The breaks, a line each, then what was read.
    static func text(_ report: JournalReport, _ language: Language) -> String {
        var lines = report.breaks.map { found in
            "\(found.code)  \(language == .vi ? found.vietnamese : found.english)"
        }
        if report.breakCount > report.breaks.count {
            lines.append(JournalWords.moreBreaks(report.breakCount - report.breaks.count)(language))
        }
        lines.append(JournalWords.read(report)(language))
        return lines.map { $0 + "\n" }.joined()
    }

    static func json(_ report: JournalReport, _ members: [(String, JSON)], _ language: Language) -> JSON {
        .object(
            [
                ("whole", .truth(report.isWhole)), ("entries", .whole(report.entries)),
                ("notes", .whole(report.notes)), ("erased", .whole(report.erased)),
                ("last", JournalText.json(report.last)), ("breakCount", .whole(report.breakCount)),
                (
                    "breaks",
                    .list(
                        report.breaks.map { found in
                            .object([
                                ("code", .text(found.code)), ("entry", .whole(Int(found.entry.rawValue))),
                                ("text", .text(language == .vi ? found.vietnamese : found.english)),
                            ])
                        }
                    )
                ),
            ] + members
        )
    }
}
