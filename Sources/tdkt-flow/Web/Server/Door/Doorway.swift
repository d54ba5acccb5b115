import HTTPTypes
import Hummingbird
import NIOCore

/// Where the office is reached: under which names, and through which proxy.
struct Doorway: Sendable {
    /// Whether only this machine is listened to.
    let isLocal: Bool
    /// The names under which browsers reach the office, beside those of this machine; in small letters.
    let publicHosts: Set<String>
    /// The address of the proxy in front; only what it says of a browser is believed.
    let proxy: String?

    init(host: String = "127.0.0.1", publicHosts: [String] = [], proxy: String? = nil) {
        isLocal = Self.localHosts.contains(host.lowercased())
        self.publicHosts = Set(publicHosts.map { $0.lowercased() })
        self.proxy = proxy
    }

    /// Whether the office is reached under the name that a request gives.
    ///
    /// A page of another site can have its own name point to this machine, and read our pages as its own: so no name is taken that
    /// is not ours. An address in numbers cannot be made to point elsewhere.
    func admits(authority: String?) -> Bool {
        guard let authority, let host = Self.host(of: authority.lowercased()) else { return false }
        if Self.localHosts.contains(host) || publicHosts.contains(host) { return true }
        return !isLocal && Self.isAddress(host)
    }

    /// Where a request comes from: the address that reached the proxy, when the proxy of ours handed it on.
    func client(of request: Request, from peer: String) -> String {
        guard peer == proxy, let last = request.headers[values: .forwardedFor].last?.split(separator: ",").last else { return peer }
        let address = String(last).trimmingPrefix(while: \.isWhitespace)
        let trimmed = String(address.prefix { !$0.isWhitespace })
        return Self.isAddress(trimmed) ? trimmed : peer
    }

    /// Whether the browser reached us over TLS, as the proxy of ours says.
    func isSecure(_ request: Request, from peer: String) -> Bool {
        peer == proxy && request.headers[.forwardedProto] == "https"
    }

    private static let localHosts: Set<String> = ["localhost", "127.0.0.1", "::1"]

    /// The host of `host:port`, without the brackets of an IPv6 address.
    private static func host(of authority: String) -> String? {
        if authority.hasPrefix("[") {
            guard let match = authority.wholeMatch(of: /\[([0-9a-f:.]+)\](:[0-9]*)?/) else { return nil }
            return String(match.1)
        }
        return authority.wholeMatch(of: /([^:@\/\s]+)(:[0-9]*)?/).map { String($0.1) }
    }

    private static func isAddress(_ host: String) -> Bool {
        // What is no address is what this asks.
        (try? SocketAddress(ipAddress: host, port: 0)) != nil
    }
}

/// Turns away whoever asks under a name that is not ours, before anything else is looked at.
struct HostCheck: RouterMiddleware {
    let doorway: Doorway

    func handle(
        _ request: Request, context: OfficeContext, next: (Request, OfficeContext) async throws -> Response
    ) async throws -> Response {
        guard doorway.admits(authority: request.head.authority) else {
            let words =
                "Văn phòng không mở dưới tên máy này. Dùng đúng địa chỉ, hoặc chạy serve với --public-host TÊN.\n"
                + "The office is not served under this name. Use its address, or run serve with --public-host NAME.\n"
            return Response(
                status: .misdirectedRequest, headers: [.contentType: "text/plain; charset=utf-8"],
                body: .init(byteBuffer: ByteBuffer(string: words)))
        }
        return try await next(request, context)
    }
}
