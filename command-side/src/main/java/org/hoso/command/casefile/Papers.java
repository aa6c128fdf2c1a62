package org.hoso.command.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.Blocking.AccountLockRequested;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Refusal;
import org.hoso.cases.Sanction.EnforcementOrdered;
import org.hoso.cases.Sanction.FinePaid;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/**
 * The documents that steps of the case rest on, where the same one twice is a second click and no second step: it would pay a fine
 * twice, or start a second clock.
 */
public record Papers(List<Paper> all) {
    static final Papers NONE = new Papers(List.of());

    public enum Kind {
        CONCLUSION,
        NOTICE,
        LOCK,
        PAYMENT,
        ENFORCEMENT
    }

    /**
     * @param whose what tells two documents of one number apart: who wrote them, and to whom
     * @param id    of what was recorded by it
     */
    public record Paper(Kind kind, String whose, DocumentRef document, UUID id) {}

    /** The refusal of a step by a document that was recorded for the same before; nothing where it is new. */
    public @Nullable Decision recordedBefore(Kind kind, String whose, DocumentRef document) {
        return find(kind, whose, document)
                .map(paper -> Decision.refuse(Refusal.DOCUMENT_RECORDED_BEFORE, "recorded", paper.id()))
                .orElse(null);
    }

    private Optional<Paper> find(Kind kind, String whose, DocumentRef document) {
        return all.stream()
                .filter(paper -> paper.kind() == kind
                        && paper.whose().equals(whose)
                        && paper.document().equals(document))
                .findFirst();
    }

    /** Who wrote it, to whom. */
    public static String between(String from, Object to) {
        return from + " " + to;
    }

    Papers after(CaseEvent event) {
        Paper paper = of(event);
        return paper == null ? this : new Papers(Kept.with(all, paper));
    }

    /** One receipt of a treasury is one payment, whatever decision it is entered for. */
    private static @Nullable Paper of(CaseEvent event) {
        String by = event.by().agency();
        if (event instanceof ConclusionGiven e) return new Paper(Kind.CONCLUSION, by, e.document(), e.conclusionId());
        if (event instanceof PlatformNotified e)
            return new Paper(Kind.NOTICE, between(by, e.platform()), e.document(), e.noticeId());
        if (event instanceof AccountLockRequested e)
            return new Paper(Kind.LOCK, between(by, e.platform() + " " + e.subjectId()), e.document(), e.lockId());
        if (event instanceof FinePaid e) return new Paper(Kind.PAYMENT, "", e.receipt(), e.paymentId());
        if (event instanceof EnforcementOrdered e)
            return new Paper(Kind.ENFORCEMENT, between(by, e.decisionId()), e.document(), e.enforcementId());
        return null;
    }
}
