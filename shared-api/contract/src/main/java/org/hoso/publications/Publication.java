package org.hoso.publications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.By;
import org.hoso.cases.Handed;
import org.hoso.cases.Minted;
import org.hoso.cases.Role;

/**
 * Công bố: one officer proposes the numbers of a month or a quarter, another publishes them. What was published stands; where
 * later events make it read otherwise, a restatement takes its place and says by what.
 */
public interface Publication {
    sealed interface Command extends PublicationCommand {}

    sealed interface Event extends PublicationEvent {}

    /** @param table as the draft gave it: small numbers are suppressed in it, so that no event ever holds one */
    @By({Role.LISTS, Role.COORDINATOR})
    record ProposeFigures(
            @Handed Actor by, Instant at, @Minted UUID publicationId, FigureTable table) implements Command {}

    /** Until it is published it is nobody's but the officers'. */
    record FiguresProposed(Actor by, Instant at, UUID publicationId, FigureTable table) implements Event {}

    /**
     * @param restates the publication whose place it takes
     * @param causes   what made the numbers over all differ since, as the draft gave it
     */
    @By({Role.LISTS, Role.COORDINATOR})
    record ProposeRestatement(
            @Handed Actor by,
            Instant at,
            @Minted UUID publicationId,
            UUID restates,
            FigureTable table,
            List<ChangeCause> causes)
            implements Command {}

    record RestatementProposed(
            Actor by, Instant at, UUID publicationId, UUID restates, FigureTable table, List<ChangeCause> causes)
            implements Event {}

    /** By another officer of the body that proposed it. */
    @By({Role.LISTS, Role.COORDINATOR})
    record PublishFigures(
            @Handed Actor by, Instant at, @Handed UUID publicationId) implements Command {}

    /** From here on it is public, for good. */
    record FiguresPublished(Actor by, Instant at, UUID publicationId) implements Event {}

    /** @param reason why the proposal is taken back or turned down; nothing about a person */
    @By({Role.LISTS, Role.COORDINATOR})
    record WithdrawFigures(
            @Handed Actor by, Instant at, @Handed UUID publicationId, String reason) implements Command {}

    record FiguresWithdrawn(Actor by, Instant at, UUID publicationId, String reason) implements Event {}
}
