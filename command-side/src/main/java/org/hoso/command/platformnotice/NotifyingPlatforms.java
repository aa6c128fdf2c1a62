package org.hoso.command.platformnotice;

import org.hoso.cases.PlatformNotice;
import org.hoso.command.casefile.Basis;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;

/** The rules of this step. */
public final class NotifyingPlatforms {
    private NotifyingPlatforms() {}

    public static Decision decide(PlatformNotice.Command command, CaseFile file, Basis basis) {
        switch (command) {
            case PlatformNotice.NotifyPlatform c -> throw new UnsupportedOperationException("NotifyPlatform");
            case PlatformNotice.RecordDelivery c -> throw new UnsupportedOperationException("RecordDelivery");
            case PlatformNotice.RecordPlatformAnswer c ->
                throw new UnsupportedOperationException("RecordPlatformAnswer");
        }
    }
}
