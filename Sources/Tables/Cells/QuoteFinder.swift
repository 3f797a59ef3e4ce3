/// Answers whether a stretch of a file holds a quote, for stretches that only move forwards.
///
/// Looks ahead by windows that stay in the cache, so that the file is fetched from memory only once.
struct QuoteFinder {
    private static let window = 64 << 10

    private let scanner: CellScanner
    /// Everything before this place has been searched.
    private var searched: Int
    /// The last quote found, maybe behind the stretch asked for.
    private var quote: Int?

    init(scanner: CellScanner, from offset: Int) {
        self.scanner = scanner
        searched = offset
    }

    /// - Parameter range: Begins at or after the beginning of the last stretch asked for.
    mutating func isQuote(in range: Range<Int>) -> Bool {
        if let quote, quote >= range.lowerBound { return quote < range.upperBound }
        quote = nil
        searched = max(searched, range.lowerBound)
        while searched < range.upperBound {
            let upper = min(searched + Self.window, scanner.end)
            quote = scanner.first(Byte.quote, in: searched..<upper)
            if let quote {
                searched = quote + 1
                return quote < range.upperBound
            }
            searched = upper
        }
        return false
    }
}
