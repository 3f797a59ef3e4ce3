import HTML
import Hummingbird
import HummingbirdCore
import Logging
import Synchronization

/// The server: rooms put together, listening until it is told to stop.
package struct WebServer: Sendable {
    private let site: Site
    private let rooms: [any Room]
    private let limits: WebLimits
    private let log: RequestLog

    package init(
        _ site: Site,
        rooms: [any Room],
        limits: WebLimits = WebLimits(),
        log: RequestLog = .silent
    ) {
        self.site = site
        self.rooms = rooms
        self.limits = limits
        self.log = log
    }

    /// Listens and answers until the program gets SIGTERM or SIGINT or the task is cancelled; requests under way are answered first.
    ///
    /// - Parameters:
    ///   - port: 0 for one that is free.
    ///   - isListening: called with the port once it listens.
    /// - Throws: ``WebServerError/cannotListen(host:port:reason:)``
    package func run(
        host: String,
        port: Int,
        isListening: @escaping @Sendable (_ port: Int) async -> Void
    ) async throws {
        let listens = Mutex(false)
        var logger = Logger(label: "chuan.web") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .warning
        var decoder = HTTP1Channel.Configuration.DecoderConfiguration()
        decoder.maxHeaderListSize = limits.headerBytes
        decoder.maxHeaderFieldSize = limits.headerBytes
        decoder.maxHeaderFieldCount = 100
        let idle = limits.idle.components
        let application = Application(
            responder: router().buildResponder(),
            server: .http1(
                configuration: .init(
                    idleTimeout: .seconds(idle.seconds),
                    httpDecoderConfiguration: decoder
                )
            ),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port),
                backlog: 512,
                availableConnectionsDelegate: MaximumAvailableConnections(limits.connections)
            ),
            onServerRunning: { channel in
                listens.withLock { $0 = true }
                await isListening(channel.localAddress?.port ?? port)
            },
            logger: logger
        )
        do {
            try await application.runService()
        } catch {
            guard !listens.withLock({ $0 }) else { throw error }
            throw WebServerError.cannotListen(host: host, port: port, reason: "\(error)")
        }
    }

    /// Every route, with what is around all of them: the first sees a request first.
    func router() -> Router<WebContext> {
        let router = Router(context: WebContext.self, options: [.autoGenerateHeadEndpoints])
        router.add(middleware: RequestLogging(log: log))
        router.add(middleware: SafetyHeaders(isSecure: limits.isSecure))
        router.add(middleware: ProblemAnswers(site: site, limits: limits, log: log))
        router.add(middleware: SameOrigin())
        router.get("assets/:name") { [site] request, context in
            guard let name = context.parameters.get("name"), let file = site.assets.file(name) else {
                throw RequestFault.notFound
            }
            return file.response(to: request.headers)
        }
        let routes = Routes(router, site: site, limits: limits)
        for room in rooms { room.add(to: routes) }
        return router
    }
}
