package org.hoso.cases;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Xóa dữ liệu cá nhân: the key under which a person's texts are sealed is destroyed; the record and its proofs stand. A case
 * that goes on is kept, and so is a file whose retention runs (Law on Archives 33/2024).
 */
public interface Erasure {
    sealed interface Command extends CaseCommand {}

    sealed interface Event extends CaseEvent {}

    /**
     * @param about          the report, subject or appeal whose person is meant; the case's own id for its own free text
     * @param legalBasis     the provision that asks for it, as the document cites it
     * @param document       by which it was decided
     * @param retentionEnded by which the retention of the file has ended; needed where the law data knows no length
     */
    @By(Role.DPO)
    record ErasePerson(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @OrCase UUID about,
            String legalBasis,
            DocumentRef document,
            @Nullable DocumentRef retentionEnded)
            implements Command {
        public ErasePerson {
            Shape.require(legalBasis != null, "a legal basis is named");
            Shape.shortText(legalBasis, 200);
        }
    }

    /** The keys of everyone behind that id are destroyed from here on, in every case. */
    record PersonErased(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID about,
            String legalBasis,
            DocumentRef document,
            @Nullable DocumentRef retentionEnded)
            implements Event {}
}
