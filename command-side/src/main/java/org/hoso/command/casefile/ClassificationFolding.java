package org.hoso.command.casefile;

import org.hoso.cases.Classification;

/** What the events of this step do to the file. */
final class ClassificationFolding {
    private ClassificationFolding() {}

    static CaseFile fold(CaseFile file, Classification.Event event) {
        return switch (event) {
            case Classification.ClassificationSuggested e -> file;
            case Classification.ViolationClassified e ->
                file.withClassified(new Classified(e.productField(), e.verdict(), e.types(), e.actDate(), e.urgency()));
            case Classification.ClassificationCorrected e ->
                file.withClassified(new Classified(e.productField(), e.verdict(), e.types(), e.actDate(), e.urgency()));
        };
    }
}
