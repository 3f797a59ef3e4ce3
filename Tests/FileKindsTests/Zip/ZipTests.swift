import FileKinds
import Testing

/// Containers made to hurt, or to look different to different programs.
@Suite struct ZipTests {
    typealias Part = ZipBuilder.Part

    @Test func aSmallDocumentIsTaken() {
        #expect(Samples.answer(ZipBuilder.document().bytes) == "docx")
        #expect(Samples.answer(ZipBuilder.openDocument().bytes) == "odt")
    }

    @Test func aPlainArchiveIsNotADocument() {
        let archive = ZipBuilder(parts: [Part("a.txt", "a")])
        #expect(Samples.answer(archive.bytes) == "file.not-accepted.zip")
        #expect(Samples.answer(ZipBuilder(parts: []).bytes) == "file.not-accepted.zip")
        let java = ZipBuilder(parts: [Part("META-INF/MANIFEST.MF", "Main-Class: A"), Part("A.class", "x")])
        #expect(Samples.answer(java.bytes) == "file.not-accepted.program")
    }

    @Test func twoDocumentsInOneAreNotTaken() {
        var both = ZipBuilder.openDocument()
        both.parts += ZipBuilder.document().parts
        #expect(Samples.answer(both.bytes) == "file.not-accepted.zip")
    }

    @Test func aPartThatGrowsTooMuchIsABomb() {
        let zeros = [UInt8](repeating: 0, count: 9 << 20)
        let bomb = ZipBuilder.document([Part("word/media/a.xml", zeros)]).bytes
        #expect(bomb.count < 20_000)
        #expect(Samples.answer(bomb) == "file.zip.ratio")
    }

    @Test func partsThatAreTooLargeTogetherAreABomb() {
        let zeros = [UInt8](repeating: 0, count: 1 << 20)
        let parts = (0..<9).map { Part("word/\($0).xml", zeros) }
        var limits = InspectionLimits()
        limits.unpacked = 8 << 20
        #expect(Samples.answer(ZipBuilder.document(parts).bytes, limits) == "file.zip.too-large")
        limits.unpacked = 10 << 20
        #expect(Samples.answer(ZipBuilder.document(parts).bytes, limits) == "docx")
    }

    @Test func aDirectoryThatUnderstatesTheSizeDoesNotLetMoreThrough() {
        var part = Part("word/a.xml", [UInt8](repeating: 0, count: 1 << 20))
        part.claimedSize = 1_000
        #expect(Samples.answer(ZipBuilder.document([part]).bytes) == "file.zip.content")
    }

    @Test func aPartWithAWrongChecksumIsDamaged() {
        var part = Part("word/a.xml", "abc")
        part.claimedCRC = 1
        #expect(Samples.answer(ZipBuilder.document([part]).bytes) == "file.zip.content")
    }

    @Test func partsThatShareTheirBytesAreABomb() {
        // As in the bomb without nesting: many entries of the directory lead to one content.
        var other = Part("word/b.xml", "abc")
        other.sharesWith = 3
        var first = Part("word/a.xml", "abc")
        first.localName = "word/a.xml"
        #expect(Samples.answer(ZipBuilder.document([first, other]).bytes) == "file.zip.mismatch")
        other.name = "word/a.xml"
        #expect(Samples.answer(ZipBuilder.document([first, other]).bytes) == "file.zip.name")
    }

    @Test func aPartInsideTheContentOfAnotherIsABomb() throws {
        // Two headers, of which the second lies within what the first calls its content.
        let inner = ZipBuilder(parts: [Part("b", "inner", stored: true)]).bytes
        let header = Array(inner[0..<36])
        var container = ZipBuilder.document()
        container.parts.append(Part("word/a.bin", header, stored: true))
        var bytes = container.bytes
        // The directory's last entry is repeated with the inner name and place.
        let place = try #require(find("PK\u{3}\u{4}", in: bytes, last: true))
        let old = try #require(find("PK\u{1}\u{2}", in: bytes, last: true))
        let entry = inner[36..<36 + 47]
        bytes.insert(
            contentsOf: Array(entry[36..<78]) + UInt32(place).little + Array(entry[82..<83]),
            at: old
        )
        let end = bytes.count - 22
        bytes.replaceSubrange(end + 8..<end + 12, with: UInt16(5).little + UInt16(5).little)
        let size = UInt32(bytes[end + 12]) | UInt32(bytes[end + 13]) << 8
        bytes.replaceSubrange(end + 12..<end + 16, with: (size + 47).little)
        #expect(Samples.answer(bytes) == "file.zip.overlap")
    }

    @Test func aContainerWithinAContainerIsLookedIntoOnceAndNoDeeper() {
        let workbook = ZipBuilder.document().bytes
        let once = ZipBuilder.document([Part("word/embeddings/a.xlsx", workbook)]).bytes
        #expect(Samples.answer(once) == "docx")
        #expect(Samples.warnings(once) == [.embeddedObjects])
        let twice = ZipBuilder.document([Part("word/embeddings/a.xlsx", once)]).bytes
        #expect(Samples.answer(twice) == "file.zip.nested")
    }

    @Test func macrosOfADocumentWithinADocumentAreFound() {
        let inner = ZipBuilder.document([Part("word/vbaProject.bin", "x")]).bytes
        let outer = ZipBuilder.document([Part("word/embeddings/a.docx", inner)]).bytes
        #expect(Samples.answer(outer) == "file.zip.program")
    }

    @Test func bytesThatBelongToNoPartAreRefused() {
        var part = Part("word/a.xml", "abc")
        part.gap = [1, 2, 3]
        #expect(Samples.answer(ZipBuilder.document([part]).bytes) == "file.zip.hidden-bytes")
        var prefixed = ZipBuilder.document()
        prefixed.before = Array("PK\u{3}\u{4}hidden".utf8)
        #expect(Samples.answer(prefixed.bytes) == "file.zip.hidden-bytes")
        var followed = ZipBuilder.document()
        followed.after = [1]
        #expect(Samples.answer(followed.bytes) == "file.zip.directory")
    }

    @Test func aPasswordIsNamedAsWhatIsInTheWay() {
        var part = Part("word/a.xml", "abc")
        part.flags = 1
        #expect(Samples.answer(ZipBuilder.document([part]).bytes) == "file.zip.encrypted")
        let manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
        #expect(Samples.answer(ZipBuilder.openDocument(manifest: manifest).bytes) == "file.zip.encrypted")
    }

    @Test(arguments: ["../a.xml", "/a.xml", "word\\a.xml", "c:a.xml", "a/../../b", "a\u{1}b"])
    func aNameThatLeadsOutsideIsRefused(name: String) {
        #expect(Samples.answer(ZipBuilder.document([Part(name, "x")]).bytes) == "file.zip.name")
    }

    @Test func aNameThatTwoPartsShareIsRefused() {
        let twins = [Part("word/A.xml", "x"), Part("word/a.xml", "y")]
        #expect(Samples.answer(ZipBuilder.document(twins).bytes) == "file.zip.name")
    }

    @Test func aHeaderThatSaysOtherThanTheDirectoryIsRefused() {
        var part = Part("word/a.xml", "x")
        part.localName = "word/b.xml"
        #expect(Samples.answer(ZipBuilder.document([part]).bytes) == "file.zip.mismatch")
        part.localName = nil
        part.method = 12
        #expect(Samples.answer(ZipBuilder.document([part]).bytes) == "file.zip.method")
    }

    @Test func tooManyPartsAreRefusedBeforeAnyIsRead() {
        var limits = InspectionLimits()
        limits.entries = 2
        #expect(Samples.answer(ZipBuilder.document().bytes, limits) == "file.zip.too-many-entries")
        var liar = ZipBuilder.document()
        liar.claimedCount = 60_000
        #expect(Samples.answer(liar.bytes) == "file.zip.too-many-entries")
        liar.claimedCount = 2
        #expect(Samples.answer(liar.bytes) == "file.zip.directory")
    }

    private func find(_ text: String, in bytes: [UInt8], last: Bool) -> Int? {
        let wanted = Array(text.utf8)
        let places = (0...(bytes.count - wanted.count)).filter {
            Array(bytes[$0..<$0 + wanted.count]) == wanted
        }
        return last ? places.last : places.first
    }
}

extension Samples {
    fileprivate static func answer(_ bytes: [UInt8], _ limits: InspectionLimits) -> String {
        answer(bytes, named: "tệp", limits)
    }
}

extension ZipBuilder {
    fileprivate static func document(_ more: [Part]) -> ZipBuilder { document(types: "", more) }
}
