import FileKinds
import Foundation

/// Files as people's programs write them (`Samples/make.py`), and what looking at bytes says.
enum Samples {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Samples")

    static func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appending(path: name)))
    }

    static let all: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { !$0.hasSuffix(".py") }.sorted()

    static func inspect(
        _ bytes: [UInt8],
        named name: String = "tệp",
        _ limits: InspectionLimits = InspectionLimits()
    ) -> Result<Inspection, InspectionRefusal> {
        bytes.withUnsafeBytes { buffer in
            do throws(InspectionRefusal) {
                let claim = (try? FileName(name))?.claim ?? .nothing
                return .success(try FileInspector(limits).inspect(Bytes(buffer), named: claim))
            } catch {
                return .failure(error)
            }
        }
    }

    /// The stable code of a refusal, or the kind that was found.
    static func answer(
        _ bytes: [UInt8],
        named name: String = "tệp",
        _ limits: InspectionLimits = InspectionLimits()
    ) -> String {
        switch inspect(bytes, named: name, limits) {
        case .success(let inspection): inspection.kind.rawValue
        case .failure(let refusal): refusal.code
        }
    }

    static func warnings(_ bytes: [UInt8]) -> Set<FileWarning>? {
        try? inspect(bytes).get().warnings
    }
}
