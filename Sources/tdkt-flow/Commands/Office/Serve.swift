import ArgumentParser
import Dossier
import Foundation
import Hummingbird
import Logging
import NIOCore
import Synchronization
import Workflow

/// `serve`: the web office.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Mở văn phòng trên trình duyệt · the web office")

    @Option(help: "Địa chỉ nghe · the address to listen on") var host = "127.0.0.1"
    @Option(help: "Cổng; 0: cổng trống nào cũng được · the port; 0 is any free one") var port = 8080
    @Option(
        help: "Tên máy mà trình duyệt dùng, lặp lại được · a name that browsers use, may be repeated")
    var publicHost: [String] = []
    @Option(help: "Địa chỉ proxy đứng trước, được tin · the address of the proxy in front, which is believed")
    var trustProxy: String?
    @OptionGroup var moment: MomentOption
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if !(0...65535).contains(port) { throw ValidationError("--port: 0…65535") }
    }

    func run() async throws {
        let office = WorkingOffice(options)
        do {
            try await serve(in: office)
        } catch {
            let failure = Failure(error, language: office.language)
            for line in failure.lines { office.remark(line) }
            throw failure.exitCode
        }
    }

    private func serve(in office: WorkingOffice) async throws {
        let store = try office.open()
        try store.attachments.staged.removeOld(before: Moment(minutes: office.now.minutes - StagedFiles.keptMinutes))
        LoggingSystem.bootstrap(StreamLogHandler.standardError)
        var logger = Logger(label: "tdkt-flow")
        logger.logLevel = .error
        let server = OfficeServer(
            office: ServedOffice(store: store), looks: try OfficeServer.Looks(folder: WebFolder().url),
            doorway: Doorway(host: host, publicHosts: publicHost, proxy: trustProxy), logger: logger)
        let failure = Mutex<(any Error)?>(nil)
        let application = server.application(host: host, port: port) { port in
            // Only now is the port ours: a password that is printed once must not go by with a server that never ran.
            do {
                try greet(FirstAdministrator(store: store, now: office.now).seeTo(), in: office)
            } catch {
                failure.withLock { $0 = error }
                raise(SIGTERM)
                return
            }
            let shown = host.contains(":") ? "[\(host)]" : host
            office.write(
                office.words(
                    vi: "Văn phòng mở ở http://\(shown):\(port) — dừng bằng Ctrl-C.\n",
                    en: "The office is open at http://\(shown):\(port) — stop it with Ctrl-C.\n"))
        }
        do {
            try await application.runService()
            if let error = failure.withLock({ $0 }) { throw error }
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw UsageProblem.words(
                BilingualText(
                    vi: "Cổng \(port) đang có chương trình khác dùng. Dừng nó, hoặc chọn --port khác.",
                    en: "Another program uses the port \(port). Stop it, or choose another --port."))
        }
    }

    /// Says once how to log in, where nobody could yet.
    private func greet(_ made: FirstAdministrator.Made?, in office: WorkingOffice) throws {
        guard let made else { return }
        office.write(
            office.words(
                vi:
                    "Chưa có ai đăng nhập được, nên đã tạo người quản trị.\n  tên: \(made.name)\n  mật khẩu: \(made.password)\nMật khẩu chỉ in một lần, và phải đổi ở lần đăng nhập đầu.\n",
                en:
                    "Nobody could log in yet, so an administrator was made.\n  name: \(made.name)\n  password: \(made.password)\nThe password is printed once, and has to be changed at the first log-in.\n"
            ))
    }
}
