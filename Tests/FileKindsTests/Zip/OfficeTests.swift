import FileKinds
import Testing

/// What an office document may not hold, and what is told of it.
@Suite struct OfficeTests {
    typealias Part = ZipBuilder.Part

    @Test(arguments: [
        "word/vbaProject.bin", "xl/VBAPROJECT.BIN", "xl/macrosheets/sheet1.xml", "word/activeX/activeX1.xml",
    ])
    func macrosAreRefusedByTheNameOfTheirPart(name: String) {
        let document = ZipBuilder.document(types: "", [Part(name, "x")])
        #expect(Samples.answer(document.bytes) == "file.macros")
    }

    @Test(arguments: [
        "application/vnd.ms-office.vbaProject", "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        "application/vnd.ms-excel.macrosheet+xml",
    ])
    func macrosUnderAnotherNameAreRefusedByTheirType(type: String) {
        let types = "<Override PartName=\"/word/harmless.bin\" ContentType=\"\(type)\"/>"
        let document = ZipBuilder.document(types: types, [Part("word/harmless.bin", "x")])
        #expect(Samples.answer(document.bytes) == "file.macros")
    }

    @Test func macrosAreRefusedByTheRelationshipThatLeadsToThem() {
        let link =
            "<Relationship Type=\"schemas.microsoft.com/office/2006/relationships/vbaProject\"/>"
        let document = ZipBuilder.document(types: "", [Part("word/_rels/document.xml.rels", link)])
        #expect(Samples.answer(document.bytes) == "file.macros")
    }

    @Test func programsOfAnOpenDocumentAreRefused() {
        let document = ZipBuilder.openDocument([Part("Basic/Standard/Module1.xml", "x")])
        #expect(Samples.answer(document.bytes) == "file.macros")
    }

    @Test func aTypeThatIsHiddenBehindReferencesIsRefused() {
        let types = "<Override ContentType=\"application/vnd.ms-office.&#118;baProject\"/>"
        #expect(Samples.answer(ZipBuilder.document(types: types).bytes) == "file.damaged")
    }

    @Test func aProgramInsideIsRefused() {
        let program = [0x4D, 0x5A, 0x90, 0x00] + [UInt8](repeating: 0, count: 60)
        let document = ZipBuilder.document(types: "", [Part("word/embeddings/a.bin", program)])
        #expect(Samples.answer(document.bytes) == "file.zip.program")
    }

    @Test func anOldDocumentInsideIsTold() {
        let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]
        let document = ZipBuilder.document(types: "", [Part("word/embeddings/oleObject1.bin", old)])
        #expect(Samples.warnings(document.bytes) == [.embeddedObjects])
    }

    @Test func aTemplateFetchedFromElsewhereIsToldAndALinkIsNot() {
        func relationship(_ kind: String) -> Part {
            let type = "schemas.openxmlformats.org/officeDocument/2006/relationships/\(kind)"
            let target = "TargetMode=\"External\" Target=\"x\""
            return Part("word/_rels/settings.xml.rels", "<a/><Relationship Type=\"\(type)\" \(target)/>")
        }
        let remote = ZipBuilder.document(types: "", [relationship("attachedTemplate")])
        #expect(Samples.warnings(remote.bytes) == [.remoteContent])
        let link = ZipBuilder.document(types: "", [relationship("hyperlink")])
        #expect(Samples.warnings(link.bytes) == [])
    }

    @Test func anOldOfficeFileIsToldWhatToDo() {
        let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]
        let refusal = Samples.inspect(old, named: "báo cáo.docx")
        #expect(refusal == .failure(.notAccepted(.oldOffice, named: .kind(.docx))))
        guard case .failure(let error) = refusal else { return }
        #expect(error.vietnamese.contains("DOCX") && error.vietnamese.contains("mật khẩu"))
    }
}

extension ZipBuilder {
    fileprivate static func openDocument(_ more: [Part]) -> ZipBuilder {
        openDocument(manifest: "<manifest:manifest/>", more)
    }
}
