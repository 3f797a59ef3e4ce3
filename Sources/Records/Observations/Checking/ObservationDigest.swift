import Crypto

/// The digest of everything that one entry brought, as the journal keeps it.
///
/// What observations are of comes first, then the observations by number, then what few of them have beside. Notes come in as salted
/// digests, so that one may be erased.
struct ObservationDigest {
    private var hash = SHA256()
    private var packed = PackedBytes()
    private static let full = 1 << 16

    init() { packed.append("chuan observations 1") }

    mutating func add(element id: Int64, _ name: String) {
        begin(1, id)
        packed.append(name)
    }

    mutating func add(source id: Int64, _ name: String) {
        begin(2, id)
        packed.append(name)
    }

    mutating func add(subject id: Int64, _ kind: String, _ code: String, _ validFrom: String) {
        begin(3, id)
        packed.append(kind)
        packed.append(code)
        packed.append(validFrom)
    }

    mutating func add(series id: Int64, _ element: Int64, _ period: Int, _ stage: ObservationStage) {
        begin(4, id)
        packed.append(element)
        packed.append(UInt64(period))
        packed.append(UInt64(stage.rawValue))
    }

    mutating func add(_ row: ObservationRow) {
        packed.append(UInt64(5))
        row.append(to: &packed)
        if packed.bytes.count >= Self.full { flush() }
    }

    mutating func add(_ number: ObservationNumber, given: GivenValue) {
        begin(6, number.rawValue)
        packed.append(given.text)
        packed.append(given.unit)
    }

    mutating func add(_ number: ObservationNumber, note: Digest) {
        begin(7, number.rawValue)
        packed.append(raw: note.bytes)
    }

    mutating func add(_ number: ObservationNumber, evidence: Digest) {
        begin(8, number.rawValue)
        packed.append(raw: evidence.bytes)
    }

    mutating func add(series: Int64, subject: Int64, holds: ObservationNumber, why: String) {
        begin(9, series)
        packed.append(subject)
        packed.append(holds.rawValue)
        packed.append(why)
    }

    mutating func finish() -> Digest {
        flush()
        return Digest(hash.finalize())
    }

    private mutating func begin(_ kind: UInt64, _ id: Int64) {
        if packed.bytes.count >= Self.full { flush() }
        packed.append(kind)
        packed.append(id)
    }

    private mutating func flush() {
        hash.update(data: packed.bytes)
        packed.removeAll()
    }
}
