import Benchmark

/// Every measurement. What is measured beside a bare loop has a twin of the same name that ends in `yardstick`.
let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = Benchmark.Configuration(metrics: [.wallClock], warmupIterations: 10)
    measureDueMoments()
    measureDeciding()
    measureChecking()
    measureMoves()
    measureOverduePage()
    measureImport()
}

/// How the name of a bare loop ends; the script that prints the ratios looks for it.
let yardstick = ", bare SQLite"
