import Foundation
import GRDB
import Testing
import Workflow

@testable import Dossier

/// A copy of an office's record after a few weeks of work, in a file of its own that a test may look into and tamper with.
///
/// The work is done once. It leaves something in every table: dossiers of both processes at several steps, pauses, an extension,
/// decisions that stand and one that was cancelled, results of every kind, a file, a register of earlier years and a second
/// version of the calendar.
final class KeptRecord: Sendable {
    let store: DossierStore
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "tdkt-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appending(path: "office.sqlite").path
        let kept = try Self.worked.get()
        for suffix in ["", ".attachments"] { try FileManager.default.copyItem(atPath: kept + suffix, toPath: path + suffix) }
        store = try DossierStore.open(at: path)
    }

    deinit {
        // A folder that stays behind in the temporary folder harms nobody.
        try? store.close()
        try? FileManager.default.removeItem(at: folder)
    }

    var path: String { store.path }

    /// The problems that an audit finds.
    func problems(against kept: KeptHead? = nil) throws -> [AuditProblem] {
        try withExtendedLifetime(self) { try store.read { try $0.audit(against: kept).problems } }
    }

    /// Changes the file as somebody would who wants to hide something: without triggers, foreign keys and checks.
    func tamper(_ change: (Database) throws -> Void) throws {
        try withExtendedLifetime(self) {
            try store.database.pool.writeWithoutTransaction { db in
                try Self.loosen(db)
                try change(db)
            }
        }
    }

    /// What an audit finds after a change that is taken back again, so that many changes can be tried on one record.
    func problems(after change: (Database) throws -> Void) throws -> [AuditProblem] {
        // A store of its own, so that nothing which was read before is remembered.
        let fresh = try DossierStore.open(at: path)
        return try withExtendedLifetime(self) {
            try store.database.pool.writeWithoutTransaction { db in
                try Self.loosen(db)
                var problems: [AuditProblem] = []
                try db.inTransaction(.immediate) {
                    try change(db)
                    problems = try Snapshot(db: db, store: fresh).audit().problems
                    return .rollback
                }
                return problems
            }
        }
    }

    private static func loosen(_ db: Database) throws {
        try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
        for trigger in try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
            try db.execute(sql: "DROP TRIGGER \(trigger)")
        }
    }

    /// Reads what SQL asks for.
    func rows(_ sql: String) throws -> [Row] {
        try withExtendedLifetime(self) { try store.database.read { try Row.fetchAll($0, sql: sql) } }
    }

    /// Every row of every table, without rowids.
    func content(of tables: [String]? = nil) throws -> [String] {
        try withExtendedLifetime(self) {
            try store.database.read { db in
                let all = try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
                let named = tables ?? all.filter { !$0.hasPrefix("dossier_search_") }
                return try named.flatMap { table in
                    try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { "\(table) \($0.databaseValues)" }.sorted()
                }
            }
        }
    }

    /// The columns of a table.
    func columns(of table: String) throws -> [String] {
        try withExtendedLifetime(self) { try store.database.read { try $0.columns(in: table).map(\.name) } }
    }
}

extension KeptRecord {
    /// The record after the work; done once, each test gets a copy.
    private static let worked = Result { () throws -> String in
        let path = FileManager.default.temporaryDirectory.appending(path: "tdkt-worked-\(UUID().uuidString).sqlite").path
        try FileManager.default.copyItem(atPath: try ImportOffice.published.get(), toPath: path)
        let store = try DossierStore.open(at: path)
        try Work(store: store).all()
        try store.close()
        return path
    }
}

/// The work of a few weeks, by the verbs of the office.
private struct Work {
    let store: DossierStore

    private static let register = """
        dossier,procedure,unit,received_at,accepted_at,decided_at,state,decision_number,decision_date,nominee,kind,position,outcome
        12/2017,province-merit-certificate,p1,2017-03-01T08:00,2017-03-02T08:00,2017-03-20T08:00,issued,10/QĐ-UBND,2017-03-20,Lê A,individual,worker,awarded
        12/2017,province-merit-certificate,p1,2017-03-01T08:00,2017-03-02T08:00,2017-03-20T08:00,issued,10/QĐ-UBND,2017-03-20,Lê B,individual,,refused
        """

    func all() throws {
        try council()
        try direct()
        try cancelled()
        try waiting()
        try write { transaction in
            _ = try transaction.importRegister(Self.register, file: "so.csv", by: Self.actor("clerk"))
            let row = CalendarRow(day: try #require(CivilDay("2018-11-15")), kind: .holiday, name: "Nghỉ bão", source: "Thông báo 1")
            _ = try transaction.applyCalendar([row], by: Self.actor("owner"), at: try Self.moment("2018-11-09T08:00")) { _, _ in }
        }
    }

    /// Through the council to the ceremony: one awarded, one refused, one sent up a level; a paper with its file, an extension.
    private func council() throws {
        let names = ["Đỗ Thị Ánh", "Lý Văn Bảo", "Hoàng Chí"]
        let number = try submit("province-merit-certificate-thematic", ["achievement-report", "minutes"], names)
        let content = Data("Tờ trình".utf8)
        let file = AttachmentFolder.file(of: content, named: "totrinh.pdf")
        try store.attachments.keep(content, as: file)
        try carryOut(.attach(DocumentKey("proposal"), file), number, "clerk", "2018-10-01T09:00", note: "bản chính")
        try act("accept", number, "clerk", "2018-10-01T09:30")
        try carryOut(.extend(to: try #require(CivilDay("2018-11-12")), reason: "Chờ họp"), number, "supervisor", "2018-10-02T08:00")
        try act("appraise", number, "appraiser", "2018-10-04T09:00")
        try act("to-council", number, "appraiser", "2018-10-05T09:00")
        let votes = zip(names, [14, 3, 14]).map { Entered.Votes(nominee: $0, votesFor: $1) }
        try act("council-approve", number, "secretary", "2018-10-08T09:00", ["members-total": "15", "members-present": "15"], votes: votes)
        let referred = [Entered.Exception(nominee: names[2], outcome: .referred, reason: "Trình cấp trên")]
        try act("decide", number, "decision-desk", "2018-10-10T09:00", Self.decision("21/QĐ-UBND"), exceptions: referred)
        try act("issue", number, "clerk", "2018-10-20T09:00", ["ceremony-place": "Hội trường"])
    }

    /// Without the council, with a pause for papers, and back one step.
    private func direct() throws {
        let number = try submit("province-merit-certificate-unplanned", ["proposal", "summary-report"], ["Vi Văn Đạt"])
        try act("accept", number, "clerk", "2018-10-02T09:00")
        try act("request-supplement", number, "appraiser", "2018-10-03T09:00", ["reason": "Thiếu chữ ký"])
        try act("supplement", number, "clerk", "2018-10-08T09:00")
        try act("appraise", number, "appraiser", "2018-10-09T09:00")
        try act("return", number, "appraiser", "2018-10-09T10:00", ["reason": "Xem lại"])
        try carryOut(.assign(UserName("appraiser")), number, "supervisor", "2018-10-09T11:00")
        try act("appraise", number, "appraiser", "2018-10-10T09:00")
    }

    /// A decision that was taken back: its number stays.
    private func cancelled() throws {
        let number = try submit("province-merit-certificate-unplanned", ["proposal", "summary-report"], ["Tập thể X"], kind: .collective)
        try act("accept", number, "clerk", "2018-10-02T09:00")
        try act("appraise", number, "appraiser", "2018-10-03T09:00")
        try act("submit-for-decision", number, "appraiser", "2018-10-03T10:00")
        try act("decide", number, "decision-desk", "2018-10-10T09:00", Self.decision("22/QĐ-UBND"))
        try carryOut(.undo(reason: "Ghi nhầm số"), number, "supervisor", "2018-10-11T09:00", note: "Ghi nhầm số")
        try act("decide", number, "decision-desk", "2018-10-12T09:00", Self.decision("23/QĐ-UBND"))
    }

    /// One that was only handed in, one whose clocks a supervisor stopped, and one that runs until the calendar moves it.
    private func waiting() throws {
        _ = try submit("province-emulation-fighter", [], ["Nông Thị Én"])
        let held = try submit("province-merit-certificate-unplanned", ["proposal", "summary-report"], ["Mã Gấm"])
        try act("accept", held, "clerk", "2018-10-29T09:00")
        try carryOut(.hold(reason: "Chờ ý kiến"), held, "supervisor", "2018-10-30T09:00", note: "Chờ ý kiến")
        let running = try submit("province-merit-certificate-unplanned", ["proposal", "summary-report"], [])
        try act("accept", running, "clerk", "2018-11-08T09:00")
    }

    private static func decision(_ number: String) -> [String: String] {
        ["decision-number": number, "decision-date": "2018-10-10", "signer": "Hồ Tiến Thiệu"]
    }

    private static func actor(_ role: String) -> Actor {
        Actor(name: UserName(role), roles: [RoleKey(role)])
    }

    private static func moment(_ iso: String) throws -> Moment {
        try #require(Moment(iso))
    }

    private func write<Answer>(_ body: (Transaction) throws -> Answer) throws -> Answer {
        try store.write(at: ImportOffice.now, body)
    }

    private func submit(_ procedure: String, _ documents: [String], _ names: [String], kind: NomineeKind = .individual) throws
        -> DossierNumber
    {
        let award = AwardKey(procedure == "province-emulation-fighter" ? "provincial-emulation-fighter" : "certificate-of-merit")
        let position: Nominee.Position? = kind == .individual ? .worker : nil
        return try write {
            try $0.submit(
                ProcedureKey(procedure), from: UnitCode("p1"),
                nominees: names.map { Nominee(name: $0, kind: kind, position: position, unit: UnitCode("d1"), award: award) },
                documents: documents.map { DocumentKey($0) }, channel: .post, by: Self.actor("clerk"), at: Self.moment("2018-10-01T08:30")
            ).number
        }
    }

    private func carryOut(_ intent: Intent, _ number: DossierNumber, _ role: String, _ iso: String, note: String? = nil) throws {
        _ = try write { try $0.carryOut(intent, on: number, by: Self.actor(role), at: Self.moment(iso), note: note) }
    }

    private func act(
        _ action: String, _ number: DossierNumber, _ role: String, _ iso: String, _ fields: [String: String] = [:],
        votes: [Entered.Votes] = [], exceptions: [Entered.Exception] = []
    ) throws {
        let keyed = Dictionary(uniqueKeysWithValues: fields.map { (FieldKey($0.key), $0.value) })
        try carryOut(.act(ActionKey(action), Entered(fields: keyed, votes: votes, exceptions: exceptions)), number, role, iso)
    }
}
