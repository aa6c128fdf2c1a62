package org.hoso.command.lists;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.Sha256;
import org.hoso.command.casefile.CaseFile;
import org.hoso.law.Law;
import org.hoso.lists.ListCode;

/** What a decision about a listing may ask of what lies outside it. */
public interface Around {
    Law law();

    /** A case as it stands; none where there is no such case. */
    Optional<CaseFile> file(CaseId caseId);

    /** The last change of the lists that was given out; 0 before the first. */
    long lastChange();

    /** The running hash up to a change of the lists; none where there is no such change. */
    Optional<Sha256> hashAt(long number);

    /** Which listing holds that thing on that list: proposed or announced, not taken off, and not over before that day. */
    Optional<UUID> holding(ListCode list, String key, LocalDate day);
}
