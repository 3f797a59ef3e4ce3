import Glibc
package import HTML
import Records

/// The files of `Public/`: read when the server starts, sent under names with their digest, so that browsers may keep them for good.
package struct Assets: Sendable {
    struct File: Sendable {
        let name: String
        let link: Link
        let answer: KeptAnswer
        /// The same for addresses of other versions: asked about each time.
        let substitute: KeptAnswer
    }

    /// By the name with the digest: `look.1f2e3d4c.css`.
    private let byAddress: [String: File]
    private let byName: [String: File]

    /// Larger files do not belong to pages.
    private static let largest = 4 << 20

    /// - Parameter folder: `nil` for a site without files, as in tests of single pages.
    package init(folder: String?) {
        let files = (folder.map(Assets.names) ?? []).compactMap { name -> (String, File)? in
            guard let folder, let bytes = Assets.read("\(folder)/\(name)"), let kind = Assets.kind(of: name)
            else { return nil }
            let digest = Digest(of: bytes).description.prefix(12)
            let dot = name.lastIndex(of: ".") ?? name.endIndex
            let address = "\(name[..<dot]).\(digest)\(name[dot...])"
            let answer = KeptAnswer(Answer(kind, bytes, keeping: .forever))
            let file = File(
                name: name,
                link: Link("/assets").adding(address),
                answer: answer,
                substitute: KeptAnswer(Answer(kind, bytes, keeping: .shared))
            )
            return (address, file)
        }
        byAddress = Dictionary(files) { first, _ in first }
        byName = Dictionary(files.map { ($0.1.name, $0.1) }) { first, _ in first }
    }

    /// The address of a file by its name in `Public/`.
    package func link(_ name: String) -> Link {
        byName[name]?.link ?? Link("/assets").adding(name)
    }

    /// A file under its plain name, for the few that must have one.
    func named(_ name: String) -> KeptAnswer? { byName[name]?.answer }

    /// A file by its name with a digest. Of another version the one that is here: while servers are replaced one after the other, a page
    /// of one asks the other for its files, and one of yesterday is better than none.
    func file(_ address: String) -> KeptAnswer? {
        if let file = byAddress[address] { return file.answer }
        let parts = address.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 3, parts[parts.count - 2].count == 12,
            parts[parts.count - 2].allSatisfy(\.isHexDigit)
        else { return nil }
        let name = (parts.dropLast(2) + parts.suffix(1)).joined(separator: ".")
        return byName[name]?.substitute
    }

    // MARK: - Files

    private static func kind(of name: String) -> MediaKind? {
        switch name.split(separator: ".").last {
        case "css": .css
        case "js": .script
        case "svg": .svg
        case "png": .png
        case "webmanifest": .manifest
        case "txt": .text
        default: nil
        }
    }

    private static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let item = readdir(directory) {
            let name = withUnsafePointer(to: &item.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    private static func read(_ path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        while bytes.count <= largest {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            guard count >= 0 else { return nil }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
        }
        return nil
    }
}
