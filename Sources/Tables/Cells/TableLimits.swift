/// The limits of every CSV file read here; see docs/data-file.md.
package enum TableLimits {
    package static let columns = 4_096
    /// Bytes of one cell, quotes included.
    package static let cell = 64 << 10
    /// Bytes of one row.
    package static let row = 1 << 20
    /// Digits of one number.
    package static let digits = 18
    /// Faults kept; beyond that they are only counted.
    package static let faults = 10_000
}
