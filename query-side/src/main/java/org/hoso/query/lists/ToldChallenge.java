package org.hoso.query.lists;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.DocumentRef;
import org.hoso.law.Cited;
import org.hoso.law.ClockRule;
import org.hoso.law.ClockRules;
import org.hoso.law.ClockUnit;
import org.hoso.law.Confidence;
import org.hoso.lists.ListCode;
import org.hoso.lists.ListedKind;
import org.hoso.lists.Listing.ReviewFinding;
import org.hoso.query.casefile.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A challenge as whoever brought it is told of it.
 *
 * @param url       absent where it is a natural person's own
 * @param urlSha256 of the canonical address, hex
 * @param outcome   absent while it waits, and where the entry was taken off before it was decided
 * @param removedOn the first day on which the entry is off
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ToldChallenge(
        UUID listingId,
        ListCode list,
        ListedKind kind,
        @Nullable String url,
        String urlSha256,
        UUID challengeId,
        LocalDate broughtOn,
        State state,
        @Nullable ChallengeOutcome outcome,
        @Nullable LocalDate removedOn) {
    enum State {
        @JsonProperty("waiting")
        WAITING,
        @JsonProperty("kept")
        KEPT,
        @JsonProperty("falls")
        FALLS,
        /** The entry was taken off for another reason while it waited. */
        @JsonProperty("removed")
        REMOVED
    }

    /**
     * @param agency   the body that decided
     * @param remedies what is open against it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChallengeOutcome(
            Instant at,
            String agency,
            ReviewFinding finding,
            Personal reason,
            @Nullable DocumentRef document,
            List<NextRemedy> remedies) {}

    /**
     * A way on against a challenge that was turned down. No source says that reviews of list entries fall under these laws, nor when such a
     * decision counts as served: so it is unverified, and no last day is told.
     *
     * @param code of the clock in the law's data
     */
    record NextRemedy(
            String code,
            String nameVi,
            String nameEn,
            @Nullable Integer length,
            @Nullable ClockUnit unit,
            @Nullable Cited legalBasis,
            Confidence confidence) {
        /** A second complaint to the body above, and the court. */
        private static final List<String> CLOCKS = List.of("complaint2_window_30d", "court_1y");

        static List<NextRemedy> after(Contest.Ruled ruled, ClockRules clocks) {
            if (ruled.finding() == ReviewFinding.FALLS) return List.of();
            LocalDate day = ListingState.day(ruled.at());
            return CLOCKS.stream()
                    .map(code -> clocks.rule(code, day))
                    .flatMap(Optional::stream)
                    .map(NextRemedy::of)
                    .toList();
        }

        private static NextRemedy of(ClockRule rule) {
            return new NextRemedy(
                    rule.code(),
                    rule.nameVi(),
                    rule.nameEn(),
                    rule.length(),
                    rule.unit(),
                    rule.legalBasis().cited(),
                    Confidence.UNVERIFIED);
        }
    }

    /** Those of one who signed in, of one listing. */
    static Stream<ToldChallenge> of(ListingState state, String by, ClockRules clocks) {
        return state.contests().stream().filter(one -> by.equals(one.by())).map(one -> of(state, one, clocks));
    }

    private static ToldChallenge of(ListingState state, Contest one, ClockRules clocks) {
        Contest.Ruled ruled = one.ruled();
        return new ToldChallenge(
                state.listingId(),
                state.list(),
                state.listed().kind(),
                state.listed().naturalPerson() ? null : state.listed().url(),
                state.listed().hash().value(),
                one.challengeId(),
                one.from(),
                state(state, ruled),
                ruled == null
                        ? null
                        : new ChallengeOutcome(
                                ruled.at(),
                                ruled.agency(),
                                ruled.finding(),
                                ruled.reason(),
                                ruled.document(),
                                NextRemedy.after(ruled, clocks)),
                state.removedOn());
    }

    private static State state(ListingState state, Contest.@Nullable Ruled ruled) {
        if (ruled == null) return state.removedOn() == null ? State.WAITING : State.REMOVED;
        return switch (Objects.requireNonNull(ruled.finding())) {
            case KEPT -> State.KEPT;
            case FALLS -> State.FALLS;
        };
    }
}
