import ArgumentParser
import Criteria
import Glibc
import Records

/// Reads a secret from standard input: one line; at a terminal without showing it, and twice.
enum SecretInput {
    /// Longer than any password may be.
    private static let longest = 8_192

    /// - Throws: ``Stop`` after what is wrong was told.
    static func password(_ language: Language) throws -> Password {
        guard isatty(0) == 1 else { return Password(try line(language)) }
        let first = try hidden(AccountsWords.enterPassword, language)
        let second = try hidden(AccountsWords.repeatPassword, language)
        guard first == second else {
            Console.error(AccountsWords.passwordsDiffer(language))
            throw Stop.refused
        }
        return Password(first)
    }

    private static func hidden(_ prompt: Text, _ language: Language) throws -> String {
        Console.mark(prompt(language) + ": ")
        var shown = termios()
        tcgetattr(0, &shown)
        var dark = shown
        dark.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(0, TCSAFLUSH, &dark)
        defer {
            tcsetattr(0, TCSAFLUSH, &shown)
            Console.mark("\n")
        }
        return try line(language)
    }

    /// Up to the end of the line or of the input, without it.
    private static func line(_ language: Language) throws -> String {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while bytes.count < longest {
            let count = read(0, &byte, 1)
            if count < 0, errno == EINTR { continue }
            if count <= 0 || byte == UInt8(ascii: "\n") { break }
            bytes.append(byte)
        }
        if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        guard !bytes.isEmpty, let text = String(validating: bytes, as: UTF8.self) else {
            Console.error(AccountsWords.noPassword(language))
            throw Stop.refused
        }
        return text
    }
}
