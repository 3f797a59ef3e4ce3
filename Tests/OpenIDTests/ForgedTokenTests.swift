import Crypto
import Database
import FoundationEssentials
import JWTKit
import OpenID
import Records
import Testing
import WebClient

@Suite(.timeLimit(.minutes(2)))
struct ForgedTokenTests {
    private let keys: SigningKeys
    private let stranger: SigningKeys

    init() throws {
        keys = try SigningKeys.provider.get()
        stranger = try SigningKeys.stranger.get()
    }

    @Test func tokensOfBothKindsOfKeysAreTaken() async throws {
        try await Meeting.run { meeting in
            let claims = meeting.claims
            await meeting.expect("in", try await claims.signed(rs256: keys.rsa, kid: "r1"))
            await meeting.expect("in", try await claims.signed(es256: keys.ec, kid: "e1"))
            // One audience among several, when it is said who asked.
            var shared = claims
            shared.aud = ["other", "chuan"]
            shared.azp = "chuan"
            await meeting.expect("in", try await shared.signed(rs256: keys.rsa, kid: "r1"))
        }
    }

    @Test func aTokenThatIsNotSignedIsRefused() async throws {
        try await Meeting.run { meeting in
            for head in [
                #"{"alg":"none"}"#, #"{"alg":"None"}"#, #"{"alg":"NONE","kid":"r1"}"#, #"{"alg":""}"#,
                #"{"typ":"JWT"}"#, #"{"alg":null}"#,
            ] {
                let answer = await meeting.arrive(try meeting.claims.token(head))
                #expect(["openid.bad-token.algorithm", "openid.bad-token.malformed"].contains(answer))
            }
            let unsigned = try meeting.claims.token(#"{"alg":"RS256","kid":"r1"}"#)
            #expect(await meeting.arrive(unsigned) == "openid.bad-token.signature")
        }
    }

    @Test func aSharedSecretIsNoSignatureNotEvenThePublishedKey() async throws {
        try await Meeting.run { meeting in
            let pem = Array(keys.rsa.publicKey.pemRepresentation.utf8)
            let modulus = Array(try keys.rsa.publicKey.getKeyPrimitives().modulus)
            for secret in [pem, modulus, Array("bí mật:1".utf8)] {
                let token = try meeting.claims.signed(hs256: secret, kid: "r1")
                #expect(await meeting.arrive(token) == "openid.bad-token.algorithm")
            }
            // A provider that publishes a shared secret publishes nothing.
            meeting.provider.publish(
                #"{"kty":"oct","kid":"o1","alg":"HS256","k":"AAAA"}"#,
                try keys.rsaEntry("r1")
            )
            let token = try meeting.claims.signed(hs256: [0, 0, 0], kid: "o1")
            #expect(await meeting.arrive(token) == "openid.bad-token.algorithm")
            await meeting.expect("in", try await meeting.claims.signed(rs256: keys.rsa, kid: "r1"))
        }
    }

    @Test func anAlgorithmThatWasNotAgreedUponIsRefused() async throws {
        try await Meeting.run { meeting in
            meeting.provider.publish(try keys.rsaEntry("r1", more: #""use":"sig""#))
            let token = try await meeting.claims.signed(rs384: keys.rsa, kid: "r1")
            #expect(await meeting.arrive(token) == "openid.bad-token.algorithm")
        }
        try await Meeting.run(provider: try StandInProvider.registered(algorithms: [.rs256, .rs384])) {
            meeting in
            // Agreed upon, but the key says that it is for another.
            let token = try await meeting.claims.signed(rs384: keys.rsa, kid: "r1")
            #expect(await meeting.arrive(token) == "openid.bad-token.key")
            meeting.time.advance(seconds: 61)
            meeting.provider.publish(try keys.rsaEntry("r1", more: #""use":"sig""#))
            #expect(await meeting.arrive(token) == "in")
        }
    }

    @Test func oneKindOfKeyIsNotTakenForAnother() async throws {
        try await Meeting.run { meeting in
            let claims = meeting.claims
            await meeting.expect("openid.bad-token.key", try await claims.signed(rs256: keys.rsa, kid: "e1"))
            await meeting.expect("openid.bad-token.key", try await claims.signed(es256: keys.ec, kid: "r1"))
        }
    }

    @Test func anothersSignatureIsRefused() async throws {
        try await Meeting.run { meeting in
            let claims = meeting.claims
            await meeting.expect(
                "openid.bad-token.signature",
                try await claims.signed(rs256: stranger.rsa, kid: "r1")
            )
            await meeting.expect(
                "openid.bad-token.signature",
                try await claims.signed(es256: stranger.ec, kid: "e1")
            )
            await meeting.expect(
                "openid.bad-token.key",
                try await claims.signed(rs256: stranger.rsa, kid: "s1")
            )
        }
    }

    @Test func aKeyThatComesWithTheTokenIsNotUsed() async throws {
        try await Meeting.run { meeting in
            let entry = try stranger.rsaEntry("r1")
            let heads: [[String: JWTHeaderField]] = [
                ["jku": .string("https://evil.example/keys")], ["x5u": .string("https://evil.example/cert")],
                ["jwk": .object(["kty": .string("RSA"), "n": .string(entry)])],
            ]
            for fields in heads {
                let token = try await meeting.claims.signed(
                    rs256: stranger.rsa,
                    kid: "r1",
                    head: JWTHeader(fields: fields)
                )
                #expect(await meeting.arrive(token) == "openid.bad-token.signature")
            }
            #expect(!meeting.provider.requests.contains { $0.url.host == "evil.example" })
        }
    }

    @Test func whatMustBeUnderstoodAndIsNotIsRefused() async throws {
        try await Meeting.run { meeting in
            let head = JWTHeader(fields: ["crit": .array([.string("exp")]), "exp": .int(0)])
            let token = try await meeting.claims.signed(rs256: keys.rsa, kid: "r1", head: head)
            #expect(await meeting.arrive(token) == "openid.bad-token.critical")
        }
    }

    @Test func aTokenThatWasTouchedIsRefused() async throws {
        try await Meeting.run { meeting in
            let token = try await meeting.claims.signed(rs256: keys.rsa, kid: "r1")
            let parts = token.split(separator: ".").map(String.init)
            var other = meeting.claims
            other.sub = "s-2"
            let payload = base64URL(try JSONEncoder().encode(other))
            let head = base64URL(#"{"alg":"RS256","kid":"r1","typ":"x"}"#.utf8)
            for forged in [
                [parts[0], payload, parts[2]], [head, parts[1], parts[2]],
                [parts[0], parts[1], String(parts[2].dropLast(2))],
            ] {
                #expect(await meeting.arrive(forged.joined(separator: ".")) == "openid.bad-token.signature")
            }
            for broken in [
                "", ".", "..", parts[0], parts[0] + "." + parts[1], token + ".x", token + "=", " " + token,
                parts[0] + "." + parts[1] + "." + parts[2].replacing("-", with: "+") + "/",
                String(repeating: "a", count: 20_000),
            ] {
                #expect(await meeting.arrive(broken) == "openid.bad-token.malformed")
            }
        }
    }

    @Test func everyClaimThatIsNotRightIsRefused() async throws {
        try await Meeting.run { meeting in
            let now = meeting.time.seconds
            let cases: [((inout TestClaims) -> Void, answer: String)] = [
                ({ $0.nonce = "other" }, "nonce"),
                ({ $0.nonce = nil }, "nonce"),
                ({ $0.nonce = "" }, "nonce"),
                ({ $0.exp = now - 60 }, "expired"),
                ({ $0.exp = now - 59 }, "issued-at"),
                ({ ($0.exp, $0.iat) = (now - 59, now - 120) }, "in"),
                ({ $0.exp = nil }, "malformed"),
                ({ $0.iat = nil }, "malformed"),
                ({ $0.iat = now + 61 }, "issued-at"),
                ({ $0.iat = now - 601 }, "issued-at"),
                ({ $0.iat = now + 60 }, "in"),
                ({ $0.aud = ["other"] }, "audience"),
                ({ $0.aud = [] }, "audience"),
                ({ $0.aud = nil }, "malformed"),
                ({ $0.aud = ["chuan", "other"] }, "authorized-party"),
                ({ $0.azp = "other" }, "authorized-party"),
                ({ $0.iss = "https://other.example" }, "issuer"),
                ({ $0.iss = StandInProvider.issuer + "/" }, "issuer"),
                ({ $0.iss = nil }, "malformed"),
                ({ $0.sub = "" }, "subject"),
                ({ $0.sub = nil }, "malformed"),
                ({ $0.sub = String(repeating: "s", count: 256) }, "subject"),
                ({ _ in }, "in"),
            ]
            for (change, answer) in cases {
                var claims = meeting.claims
                change(&claims)
                let token = try await claims.signed(es256: keys.ec, kid: "e1")
                await meeting.expect(answer == "in" ? "in" : "openid.bad-token." + answer, token)
            }
        }
    }

    @Test func aTokenWithoutANameOfItsKeyLeavesNoChoice() async throws {
        try await Meeting.run { meeting in
            let token = try await meeting.claims.signed(rs256: keys.rsa, kid: nil)
            #expect(await meeting.arrive(token) == "in")
            meeting.time.advance(seconds: 60)
            meeting.provider.publish(try keys.rsaEntry("r1"), try stranger.rsaEntry("r2"))
            let unknown = try await meeting.claims.signed(rs256: keys.rsa, kid: "new")
            #expect(await meeting.arrive(unknown) == "openid.bad-token.key")
            await meeting.expect(
                "openid.bad-token.key",
                try await meeting.claims.signed(rs256: keys.rsa, kid: nil)
            )
        }
    }

    @Test func aProviderMayChangeItsKeysAndIsNotAskedForThemByEveryMadeUpToken() async throws {
        try await Meeting.run { meeting in
            await meeting.expect("in", try await meeting.claims.signed(rs256: keys.rsa, kid: "r1"))
            meeting.provider.publish(try stranger.rsaEntry("r2"))
            // Remembered for now.
            await meeting.expect("in", try await meeting.claims.signed(rs256: keys.rsa, kid: "r1"))
            #expect(meeting.provider.asked("/keys") == 1)
            for number in 0..<5 {
                let token = try await meeting.claims.signed(rs256: keys.rsa, kid: "made-up-\(number)")
                #expect(await meeting.arrive(token) == "openid.bad-token.key")
            }
            #expect(meeting.provider.asked("/keys") == 1)
            meeting.time.advance(seconds: 60)
            await meeting.expect("in", try await meeting.claims.signed(rs256: stranger.rsa, kid: "r2"))
            #expect(meeting.provider.asked("/keys") == 2)
            await meeting.expect(
                "openid.bad-token.key",
                try await meeting.claims.signed(rs256: keys.rsa, kid: "r1")
            )
        }
    }

    @Test func weakAndUnreadableKeysAreLeftOut() async throws {
        try await Meeting.run { meeting in
            let weak =
                #"{"kty":"RSA","kid":"w1","n":"\#(base64URL([UInt8](repeating: 0xC1, count: 128)))","e":"AQAB"}"#
            let forEncryption = try keys.rsaEntry("r2", more: #""use":"enc""#)
            meeting.provider.publish(
                weak,
                forEncryption,
                #"{"kty":"RSA","kid":"x"}"#,
                #"{"kty":7}"#,
                "null",
                try keys.rsaEntry("r1")
            )
            for kid in ["w1", "r2", "x"] {
                let token = try await meeting.claims.signed(rs256: keys.rsa, kid: kid)
                #expect(await meeting.arrive(token) == "openid.bad-token.key")
            }
            await meeting.expect("in", try await meeting.claims.signed(rs256: keys.rsa, kid: "r1"))
        }
    }
}
