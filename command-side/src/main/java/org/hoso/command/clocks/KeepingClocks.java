package org.hoso.command.clocks;

import org.hoso.cases.Clocks;
import org.hoso.command.casefile.Basis;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;

/** The rules of this step. */
public final class KeepingClocks {
    private KeepingClocks() {}

    public static Decision decide(Clocks.Command command, CaseFile file, Basis basis) {
        switch (command) {
            case Clocks.ExtendClock c -> throw new UnsupportedOperationException("ExtendClock");
            case Clocks.PauseClock c -> throw new UnsupportedOperationException("PauseClock");
            case Clocks.ResumeClock c -> throw new UnsupportedOperationException("ResumeClock");
            case Clocks.RecordBreach c -> throw new UnsupportedOperationException("RecordBreach");
        }
    }
}
