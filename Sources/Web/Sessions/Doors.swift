package import OpenID
package import Records

/// The ways in: passwords, second factors, and the providers that whoever runs the server has registered with.
package struct Doors: Sendable {
    let accounts: Accounts
    let signIn: SignIn
    let passwords: Passwords
    let factors: SecondFactors
    let identities: Identities
    let providers: [Provider]

    /// A provider with the name that people know it by.
    package struct Provider: Sendable {
        package let title: String
        package let door: OpenIDSignIn

        package init(_ title: String, _ door: OpenIDSignIn) {
            self.title = title
            self.door = door
        }
    }

    package init(
        _ accounts: Accounts,
        _ signIn: SignIn,
        _ hasher: PasswordHasher,
        _ rules: PasswordRules,
        _ key: SecretKey,
        providers: [Provider] = []
    ) {
        self.accounts = accounts
        self.signIn = signIn
        passwords = Passwords(accounts, hasher, rules)
        factors = SecondFactors(accounts, key)
        identities = Identities(accounts)
        self.providers = providers
    }

    func provider(_ name: String) throws(RequestFault) -> Provider {
        guard let found = providers.first(where: { $0.door.provider.name == name }) else { throw .notFound }
        return found
    }
}
