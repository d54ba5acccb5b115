import Dossier
import Foundation
import Testing
import Workflow

@testable import tdkt_flow

@Suite struct `The server of the office` {
    /// A server that listens, and is stopped when nobody looks at it any more.
    private static func serving(_ program: Program, port: Int = 0) throws -> Program.Started {
        let started = try program.start(["serve", "--port", "\(port)", "--lang", "en"])
        let end = Date.now.addingTimeInterval(30)
        while started.process.isRunning, !started.outputSoFar.contains("The office is open at"), Date.now < end {
            Thread.sleep(forTimeInterval: 0.02)
        }
        return started
    }

    private static func hasAdministrator(_ program: Program) throws -> Bool {
        let store = try DossierStore.open(at: program.database.path)
        defer { try? store.close() }  // the test is over
        return try store.read { try $0.hasAdministrator() }
    }

    @Test func `makes no administrator and prints no password when its port is taken`() throws {
        let (one, other) = (try Program(), try Program())
        let first = try Self.serving(one)
        let address = try #require(first.outputSoFar.firstMatch(of: /http:\/\/127\.0\.0\.1:(\d+)/))
        let second = try other("serve", "--port", String(address.1), "--lang", "en")
        #expect(second.exitCode != 0 && second.errors.contains("Another program uses the port \(address.1)"), "\(second)")
        #expect(second.output.isEmpty)
        #expect(try !Self.hasAdministrator(other))
        first.process.terminate()
        #expect(try first.finished().exitCode == 0, "SIGTERM ends it in order")
        #expect(try Self.hasAdministrator(one))
    }

    @Test func `says which record is missing or cannot be read, and opens no port`() throws {
        let program = try Program(office: false)
        let missing = try program("serve", "--port", "0", "--lang", "en")
        #expect(missing.exitCode != 0 && !missing.errors.isEmpty && missing.output.isEmpty)
        try Data("no database at all".utf8).write(to: program.database)
        let foreign = try program("serve", "--port", "0", "--lang", "en")
        #expect(foreign.exitCode != 0 && !foreign.errors.isEmpty && foreign.output.isEmpty)
    }
}
