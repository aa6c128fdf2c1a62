package org.hoso.command.casefile;

import org.hoso.cases.Clocks;

/** What the events of this step do to the file. */
final class ClocksFolding {
    private ClocksFolding() {}

    static CaseFile fold(CaseFile file, Clocks.Event event) {
        return switch (event) {
            case Clocks.ClockExtended e -> file;
            case Clocks.ClockPaused e -> file;
            case Clocks.ClockResumed e -> file;
            case Clocks.ClockBreached e -> file;
        };
    }
}
