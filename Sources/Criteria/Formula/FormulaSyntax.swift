import Quantities

/// A formula after parsing, before its names are known. Every part keeps its place for messages.
indirect enum FormulaSyntax {
    case number(Fraction, Dimension, offset: Int)
    case text(String, offset: Int)
    case truth(Bool, offset: Int)
    case name(String, offset: Int)
    case about(String, code: String, offset: Int)
    case negate(FormulaSyntax, offset: Int)
    case not(FormulaSyntax, offset: Int)
    case arithmetic(ArithmeticOperator, FormulaSyntax, FormulaSyntax, offset: Int)
    case compare(ComparisonOperator, FormulaSyntax, FormulaSyntax, offset: Int)
    case isOne(FormulaSyntax, of: [String], offset: Int)
    case and(FormulaSyntax, FormulaSyntax, offset: Int)
    case or(FormulaSyntax, FormulaSyntax, offset: Int)
    case choose(FormulaSyntax, FormulaSyntax, FormulaSyntax, offset: Int)
    case call(String, [FormulaSyntax], offset: Int)

    var offset: Int {
        switch self {
        case .number(_, _, let offset), .text(_, let offset), .truth(_, let offset), .name(_, let offset),
            .about(_, _, let offset), .negate(_, let offset), .not(_, let offset),
            .arithmetic(_, _, _, let offset), .compare(_, _, _, let offset), .isOne(_, _, let offset),
            .and(_, _, let offset), .or(_, _, let offset), .choose(_, _, _, let offset),
            .call(_, _, let offset):
            offset
        }
    }
}
