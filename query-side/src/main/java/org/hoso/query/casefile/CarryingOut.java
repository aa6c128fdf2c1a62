package org.hoso.query.casefile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.hoso.cases.Orders;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * How far a block, or its lifting, was carried out by those to whom it went.
 *
 * @param extent    by none, some or all of them
 * @param confirmed how many of them have said so
 * @param of        how many there are; an order to all of a kind counts as one
 * @param providers each of them, as far as the reader is told of it
 */
@Withers
public record CarryingOut(Extent extent, int confirmed, int of, List<Provider> providers)
        implements CarryingOutBuilder.With {
    /** With how many of them. */
    public enum Extent {
        NONE,
        SOME,
        ALL;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it stands with one of them. */
    public enum State {
        ORDERED,
        UNDELIVERED,
        DELIVERED,
        /** Its time ran out without a word. */
        SILENT,
        /** It stays owed. */
        REFUSED,
        CONFIRMED;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param provider its code, or that of the kind where the order went to all of it
     * @param since    when it came to that state
     * @param due      by when it is to block; absent where no clock says so, as of every lifting
     * @param receipt  what it gave as proof
     * @param reason   why it refused
     * @param saidBy   code of whoever told its answer: the provider, or the body that ordered it
     */
    @Withers
    public record Provider(
            String provider,
            UUID dispatchId,
            State state,
            Instant since,
            @Nullable Instant due,
            @Nullable String receipt,
            @Nullable Personal reason,
            @Nullable String saidBy)
            implements CarryingOutProviderBuilder.With {
        private Provider carried(State next, Instant at) {
            return withState(next).withSince(at);
        }

        /** @param by when it is due, and whether that has passed */
        Provider timed(Instant by, boolean passed) {
            boolean silent = passed && (state == State.ORDERED || state == State.DELIVERED);
            return withState(silent ? State.SILENT : state)
                    .withSince(silent ? by : since)
                    .withDue(by);
        }

        private boolean answered() {
            return state == State.CONFIRMED || state == State.REFUSED;
        }
    }

    /** An answer, and who gave it. */
    record Said(
            State state,
            Instant at,
            @Nullable String receipt,
            @Nullable Personal reason,
            String by) {}

    static CarryingOut asked(UUID blockId, OrderKind kind, List<String> receivers, Instant at) {
        return of(receivers.stream()
                .map(to -> new Provider(
                        to, Orders.dispatchId(blockId, kind, to), State.ORDERED, at, null, null, null, null))
                .toList());
    }

    static CarryingOut of(List<Provider> providers) {
        int confirmed = (int)
                providers.stream().filter(one -> one.state() == State.CONFIRMED).count();
        Extent extent = confirmed == 0 ? Extent.NONE : confirmed == providers.size() ? Extent.ALL : Extent.SOME;
        return new CarryingOut(extent, confirmed, providers.size(), providers);
    }

    List<String> receivers() {
        return providers.stream().map(Provider::provider).toList();
    }

    /** Done is done; a refusal may be followed by the deed. */
    CarryingOut said(List<String> whose, Said answer) {
        return changed(
                one -> one.state() != State.CONFIRMED && whose.contains(one.provider()),
                one -> new Provider(
                        one.provider(),
                        one.dispatchId(),
                        answer.state(),
                        answer.at(),
                        one.due(),
                        answer.receipt(),
                        answer.reason(),
                        answer.by()));
    }

    CarryingOut delivered(UUID dispatchId, Instant at) {
        return changed(is(dispatchId).and(one -> !one.answered()), one -> one.carried(State.DELIVERED, at));
    }

    CarryingOut undelivered(UUID dispatchId, Instant at) {
        return changed(is(dispatchId).and(one -> !one.answered()), one -> one.carried(State.UNDELIVERED, at));
    }

    /** Asked again: what had arrived has arrived, who had refused may answer anew. */
    CarryingOut resent(UUID dispatchId, Instant at) {
        return changed(
                is(dispatchId).and(one -> one.state() == State.UNDELIVERED || one.state() == State.REFUSED),
                one -> new Provider(one.provider(), one.dispatchId(), State.ORDERED, at, one.due(), null, null, null));
    }

    /** As it is told to one of them: of the others, not even how many there are. */
    CarryingOut only(Predicate<String> seen) {
        return of(providers.stream().filter(one -> seen.test(one.provider())).toList());
    }

    /** Who they are is not told. */
    CarryingOut unnamed() {
        return withProviders(List.of());
    }

    CarryingOut each(UnaryOperator<Provider> change) {
        return withProviders(providers.stream().map(change).toList());
    }

    private CarryingOut changed(Predicate<Provider> which, UnaryOperator<Provider> change) {
        return of(Kept.changed(providers, which, change));
    }

    private static Predicate<Provider> is(UUID dispatchId) {
        return one -> one.dispatchId().equals(dispatchId);
    }
}
