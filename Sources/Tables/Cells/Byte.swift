/// The bytes that have a meaning in CSV.
enum Byte {
    static let newline: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20
    static let tab: UInt8 = 0x09
    static let quote: UInt8 = 0x22
    static let point: UInt8 = 0x2E
    static let minus: UInt8 = 0x2D
    static let zero: UInt8 = 0x30
}
