import ArgumentParser
import Glibc
import Records
import WebClient

/// Where the contents of evidence are: a folder, or a bucket of an S3-compatible service.
struct StoreOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            Kho minh chứng: thư mục, hoặc s3:ĐỊA-CHỈ/THÙNG[/TIỀN-TỐ]; mặc định theo biến CHUAN_EVIDENCE, không có thì là \
            chuan-evidence. (Store: a folder or an S3 bucket.)
            """,
            valueName: "kho"
        )
    )
    var store: String?

    private var address: String {
        if let store { return store }
        return Self.variable("CHUAN_EVIDENCE") ?? "chuan-evidence"
    }

    /// Opens the store for as long as the body runs.
    ///
    /// - Parameter isMade: whether a folder that is missing is made.
    /// - Throws: `EvidenceStoreError`, what the body throws.
    static func with<Result>(
        _ options: StoreOptions,
        making isMade: Bool,
        _ body: (any EvidenceStore) async throws -> Result
    ) async throws -> Result {
        let address = options.address
        guard address.hasPrefix("s3:") else {
            return try await body(try EvidenceFolder(address, making: isMade))
        }
        guard let bucket = BucketAddress(String(address.dropFirst(3))) else {
            throw EvidenceStoreError.badAddress(address)
        }
        let credentials = try BucketCredentials(environment: variable)
        var settings = BucketOptions()
        if let region = variable("AWS_REGION") ?? variable("AWS_DEFAULT_REGION") { settings.region = region }
        if let folder = variable("TMPDIR") { settings.stagingFolder = folder }
        // The largest file over a slow line, and pieces of 8 MiB.
        var limits = WebClientOptions(timeout: .seconds(300), answerLimit: 16 << 20)
        limits.trustFile = variable("AWS_CA_BUNDLE")
        let client: WebClient
        do throws(WebError) { client = try WebClient(limits) } catch { throw EvidenceStoreError.web(error) }
        do {
            let result = try await body(EvidenceBucket(bucket, client, credentials, options: settings))
            await client.close()
            return result
        } catch {
            await client.close()
            throw error
        }
    }

    private static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
