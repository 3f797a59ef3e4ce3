import Foundation

/// A new folder for what a test writes.
package enum TestFolder {
    /// Where such folders are made: the variable `CHUAN_TEST_FOLDER`, else `/tmp`.
    ///
    /// A folder in memory (`/dev/shm`) makes waiting for the disk cost nothing, for long runs of many small commits; a whole run of
    /// the tests fills several gigabytes. Sockets lie in it, so its path must be short.
    private static let parent = ProcessInfo.processInfo.environment["CHUAN_TEST_FOLDER"] ?? "/tmp"

    /// - Parameter purpose: a word for the name.
    package static func make(_ purpose: String) throws -> String {
        var template = Array("\(parent)/chuan-\(purpose)-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw NotMade(parent: parent) }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    package struct NotMade: Error, CustomStringConvertible {
        let parent: String
        package var description: String { "no folder could be made in \(parent)" }
    }
}
