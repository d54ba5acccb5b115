// What is wrong with what an example expects: nothing is expected, or what cannot be.

extension Finding {
    static func expectsNothing(_ example: ExampleKey) -> Finding {
        Finding(
            code: .exampleExpectsNothing,
            message: BilingualText(
                vi: "Ví dụ \(quoted: example) không ghi kết quả phải có.", en: "the example \(quoted: example) expects nothing."),
            why: BilingualText(
                vi: "Ví dụ như vậy lúc nào cũng đạt, dù định nghĩa sai.", en: "It would hold always, however wrong the definition."),
            mend: BilingualText(
                vi: "Thêm `expect: { state: …, due: … }`, hoặc `refused` ở một việc phải bị từ chối.",
                en: "Add `expect: { state: …, due: … }`, or `refused` at a move that has to be refused."))
    }

    static func exampleOfOtherProcess(_ procedure: ProcedureKey, runsOn process: ProcessKey) -> Finding {
        contradiction(
            BilingualText(
                vi: "Thủ tục \(quoted: procedure) chạy theo quy trình \(quoted: process), không phải quy trình này.",
                en: "the procedure \(quoted: procedure) runs on \(quoted: process), and not on this process."),
            mend: BilingualText(
                vi: "Ghi một thủ tục chạy theo quy trình này.", en: "Name a procedure that runs on this process."))
    }

    static func dueBeforeReceipt(_ due: Moment, received: Moment) -> Finding {
        contradiction(
            BilingualText(
                vi: "Ví dụ chờ hạn lúc \(due.display), trước cả lúc nhận hồ sơ, \(received.display).",
                en: "the example expects to be due at \(due.display), before the receipt at \(received.display)."),
            mend: BilingualText(vi: "Sửa hạn, hoặc `received`.", en: "Correct the due moment, or `received`."))
    }

    static func dueAtEnd(_ state: StateKey) -> Finding {
        contradiction(
            BilingualText(
                vi: "Hồ sơ kết thúc ở bước cuối \(quoted: state) mà ví dụ vẫn ghi hạn.",
                en: "the dossier has ended in the final state \(quoted: state), and the example still speaks of a due moment."),
            mend: BilingualText(
                vi: "Bỏ `due` và `step-due`, hoặc dừng ví dụ ở bước trước.",
                en: "Leave `due` and `step-due` out, or end the example a step before."))
    }

    static func dueInPause(_ state: StateKey) -> Finding {
        contradiction(
            BilingualText(
                vi: "Đồng hồ đứng yên ở bước \(quoted: state) mà ví dụ chờ một hạn cụ thể.",
                en: "the clocks stand still in \(quoted: state), and the example expects a due moment."),
            mend: writeNone)
    }

    static var dueWhileHeld: Finding {
        contradiction(
            BilingualText(
                vi: "Lần tạm dừng không có `to`, nên đến cuối đồng hồ vẫn đứng yên, mà ví dụ chờ một hạn cụ thể.",
                en: "a pause has no `to`, so the clocks stand still at the end, and the example expects a due moment."),
            mend: writeNone)
    }

    static var dueBeforeStart: Finding {
        contradiction(
            BilingualText(
                vi: "Không việc nào của ví dụ bắt đầu tính hạn (`clock: start`), mà ví dụ chờ một hạn cụ thể.",
                en: "no move of the example starts the clock (`clock: start`), and the example expects a due moment."),
            mend: BilingualText(
                vi: "Thêm việc bắt đầu tính hạn, hoặc ghi `due: none`.", en: "Add the move that starts the clock, or write `due: none`."))
    }

    static var stepDueWithoutDue: Finding {
        contradiction(
            BilingualText(
                vi: "Ví dụ chờ hạn của hồ sơ đứng yên (`due: none`) mà hạn của bước vẫn chạy.",
                en: "the example expects the statutory clock to stand still (`due: none`) and the step's clock to run."),
            mend: BilingualText(
                vi: "Hai đồng hồ cùng dừng: ghi `none` cho cả hai, hoặc hạn cho cả hai.",
                en: "Both clocks stand still together: write `none` for both, or a moment for both."))
    }

    private static let writeNone = BilingualText(
        vi: "Ghi `none`, hoặc thêm việc cho đồng hồ chạy tiếp.", en: "Write `none`, or add what lets the clocks run on.")

    private static func contradiction(_ message: BilingualText, mend: BilingualText) -> Finding {
        Finding(
            code: .exampleContradiction, message: message,
            why: BilingualText(
                vi: "Hai điều không cùng đúng được, nên ví dụ không bao giờ đạt.",
                en: "Both cannot be so, and the example could never hold."),
            mend: mend)
    }
}
