extension DrawingSheet {
    /// The look of a sheet, on a screen and on paper.
    static let style: StaticString = """
        .drawing { font-family: system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; color: #4a4f57; }
        .sheet-title, .sheet-heading { fill: #1b1f24; }
        .sheet-fact, .sheet-legend, .sheet-way { fill: #33383f; }
        .node .box { fill: #f6f7f9; stroke: #6b7280; stroke-width: 1.25; }
        .node .name { fill: #1b1f24; font-weight: 600; }
        .node .limit { fill: #4a4f57; }
        .node .visits { fill: #23533a; font-weight: 600; }
        .node .start { fill: #1b1f24; }
        .node .inner { stroke: #6b7280; }
        .node-paused .box { fill: #fff8e6; stroke: #8a6100; stroke-dasharray: 5 4; }
        .node-final .box { fill: #eceef1; }
        .node-passed .box { fill: #e8f1ea; stroke: #2f6b45; stroke-width: 2.5; }
        .node-here .box { fill: #fdecec; stroke: #9b1c1c; stroke-width: 3.5; }
        .node-here .inner { stroke: #9b1c1c; }
        .here { fill: #9b1c1c; font-weight: 700; }
        .edge { color: #6b7280; }
        .edge .line { stroke-width: 1.25; }
        .edge-back .line { stroke-dasharray: 2 3; }
        .edge-passed { color: #2f6b45; }
        .edge-passed .line { stroke-width: 2.75; }
        .edge-passed.edge-back .line { stroke-dasharray: 6 3; }
        .edge-label { fill: #33383f; paint-order: stroke; stroke: #ffffff; stroke-width: 4px; stroke-linejoin: round; }
        @page { size: A3 landscape; margin: 10mm; }
        @media print { .sheet { width: 100%; height: 100%; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
        """
}
