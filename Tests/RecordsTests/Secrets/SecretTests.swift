import Records
import Testing

struct SecretTests {
    private let bytes = [UInt8](repeating: 1, count: 32)

    /// RFC 4648, section 10.
    @Test(arguments: [
        ("", ""), ("f", "my"), ("fo", "mzxq"), ("foo", "mzxw6"), ("foob", "mzxw6yq"), ("fooba", "mzxw6ytb"),
        ("foobar", "mzxw6ytboi"),
    ])
    func base32IsThatOfTheStandard(plain: String, text: String) {
        #expect(Base32.text(Array(plain.utf8)) == text)
        #expect(Base32.bytes(text) == Array(plain.utf8))
        #expect(Base32.bytes(text.uppercased()) == Array(plain.utf8))
    }

    @Test(arguments: ["a", "mzx", "mzxw6yt", "mz", "m1", "m8", "mzxw6===", "my ", "đa"])
    func whatNoBytesGiveIsNotRead(text: String) {
        #expect(Base32.bytes(text) == nil)
    }

    @Test func aTokenIsReadBackAndKnownByItsDigestOnly() throws {
        let token = Token<Session>(.system)
        #expect(token.text.count == 52)
        #expect(try #require(Token<Session>(token.text)).digest == token.digest)
        #expect(Token<Session>(.system).digest != token.digest)
        // The same text is another thing as a link.
        #expect(try #require(Token<OneTimeLink>(token.text)).digest != token.digest)
        #expect(Token<Session>(String(token.text.dropLast())) == nil)
        #expect(Token<Session>(token.text + "a") == nil)
    }

    @Test func secretsDoNotShowThemselves() throws {
        let token = Token<Session>(.system)
        let password = Password("ba con mèo ngồi trên mái")
        let key = try #require(SecretKey(bytes: bytes))
        let code = RecoveryCode(.system)
        var shown = ""
        for secret in [token, password, key, code] as [Any] {
            shown += "\(secret) \(String(reflecting: secret)) "
            dump(secret, to: &shown)
        }
        #expect(!shown.contains(token.text))
        #expect(!shown.contains("mèo"))
        #expect(!shown.contains(code.text))
        #expect(!shown.contains("1, 1"))
    }

    @Test func whatIsSealedIsOpenedForTheSamePurposeAndContextOnly() throws {
        let key = try #require(SecretKey(bytes: bytes))
        let sealed = try key.sealed([1, 2, 3], for: "one", context: "a")
        #expect(key.opened(sealed, for: "one", context: "a") == [1, 2, 3])
        #expect(key.opened(sealed, for: "two", context: "a") == nil)
        #expect(key.opened(sealed, for: "one", context: "b") == nil)
        #expect(
            try #require(SecretKey(bytes: [UInt8](repeating: 2, count: 32))).opened(sealed, for: "one") == nil
        )
        for place in sealed.indices {
            var touched = sealed
            touched[place] ^= 1
            #expect(key.opened(touched, for: "one", context: "a") == nil)
        }
        #expect(key.opened([], for: "one", context: "a") == nil)
        #expect(try key.sealed([1, 2, 3], for: "one", context: "a") != sealed)
    }

    /// Every pair of bytes at every place, since the bits of one difference must not hide another.
    @Test func onlyTheSameBytesAreTheSame() {
        var wrong = 0
        for one in UInt8.min ... .max {
            for other in UInt8.min ... .max {
                let same = one == other
                if SameBytes.hold([one, 7, other], [other, 7, one]) != same { wrong += 1 }
                if SameBytes.hold([one, 7, 9], [other, 7, 9]) != same { wrong += 1 }
                if SameBytes.hold([1, 7, one], [1, 7, other]) != same { wrong += 1 }
            }
        }
        #expect(wrong == 0)
        #expect(SameBytes.hold([], []))
        #expect(!SameBytes.hold([1], []))
        #expect(!SameBytes.hold([1], [1, 1]))
    }

    @Test func aKeyIsReadFromSixtyFourDigitsOnly() {
        #expect(SecretKey(String(repeating: "0f", count: 32)) != nil)
        #expect(SecretKey(String(repeating: "0F", count: 32)) == nil)
        #expect(SecretKey(String(repeating: "0f", count: 31)) == nil)
        #expect(SecretKey(bytes: [UInt8](repeating: 0, count: 16)) == nil)
    }
}
