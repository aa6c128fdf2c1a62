package org.hoso.query.publications;

/** How a report looks: A4, a chart above its table, a long name breaks. */
final class ReportStyle {
    static final String CSS = """
            @page { size: A4; margin: 20mm 16mm 18mm 16mm;
              @bottom-center { content: counter(page) " / " counter(pages); font-family: "Liberation Sans", sans-serif;
                font-size: 9pt; } }
            body { margin: 0; font-family: "Liberation Sans", "DejaVu Sans", sans-serif; font-size: 10pt; line-height: 1.3; color: #1f2937; }
            .body { font-weight: bold; text-transform: uppercase; margin: 0 0 4mm 0; }
            h1 { font-size: 17pt; margin: 0 0 3mm 0; line-height: 1.2; }
            h2 { font-size: 12.5pt; margin: 6mm 0 2mm 0; border-bottom: 0.8pt solid #1d4ed8; padding-bottom: 1mm;
              page-break-after: avoid; }
            p, ul { margin: 0 0 1.5mm 0; word-wrap: break-word; }
            table { width: 177mm; border-collapse: collapse; table-layout: fixed; margin: 2mm 0; font-size: 8.5pt; }
            th, td { border: 0.5pt solid #9ca3af; padding: 1mm 1.5mm; text-align: right; vertical-align: top;
              word-wrap: break-word; }
            th { background-color: #e5e7eb; text-align: left; }
            .name { text-align: left; width: 42mm; }
            tr { page-break-inside: avoid; }
            .numbers { -fs-table-paginate: paginate; }
            .figure { margin: 2mm 0; page-break-inside: avoid; }
            .caption { font-weight: bold; font-size: 9.5pt; page-break-after: avoid; }
            .bars td { border: none; padding: 0.6mm 1.5mm; font-size: 8pt; }
            .bars .label { width: 50mm; }
            .bars .track { width: 84mm; padding: 0.6mm 0; background-color: #f3f4f6; border-right: 0.4pt solid #9ca3af; }
            .bars .scale { width: 84mm; padding: 0.3mm 0; text-align: left; }
            .bars .note { text-align: left; }
            .end { float: right; }
            .bar { height: 3.4mm; background-color: #1d4ed8; border-left: 1pt solid #1f2937; }
            .axis { margin: 0; font-size: 8pt; }
            .periods td { border: none; padding: 0.3mm 0; text-align: center; font-size: 7pt; }
            .legend td { border: none; padding: 0.3mm 1.5mm; text-align: left; font-size: 8pt; }
            .legend .sample { width: 22mm; }
            .later { font-weight: bold; }
            .made { font-size: 8pt; margin-top: 4mm; }
            """;

    private ReportStyle() {}
}
