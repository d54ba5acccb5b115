import Dossier
import Foundation
import Testing
import Workflow

/// An office of its own for one test, in a temporary file: the shipped definitions, the sample people and the units `p1`, `d1`, `c1`.
final class ImportOffice: Sendable {
    /// The time on the clock of every test.
    static let now = Moment(day: CivilDay(number: 20_500), time: .midnight)

    let store: DossierStore
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "tdkt-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appending(path: "office.sqlite").path
        try FileManager.default.copyItem(atPath: try Self.published.get(), toPath: path)
        store = try DossierStore.open(at: path)
    }

    deinit {
        // A folder that stays behind in the temporary folder harms nobody.
        try? store.close()
        try? FileManager.default.removeItem(at: folder)
    }

    /// Publishing checks every definition; it is done once, and each test gets a copy.
    static let published = Result { () throws -> String in
        let path = FileManager.default.temporaryDirectory.appending(path: "tdkt-published-\(UUID().uuidString).sqlite").path
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../workflows").standardizedFileURL
        let names = ["processes", "procedures"].flatMap { folder in
            (FileManager.default.enumerator(atPath: root.appending(path: folder).path)?.allObjects as? [String] ?? []).map {
                "\(folder)/\($0)"
            }
        }
        let files = try (["office.yaml"] + names.filter { $0.hasSuffix(".yaml") }.sorted()).map {
            DefinitionFile(path: $0, text: try String(contentsOf: root.appending(path: $0), encoding: .utf8))
        }
        let calendar = try CalendarFile.rows(
            in: try String(contentsOf: root.appending(path: "calendars/vn.csv"), encoding: .utf8), file: "vn.csv")
        try DossierStore.begin(at: path) { store in
            try store.write(at: now) { transaction in
                _ = try transaction.publish(files, calendar: calendar)
                try transaction.addSample()
            }
        }
        return path
    }

    /// Reads in one snapshot; the office stays open meanwhile, also when nobody else holds it.
    func read<Answer>(_ body: (Snapshot) throws -> Answer) throws -> Answer {
        try withExtendedLifetime(self) { try store.read(body) }
    }

    /// Does everything in one transaction, at the time on the clock of every test.
    func write<Answer>(_ body: (Transaction) throws -> Answer) throws -> Answer {
        try withExtendedLifetime(self) { try store.write(at: Self.now, body) }
    }

    /// Takes over a register, as the clerk.
    @discardableResult
    func take(_ register: String, by actor: Actor = .clerk) throws -> RegisterImport {
        try write { try $0.importRegister(register, file: "so.csv", by: actor) }
    }

    /// The register as it is written.
    func register(asOf moment: Moment? = nil) throws -> String {
        var text = ""
        try read { try $0.exportRegister(asOf: moment) { text += $0 } }
        return text
    }

    /// Does something with a dossier, as somebody of the sample office.
    @discardableResult
    func act(_ action: String, on number: DossierNumber, _ entered: Entered = Entered(), as role: String, at iso: String) throws -> Standing
    {
        let moment = try #require(Moment(iso))
        return try write { transaction in
            try transaction.carryOut(
                .act(ActionKey(action), entered), on: number, by: Actor(name: UserName(role), roles: [RoleKey(role)]), at: moment
            ).after
        }
    }
}

extension Actor {
    /// The clerk of the sample office, who acts for all units.
    static let clerk = Actor(name: UserName("clerk"), roles: [RoleKey("clerk")])
}

/// The faults for which a file is refused; none when it is not.
func faults(_ body: () throws -> Void) throws -> [ContentFault] {
    do {
        try body()
        return []
    } catch Refusal.content(_, let faults) {
        return faults
    }
}
