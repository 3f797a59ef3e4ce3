/// As whom to speak to a bucket. What is secret never shows: not in messages, not in logs, not in a debugger's summary.
package struct BucketCredentials: Sendable {
    let accessKey: String
    let secretKey: String
    /// For credentials that end by themselves.
    let sessionToken: String?

    package init(accessKey: String, secretKey: String, sessionToken: String? = nil) {
        self.accessKey = accessKey
        self.secretKey = secretKey
        self.sessionToken = sessionToken
    }

    /// From the variables that other programs of S3 read too.
    ///
    /// - Parameter environment: answers what a variable holds.
    /// - Throws: ``EvidenceStoreError/noCredentials(variable:)``
    package init(environment: (String) -> String?) throws(EvidenceStoreError) {
        func variable(_ name: String) throws(EvidenceStoreError) -> String {
            guard let value = environment(name), !value.isEmpty else { throw .noCredentials(variable: name) }
            return value
        }
        accessKey = try variable("AWS_ACCESS_KEY_ID")
        secretKey = try variable("AWS_SECRET_ACCESS_KEY")
        sessionToken = environment("AWS_SESSION_TOKEN").flatMap { $0.isEmpty ? nil : $0 }
    }
}

extension BucketCredentials: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "credentials" }

    package var debugDescription: String { description }

    package var customMirror: Mirror { Mirror(self, children: []) }
}
