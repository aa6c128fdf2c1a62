package org.hoso.query.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * One thing of a case that goes its own way: the case itself, an item, an offer, a record, a decision, an appeal ...
 *
 * @param owner  the body that runs it
 * @param other  the other side: the platform, the body asked; absent where it needs no name
 * @param since  when it came to this stage
 * @param due    when the other side has to answer, where the event itself said so
 * @param link   the notice, record, thing attacked or thing undone that it hangs on
 * @param left   what is still to be done in it
 * @param before what it goes back to when a block or a stay falls away
 */
@Withers
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Strand(
        UUID id,
        ProgressStage stage,
        String owner,
        @Nullable String other,
        Instant since,
        @Nullable Instant due,
        @Nullable UUID link,
        Set<String> left,
        @Nullable Strand before)
        implements StrandBuilder.With {
    public Strand {
        left = Kept.orNone(left);
    }

    static Strand begun(UUID id, ProgressStage stage, String owner, Instant at) {
        return new Strand(id, stage, owner, null, at, null, null, Set.of(), null);
    }

    Strand without(String done) {
        return withLeft(Kept.without(left, done));
    }

    /** Who the case is against is told beside its way, and moves it nowhere. */
    public boolean moved(@Nullable Strand earlier) {
        return earlier == null || !onItsWay().equals(earlier.onItsWay());
    }

    private Strand onItsWay() {
        return without(CoordinationStrands.SUBJECT_UNNAMED).without(CoordinationStrands.SUBJECT_UNKNOWN);
    }

    Strand ownedBy(String body) {
        Strand under = before == null ? null : before.ownedBy(body);
        return withOwner(body).withBefore(under);
    }

    Strand to(ProgressStage next, Instant at) {
        return with().stage(next).since(at).due(null).before(null).build();
    }

    /** To a stage that can fall away again; a second one on top of it comes off with the first. */
    Strand heldAt(ProgressStage next, Instant at) {
        Strand under = before == null ? this : before;
        return with().stage(next).since(at).due(null).before(under).build();
    }

    /** Changes what it goes back to while it is held. */
    Strand beneath(ProgressStage next, Instant at) {
        Strand under = before == null ? null : before.to(next, at);
        return withBefore(under);
    }

    /** As it stood before it was held. */
    Strand released(Instant at) {
        return before == null
                ? this
                : with().stage(before.stage)
                        .since(at)
                        .due(before.due)
                        .before(null)
                        .build();
    }

    /** Nobody's where nobody is waited for. */
    public @Nullable Turn turn() {
        Party party = stage.waitedFor();
        return party == null ? null : new Turn(party, stage.ownersTurn() ? owner : other);
    }
}
