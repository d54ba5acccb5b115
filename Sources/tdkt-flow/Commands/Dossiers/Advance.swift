import ArgumentParser
import Dossier
import Foundation
import Workflow

/// `advance`: moves one dossier, or many.
struct Advance: OfficeCommand {
    static let configuration = CommandConfiguration(
        abstract: "Chuyển hồ sơ sang bước khác · move a dossier",
        usage: "tdkt-flow advance NUMBER ACTION [--set name=value]…\n       tdkt-flow advance --all FILE ACTION [--each | --together]")

    @Argument(help: "Số hồ sơ và việc; với --all chỉ có việc · number and action; with --all only the action")
    var words: [String]

    @Option(help: "Tệp danh sách số hồ sơ, mỗi dòng một số · a file with one number a line")
    var all: String?

    @Flag(help: "Mỗi hồ sơ một kết quả riêng (mặc định) · every line its own result (default)")
    var each = false

    @Flag(help: "Tất cả hoặc không hồ sơ nào · all or nothing")
    var together = false

    @Option(parsing: .unconditionalSingleValue, help: "Thông tin của việc, tên=giá trị · a field, name=value")
    var set: [String] = []

    @Option(help: "Phiếu bầu từng đối tượng, CSV: nominee,votes_for · votes per nominee")
    var votes: String?

    @Option(help: "Kết quả riêng, CSV: nominee,outcome,reason · results apart from the rest")
    var outcomes: String?

    @Option(parsing: .unconditional, help: "Ghi chú · a remark")
    var note: String?

    @Option(help: "Chỉ chuyển nếu đang ở bước này · only from this state")
    var expect: String?

    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if words.count != (all == nil ? 2 : 1) {
            throw ValidationError(
                "Cần số hồ sơ và việc, hoặc --all TỆP và việc · a number and an action are needed, or --all FILE and an action")
        }
        if all == nil, each || together { throw ValidationError("--each, --together: chỉ đi với --all · only with --all") }
        if each, together { throw ValidationError("--each, --together: chọn một · choose one") }
        try set.requireFields()
    }

    func run(in office: WorkingOffice) throws {
        try office.requireUser()
        let entered = try entered(in: office)
        if let all {
            try BulkAdvance(
                office: office, action: ActionKey(words[0]), entered: entered, expected: expect.map { StateKey($0) }, note: note,
                moment: moment.at ?? office.now, together: together
            ).run(numbers: numbers(in: try office.text(of: all)))
        } else {
            try moveOne(DossierNumber(words[0]), ActionKey(words[1]), entered, in: office)
        }
    }

    private func moveOne(_ number: DossierNumber, _ action: ActionKey, _ entered: Entered, in office: WorkingOffice) throws {
        let store = try office.open()
        // What the person sees when the command begins; whoever is first after that wins.
        let seen = try store.read { try $0.standing(of: number) }
        guard seen.rules.process.action(action) != nil else { throw seen.unknown(action) }
        let done = try store.write(at: office.now) { transaction in
            try transaction.carryOut(
                .act(action, entered), on: number, seen: seen.revision, expecting: expect.map { StateKey($0) },
                by: try office.actor(in: transaction.snapshot), at: moment.at ?? office.now, note: note)
        }
        for warning in done.warnings { office.remark(office.pointingOut(warning)) }
        office.answer(json: done.json, table: done.table, text: { done.sentence(in: office) })
    }

    private func entered(in office: WorkingOffice) throws -> Entered {
        var entered = Entered()
        entered.fields = set.fields
        if let votes { entered.votes = try VotesFile.votes(in: try office.text(of: votes), file: votes) }
        if let outcomes { entered.exceptions = try OutcomesFile.exceptions(in: try office.text(of: outcomes), file: outcomes) }
        return entered
    }

    private func numbers(in text: String) -> [DossierNumber] {
        text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces).replacing("\u{FEFF}", with: "") }
            .filter { !$0.isEmpty }.map { DossierNumber($0) }
    }
}

extension Standing {
    /// There is no such action in the process of this dossier.
    func unknown(_ action: ActionKey) -> Refusal {
        .unknown(.action, action.text, nearest: nearestName(to: action.text, among: rules.process.actions.map(\.key.text)))
    }
}

extension Done {
    /// What `advance` answers, as the contract has it.
    var json: JSON {
        [
            "number": .string(after.number.text), "from": .string(before.state.text), "to": .string(after.state.text),
            "revision": .int(after.revision), "dueAt": .text(after.dueAt?.iso),
        ]
    }

    var table: Table {
        Table(
            ["number", "from", "to", "revision", "dueAt"].map { Table.Column(key: $0, title: $0) },
            rows: [[after.number.text, before.state.text, after.state.text, "\(after.revision)", after.dueAt?.iso ?? ""]])
    }

    /// Where the dossier went, or where it stands still, and by when it is due.
    func sentence(in office: WorkingOffice) -> String {
        let from = before.rules.process.title(of: before.state, in: office.language)
        let to = after.rules.process.title(of: after.state, in: office.language)
        let way = before.state == after.state ? office.words(vi: "đã ghi; bước “\(to)”", en: "recorded; at “\(to)”") : "\(from) → \(to)"
        let due = after.dueAt.map { office.words(vi: "; hạn trả \($0.display)", en: "; due \($0.display)") } ?? ""
        return "\(after.number): \(way)\(due)\n"
    }
}
