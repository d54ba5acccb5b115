import Foundation

/// An office with a dossier at every turn, made once and copied for every call of the contract.
enum ContractOffice {
    /// Just accepted, with nominees of each position, and given to somebody.
    static let accepted = "H37.12-181001-0001"
    /// Handed in without its papers.
    static let incomplete = "H37.12-181002-0001"
    /// Decided and issued.
    static let issued = "H37.12-181003-0001"
    /// Its unit has been asked for papers.
    static let paused = "H37.12-181004-0001"
    /// Before the decision desk, two of them.
    static let deciding = ["H37.12-181005-0001", "H37.12-181005-0002"]

    /// The office, as it stands after a week.
    static let template = Result { try made() }

    /// The office in a folder of its own.
    static func copied() throws -> Program {
        try template.get().copied()
    }

    private static func made() throws -> Program {
        let program = try Program()
        let nominees = "name,kind,position,unit,award\nNguyễn Văn A,individual,leader,,\n\"Trần, Thị B\",individual,worker,p1,\n"
        let fighter = try program.handIn(.fighter, at: "2018-10-01T08:30", nominees: nominees)
        try program.step(fighter, "accept", at: "2018-10-01T09:00", "--note", "Đủ \"giấy tờ\", đúng hẹn")
        try program.done(["assign", fighter, "appraiser", "--as", "supervisor", "--at", "2018-10-01T10:00"])
        try program.done([
            "submit", "--procedure", "province-merit-certificate-unplanned", "--unit", "d1", "--channel", "post", "--as", "clerk", "--at",
            "2018-10-02T09:00",
        ])
        let collective = "name,kind,position,unit,award\nCông ty Đồng Đăng,collective,enterprise,,\nLý Thị Én,individual,worker,,\n"
        let finished = try program.handIn(at: "2018-10-03T08:00", nominees: collective)
        try bring(finished, in: program)
        try program.decide(finished, at: "2018-10-09T10:00", as: "5/QĐ-UBND")
        try program.step(finished, "issue", at: "2018-10-12T08:00", "--set", "ceremony-place=Nhà văn hoá")
        let asked = try program.handIn(.merit, at: "2018-10-04T08:00")
        try program.step(asked, "accept", at: "2018-10-04T09:00")
        try program.step(asked, "request-supplement", at: "2018-10-08T09:00", "--set", "reason=Thiếu chữ ký")
        for _ in deciding { try bring(try program.handIn(at: "2018-10-05T08:00"), in: program) }
        try write(in: program)
        return program
    }

    private static func bring(_ number: String, in program: Program) throws {
        try program.step(number, "accept", at: "2018-10-05T08:30")
        try program.step(number, "appraise", at: "2018-10-08T08:30")
        try program.step(number, "submit-for-decision", at: "2018-10-08T09:30")
    }

    /// The files that the calls name.
    private static func write(in program: Program) throws {
        _ = try program.file("numbers.txt", (deciding + [incomplete]).joined(separator: "\n") + "\n")
        _ = try program.file("units.csv", "code,name,level,parent\nd2,Huyện Đình Lập,district,\nc2,\"Xã \"\"Bắc\"\"\",commune,d2\n")
        _ = try program.file("plan.csv", "number,quarter,task,responsible\n1,1,Phát động,Ban TĐKT\n2,2,\"Chỉ đạo, đôn đốc\",\n")
        _ = try program.file("calendar.csv", "date,kind,name,source\n2018-10-31,holiday,Ngày nghỉ thử,TB 1/2018\n")
        _ = try program.file(
            "register.csv",
            """
            dossier,procedure,unit,received_at,accepted_at,decided_at,state,decision_number,decision_date,nominee,kind,position,outcome
            2017/15,province-merit-certificate,p1,2018-09-03T08:00,2018-09-04T08:00,2018-09-20T15:00,issued,99/QĐ-UBND,2018-09-20,Vi Văn C,\
            individual,worker,awarded

            """)
        let sound = try String(
            contentsOf: Program.root.appending(path: "workflows/processes/direct-award/2018-08-27.yaml"), encoding: .utf8)
        _ = try program.file("broken.yaml", sound.replacing("to: decided", with: "to: decidd"))
        _ = try program.file("tried.yaml", sound.replacing("state: appraised, due: 2019-05-08", with: "state: appraising, due: 2019-05-07"))
        _ = try program.file("shorter.yaml", try ChangedLaw.shorter(from: "2018-11-01"))
        _ = try program.file(
            "ended.yaml", try ChangedLaw.text("packs/district-2025/procedures/district-commendation/2025-07-01.yaml", []))
        _ = try program.file("fewer.yaml", try ChangedLaw.withoutAppraised(from: "2018-11-01"))
        _ = try program.file("paper.txt", "Tờ trình")
    }
}
