package org.hoso.command.deciding;

import org.hoso.cases.CaseEvent;
import org.hoso.command.casefile.CaseFile;

/**
 * A case as it stands.
 *
 * @param version dense sequence number of the last event
 */
public record StandingCase(CaseFile file, long version) {
    public static final StandingCase NOTHING = new StandingCase(CaseFile.EMPTY, -1);

    public StandingCase after(CaseEvent event) {
        return new StandingCase(file.after(event), version + 1);
    }
}
