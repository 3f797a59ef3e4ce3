import Criteria
import KernelOps

/// A run of numbers with what is known of them for deciding exactly.
struct NumericRun {
    var run: Int32
    /// A bound on the magnitude, meaningful while `isWhole`.
    var bound: Double
    /// Whether every number is a whole number that a double holds exactly.
    var isWhole: Bool
}

extension ColumnProgramBuilder {
    /// Builds the criterion's `let` quantities and its value; `false` when one has no steps.
    mutating func prepareNames(of node: PlanNode) -> Bool {
        for local in node.locals {
            guard let run = number(local) else { return false }
            localRuns.append(run)
        }
        guard let value = node.value else { return true }
        if case .input(let column) = value, plan.slots[column].input.kind == .yesNo {
            valueRun = NumericRun(run: Int32(column), bound: 1, isWhole: true)
            return true
        }
        valueRun = number(value)
        return valueRun != nil
    }

    /// A number's steps; `nil` for what only the exact evaluator can do.
    mutating func number(_ code: Code) -> NumericRun? {
        switch code {
        case .number(let number):
            let value = number.double
            return NumericRun(
                run: constant(value),
                bound: value.magnitude,
                isWhole: number.isWhole && value.magnitude < 0x1p53
            )
        case .input(let column):
            switch plan.slots[column].input.kind {
            case .count, .number, .money:
                let bound = wholeBound(of: column)
                return NumericRun(run: Int32(column), bound: bound, isWhole: bound < 0x1p53)
            case .yesNo, .choice: return nil
            }
        case .local(let place): return localRuns.indices.contains(place) ? localRuns[place] : nil
        case .value: return valueRun
        case .maximum: return number(.number(plan.nodes[place].node.maximum.map { Exact($0) } ?? .zero))
        case .negate(let inner): return number(.arithmetic(.subtract, .number(.zero), inner))
        case .arithmetic(let symbol, let left, let right): return arithmetic(symbol, left, right)
        case .choose(let asked, let then, let otherwise):
            guard let asked = condition(asked), let then = number(then), let otherwise = number(otherwise)
            else {
                return nil
            }
            return chosen(asked, then, otherwise)
        case .call(let function, let arguments): return call(function, arguments)
        case .text, .truth, .attribute, .parameter, .total, .node, .not, .compare, .isOne, .and, .or:
            return nil
        }
    }

    mutating func chosen(_ asked: Int32, _ then: NumericRun, _ otherwise: NumericRun) -> NumericRun {
        let output = newRegister()
        emit(
            KernelOp(
                .choose,
                left: asked,
                right: then.run,
                third: otherwise.run,
                output: output,
                place: Int32(place)
            )
        )
        return NumericRun(
            run: output,
            bound: max(then.bound, otherwise.bound),
            isWhole: then.isWhole && otherwise.isWhole
        )
    }

    private mutating func arithmetic(_ symbol: ArithmeticOperator, _ left: Code, _ right: Code) -> NumericRun?
    {
        guard let left = number(left), let right = number(right) else { return nil }
        let output = newRegister()
        let kind: KernelOp.Kind
        let bound: Double
        switch symbol {
        case .add: (kind, bound) = (.add, left.bound + right.bound)
        case .subtract: (kind, bound) = (.subtract, left.bound + right.bound)
        case .multiply: (kind, bound) = (.multiply, left.bound * right.bound)
        case .divide: (kind, bound) = (.divide, .infinity)
        }
        emit(KernelOp(kind, left: left.run, right: right.run, output: output, place: Int32(place)))
        return NumericRun(run: output, bound: bound, isWhole: left.isWhole && right.isWhole && bound < 0x1p53)
    }

    private mutating func call(_ function: FormulaFunction, _ arguments: [Code]) -> NumericRun? {
        switch function {
        case .min, .max, .sum:
            guard let first = arguments.first, var result = number(first) else { return nil }
            for argument in arguments.dropFirst() {
                guard let next = number(argument) else { return nil }
                let output = newRegister()
                let kind: KernelOp.Kind = function == .min ? .minimum : (function == .max ? .maximum : .add)
                emit(KernelOp(kind, left: result.run, right: next.run, output: output, place: Int32(place)))
                let bound = function == .sum ? result.bound + next.bound : max(result.bound, next.bound)
                result = NumericRun(
                    run: output,
                    bound: bound,
                    isWhole: result.isWhole && next.isWhole && bound < 0x1p53
                )
            }
            return result
        case .ratio:
            return number(
                .choose(
                    condition: .compare(.equal, arguments[1], .number(.zero)),
                    then: arguments[2],
                    otherwise: .arithmetic(.divide, arguments[0], arguments[1])
                )
            )
        case .mean, .abs, .floor, .ceil, .round, .count, .known, .atLeast, .firstKnown: return nil
        }
    }

    /// A condition's steps: 1, 0 or absent.
    mutating func condition(_ code: Code) -> Int32? {
        switch code {
        case .truth(let truth): return constant(truth ? 1 : 0)
        case .input(let column): return plan.slots[column].input.kind == .yesNo ? Int32(column) : nil
        case .value:
            guard case .input(let column)? = plan.nodes[place].value else { return nil }
            return condition(.input(column))
        case .not(let inner):
            guard let inner = condition(inner) else { return nil }
            let output = newRegister()
            emit(KernelOp(.not, left: inner, output: output, place: Int32(place)))
            return output
        case .and(let left, let right): return junction(.and, left, right)
        case .or(let left, let right): return junction(.or, left, right)
        case .compare(let comparison, let left, let right): return compare(comparison, left, right)
        case .number, .text, .local, .maximum, .attribute, .parameter, .total, .node, .negate, .arithmetic,
            .isOne,
            .choose, .call:
            return nil
        }
    }

    private mutating func junction(_ kind: KernelOp.Kind, _ left: Code, _ right: Code) -> Int32? {
        guard let left = condition(left), let right = condition(right) else { return nil }
        let output = newRegister()
        emit(KernelOp(kind, left: left, right: right, output: output, place: Int32(place)))
        return output
    }

    private mutating func compare(_ comparison: ComparisonOperator, _ left: Code, _ right: Code) -> Int32? {
        guard let left = number(left), let right = number(right) else { return nil }
        let isExact = left.isWhole && right.isWhole
        func op(_ kind: KernelOp.Kind, _ left: Int32, _ right: Int32, _ output: Int32) -> KernelOp {
            var op = KernelOp(kind, left: left, right: right, output: output, place: Int32(place))
            op.isExact = isExact
            return op
        }
        let output = newRegister()
        switch comparison {
        case .greaterOrEqual: emit(op(.atLeast, left.run, right.run, output))
        case .greater: emit(op(.above, left.run, right.run, output))
        case .lessOrEqual: emit(op(.atLeast, right.run, left.run, output))
        case .less: emit(op(.above, right.run, left.run, output))
        case .equal: emit(op(.equal, left.run, right.run, output))
        case .notEqual:
            let equal = newRegister()
            emit(op(.equal, left.run, right.run, equal))
            emit(KernelOp(.not, left: equal, output: output, place: Int32(place)))
        }
        return output
    }
}
