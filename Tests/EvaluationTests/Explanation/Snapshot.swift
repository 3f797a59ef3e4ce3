import Foundation
import Testing

/// A text that people read, kept as a file beside the tests and compared exactly.
///
/// `CHUAN_RECORD=1 swift test` writes the files anew.
enum Snapshot {
    static func check(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation)
        throws
    {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Snapshots/\(name).txt")
        if ProcessInfo.processInfo.environment["CHUAN_RECORD"] == "1" {
            try Data(text.utf8).write(to: file)
            return
        }
        guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
            Issue.record("no snapshot \(name); CHUAN_RECORD=1 writes it", sourceLocation: sourceLocation)
            return
        }
        guard kept != text else { return }
        Issue.record("\(name) differs:\n\(difference(kept, text))", sourceLocation: sourceLocation)
    }

    /// Lines that went (−) and came (+).
    private static func difference(_ kept: String, _ text: String) -> String {
        let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
        let new = text.split(separator: "\n", omittingEmptySubsequences: false)
        return new.difference(from: old).map { change in
            switch change {
            case .remove(let line, let words, _): "− \(line + 1): \(words)"
            case .insert(let line, let words, _): "+ \(line + 1): \(words)"
            }
        }.joined(separator: "\n")
    }
}
