import Glibc

/// The bytes of a file, readable at any place: what lies outside answers `nil` and never traps.
///
/// A view only: it must not outlive the memory it was made over.
package struct Bytes {
    private let buffer: UnsafeRawBufferPointer

    package init(_ buffer: UnsafeRawBufferPointer) { self.buffer = buffer }

    package var count: Int { buffer.count }

    package subscript(place: Int) -> UInt8? {
        guard place >= 0, place < buffer.count else { return nil }
        return buffer[place]
    }

    /// A part, or `nil` when it does not lie wholly within.
    package func part(from place: Int, count length: Int) -> Bytes? {
        guard place >= 0, length >= 0, place <= count, length <= count - place else { return nil }
        return Bytes(UnsafeRawBufferPointer(rebasing: buffer[place..<place + length]))
    }

    /// As much of a range as lies within.
    package func part(_ range: Range<Int>) -> Bytes {
        let within = range.clamped(to: 0..<count)
        return Bytes(UnsafeRawBufferPointer(rebasing: buffer[within]))
    }

    package var array: [UInt8] { Array(buffer) }

    /// As UTF-8; what is none becomes U+FFFD.
    package var text: String { String(decoding: buffer, as: UTF8.self) }

    package func withUnsafeBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(buffer)
    }
}

extension Bytes {
    /// A whole number of `width` bytes, the highest first.
    package func big(_ place: Int, _ width: Int) -> Int? {
        guard let part = part(from: place, count: width) else { return nil }
        return part.number(part.buffer.indices)
    }

    /// A whole number of `width` bytes, the lowest first.
    package func little(_ place: Int, _ width: Int) -> Int? {
        guard let part = part(from: place, count: width) else { return nil }
        return part.number(part.buffer.indices.reversed())
    }

    /// `nil` for what an `Int` cannot hold.
    private func number(_ places: some Sequence<Int>) -> Int? {
        var number: UInt64 = 0
        for place in places { number = number << 8 | UInt64(buffer[place]) }
        return Int(exactly: number)
    }

    package func has(_ text: StaticString, at place: Int = 0) -> Bool {
        text.withUTF8Buffer { has($0, at: place) }
    }

    package func has(_ bytes: [UInt8], at place: Int = 0) -> Bool {
        bytes.withUnsafeBufferPointer { has($0, at: place) }
    }

    private func has(_ wanted: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        guard place >= 0, place <= count, wanted.count <= count - place, let start = buffer.baseAddress,
            let other = wanted.baseAddress
        else { return false }
        return memcmp(start + place, other, wanted.count) == 0
    }

    /// The first place of a byte at or after `place`.
    package func first(_ byte: UInt8, from place: Int = 0) -> Int? {
        guard place >= 0, place < count, let start = buffer.baseAddress,
            let found = memchr(start + place, Int32(byte), count - place)
        else { return nil }
        return UnsafeRawPointer(found) - start
    }

    /// The first place of some bytes at or after `place`.
    package func first(_ text: StaticString, from place: Int = 0) -> Int? {
        guard text.utf8CodeUnitCount > 0 else { return place <= count ? place : nil }
        let head = text.withUTF8Buffer { $0[0] }
        var next = place
        while let found = first(head, from: next) {
            if has(text, at: found) { return found }
            next = found + 1
        }
        return nil
    }

    /// The last place of some bytes at or after `place`.
    package func last(_ text: StaticString, from place: Int = 0) -> Int? {
        var next = count - text.utf8CodeUnitCount
        while next >= max(0, place) {
            if has(text, at: next) { return next }
            next -= 1
        }
        return nil
    }
}
