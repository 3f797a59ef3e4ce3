/// A value that a fixture is known to have; ends the tests where it has not.
package func known<Value>(
    _ value: Value?,
    file: StaticString = #file,
    line: UInt = #line
) -> Value {
    guard let value else { preconditionFailure("a fixture is wrong", file: file, line: line) }
    return value
}
