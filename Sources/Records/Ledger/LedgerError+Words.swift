extension LedgerError: CustomStringConvertible {
    /// What happened and what to do, in Vietnamese.
    package var vietnamese: String {
        switch self {
        case .keyUsedForSomethingElse(let key):
            "khóa yêu cầu “\(key.rawValue)” đã dùng cho một việc khác; mỗi việc cần một khóa mới"
        case .nothingRecorded(let action):
            "lệnh \(action.rawValue) không cho biết đã làm gì nên không được ghi; đây là lỗi của chương trình, hãy báo lại"
        case .recordedTwice(let action):
            "lệnh \(action.rawValue) mô tả hai thay đổi nên không được ghi; đây là lỗi của chương trình, hãy báo lại"
        case .tooLong(let action):
            "lệnh \(action.rawValue) có phần mô tả trống hoặc quá dài (ghi chú tối đa 20.000 ký tự); hãy viết gọn lại"
        case .brokenHead:
            "mã cuối nhật ký không khớp với dòng cuối: có người đã sửa cơ sở dữ liệu; hãy chạy `chuan journal verify` và khôi phục từ bản sao lưu"
        case .overloaded: "đang có quá nhiều việc chờ ghi; chưa thay đổi gì, hãy thử lại sau"
        case .unreadableAnswer(let action):
            "việc \(action.rawValue) đã được ghi nhưng câu trả lời giữ lại không đọc được; hãy xem kết quả trong dữ liệu, đừng làm lại"
        }
    }

    /// What happened and what to do, in English.
    package var english: String {
        switch self {
        case .keyUsedForSomethingElse(let key):
            "the request key “\(key.rawValue)” was used for something else; each thing needs a key of its own"
        case .nothingRecorded(let action):
            "the command \(action.rawValue) did not say what it did and was not kept; this is a fault of the program, please report it"
        case .recordedTwice(let action):
            "the command \(action.rawValue) described two changes and was not kept; this is a fault of the program, please report it"
        case .tooLong(let action):
            "the command \(action.rawValue) has a description that is empty or too long (remarks: 20,000 characters); write it shorter"
        case .brokenHead:
            "the head of the journal is not its last entry: somebody changed the database; run `chuan journal verify` and restore a backup"
        case .overloaded: "too much waits to be written; nothing was changed, try again later"
        case .unreadableAnswer(let action):
            "\(action.rawValue) was done, but its kept answer cannot be read; look at the data and do not repeat it"
        }
    }

    package var description: String { "\(code): \(english)" }
}
