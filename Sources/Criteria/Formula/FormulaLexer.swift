import Quantities

/// Cuts a formula into tokens, each with its place.
struct FormulaLexer {
    struct Token: Equatable {
        enum Kind: Equatable {
            case number(Fraction)
            case percent
            case word(String)
            case text(String)
            /// What stands between `[` and `]`, trimmed.
            case bracketed(String)
            case symbol(String)
            case end
        }

        let kind: Kind
        let offset: Int
        let spelling: String
    }

    private let characters: [Character]
    private var position = 0

    private init(_ source: String) { characters = Array(source) }

    static func tokens(of source: String) throws(FormulaFault) -> [Token] {
        guard source.utf8.count <= 4_096 else { throw FormulaFault(.tooLong, at: 0) }
        var lexer = FormulaLexer(source)
        var tokens: [Token] = []
        while true {
            let token = try lexer.next()
            tokens.append(token)
            if token.kind == .end { return tokens }
        }
    }

    private mutating func next() throws(FormulaFault) -> Token {
        while position < characters.count, characters[position].isWhitespace { position += 1 }
        guard position < characters.count else { return Token(kind: .end, offset: position, spelling: "") }
        let start = position
        let character = characters[position]
        if character.isASCII, character.isNumber { return try number(from: start) }
        if character.isLetter { return word(from: start) }
        switch character {
        case "\"": return try text(from: start)
        case "[": return try bracketed(from: start)
        case "%":
            position += 1
            return Token(kind: .percent, offset: start, spelling: "%")
        default: return try symbol(from: start)
        }
    }

    private mutating func number(from start: Int) throws(FormulaFault) -> Token {
        var mantissa: Int64 = 0
        var scale = 0
        var digits = 0
        var behindPoint = false
        while position < characters.count {
            let character = characters[position]
            if let digit = character.wholeNumberValue, character.isASCII {
                digits += mantissa == 0 && digit == 0 ? 0 : 1
                scale += behindPoint ? 1 : 0
                guard digits <= 15, scale <= 15 else {
                    throw FormulaFault(.numberOutOfRange(spelling(start)), at: start)
                }
                mantissa = mantissa * 10 + Int64(digit)
            } else if character == ".", !behindPoint, nextIsDigit {
                behindPoint = true
            } else if character != "_" || !nextIsDigit {
                break
            }
            position += 1
        }
        guard let value = Fraction(Decimal(mantissa: mantissa, scale: scale)) else {
            throw FormulaFault(.numberOutOfRange(spelling(start)), at: start)
        }
        return Token(kind: .number(value), offset: start, spelling: spelling(start))
    }

    private var nextIsDigit: Bool {
        position + 1 < characters.count && characters[position + 1].isASCII
            && characters[position + 1].isNumber
    }

    private mutating func word(from start: Int) -> Token {
        while position < characters.count {
            let character = characters[position]
            guard character.isLetter || character == "_" || (character.isASCII && character.isNumber) else {
                break
            }
            position += 1
        }
        return Token(kind: .word(spelling(start)), offset: start, spelling: spelling(start))
    }

    private mutating func text(from start: Int) throws(FormulaFault) -> Token {
        position += 1
        while position < characters.count, characters[position] != "\"" { position += 1 }
        guard position < characters.count else { throw FormulaFault(.unclosedText, at: start) }
        position += 1
        return Token(
            kind: .text(String(characters[(start + 1)..<(position - 1)])),
            offset: start,
            spelling: spelling(start)
        )
    }

    private mutating func bracketed(from start: Int) throws(FormulaFault) -> Token {
        while position < characters.count, characters[position] != "]" { position += 1 }
        guard position < characters.count else {
            throw FormulaFault(.unexpectedEnd(expected: "]"), at: start)
        }
        position += 1
        let code = String(characters[(start + 1)..<(position - 1)].filter { !$0.isWhitespace })
        return Token(kind: .bracketed(code), offset: start, spelling: spelling(start))
    }

    private mutating func symbol(from start: Int) throws(FormulaFault) -> Token {
        position += 1
        if position < characters.count,
            ["<=", ">=", "!="].contains(spelling(start) + String(characters[position]))
        {
            position += 1
        }
        let spelled = spelling(start)
        let symbol =
            switch spelled {
            case "≥": ">="
            case "≤": "<="
            case "≠": "!="
            case "×": "*"
            case "÷": "/"
            case "−": "-"
            default: spelled
            }
        guard ["+", "-", "*", "/", "(", ")", ",", "=", "<", ">", "<=", ">=", "!="].contains(symbol) else {
            throw FormulaFault(.unexpectedCharacter(String(spelled.prefix(1))), at: start)
        }
        return Token(kind: .symbol(symbol), offset: start, spelling: spelled)
    }

    private func spelling(_ start: Int) -> String { String(characters[start..<position]) }
}
