/// A text column as numbers of its different values, in the order in which they first appear.
struct CodedTexts {
    private(set) var values: [String] = []
    private(set) var codes: [Int32] = []

    init(_ texts: TextColumn, count: Int) {
        codes.reserveCapacity(count)
        var known: [String: Int32] = [:]
        var last: (text: String, code: Int32)?
        for row in 0..<count {
            let text = texts[row]
            // Rows of one parent mostly stand together.
            if let last, last.text == text {
                codes.append(last.code)
                continue
            }
            let code = known[text] ?? Int32(values.count)
            if code == values.count {
                known[text] = code
                values.append(text)
            }
            codes.append(code)
            last = (text, code)
        }
    }
}
