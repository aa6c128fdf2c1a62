package org.hoso.query.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.Appeal.AppealDecided;
import org.hoso.cases.Appeal.AppealFiled;
import org.hoso.cases.Appeal.Result;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Classification.ClassificationCorrected;
import org.hoso.cases.Classification.Verdict;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.lists.ListCode;
import org.hoso.lists.Listing;
import org.hoso.lists.Listing.ListingChallenged;
import org.hoso.lists.Listing.ListingProposed;
import org.hoso.lists.Listing.ListingPublished;
import org.hoso.lists.Listing.ListingRemoved;
import org.hoso.lists.Listing.ListingReviewed;

/** What a list said, read from the events up to a place one by one; shares no code with what it checks. */
record ByHand(RandomListings life, LocalDate day, long position) {
    /** What is compared of an entry. */
    record Line(UUID listing, LocalDate reviewOn, boolean contested, boolean groundFell, boolean overdue) {}

    List<Line> list(ListCode list) {
        return known(ListingProposed.class)
                .filter(e -> e.list() == list && stands(e.listingId()))
                .sorted(Comparator.comparing(e -> e.listingId().toString()))
                .map(this::line)
                .toList();
    }

    /** Not taken off nor over, and not announced yet, contested, past its day of review, or without what it rests on. */
    List<UUID> toDo() {
        return known(ListingProposed.class)
                .filter(e -> known(ListingRemoved.class)
                        .noneMatch(off -> off.listingId().equals(e.listingId())))
                .filter(e -> e.until() == null || !day.isAfter(e.until()))
                .filter(e -> known(ListingPublished.class)
                                .noneMatch(on -> on.listingId().equals(e.listingId()))
                        || waits(e.listingId())
                        || lastReview(e).isBefore(day)
                        || fell(e))
                .map(ListingProposed::listingId)
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
    }

    /** What is compared of a listing that was found by what it is about. */
    record About(UUID listing, String standing, long since) {}

    /** The greatest id first; what was never announced only where proposals are asked for. */
    List<About> about(Set<CaseId> cases, Set<String> hosts, boolean proposals) {
        return known(ListingProposed.class)
                .filter(e -> (e.ground().caseId() != null
                                && cases.contains(e.ground().caseId()))
                        || hosts.stream().anyMatch(host -> e.listed().url().equals("https://" + host + "/")))
                .filter(e -> proposals || announced(e))
                .map(e -> new About(e.listingId(), standing(e), lastPlace(e)))
                .sorted(Comparator.comparing((About one) -> one.listing().toString())
                        .reversed())
                .toList();
    }

    private String standing(ListingProposed e) {
        if (known(ListingRemoved.class).anyMatch(off -> off.listingId().equals(e.listingId()))) return "removed";
        if (!announced(e)) return "proposed";
        if (e.until() != null && day.isAfter(e.until())) return "over";
        return waits(e.listingId()) ? "contested" : "published";
    }

    private boolean announced(ListingProposed e) {
        return known(ListingPublished.class).anyMatch(on -> on.listingId().equals(e.listingId()));
    }

    private long lastPlace(ListingProposed e) {
        return life.ledger.stream()
                .filter(one -> one.position() <= position
                        && one.event() instanceof Listing.Event event
                        && event.listingId().equals(e.listingId()))
                .mapToLong(RandomListings.Placed::position)
                .max()
                .orElseThrow();
    }

    private boolean waits(UUID listing) {
        return known(ListingChallenged.class)
                .filter(e -> e.listingId().equals(listing))
                .anyMatch(e -> known(ListingReviewed.class)
                        .noneMatch(review -> e.challengeId().equals(review.challengeId())));
    }

    private LocalDate lastReview(ListingProposed e) {
        return known(ListingReviewed.class)
                .filter(review -> review.listingId().equals(e.listingId()))
                .map(ListingReviewed::reviewOn)
                .filter(Objects::nonNull)
                .reduce((before, next) -> next)
                .orElse(e.reviewOn());
    }

    private boolean stands(UUID listing) {
        boolean announced = known(ListingPublished.class)
                .anyMatch(e -> e.listingId().equals(listing)
                        && !day.isBefore(e.from())
                        && (e.until() == null || !day.isAfter(e.until())));
        boolean off =
                known(ListingRemoved.class).anyMatch(e -> e.listingId().equals(listing) && !day.isBefore(day(e.at())));
        return announced && !off;
    }

    private Line line(ListingProposed e) {
        LocalDate reviewOn = known(ListingReviewed.class)
                .filter(review -> review.listingId().equals(e.listingId()) && !day.isBefore(day(review.at())))
                .map(ListingReviewed::reviewOn)
                .filter(Objects::nonNull)
                .reduce((before, next) -> next)
                .orElse(e.reviewOn());
        return new Line(e.listingId(), reviewOn, contested(e.listingId()), fell(e), reviewOn.isBefore(day));
    }

    private boolean contested(UUID listing) {
        return known(ListingChallenged.class)
                .filter(e -> e.listingId().equals(listing) && !day.isBefore(day(e.at())))
                .anyMatch(e -> known(ListingReviewed.class)
                        .filter(review -> e.challengeId().equals(review.challengeId()))
                        .findFirst()
                        .filter(review -> !day.isBefore(day(review.at())))
                        .isEmpty());
    }

    private boolean fell(ListingProposed e) {
        if (e.ground().caseId() == null) return false;
        UUID decision = e.ground().decisionId();
        if (decision == null) return !isViolation(e.ground().caseId());
        return known(AppealDecided.class)
                .filter(told -> told.result() == Result.ANNULLED)
                .anyMatch(told -> known(AppealFiled.class)
                        .anyMatch(filed -> filed.appealId().equals(told.appealId())
                                && filed.attackedId().equals(decision)));
    }

    /** Found by the classification or the conclusion, and not denied by the other. */
    private boolean isViolation(CaseId caseId) {
        Set<Boolean> said = new HashSet<>();
        last(ClassificationCorrected.class, caseId).ifPresent(told -> said.add(told.verdict() == Verdict.VIOLATION));
        last(ConclusionGiven.class, caseId).ifPresent(told -> said.add(told.finding() != Finding.NO_VIOLATION));
        return said.equals(Set.of(true));
    }

    private <E extends CaseEvent> Optional<E> last(Class<E> kind, CaseId caseId) {
        return known(kind).filter(told -> told.caseId().equals(caseId)).reduce((before, next) -> next);
    }

    private <E> Stream<E> known(Class<E> kind) {
        return life.ledger.stream()
                .filter(one -> one.position() <= position)
                .map(RandomListings.Placed::event)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toLocalDate();
    }
}
