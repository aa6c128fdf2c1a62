package org.hoso.registry;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.By;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Handed;
import org.hoso.cases.Minted;
import org.hoso.cases.Role;

/** Sửa đổi dữ liệu pháp luật: one officer proposes a dated version, another confirms it. Nothing is edited: a version ends when its successor begins. */
public interface Amendment {
    sealed interface Command extends RegistryCommand {}

    sealed interface Event extends RegistryEvent {}

    /**
     * @param document   the numbered document that the change rests on
     * @param legalBasis the article of law that gives it effect
     */
    @By(Role.ADMIN)
    record ProposeAmendment(
            @Handed Actor by,
            Instant at,
            @Minted UUID amendmentId,
            Change change,
            DocumentRef document,
            String legalBasis)
            implements Command {}

    /** Until it is confirmed it is no law. */
    record AmendmentProposed(
            Actor by, Instant at, UUID amendmentId, Change change, DocumentRef document, String legalBasis)
            implements Event {}

    /** By another officer than the one who proposed it. */
    @By(Role.ADMIN)
    record ConfirmAmendment(
            @Handed Actor by, Instant at, @Handed UUID amendmentId) implements Command {}

    /** From here on decisions are made on the law with it; what was decided before stands as it was. */
    record AmendmentConfirmed(Actor by, Instant at, UUID amendmentId) implements Event {}

    /** @param reason why the proposal is taken back or turned down; nothing about a person */
    @By(Role.ADMIN)
    record WithdrawAmendment(
            @Handed Actor by, Instant at, @Handed UUID amendmentId, String reason) implements Command {}

    record AmendmentWithdrawn(Actor by, Instant at, UUID amendmentId, String reason) implements Event {}
}
