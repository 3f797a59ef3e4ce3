/// Why a file is not the exported head of a journal.
package enum JournalHeadFileError: Error, Hashable, Sendable {
    case tooLarge
    case noHead
    case severalHeads
    case notAHead(found: String)
    case badNumber(found: String)
    case badMoment(found: String)
    case badDigest(found: String)

    /// A stable name, for logs, answers of interfaces and tests.
    package var code: String {
        switch self {
        case .tooLarge: "journal-head.too-large"
        case .noHead: "journal-head.none"
        case .severalHeads: "journal-head.several"
        case .notAHead: "journal-head.not-a-head"
        case .badNumber: "journal-head.number"
        case .badMoment: "journal-head.moment"
        case .badDigest: "journal-head.digest"
        }
    }

    /// What was found, what was expected and what to do, in Vietnamese.
    package var vietnamese: String {
        switch self {
        case .tooLarge: "tệp quá lớn; tệp mã cuối chỉ có một dòng và vài lời chú thích"
        case .noHead: "tệp không có dòng mã cuối nào; hãy dùng tệp do `chuan journal export-head` ghi"
        case .severalHeads: "tệp có nhiều dòng mã cuối; mỗi tệp chỉ giữ một"
        case .notAHead(let found):
            "“\(found)” không phải mã cuối; hãy dùng tệp do `chuan journal export-head` ghi"
        case .badNumber(let found): "“\(found)” không phải số dòng; cần số nguyên dương"
        case .badMoment(let found): "“\(found)” không phải thời điểm; cần dạng 2026-11-21T01:00:00.000Z"
        case .badDigest(let found):
            "“\(found)” không phải mã SHA-256; cần 64 chữ số thập lục phân viết thường"
        }
    }

    /// What was found, what was expected and what to do, in English.
    package var english: String {
        switch self {
        case .tooLarge: "the file is too large; a head is one line and some comments"
        case .noHead: "the file has no head; take one that `chuan journal export-head` wrote"
        case .severalHeads: "the file has several heads; keep one in each file"
        case .notAHead(let found): "“\(found)” is no head; take a file that `chuan journal export-head` wrote"
        case .badNumber(let found): "“\(found)” is no entry number; a whole number from 1 is expected"
        case .badMoment(let found): "“\(found)” is no moment; write it as 2026-11-21T01:00:00.000Z"
        case .badDigest(let found):
            "“\(found)” is no SHA-256 digest; 64 hexadecimal digits in lower case are expected"
        }
    }
}
