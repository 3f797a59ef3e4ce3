import FileKinds
import Testing

/// Files written by the programs that people use are what they are, whatever they are called.
@Suite struct SampleTests {
    static let kinds: [(String, FileKind, Set<FileWarning>)] = [
        ("quyet-dinh.pdf", .pdf, []), ("javascript.pdf", .pdf, [.pdfJavaScript]),
        ("javascript-nen.pdf", .pdf, [.pdfJavaScript]), ("dinh-kem.pdf", .pdf, [.pdfEmbeddedFiles]),
        ("mat-khau.pdf", .pdf, [.pdfEncrypted]), ("anh.png", .png, []), ("anh.jpg", .jpeg, []),
        ("anh-progressive.jpg", .jpeg, []), ("anh.webp", .webp, []), ("anh-lossless.webp", .webp, []),
        ("anh-dong.webp", .webp, []), ("anh.heic", .heic, []), ("quet.tiff", .tiff, []),
        ("bao-cao.docx", .docx, []), ("so-lieu.xlsx", .xlsx, []), ("so-lieu-2.xlsx", .xlsx, []),
        ("trinh-chieu.pptx", .pptx, []), ("ke-hoach.odt", .odt, []), ("bang.ods", .ods, []),
        ("trinh-chieu.odp", .odp, []), ("quay.mp4", .mp4, []),
    ]

    @Test(arguments: kinds)
    func aFileIsWhatItsContentSays(name: String, kind: FileKind, warnings: Set<FileWarning>) throws {
        let bytes = try Samples.bytes(name)
        let found = try Samples.inspect(bytes, named: name).get()
        #expect(found == Inspection(kind, warnings: warnings))
        // Without a name the answer is the same.
        #expect(try Samples.inspect(bytes, named: "tệp").get() == found)
    }

    @Test(arguments: [("la.gif", "gif"), ("la.bmp", "bmp"), ("la.avif", "avif"), ("la.mov", "quicktime")])
    func aKindThatIsNotTakenIsNamed(name: String, kind: String) throws {
        #expect(Samples.answer(try Samples.bytes(name), named: name) == "file.not-accepted.\(kind)")
    }

    @Test(arguments: kinds)
    func aFileThatIsNotWhatItsNameSaysIsRefusedWithBothTypes(
        name: String,
        kind: FileKind,
        _: Set<FileWarning>
    ) throws {
        let other: FileKind = kind == .pdf ? .jpeg : .pdf
        let refusal = Samples.inspect(try Samples.bytes(name), named: "x." + other.endings[0])
        #expect(refusal == .failure(.notWhatItsNameSays(found: kind, named: .kind(other))))
        guard case .failure(let error) = refusal else { return }
        for words in [error.vietnamese, error.english] {
            #expect(words.contains(kind == .pdf ? "PDF" : kind.rawValue.uppercased()))
            #expect(words.contains(other == .pdf ? "PDF" : "JPEG"))
        }
    }

    @Test(arguments: kinds)
    func aFileThatIsCutOffIsRefused(name: String, kind: FileKind, _: Set<FileWarning>) throws {
        let bytes = try Samples.bytes(name)
        for length in [bytes.count / 3, bytes.count / 2, bytes.count - 30] {
            if kind == .jpeg || kind == .tiff, length > bytes.count / 2 { continue }
            let answer = Samples.answer(Array(bytes[0..<length]), named: name)
            #expect(answer.hasPrefix("file."), "\(length) of \(bytes.count): \(answer)")
        }
    }
}
