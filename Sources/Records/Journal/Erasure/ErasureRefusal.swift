/// Why nothing was erased.
package enum ErasureRefusal: Error, Hashable, Sendable {
    case noSuchEntry(EntryNumber)
    /// The entry never had anything personal beside it.
    case nothingPersonal(EntryNumber)
    case alreadyErased(EntryNumber, by: EntryNumber)
    /// The entry should have a note and has none: the journal is broken.
    case noteMissing(EntryNumber)
    /// No entry by or about the person has anything left to erase.
    case nothingOf(Identifier<Person>)

    /// A stable name, for logs, answers of interfaces and tests.
    package var code: String {
        switch self {
        case .noSuchEntry: "erasure.no-such-entry"
        case .nothingPersonal: "erasure.nothing-personal"
        case .alreadyErased: "erasure.already-erased"
        case .noteMissing: "erasure.note-missing"
        case .nothingOf: "erasure.nothing-of-person"
        }
    }

    /// What was found and what to do, in Vietnamese.
    package var vietnamese: String {
        switch self {
        case .noSuchEntry(let number): "sổ nhật ký không có dòng \(number); hãy xem `chuan journal list`"
        case .nothingPersonal(let number):
            "dòng \(number) không kèm thông tin cá nhân nào nên không có gì để xóa"
        case .alreadyErased(let number, let eraser):
            "thông tin cá nhân của dòng \(number) đã được xóa trước đây, xem dòng \(eraser)"
        case .noteMissing(let number):
            "thông tin cá nhân của dòng \(number) đã mất mà không có lệnh xóa; hãy chạy `chuan journal verify`"
        case .nothingOf(let person):
            "không còn thông tin cá nhân nào trong các dòng do \(person) làm hoặc nói về người này; hãy xem lại mã người"
        }
    }

    /// What was found and what to do, in English.
    package var english: String {
        switch self {
        case .noSuchEntry(let number): "the journal has no entry \(number); see `chuan journal list`"
        case .nothingPersonal(let number):
            "entry \(number) has nothing personal beside it, so there is nothing to erase"
        case .alreadyErased(let number, let eraser):
            "the personal note of entry \(number) was erased before, see entry \(eraser)"
        case .noteMissing(let number):
            "the personal note of entry \(number) is gone without having been erased; run `chuan journal verify`"
        case .nothingOf(let person):
            "no entry by or about \(person) has anything personal left; check the identifier"
        }
    }
}
