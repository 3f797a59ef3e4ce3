import Foundation
import Testing

/// What the program says, kept as a file beside the tests and compared exactly.
///
/// `CHUAN_RECORD=1 swift test` writes the files anew.
enum CommandLineSnapshot {
    /// - Parameter lines: how many lines of standard output are kept; of the rest only their number.
    static func text(of run: CommandLineRun, arguments: [String], lines: Int) -> String {
        var kept = run.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if kept.last == "" { kept.removeLast() }
        if kept.count > lines { kept = kept.prefix(lines) + ["[… \(kept.count - lines) dòng]"] }
        let words = arguments.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: " ")
        var text = "$ chuan \(words)\n" + kept.map { $0 + "\n" }.joined()
        if !run.error.isEmpty { text += "[stderr]\n\(run.error)" }
        return text + "[mã kết thúc \(run.exitCode)]\n"
    }

    static func check(_ text: String, _ name: String) throws {
        let file = CommandLineRun.folder("Snapshots").appending(path: "\(name).txt")
        if ProcessInfo.processInfo.environment["CHUAN_RECORD"] == "1" {
            try Data(text.utf8).write(to: file)
            return
        }
        guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
            Issue.record("no snapshot \(name); CHUAN_RECORD=1 writes it")
            return
        }
        if kept != text { Issue.record("\(name) differs:\n\(difference(kept, text))") }
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
