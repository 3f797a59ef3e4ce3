package import Criteria

/// What a check of the whole store finds. The list is closed.
package enum EvidenceFault: Hashable, Sendable {
    /// Evidence names content that is not in the store.
    case missing(Digest, pieces: [Identifier<Evidence>])
    /// What is stored is not what the digest says.
    case altered(Digest, found: Digest, size: Int)
    case unreadable(Digest, EvidenceStoreError)
    /// Content that was to be erased is still stored.
    case notErased(Digest)
    /// Something in the store that this program did not put there.
    case stray(String)
    /// A record is no longer what the journal says of it.
    case recordAltered(Identifier<Evidence>)
    /// What people wrote of a piece is no longer what its record says.
    case wordsAltered(Identifier<Evidence>)

    package var code: String {
        switch self {
        case .missing: "evidence.missing"
        case .altered: "evidence.altered"
        case .unreadable: "evidence.unreadable"
        case .notErased: "evidence.not-erased"
        case .stray: "evidence.stray"
        case .recordAltered: "evidence.record-altered"
        case .wordsAltered: "evidence.words-altered"
        }
    }

    package var text: Text {
        switch self {
        case .missing(let digest, let pieces):
            Text(
                vi: "thiếu tệp \(digest), minh chứng \(EvidenceFault.names(pieces)) cần nó",
                en: "the file \(digest) is missing; evidence \(EvidenceFault.names(pieces)) needs it"
            )
        case .altered(let digest, let found, let size):
            Text(
                vi: "tệp \(digest) đã bị đổi, nay là \(found), \(size) byte",
                en: "the file \(digest) was changed; it is \(found) now, \(size) bytes"
            )
        case .unreadable(let digest, let error):
            Text(
                vi: "không đọc được tệp \(digest): \(error.vietnamese)",
                en: "the file \(digest) cannot be read: \(error.english)"
            )
        case .notErased(let digest):
            Text(
                vi: "tệp \(digest) đã phải xóa mà vẫn còn trong kho; `chuan evidence sweep` sẽ xóa",
                en:
                    "the file \(digest) was to be erased and is still stored; `chuan evidence sweep` removes it"
            )
        case .stray(let name):
            Text(
                vi: "“\(name)” trong kho không phải của kho",
                en: "“\(name)” in the store is none of its own"
            )
        case .recordAltered(let id):
            Text(
                vi: "bản ghi minh chứng \(id) khác với nhật ký",
                en: "the record of evidence \(id) differs from the journal"
            )
        case .wordsAltered(let id):
            Text(
                vi: "tên, nguồn hoặc lý do của minh chứng \(id) đã bị sửa",
                en: "title, source or reason of evidence \(id) were changed"
            )
        }
    }

    private static func names(_ pieces: [Identifier<Evidence>]) -> String {
        pieces.prefix(5).map(\.text).joined(separator: ", ") + (pieces.count > 5 ? "…" : "")
    }
}
