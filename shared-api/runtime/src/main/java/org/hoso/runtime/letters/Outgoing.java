package org.hoso.runtime.letters;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.Blocking.AccountLockRequested;
import org.hoso.cases.Blocking.BlockLifted;
import org.hoso.cases.Blocking.BlockOrdered;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Orders;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Report.Item;
import org.hoso.cases.StartedClock;
import org.hoso.cases.Subject.InfoUrgency;
import org.hoso.cases.Subject.SubjectAlleged;
import org.hoso.cases.Subject.UserInfoRequested;
import org.hoso.law.Citation;
import org.hoso.law.Cited;
import org.jspecify.annotations.Nullable;

/** One thing that goes out of the house to one receiver, as the case was when its event happened. */
public sealed interface Outgoing {
    record Removal(
            PlatformNotified asked,
            List<Item> items,
            @Nullable ConclusionGiven enclosed) implements Outgoing {}

    record Block(BlockOrdered asked, String receiver, List<Item> items) implements Outgoing {
        /** The domains under which its items stand, each once. */
        public List<String> domains() {
            return items.stream()
                    .map(item -> item.url().canonical().replaceFirst("^https?://([^/?#]*).*", "$1"))
                    .distinct()
                    .toList();
        }
    }

    /** @param order that it lifts: what that rested on, the lifting rests on */
    record Lift(BlockLifted asked, BlockOrdered order, String receiver, List<Item> items) implements Outgoing {}

    /** @param account the subject's on that platform; where none is known the items stand for it */
    record Lock(AccountLockRequested asked, @Nullable SubjectAlleged account, List<Item> items) implements Outgoing {}

    /** @param account as of a lock */
    record UserInfo(UserInfoRequested asked, @Nullable SubjectAlleged account, List<Item> items) implements Outgoing {}

    /** The event that sends it. */
    CaseEvent asked();

    /** What it lists, in its order. */
    List<Item> items();

    /** Code of the platform or provider. */
    default String receiver() {
        return switch (this) {
            case Removal one -> one.asked().platform();
            case Block one -> one.receiver();
            case Lift one -> one.receiver();
            case Lock one -> one.asked().platform();
            case UserInfo one -> one.asked().platform();
        };
    }

    /** What its receiver knows it by. */
    default UUID dispatchId() {
        return switch (this) {
            case Removal one -> one.asked().noticeId();
            case Block one -> Orders.dispatchId(one.asked().blockId(), OrderKind.BLOCK, one.receiver());
            case Lift one -> Orders.dispatchId(one.asked().blockId(), OrderKind.LIFT, one.receiver());
            case Lock one -> one.asked().lockId();
            case UserInfo one -> one.asked().requestId();
        };
    }

    default DocumentRef document() {
        return switch (this) {
            case Removal one -> one.asked().document();
            case Block one -> one.asked().document();
            case Lift one -> one.asked().document();
            case Lock one -> one.asked().document();
            case UserInfo one -> one.asked().document();
        };
    }

    /** Of the mandate that it is sent under, in official words; of user information the duty is in the rule of its clock. */
    default @Nullable Cited basis() {
        String citation = citation();
        return citation == null ? null : Citation.words(citation);
    }

    private @Nullable String citation() {
        return switch (this) {
            case Removal one -> one.asked().mandate().citation();
            case Block one -> one.asked().mandate().citation();
            case Lift one -> one.order().mandate().citation();
            case Lock one -> one.asked().mandate().citation();
            case UserInfo one -> null;
        };
    }

    default boolean urgent() {
        return switch (this) {
            case Removal one -> one.asked().urgent();
            case Block one -> false;
            case Lift one -> false;
            case Lock one -> false;
            case UserInfo one -> one.asked().urgency() == InfoUrgency.URGENT;
        };
    }

    /** By when, where its event started a clock. */
    default Optional<StartedClock> clock() {
        return asked().clocks().started().stream().findFirst();
    }

    /** Whose text it would name beside the case's own: erased with that subject, it is not written and not read any more. */
    default Optional<UUID> names() {
        return switch (this) {
            case Removal one -> Optional.empty();
            case Block one -> Optional.empty();
            case Lift one -> Optional.empty();
            case Lock one -> Optional.ofNullable(one.account()).map(SubjectAlleged::subjectId);
            case UserInfo one -> Optional.ofNullable(one.account()).map(SubjectAlleged::subjectId);
        };
    }
}
