import Criteria
import Quantities
import Records

/// The tokens of whoever calls: seen and revoked. They are issued on pages and by command, never by another token.
enum TokenEndpoints {
    static let all: [Endpoint] = [list, revoke]

    private static let id = Ask<Identifier<APIToken>>.path(
        "token",
        .identifier(),
        Text(vi: "Mã truy cập.", en: "The token.")
    )

    private static let token = Form<APIToken>.object(
        "Token",
        FormMember("id", Form<String>.text) { $0.id.text },
        FormMember("label", Form<String>.text) { $0.label },
        FormMember("scopes", Form<String>.text.list) { $0.scopes.map(\.rawValue).sorted() },
        FormMember("expiresAt", Form<String>.text) { $0.expiresAt.description }
    )

    private static let list = Endpoint(
        .get,
        "/tokens",
        "listTokens",
        in: .tokens,
        Text(vi: "Mã truy cập của mình", en: "One's own tokens"),
        for: .token(.listAccounts),
        answering: .json(
            token.list,
            Text(vi: "Mới nhất trước; không có bí mật nào.", en: "The newest first; without any secret.")
        )
    ) { call in
        guard let person = call.actor.person else { throw APIFault.noToken }
        return try await call.services.tokens.list(of: person, by: call.actor)
    }

    private static let revoke = Endpoint(
        .delete,
        "/tokens/{token}",
        "revokeToken",
        in: .tokens,
        Text(vi: "Thu hồi mã truy cập", en: "Revoke a token"),
        for: .token(.revokeToken),
        asking: id,
        answering: Done.reply
    ) { call, id in
        Done(entry: try await call.services.tokens.revoke(id, by: call.actor, key: call.key))
    }
}
