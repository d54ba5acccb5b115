import Dossier
import Foundation
import Workflow

extension WorkflowsFolder {
    /// The folder of definitions that a file lies in, told by its office.yaml; `nil` when it lies in none.
    init?(around path: String) {
        var folder = URL(filePath: path).standardizedFileURL
        while folder.path != "/" {
            if FileManager.default.fileExists(atPath: folder.appending(path: "office.yaml").path) {
                self.init(path: folder.path)
                return
            }
            folder.deleteLastPathComponent()
        }
        return nil
    }

    /// Whether it has a calendar.
    var hasCalendar: Bool {
        path.map { FileManager.default.fileExists(atPath: $0 + "/calendars/vn.csv") } ?? false
    }
}
