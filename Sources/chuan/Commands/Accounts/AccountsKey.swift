import ArgumentParser
import Criteria
import Records

/// `chuan accounts key`: makes the secret key that seals second factors and marks of browsers, or looks whether a file is one.
struct AccountsKey: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key",
        abstract: "Tạo hoặc kiểm tra tệp khóa bí mật. (Make or check the file of the secret key.)",
        discussion: """
            Khóa niêm phong lớp xác thực thứ hai; mọi tiến trình của một hệ thống dùng chung một khóa, nằm ngoài cơ sở dữ liệu: \
            CHUAN_KEY=$(cat TỆP). (The key seals second factors; all processes of one installation share it, outside the database.)
            """
    )

    @Option(
        help: ArgumentHelp("Tệp để ghi khóa mới; không ghi đè. (File for a new key.)", valueName: "tệp")
    )
    var output: String?

    @Option(help: ArgumentHelp("Tệp cần kiểm tra. (File to be checked.)", valueName: "tệp"))
    var check: String?

    @OptionGroup var languageOptions: LanguageOptions

    func validate() throws {
        guard (output == nil) != (check == nil) else {
            throw ValidationError("Cần --output hoặc --check, một trong hai. (give --output or --check)")
        }
    }

    func run() throws {
        let language = languageOptions.language
        if let output {
            try SecretKeyFile.make(output, language)
            Console.print(SecretKeyWords.made(output)(language))
        } else if let check {
            _ = try SecretKeyFile.read(check, language)
            Console.print(SecretKeyWords.good(check)(language))
        }
    }
}
