extension String {
    /// With a capital at the beginning and a full stop at the end.
    var sentence: String {
        prefix(1).uppercased() + dropFirst() + (hasSuffix(".") ? "" : ".")
    }
}
