/// What a driver offers of the row it stands on. Each reading answers `nil` for NULL and throws for another type.
protocol RowReader: AnyObject {
    var columnCount: Int { get }

    func name(of column: Int) -> String

    func column(named name: String) -> Int?

    func isNull(_ column: Int) -> Bool

    func integer(at column: Int) throws(DatabaseError) -> Int64?

    /// A whole number is taken too when a double holds it exactly: `coalesce(sum(x), 0)` is one in SQLite.
    func real(at column: Int) throws(DatabaseError) -> Double?

    func text(at column: Int) throws(DatabaseError) -> String?

    func bytes(at column: Int) throws(DatabaseError) -> [UInt8]?
}
