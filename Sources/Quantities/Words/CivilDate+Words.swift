extension CivilDate {
    /// As written in Việt Nam: `21/11/2026`.
    package var vietnamese: String {
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(padded(day))/\(padded(month))/\(year)"
    }
}
