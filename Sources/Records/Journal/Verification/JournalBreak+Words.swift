extension JournalBreak: CustomStringConvertible {
    /// Which entry, what was found and what it means, in Vietnamese.
    package var vietnamese: String {
        switch self {
        case .removed(let range) where range.lowerBound == range.upperBound:
            "dòng \(range.lowerBound) không còn: đã bị xóa"
        case .removed(let range):
            "các dòng \(range.lowerBound) đến \(range.upperBound) không còn: đã bị xóa"
        case .altered(let number):
            "dòng \(number): nội dung không cho ra mã băm ghi ở dòng đó; nội dung đã bị sửa"
        case .unlinked(let number):
            "dòng \(number) không nối tiếp dòng trước: dòng này bị chèn vào, hoặc dòng trước bị sửa rồi tính lại mã băm"
        case .unreadable(let number, let found):
            "dòng \(number) có ô không đọc được (\(found)); chương trình không bao giờ ghi như vậy"
        case .backwards(let number, let at, let before):
            "dòng \(number): thời điểm \(at) sớm hơn dòng trước (\(before)); sổ không bao giờ lùi"
        case .noteAltered(let number):
            "dòng \(number): phần thông tin cá nhân bên cạnh không khớp mã băm; đã bị sửa"
        case .noteMissing(let number):
            "dòng \(number): phần thông tin cá nhân bên cạnh không còn mà không dòng nào ghi việc xóa"
        case .noteAdded(let number):
            "dòng \(number): có phần thông tin cá nhân mà dòng này chưa từng có; đã bị thêm vào"
        case .erasureUnfounded(let number, let eraser):
            "dòng \(number): phần thông tin cá nhân ghi là xóa theo dòng \(eraser), nhưng dòng đó không phải lệnh xóa"
        case .erasureAltered(let eraser):
            "dòng \(eraser): danh sách dòng đã xóa thông tin cá nhân không đúng như lệnh xóa này ghi"
        case .headMissing(let last): "mã cuối không còn, dù sổ có tới dòng \(last)"
        case .cutShort(let last, let head):
            "sổ dừng ở dòng \(last) trong khi mã cuối ghi dòng \(head): các dòng cuối đã bị xóa"
        case .headBehind(let last, let head):
            "sổ có tới dòng \(last) trong khi mã cuối ghi dòng \(head): các dòng sau đó không do chương trình ghi"
        case .headAltered(let number):
            "mã cuối không khớp với dòng cuối \(number): mã cuối hoặc dòng này đã bị sửa"
        case .endsBefore(let head, let last):
            "sổ dừng ở dòng \(last), trước mã cuối đã xuất (dòng \(head.number), \(head.at)): phần cuối đã bị cắt"
        case .notThePast(let head):
            "dòng \(head.number) không còn là mã cuối đã xuất lúc \(head.at): sổ đã bị viết lại từ dòng này hoặc trước đó"
        }
    }

    /// Which entry, what was found and what it means, in English.
    package var english: String {
        switch self {
        case .removed(let range) where range.lowerBound == range.upperBound:
            "entry \(range.lowerBound) is missing: it was removed"
        case .removed(let range):
            "entries \(range.lowerBound) to \(range.upperBound) are missing: they were removed"
        case .altered(let number):
            "entry \(number): the content does not give the digest that stands there; the content was altered"
        case .unlinked(let number):
            "entry \(number) does not continue the one before: it was put in, or the one before was altered and digested anew"
        case .unreadable(let number, let found):
            "entry \(number) has a cell that cannot be read (\(found)); the program never writes such a thing"
        case .backwards(let number, let at, let before):
            "entry \(number): its moment \(at) is before that of the entry before (\(before)); a journal never runs back"
        case .noteAltered(let number):
            "entry \(number): the personal note beside it does not give its digest; the note was altered"
        case .noteMissing(let number):
            "entry \(number): the personal note beside it is gone, and no entry says that it was erased"
        case .noteAdded(let number):
            "entry \(number): there is a personal note that the entry never had; it was added"
        case .erasureUnfounded(let number, let eraser):
            "entry \(number): its personal note is marked as erased by entry \(eraser), which erases nothing"
        case .erasureAltered(let eraser):
            "entry \(eraser): the notes marked as erased by it are not those that it says it erased"
        case .headMissing(let last): "the head is missing, although there are entries up to \(last)"
        case .cutShort(let last, let head):
            "the journal ends with entry \(last) and its head is entry \(head): the last entries were removed"
        case .headBehind(let last, let head):
            "the journal has entries up to \(last) and its head is entry \(head): the program did not write what follows"
        case .headAltered(let number):
            "the head is not the last entry \(number): the head or that entry was altered"
        case .endsBefore(let head, let last):
            "the journal ends with entry \(last), before the exported head (entry \(head.number), \(head.at)): its end was cut off"
        case .notThePast(let head):
            "entry \(head.number) is not the head exported at \(head.at): the journal was rewritten from there or before"
        }
    }

    package var description: String { "\(code): \(english)" }
}
