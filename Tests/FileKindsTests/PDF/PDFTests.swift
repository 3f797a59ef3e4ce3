import FileKinds
import Testing

@Suite struct PDFTests {
    private func document(_ inside: String) -> [UInt8] {
        Array(
            "%PDF-1.7\n1 0 obj\n<< \(inside) >>\nendobj\nstartxref\n0\n%%EOF\n".utf8
        )
    }

    @Test(arguments: [
        ("/S /JavaScript /JS (app.alert)", FileWarning.pdfJavaScript), ("/S/Launch/F(calc.exe)", .pdfLaunch),
        ("/S /J#61vaScri#70t", .pdfJavaScript), ("/S /#4Aava#53cript", .pdfJavaScript),
        ("/Type /EmbeddedFile", .pdfEmbeddedFiles), ("/Names << /EmbeddedFiles 3 0 R >>", .pdfEmbeddedFiles),
        ("/Subtype /RichMedia", .pdfMultimedia), ("/XFA 3 0 R", .pdfDynamicForm),
        ("/Encrypt 4 0 R", .pdfEncrypted),
        ("/S /SubmitForm", .pdfLaunch),
    ])
    func whatActsByItselfIsTold(inside: String, warning: FileWarning) {
        #expect(Samples.warnings(document(inside)) == [warning])
    }

    @Test(arguments: ["/JavaScripts", "/Title (about JavaScript)", "/OpenAction [3 0 R /Fit]", "/Launcher"])
    func otherWordsAreNotTold(inside: String) {
        #expect(Samples.warnings(document(inside)) == [])
    }

    @Test func anActionInAPackedStreamIsFound() {
        let packed = Packing.deflated(Array("1 0 << /S /JavaScript >>".utf8), header: true)
        let stream =
            Array("/Type /ObjStm /Filter /FlateDecode /Length \(packed.count) >>\nstream\n".utf8) + packed
        let bytes =
            Array("%PDF-1.7\n1 0 obj\n<< ".utf8) + stream
            + Array("\nendstream\nendobj\nstartxref\n0\n%%EOF".utf8)
        #expect(Samples.warnings(bytes) == [.pdfJavaScript])
    }

    @Test(arguments: ["/Filter /LZWDecode", "/Filter [/ASCII85Decode /FlateDecode]", "/Filter /FlateDecode"])
    func aPackedStreamThatCannotBeReadIsTold(filter: String) {
        let stream = "/Type /ObjStm \(filter) >>\nstream\nxxxx\nendstream"
        #expect(Samples.warnings(document(stream)) == [.pdfOpaque])
    }

    @Test func aStreamThatGrowsTooMuchIsToldAndNotUnpackedFurther() {
        let packed = Packing.deflated([UInt8](repeating: 0x20, count: 40 << 20), header: true)
        let head = Array("%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n".utf8)
        let bytes = head + packed + Array("\nendstream\nendobj\nstartxref\n0\n%%EOF".utf8)
        #expect(Samples.warnings(bytes) == [.pdfOpaque])
    }

    @Test func aPDFWithoutItsEndIsCutOff() {
        let whole = document("/A 1")
        #expect(Samples.inspect(Array(whole.dropLast(10))) == .failure(.damaged(.pdf, .endMark)))
        let junk = whole + [UInt8](repeating: 0x41, count: 2_000)
        #expect(Samples.inspect(junk) == .failure(.damaged(.pdf, .endMark)))
    }

    @Test func aPDFThatIsAlsoAContainerIsRefused() {
        var container = ZipBuilder.document()
        container.before = document("/A 1")
        // The end mark is moved into the comment's reach, as such files do it.
        let bytes = container.bytes + Array("\n%%EOF".utf8)
        #expect(Samples.answer(bytes) == "file.also-another-kind")
    }
}
