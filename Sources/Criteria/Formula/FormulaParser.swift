import Quantities

/// Recursive descent over the grammar in docs/formula-language.md.
struct FormulaParser {
    private let tokens: [FormulaLexer.Token]
    private var position = 0
    private var depth = 0
    private var parts = 0

    private init(_ source: String) throws(FormulaFault) { tokens = try FormulaLexer.tokens(of: source) }

    /// Parses a whole formula.
    static func parse(_ source: String) throws(FormulaFault) -> FormulaSyntax {
        var parser = try FormulaParser(source)
        guard parser.current.kind != .end else { throw FormulaFault(.empty, at: 0) }
        let syntax = try parser.formula()
        try parser.expectEnd()
        return syntax
    }

    /// Parses a requirement: a formula, or one of the short forms about `value`.
    static func parseRequirement(_ source: String) throws(FormulaFault) -> FormulaSyntax {
        var parser = try FormulaParser(source)
        guard parser.current.kind != .end else { throw FormulaFault(.empty, at: 0) }
        let start = parser.current.offset
        if let comparison = parser.takeComparison() {
            let right = try parser.sum()
            var syntax = FormulaSyntax.compare(
                comparison,
                .name("value", offset: start),
                right,
                offset: start
            )
            // `>= 90 and points[A] >= 30` goes on after the short form.
            while parser.takeWord("and") {
                syntax = .and(syntax, try parser.negation(), offset: start)
            }
            while parser.takeWord("or") {
                syntax = .or(syntax, try parser.conjunction(), offset: start)
            }
            try parser.expectEnd()
            return syntax
        }
        let syntax = try parser.formula()
        try parser.expectEnd()
        if case .number = syntax {
            return .compare(.greaterOrEqual, .name("value", offset: start), syntax, offset: start)
        }
        if case .arithmetic(.divide, .number, .number, _) = syntax {
            return .compare(.greaterOrEqual, .name("value", offset: start), syntax, offset: start)
        }
        if case .truth(let wanted, _) = syntax {
            let value = FormulaSyntax.name("value", offset: start)
            return wanted ? value : .not(value, offset: start)
        }
        return syntax
    }

    private mutating func formula() throws(FormulaFault) -> FormulaSyntax {
        depth += 1
        defer { depth -= 1 }
        guard depth <= 64 else { throw FormulaFault(.tooDeep, at: current.offset) }
        if case .word("if") = current.kind { return try choice() }
        var left = try conjunction()
        while true {
            let offset = current.offset
            guard takeWord("or") else { return left }
            left = try made(.or(left, try conjunction(), offset: offset))
        }
    }

    private mutating func choice() throws(FormulaFault) -> FormulaSyntax {
        let offset = current.offset
        advance()
        let condition = try formula()
        try expectWord("then")
        let then = try formula()
        try expectWord("else")
        let otherwise = try formula()
        return try made(.choose(condition, then, otherwise, offset: offset))
    }

    private mutating func conjunction() throws(FormulaFault) -> FormulaSyntax {
        var left = try negation()
        while true {
            let offset = current.offset
            guard takeWord("and") else { return left }
            left = try made(.and(left, try negation(), offset: offset))
        }
    }

    private mutating func negation() throws(FormulaFault) -> FormulaSyntax {
        let offset = current.offset
        guard takeWord("not") else { return try comparison() }
        depth += 1
        defer { depth -= 1 }
        guard depth <= 64 else { throw FormulaFault(.tooDeep, at: offset) }
        return try made(.not(try negation(), offset: offset))
    }

    private mutating func comparison() throws(FormulaFault) -> FormulaSyntax {
        let left = try sum()
        let offset = current.offset
        if takeWord("in") { return try made(.isOne(left, of: try textList(), offset: offset)) }
        guard let comparison = takeComparison() else { return left }
        let right = try sum()
        let chained = current.offset
        if takeComparison() != nil { throw FormulaFault(.chainedComparison, at: chained) }
        return try made(.compare(comparison, left, right, offset: offset))
    }

    private mutating func textList() throws(FormulaFault) -> [String] {
        try expectSymbol("(")
        var texts: [String] = []
        repeat {
            guard case .text(let text) = current.kind else { throw unexpected("\"…\"") }
            texts.append(text)
            advance()
        } while takeSymbol(",")
        try expectSymbol(")")
        return texts
    }

    private mutating func sum() throws(FormulaFault) -> FormulaSyntax {
        var left = try product()
        while true {
            let offset = current.offset
            if takeSymbol("+") {
                left = try made(.arithmetic(.add, left, try product(), offset: offset))
            } else if takeSymbol("-") {
                left = try made(.arithmetic(.subtract, left, try product(), offset: offset))
            } else {
                return left
            }
        }
    }

    private mutating func product() throws(FormulaFault) -> FormulaSyntax {
        var left = try unary()
        while true {
            let offset = current.offset
            if takeSymbol("*") {
                left = try made(.arithmetic(.multiply, left, try unary(), offset: offset))
            } else if takeSymbol("/") {
                left = try made(.arithmetic(.divide, left, try unary(), offset: offset))
            } else {
                return left
            }
        }
    }

    private mutating func unary() throws(FormulaFault) -> FormulaSyntax {
        let offset = current.offset
        guard takeSymbol("-") else { return try primary() }
        depth += 1
        defer { depth -= 1 }
        guard depth <= 64 else { throw FormulaFault(.tooDeep, at: offset) }
        return try made(.negate(try unary(), offset: offset))
    }

    private mutating func primary() throws(FormulaFault) -> FormulaSyntax {
        let token = current
        switch token.kind {
        case .number(let value):
            advance()
            return try made(try literal(value, at: token.offset))
        case .text(let text):
            advance()
            return try made(.text(text, offset: token.offset))
        case .word("yes"), .word("no"):
            advance()
            return try made(.truth(token.kind == .word("yes"), offset: token.offset))
        case .word("if"):
            return try formula()
        case .word(let word):
            advance()
            return try made(try named(word, at: token.offset))
        case .symbol("("):
            advance()
            let inside = try formula()
            try expectSymbol(")")
            return inside
        case .symbol, .percent, .bracketed, .end:
            throw unexpected("số, tên hoặc “(” (a number, a name or “(”)")
        }
    }

    private mutating func literal(_ value: Fraction, at offset: Int) throws(FormulaFault) -> FormulaSyntax {
        if current.kind == .percent {
            advance()
            guard let share = Fraction(Int128(value.numerator), over: Int128(value.denominator) * 100) else {
                throw FormulaFault(.numberOutOfRange("%"), at: offset)
            }
            return .number(share, .share, offset: offset)
        }
        var multiplier: Int64 = 1
        var isMoney = false
        for (word, factor) in [("nghìn", 1_000), ("triệu", 1_000_000), ("tỷ", 1_000_000_000)]
            as [(String, Int64)]
        where takeWord(word) {
            multiplier = factor
            isMoney = true
            break
        }
        if takeWord("đồng") { isMoney = true }
        guard isMoney else { return .number(value, .plain, offset: offset) }
        guard let dong = value.multiplied(by: Fraction(multiplier)) else {
            throw FormulaFault(.numberOutOfRange("đồng"), at: offset)
        }
        return .number(dong, .moneyLiteral, offset: offset)
    }

    private mutating func named(_ word: String, at offset: Int) throws(FormulaFault) -> FormulaSyntax {
        if case .bracketed(let code) = current.kind {
            advance()
            return .about(word, code: code, offset: offset)
        }
        guard takeSymbol("(") else { return .name(word, offset: offset) }
        var arguments = [try formula()]
        while takeSymbol(",") { arguments.append(try formula()) }
        try expectSymbol(")")
        return .call(word, arguments, offset: offset)
    }

    // MARK: - Tokens

    private var current: FormulaLexer.Token { tokens[position] }

    private mutating func advance() { if position + 1 < tokens.count { position += 1 } }

    private mutating func takeSymbol(_ symbol: String) -> Bool {
        guard current.kind == .symbol(symbol) else { return false }
        advance()
        return true
    }

    private mutating func takeWord(_ word: String) -> Bool {
        guard current.kind == .word(word) else { return false }
        advance()
        return true
    }

    private mutating func takeComparison() -> ComparisonOperator? {
        guard case .symbol(let symbol) = current.kind, let comparison = ComparisonOperator(rawValue: symbol)
        else {
            return nil
        }
        advance()
        return comparison
    }

    private mutating func expectSymbol(_ symbol: String) throws(FormulaFault) {
        if !takeSymbol(symbol) { throw unexpected("“\(symbol)”") }
    }

    private mutating func expectWord(_ word: String) throws(FormulaFault) {
        if !takeWord(word) { throw unexpected("“\(word)”") }
    }

    private func expectEnd() throws(FormulaFault) {
        if current.kind != .end { throw unexpected("phép tính hoặc hết công thức (an operator or the end)") }
    }

    private func unexpected(_ expected: String) -> FormulaFault {
        current.kind == .end
            ? FormulaFault(.unexpectedEnd(expected: expected), at: current.offset)
            : FormulaFault(.unexpected(found: current.spelling, expected: expected), at: current.offset)
    }

    private mutating func made(_ syntax: FormulaSyntax) throws(FormulaFault) -> FormulaSyntax {
        parts += 1
        guard parts <= 512 else { throw FormulaFault(.tooManyParts, at: syntax.offset) }
        return syntax
    }
}
