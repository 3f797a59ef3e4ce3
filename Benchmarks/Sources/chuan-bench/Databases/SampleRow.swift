/// A row as both sides of a benchmark write it: a whole number, two texts, a fraction, and a column left NULL.
struct SampleRow {
    let id: Int
    let name: String
    let note: String
    let share: Double

    init(_ id: Int) {
        self.id = id
        name = "Xã số \(id)"
        note = "Số liệu do công chức xã nhập, có minh chứng kèm theo."
        share = Double(id) / 7
    }

    static let columns = ["id", "name", "note", "share", "extra"]

    static let insertion = "INSERT INTO sample (id, name, note, share, extra) VALUES ($1, $2, $3, $4, NULL)"

    static let selection = "SELECT id, name, share FROM sample"

    /// How many rows there are to be read.
    static let readable = 20_000

    /// The identifiers of rows to be read, in an order that no cache foresees.
    static func place(_ turn: Int) -> Int { turn * 7_919 % readable }

    static let sqliteTable = """
        CREATE TABLE sample (id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, note TEXT NOT NULL,
            share REAL NOT NULL, extra INTEGER) STRICT
        """

    static let postgresTable = """
        DROP TABLE IF EXISTS sample;
        CREATE TABLE sample (id BIGINT NOT NULL PRIMARY KEY, name TEXT COLLATE "C" NOT NULL,
            note TEXT COLLATE "C" NOT NULL, share DOUBLE PRECISION NOT NULL, extra BIGINT)
        """
}
