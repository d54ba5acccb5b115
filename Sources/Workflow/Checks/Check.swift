/// Checks definitions against themselves and each other, and gives every problem of `files` in the order of files and lines.
///
/// - Parameters:
///   - files: What is reported on.
///   - known: What the files may refer to, and is not reported on; a file of the same kind, key and day takes its place.
public func check(files: [DefinitionFile], known: [DefinitionFile] = []) -> [Problem] {
    let reader = DefinitionReader()
    let files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let others = known.filter { files[$0.path] == nil }
    return check(files.values.map(reader.read), known: others.map(reader.read))
}

/// Checks what has been read, among what has been read before: the same as `check(files:known:)`, without reading anything again.
public func check(_ readings: [Reading], among known: [Reading]) -> [Problem] {
    check(readings, known: known)
}

/// Checks what has been read.
func check(_ readings: [Reading], known: [Reading]) -> [Problem] {
    let readings = readings.sorted { $0.file.path < $1.file.path }
    let world = World(checked: readings, known: known)
    var problems = readings.flatMap(\.problems)
    for reading in readings {
        switch reading.draft {
        case .office(let office): problems += CheckedOffice(office: office, reading: reading, world: world).problems
        case .process(let process): problems += CheckedProcess(process: process, reading: reading, world: world).problems
        case .procedure(let procedure): problems += CheckedProcedure(procedure: procedure, reading: reading, world: world).problems
        case nil: break
        }
    }
    problems += readings.flatMap(misplacedFile)
    problems += duplicateVersions(among: readings)
    return Array(Set(problems)).sorted()
}
