import Quantities
import Records
import Testing

/// The signatures that AWS published as examples.
@Suite struct SignatureTests {
    private static let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

    /// The examples of the S3 API reference, "Signature calculations for the Authorization header".
    struct Example: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let method: String
        var path = "/"
        var query: [(name: String, value: String)] = []
        var headers: [(name: String, value: String)] = []
        var payload = SignatureTests.empty
        let signature: String
    }

    static let bucket = [
        Example(
            testDescription: "GET Object",
            method: "GET",
            path: "/test.txt",
            headers: [("Range", "bytes=0-9")],
            signature: "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"
        ),
        Example(
            testDescription: "PUT Object",
            method: "PUT",
            path: "/" + PercentEncoding.encoded("test$file.text"),
            headers: [
                ("Date", "Fri, 24 May 2013 00:00:00 GMT"), ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
            ],
            payload: "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072",
            signature: "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"
        ),
        Example(
            testDescription: "GET Bucket Lifecycle",
            method: "GET",
            query: [("lifecycle", "")],
            signature: "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"
        ),
        Example(
            testDescription: "List Objects",
            method: "GET",
            query: [("prefix", "J"), ("max-keys", "2")],
            signature: "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"
        ),
    ]

    @Test(arguments: bucket)
    func theExamplesOfTheStorageServiceAreReproduced(example: Example) throws {
        let request = SignedRequest(
            example.method,
            path: example.path,
            query: example.query,
            headers: example.headers + [
                ("Host", "examplebucket.s3.amazonaws.com"), ("x-amz-content-sha256", example.payload),
            ],
            payload: example.payload,
            at: try #require(Instant("2013-05-24T00:00:00.000Z")),
            region: "us-east-1",
            BucketCredentials(
                accessKey: "AKIAIOSFODNN7EXAMPLE",
                secretKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
            )
        )
        #expect(request.signature == example.signature)
    }

    private static let unreserved = "-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

    /// Cases of the Signature Version 4 test suite.
    static let suite = [
        Example(
            testDescription: "get-vanilla",
            method: "GET",
            signature: "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"
        ),
        Example(
            testDescription: "post-vanilla",
            method: "POST",
            signature: "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"
        ),
        Example(
            testDescription: "get-vanilla-query-order-key-case",
            method: "GET",
            query: [("Param2", "value2"), ("Param1", "value1")],
            signature: "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500"
        ),
        Example(
            testDescription: "get-vanilla-query-order-encoded",
            method: "GET",
            query: [("Param-3", "Value3"), ("Param", "Value2"), (PercentEncoding.encoded("ሴ"), "Value1")],
            signature: "371d3713e185cc334048618a97f809c9ffe339c62934c032af5a0e595648fcac"
        ),
        Example(
            testDescription: "get-vanilla-query-unreserved",
            method: "GET",
            query: [(PercentEncoding.encoded(unreserved), PercentEncoding.encoded(unreserved))],
            signature: "9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197"
        ),
        Example(
            testDescription: "get-vanilla-utf8-query",
            method: "GET",
            query: [(PercentEncoding.encoded("ሴ"), "bar")],
            signature: "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04"
        ),
        Example(
            testDescription: "get-utf8",
            method: "GET",
            path: PercentEncoding.encoded("/ሴ", keepingSlashes: true),
            signature: "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85"
        ),
        Example(
            testDescription: "get-space-unnormalized",
            method: "GET",
            path: PercentEncoding.encoded("/example space/", keepingSlashes: true),
            signature: "652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741"
        ),
        Example(
            testDescription: "get-slashes-unnormalized",
            method: "GET",
            path: "//example//",
            signature: "87cca117541a147f6df867677d98a7d80dff226d2bfca9e4ffa899665623c7e5"
        ),
        Example(
            testDescription: "get-header-value-trim",
            method: "GET",
            headers: [("My-Header1", " value1"), ("My-Header2", " \"a   b   c\"")],
            signature: "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736"
        ),
        Example(
            testDescription: "get-vanilla-with-session-token",
            method: "GET",
            headers: [
                ("X-Amz-Security-Token", "6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267")
            ],
            signature: "07ec1639c89043aa0e3e2de82b96708f198cceab042d4a97044c66dd9f74e7f8"
        ),
    ]

    @Test(arguments: suite)
    func theCasesOfTheTestSuiteAreReproduced(example: Example) throws {
        let request = SignedRequest(
            example.method,
            path: example.path,
            query: example.query,
            headers: example.headers + [("Host", "example.amazonaws.com")],
            payload: example.payload,
            at: try #require(Instant("2015-08-30T12:36:00.000Z")),
            region: "us-east-1",
            service: "service",
            BucketCredentials(
                accessKey: "AKIDEXAMPLE",
                secretKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
            )
        )
        #expect(request.signature == example.signature)
        let start =
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders="
        #expect(request.authorization.hasPrefix(start))
    }

    @Test func credentialsNeverShow() {
        let credentials = BucketCredentials(
            accessKey: "AKID",
            secretKey: "very-secret",
            sessionToken: "token"
        )
        var dumped = ""
        dump(credentials, to: &dumped)
        for text in [
            "\(credentials)", String(reflecting: credentials), dumped, "\(Optional(credentials) as Any)",
        ] {
            #expect(!text.contains("secret") && !text.contains("AKID") && !text.contains("token"))
        }
    }

    @Test func credentialsThatAreMissingAreNamed() {
        #expect(throws: EvidenceStoreError.noCredentials(variable: "AWS_SECRET_ACCESS_KEY")) {
            try BucketCredentials(environment: { $0 == "AWS_ACCESS_KEY_ID" ? "x" : nil })
        }
    }
}
