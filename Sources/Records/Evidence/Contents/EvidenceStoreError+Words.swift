import Glibc
import WebClient

extension EvidenceStoreError: CustomStringConvertible {
    package var description: String { english }

    package var vietnamese: String {
        switch self {
        case .missing(let digest):
            "kho minh chứng không còn tệp \(digest); hãy tìm trong bản sao lưu của kho"
        case .altered(let digest, let found, let size):
            "tệp \(digest) trong kho đã bị đổi (nay là \(found), \(size) byte); hãy lấy lại từ bản sao lưu"
        case .tooLarge(let limit): "tệp lớn hơn \(limit >> 20) MiB; hãy chia nhỏ"
        case .badAddress(let address):
            "không hiểu địa chỉ kho “\(address)”; cần THƯ-MỤC hoặc s3:ĐỊA-CHỈ/THÙNG[/TIỀN-TỐ], địa chỉ bắt đầu bằng https"
        case .file(let path, ENOENT):
            "\(path): không có kho minh chứng ở đây; hãy xem lại --store hoặc biến CHUAN_EVIDENCE"
        case .file(let path, let code):
            "\(path): hệ thống báo \(EvidenceStoreError.reason(code)); hãy xem lại quyền và đường dẫn"
        case .strange(let path):
            "\(path) không phải thư mục hoặc tệp của kho (có thể là liên kết); hãy xem ai đã đặt nó vào đó"
        case .full(let path): "\(path): đĩa đầy; hãy dọn bớt rồi làm lại"
        case .remote(403, let code):
            "kho từ chối (403 \(code)); hãy xem lại khóa truy cập, quyền trên thùng và đồng hồ của máy này"
        case .remote(404, let code): "kho không có thùng này (404 \(code)); hãy xem lại địa chỉ"
        case .remote(let status, let code): "kho trả lời lỗi \(status) \(code); hãy thử lại sau"
        case .badAnswer(let detail): "kho trả lời không đúng giao thức S3 (\(detail)); hãy xem lại địa chỉ"
        case .web(let error): error.vietnamese
        case .noCredentials(let variable): "chưa có khóa truy cập kho; hãy đặt biến môi trường \(variable)"
        case .cancelled: "đã dừng theo yêu cầu"
        }
    }

    package var english: String {
        switch self {
        case .missing(let digest): "the store has no file \(digest); look for it in a backup of the store"
        case .altered(let digest, let found, let size):
            "the file \(digest) in the store was changed (now \(found), \(size) bytes); bring it back from a backup"
        case .tooLarge(let limit): "the file is larger than \(limit >> 20) MiB; split it"
        case .badAddress(let address):
            "the address of the store “\(address)” is not understood; write FOLDER or s3:ORIGIN/BUCKET[/PREFIX] with an origin that begins with https"
        case .file(let path, ENOENT):
            "\(path): there is no store of evidence here; check --store or the variable CHUAN_EVIDENCE"
        case .file(let path, let code):
            "\(path): the system says \(EvidenceStoreError.reason(code)); check permissions and path"
        case .strange(let path):
            "\(path) is not the folder or file that belongs there (perhaps a link); see who put it there"
        case .full(let path): "\(path): the disk is full; make room and try again"
        case .remote(403, let code):
            "the store refuses (403 \(code)); check the keys, the rights on the bucket and this machine's clock"
        case .remote(404, let code): "the store has no such bucket (404 \(code)); check the address"
        case .remote(let status, let code): "the store answers with error \(status) \(code); try again later"
        case .badAnswer(let detail): "the store does not answer as S3 does (\(detail)); check the address"
        case .web(let error): error.english
        case .noCredentials(let variable):
            "there are no keys for the store; set the environment variable \(variable)"
        case .cancelled: "stopped as asked"
        }
    }

    private static func reason(_ code: Int32) -> String {
        strerror(code).map { String(cString: $0) } ?? "\(code)"
    }
}
