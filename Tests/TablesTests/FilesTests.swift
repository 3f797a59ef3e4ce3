import Glibc
import Testing

@testable import Tables

struct FilesTests {
    private func content(_ path: String) throws -> String {
        try FileBytes(path: path).withBytes { String(decoding: $0, as: UTF8.self) }
    }

    private func write(_ text: String, to path: String) throws {
        var writer = CSVWriter(try OutputFile(path: path))
        writer.row.append(text: text)
        try writer.endRow()
        try writer.finish()
    }

    @Test func aFileIsMappedAndReadThrough() throws {
        let folder = try TemporaryFolder()
        let bytes = Array("unit,count\n".utf8) + (0..<3_000).flatMap { Array("u\($0),\($0)\n".utf8) }
        try folder.write(bytes, to: "a.csv")
        let reader = try DataFileReader(FileBytes(path: folder.path + "/a.csv"))
        let table = try reader.read(forms: [.text(0), .number(column: 0, .count)], columns: 1, texts: 1)
        #expect(table.faults.isEmpty)
        #expect(Sample.figures(table, column: 0) == (0..<3_000).map(Double.init))
    }

    @Test func aFileThatFillsItsLastPageIsReadToItsEnd() throws {
        let folder = try TemporaryFolder()
        let head = Array("unit,count\nu,".utf8)
        try folder.write(
            head + Array("0".utf8) + [UInt8](repeating: 0x20, count: 4_095 - head.count),
            to: "a.csv"
        )
        let reader = try DataFileReader(FileBytes(path: folder.path + "/a.csv"))
        let table = try reader.read(forms: [.text(0), .number(column: 0, .count)], columns: 1, texts: 1)
        #expect(table.faults.isEmpty)
        #expect(Sample.figures(table, column: 0) == [0])
    }

    @Test func anEmptyFileHasNoBytes() throws {
        let folder = try TemporaryFolder()
        try folder.write([], to: "a.csv")
        #expect(try FileBytes(path: folder.path + "/a.csv").count == 0)
    }

    @Test func pipesAndDevicesAreReadWhole() throws {
        #expect(try FileBytes(path: "/dev/null").count == 0)
        #expect(try FileBytes(path: "/proc/self/status").count > 0)
    }

    @Test func missingFilesAndFoldersAreNamed() {
        #expect(throws: FileError(path: "/nowhere/a.csv", action: .open, code: ENOENT)) {
            try FileBytes(path: "/nowhere/a.csv")
        }
        #expect(throws: FileError(path: "/tmp", action: .open, code: EISDIR)) { try FileBytes(path: "/tmp") }
        #expect(throws: FileError(path: "/tmp", action: .create, code: EISDIR)) {
            try OutputFile(path: "/tmp")
        }
        #expect(throws: FileError(path: "/nowhere/a", action: .create, code: ENOENT)) {
            try OutputFile(path: "/nowhere/a")
        }
        #expect(FileError(path: "a", action: .open, code: ENOENT).reason == .notFound)
        #expect(FileError(path: "a", action: .open, code: EACCES).systemText == "Permission denied")
    }

    @Test func aFileTooLargeIsRefusedBeforeItIsRead() throws {
        let folder = try TemporaryFolder()
        try folder.write([], to: "a.csv")
        let path = folder.path + "/a.csv"
        // A file with a hole takes no room.
        #expect(truncate(path, FileBytes.limit + 1) == 0)
        #expect(throws: FileError(path: path, tooLargeFor: 1 << 31)) { try FileBytes(path: path) }
    }

    @Test func theOldFileStaysUntilTheNewOneIsWhole() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/out.csv"
        try write("old", to: path)
        do {
            var writer = CSVWriter(try OutputFile(path: path))
            writer.row.append(text: "half")
            try writer.endRow()
            try writer.flush()
            #expect(try content(path) == "old\n")
            #expect(folder.names.count == 2)
        }
        #expect(try content(path) == "old\n")
        #expect(folder.names == ["out.csv"])
        try write("new", to: path)
        #expect(try content(path) == "new\n")
        #expect(folder.names == ["out.csv"])
    }

    @Test func permissionsAndLinksSurviveTheReplacement() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/out.csv"
        try write("old", to: path)
        #expect(chmod(path, 0o640) == 0)
        #expect(symlink("out.csv", folder.path + "/link.csv") == 0)
        try write("new", to: folder.path + "/link.csv")
        #expect(try content(path) == "new\n")
        var status = stat()
        #expect(lstat(path, &status) == 0)
        #expect(status.st_mode & 0o777 == 0o640)
        #expect(lstat(folder.path + "/link.csv", &status) == 0)
        #expect(status.st_mode & S_IFMT == S_IFLNK)
    }

    @Test func whatIsNoRegularFileIsWrittenDirectly() throws {
        try write("text", to: "/dev/null")
        var status = stat()
        #expect(stat("/dev/null", &status) == 0)
        #expect(status.st_mode & S_IFMT == S_IFCHR)
    }

    @Test func aFullDiskIsNamed() throws {
        var reason: FileError.Reason?
        do throws(FileError) {
            try OutputFile(path: "/dev/full").write(UnsafeRawBufferPointer(start: nil, count: 0))
            var writer = CSVWriter(try OutputFile(path: "/dev/full"))
            writer.row.append(text: "text")
            try writer.endRow()
            try writer.finish()
        } catch {
            reason = error.reason
        }
        #expect(reason == .diskFull)
    }

    @Test(arguments: [1, 2, 4])
    func partsAreWrittenInTheirOrder(threads: Int) throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/out.csv"
        var writer = CSVWriter(try OutputFile(path: path))
        writer.row.append(text: "part")
        try writer.endRow()
        try writer.write(parts: 50, threads: threads) { part, buffer in
            for row in 0..<(part % 7) {
                buffer.append(integer: part * 10 + row)
                buffer.endRow()
            }
        }
        writer.row.append(text: "end")
        try writer.endRow()
        try writer.finish()
        let numbers = (0..<50).flatMap { part in (0..<(part % 7)).map { "\(part * 10 + $0)" } }
        #expect(try content(path) == (["part"] + numbers + ["end"]).map { $0 + "\n" }.joined())
    }

    @Test func aFailureInOnePartEndsTheWriting() throws {
        var writer = CSVWriter(try OutputFile(path: "/dev/full"))
        var failure: FileError?
        do throws(FileError) {
            try writer.write(parts: 20, threads: 2) { part, buffer in
                buffer.append(integer: part)
                buffer.endRow()
            }
        } catch {
            failure = error
        }
        #expect(failure == FileError(path: "/dev/full", action: .write, code: ENOSPC))
    }
}
