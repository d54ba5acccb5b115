import Dispatch
import Dossier
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `The doorway of the office` {
    @Test(arguments: ["localhost:8080", "LOCALHOST", "127.0.0.1:1", "[::1]:8080", "tdkt.example.vn", "tdkt.example.vn:443"])
    func `admits the names of this machine and those it was told`(authority: String) {
        #expect(Doorway(publicHosts: ["TDKT.example.vn"]).admits(authority: authority))
    }

    @Test(arguments: ["evil.example", "localhost.evil.example", "10.0.0.5", "a@localhost", "[::1].evil.example", "", nil])
    func `admits no other name to a machine that listens to itself only`(authority: String?) {
        #expect(!Doorway(publicHosts: ["tdkt.example.vn"]).admits(authority: authority))
    }

    @Test func `admits addresses in numbers where it listens to others`() {
        let doorway = Doorway(host: "0.0.0.0")
        #expect(doorway.admits(authority: "10.0.0.5:8080") && doorway.admits(authority: "[fd00::5]:8080"))
        #expect(!doorway.admits(authority: "evil.example"))
    }

    @Test func `believes the proxy it was told, and only the last address it gives`() {
        func asked(_ hops: String...) -> Request {
            var head = HTTPRequest(method: .get, scheme: "http", authority: "localhost", path: "/")
            for hop in hops { head.headerFields.append(HTTPField(name: .forwardedFor, value: hop)) }
            head.headerFields[.forwardedProto] = "https"
            return Request(head: head, body: .init(buffer: ByteBuffer()))
        }
        let doorway = Doorway(proxy: "127.0.0.1")
        #expect(doorway.client(of: asked("6.6.6.6, 10.0.0.7"), from: "127.0.0.1") == "10.0.0.7")
        #expect(doorway.client(of: asked("6.6.6.6", " 10.0.0.8 "), from: "127.0.0.1") == "10.0.0.8")
        #expect(doorway.client(of: asked("6.6.6.6"), from: "10.0.0.9") == "10.0.0.9", "no proxy of ours")
        #expect(doorway.client(of: asked("<script>"), from: "127.0.0.1") == "127.0.0.1")
        #expect(Doorway().client(of: asked("6.6.6.6"), from: "127.0.0.1") == "127.0.0.1")
        #expect(doorway.isSecure(asked(), from: "127.0.0.1") && !Doorway().isSecure(asked(), from: "127.0.0.1"))
    }

    @Test func `answers HEAD as GET, without the page`() async throws {
        let office = try WebOffice()
        try await office.browse { client in
            let head = try await client.executeRequest(uri: "/login", method: .head, headers: [:], body: nil)
            let lost = try await client.executeRequest(uri: "/keys", method: .head, headers: [:], body: nil)
            #expect(head.status == .ok && head.body.readableBytes == 0)
            #expect(lost.status == .seeOther && lost.headers[.location] == "/login?back=%2Fkeys")
        }
    }

    @Test func `reads no form of whoever may not send it, and no more of it than the page takes`() async throws {
        let office = try WebOffice()
        try await office.asked(by: "clerk") { browser async throws in
            let long = String(repeating: "x", count: OfficeServer.mostForm)
            let foreign = try await browser.post("/people", ["name": long], key: "0")
            #expect(foreign.status == 403, "it was read before the access was looked at")
            let large = try await browser.post("/account/password", ["current": long], key: "0")
            #expect(large.status == 413 && large.words.contains("1 MB"))
            let unknown = try await browser.post("/no-such-page", ["name": long], key: "0")
            #expect(unknown.status == 404)
        }
    }

    /// The limit only ends a run in which the page waits for the writer, and so for ever.
    @Test(.timeLimit(.minutes(15))) func `lets no page wait until it is written down who was seen`() async throws {
        let office = try WebOffice()
        try await office.asked(by: "clerk") { browser async throws in
            office.clock.set("2018-10-01T08:30")
            let done = DispatchSemaphore(value: 0)
            let store = office.store
            let now = office.clock.now
            try await withTaskCancellationHandler {
                await withCheckedContinuation { isHeld in
                    DispatchQueue(label: "writer").async {
                        #expect(throws: Never.self) {
                            try store.write(at: now) { _ in
                                isHeld.resume()
                                done.wait()
                            }
                        }
                    }
                }
                // It comes while the writer is held.
                let page = try await browser.get("/keys")
                #expect(page.status == 200)
            } onCancel: {
                done.signal()
            }
            done.signal()
        }
    }

    @Test func `shows no path of a file, and a number under which the log has it`() throws {
        let visible = [
            DatabaseFault.foreign(path: "/srv/secret.sqlite"), .busy(path: "/srv/secret.sqlite"), .full(path: "/srv/secret.sqlite"),
        ]
        for fault in visible {
            for language in Language.allCases {
                let page = FaultPage(fault, language: language)
                #expect(page.status == .unavailable && !page.sentences.joined().contains("secret"))
                if let reference = page.reference { #expect(page.sentences.joined().contains(reference)) }
            }
        }
        #expect(FaultPage(visible[0], language: .vi).reference != nil)
    }
}
