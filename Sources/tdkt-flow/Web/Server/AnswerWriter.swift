import Dossier
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Workflow

/// Makes a response of an answer: puts a page into its frame, sets the cookies.
struct AnswerWriter {
    let templates: Templates
    let assets: Assets
    let visit: Visit
    let facts: OfficeFacts
    /// What was just done, as the page before left it.
    let notice: String?

    func response(to answer: Answer) throws -> Response {
        var response: Response
        switch answer.content {
        case .page(let page):
            let frame = FrameMaker(visit: visit, facts: facts, assets: assets, notice: notice)
                .frame(around: page, body: try templates.render(page, in: visit.language))
            response = html(try templates.render(frame, in: visit.language), answer.status)
            if notice != nil { response.setCookie(cookie(VisitCookies.noticeName, "", maxAge: 0)) }
        case .part(let part):
            response = html(try templates.render(part, in: visit.language), answer.status)
        case .redirect(let url):
            response = Response(status: HTTPResponse.Status(code: answer.status.rawValue), headers: [.location: url])
        case .file(let content, let type, let name, let isInline):
            response = file(content, type: type, name: name, isInline: isInline)
        }
        if answer.status == .unavailable { response.headers[.retryAfter] = "30" }
        if let notice = answer.notice {
            response.setCookie(cookie(VisitCookies.noticeName, VisitCookies.write(notice: notice), maxAge: 60))
        }
        if let language = answer.language {
            response.setCookie(cookie(VisitCookies.languageName, language.rawValue, maxAge: 365 * 24 * 3600))
        }
        switch answer.token {
        case .set(let token): response.setCookie(cookie(VisitCookies.tokenName, token, maxAge: SessionRule.longest * 60))
        case .cleared: response.setCookie(cookie(VisitCookies.tokenName, "", maxAge: 0))
        case .kept:
            // The log-in form already needs a key that only this browser has.
            if visit.session == nil, case .page = answer.content {
                response.setCookie(cookie(VisitCookies.tokenName, visit.token.text, maxAge: SessionRule.longest * 60))
            }
        }
        return response
    }

    private func html(_ text: String, _ status: Answer.Status) -> Response {
        Response(
            status: HTTPResponse.Status(code: status.rawValue), headers: [.contentType: "text/html; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(string: text)))
    }

    /// A file; one that is shown in the browser can do nothing there.
    private func file(_ content: Data, type: String, name: String, isInline: Bool) -> Response {
        let ascii = String(name.unicodeScalars.map { $0.isASCII && $0.value >= 32 && $0 != "\"" && $0 != "\\" ? Character($0) : "_" })
        let encoded = name.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ascii
        return Response(
            status: .ok,
            headers: [
                .contentType: type,
                .contentDisposition: "\(isInline ? "inline" : "attachment"); filename=\"\(ascii)\"; filename*=UTF-8''\(encoded)",
                .contentSecurityPolicy: "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; sandbox; frame-ancestors 'self'",
            ], body: .init(byteBuffer: ByteBuffer(bytes: content)))
    }

    private func cookie(_ name: String, _ value: String, maxAge: Int) -> Cookie {
        Cookie(name: name, value: value, maxAge: maxAge, path: "/", secure: visit.isSecure, httpOnly: true, sameSite: .lax)
    }
}
