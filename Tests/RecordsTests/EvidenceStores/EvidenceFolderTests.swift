import Foundation
import Glibc
import Quantities
import Records
import Testing

/// What only a folder can do wrong.
@Suite struct EvidenceFolderTests {
    private func place(_ path: String, _ digest: Digest) -> String {
        let name = digest.description
        return "\(path)/\(name.prefix(2))/\(name.dropFirst(2).prefix(2))/\(name)"
    }

    private func names(_ path: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    @Test func contentLiesInTwoLevelsOfFoldersAndNobodyMayWriteIt() async throws {
        try await withFolder { path, store in
            let digest = try await store.put("a")
            var status = stat()
            try #require(stat(place(path, digest), &status) == 0)
            #expect(status.st_mode & 0o777 == 0o400)
            #expect(names(path + "/staging").isEmpty)
        }
    }

    @Test func whatIsReceivedAndNotKeptLeavesNoTrace() async throws {
        try await withFolder { path, store in
            var staged: StagedContent? = try await store.staging.stage(parts([1, 2, 3]), limit: 10)
            #expect(staged?.size == 3)
            #expect(names(path + "/staging").count == 1)
            staged = nil
            #expect(names(path + "/staging").isEmpty)
            let listed = try await store.contents(after: nil, atMost: 1)
            #expect(listed.isEmpty)
        }
    }

    @Test func whatACrashLeftWhileReceivingIsSweptWhenItIsOld() async throws {
        try await withFolder { path, store in
            let left = path + "/staging/chuan-evidence-00"
            try Data([1]).write(to: URL(filePath: left))
            try Data([1]).write(to: URL(filePath: path + "/staging/other"))
            let now = Clock.system.now()
            #expect(try await store.sweepStaging(before: now.adding(milliseconds: -3_600_000)) == 0)
            #expect(try await store.sweepStaging(before: now.adding(milliseconds: 3_600_000)) == 1)
            #expect(names(path + "/staging") == ["other"])
        }
    }

    @Test func contentThatWasChangedIsFoundWhenItIsRead() async throws {
        try await withFolder { path, store in
            let digest = try await store.put("thật")
            chmod(place(path, digest), 0o600)
            try Data("giả".utf8).write(to: URL(filePath: place(path, digest)))
            let found = Digest(of: Array("giả".utf8))
            await #expect(throws: EvidenceStoreError.altered(digest, found: found, size: 5)) {
                try await store.bytes(of: digest)
            }
            // The same file given again mends it.
            _ = try await store.put("thật")
            #expect(try await store.bytes(of: digest) == Array("thật".utf8))
        }
    }

    @Test func aLinkInTheFolderIsNeverFollowed() async throws {
        try await withFolder { path, store in
            let outside = path + "-outside"
            try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: false)
            let digest = Digest(of: Array("a".utf8))
            let pair = String(digest.description.prefix(2))
            try #require(symlink(outside, path + "/" + pair) == 0)
            await #expect(throws: EvidenceStoreError.strange(path: path + "/" + pair)) {
                try await store.put("a")
            }
            await #expect(throws: EvidenceStoreError.strange(path: path + "/" + pair)) {
                try await store.size(of: digest)
            }
            #expect(names(outside).isEmpty)
            #expect(try await store.strays() == [pair])
            // The rest of the store is still usable.
            let other = try await store.put("b")
            #expect(try await store.contents(after: nil, atMost: 10).map(\.digest) == [other])
        }
    }

    @Test func aLinkInThePlaceOfContentIsNeverRead() async throws {
        try await withFolder { path, store in
            let digest = try await store.put("a")
            let file = place(path, digest)
            try FileManager.default.removeItem(atPath: file)
            try #require(symlink("/etc/hostname", file) == 0)
            await #expect(throws: EvidenceStoreError.strange(path: file)) {
                try await store.bytes(of: digest)
            }
            let listed = try await store.contents(after: nil, atMost: 10)
            #expect(listed.isEmpty)
            let pair = "\(digest.description.prefix(2))/\(digest.description.dropFirst(2).prefix(2))"
            #expect(try await store.strays() == ["\(pair)/\(digest)"])
            // Keeping it puts the file in the place of the link, and leaves alone where the link led.
            _ = try await store.put("a")
            #expect(try await store.bytes(of: digest) == Array("a".utf8))
        }
    }

    @Test func aPipeInThePlaceOfContentMakesNobodyWait() async throws {
        try await withFolder { path, store in
            let digest = try await store.put("a")
            let file = place(path, digest)
            try FileManager.default.removeItem(atPath: file)
            try #require(mkfifo(file, 0o600) == 0)
            await #expect(throws: EvidenceStoreError.strange(path: file)) { try await store.size(of: digest) }
        }
    }

    @Test func aFolderThatCannotBeMadeIsNamed() {
        #expect(throws: EvidenceStoreError.file(path: "/khong/co", code: ENOENT)) {
            try EvidenceFolder("/khong/co")
        }
        #expect(throws: EvidenceStoreError.strange(path: "/dev/null/staging")) {
            try EvidenceFolder("/dev/null")
        }
    }

    @Test func contentKeptWhileItsOldSelfIsRemovedIsNeverLost() async throws {
        try await withFolder { path, store in
            let digest = try await store.put("a")
            for _ in 0..<30 {
                // Long ago: whoever looks now finds it old enough to go.
                var times = [timespec](repeating: timespec(tv_sec: 1_000_000_000, tv_nsec: 0), count: 2)
                try #require(utimensat(AT_FDCWD, place(path, digest), &times, 0) == 0)
                let cutoff = Clock.system.now().adding(milliseconds: -86_400_000)
                async let put = store.put("a")
                async let removed = store.remove(digest, keptBefore: cutoff)
                _ = try await (put, removed)
                #expect(try await store.size(of: digest) == 1)
            }
        }
    }
}
