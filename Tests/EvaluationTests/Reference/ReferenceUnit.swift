/// One unit's figures as a data file writes them, by column.
struct ReferenceUnit {
    var parent: String
    var cells: [String: String]
}
