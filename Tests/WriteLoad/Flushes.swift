import Glibc
import Synchronization

/// Counts how often the write-ahead log of SQLite is flushed to disk: the program's own `fdatasync` and `fsync` stand before
/// those of the C library.
package enum Flushes {
    private static let count = Atomic(0)

    package static var soFar: Int { count.load(ordering: .relaxed) }

    fileprivate static func see(_ descriptor: Int32) {
        var name = [CChar](repeating: 0, count: 4_096)
        let length = readlink("/proc/self/fd/\(descriptor)", &name, name.count)
        guard length > 4 else { return }
        let end = name[(length - 4)..<length].map { UInt8(bitPattern: $0) }
        if end == Array("-wal".utf8) { count.add(1, ordering: .relaxed) }
    }

    fileprivate static let flush: @convention(c) (Int32) -> Int32 = {
        guard let found = dlsym(UnsafeMutableRawPointer(bitPattern: -1), "fsync") else { abort() }
        return unsafeBitCast(found, to: (@convention(c) (Int32) -> Int32).self)
    }()
}

@_cdecl("fdatasync")
func countedDataSync(_ descriptor: Int32) -> Int32 {
    Flushes.see(descriptor)
    return Flushes.flush(descriptor)
}

@_cdecl("fsync")
func countedSync(_ descriptor: Int32) -> Int32 {
    Flushes.see(descriptor)
    return Flushes.flush(descriptor)
}
