package org.hoso.command.casefile;

import org.hoso.cases.Blocking;

/** What the events of this step do to the file. */
final class BlockingFolding {
    private BlockingFolding() {}

    static CaseFile fold(CaseFile file, Blocking.Event event) {
        return switch (event) {
            case Blocking.BlockOrdered e -> file;
            case Blocking.BlockConfirmed e -> file;
            case Blocking.BlockLifted e -> file;
            case Blocking.AccountLockRequested e -> file;
            case Blocking.AccountLocked e -> file;
        };
    }
}
