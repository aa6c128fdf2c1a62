package org.hoso.command.casefile;

import org.hoso.cases.Clocks;

/** What the events of this step do to the file. */
final class ClocksFolding {
    private ClocksFolding() {}

    static CaseFile fold(CaseFile file, Clocks.Event event) {
        RunningClocks clocks = file.clocks();
        return switch (event) {
            case Clocks.ClockExtended e ->
                file.withClocks(clocks.changed(e.clockId(), clock -> clock.under(e.extended())));
            case Clocks.ClockPaused e -> file.withClocks(clocks.changed(e.clockId(), clock -> clock.paused(e.at())));
            case Clocks.ClockResumed e ->
                file.withClocks(clocks.changed(e.clockId(), clock -> clock.resumed(e.at(), e.due())));
            case Clocks.ClockRejudged e ->
                file.withClocks(clocks.changed(e.clockId(), clock -> clock.rejudged(e.rejudged(), e.runs())));
            case Clocks.ClockWarned e -> file.withClocks(clocks.changed(e.clockId(), Clock::warned));
            case Clocks.ClockBreached e ->
                file.withClocks(clocks.changed(e.clockId(), clock -> clock.now(Clock.State.BREACHED)));
        };
    }
}
