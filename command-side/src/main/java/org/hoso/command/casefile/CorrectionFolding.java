package org.hoso.command.casefile;

import org.hoso.cases.Correction;

/** What the events of this step do to the file. */
final class CorrectionFolding {
    private CorrectionFolding() {}

    static CaseFile fold(CaseFile file, Correction.Event event) {
        return switch (event) {
            case Correction.RecordCorrected e -> file;
        };
    }
}
