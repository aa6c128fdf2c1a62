package org.hoso.command.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;
import static org.hoso.command.lists.Asked.CHALLENGE;
import static org.hoso.command.lists.Asked.KEEPER;
import static org.hoso.command.lists.Asked.LISTING;
import static org.hoso.command.lists.Asked.OTHER_KEEPER;
import static org.hoso.command.lists.Asked.REVIEWER;
import static org.hoso.command.lists.Asked.TODAY;
import static org.hoso.command.lists.Asked.listing;
import static org.hoso.command.lists.Asked.publish;
import static org.hoso.command.lists.Asked.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal.Result;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.cases.Sha256;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.hoso.command.appeal.Complaint;
import org.hoso.command.appeal.Matter;
import org.hoso.lists.Confirmation.ConfirmList;
import org.hoso.lists.Confirmation.ListConfirmed;
import org.hoso.lists.Ground;
import org.hoso.lists.ListChain;
import org.hoso.lists.ListCode;
import org.hoso.lists.ListedKind;
import org.hoso.lists.Listing.ChallengeListing;
import org.hoso.lists.Listing.ChallengerErased;
import org.hoso.lists.Listing.EraseChallenger;
import org.hoso.lists.Listing.ListingChallenged;
import org.hoso.lists.Listing.ListingProposed;
import org.hoso.lists.Listing.ListingPublished;
import org.hoso.lists.Listing.ListingRemoved;
import org.hoso.lists.Listing.ListingReviewed;
import org.hoso.lists.Listing.RemovalReason;
import org.hoso.lists.Listing.RemoveListing;
import org.hoso.lists.Listing.ReviewFinding;
import org.hoso.lists.Listing.ReviewListing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The lists")
class ListingsTest {
    private static final Ground CASE = Ground.ofCase(Sample.CASE);
    private static final Ground APPLICATION = new Ground(null, null, document("5/ĐĐK"));

    @Test
    @DisplayName("a site is proposed on a case that is a violation, and says by its classification why")
    void proposed() {
        assertThat(Asked.ofAViolation().accepted(site("HTTP://www.Lua-Dao.example/?utm_source=x")))
                .singleElement()
                .isInstanceOfSatisfying(ListingProposed.class, e -> {
                    assertThat(e.listed().url()).isEqualTo("https://www.lua-dao.example/");
                    assertThat(e.listed().key()).isEqualTo("lua-dao.example");
                    assertThat(e.listed().platform()).isEqualTo("WEBSITE_INTL");
                    assertThat(e.caseNumber()).isEqualTo(CaseNumber.of(2026, 1));
                    assertThat(e.violationTypes()).containsExactly("FOOD_PATIENT_TESTIMONIAL");
                });
    }

    @Test
    @DisplayName("a licensed site is proposed for the white list on its own application")
    void on_application() {
        assertThat(new Asked().accepted(listing(ListedKind.SITE, "https://bao-mau.example", APPLICATION)))
                .singleElement()
                .isInstanceOfSatisfying(ListingProposed.class, e -> {
                    assertThat(e.list()).isEqualTo(ListCode.WHITE);
                    assertThat(e.caseNumber()).isNull();
                    assertThat(e.violationTypes()).isEmpty();
                });
    }

    @Test
    @DisplayName("rests on one ground, and the black list on no application")
    void one_ground() {
        assertThatThrownBy(() -> new Ground(Sample.CASE, null, document("5/ĐĐK")))
                .hasMessageContaining("one of them");
        assertThatThrownBy(() -> new Ground(null, null, null)).hasMessageContaining("one of them");
        assertThatThrownBy(() -> new Ground(null, id(1), document("5/ĐĐK"))).hasMessageContaining("belongs to a case");
    }

    @Test
    @DisplayName("only the body with the mandate for every field keeps the lists, and only of cases that are there")
    void not_every_body() {
        Actor vfa = officer(Role.LISTS, "VFA");
        Asked asked = Asked.published();
        asked.when(new RemoveListing(vfa, hours(3), LISTING, RemovalReason.MISTAKE, null, null))
                .refusedWith(Refusal.NO_MANDATE);
        new Asked().when(site("https://lua-dao.example")).refusedWith(Refusal.LISTING_GROUND_UNKNOWN);
        new Asked()
                .with(Sample.CASE, Given.events(Sample.reported()).file())
                .when(site("https://lua-dao.example"))
                .refusedWith(Refusal.NOT_A_VIOLATION);
        Asked.ofAViolation()
                .when(listing(ListedKind.SITE, "https://lua-dao.example", new Ground(Sample.CASE, id(77), null)))
                .refusedWith(Refusal.UNKNOWN_DECISION);
    }

    @Test
    @DisplayName("rests on a sanction decision as long as no ruling annuls it")
    void on_a_decision() {
        Ground decision = new Ground(Sample.CASE, Matter.DECISION, null);
        Asked fined = new Asked().with(Sample.CASE, Matter.fined().file());
        fined.after(listing(ListedKind.SITE, "https://lua-dao.example", decision));
        Given annulled = Matter.fined()
                .after(Complaint.againstTheFine())
                .after(Complaint.accept(Complaint.ABEI))
                .after(Complaint.decide(Complaint.ABEI, Result.ANNULLED, null));
        fined.with(Sample.CASE, annulled.file())
                .when(publish(OTHER_KEEPER, Sample.days(30)))
                .refusedWith(Refusal.DECISION_NOT_IN_FORCE);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "SITE, ftp://lua-dao.example, no-web-address",
        "SITE, https://admin:x@lua-dao.example, no-web-address",
        "SITE, https://127.0.0.1, no-public-host",
        "SITE, https://may-noi-bo.local, no-public-host",
        "SITE, https://www.facebook.com, a-platform-itself",
        "SITE, https://lua-dao.example/trang, not-a-whole-site",
        "SITE, https://com.vn, not-a-whole-site",
        "PAGE, https://www.facebook.com, not-one-page",
        "PAGE, https://www.facebook.com/a?b=1&c=2, not-one-page",
        "CHANNEL, https://lua-dao.example/1/2/3/4/5/6/7/8/9/10/11, not-one-page"
    })
    @DisplayName("an address that names no thing of its kind is not listed")
    void unfit_addresses(ListedKind kind, String url, String problem) {
        Asked.ofAViolation()
                .when(listing(kind, url, CASE))
                .refusedWith(Refusal.ADDRESS_UNFIT)
                .saying("problem", problem);
    }

    @Test
    @DisplayName("stands on a list once; the same thing may be on the other list's way")
    void once() {
        Asked.ofAViolation()
                .held(ListCode.BLACK, "lua-dao.example")
                .when(site("https://www.lua-dao.example/"))
                .refusedWith(Refusal.ALREADY_LISTED);
        Asked.ofAViolation().held(ListCode.WHITE, "lua-dao.example").accepted(site("https://lua-dao.example"));
    }

    @ParameterizedTest(name = "from {0} until {1}, review {2}: {3}")
    @CsvSource({
        "2026-10-05, 2026-10-04, 2026-10-06, until-before-from",
        "2026-09-01, 2026-10-04, 2026-10-06, until-past",
        "2026-10-05, , 2026-10-05, review-not-ahead",
        "2026-12-01, , 2026-11-01, review-not-after-from",
        "2026-10-05, 2026-11-01, 2026-11-02, review-after-until"
    })
    @DisplayName("has its days in order, and its review ahead")
    void days(LocalDate from, @Nullable LocalDate until, LocalDate review, String problem) {
        Asked.ofAViolation()
                .when(listing(ListedKind.SITE, "https://lua-dao.example", CASE, from, until, review))
                .refusedWith(Refusal.LISTING_DAYS_UNFIT)
                .saying("problem", problem);
    }

    @Test
    @DisplayName("is announced by another officer than whoever proposed, and begins no earlier than that day")
    void published() {
        Asked.proposed().when(publish(KEEPER, hours(2))).refusedWith(Refusal.OWN_PROPOSAL);
        Asked.proposed().when(publish(OTHER_KEEPER, hours(0))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        assertThat(Asked.proposed().accepted(publish(OTHER_KEEPER, Sample.days(3))))
                .singleElement()
                .isInstanceOfSatisfying(
                        ListingPublished.class, e -> assertThat(e.from()).isEqualTo(TODAY.plusDays(3)));
        Asked.proposed().when(publish(OTHER_KEEPER, Sample.days(200))).refusedWith(Refusal.LISTING_DAYS_UNFIT);
        Asked.published().when(publish(OTHER_KEEPER, hours(3))).refusedWith(Refusal.LISTING_NOT_AT_THIS_STAGE);
        new Asked().when(publish(OTHER_KEEPER, hours(3))).refusedWith(Refusal.UNKNOWN_LISTING);
    }

    @Test
    @DisplayName("is not announced once what it rests on has fallen")
    void ground_gone_before_it_was_announced() {
        Asked asked = Asked.proposed();
        asked.with(Sample.CASE, Given.events(Sample.reported()).file())
                .when(publish(OTHER_KEEPER, hours(2)))
                .refusedWith(Refusal.NOT_A_VIOLATION);
    }

    @Test
    @DisplayName("whoever it concerns challenges it once at a time; an officer records a challenge that came on paper")
    void challenged() {
        Asked asked = Asked.published();
        assertThat(asked.accepted(challenge(Sample.citizen(), CHALLENGE, null)))
                .singleElement()
                .isInstanceOf(ListingChallenged.class);
        asked.after(challenge(Sample.citizen(), CHALLENGE, null));
        asked.when(challenge(Sample.citizen(), id(502), null)).refusedWith(Refusal.ALREADY_CHALLENGED);
        asked.when(challenge(KEEPER, id(502), null)).refusedWith(Refusal.DOCUMENT_MISSING);
        asked.accepted(challenge(KEEPER, id(502), document("1/ĐĐN")));
        Asked.proposed()
                .when(challenge(Sample.citizen(), CHALLENGE, null))
                .refusedWith(Refusal.LISTING_NOT_AT_THIS_STAGE);
    }

    @Test
    @DisplayName("a challenge is decided by an appeals officer of the body or of the one above, who had no hand in it")
    void decided() {
        Asked asked = Asked.published().after(challenge(Sample.citizen(), CHALLENGE, null));
        asked.when(review(KEEPER, CHALLENGE, ReviewFinding.FALLS)).refusedWith(Refusal.WRONG_ROLE);
        asked.when(review(officer(Role.APPEALS, "MOH"), CHALLENGE, ReviewFinding.FALLS))
                .refusedWith(Refusal.WRONG_AGENCY);
        asked.when(review(as(KEEPER), CHALLENGE, ReviewFinding.FALLS)).refusedWith(Refusal.OFFICER_NOT_IMPARTIAL);
        asked.when(review(as(OTHER_KEEPER), CHALLENGE, ReviewFinding.FALLS)).refusedWith(Refusal.OFFICER_NOT_IMPARTIAL);
        asked.when(review(REVIEWER, id(1), ReviewFinding.FALLS)).refusedWith(Refusal.UNKNOWN_CHALLENGE);
        assertThat(asked.accepted(review(REVIEWER, CHALLENGE, ReviewFinding.FALLS)))
                .extracting(Object::getClass)
                .containsExactly(ListingReviewed.class, ListingRemoved.class);
        asked.after(review(REVIEWER, CHALLENGE, ReviewFinding.KEPT));
        asked.when(review(REVIEWER, CHALLENGE, ReviewFinding.KEPT)).refusedWith(Refusal.CHALLENGE_DECIDED);
    }

    @Test
    @DisplayName("its day of review is kept by another officer, who sets the next one")
    void reviewed() {
        Asked asked = Asked.published();
        asked.when(review(KEEPER, null, ReviewFinding.KEPT)).refusedWith(Refusal.OFFICER_NOT_IMPARTIAL);
        assertThat(asked.accepted(review(OTHER_KEEPER, null, ReviewFinding.KEPT)))
                .singleElement()
                .isInstanceOf(ListingReviewed.class);
        assertThatThrownBy(() -> new ReviewListing(
                        REVIEWER, hours(4), LISTING, null, ReviewFinding.KEPT, text("why"), null, null))
                .hasMessageContaining("next day");
    }

    @Test
    @DisplayName("is taken off by one officer, once; then the address is free")
    void removed() {
        Asked asked = Asked.published();
        RemoveListing remove =
                new RemoveListing(OTHER_KEEPER, hours(5), LISTING, RemovalReason.VIOLATION_ENDED, null, null);
        assertThat(asked.accepted(remove)).singleElement().isInstanceOf(ListingRemoved.class);
        asked.after(remove).when(remove).refusedWith(Refusal.LISTING_NOT_AT_THIS_STAGE);
        assertThat(Asked.proposed().accepted(remove)).singleElement().isInstanceOf(ListingRemoved.class);
        assertThatThrownBy(() -> new RemoveListing(KEEPER, hours(5), LISTING, RemovalReason.REVIEW, null, null))
                .hasMessageContaining("by itself");
    }

    @Test
    @DisplayName("a subscriber that took every change over comes to the same hash, and is believed for nothing else")
    void confirmed() {
        Asked asked = new Asked();
        assertThat(asked.accepted(confirm(3, "1", "2", "3"))).singleElement().isInstanceOf(ListConfirmed.class);
        asked.when(confirm(3, "1", "3", "2")).refusedWith(Refusal.LIST_DIFFERS);
        asked.when(confirm(3, "1", "2")).refusedWith(Refusal.LIST_DIFFERS);
        asked.when(confirm(4, "1", "2", "3", "4"))
                .refusedWith(Refusal.UNKNOWN_LIST_CHANGE)
                .saying("last", 3L);
        assertThatThrownBy(() -> confirm(0)).hasMessageContaining("from 1");
    }

    private static ConfirmList confirm(long number, String... texts) {
        Sha256 hash = ListChain.beginning();
        for (String text : texts) hash = ListChain.after(hash, text);
        return new ConfirmList(officer(Role.SUBSCRIBER, "SUBSCRIBER_DEMO"), hours(1), id(600), number, hash);
    }

    private static Actor as(Actor keeper) {
        return new Actor(keeper.officer(), "ABEI", keeper.agencySince(), Role.APPEALS, null);
    }

    private static ChallengeListing challenge(Actor by, UUID challengeId, @Nullable DocumentRef document) {
        return new ChallengeListing(
                by, hours(3), LISTING, challengeId, text("name"), text("contact"), text("grounds"), document);
    }

    private static ReviewListing review(Actor by, @Nullable UUID challengeId, ReviewFinding finding) {
        Instant at = hours(4);
        return new ReviewListing(
                by,
                at,
                LISTING,
                challengeId,
                finding,
                text("reason"),
                null,
                finding == ReviewFinding.KEPT ? TODAY.plusMonths(3) : null);
    }

    @Test
    @DisplayName(
            "who challenged is erased once the challenge is decided or the entry is off, by a document that ends the retention")
    void erased() {
        Asked challenged = Asked.published().after(challenge(officer(Role.REPORTER, "CITIZEN"), CHALLENGE, null));
        challenged.when(erase(CHALLENGE, true)).refusedWith(Refusal.CHALLENGE_WAITS);
        Asked off = challenged.after(
                new RemoveListing(KEEPER, hours(9), LISTING, RemovalReason.VIOLATION_ENDED, null, null));
        off.when(erase(CHALLENGE, false)).refusedWith(Refusal.RETENTION_UNKNOWN);
        off.when(erase(id(7), true)).refusedWith(Refusal.UNKNOWN_CHALLENGE);
        new Asked().when(erase(CHALLENGE, true)).refusedWith(Refusal.UNKNOWN_LISTING);
        assertThat(off.accepted(erase(CHALLENGE, true))).singleElement().isInstanceOf(ChallengerErased.class);
    }

    private static EraseChallenger erase(UUID challenge, boolean retentionEnded) {
        return new EraseChallenger(
                officer(Role.DPO, "MOCST"),
                hours(10),
                LISTING,
                challenge,
                "91/2025/QH15",
                document("5/QD"),
                retentionEnded ? document("7/QD-LT") : null);
    }
}
