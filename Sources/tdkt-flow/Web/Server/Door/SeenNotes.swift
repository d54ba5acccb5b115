import Dispatch
import Dossier
import Synchronization
import Workflow

/// Writes down that people were seen, beside the pages: no page ever waits for it.
///
/// One note at a time; while it waits for the record, others are left out and come with a later page.
final class SeenNotes: Sendable {
    private let isWriting = Mutex(false)
    private let queue = DispatchQueue(label: "tdkt-flow.seen")

    /// Writes down that somebody was there at a moment, however late it comes to be written.
    func note(_ token: SessionToken, at moment: Moment, in office: ServedOffice) {
        let isFree = isWriting.withLock { isWriting in
            defer { isWriting = true }
            return !isWriting
        }
        guard isFree else { return }
        queue.async {
            // A note that was not written is written with the next page.
            try? office.store.write(at: moment) { try $0.noteSeen(token) }
            self.isWriting.withLock { $0 = false }
        }
    }
}
