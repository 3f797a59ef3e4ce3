import ArgumentParser

/// Texts by name as arguments: `1.1=thiếu minh chứng`. A name stands once, and neither side is blank.
struct NamedTexts {
    let texts: [String: String]

    /// - Throws: `ValidationError`.
    init(_ arguments: [String]) throws {
        var texts: [String: String] = [:]
        for argument in arguments {
            guard let sign = argument.firstIndex(of: "="), sign != argument.startIndex,
                argument[argument.index(after: sign)...].contains(where: { !$0.isWhitespace })
            else {
                throw ValidationError("“\(argument)”: cần dạng tên=nội dung. (write name=text)")
            }
            let name = String(argument[..<sign])
            guard texts.updateValue(String(argument[argument.index(after: sign)...]), forKey: name) == nil
            else {
                throw ValidationError("“\(name)” được nêu hai lần. (stands twice)")
            }
        }
        self.texts = texts
    }
}
