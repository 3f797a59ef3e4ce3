import FileKinds
import Testing

@Suite struct ImageTests {
    @Test func aSmallImageIsTaken() {
        #expect(Samples.answer(PNGBuilder.image()) == "png")
    }

    @Test(
        arguments: [(70_000, 10), (10, 70_000), (60_000, 60_000), (UInt32.max, UInt32.max)]
            as [(UInt32, UInt32)]
    )
    func anImageOfAbsurdSizeIsRefused(width: UInt32, height: UInt32) {
        #expect(Samples.answer(PNGBuilder.image(width: width, height: height)) == "file.dimensions")
    }

    @Test func anImageWithoutAPixelIsDamaged() {
        #expect(Samples.answer(PNGBuilder.image(width: 0)) == "file.damaged")
    }

    @Test func whatStandsBehindAPNGIsRefused() {
        let refusal = Samples.inspect(PNGBuilder.image(behind: [1, 2, 3]))
        #expect(refusal == .failure(.damaged(.png, .behindEnd)))
    }

    @Test func aChangedByteOfAPNGIsFound() {
        var image = PNGBuilder.image()
        image[20] ^= 1
        #expect(Samples.inspect(image) == .failure(.damaged(.png, .checksum)))
    }

    @Test func aPictureWithAContainerBehindItIsRefused() throws {
        let archive = ZipBuilder.document().bytes
        let jpeg = try Samples.bytes("anh.jpg")
        #expect(Samples.answer(jpeg + archive) == "file.also-another-kind")
        // A container whose places count from the start of the whole file, as packers that append write it.
        var appended = ZipBuilder.document()
        appended.before = jpeg
        #expect(Samples.answer(appended.bytes) == "file.also-another-kind")
    }

    @Test func aPictureWithASecondPictureBehindItIsTakenAsCamerasWriteThem() throws {
        let jpeg = try Samples.bytes("anh.jpg")
        #expect(Samples.answer(jpeg + jpeg) == "jpeg")
    }

    @Test func aPictureThatIsAlsoAPDFIsRefused() throws {
        var jpeg = try Samples.bytes("anh.jpg")
        let comment = Array("%PDF-1.4".utf8)
        jpeg.insert(contentsOf: [0xFF, 0xFE] + UInt16(comment.count + 2).big + comment, at: 2)
        #expect(Samples.answer(jpeg) == "file.also-another-kind")
    }

    @Test func theSizeOfAJPEGIsReadFromItsFrame() throws {
        var jpeg = try Samples.bytes("anh.jpg")
        let frame = try #require((0..<jpeg.count - 1).first { jpeg[$0] == 0xFF && jpeg[$0 + 1] == 0xC0 })
        jpeg.replaceSubrange(frame + 5..<frame + 9, with: [0xFF, 0xFF, 0xFF, 0xFF])
        #expect(Samples.answer(jpeg) == "file.dimensions")
        jpeg.replaceSubrange(frame + 5..<frame + 9, with: [0, 0, 0, 1])
        #expect(Samples.inspect(jpeg) == .failure(.damaged(.jpeg, .dimensions)))
    }

    @Test func aTIFFWhosePagesGoInACircleIsRefused() {
        let field: [UInt8] = [0, 1, 3, 0, 1, 0, 0, 0, 2, 0, 0, 0, 1, 1, 3, 0, 1, 0, 0, 0, 2, 0, 0, 0]
        let page = UInt16(2).little + field + UInt32(8).little
        let circle = [0x49, 0x49, 0x2A, 0x00] + UInt32(8).little + page
        #expect(Samples.inspect(circle) == .failure(.damaged(.tiff, .structure)))
        let single = [0x49, 0x49, 0x2A, 0x00] + UInt32(8).little + page.dropLast(4) + [0, 0, 0, 0]
        #expect(Samples.answer(single) == "tiff")
    }

    @Test func aWebPThatIsLongerThanItSaysIsRefused() throws {
        let webp = try Samples.bytes("anh.webp")
        #expect(Samples.inspect(webp + [0, 0]) == .failure(.damaged(.webp, .behindEnd)))
    }

    @Test func aHEICOfAbsurdSizeIsRefused() throws {
        var heic = try Samples.bytes("anh.heic")
        let place = try #require(
            (0..<heic.count - 4).first { Array(heic[$0..<$0 + 4]) == Array("ispe".utf8) }
        )
        heic.replaceSubrange(place + 8..<place + 16, with: UInt32(60_000).big + UInt32(60_000).big)
        #expect(Samples.answer(heic) == "file.dimensions")
    }
}
