/// One figure of one unit as the columns hold it: a double, or a NaN whose payload says why there is no figure.
///
/// Arithmetic on columns carries any NaN on, so a kernel needs no branch for absent figures; whoever meets
/// a NaN asks the inputs which state it was.
package enum Cell {
    /// Blank: "thiếu số liệu".
    package static let missing = Double(nan: 1, signaling: false)
    /// `KAD`: "không áp dụng".
    package static let notApplicable = Double(nan: 2, signaling: false)

    package static func isMissing(_ cell: Double) -> Bool { cell.bitPattern == missing.bitPattern }
    package static func isNotApplicable(_ cell: Double) -> Bool {
        cell.bitPattern == notApplicable.bitPattern
    }
}
