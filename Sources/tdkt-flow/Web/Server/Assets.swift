import Crypto
import Foundation
import Workflow

/// The stylesheet, the script and the icon, read once; nothing else is ever served from the disk by name.
struct Assets: Sendable {
    /// One file as it is sent.
    struct Asset: Sendable {
        let content: Data
        let type: String
        /// What the address carries, so that a browser keeps the file until it changes.
        let version: String
    }

    private let assets: [String: Asset]

    init(folder: URL) throws {
        var assets: [String: Asset] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            guard let type = Self.types[URL(filePath: name).pathExtension] else { continue }
            let content = try Data(contentsOf: folder.appending(path: name))
            let version = SHA256.hash(data: content).prefix(6).map { String($0, radix: 16) }.joined()
            assets[name] = Asset(content: content, type: type, version: version)
        }
        self.assets = assets
    }

    subscript(_ name: String) -> Asset? { assets[name] }

    private static let types = [
        "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml",
    ]
}

/// Where the templates and the assets lie: beside the program as it was built, or under `share/tdkt-flow/web` as it was installed.
struct WebFolder {
    let url: URL

    /// - Throws: ``UsageProblem`` with the places that were looked at.
    init() throws {
        let program = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments.first ?? "")
        let folder = program.resolvingSymlinksInPath().deletingLastPathComponent()
        var places = [folder.appending(path: "tdkt-flow_tdkt-flow.resources")]
        var above = folder
        while above.path != "/" {
            places.append(above.appending(path: "share/tdkt-flow/web"))
            above.deleteLastPathComponent()
        }
        guard let found = places.first(where: { FileManager.default.fileExists(atPath: $0.appending(path: "Templates").path) }) else {
            throw UsageProblem.words(
                BilingualText(
                    vi: "Không thấy thư mục trang web (Templates, Assets) cạnh chương trình: \(places[0].path). Chạy make install lại.",
                    en: "The folder of pages (Templates, Assets) is not beside the program: \(places[0].path). Run make install again."))
        }
        url = found
    }
}
