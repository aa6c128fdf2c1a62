package org.hoso.query.casefile;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hoso.access.CasePart;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.looks.LookDoor;
import org.hoso.query.looks.Looked;
import org.hoso.query.progress.Outlook;
import org.hoso.query.rights.DataKind;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Sight;
import org.hoso.query.rights.Sights;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.NoSuchCase;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The clocks of one case, as far as the reader sees the case: a body of the State all of them, an outsider its own. */
@Component
public class CaseClocks {
    /** What was read; reasons are told or withheld, never sealed. @param version of the case's last event, from 0 */
    public record Read(
            Seen seen, CaseId caseId, @Nullable CaseNumber caseNumber, long version, List<ClockLife> clocks) {}

    private final FreshFiles reading;
    private final CaseFiles files;
    private final TextRendering texts;
    private final LookDoor looking;

    CaseClocks(FreshFiles reading, CaseFiles files, TextRendering texts, LookDoor looking) {
        this.reading = reading;
        this.files = files;
        this.texts = texts;
        this.looking = looking;
    }

    /**
     * @param caseId its id or number
     * @param since  as every read takes it
     * @throws NoSuchCase where there is no such case for this reader
     * @throws AccessDeniedException where the reader sees but a masked summary of it
     */
    public Read read(String caseId, @Nullable Since since, Reader reader, Grounds grounds) {
        FreshFiles.Fresh<ClockSheet> fresh = reading.read(caseId, since, ClockSheet.class);
        ClockSheet file = fresh.file();
        Sights sights = new Sights(reader, files.relation(file.access(), reader), false);
        if (sights.at(DataKind.HANDLING) == Sight.SUMMARY)
            throw new AccessDeniedException("a masked summary shows no working");
        long position = fresh.seen().place().position();
        looking.enter(reader, sights.relation(), grounds, Looked.at(file.caseId(), CasePart.CLOCKS, position));
        return new Read(
                fresh.seen(),
                file.caseId(),
                file.opened() == null ? null : file.opened().number(),
                file.version(),
                texts.told(seen(file, sights)));
    }

    static List<ClockLife> seen(ClockSheet file, Sights sights) {
        if (sights.full(DataKind.HANDLING)) return file.clocks().all();
        Onlooker by = Onlooker.of(sights, file.access());
        Set<UUID> visible = new Outlook(sights, by.own())
                .on(file.progress()).clocks().all().stream()
                        .map(clock -> clock.terms().clockId())
                        .collect(Collectors.toSet());
        return file.clocks().all().stream()
                .filter(clock -> visible.contains(clock.terms().clockId()))
                .map(ClockLife::outside)
                .toList();
    }
}
