import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing

@testable import tdkt_flow

/// A browser without script: keeps cookies, knows the key of the forms, follows one redirect when asked to.
final class Browser: Sendable {
    private let client: any TestClientProtocol
    private let jar = Mutex<[String: String]>([:])

    /// What came back.
    struct Page {
        let status: Int
        let headers: HTTPFields
        let text: String

        /// The text without tags and with single blanks, as somebody reads it.
        var words: String {
            text.replacing(/<(script|style)[\s\S]*?<\/\1>/, with: "").replacing(/<[^>]*>/, with: " ").replacing("&quot;", with: "\"")
                .replacing("&#39;", with: "'").replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
                .replacing(/\s+/, with: " ")
        }

        /// The key that forms of this page carry.
        var formKey: String? {
            text.firstMatch(of: /name="_key" value="([0-9a-f]+)"/).map { String($0.1) }
        }

        /// The value of a field on the page.
        func value(of name: String) -> String? {
            let escaped = NSRegularExpression.escapedPattern(for: name)
            let pattern = try? NSRegularExpression(pattern: "name=\"\(escaped)\"[^>]*value=\"([^\"]*)\"")  // made of escaped parts
            let range = NSRange(text.startIndex..., in: text)
            return pattern?.firstMatch(in: text, range: range).flatMap { Range($0.range(at: 1), in: text) }.map { String(text[$0]) }
        }
    }

    init(_ client: any TestClientProtocol) {
        self.client = client
    }

    /// Logs in as somebody, and fails the test when that does not work.
    func logIn(_ name: String, password: String = WebOffice.password, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let page = try await post("/login", ["name": name, "password": password])
        #expect(page.status == 303, "\(name) was not let in: \(page.words)", sourceLocation: sourceLocation)
    }

    /// Opens an address.
    func get(_ uri: String, headers: HTTPFields = [:]) async throws -> Page {
        try await send(uri, .get, headers: headers, body: nil)
    }

    /// Opens a page and sends what is typed, as its form does: with the key of the page it was on.
    func post(_ uri: String, _ fields: KeyValuePairs<String, String> = [:], key: String? = nil) async throws -> Page {
        try await post(uri, pairs: fields.map { ($0.key, $0.value) }, key: key)
    }

    func post(_ uri: String, pairs: [(String, String)], key: String? = nil, headers: HTTPFields = [:]) async throws -> Page {
        let formKey = try await key.asyncOr { try await self.key() }
        let body = (pairs + [("_key", formKey)]).map { "\(Links.segment($0.0))=\(Links.segment($0.1))" }.joined(separator: "&")
        var headers = headers
        headers[.contentType] = "application/x-www-form-urlencoded"
        return try await send(uri, .post, headers: headers, body: ByteBuffer(string: body))
    }

    /// Sends a form with files.
    func post(_ uri: String, pairs: [(String, String)], files: [(field: String, name: String, content: Data)]) async throws -> Page {
        let boundary = "----office-test"
        var body = Data()
        for (name, value) in pairs + [("_key", try await key())] {
            body += Data("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        for file in files {
            body +=
                Data(
                    "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(file.field)\"; filename=\"\(file.name)\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .utf8) + file.content + Data("\r\n".utf8)
        }
        body += Data("--\(boundary)--\r\n".utf8)
        return try await send(
            uri, .post, headers: [.contentType: "multipart/form-data; boundary=\(boundary)"], body: ByteBuffer(bytes: body))
    }

    /// The key of the forms of this browser.
    func key() async throws -> String {
        let page = try await get("/login")
        if let key = page.formKey { return key }
        let keys = try await get("/keys")
        // Whoever has to change the password first is sent there.
        let shown = try await keys.headers[.location].asyncMap { try await get($0) } ?? keys
        return try #require(shown.formKey)
    }

    /// What the browser keeps under a name.
    func cookie(_ name: String) -> String? {
        jar.withLock { $0[name] }
    }

    func setCookie(_ name: String, _ value: String?) {
        jar.withLock { $0[name] = value }
    }

    private func send(_ uri: String, _ method: HTTPRequest.Method, headers: HTTPFields, body: ByteBuffer?) async throws -> Page {
        var headers = headers
        headers[.cookie] = jar.withLock { jar in jar.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
        let response = try await client.executeRequest(uri: uri, method: method, headers: headers, body: body)
        for cookie in response.headers[values: .setCookie] {
            guard let match = cookie.firstMatch(of: /^([^=]+)=([^;]*)/) else { continue }
            jar.withLock { $0[String(match.1)] = match.2.isEmpty ? nil : String(match.2) }
        }
        return Page(status: response.status.code, headers: response.headers, text: String(buffer: response.body))
    }
}

extension Optional {
    fileprivate func asyncMap<Other>(_ transform: (Wrapped) async throws -> Other) async rethrows -> Other? {
        guard let self else { return nil }
        return try await transform(self)
    }

    /// The value, or another one that takes its time.
    fileprivate func asyncOr(_ other: () async throws -> Wrapped) async rethrows -> Wrapped {
        if let self { return self }
        return try await other()
    }
}
