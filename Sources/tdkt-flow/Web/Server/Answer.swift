import Foundation
import Workflow

/// What a handler answers: data, without HTML and without the library of the server.
struct Answer: Sendable {
    /// What is sent.
    enum Content: Sendable {
        /// A whole page in its frame.
        case page(any Page)
        /// A piece of a page, for the script.
        case part(any Part)
        /// On to another page.
        case redirect(String)
        /// A file, shown in the browser or saved.
        case file(Data, type: String, name: String, isInline: Bool)
    }

    /// How it went, in the numbers of HTTP (RFC 9110, section 15).
    enum Status: Int, Sendable {
        case ok = 200
        case seeOther = 303
        case badRequest = 400
        case unauthorized = 401
        case forbidden = 403
        case notFound = 404
        case conflict = 409
        case contentTooLarge = 413
        case unprocessableContent = 422
        case tooManyRequests = 429
        case fault = 500
        case unavailable = 503
    }

    let content: Content
    var status = Status.ok
    /// What the next page tells of what was just done.
    var notice: String?
    /// The browser's new token: somebody logged in or out.
    var token: TokenChange = .kept
    /// The language from now on.
    var language: Language?

    /// What becomes of the cookie that says who somebody is.
    enum TokenChange: Sendable {
        case kept, cleared
        case set(String)
    }

    /// A page.
    static func page(_ page: any Page, status: Status = .ok) -> Answer {
        Answer(content: .page(page), status: status)
    }

    /// A form that was refused: the same page, with what was typed and the reasons.
    static func refused(_ page: any Page, status: Status = .unprocessableContent) -> Answer {
        Answer(content: .page(page), status: status)
    }

    /// A piece of a page.
    static func part(_ part: any Part) -> Answer {
        Answer(content: .part(part))
    }

    /// On to another page, after something was done.
    static func seeOther(_ url: String, notice: String? = nil) -> Answer {
        Answer(content: .redirect(url), status: .seeOther, notice: notice)
    }

    /// A table as a file for a spreadsheet.
    static func csv(_ table: Table, name: String) -> Answer {
        // With a byte order mark, without which Excel reads the file as something else than UTF-8.
        .file(Data("\u{FEFF}\(table.withoutFormulas.csv)".utf8), type: "text/csv; charset=utf-8", name: name, isInline: false)
    }

    /// A file.
    static func file(_ content: Data, type: String, name: String, isInline: Bool) -> Answer {
        Answer(content: .file(content, type: type, name: name, isInline: isInline))
    }
}
