package org.hoso.command.casefile;

import org.hoso.cases.Removal;

/** What the events of this step do to the file. */
final class RemovalFolding {
    private RemovalFolding() {}

    static CaseFile fold(CaseFile file, Removal.Event event) {
        return switch (event) {
            case Removal.RemovalClaimed e -> file;
            case Removal.RemovalChecked e -> file;
            case Removal.ContentRemoved e -> file;
            case Removal.ContentReappeared e -> file;
            case Removal.ContentRestored e -> file;
        };
    }
}
