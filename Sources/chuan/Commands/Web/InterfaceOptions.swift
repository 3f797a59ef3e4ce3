import ArgumentParser
import Glibc
import Web

/// What `chuan serve` is told about programs, proxies and whoever watches over it.
struct InterfaceOptions: ParsableArguments {
    @Option(
        name: .customLong("trusted-proxy"),
        help: ArgumentHelp(
            "Địa chỉ của máy chủ proxy đứng trước; lặp lại được. (Address of a proxy whose X-Forwarded-For counts.)",
            valueName: "địa-chỉ"
        )
    )
    var proxies: [String] = []

    @Flag(
        help: """
            Mở /metrics cho máy này; với CHUAN_METRICS_TOKEN thì cho ai có mã ấy. (Open /metrics to this machine, or to \
            whoever has CHUAN_METRICS_TOKEN.)
            """
    )
    var metrics = false

    @Option(
        name: .customLong("api-rate"),
        help: ArgumentHelp(
            "Số lần gọi mỗi giây của một máy; 0: không giới hạn. (Calls a second.)",
            valueName: "số"
        )
    )
    var rate = 20

    func validate() throws {
        guard (0...100_000).contains(rate) else { throw ValidationError("--api-rate: 0…100000") }
    }

    var rates: RateLimits {
        var rates = RateLimits()
        rates.perSecond = rate
        rates.burst = rate * 10
        rates.tokenPerSecond = rate * 2
        rates.tokenBurst = rate * 20
        return rates
    }

    func add(to limits: inout WebLimits) {
        limits.trustedProxies = Set(proxies)
        guard metrics else { return }
        let word = getenv("CHUAN_METRICS_TOKEN").map { String(cString: $0) } ?? ""
        limits.metrics = word.isEmpty ? .thisMachine : .holder(of: word)
    }
}
