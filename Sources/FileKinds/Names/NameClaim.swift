/// What the ending of a name says that the file is.
package enum NameClaim: Hashable, Sendable {
    case nothing
    case kind(FileKind)
    case foreign(ForeignKind, ending: String)
    /// An ending that stands for nothing we know.
    case unknown(ending: String)

    /// Whether a file of this content may bear the name: plain text and a table of text are told apart by people, not by bytes.
    func allows(_ kind: FileKind) -> Bool {
        switch (self, kind) {
        case (.nothing, _), (.kind(.text), .csv), (.kind(.csv), .text): true
        case (.kind(let claimed), _): claimed == kind
        case (.foreign, _), (.unknown, _): false
        }
    }

    package var vietnamese: String? {
        switch self {
        case .nothing: nil
        case .kind(let kind): kind.vietnamese
        case .foreign(let kind, _): kind.vietnamese
        case .unknown(let ending): "tệp đuôi “.\(ending)”"
        }
    }

    package var english: String? {
        switch self {
        case .nothing: nil
        case .kind(let kind): kind.english
        case .foreign(let kind, _): kind.english
        case .unknown(let ending): "a file ending in “.\(ending)”"
        }
    }
}
