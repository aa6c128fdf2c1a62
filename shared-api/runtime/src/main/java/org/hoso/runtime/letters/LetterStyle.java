package org.hoso.runtime.letters;

/** How a letter looks: A4 with the margins and letters of state documents (ND 30/2020, appendix I); a long word breaks. */
final class LetterStyle {
    static final String CSS = """
            @page { size: A4; margin: 20mm 18mm 20mm 30mm;
              @top-center { content: counter(page); font-family: "Liberation Serif", serif; font-size: 13pt; } }
            @page :first { @top-center { content: none; } }
            body { font-family: "Liberation Serif", "Times New Roman", "DejaVu Sans", serif; font-size: 13pt; line-height: 1.25;
              margin: 0 auto; max-width: 162mm; color: #000; background: #fff; }
            p { margin: 0 0 4pt 0; text-align: justify; word-wrap: break-word; }
            section p, .ground { text-indent: 10mm; }
            section .words { white-space: normal; }
            h1 { font-size: 13pt; margin: 8pt 0 4pt 0; page-break-after: avoid; }
            table { width: 100%; border-collapse: collapse; table-layout: fixed; }
            td, th { vertical-align: top; padding: 0; word-wrap: break-word; }
            .head td { padding: 0 2mm; }
            .head .from { width: 41%; }
            .head p, .foot .signer, .foot .how { text-align: center; }
            .head .above { font-size: 12pt; }
            .head .sender { font-size: 12pt; font-weight: bold; }
            .head .state { font-size: 12pt; font-weight: bold; }
            .head .motto { font-weight: bold; }
            .head .rule { line-height: 0.6; }
            .head .about { font-size: 12pt; }
            .head .date { font-style: italic; }
            .urgent { font-weight: bold; text-align: left; border: 1pt solid #000; width: 34mm; padding: 1mm;
              text-align: center; margin: 2mm 0; }
            .to { margin: 6mm 0 4mm 0; text-align: center; }
            .ground { font-style: italic; }
            .urls { margin: 2mm 0; width: 161mm; }
            .urls td, .urls th { border: 0.5pt solid #000; padding: 1mm 2mm; }
            .urls tr { page-break-inside: avoid; }
            .urls .n { width: 10mm; text-align: center; }
            .urls .url { font-size: 12pt; }
            .foot { margin-top: 8mm; page-break-inside: avoid; }
            .foot td { width: 50%; }
            .foot td p { margin: 0; font-size: 11pt; text-align: left; }
            .foot .copies { font-size: 12pt; font-weight: bold; font-style: italic; }
            .foot td .signer { font-size: 13pt; font-weight: bold; text-align: center; }
            .foot td .how { font-style: italic; text-align: center; margin-bottom: 28mm; }
            .made { margin-top: 4mm; border-top: 0.5pt solid #000; padding-top: 1mm; font-size: 9pt; text-align: left; }
            """;

    private LetterStyle() {}
}
