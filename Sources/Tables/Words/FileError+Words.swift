package import Criteria

/// Why a file could not be read or written, in words, and what to do.
extension FileError {
    package func text(_ language: Language) -> String { "\(place(language)): \(reason(language))" }

    private func place(_ language: Language) -> String {
        guard path == "-" else { return path }
        return switch (isReading, language) {
        case (true, .vi): "đầu vào chuẩn"
        case (true, .en): "standard input"
        case (false, .vi): "đầu ra chuẩn"
        case (false, .en): "standard output"
        }
    }

    private var isReading: Bool {
        switch action {
        case .open, .inspect, .map, .read: true
        case .create, .write, .synchronise, .replace: false
        }
    }

    private func reason(_ language: Language) -> String {
        switch (reason, language) {
        case (.notFound, .vi):
            isReading
                ? "không có tệp này; hãy xem lại đường dẫn"
                : "không ghi được vì không có thư mục này; hãy tạo thư mục hoặc sửa đường dẫn"
        case (.notFound, .en):
            isReading
                ? "no such file; check the path"
                : "cannot be written, there is no such folder; make it or mend the path"
        case (.noPermission, .vi):
            isReading
                ? "không có quyền mở tệp; hãy xem lại quyền" : "không có quyền ghi ở đây; hãy xem lại quyền"
        case (.noPermission, .en):
            isReading
                ? "no permission to open the file; check its permissions"
                : "no permission to write here; check the permissions"
        case (.diskFull, .vi): "không ghi được vì đĩa đầy; hãy dọn bớt rồi chạy lại"
        case (.diskFull, .en): "cannot be written, the disk is full; make room and run again"
        case (.isFolder, .vi): "đây là thư mục; cần một tệp"
        case (.isFolder, .en): "this is a folder; a file is needed"
        case (.closedPipe, .vi): "nơi nhận đã đóng trước khi ghi xong"
        case (.closedPipe, .en): "the reader closed before all was written"
        case (.tooLarge(let limit), .vi): "tệp lớn quá \(limit >> 20) MiB; hãy chia nhỏ"
        case (.tooLarge(let limit), .en): "the file is larger than \(limit >> 20) MiB; split it"
        case (.other, .vi):
            "không \(isReading ? "đọc" : "ghi") được; hệ thống báo: \(systemText)"
        case (.other, .en):
            "cannot be \(isReading ? "read" : "written"); the system says: \(systemText)"
        }
    }
}
