package org.hoso.command.outbox;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.CaseId;

/**
 * One thing that goes out, once: however often it is tried, the receiver knows it by its id.
 *
 * @param id       of the notice
 * @param agency   code of the body that sends
 * @param receiver code of the platform
 * @param at       when the event happened that asked for it
 */
public record Dispatch(UUID id, CaseId caseId, Kind kind, String agency, String receiver, Way way, Instant at) {}
