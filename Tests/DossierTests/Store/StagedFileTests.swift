import Dossier
import Foundation
import Testing
import Workflow

struct StagedFileTests {
    private let clerk = UserName("clerk")
    private let content = Data("%PDF-1.4".utf8)

    @Test func `a file is found by its sender only`() throws {
        let office = try ImportOffice()
        let staged = office.store.attachments.staged
        let file = try staged.stage(content, named: "../a.pdf", by: clerk, at: ImportOffice.now)
        #expect(staged.file(file.id, of: clerk) == file && file.file.name == "../a.pdf" && file.file.size == 8)
        #expect(staged.content(file.id, of: clerk) == content)
        for other in ["d1-clerk", "Clerk", "../clerk", ""] {
            #expect(staged.file(file.id, of: UserName(other)) == nil && staged.content(file.id, of: UserName(other)) == nil)
            staged.remove(file.id, of: UserName(other))
        }
        #expect(staged.content(file.id, of: clerk) == content)
        staged.remove(file.id, of: clerk)
        #expect(staged.file(file.id, of: clerk) == nil && staged.content(file.id, of: clerk) == nil)
    }

    @Test(arguments: ["", "..", "../../office.sqlite", "0", String(repeating: "g", count: 32), String(repeating: "a", count: 33)])
    func `an id of another form leads nowhere`(id: String) throws {
        let office = try ImportOffice()
        let staged = office.store.attachments.staged
        #expect(!StagedFiles.isID(id) && staged.file(id, of: clerk) == nil && staged.content(id, of: clerk) == nil)
        staged.remove(id, of: clerk)
        #expect(FileManager.default.fileExists(atPath: office.store.path))
    }

    @Test func `ids are never the same and have the form of one`() {
        let ids = Set((0..<1000).map { _ in StagedFiles.newID() })
        #expect(ids.count == 1000 && ids.allSatisfy(StagedFiles.isID))
    }

    @Test func `what is older than a day is forgotten, and what an interrupted upload left behind`() throws {
        let office = try ImportOffice()
        let staged = office.store.attachments.staged
        let old = try staged.stage(content, named: "cũ.pdf", by: clerk, at: ImportOffice.now)
        let later = Moment(minutes: ImportOffice.now.minutes + StagedFiles.keptMinutes)
        let young = try staged.stage(content, named: "mới.pdf", by: clerk, at: later)
        #expect(staged.file(old.id, of: clerk) != nil)
        let folder = try #require(try FileManager.default.contentsOfDirectory(atPath: staged.path).first)
        for remains in ["\(StagedFiles.newID())", "\(StagedFiles.newID()).json", "x.draft"] {
            try Data("{".utf8).write(to: URL(filePath: "\(staged.path)/\(folder)/\(remains)"))
        }
        try staged.removeOld(before: later)
        #expect(
            staged.file(old.id, of: clerk) == nil && staged.content(old.id, of: clerk) == nil && staged.file(young.id, of: clerk) == young)
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(staged.path)/\(folder)").count == 2)
        let muchLater = Moment(minutes: later.minutes + StagedFiles.keptMinutes + 1)
        _ = try staged.stage(content, named: "sau.pdf", by: clerk, at: muchLater)
        #expect(staged.file(young.id, of: clerk) == nil)
    }

    @Test func `an office where nothing was ever staged has nothing to forget`() throws {
        try ImportOffice().store.attachments.staged.removeOld(before: ImportOffice.now)
    }

    @Test func `what is staged is in no backup and troubles no audit`() throws {
        let office = try ImportOffice()
        _ = try office.store.attachments.staged.stage(content, named: "a.pdf", by: clerk, at: ImportOffice.now)
        try office.store.attachments.keep(content, as: AttachmentFolder.file(of: content, named: "a.pdf"))
        let copy = office.store.path + ".copy"
        try office.store.backUp(to: copy)
        #expect(try FileManager.default.contentsOfDirectory(atPath: copy + ".attachments").allSatisfy { $0.count == 2 })
        #expect(try office.read { try $0.audit().problems.isEmpty })
    }

    @Test func `a form is known as sent once its transaction is kept`() throws {
        let office = try ImportOffice()
        let form = StagedFiles.newID()
        struct Stopped: Error {}
        func take(stops: Bool) throws -> DossierNumber {
            try office.write { transaction in
                let number = try transaction.submit(
                    ProcedureKey("province-merit-certificate"), from: UnitCode("p1"), nominees: [], documents: [], channel: .direct,
                    by: .clerk, at: ImportOffice.now
                ).number
                try transaction.note(number, takenFrom: form, by: clerk)
                if stops { throw Stopped() }
                return number
            }
        }
        #expect(throws: Stopped.self) { try take(stops: true) }
        #expect(try office.read { try $0.dossier(takenFrom: form, by: clerk) } == nil)
        let number = try take(stops: false)
        #expect(try office.read { try $0.dossier(takenFrom: form, by: clerk) } == number)
        #expect(try office.read { try $0.dossier(takenFrom: form, by: UserName("d1-clerk")) } == nil)
        #expect(try office.read { try $0.dossier(takenFrom: "../x", by: clerk) } == nil)
    }
}
