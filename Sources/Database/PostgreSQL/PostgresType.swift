import CPostgres

/// The server's numbers for the types that the program meets.
enum PostgresType {
    static let bool: Oid = 16
    static let bytea: Oid = 17
    static let char: Oid = 18
    static let name: Oid = 19
    static let int8: Oid = 20
    static let int2: Oid = 21
    static let int4: Oid = 23
    static let text: Oid = 25
    static let float4: Oid = 700
    static let float8: Oid = 701
    static let varchar: Oid = 1043
    static let numeric: Oid = 1700

    /// What a value is sent as.
    static func oid(of type: SQLType) -> Oid {
        switch type {
        case .integer: int8
        case .real: float8
        case .text: text
        case .bytes: bytea
        }
    }
}
