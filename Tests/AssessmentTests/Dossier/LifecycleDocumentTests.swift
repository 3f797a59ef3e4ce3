import Foundation
import Testing

struct LifecycleDocumentTests {
    /// `CHUAN_RECORD=1 swift test` writes the page anew.
    @Test func thePageSaysWhatTheMachineDoes() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../docs/dossier-lifecycle.md").standardizedFileURL
        let text = LifecycleDocument.text
        if ProcessInfo.processInfo.environment["CHUAN_RECORD"] == "1" {
            try Data(text.utf8).write(to: file)
            return
        }
        let kept = try String(contentsOf: file, encoding: .utf8)
        #expect(kept == text, "docs/dossier-lifecycle.md is stale; CHUAN_RECORD=1 writes it anew")
    }
}
