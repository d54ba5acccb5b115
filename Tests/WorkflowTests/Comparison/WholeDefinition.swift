@testable import Workflow

/// Definitions that use every key there is.
enum WholeDefinition {
    static let all = [office, process, procedure]

    static let office = Fixture.shipped.first { $0.path == "office.yaml" }.map { file in
        DefinitionFile(
            path: file.path,
            text: file.text.replacing("status: assumed }          # dossier", with: "status: assumed, source: X }  # dossier")
                .replacing("quorum: at least 2/3, status", with: "quorum: at least 2/3, ballot: secret, status"))
    }

    static let procedure = Fixture.shipped.first { $0.path.contains("province-emulation-fighter/") }.map { file in
        DefinitionFile(
            path: file.path,
            text: file.text.replacing("national-code: null", with: "national-code: \"1.000\"")
                + """

                pause: { on-return: restart, status: assumed }
                cut-off: "15:00"
                one-door: false
                receipt: { value: strict, status: assumed }
                ended: { successor: province-merit-certificate, status: assumed, source: X }

                """.replacing("documents:", with: "documents:"))
    }.map { file in
        DefinitionFile(
            path: file.path,
            text: file.text.replacing(
                "documents:\n", with: "documents:\n  extra: { title: { vi: Thêm, en: Extra }, required: false }\n"))
    }

    static let process: DefinitionFile? = DefinitionFile(
        path: "processes/whole/2018-08-27.yaml",
        text: """
            process: whole
            effective: 2018-08-27
            title: { vi: Toàn bộ, en: Whole }
            initial: begun
            asks:
              quarter:
                title: { vi: Quý, en: Quarter }
                type: choice
                required: true
                choices:
                  q1: { title: { vi: Quý I, en: Quarter I }, day: 03-31, in-files: "1" }
              year: { title: { vi: Năm, en: Year }, type: number }
            clock: start
            limit: { until: quarter, in: year, status: assumed, source: X }
            states:
              begun:
                title: { vi: Mở, en: Begun }
                desk: one-door
                acting: [clerk, appraiser]
                clock: paused
                limit: 3 working days
                minimum-stay: 1 working day
                description: { vi: Lời, en: Words }
              ended: { title: { vi: Xong, en: Ended }, desk: archive, final: true, counts-as-resolved: false }
            actions:
              go:
                title: { vi: Đi, en: Go }
                from: [begun, ended]
                to: ended
                role: clerk
                asks:
                  many: { title: { vi: Số, en: Many }, type: number, required: true, min: 1, max: 9 }
                  way: { title: { vi: Cách, en: Way }, type: choice, choices: { post: { vi: Bưu điện, en: Post } } }
                requires: [good]
                warns: [good]
                separate-from: [back-off]
                clock: start
                vote: { members: many, present: many, for: many }
                nominees: { from: [proposed, approved], passed: approved, failed: refused }
                decision: { number: way, date: way, signer: way }
                prints: receipt
              back-off:
                title: { vi: Lùi, en: Back }
                from: ended
                to: begun
                role: acting
                nominees: { from: pending, to: proposed, exceptions: [refused, referred] }
            examples:
              one:
                title: { vi: Một, en: One }
                procedure: province-merit-certificate
                received: 2019-01-28T08:00
                with: { quarter: q1 }
                papers: proposal
                nominees: 2
                moves: { action: go, at: 2019-01-28T08:30, with: { way: post }, refused: good }
                paused: { from: 2019-01-29T08:00, to: 2019-01-30T08:00 }
                expect: { state: begun, due: none, step-due: none }
            conditions:
              good: { check: papers.missing == 0, otherwise: { vi: Thiếu, en: Missing } }

            """)
}
