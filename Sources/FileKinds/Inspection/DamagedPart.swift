/// Which part of a file is missing or wrong.
package enum DamagedPart: String, Hashable, Sendable, CaseIterable {
    case header
    case dimensions
    /// A part claims to reach beyond the end of the file.
    case cutOff = "cut-off"
    case checksum
    case structure
    case endMark = "end-mark"
    /// Bytes behind the end mark, where things can be hidden or left over from before a picture was cropped.
    case behindEnd = "behind-end"
    case noPicture = "no-picture"

    package var vietnamese: String {
        switch self {
        case .header: "phần đầu không đúng"
        case .dimensions: "kích thước ảnh ghi sai"
        case .cutOff: "tệp bị cụt"
        case .checksum: "sai mã kiểm tra"
        case .structure: "cấu trúc không đúng"
        case .endMark: "thiếu dấu kết thúc"
        case .behindEnd: "còn dữ liệu lạ sau dấu kết thúc"
        case .noPicture: "không có hình bên trong"
        }
    }

    package var english: String {
        switch self {
        case .header: "its beginning is wrong"
        case .dimensions: "the size of the picture is wrong"
        case .cutOff: "it is cut off"
        case .checksum: "a checksum is wrong"
        case .structure: "its structure is wrong"
        case .endMark: "the end mark is missing"
        case .behindEnd: "there are strange bytes behind its end mark"
        case .noPicture: "there is no picture in it"
        }
    }
}
