package org.hoso.command.casefile;

import org.hoso.cases.Closing;

/** What the events of this step do to the file. */
final class ClosingFolding {
    private ClosingFolding() {}

    static CaseFile fold(CaseFile file, Closing.Event event) {
        return switch (event) {
            case Closing.CaseClosed e -> file.withClosure(new Closure(Closure.State.CLOSED, e.at(), e.outcome()));
            case Closing.CaseReopened e -> file.withClosure(Closure.OPEN);
        };
    }
}
