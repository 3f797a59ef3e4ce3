import Records
import Testing

struct PasswordRuleTests {
    private let rules = PasswordRules(
        PasswordBlocklist("#!remark\npassword1234\nmatkhau\nqwertyuiop\nanhyeuem\n1q2w3e4r5t6y\n")
    )

    private func fault(_ password: String, of names: String...) -> String? {
        rules.fault(in: Password(password), of: names)?.code
    }

    @Test(arguments: [
        "ba con mèo ngồi trên mái", "correct horse battery", "tôi thích ăn phở bò", "xkcd-936 là số mấy",
        "thirteenchars", "        năm mới an khang", "😀😃😄😁😆😅😂🤣😊😇🙂🙃",
    ])
    func aLongPasswordOfOnesOwnIsGood(password: String) {
        #expect(fault(password) == nil)
    }

    @Test func lengthIsCountedInCharactersAndNothingElseIsAsked() {
        #expect(fault("mười một ch") == "password.too-short")
        #expect(fault("mười hai ch!") == nil)
        let long = (0..<100).map { "từ\($0)" }.joined()
        #expect(fault(String(long.unicodeScalars.prefix(256))) == nil)
        #expect(fault(String(long.unicodeScalars.prefix(256)) + "x") == "password.too-long")
        #expect(fault("chỉ chữ thường thôi") == nil)
        #expect(fault(String(repeating: "đây là dài ", count: 100_000)) == "password.too-long")
    }

    @Test(arguments: [
        "password1234", "PASSWORD1234", "pássword1234", "matkhau2026!", "123matkhau123", "Mậtkhẩu202611",
        "qwertyuiop12", "1q2w3e4r5t6y", "!!anhyeuem!!2026",
    ])
    func whatManyPeopleHaveIsRefused(password: String) {
        #expect(fault(password) == "password.common")
    }

    @Test(arguments: [
        "aaaaaaaaaaaa", "abababababab", "abcdefghijkl", "123456789012", "987654321098", "abcabcabcabcabc",
        "mèomèomèomèo", "112233445566", "hoahonghoahong",
    ])
    func whatIsOnePartOverAndOverOrARunIsRefused(password: String) {
        #expect(fault(password) == "password.monotonous")
    }

    @Test func whatIsLittleMoreThanANameIsRefused() {
        #expect(fault("nguyenvanthidu", of: "nguyenvanthidu") == "password.telling")
        #expect(fault("Thí Dụ Nguyễn 1", of: "Nguyễn Thí Dụ") == "password.telling")
        #expect(fault("chuyendoiso2026") == "password.telling")
        #expect(fault("chuyendoiso123456") == "password.telling")
        #expect(fault("nguyenvanthidu99999999", of: "nguyenvanthidu") == "password.telling")
        #expect(fault("thidu.nguyen@", of: "thidu.nguyen@office.example") == "password.telling")
        #expect(fault("nguyenvanthidu mèo trắng", of: "nguyenvanthidu") == nil)
    }

    @Test func theSameKeysGiveTheSamePasswordOnEveryKeyboard() async throws {
        let hasher = try HashCount().hasher(roundsLog2: 4)
        // Composed as on most keyboards, decomposed as on others; full width as Japanese ones type.
        let hash = try await hasher.hash(Password("m\u{1EAD}t kh\u{1EA9}u c\u{1EE7}a t\u{F4}i"))
        #expect(
            try await hasher.matches(
                Password("ma\u{323}\u{302}t kha\u{302}\u{309}u cu\u{309}a to\u{302}i"),
                hash
            )
        )
        #expect(try await !hasher.matches(Password("mat khau cua toi"), hash))
    }
}
