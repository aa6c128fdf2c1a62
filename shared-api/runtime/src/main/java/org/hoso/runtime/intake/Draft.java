package org.hoso.runtime.intake;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.Request;
import org.hoso.cases.Role;
import org.hoso.runtime.sealing.Identity;
import org.hoso.runtime.sealing.SealingSession;

/** A command whose whole shape is right and that lacks only its seals; nothing was written for it yet. */
public final class Draft<C extends Request> {
    private final Class<C> type;
    private final RequestPart.Made made;
    private final Edge edge;
    private final Mint mint;
    private final C unsealed;
    private final Set<UUID> refs = new LinkedHashSet<>();

    Draft(Class<C> type, RequestPart.Made made, Edge edge, Mint mint) {
        this.type = type;
        this.made = made;
        this.edge = edge;
        this.mint = mint;
        this.unsealed = type.cast(Building.unsealed(made));
    }

    /** The command without its texts: for looking at items and ids before anything is sealed. Never to be dispatched. */
    public C unsealed() {
        return unsealed;
    }

    /** Ids drawn here, by name; the answer tells them. */
    public Map<String, Object> minted() {
        return mint.told();
    }

    /** Names everybody whose key this command needs. */
    void plan(SealingSession session) {
        new Building((text, around) -> {
                    UUID ref = around.ref(about(text));
                    refs.add(ref);
                    plan(session, ref, text);
                    return Building.UNSEALED;
                })
                .make(made, new Enclosing(made, null));
    }

    Reading<C> seal(SealingSession session) {
        Object command = new Building((text, around) ->
                        session.seal(around.ref(about(text)), text.field().name(), text.text()))
                .make(made, new Enclosing(made, null));
        return new Reading<>(type.cast(command), mint.told(), session, refs);
    }

    /**
     * Who signed in as a citizen is one person by account. A number that they write of themselves is kept but proves nothing:
     * were it to lead to a person, anybody could claim another's number first and have their texts forgotten later.
     */
    private void plan(SealingSession session, UUID ref, RequestPart.SecretText text) {
        boolean citizen = unsealed.by().is(Role.REPORTER);
        if (citizen && mint.drew(ref))
            session.needs(ref, new Identity.Account(unsealed.by().officer()), true);
        else if (!citizen && identifies(text)) session.needs(ref, new Identity.Number(text.text()), fresh(ref));
        else session.needs(ref, fresh(ref));
    }

    private boolean fresh(UUID ref) {
        return mint.drew(ref) || (edge.opens() && new CaseId(ref).equals(edge.caseId()));
    }

    private static String about(RequestPart.SecretText text) {
        return text.field().about() == null ? "caseId" : text.field().about().value();
    }

    private static boolean identifies(RequestPart.SecretText text) {
        return text.field().about() != null && text.field().about().identifies();
    }
}
