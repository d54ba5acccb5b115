import Foundation
import Testing

@Suite struct `A broken folder of definitions` {
    /// A copy of the shipped folder, in which a file was changed.
    private func folder(of program: Program, changing name: String, _ change: (Data) -> Data?) throws -> String {
        let folder = program.folder.appending(path: "quytrinh")
        try? FileManager.default.removeItem(at: folder)  // not there at the first call
        try FileManager.default.copyItem(at: Program.root.appending(path: "workflows"), to: folder)
        let file = folder.appending(path: name)
        let changed = change(try Data(contentsOf: file))
        try FileManager.default.removeItem(at: file)
        try changed?.write(to: file)
        return folder.path
    }

    /// The beginning of a text, cut inside a word but not inside a letter: half a letter is another fault.
    private static func cut(_ text: Data, to count: Int) -> Data {
        // What is cut off between two examples is a whole definition with fewer of them.
        let rules = text.firstRange(of: Data("\nexamples:".utf8)).map { text.prefix($0.lowerBound) } ?? text
        var beginning = text.prefix(rules.count * count / max(text.count, 1))
        while String(data: beginning, encoding: .utf8) == nil { beginning = beginning.dropLast() }
        return beginning
    }

    private static let names = [
        "office.yaml", "processes/council-award/2018-08-27.yaml", "processes/direct-award/2018-08-27.yaml",
        "procedures/province-emulation-fighter/2018-08-27.yaml",
    ]

    @Test(arguments: names)
    func `cut short is refused at init with file and line, and no record is left`(name: String) throws {
        let program = try Program(office: false)
        for part in [0.0, 0.2, 0.5, 0.7] {
            // Cut inside a word, as a copy that broke off would be.
            let folder = try folder(of: program, changing: name) { Self.cut($0, to: Int(Double($0.count) * part) + (part == 0 ? 0 : 1)) }
            for language in ["vi", "en"] {
                let run = try program("init", "--workflows", folder, "--lang", language)
                #expect(run.exitCode == 1, "\(name) \(part): \(run.errors)")
                #expect(run.output == "")
                #expect(run.errors.contains(name), "\(run.errors)")
                if part > 0 { #expect(run.reasons.contains { $0.contains(#/yaml:[0-9]+:[0-9]+: (error|lỗi)/#) }, "\(run.errors)") }
            }
            let left = try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
            #expect(left == ["quytrinh"], "\(left)")
        }
    }

    @Test(arguments: names)
    func `cut short is found by the linter, which exits 1`(name: String) throws {
        let program = try Program(office: false)
        let folder = try folder(of: program, changing: name) { Self.cut($0, to: $0.count / 2) }
        let run = try program("workflow", "check", folder, "--lang", "en")
        #expect(run.exitCode == 1, "\(run.errors)")
        #expect(run.output.contains("\(name):"), "\(run.output)")
        #expect(run.output.contains(#/yaml:[0-9]+:[0-9]+: error/#), "\(run.output)")
    }

    @Test func `that is not UTF-8, or whose file is missing, is refused at init`() throws {
        let program = try Program(office: false)
        for name in Self.names + ["calendars/vn.csv"] {
            let latin = try folder(of: program, changing: name) { $0 + [0xE9, 0x0A] }
            let run = try program("init", "--workflows", latin, "--lang", "en")
            #expect(run.exitCode == 1 && run.errors.contains("\(name): The file is not in UTF-8"), "\(run.errors)")
        }
        for name in ["office.yaml", "processes/council-award/2018-08-27.yaml", "calendars/vn.csv"] {
            let folder = try folder(of: program, changing: name) { _ in nil }
            #expect(try program("init", "--workflows", folder).exitCode == 1)
        }
        #expect(try program("init", "--workflows", "nowhere").exitCode == 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder.path) == ["quytrinh"])
    }

    @Test func `with a faulty calendar is refused at init with every line`() throws {
        let program = try Program(office: false)
        let folder = try folder(of: program, changing: "calendars/vn.csv") { _ in
            Data("date,kind,name,source\n2018-02-30,holiday,A,B\n2018-02-15,holliday,A,B\n2018-02-16,holiday,A,\n".utf8)
        }
        let run = try program("init", "--workflows", folder, "--lang", "en")
        #expect(run.exitCode == 1)
        #expect(run.reasons.map { $0.contains(#/vn\.csv:[234]: /#) } == [true, true, true], "\(run.errors)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder.path) == ["quytrinh"])
    }
}
