import ArgumentParser
import Dossier
import Workflow

/// `user disable`: shuts a person out, or lets the person in again. What the person did stays on record.
struct UserDisable: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable", abstract: "Ngừng một người, hoặc cho làm việc lại · shut a person out, or let the person in again")

    @Argument(help: "Tên · the name")
    var name: String

    @Flag(help: "Cho làm việc lại · let the person in again")
    var undo = false

    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        let person = try office.changePeople(at: moment.at) { transaction in
            try transaction.setDisabled(!undo, UserName(name))
            return try transaction.snapshot.person(UserName(name))
        }
        let shown = person.name.text
        office.answer(
            json: ["name": .string(shown), "disabled": .bool(person.isDisabled)],
            table: Table(["name", "disabled"].map { Table.Column(key: $0, title: $0) }, rows: [[shown, "\(person.isDisabled)"]]),
            text: {
                person.isDisabled
                    ? office.words(
                        vi: "Đã ngừng \(shown). Việc người này đã làm vẫn còn trong sổ.\n",
                        en: "Shut \(shown) out. What this person did stays on record.\n")
                    : office.words(vi: "\(shown) lại làm việc được.\n", en: "Let \(shown) in again.\n")
            })
    }
}
