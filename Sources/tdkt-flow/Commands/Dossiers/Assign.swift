import ArgumentParser
import Dossier
import Workflow

/// `assign`: somebody has the dossier from now on.
struct Assign: OfficeCommand {
    static let configuration = CommandConfiguration(abstract: "Giao hồ sơ cho một người · give a dossier to somebody")

    @Argument(help: "Số hồ sơ · the number") var number: String
    @Argument(help: "Người nhận · who gets it") var assignee: String
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        try office.carryOut(on: number, at: moment.at) { store in
            .assign(try store.read { try $0.actor(UserName(assignee)) }.name)
        }
    }
}
