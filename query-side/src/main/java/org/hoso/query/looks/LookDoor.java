package org.hoso.query.looks;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import org.hoso.access.Look;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseId;
import org.hoso.cases.Sealed;
import org.hoso.cases.Sha256;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Reason;
import org.hoso.query.rights.Relation;
import org.hoso.query.rights.Sights;
import org.hoso.runtime.problems.Away;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.ReasonNeeded;
import org.hoso.runtime.problems.WrongGlass;
import org.springframework.stereotype.Component;

/**
 * The door to what is shown for a reason only: nobody passes without the reason, or for an auditor the broken glass, that is
 * needed, and nothing is shown before the look is stored.
 */
@Component
public class LookDoor {
    private final LookLog log;
    private final Glasses glasses;
    private final SealedReason sealing;
    private final Supplier<Law> law;

    LookDoor(LookLog log, Glasses glasses, SealedReason sealing, Supplier<Law> law) {
        this.log = log;
        this.glasses = glasses;
        this.sealing = sealing;
        this.law = law;
    }

    /**
     * Opens what the grounds open, and records it; the reader's own work is no look.
     *
     * @throws ReasonNeeded where the case is not the reader's own work and no reason was given
     * @throws BadShape     where the reason given for a case of others names no matter
     * @throws WrongGlass   where the glass named opens nothing here
     * @throws Away         where the look could not be stored
     */
    public Sights open(Reader reader, Relation relation, Grounds grounds, Looked what) {
        Sights sights = sights(reader, relation, grounds, what.caseId());
        if (!sights.openedForTheReason().isEmpty()) log.append(opened(reader, grounds, what));
        else if (relation.foreign()) log.append(lookedAt(reader, grounds, what));
        return sights;
    }

    /** The same where nothing opens for a reason, but a foreign case needs one all the same. @throws ReasonNeeded as above */
    public void enter(Reader reader, Relation relation, Grounds grounds, Looked what) {
        sights(reader, relation, grounds, what.caseId());
        if (relation.foreign()) log.append(lookedAt(reader, grounds, what));
    }

    /**
     * A case leaves as a file, for a reason whoever takes it; what opens for a reason is in it where it is wanted and opens.
     *
     * @param position size of the tree that its proofs lead to
     */
    public Sights pack(
            Reader reader, Relation relation, Grounds grounds, CaseId caseId, long position, boolean identities) {
        Sights sights = sights(reader, relation, grounds, caseId);
        boolean opened = identities && !sights.openedForTheReason().isEmpty();
        Sealed reason = sealing.of(grounds.reason(), caseId.value());
        log.append(new Look.PackTaken(by(reader), now(), id(), caseId, opened, position, grounds.glass(), reason));
        return new Sights(reader, relation, opened);
    }

    /** Who could see a case, and who did, is asked. */
    public void readers(Reader reader, Reason reason, CaseId caseId, Instant asOf, long position) {
        Sealed why = sealing.of(reason, caseId.value());
        log.append(new Look.ReadersAsked(by(reader), now(), id(), caseId, asOf, position, why));
    }

    /** A file of many cases leaves. Its reason is sealed under a key of its own. */
    public void export(Reader reader, Reason reason, Exported file) {
        UUID id = id();
        log.append(new Look.FileExported(
                by(reader),
                now(),
                id,
                file.export(),
                file.from(),
                file.until(),
                file.mediaType(),
                file.rows(),
                new Sha256(file.sha256()),
                file.position(),
                sealing.of(reason, id)));
    }

    private Sights sights(Reader reader, Relation relation, Grounds grounds, CaseId caseId) {
        if (grounds.glass() != null) glasses.check(grounds.glass(), reader, caseId, now());
        if (relation.foreign() && grounds.reason() == null && grounds.glass() == null)
            throw new ReasonNeeded(Reason.HEADER);
        if (relation.foreign() && grounds.reason() != null) grounds.reason().named();
        boolean opens = relation == Relation.AUDITOR ? grounds.glass() != null : grounds.reason() != null;
        return new Sights(reader, relation, opens);
    }

    private Look.CaseLookedAt lookedAt(Reader reader, Grounds grounds, Looked what) {
        return new Look.CaseLookedAt(
                by(reader),
                now(),
                id(),
                what.caseId(),
                what.part(),
                what.position(),
                grounds.glass(),
                sealing.of(grounds.reason(), about(what, false)));
    }

    private Look.IdentityOpened opened(Reader reader, Grounds grounds, Looked what) {
        return new Look.IdentityOpened(
                by(reader),
                now(),
                id(),
                what.caseId(),
                what.part(),
                what.report(),
                what.position(),
                grounds.glass(),
                sealing.of(grounds.reason(), about(what, true)));
    }

    /** A reason for being told who reported may name them: it goes with them when they are erased. */
    private static UUID about(Looked what, boolean identity) {
        return identity && what.report() != null ? what.report() : what.caseId().value();
    }

    private Actor by(Reader reader) {
        return Lookers.of(reader, LocalDate.now(WorkingCalendar.ZONE), law.get().agencies());
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private static UUID id() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
