import Hummingbird

/// What the server's library keeps of a request under way.
struct WebContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Of the client, or of the proxy before the server.
    let address: String?

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        address = source.channel.remoteAddress?.ipAddress
    }
}
