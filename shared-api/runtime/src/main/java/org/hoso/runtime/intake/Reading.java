package org.hoso.runtime.intake;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Request;
import org.hoso.runtime.sealing.SealingSession;

/**
 * A complete command, sealed, its keys committed: ready to dispatch.
 *
 * @param minted ids drawn for it, by name: one id, or for those in a list, under the name with an s, several in order
 */
public record Reading<C extends Request>(
        C command, Map<String, Object> minted, SealingSession session, Set<UUID> refs) {
    /** To be called once the command was accepted; a refused command leaves every ref where it led before. */
    public void accepted() {
        session.accepted(refs);
    }
}
