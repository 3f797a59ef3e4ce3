/// A form with files, whole: its fields, and the files in the memory of this request, bounded.
package struct MultipartForm: Sendable {
    package struct File: Sendable {
        /// The name of the field.
        package let field: String
        /// As the file is called where it comes from.
        package let name: String
        /// In pieces, as they came.
        package let pieces: [[UInt8]]

        package var size: Int { pieces.reduce(0) { $0 + $1.count } }
    }

    package let fields: Fields
    /// Without those that were left empty.
    package let files: [File]

    /// A field other than a file is at most so long.
    static let longestField = 64 * 1_024

    init(_ contentType: String?, _ body: RequestBytes, upTo limit: Int) async throws {
        var reader = try MultipartForm.told { () throws(MultipartFault) in
            try MultipartReader(contentType: contentType)
        }
        var parts = Parts()
        try await body.pieces(limit) { piece in
            try MultipartForm.told { () throws(MultipartFault) in
                for event in try reader.take(piece) { try parts.take(event) }
            }
        }
        try MultipartForm.told { () throws(MultipartFault) in try reader.finish() }
        fields = Fields(parts.fields)
        files = parts.files
    }

    /// What has come of a form so far.
    private struct Parts {
        var fields: [Fields.Field] = []
        var files: [File] = []
        private var head: MultipartHead?
        private var pieces: [[UInt8]] = []
        private var size = 0

        mutating func take(_ event: MultipartReader.Event) throws(MultipartFault) {
            switch event {
            case .begin(let head):
                self.head = head
                pieces = []
                size = 0
            case .bytes(let bytes):
                size += bytes.count
                if head?.fileName == nil, size > MultipartForm.longestField { throw .longField }
                pieces.append(bytes)
            case .end: try end()
            }
        }

        private mutating func end() throws(MultipartFault) {
            guard let head else { return }
            if let name = head.fileName {
                // A field for files that nobody used comes without name and content.
                if !name.isEmpty || size > 0 {
                    files.append(File(field: head.name, name: name, pieces: pieces))
                }
            } else {
                let bytes = pieces.flatMap { $0 }
                guard let value = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
                    throw .badHead
                }
                fields.append(Fields.Field(head.name, value))
            }
            self.head = nil
            pieces = []
        }
    }

    private static func told<Result>(_ body: () throws(MultipartFault) -> Result) throws(RequestFault)
        -> Result
    {
        do throws(MultipartFault) { return try body() } catch {
            switch error {
            case .tooManyParts: throw .tooManyFields
            case .longField: throw .tooLarge(limit: MultipartForm.longestField)
            case .noBoundary, .badHead, .truncated: throw .malformedForm
            }
        }
    }
}

extension Visit {
    /// The form with files that was sent; like ``form(upTo:needsToken:)`` it must carry the token of the session.
    ///
    /// - Parameter limit: the most bytes of the whole body.
    /// - Throws: ``RequestFault``
    package func multipartForm(upTo limit: Int) async throws -> MultipartForm {
        let form = try await MultipartForm(headers["content-type"], body, upTo: limit)
        guard formToken.matches(form.fields[FormToken.field]) else { throw RequestFault.staleForm }
        return form
    }
}
