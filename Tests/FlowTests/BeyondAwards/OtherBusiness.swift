import Foundation

/// Definitions of something that is no award: a task of a quarter, received and due by what it says itself.
enum OtherBusiness {
    static let process = """
        process: errand
        effective: 2018-08-27
        title: { vi: Việc theo quý, en: Errand of a quarter }
        initial: open
        asks:
          subject: { title: { vi: Nội dung, en: Subject }, type: text, required: true }
          quarter:
            title: { vi: Quý, en: Quarter }
            type: choice
            required: true
            choices:
              q1: { title: { vi: Quý I, en: Quarter I }, day: 03-31, in-files: "1" }
              q2: { title: { vi: Quý II, en: Quarter II }, day: 06-30, in-files: "2" }
              q3: { title: { vi: Quý III, en: Quarter III }, day: 09-30, in-files: "3" }
              q4: { title: { vi: Quý IV, en: Quarter IV }, day: 12-31, in-files: "4" }
        clock: start
        limit: { until: quarter, status: assumed }
        states:
          open: { title: { vi: Đang làm, en: Open }, desk: one-door, acting: clerk }
          done: { title: { vi: Đã xong, en: Done }, desk: archive, final: true }
        actions:
          finish:
            title: { vi: Làm xong, en: Finish }
            from: open
            to: done
            role: acting
            asks: { done-on: { title: { vi: Ngày xong, en: Done on }, type: date, required: true } }
            requires: [not-the-last-quarter]
            clock: stop
        conditions:
          not-the-last-quarter:
            check: field.quarter != 'q4'
            otherwise: { vi: "Quý {field.quarter} chưa làm được.", en: "Quarter {field.quarter} cannot be done yet." }

        """

    static let procedure = """
        procedure: errands
        effective: 2018-08-27
        title: { vi: Việc trong năm, en: Errands of the year }
        level: province
        process: errand
        documents: {}
        examples:
          first-quarter:
            received: 2019-01-02T08:00
            with: { subject: Việc, quarter: q1 }
            expect: { state: open, due: 2019-04-01T17:00 }
          last-quarter:
            received: 2019-01-02T08:00
            with: { subject: Việc, quarter: q4 }
            moves: { action: finish, at: 2019-01-03T08:00, with: { done-on: 2019-01-03 }, refused: not-the-last-quarter }
            paused: { from: 2019-02-01T08:00, to: 2019-03-01T08:00 }
            expect: { state: open, due: 2019-12-31T17:00 }

        """

    /// An office in which the definitions are published.
    static func begun() throws -> Program {
        let program = try Program()
        try program.publish(process, as: "errand.yaml")
        try program.publish(procedure, as: "errands.yaml")
        return program
    }
}

extension Program {
    /// Hands in an errand; the number it is given.
    func errand(_ subject: String, _ quarter: String, at moment: String) throws -> String {
        let run = try done([
            "submit", "--procedure", "errands", "--unit", "p1", "--set", "subject=\(subject)", "--set", "quarter=\(quarter)", "--as",
            "clerk", "--at", moment,
        ])
        return run.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
