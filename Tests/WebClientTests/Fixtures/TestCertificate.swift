import NIOSSL

/// A certificate that nobody issued, for `localhost` and this test alone, with its key: it protects nothing.
enum TestCertificate {
    static let certificate = """
        -----BEGIN CERTIFICATE-----
        MIIBYzCCAQmgAwIBAgIBATAKBggqhkjOPQQDAjAVMRMwEQYDVQQDDApjaHVhbiB0
        ZXN0MCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjAVMRMwEQYDVQQD
        DApjaHVhbiB0ZXN0MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2+ilI03hkwyP
        SvfobiB0th4lyAh7Wvf33Qs6Cma857hHCl4rLRbLwD5fe/gqcQCfr78Yd08/lNjA
        0RdihanF56NIMEYwFAYDVR0RBA0wC4IJbG9jYWxob3N0MA8GA1UdEwEB/wQFMAMB
        Af8wHQYDVR0OBBYEFLR7EG0yzL5B2tRg1OjewRP4zqcfMAoGCCqGSM49BAMCA0gA
        MEUCIFYQlkDUJwYYyDud3msbzaKtyyvEqyOnbdT4jBkfcAPLAiEAhpYdpJW2vB8p
        PqReYDGUurzMNfyZTY2HoA1L/Rvfsok=
        -----END CERTIFICATE-----
        """

    static let key = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgQgh4AvBNxGTlS/pT
        H2HTDrwlt3kKfztP6t2aITm+yOyhRANCAATb6KUjTeGTDI9K9+huIHS2HiXICHta
        9/fdCzoKZrznuEcKXistFsvAPl97+CpxAJ+vvxh3Tz+U2MDRF2KFqcXn
        -----END PRIVATE KEY-----
        """

    static func context() throws -> NIOSSLContext {
        let chain = try NIOSSLCertificate.fromPEMBytes(Array(certificate.utf8))
        let key = try NIOSSLPrivateKey(bytes: Array(key.utf8), format: .pem)
        return try NIOSSLContext(
            configuration: .makeServerConfiguration(
                certificateChain: chain.map { .certificate($0) },
                privateKey: .privateKey(key)
            )
        )
    }
}
