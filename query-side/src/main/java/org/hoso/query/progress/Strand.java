package org.hoso.query.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hoso.runtime.folding.Kept;
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
        @Nullable Strand before) {
    public Strand {
        left = Kept.orNone(left);
    }

    static Strand begun(UUID id, ProgressStage stage, String owner, Instant at) {
        return new Strand(id, stage, owner, null, at, null, null, Set.of(), null);
    }

    Strand with(@Nullable String otherSide) {
        return new Strand(id, stage, owner, otherSide, since, due, link, left, before);
    }

    Strand dueBy(@Nullable Instant by) {
        return new Strand(id, stage, owner, other, since, by, link, left, before);
    }

    Strand on(@Nullable UUID linked) {
        return new Strand(id, stage, owner, other, since, due, linked, left, before);
    }

    Strand leaving(Set<String> undone) {
        return new Strand(id, stage, owner, other, since, due, link, undone, before);
    }

    Strand without(String done) {
        return leaving(Kept.without(left, done));
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
        return new Strand(id, stage, body, other, since, due, link, left, under);
    }

    Strand to(ProgressStage next, Instant at) {
        return new Strand(id, next, owner, other, at, null, link, left, null);
    }

    /** To a stage that can fall away again; a second one on top of it comes off with the first. */
    Strand heldAt(ProgressStage next, Instant at) {
        Strand under = before == null ? this : before;
        return new Strand(id, next, owner, other, at, null, link, left, under);
    }

    /** Changes what it goes back to while it is held. */
    Strand beneath(ProgressStage next, Instant at) {
        Strand under = before == null ? null : before.to(next, at);
        return new Strand(id, stage, owner, other, since, due, link, left, under);
    }

    /** As it stood before it was held. */
    Strand released(Instant at) {
        return before == null ? this : new Strand(id, before.stage, owner, other, at, before.due, link, left, null);
    }

    /** Nobody's where nobody is waited for. */
    public @Nullable Turn turn() {
        Party party = stage.waitedFor();
        return party == null ? null : new Turn(party, stage.ownersTurn() ? owner : other);
    }
}
