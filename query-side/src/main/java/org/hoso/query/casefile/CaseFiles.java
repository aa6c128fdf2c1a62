package org.hoso.query.casefile;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.hoso.access.CasePart;
import org.hoso.law.ClockRules;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.looks.LookDoor;
import org.hoso.query.looks.Looked;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relating;
import org.hoso.query.rights.Relation;
import org.hoso.query.rights.Sights;
import org.hoso.runtime.problems.NoSuchCase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Case files as each reader may read them. */
@Component
public class CaseFiles {
    private final TextRendering texts;
    private final LookDoor looking;
    private final Supplier<Law> law;

    CaseFiles(TextRendering texts, LookDoor looking, Supplier<Law> law) {
        this.texts = texts;
        this.looking = looking;
        this.law = law;
    }

    /**
     * What the reader sees; a look that needs a reason is recorded before it is told.
     *
     * @throws NoSuchCase where the reader stands to the case in no way
     * @throws org.hoso.runtime.problems.ReasonNeeded where the case is not the reader's own work and no reason was given
     */
    public SeenCase see(CaseView file, Reader reader, Grounds grounds) {
        return see(file, reader, grounds, LocalDate.now(WorkingCalendar.ZONE), null);
    }

    /**
     * The same of a past.
     *
     * @param day  on which the file is looked at: until then a late payment is charged
     * @param asOf which past the file shows; absent for the file as it stands
     */
    public SeenCase see(CaseView file, Reader reader, Grounds grounds, LocalDate day, @Nullable AsOf asOf) {
        return see(file, reader, grounds, day, asOf, asOf == null ? CasePart.FILE : CasePart.PAST_FILE);
    }

    /** The same of the file as it stands, of which only a part is then told: that part is what was looked at. */
    public SeenCase see(CaseView file, Reader reader, Grounds grounds, CasePart part) {
        return see(file, reader, grounds, LocalDate.now(WorkingCalendar.ZONE), null, part);
    }

    private SeenCase see(
            CaseView file, Reader reader, Grounds grounds, LocalDate day, @Nullable AsOf asOf, CasePart part) {
        Looked what =
                new Looked(file.caseId(), part, file.position(), file.reports().onlyOne());
        Sights sights = looking.open(reader, relation(file.access(), reader), grounds, what);
        SeenCase seen = see(file, sights, law.get().clocks(), day, asOf);
        return texts.told(seen.addressed(new Above(law.get().agencies(), day)::named));
    }

    /** What the reader sees, with every text still sealed that may be told; pure. */
    public static SeenCase see(CaseView file, Sights sights, ClockRules law, LocalDate day, @Nullable AsOf asOf) {
        return Seeing.see(file, sights, law, day, asOf);
    }

    /** @throws NoSuchCase where the reader stands to the case in no way */
    public Relation relation(CaseAccess access, Reader reader) {
        return new Relating(law.get(), LocalDate.now(WorkingCalendar.ZONE))
                .relation(reader, access)
                .orElseThrow(NoSuchCase::new);
    }
}
