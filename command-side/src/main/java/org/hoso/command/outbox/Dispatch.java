package org.hoso.command.outbox;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.CaseId;

/**
 * One thing that goes out, once: however often it is tried, the receiver knows it by its id.
 *
 * @param about    the notice, block, lock or request that it is for
 * @param agency   code of the body that sends
 * @param receiver code of the platform or provider
 * @param at       when the event happened that asked for it
 */
public record Dispatch(
        UUID id, UUID about, CaseId caseId, Kind kind, String agency, String receiver, Way way, Instant at) {}
