/// A document in a ZIP container: Office Open XML or OpenDocument.
///
/// Source: ECMA-376 part 2 (open packaging conventions), OASIS OpenDocument 1.3 part 2 (packages).
struct OfficeContainer {
    private let bytes: Bytes
    private let limits: InspectionLimits

    init(_ bytes: Bytes, _ limits: InspectionLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    func inspect(named claim: NameClaim) throws(InspectionRefusal) -> Inspection {
        let contents: ZipContents
        do throws(ZipRefusal) { contents = try ZipContents(bytes, limits) } catch {
            throw .container(error.fault)
        }
        let isOpenXML = contents.text("[Content_Types].xml") != nil
        let isOpenDocument = contents.text("mimetype") != nil
        let kind: FileKind
        switch (isOpenXML, isOpenDocument) {
        case (true, false): kind = try openXML(contents, claim)
        case (false, true): kind = try openDocument(contents, claim)
        // Two documents in one, of which each program shows another.
        case (true, true): throw .notAccepted(.zip, named: claim)
        case (false, false):
            let isProgram = contents.names.contains { $0 == "META-INF/MANIFEST.MF" || $0.hasSuffix(".class") }
            throw .notAccepted(isProgram ? .program : .zip, named: claim)
        }
        if let part = contents.holdsMacros { throw .macros(part: part) }
        var warnings: Set<FileWarning> = contents.hasEmbedded ? [.embeddedObjects] : []
        if contents.fetchesRemoteContent { warnings.insert(.remoteContent) }
        return Inspection(kind, warnings: warnings)
    }

    private static let openXMLKinds: [(type: String, part: String, kind: FileKind)] = [
        ("wordprocessingml.document.main+xml", "word/", .docx),
        ("spreadsheetml.sheet.main+xml", "xl/", .xlsx),
        ("presentationml.presentation.main+xml", "ppt/", .pptx),
    ]

    private func openXML(_ contents: ZipContents, _ claim: NameClaim) throws(InspectionRefusal) -> FileKind {
        guard let types = contents.text("[Content_Types].xml") else { throw .damaged(.docx, .structure) }
        let kinds = OfficeContainer.openXMLKinds.filter {
            types.contains("openxmlformats-officedocument." + $0.type)
        }
        guard let first = kinds.first else {
            if let part = contents.holdsMacros { throw .macros(part: part) }
            throw .notAccepted(.otherOffice, named: claim)
        }
        // Names of parts are told apart by other than case alone, and folders are only customary.
        guard kinds.count == 1, contents.text("_rels/.rels") != nil, OfficeContainer.isPlain(types) else {
            throw .damaged(first.kind, .structure)
        }
        return first.kind
    }

    private func openDocument(
        _ contents: ZipContents,
        _ claim: NameClaim
    ) throws(InspectionRefusal) -> FileKind {
        let prefix = "application/vnd.oasis.opendocument."
        let kinds: [String: FileKind] = ["text": .odt, "spreadsheet": .ods, "presentation": .odp]
        guard let type = contents.text("mimetype")?.filter({ !$0.isWhitespace }), type.hasPrefix(prefix)
        else {
            throw .notAccepted(.otherOffice, named: claim)
        }
        guard let kind = kinds[String(type.dropFirst(prefix.count))] else {
            throw .notAccepted(.otherOffice, named: claim)
        }
        guard let manifest = contents.text("META-INF/manifest.xml"), contents.names.contains("content.xml"),
            OfficeContainer.isPlain(manifest)
        else { throw .damaged(kind, .structure) }
        if manifest.contains("encryption-data") { throw .container(.encrypted(entry: "content.xml")) }
        return kind
    }

    /// Whether an XML text says what it says plainly: in UTF-8, without entities or references that could hide a word.
    private static func isPlain(_ xml: String) -> Bool {
        !xml.contains("<!ENTITY") && !xml.contains("&#")
            && !xml.unicodeScalars.contains { $0 == "\u{0}" || $0 == "\u{FFFD}" }
    }
}

extension ZipContents {
    /// A part that tells what the container is; names differ in more than case.
    fileprivate func text(_ name: String) -> String? {
        texts.first { $0.key.lowercased() == name.lowercased() }.map {
            String(decoding: $0.value, as: UTF8.self)
        }
    }
}
