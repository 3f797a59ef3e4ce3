/// What is wrong with a formula, and where in its text.
package struct FormulaFault: Error, Hashable, Sendable {
    package let reason: Reason
    /// Characters before the place, counted from 0.
    package let offset: Int

    package init(_ reason: Reason, at offset: Int) {
        self.reason = reason
        self.offset = offset
    }

    package enum Reason: Hashable, Sendable {
        case empty
        case tooLong
        case tooDeep
        case tooManyParts
        case unexpectedCharacter(String)
        case unexpectedEnd(expected: String)
        case unexpected(found: String, expected: String)
        case unclosedText
        case numberOutOfRange(String)
        case chainedComparison
        case unknownName(String, known: [String])
        case unknownFunction(String)
        case wrongArgumentCount(function: String, expected: String, found: Int)
        case notANumber(found: String)
        case notACondition(found: String)
        case notAText
        case mixedDimensions(String, String)
        case divisionByZeroLiteral
        case noValue
        case aspectNotAllowed(String)
        case answerMustBe(String)
    }
}

extension FormulaFault.Reason {
    /// The fault in words: what was found, and how to put it right.
    package var text: Text {
        switch self {
        case .empty:
            Text(vi: "công thức để trống; hãy viết một công thức", en: "the formula is empty; write one")
        case .tooLong:
            Text(
                vi: "công thức dài quá 4.096 ký tự; hãy tách phần chung vào `let`",
                en: "the formula is longer than 4,096 characters; move parts into `let`"
            )
        case .tooDeep:
            Text(
                vi: "ngoặc lồng quá 64 tầng; hãy tách phần trong vào `let`",
                en: "nested deeper than 64; move the inside into `let`"
            )
        case .tooManyParts:
            Text(
                vi: "công thức có quá 512 phần; hãy tách phần chung vào `let`",
                en: "more than 512 parts; move parts into `let`"
            )
        case .unexpectedCharacter(let character):
            Text(
                vi: "ký tự “\(character)” không có trong ngôn ngữ công thức; hãy bỏ hoặc thay nó",
                en: "character “\(character)” is not part of the formula language; remove or replace it"
            )
        case .unexpectedEnd(let expected):
            Text(
                vi: "công thức dừng giữa chừng; còn cần \(expected)",
                en: "the formula stops early; expected \(expected)"
            )
        case .unexpected(let found, let expected):
            Text(vi: "gặp “\(found)”, cần \(expected)", en: "found “\(found)”, expected \(expected)")
        case .unclosedText:
            Text(vi: "chuỗi chữ chưa đóng; hãy thêm dấu \"", en: "text is not closed; add a closing \"")
        case .numberOutOfRange(let number):
            Text(
                vi: "số “\(number)” quá dài; dùng nhiều nhất 15 chữ số",
                en: "number “\(number)” is too long; use at most 15 digits"
            )
        case .chainedComparison:
            Text(
                vi: "không so sánh nối tiếp được; viết a >= 1 and a <= 3",
                en: "comparisons do not chain; write a >= 1 and a <= 3"
            )
        case .unknownName(let name, let known):
            Text(
                vi: "không có tên “\(name)”; ở đây dùng được: \(known.joined(separator: ", "))",
                en: "no such name “\(name)”; known here: \(known.joined(separator: ", "))"
            )
        case .unknownFunction(let name):
            Text(
                vi: "không có hàm “\(name)”; các hàm: \(Self.functionNames)",
                en: "no such function “\(name)”; functions: \(Self.functionNames)"
            )
        case .wrongArgumentCount(let function, let expected, let found):
            Text(
                vi: "hàm \(function) cần \(expected) tham số, ở đây có \(found)",
                en: "\(function) takes \(expected) arguments, \(found) given"
            )
        case .notANumber(let found):
            Text(vi: "cần một số, ở đây là \(found)", en: "expected a number, this is \(found)")
        case .notACondition(let found):
            Text(
                vi: "cần một điều kiện có/không, ở đây là \(found)",
                en: "expected a yes/no condition, this is \(found)"
            )
        case .notAText:
            Text(
                vi: "chỉ so sánh được chữ với chữ bằng = != in",
                en: "texts compare with texts only, by = != in"
            )
        case .mixedDimensions(let left, let right):
            Text(
                vi: "không cộng hay so sánh được \(left) với \(right); hãy xem lại đơn vị",
                en: "\(left) and \(right) cannot be added or compared; check the units"
            )
        case .divisionByZeroLiteral:
            Text(vi: "chia cho số 0 viết sẵn", en: "division by a literal zero")
        case .noValue:
            Text(
                vi: "tiêu chí có nhiều đầu vào nên phải viết `value`",
                en: "a criterion with several inputs must say its `value`"
            )
        case .aspectNotAllowed(let aspect):
            Text(
                vi: "\(aspect)[…] không dùng được ở đây; chỉ dùng trong nhóm, xếp hạng và điều kiện loại",
                en: "\(aspect)[…] cannot be used here; only in groups, bands and knock-outs"
            )
        case .answerMustBe(let expected):
            Text(vi: "kết quả của công thức phải là \(expected)", en: "the formula must answer \(expected)")
        }
    }

    private static var functionNames: String {
        FormulaFunction.allCases.map(\.rawValue).joined(separator: ", ")
    }
}
