import CPostgres

/// Why the server, or the way to it, failed.
struct PostgresFailure {
    private let state: String
    private let message: String
    private let constraint: String
    private let isLost: Bool

    init(_ result: OpaquePointer?, _ connection: OpaquePointer) {
        func field(_ letter: Unicode.Scalar) -> String {
            PQresultErrorField(result, Int32(letter.value)).map { String(cString: $0) } ?? ""
        }
        state = field("C")
        let primary = field("M")
        message = primary.isEmpty ? PostgresFailure.message(of: connection) : primary
        constraint = ["n", "c", "t"].map(field).first { !$0.isEmpty } ?? ""
        isLost = PQstatus(connection) != CONNECTION_OK
    }

    /// A statement prepared before its tables changed.
    var isStalePlan: Bool { state == "0A000" && message.contains("cached plan") || state == "26000" }

    func error(isCancelled: Bool) -> DatabaseError {
        if isLost { return .connectionLost(detail: message) }
        if isStalePlan { return .serialization }
        switch state {
        case "23505": return .constraint(.unique, name: name)
        case "23503", "23001": return .constraint(.foreignKey, name: name)
        case "23502": return .constraint(.notNull, name: name)
        case "23514": return .constraint(.check, name: name)
        case "22003", "22P02", "42804": return .constraint(.type, name: name)
        case "40001", "40P01": return .serialization
        case "57014": return isCancelled ? .cancelled : .timeout
        case "55P03": return .busy
        case "25006": return .readOnly
        case "25P02": return .aborted
        case "53100": return .full
        case "22021", "22P05": return .unstorable(message)
        case "XX001", "XX002": return .corrupt(detail: message)
        case "57P01", "57P02", "57P03", "53300": return .connectionLost(detail: message)
        default: return .statement(state: state, detail: message)
        }
    }

    private var name: String { constraint.isEmpty ? message : constraint }

    static func message(of connection: OpaquePointer) -> String {
        let text = PQerrorMessage(connection).map { String(cString: $0) } ?? ""
        return text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
