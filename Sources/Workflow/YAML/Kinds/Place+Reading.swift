/// How the moment of receipt is read, as definitions write it.
private enum ReceiptReading: String, CaseIterable {
    case strict
    case nextWorkingDay = "next-working-day"
}

extension Place {
    /// Whether receipt is read strictly: `strict` or `next-working-day`, alone or with a status.
    func strictReceipt() -> Bool? {
        guard case .map = node.content else { return choice(ReceiptReading.self).map { $0 == .strict } }
        guard let entries = Entries(self, required: ["value"], optional: ["status"]) else { return nil }
        _ = entries.status()  // read for its problems; the reading holds whatever its status
        return entries["value"]?.choice(ReceiptReading.self).map { $0 == .strict }
    }

    /// What a pause does: `{ on-return: continue }` or `restart`, with a status.
    func pauseReturn() -> PauseReturn? {
        guard let entries = Entries(self, required: ["on-return"], optional: ["status"]) else { return nil }
        _ = entries.status()  // read for its problems; the rule holds whatever its status
        return entries["on-return"]?.choice(PauseReturn.self)
    }
}
