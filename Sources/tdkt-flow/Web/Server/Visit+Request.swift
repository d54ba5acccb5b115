import Dossier
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Workflow

/// What the cookies of a request say.
struct VisitCookies: Sendable {
    static let tokenName = "tdkt_session"
    static let languageName = "tdkt_lang"
    static let noticeName = "tdkt_notice"

    let token: SessionToken?
    let language: Language
    let notice: String?

    init(_ request: Request) {
        token = request.cookies[Self.tokenName].map { SessionToken(text: $0.value) }
        language = request.cookies[Self.languageName].flatMap { Language(rawValue: $0.value) } ?? .vi
        notice = request.cookies[Self.noticeName].flatMap { Self.read(notice: $0.value) }
    }

    /// How much of a notice travels, in bytes: browsers keep no cookie beyond 4 KB, and this grows by a third.
    static let mostNotice = 2400

    /// A notice as a cookie can carry it; of a longer one the beginning, for the page it leads to has the rest.
    static func write(notice: String) -> String {
        var shown = notice
        if shown.utf8.count > mostNotice {
            shown = String(decoding: shown.utf8.prefix(mostNotice), as: UTF8.self)
            // The last sign may have been cut through.
            shown = shown.dropLast() + "…"
        }
        return Data(shown.utf8).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    private static func read(notice: String) -> String? {
        let base64 = notice.replacing("-", with: "+").replacing("_", with: "/")
        let padded = base64 + String(repeating: "=", count: (4 - base64.count % 4) % 4)
        return Data(base64Encoded: padded).flatMap { String(data: $0, encoding: .utf8) }
    }
}

extension OfficeServer {
    /// How much a form without files may hold, in bytes.
    static let mostForm = 1 << 20
    /// How much somebody who is not logged in may send, in bytes: a name and a password.
    static let mostUnknown = 64 << 10
    /// How much a form with files may hold, in bytes.
    static let mostUpload = 64 << 20

    /// Reads the form of a request, once it is known that whoever sent it may be here.
    func reading(_ request: Request, into visit: Visit, most: Int) async throws -> Visit {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > most { throw WebFault.tooLarge(most: most) }
        let body: ByteBuffer
        do {
            body = try await request.body.collect(upTo: most)
        } catch is NIOTooManyBytesError {
            throw WebFault.tooLarge(most: most)
        }
        var read = visit
        let type = request.headers[.contentType] ?? ""
        if type.lowercased().hasPrefix("multipart/form-data") {
            guard let form = MultipartForm(Data(body.readableBytesView), contentType: type) else { throw WebFault.unreadableForm }
            (read.form, read.files) = (form.values, form.files)
        } else {
            read.form = FormValues(urlencoded: String(decoding: body.readableBytesView, as: UTF8.self))
        }
        return read
    }

    /// What the head of a request says, as a handler sees it.
    func visit(_ request: Request, _ context: OfficeContext, _ cookies: VisitCookies, _ facts: OfficeFacts) throws -> Visit {
        var parameters: [String: String] = [:]
        // The router hands them on as they stand in the address.
        for (name, value) in context.parameters { parameters[String(name)] = String(value).removingPercentEncoding ?? String(value) }
        return Visit(
            address: request.uri.string, parameters: parameters, query: FormValues(urlencoded: request.uri.query ?? ""), form: FormValues(),
            files: [], language: cookies.language, session: facts.session, token: cookies.token ?? SessionToken(),
            client: doorway.client(of: request, from: context.client), isSecure: doorway.isSecure(request, from: context.client),
            now: office.clock(), office: office,
            throttle: throttle)
    }
}

extension Visit {
    /// A request of which nothing could be read but its address.
    init(empty request: Request, _ cookies: VisitCookies, office: ServedOffice, throttle: LoginThrottle) {
        self.init(
            address: request.uri.string, parameters: [:], query: FormValues(), form: FormValues(), files: [], language: cookies.language,
            session: nil, token: cookies.token ?? SessionToken(), client: "-", isSecure: false, now: office.clock(), office: office,
            throttle: throttle)
    }
}

extension Request {
    /// Whether the browser says that the form came from a page of this site; old browsers say nothing.
    var isFromThisSite: Bool {
        if let site = headers[.fetchSite], site != "same-origin", site != "none" { return false }
        guard let origin = headers[.origin], origin != "null" else { return headers[.origin] == nil }
        return URL(string: origin).map { url in
            let authority = url.port.map { "\(url.host() ?? ""):\($0)" } ?? url.host() ?? ""
            return authority == head.authority
        } ?? false
    }
}
