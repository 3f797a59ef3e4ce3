/// What is wrong or dangerous about a ZIP container. The list is closed.
package enum ZipFault: Hashable, Sendable {
    /// The directory at the end is missing or does not lead back to the parts.
    case directory
    case tooManyEntries(Int, limit: Int)
    /// The parts are too large when unpacked.
    case tooLarge(limit: Int)
    /// One part grows too much when unpacked.
    case ratio(entry: String, limit: Int)
    /// Two parts claim the same bytes, as in a bomb without nesting.
    case overlap(entry: String)
    /// Bytes that belong to no part.
    case hiddenBytes(at: Int, count: Int)
    case encrypted(entry: String)
    case method(entry: String, Int)
    /// A name that leads out of a folder, or that two parts share.
    case name(entry: String)
    /// What stands before a part is not what the directory says of it.
    case mismatch(entry: String)
    /// What a part unpacks to is not what the directory says, or the packing is broken.
    case content(entry: String)
    case nested(entry: String, depth: Int)
    /// A program inside.
    case program(entry: String)

    package var code: String {
        switch self {
        case .directory: "file.zip.directory"
        case .tooManyEntries: "file.zip.too-many-entries"
        case .tooLarge: "file.zip.too-large"
        case .ratio: "file.zip.ratio"
        case .overlap: "file.zip.overlap"
        case .hiddenBytes: "file.zip.hidden-bytes"
        case .encrypted: "file.zip.encrypted"
        case .method: "file.zip.method"
        case .name: "file.zip.name"
        case .mismatch: "file.zip.mismatch"
        case .content: "file.zip.content"
        case .nested: "file.zip.nested"
        case .program: "file.zip.program"
        }
    }

    package var vietnamese: String {
        switch self {
        case .directory: "tệp nén bên trong tài liệu hỏng hoặc bị cụt; hãy mở thử, lưu lại rồi gửi lại"
        case .tooManyEntries(let count, let limit):
            "tài liệu có \(count) phần bên trong, quá giới hạn \(limit); hãy chia nhỏ"
        case .tooLarge(let limit):
            "tài liệu bung ra lớn hơn \(limit >> 20) MiB, có thể là bom nén; hãy chia nhỏ hoặc xuất ra PDF"
        case .ratio(let entry, let limit):
            "phần “\(entry)” bung ra lớn hơn \(limit) lần, có thể là bom nén; hãy chia nhỏ hoặc xuất ra PDF"
        case .overlap(let entry):
            "phần “\(entry)” trùng chỗ với phần khác, có thể là bom nén; hãy xuất lại từ chương trình gốc"
        case .hiddenBytes(let place, let count):
            "có \(count) byte không thuộc phần nào (từ byte \(place)); hãy xuất lại từ chương trình gốc"
        case .encrypted(let entry): "phần “\(entry)” có mật khẩu; hãy bỏ mật khẩu rồi gửi lại"
        case .method(let entry, let method):
            "phần “\(entry)” nén theo cách \(method) mà tài liệu văn phòng không dùng; hãy lưu lại từ chương trình gốc"
        case .name(let entry):
            "phần “\(entry)” có tên trùng hoặc trỏ ra ngoài; hãy xuất lại từ chương trình gốc"
        case .mismatch(let entry):
            "phần “\(entry)” khác với mục lục của tệp; hãy xuất lại từ chương trình gốc"
        case .content(let entry): "phần “\(entry)” hỏng; hãy mở thử, lưu lại rồi gửi lại"
        case .nested(let entry, let depth):
            "phần “\(entry)” là tệp nén lồng sâu quá \(depth) lớp; hãy gửi riêng tệp bên trong"
        case .program(let entry):
            "phần “\(entry)” là chương trình chạy được; tệp loại này không bao giờ được nhận"
        }
    }

    package var english: String {
        switch self {
        case .directory: "the container is damaged or cut off; open the document, save it and send that"
        case .tooManyEntries(let count, let limit):
            "the document has \(count) parts inside, more than \(limit); split it"
        case .tooLarge(let limit):
            "the document unpacks to more than \(limit >> 20) MiB and may be a bomb; split it or export it to PDF"
        case .ratio(let entry, let limit):
            "the part “\(entry)” unpacks to more than \(limit) times its size and may be a bomb; split it or export to PDF"
        case .overlap(let entry):
            "the part “\(entry)” shares its bytes with another and may be a bomb; export it anew from its program"
        case .hiddenBytes(let place, let count):
            "\(count) bytes belong to no part (from byte \(place)); export it anew from the program it came from"
        case .encrypted(let entry): "the part “\(entry)” has a password; remove it and send the file again"
        case .method(let entry, let method):
            "the part “\(entry)” is packed by method \(method), which office documents do not use; save it anew"
        case .name(let entry):
            "the part “\(entry)” has a name used twice or leading outside; export it anew from its program"
        case .mismatch(let entry):
            "the part “\(entry)” is not what the directory says; export it anew from its program"
        case .content(let entry): "the part “\(entry)” is damaged; open the document, save it and send that"
        case .nested(let entry, let depth):
            "the part “\(entry)” is a container nested more than \(depth) deep; send what is inside by itself"
        case .program(let entry): "the part “\(entry)” is a program; such files are never taken"
        }
    }
}

/// Lets a function say that only a ZIP fault can come out of it.
struct ZipRefusal: Error {
    let fault: ZipFault

    init(_ fault: ZipFault) { self.fault = fault }
}
