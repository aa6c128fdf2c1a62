package org.hoso.query.pack;

import java.util.Optional;
import org.hoso.cases.CaseEvent;
import org.hoso.query.audit.LineOfSight;
import org.hoso.query.audit.SealedParts;
import org.hoso.query.rights.DataKind;
import org.hoso.query.rights.Matrix;

/**
 * What of a case goes into a reader's pack, by the same rights as its history. An event's leaf covers the whole of it, so an
 * event that tells in clear what this reader may not know is withheld as a whole.
 *
 * @param identities whether what opens for a reason is opened; the look is recorded with its reason
 */
public record Redaction(LineOfSight sight, boolean identities) {
    /** Nothing where the event goes in. */
    Optional<Withheld> of(CaseEvent event) {
        if (!sight.of(event)) {
            DataKind kind = DataKind.of(event);
            return Optional.of(
                    sight.ofHistory() ? Withheld.because(kind, "OWN_BODY") : Withheld.by(kind, sight.relation()));
        }
        DataKind officer = LineOfSight.kindOfOfficer(event);
        return sight.ofOfficer(event) || opens(officer)
                ? Optional.empty()
                : Optional.of(Withheld.by(officer, sight.relation()));
    }

    /** Nothing where the text is opened. */
    Optional<Withheld> of(SealedParts.Part part) {
        return opens(part.kind()) ? Optional.empty() : Optional.of(Withheld.by(part.kind(), sight.relation()));
    }

    private boolean opens(DataKind kind) {
        return sight.opens(kind)
                || identities && Matrix.at(kind, sight.relation()).opensForAReason();
    }
}
