package org.hoso.query.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hoso.law.Clocks;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.rights.AccessLog;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.rights.DataKind;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Reason;
import org.hoso.query.rights.Relating;
import org.hoso.query.rights.Sights;
import org.hoso.query.viewing.CaseKey;
import org.hoso.query.viewing.Place;
import org.hoso.runtime.problems.NoSuchCase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Case files as each reader may read them. */
@Component
public class CaseFiles {
    private final CaseFileView view;
    private final TellingTexts texts;
    private final AccessLog log;
    private final Supplier<Law> law;

    CaseFiles(CaseFileView view, TellingTexts texts, AccessLog log, Supplier<Law> law) {
        this.view = view;
        this.texts = texts;
        this.log = log;
        this.law = law;
    }

    /** @param form as much of the file as is wanted */
    <T> Optional<T> find(Place place, CaseKey key, Class<T> form) {
        return view.rows().find(place.generation(), key, form);
    }

    /**
     * What the reader sees; what the reason opens is logged before it is told.
     *
     * @throws NoSuchCase where the reader stands to the case in no way
     */
    public SeenCase see(CaseView file, Reader reader, @Nullable Reason reason) {
        return see(file, reader, reason, LocalDate.now(WorkingCalendar.ZONE), null);
    }

    /**
     * The same of a past.
     *
     * @param day  on which the file is looked at: until then a late payment is charged
     * @param asOf which past the file shows; absent for the file as it stands
     */
    public SeenCase see(CaseView file, Reader reader, @Nullable Reason reason, LocalDate day, @Nullable AsOf asOf) {
        Sights sights = sights(file.access(), reader, reason);
        Set<DataKind> opened = sights.openedForTheReason();
        if (reason != null && !opened.isEmpty()) log.note(reader, file.caseId(), opened, file.position(), reason);
        return texts.told(see(file, sights, law.get().clocks(), day, asOf));
    }

    /** What the reader sees, with every text still sealed that may be told; pure. */
    public static SeenCase see(CaseView file, Sights sights, Clocks law, LocalDate day, @Nullable AsOf asOf) {
        return Seeing.see(file, sights, law, day, asOf);
    }

    /** @throws NoSuchCase where the reader stands to the case in no way */
    public Sights sights(CaseAccess access, Reader reader, @Nullable Reason reason) {
        Relating today = new Relating(law.get().agencies(), LocalDate.now(WorkingCalendar.ZONE));
        return today.relation(reader, access)
                .map(relation -> new Sights(reader, relation, reason != null))
                .orElseThrow(NoSuchCase::new);
    }
}
