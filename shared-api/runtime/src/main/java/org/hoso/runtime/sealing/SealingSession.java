package org.hoso.runtime.sealing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hoso.cases.PersonId;
import org.hoso.cases.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * First everybody whose key will be needed is named; then {@link #prepare} finds or draws them all, committed in one
 * transaction; then texts are sealed in memory.
 */
public final class SealingSession {
    private final Sealer sealer;
    private final List<Wish> wishes = new ArrayList<>();
    private Resolved resolved = new Resolved(Map.of(), Map.of());

    SealingSession(Sealer sealer) {
        this.sealer = sealer;
    }

    /**
     * A text by or about whoever this ref leads to: a report, subject or appellant id, or a case id for the case's own text.
     *
     * @param fresh the ref was drawn for this command, so that looking it up is needless
     */
    public void needs(UUID ref, boolean fresh) {
        wishes.add(new Wish(ref, null, fresh));
    }

    /** As above, where an identity tells who it is: the same identity leads to the same person in every case. */
    public void needs(UUID ref, Identity identity, boolean fresh) {
        wishes.add(new Wish(ref, identity, fresh));
    }

    /** Finds or draws everybody named so far; their keys are committed when this returns. */
    public void prepare() {
        if (!wishes.isEmpty()) resolved = sealer.resolve(wishes);
    }

    /** @throws IllegalStateException when the ref was not named before {@link #prepare} */
    public PersonId personOf(UUID ref) {
        return keyed(ref).person();
    }

    /** @param field the stored name of the field: the record component's own, the same in command and event */
    public Sealed seal(UUID ref, String field, String text) {
        KeyedPerson one = keyed(ref);
        return FieldCipher.seal(one.person(), one.key(), field, text, sealer.nonce());
    }

    /** To be called once the command was accepted: from now on its refs lead to the persons that identities named. */
    public void accepted() {
        sealer.relink(resolved.changes().values());
    }

    /** As {@link #accepted()}, for one command of a batch. */
    public void accepted(java.util.Collection<UUID> refs) {
        Map<UUID, Resolved.Change> changes = new LinkedHashMap<>(resolved.changes());
        changes.keySet().retainAll(refs);
        sealer.relink(changes.values());
    }

    private KeyedPerson keyed(UUID ref) {
        @Nullable KeyedPerson one = resolved.persons().get(ref);
        return Objects.requireNonNullElseGet(one, () -> {
            throw new IllegalStateException("not prepared for ref " + ref);
        });
    }
}
