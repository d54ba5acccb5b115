/// How well forecasts of the past would have told what came: a table of bands, and one figure for all.
public struct Calibration: Hashable, Sendable {
    /// What became of a dossier.
    public enum Outcome: Hashable, Sendable {
        /// Resolved after its due moment, or not resolved when that had passed.
        case late
        /// Resolved by its due moment, which has passed.
        case inTime
        /// Its due moment has not come, or it was withdrawn. Not even what is resolved already counts before its due moment: of those
        /// due on the same day only the quick ones are known by then, and would make every forecast look too dark.
        case open

        /// What a standing shows.
        public init(_ standing: Standing, at moment: Moment) {
            let isDue = standing.dueAt.map { $0 <= moment } ?? false
            self = standing.wasLate(by: moment) ? .late : standing.decidedAt != nil && isDue ? .inTime : .open
        }
    }

    /// Forecasts whose chances lie together.
    public struct Band: Hashable, Sendable {
        /// The least chance in it, in percent.
        public let from: Int
        /// The chance at which it ends, in percent; it belongs to the next band, but 100 to the last.
        public let to: Int
        /// How many forecasts.
        public internal(set) var forecasts = 0
        /// How many of them were about a dossier that was late in the end.
        public internal(set) var late = 0
        fileprivate var chances = 0

        /// The mean of what was forecast, in tenths of a percent, half up; `nil` without a forecast.
        public var meanChance: Int? { forecasts == 0 ? nil : (2 * chances + forecasts) / (2 * forecasts) }

        /// The share that was late in the end, in tenths of a percent, half up; `nil` without a forecast.
        public var lateShare: Int? { Share.of(late, in: forecasts, unitsPerPercent: 10) }
    }

    /// Where the bands begin and end, in percent.
    public static let borders = [0, 10, 30, 50, 70, 90, 100]

    /// The bands, from the least chance on.
    public private(set) var bands: [Band]
    /// Forecasts of dossiers of which it is known what came.
    public private(set) var forecasts = 0
    /// How many of them were late.
    public private(set) var late = 0
    /// Dossiers that ran and whose due moment has not come yet, or that were withdrawn; they are in no band.
    public private(set) var unresolved = 0
    /// Dossiers that ran and for which there was not enough past, or whose limit is a day; they are in no band.
    public private(set) var withoutFigure = 0
    /// Dossiers that were overdue already, so that there was nothing to forecast; they are in no band.
    public private(set) var alreadyOverdue = 0
    private var squares = 0

    /// Of no forecast yet.
    public init() {
        bands = zip(Self.borders, Self.borders.dropFirst()).map { Band(from: $0, to: $1) }
    }

    /// Sets a forecast beside what came.
    public mutating func add(_ forecast: Forecast, outcome: Outcome) {
        if forecast.isOverdue {
            alreadyOverdue += 1
        } else if outcome == .open {
            unresolved += 1
        } else if let chance = forecast.chance {
            add(chance: chance, isLate: outcome == .late)
        } else {
            withoutFigure += 1
        }
    }

    /// Sets a chance, in tenths of a percent, beside what came.
    mutating func add(chance: Int, isLate: Bool) {
        let place = bands.lastIndex { $0.from * 10 <= chance } ?? 0
        bands[place].forecasts += 1
        bands[place].chances += chance
        forecasts += 1
        if isLate {
            bands[place].late += 1
            late += 1
        }
        let miss = (isLate ? 1000 : 0) - chance
        squares += miss * miss
    }

    /// The mean square of chance against what came, in ten-thousandths, half up (Brier, 1950): 0 is foresight, 10000 its contrary.
    public var brier: Int? { forecasts == 0 ? nil : (squares + forecasts * 50) / (forecasts * 100) }

    /// The same of who always names the share of all that were late; a forecast is worth something when it is below.
    public var brierOfOverallRate: Int? {
        let square = forecasts * forecasts
        return forecasts == 0 ? nil : (2 * late * (forecasts - late) * 10_000 + square) / (2 * square)
    }
}
