/// Why a name is not taken.
package enum FileNameFault: Error, Hashable, Sendable {
    case empty
    case tooLong(limit: Int)
    /// A control character or one that turns the direction of writing.
    case hiddenCharacter(UInt32)

    package var code: String {
        switch self {
        case .empty: "file-name.empty"
        case .tooLong: "file-name.too-long"
        case .hiddenCharacter: "file-name.hidden-character"
        }
    }

    package var vietnamese: String {
        switch self {
        case .empty: "tệp không có tên; hãy đặt tên cho tệp"
        case .tooLong(let limit): "tên tệp dài quá \(limit) ký tự; hãy rút ngắn"
        case .hiddenCharacter(let scalar):
            "tên tệp có ký tự ẩn U+\(FileNameFault.digits(scalar)); hãy đổi tên tệp"
        }
    }

    package var english: String {
        switch self {
        case .empty: "the file has no name; give it one"
        case .tooLong(let limit): "the name of the file is longer than \(limit) characters; shorten it"
        case .hiddenCharacter(let scalar):
            "the name of the file has the hidden character U+\(FileNameFault.digits(scalar)); rename it"
        }
    }

    private static func digits(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
