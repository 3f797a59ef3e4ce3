extension DatabaseError {
    /// What happened and what to do, in Vietnamese.
    package var vietnamese: String {
        switch self {
        case .unknownURL(let url):
            "địa chỉ cơ sở dữ liệu “\(url)” không hiểu được; hãy viết sqlite:ĐƯỜNG-DẪN hoặc postgres://MÁY/TÊN"
        case .cannotOpen(let detail): "không mở được cơ sở dữ liệu (\(detail)); hãy xem lại địa chỉ và quyền"
        case .missingLibrary(let package, let detail):
            "máy này thiếu thư viện của PostgreSQL (\(detail)); hãy cài gói \(package), ví dụ: sudo apt-get install \(package)"
        case .notDurable(let setting, let found):
            "cơ sở dữ liệu không bảo đảm giữ những gì đã ghi (\(setting) = \(found)); không dùng cho tới khi sửa thiết lập này"
        case .constraint(.unique, let name): "đã có dòng như vậy (\(name)); hãy sửa dòng cũ hoặc dùng mã khác"
        case .constraint(.foreignKey, let name):
            "dòng này trỏ tới thứ không có, hoặc còn dòng khác trỏ tới nó (\(name))"
        case .constraint(.notNull, let name): "thiếu giá trị bắt buộc (\(name))"
        case .constraint(.check, let name): "giá trị nằm ngoài điều cho phép (\(name))"
        case .constraint(.type, let name): "giá trị không đúng kiểu của cột hoặc quá lớn (\(name))"
        case .serialization: "hai người cùng sửa một lúc và không thể cùng đúng; hãy làm lại"
        case .timeout: "câu lệnh chạy quá thời gian cho phép; chưa thay đổi gì"
        case .busy: "chương trình khác đang giữ cơ sở dữ liệu quá lâu; hãy thử lại sau"
        case .cancelled: "đã dừng theo yêu cầu; chưa thay đổi gì"
        case .connectionLost(let detail): "mất kết nối tới máy chủ (\(detail)); chưa thay đổi gì, hãy thử lại"
        case .outcomeUnknown(let detail):
            "mất kết nối đúng lúc ghi (\(detail)); không rõ đã ghi hay chưa: hãy xem lại trước khi làm lại"
        case .aborted: "một câu lệnh trước trong cùng giao dịch đã hỏng; cả giao dịch bị bỏ"
        case .closed: "cơ sở dữ liệu đã đóng"
        case .newerDatabase(let unknown):
            "cơ sở dữ liệu do bản chương trình mới hơn tạo (\(unknown.joined(separator: ", "))); hãy dùng bản mới đó"
        case .changedMigration(let name):
            "bước chuyển đổi “\(name)” đã chạy với nội dung khác; hãy dùng đúng bản chương trình, không sửa bước đã chạy"
        case .migrationOrder(let expected, let found):
            "thứ tự bước chuyển đổi không khớp: cần “\(expected)”, gặp “\(found)”"
        case .badMigration(let name, let reason): "bước chuyển đổi “\(name)” viết sai: \(reason)"
        case .pendingMigrations(let names):
            "cơ sở dữ liệu còn thiếu \(names.count) bước chuyển đổi; hãy chạy `chuan migrate`"
        case .wrongType(let column, let expected, let found):
            "cột “\(column)” chứa \(found), cần \(expected)"
        case .unexpectedNull(let column): "cột “\(column)” trống mà chương trình cần giá trị"
        case .noSuchColumn(let name): "kết quả không có cột “\(name)”"
        case .noRow: "không có dòng nào"
        case .unstorable(let what): "không lưu được \(what)"
        case .readOnly: "chỉ được đọc, không được ghi ở đây"
        case .full: "đĩa đầy; chưa thay đổi gì, hãy giải phóng chỗ trống"
        case .corrupt(let detail): "tệp cơ sở dữ liệu hỏng (\(detail)); hãy khôi phục từ bản sao lưu"
        case .statement(let state, let detail): "câu lệnh bị từ chối (\(state): \(detail))"
        case .notEmpty(let table): "nơi đến đã có dữ liệu (bảng “\(table)”); chỉ chép vào cơ sở dữ liệu trống"
        case .copyDiffers(let table):
            "bảng “\(table)” sau khi chép không giống bản gốc; đừng dùng bản chép này"
        case .referenceCircle(let tables):
            "các bảng trỏ vòng sang nhau, không chép được: \(tables.joined(separator: ", "))"
        case .file(let path, let detail): "\(path): không đọc hay ghi được; hệ thống báo: \(detail)"
        case .fileExists(let path): "\(path): đã có tệp này; hãy chọn tên khác"
        }
    }
}
