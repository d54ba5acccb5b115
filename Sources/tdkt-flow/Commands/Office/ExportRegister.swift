import ArgumentParser
import Dossier
import Workflow

/// `export register`: what `import register` reads.
struct ExportRegister: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "register", abstract: "Xuất sổ theo dõi · write the register")

    @Option(help: "Tệp; bỏ trống là màn hình · the file; none is standard output") var output: String?
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func run(in office: WorkingOffice) throws {
        let store = try office.open()
        guard let output else {
            return try store.read { try $0.exportRegister(asOf: moment.at) { office.write($0) } }
        }
        var text = ""
        try store.read { try $0.exportRegister(asOf: moment.at) { text += $0 } }
        try office.save(text, to: output)
    }
}
