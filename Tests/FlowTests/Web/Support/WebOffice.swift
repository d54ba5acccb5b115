import ArgumentParser
import Dossier
import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import Testing
import Workflow

@testable import tdkt_flow

/// The web office over a record of its own, at a time that the test sets, without a socket.
struct WebOffice {
    /// The sample office: one person per role, the units `p1`, `d1` and its commune `c1`, and a clerk `d1-clerk` of the district.
    var store: DossierStore { record.store }
    private let record: OpenRecord
    let server: OfficeServer
    /// The time on the wall.
    let clock: TestClock

    static let password = "một hai ba bốn"

    /// - Parameters:
    ///   - time: The time on the wall when it begins: a Monday morning unless told otherwise.
    ///   - hasPasswords: Whether people can log in by the form; keeping a password takes its time.
    ///   - patience: How long one request may do what another can go on with.
    init(at time: String = "2018-10-01T08:00", hasPasswords: Bool = false, patience: Duration = .seconds(600)) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tdkt-web-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appending(path: "office.sqlite").path
        let clock = TestClock(try #require(Moment(time)))
        try FileManager.default.copyItem(atPath: Self.begun.get(), toPath: path)
        record = OpenRecord(store: try DossierStore.open(at: path), folder: folder)
        let store = record.store
        self.clock = clock
        if hasPasswords {
            try store.write(at: clock.now) { try $0.setSharedPassword(Self.password, of: $0.snapshot.people().map(\.name)) }
        }
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        server = OfficeServer(
            office: ServedOffice(store: store, clock: { clock.now }, patience: patience), looks: try Self.looks.get(), logger: logger)
    }

    /// A record that is closed, and taken away, when the last who looks at it is gone: hundreds of tests leave hundreds of files
    /// open otherwise, and Foundation cannot start a program with a file beyond the thousandth.
    private final class OpenRecord: Sendable {
        let store: DossierStore
        private let folder: URL

        init(store: DossierStore, folder: URL) {
            self.store = store
            self.folder = folder
        }

        deinit {
            // What stays behind in the folder for temporary files harms nobody.
            try? store.close()
            try? FileManager.default.removeItem(at: folder)
        }
    }

    /// Templates and assets are the same for every office.
    private static let looks = Result { try OfficeServer.Looks(folder: WebFolder().url) }

    /// The record that every office of the tests begins with, made once.
    private static let begun = Result {
        let path = FileManager.default.temporaryDirectory.appending(path: "tdkt-web-\(UUID().uuidString).sqlite").path
        let office = WorkingOffice(
            try GlobalOptions.parse([]), environment: ["TDKT_WORKFLOWS": Program.root.appending(path: "workflows").path])
        let definitions = try office.workflows.definitions(in: office)
        let calendar = try office.workflows.calendar(in: office)
        try DossierStore.begin(at: path) { store in
            try store.write(at: try #require(Moment("2018-09-01T08:00"))) { transaction in
                try transaction.publish(definitions, calendar: calendar)
                try transaction.addSample()
                try transaction.addUser("d1-clerk", roles: ["clerk"], unit: "d1")
            }
        }
        return path
    }

    /// Does something with browsers that look at this office.
    func browse(_ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void) async throws {
        let application = Application(router: server.router(), logger: server.logger)
        try await application.test(.router) { client in try await body(client) }
        withExtendedLifetime(record) {}
    }

    /// One browser in which somebody has logged in; `nil` has not.
    func asked(by name: UserName?, _ body: @escaping @Sendable (Browser) async throws -> Void) async throws {
        try await browse { client in
            let browser = Browser(client)
            if let name { try enter(browser, as: name) }
            try await body(browser)
        }
    }

    /// Logs a browser in behind the pages' back, without the time that a password takes.
    func enter(_ browser: Browser, as name: UserName) throws {
        let token = SessionToken()
        try store.write(at: clock.now) { try $0.beginSession(of: name, token: token) }
        browser.setCookie(VisitCookies.tokenName, token.text)
    }

    /// Hands in a dossier with all its papers, behind the pages' back.
    @discardableResult
    func submit(
        _ procedure: ProcedureKey = "province-merit-certificate", from unit: UnitCode = "p1", nominees: [String] = ["Nguyễn Văn An"],
        papers: [DocumentKey]? = nil
    ) throws -> DossierNumber {
        try store.write(at: clock.now) { transaction in
            let rules = try transaction.snapshot.rules(for: procedure, on: clock.now.day).rules.procedure
            return try transaction.submit(
                procedure, from: unit,
                nominees: nominees.map { Nominee(name: $0, kind: rules.kinds[0], award: rules.award ?? "") },
                documents: papers ?? rules.documents.map(\.key), channel: .direct, by: transaction.snapshot.actor("clerk"),
                at: clock.now
            ).number
        }
    }

    /// Moves a dossier behind the pages' back.
    func act(_ action: ActionKey, on number: DossierNumber, by name: UserName, _ entered: Entered = Entered()) throws {
        try store.write(at: clock.now) { transaction in
            _ = try transaction.carryOut(
                .act(action, entered), on: number, by: transaction.snapshot.actor(name), at: clock.now)
        }
    }

    /// Where a dossier stands.
    func standing(of number: DossierNumber) throws -> Standing {
        try store.read { try $0.standing(of: number) }
    }

    /// Keeps a draft of the process that goes before the council, to hold from today, behind the pages' back.
    func keepDraft() throws {
        try store.write(at: clock.now) { transaction in
            guard let version = try transaction.snapshot.definitionVersions(.process, "council-award").last,
                let text = try transaction.snapshot.definitionText(.process, "council-award", version.effective)
            else { return }
            let today = clock.now.day
            try transaction.saveDraft(
                .process, "council-award", today, text: text.beginning(on: today), seen: nil, by: transaction.snapshot.actor("owner"))
        }
    }

    /// Opens a session of the province's council with nobody and nothing in it, behind the pages' back: the session 1.
    func openSession() throws {
        try store.write(at: clock.now) { transaction in
            _ = try transaction.openCouncilSession(
                title: "Phiên tháng 10", heldAt: clock.now, by: transaction.snapshot.actor("secretary"))
        }
    }
}
