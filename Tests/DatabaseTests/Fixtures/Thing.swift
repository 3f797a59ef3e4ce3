@testable import Database

/// A row with a column of every type.
struct Thing: RowDecodable, Equatable, Sendable {
    var code: String
    var whole: Int?
    var share: Double?
    var words: String?
    var file: [UInt8]?

    init(
        _ code: String,
        whole: Int? = nil,
        share: Double? = nil,
        words: String? = nil,
        file: [UInt8]? = nil
    ) {
        (self.code, self.whole, self.share, self.words, self.file) = (code, whole, share, words, file)
    }

    init(row: Row) throws(DatabaseError) {
        code = try row["code"]
        whole = try row["whole"]
        share = try row["share"]
        words = try row["words"]
        file = try row["file"]
    }

    static let selection: SQL = "SELECT code, whole, share, words, file FROM thing ORDER BY code"

    func insert(_ connection: Connection) throws(DatabaseError) {
        try connection.execute(insertion)
    }

    var insertion: SQL {
        """
        INSERT INTO thing (code, whole, share, words, file)
        VALUES (\(code), \(whole), \(share), \(words), \(file))
        """
    }

    static let samples = [
        Thing("null"),
        Thing(
            "Điện Biên",
            whole: .max,
            share: 0.1,
            words: "Thừa Thiên – Huế, Đắk Lắk 🌾",
            file: [0, 1, 254, 255]
        ),
        Thing("empty", whole: 0, share: 0, words: "", file: []),
        Thing(
            "least",
            whole: .min,
            share: -.greatestFiniteMagnitude,
            words: "\\N\t\r\n\\.'\"{}$1%_",
            file: [0]
        ),
        Thing("ấ", whole: -1, share: .leastNonzeroMagnitude, words: "e\u{301}", file: [UInt8](0...255)),
        Thing("a", whole: 1, share: .infinity, words: String(repeating: "Ạ", count: 70_000)),
        Thing("B", whole: 9_007_199_254_740_993, share: 1e300, words: "\u{1}\u{7F}\u{FEFF}"),
    ]
}
