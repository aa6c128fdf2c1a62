package org.hoso.command.casefile;

import org.hoso.cases.Conclusion;

/** What the events of this step do to the file. */
final class ConclusionFolding {
    private ConclusionFolding() {}

    static CaseFile fold(CaseFile file, Conclusion.Event event) {
        return switch (event) {
            case Conclusion.ConclusionRequested e -> file;
            case Conclusion.ConclusionGiven e -> file;
        };
    }
}
