import Criteria
import Foundation

@testable import CriteriaFiles

/// The example files beside these tests.
enum Examples {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Examples")
    /// Without bundled sets, so that nothing depends on the machine.
    static let loader = CriteriaLoader(library: CriteriaLibrary(folder: nil))

    static func path(_ name: String) -> String { folder.appending(path: name).path() }

    static func text(_ name: String) throws -> String {
        try String(contentsOf: URL(filePath: path(name)), encoding: .utf8)
    }

    static func load(_ name: String, overlays: [String] = []) throws -> CriteriaSet {
        try loader.load(path(name), overlays: overlays.map(path))
    }

    /// What is said about a file: `name:line:column: words`, without the folders.
    static func faults(_ name: String, overlays: [String] = []) throws -> [String] {
        do {
            _ = try load(name, overlays: overlays)
            return []
        } catch let error as CriteriaFaults {
            return error.faults.map { short($0.line(.vi)) }
        }
    }

    /// What is said about a text: `line:column: words`.
    static func faults(in text: String) -> [String] {
        do {
            _ = try loader.read(text: text, file: "thu.yaml")
            return []
        } catch {
            return error.faults.map { "\($0.position.inFile): \($0.text(.vi))" }
        }
    }

    private static func short(_ line: String) -> String {
        ["overlays/../good/", "overlays/", "bad/", "good/"].reduce(line) { text, folder in
            text.replacingOccurrences(of: path(folder), with: "")
        }
    }
}
