import Dossier
import Foundation
import Testing
import Workflow

@testable import tdkt_flow

@Suite(.fewAtOnce) struct `The templates of receiving` {
    /// The names of a value and of everything in it.
    private func names(in value: Any) -> Set<String> {
        var names: Set<String> = []
        for child in Mirror(reflecting: value).children {
            if let label = child.label { names.insert(label) }
            names.formUnion(self.names(in: child.value))
        }
        return names
    }

    @Test func `name only what their pages have`() async throws {
        let office = try WebOffice()
        try office.publish(
            ["office.yaml", "processes/council-award/2018-08-27.yaml"], replacing: "    requires: [papers-complete]",
            with: "    asks:\n      sets: { title: { vi: Số bộ, en: Sets }, type: number, required: true }\n    requires: [papers-complete]"
        )
        let pages = try office.store.read { snapshot -> [(String, Any)] in
            let rules = try snapshot.proceduresInForce(on: office.clock.now.day)
            let merit = try #require(rules.first)
            var form = ReceiptForm(at: Moment(minutes: office.clock.now.minutes - 60 * 14))
            form.rows[0].name = "\u{7}"
            form.rows[1].name = "Lan"
            form.pasted = "Họ tên\tGhi chú\nLan\tx"
            form.staged = [
                .init(
                    document: merit.procedure.documents[0].key,
                    file: try office.store.attachments.staged.stage(Data("x".utf8), named: "x.txt", by: "clerk", at: office.clock.now))
            ]
            form.refused = [.init(document: merit.procedure.documents[1].key, name: "a", fault: .empty)]
            let reading = try ReceiptReading(
                form, procedure: merit.procedure.key, by: snapshot.actor("clerk"), at: office.clock.now, in: snapshot)
            return [
                ("receive/choose", ProcedureChoosePage(rules, query: FormValues(), in: .vi)),
                ("receive/form", ReceivePage(reading, language: .vi, formKey: "k", shows: .preview)),
            ]
        }
        let folder = try WebFolder().url.appending(path: "Templates")
        let texts = Dictionary(uniqueKeysWithValues: try Templates.files(below: folder).map { ($0.name, $0.text) })
        for (template, page) in pages {
            let known = names(in: page).union(names(in: ReceivePage.OnlyUnit(code: "c1", name: "Xã mẫu"))).union(["."])
            var parts = [template]
            var seen: Set<String> = []
            while let part = parts.popLast() {
                guard seen.insert(part).inserted else { continue }
                let text = try #require(texts[part], "no template \(part)")
                for match in text.matches(of: /\{\{([#^\/>]?)\s*([^}]+?)\s*\}\}/) {
                    let name = String(match.2)
                    if match.1 == ">" { parts.append(name) } else { #expect(known.contains(name), "\(part) names \(name)") }
                }
            }
        }
    }
}
