import HTTPTypes
import Hummingbird
import NIOCore

/// A request on its way through the router.
struct OfficeContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Where the request comes from.
    let client: String

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        client = source.channel.remoteAddress?.ipAddress ?? "-"
    }
}

/// What every answer says of itself, so that no browser does with it what we do not mean.
struct AnswerHeaders: RouterMiddleware {
    /// Nothing from outside the machine, no script or style in the page itself, no frame around it.
    static let policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'"

    func handle(
        _ request: Request, context: OfficeContext, next: (Request, OfficeContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        response.headers[.contentTypeOptions] = "nosniff"
        response.headers[.frameOptions] = "DENY"
        response.headers[.referrerPolicy] = "same-origin"
        response.headers[.crossOriginOpenerPolicy] = "same-origin"
        response.headers[.crossOriginResourcePolicy] = "same-origin"
        response.headers[.permissionsPolicy] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"
        if response.headers[.contentSecurityPolicy] == nil { response.headers[.contentSecurityPolicy] = Self.policy }
        // Pages hold personal data: no proxy and no shared browser keeps them.
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        return response
    }
}

extension HTTPField.Name {
    static let contentTypeOptions = Self.named("X-Content-Type-Options")
    static let frameOptions = Self.named("X-Frame-Options")
    static let referrerPolicy = Self.named("Referrer-Policy")
    static let crossOriginOpenerPolicy = Self.named("Cross-Origin-Opener-Policy")
    static let crossOriginResourcePolicy = Self.named("Cross-Origin-Resource-Policy")
    static let permissionsPolicy = Self.named("Permissions-Policy")
    static let contentSecurityPolicy = Self.named("Content-Security-Policy")
    static let forwardedFor = Self.named("X-Forwarded-For")
    static let forwardedProto = Self.named("X-Forwarded-Proto")
    static let fetchSite = Self.named("Sec-Fetch-Site")

    private static func named(_ name: String) -> HTTPField.Name {
        guard let field = HTTPField.Name(name) else { preconditionFailure("\(name) is no header") }
        return field
    }
}
