extension ProcessDrawing {
    /// The look of a drawing that stands alone, as a file or on a wall.
    static let style: StaticString = """
        .drawing { font-family: system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; color: #4a4f57; }
        .paper { fill: #ffffff; }
        .node .box { fill: #f6f7f9; stroke: #6b7280; stroke-width: 1.25; }
        .node .name { fill: #1b1f24; font-weight: 600; }
        .node .limit { fill: #4a4f57; }
        .node .start { fill: #1b1f24; }
        .node .inner { stroke: #6b7280; }
        .node-paused .box { fill: #fff8e6; stroke: #8a6100; stroke-dasharray: 5 4; }
        .node-final .box { fill: #eceef1; }
        .node-passed .box { fill: #e8f1ea; stroke: #2f6b45; }
        .node-here .box { fill: #fdecec; stroke: #9b1c1c; stroke-width: 3; }
        .node-here .inner { stroke: #9b1c1c; }
        .here { fill: #9b1c1c; font-weight: 700; }
        .edge { color: #6b7280; }
        .edge .line { stroke-width: 1.25; }
        .edge-back .line { stroke-dasharray: 2 3; }
        .edge-passed { color: #2f6b45; }
        .edge-passed .line { stroke-width: 2.5; }
        .edge-label { fill: #33383f; paint-order: stroke; stroke: #ffffff; stroke-width: 4px; stroke-linejoin: round; }
        """
}
