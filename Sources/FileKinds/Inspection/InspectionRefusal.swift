/// Why a file is not taken. The list is closed.
package enum InspectionRefusal: Error, Hashable, Sendable {
    case empty
    /// - size: `nil` when the rest was not even read.
    case tooLarge(size: Int?, limit: Int)
    case notAccepted(ForeignKind, named: NameClaim)
    case notWhatItsNameSays(found: FileKind, named: NameClaim)
    /// It begins as one kind and is broken, cut off or not really one.
    case damaged(FileKind, DamagedPart)
    case container(ZipFault)
    /// A part that holds programs: macros, ActiveX controls.
    case macros(part: String)
    case dimensions(width: Int, height: Int, side: Int, pixels: Int)
    /// The same bytes can be read as another kind of file too.
    case alsoAnother(FileKind, ForeignOrPDF)
    case notUTF8(at: Int)

    package enum ForeignOrPDF: Hashable, Sendable { case zip, pdf }

    package var code: String {
        switch self {
        case .empty: "file.empty"
        case .tooLarge: "file.too-large"
        case .notAccepted(let kind, _): "file.not-accepted.\(kind.rawValue)"
        case .notWhatItsNameSays: "file.not-what-its-name-says"
        case .damaged: "file.damaged"
        case .container(let fault): fault.code
        case .macros: "file.macros"
        case .dimensions: "file.dimensions"
        case .alsoAnother: "file.also-another-kind"
        case .notUTF8: "file.not-utf8"
        }
    }
}
