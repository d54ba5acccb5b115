/// What is found while one file is read.
final class Findings {
    let file: String
    private(set) var problems: [Problem] = []
    var marks = SourceMarks()
    var hasUnreadableWays = false

    init(file: String) {
        self.file = file
    }

    func report(_ finding: Finding, at mark: SourceMark) {
        problems.append(finding.at(mark, in: file))
    }
}
