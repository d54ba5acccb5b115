import Dossier
import Foundation
import Testing
import Workflow

struct BeginTests {
    @Test func `a record that was read while it began is whole in its one file`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tdkt-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer {
            // A folder that stays behind in the temporary folder harms nobody.
            try? FileManager.default.removeItem(at: folder)
        }
        let begun = folder.appending(path: "begun.sqlite").path
        let now = Moment(day: CivilDay(number: 20_500), time: .midnight)
        let unit = SendingUnit(code: UnitCode("p1"), name: "Sở mẫu", level: .province)
        try DossierStore.begin(at: begun) { store in
            _ = try store.read { try $0.units() }
            try store.write(at: now) { try $0.addUnit(unit) }
        }
        let moved = folder.appending(path: "moved.sqlite").path
        try FileManager.default.moveItem(atPath: begun, toPath: moved)
        let store = try DossierStore.open(at: moved)
        #expect(try store.read { try $0.units() } == [unit])
        try store.close()
    }
}
