package org.hoso.query.lists;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Classification;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Conclusion;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Happening;
import org.hoso.cases.PersonId;
import org.hoso.cases.Report;
import org.hoso.cases.Role;
import org.hoso.cases.Sealed;
import org.hoso.cases.Sha256;
import org.hoso.lists.Ground;
import org.hoso.lists.ListCode;
import org.hoso.lists.Listed;
import org.hoso.lists.ListedKind;
import org.hoso.lists.Listing;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.LedgeredOther;
import org.jspecify.annotations.Nullable;

/** Random lives of listings and of the cases they rest on, one ledger. They need not be allowed, only stored. */
final class RandomListings {
    static final Instant BEGIN = Instant.parse("2026-03-01T01:00:00Z");
    private static final Sealed TEXT = new Sealed(1, new PersonId(new UUID(0, 1)), 1, "iv", "kc", "c2VhbGVk");
    private static final DocumentRef PAPER = new DocumentRef("1/TB", LocalDate.of(2026, 3, 1));

    /** @param event of a case or a listing */
    record Placed(long position, Instant ledgeredAt, Happening event, long version) {}

    final List<Placed> ledger = new ArrayList<>();
    final List<CaseId> cases = new ArrayList<>();
    private final List<Listing.ListingProposed> listings = new ArrayList<>();
    private final List<Listing.ListingChallenged> challenges = new ArrayList<>();
    private final List<Appeal.AppealFiled> appeals = new ArrayList<>();
    private final List<UUID> decisions = new ArrayList<>();
    private final Random random;
    private Instant now = BEGIN;

    RandomListings(Random random, int events) {
        this.random = random;
        for (int i = 0; i < 4; i++) {
            cases.add(new CaseId(uuid()));
            decisions.add(uuid());
        }
        while (ledger.size() < events) {
            now = now.plus(Duration.ofHours(random.nextInt(60)));
            Happening next = next();
            if (next != null) ledger.add(new Placed(ledger.size() + 1L, now, next, ledger.size()));
        }
    }

    List<LedgeredCaseEvent> ofCases(int from, int to) {
        return ledger.subList(from, to).stream()
                .filter(one -> one.event() instanceof CaseEvent)
                .map(one -> new LedgeredCaseEvent(
                        one.position(),
                        one.ledgeredAt(),
                        one.ledgeredAt(),
                        one.version(),
                        "e" + one.position(),
                        (CaseEvent) one.event()))
                .toList();
    }

    List<LedgeredOther> others(int from, int to) {
        return ledger.subList(from, to).stream()
                .filter(one -> one.event() instanceof Listing.Event)
                .map(one -> new LedgeredOther(
                        one.position(),
                        one.ledgeredAt(),
                        one.ledgeredAt(),
                        ((Listing.Event) one.event()).listingId(),
                        one.version(),
                        "e" + one.position(),
                        one.event()))
                .toList();
    }

    LocalDate someDay() {
        return LocalDate.of(2026, 2, 20).plusDays(random.nextInt(500));
    }

    private @Nullable Happening next() {
        return switch (random.nextInt(9)) {
            case 0 -> proposed();
            case 1, 2 -> published();
            case 3 -> challenged();
            case 4 -> reviewed();
            case 5 -> random.nextInt(3) == 0 ? removed() : null;
            case 6 -> random.nextInt(3) > 0 ? classified() : concluded();
            case 7 -> appealed();
            default -> decided();
        };
    }

    private Listing.ListingProposed proposed() {
        int i = random.nextInt(cases.size());
        boolean black = random.nextInt(3) > 0;
        UUID decision = random.nextBoolean() ? decisions.get(i) : null;
        Ground ground = black ? new Ground(cases.get(i), decision, null) : new Ground(null, null, PAPER);
        LocalDate from = today().plusDays(random.nextInt(20) - 10);
        String url = "https://s" + listings.size() + ".example/";
        var e = new Listing.ListingProposed(
                keeper(),
                at(),
                uuid(),
                black ? ListCode.BLACK : ListCode.WHITE,
                new Listed(
                        ListedKind.SITE,
                        url,
                        Sha256.of(url),
                        "s" + listings.size() + ".example",
                        "WEBSITE_INTL",
                        random.nextBoolean()),
                ground,
                black ? CaseNumber.of(2026, i) : null,
                black ? List.of("FOOD_PATIENT_TESTIMONIAL") : List.of(),
                from,
                random.nextBoolean() ? from.plusDays(random.nextInt(200)) : null,
                from.plusDays(1 + random.nextInt(100)),
                null);
        listings.add(e);
        return e;
    }

    private Listing.@Nullable ListingPublished published() {
        Listing.ListingProposed of = some(listings);
        if (of == null || has(Listing.ListingPublished.class, of) || has(Listing.ListingRemoved.class, of)) return null;
        LocalDate from = of.from().isBefore(today()) ? today() : of.from();
        return new Listing.ListingPublished(
                keeper(), at(), of.listingId(), PAPER, "https://abei.example", from, of.until(), of.reviewOn());
    }

    private Listing.@Nullable ListingChallenged challenged() {
        Listing.ListingProposed of = some(listings);
        if (of == null || !stands(of)) return null;
        var e = new Listing.ListingChallenged(keeper(), at(), of.listingId(), uuid(), null, TEXT, TEXT, PAPER);
        challenges.add(e);
        return e;
    }

    private Listing.@Nullable ListingReviewed reviewed() {
        Listing.ListingChallenged of = random.nextInt(3) > 0 ? some(challenges) : null;
        Listing.ListingProposed some = some(listings);
        if (of == null && (some == null || !stands(some))) return null;
        UUID listing = of == null ? some.listingId() : of.listingId();
        return new Listing.ListingReviewed(
                keeper(),
                at(),
                listing,
                of == null ? null : of.challengeId(),
                Listing.ReviewFinding.KEPT,
                TEXT,
                null,
                today().plusDays(1 + random.nextInt(60)));
    }

    private Listing.@Nullable ListingRemoved removed() {
        Listing.ListingProposed of = some(listings);
        if (of == null || has(Listing.ListingRemoved.class, of)) return null;
        return new Listing.ListingRemoved(keeper(), at(), of.listingId(), Listing.RemovalReason.MISTAKE, null, null);
    }

    private CaseEvent classified() {
        CaseId caseId = some(cases);
        var verdict = random.nextBoolean() ? Classification.Verdict.VIOLATION : Classification.Verdict.NO_VIOLATION;
        return new Classification.ClassificationCorrected(
                caseId,
                keeper(),
                at(),
                "functional_food",
                verdict,
                List.of(),
                today(),
                Report.Urgency.NORMAL,
                TEXT,
                ClockChanges.NONE);
    }

    private CaseEvent concluded() {
        var findings = Conclusion.Finding.values();
        return new Conclusion.ConclusionGiven(
                some(cases),
                keeper(),
                at(),
                uuid(),
                null,
                findings[random.nextInt(findings.length)],
                PAPER,
                TEXT,
                ClockChanges.NONE);
    }

    private CaseEvent appealed() {
        int i = random.nextInt(cases.size());
        var e = new Appeal.AppealFiled(
                cases.get(i),
                keeper(),
                at(),
                uuid(),
                Appeal.Attacked.DECISION,
                decisions.get(i),
                Appeal.Level.FIRST,
                null,
                uuid(),
                null,
                TEXT,
                false,
                null,
                null,
                PAPER,
                ClockChanges.NONE);
        appeals.add(e);
        return e;
    }

    private @Nullable CaseEvent decided() {
        Appeal.AppealFiled of = some(appeals);
        if (of == null) return null;
        appeals.remove(of);
        Appeal.Result result = random.nextBoolean() ? Appeal.Result.ANNULLED : Appeal.Result.UPHELD;
        return new Appeal.AppealDecided(
                of.caseId(),
                keeper(),
                at(),
                of.appealId(),
                result,
                null,
                TEXT,
                PAPER,
                List.of(),
                ClockChanges.NONE,
                null);
    }

    private boolean stands(Listing.ListingProposed of) {
        return has(Listing.ListingPublished.class, of) && !has(Listing.ListingRemoved.class, of);
    }

    private boolean has(Class<? extends Listing.Event> kind, Listing.ListingProposed of) {
        return ledger.stream()
                .map(Placed::event)
                .filter(kind::isInstance)
                .anyMatch(event -> ((Listing.Event) event).listingId().equals(of.listingId()));
    }

    private Actor keeper() {
        return new Actor("lists@abei", "ABEI", LocalDate.of(2025, 3, 1), Role.LISTS, null);
    }

    private Instant at() {
        return now;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private <T> @Nullable T some(List<T> all) {
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
