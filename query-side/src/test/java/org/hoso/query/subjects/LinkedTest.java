package org.hoso.query.subjects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.hoso.cases.AccountPaths;
import org.hoso.cases.CaseId;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Sha256;
import org.hoso.lists.Ground;
import org.hoso.lists.ListCode;
import org.hoso.lists.Listed;
import org.hoso.lists.ListedKind;
import org.hoso.query.lists.FoundListing;
import org.hoso.query.subjects.SubjectListing.By;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A listing is about a party")
class LinkedTest {
    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final CaseId OTHER = new CaseId(new UUID(0, 2));
    private static final UUID DECISION = new UUID(0, 3);
    private static final DocumentRef PAPER = new DocumentRef("1/QĐ", LocalDate.of(2026, 3, 1));
    private static final String[] HOSTS = {"a.example", "b.a.example", "ba.example"};
    private static final String[] STEPS = {"x", "y", "xy"};

    @Test
    @DisplayName("that covers its content as host and path say: 4,000 random pairs against plain text")
    void covered() {
        Random random = new Random(7);
        int linked = 0;
        for (int n = 0; n < 4_000; n++) {
            String content = HOSTS[random.nextInt(3)] + path(random, random.nextInt(4));
            boolean site = random.nextBoolean();
            String listed = HOSTS[random.nextInt(3)] + (site ? "" : path(random, 1 + random.nextInt(3)));
            ListCode list = ListCode.values()[random.nextInt(2)];
            FoundListing listing = listing(list, site ? ListedKind.SITE : ListedKind.PAGE, listed, ground(null, null));
            boolean expected = site
                    ? host(content).equals(listed)
                            || (list == ListCode.BLACK && host(content).endsWith("." + listed))
                    : (content + "/").startsWith(listed + "/");
            assertThat(Linked.of(CASE, recorded("https://" + content, List.of()))
                            .by(listing))
                    .as("%s %s of %s", list, listed, content)
                    .isEqualTo(expected ? Optional.of(By.ADDRESS) : Optional.empty());
            if (expected) linked++;
        }
        assertThat(linked).isBetween(500, 3_500);
    }

    @Test
    @DisplayName("by the decision against it, by its case, and not by a decision against somebody else")
    void by_case() {
        RegisterParty decided = recorded("https://c.example/1", List.of(decision()));
        RegisterParty other = recorded("https://c.example/1", List.of());
        FoundListing onDecision = listing(ListCode.BLACK, ListedKind.SITE, "d.example", ground(CASE, DECISION));
        FoundListing onCase = listing(ListCode.BLACK, ListedKind.SITE, "d.example", ground(CASE, null));
        assertThat(Linked.of(CASE, decided).by(onDecision)).contains(By.DECISION);
        assertThat(Linked.of(CASE, other).by(onDecision)).isEmpty();
        assertThat(Linked.of(OTHER, decided).by(onDecision)).isEmpty();
        assertThat(Linked.of(CASE, other).by(onCase)).contains(By.CASE);
        assertThat(Linked.of(OTHER, other).by(onCase)).isEmpty();
    }

    @Test
    @DisplayName(
            "by the account that its address shows, whatever the address; not by a case that an account merely stands in")
    void by_account() {
        String story = "https://www.facebook.com/story.php?id=100012&story_fbid=9";
        RegisterParty account = account("FACEBOOK", story);
        FoundListing profile = listing(
                ListCode.BLACK, ListedKind.ACCOUNT, "www.facebook.com/profile.php?id=100012", ground(OTHER, null));
        FoundListing another = listing(
                ListCode.BLACK, ListedKind.ACCOUNT, "www.facebook.com/profile.php?id=100013", ground(CASE, null));
        assertThat(Linked.of(CASE, account).by(profile)).contains(By.ADDRESS);
        assertThat(Linked.of(CASE, account).by(another)).isEmpty();
    }

    private static String path(Random random, int steps) {
        StringBuilder path = new StringBuilder();
        for (int n = 0; n < steps; n++) path.append('/').append(STEPS[random.nextInt(3)]);
        return path.toString();
    }

    private static String host(String address) {
        int end = address.indexOf('/');
        return end < 0 ? address : address.substring(0, end);
    }

    private static Ground ground(
            @org.jspecify.annotations.Nullable CaseId caseId, @org.jspecify.annotations.Nullable UUID decision) {
        return caseId == null ? new Ground(null, null, PAPER) : new Ground(caseId, decision, null);
    }

    /** The key is the address without scheme and {@code www.}, as it is stored. */
    private static FoundListing listing(ListCode list, ListedKind kind, String address, Ground ground) {
        String url = "https://" + address;
        String key = address.startsWith("www.") ? address.substring(4) : address;
        return new FoundListing(
                new UUID(0, 9),
                list,
                new Listed(kind, url, Sha256.of(url), key, "FACEBOOK", false),
                ground,
                "ABEI",
                AccountPaths.key("FACEBOOK", url),
                FoundListing.Standing.PUBLISHED,
                LocalDate.of(2026, 3, 1),
                null,
                null,
                null,
                1);
    }

    private static RegisterParty.DecidedMeasure decision() {
        return new RegisterParty.DecidedMeasure(DECISION, "ABEI", Instant.EPOCH, 1, List.of(), PAPER, false, false);
    }

    private static RegisterParty recorded(String link, List<RegisterParty.DecidedMeasure> decisions) {
        var act =
                new RegisterParty.RecordedAct(new UUID(0, 4), "FOOD_PATIENT_TESTIMONIAL", PAPER.date(), List.of(link));
        var record = new RegisterParty.Recorded(new UUID(0, 5), "ABEI", Instant.EPOCH, List.of(act), null, false);
        return SampleParty.of(
                RegisterParty.Kind.INDIVIDUAL, new UUID(0, 6).toString(), List.of(), List.of(record), decisions);
    }

    private static RegisterParty account(String platform, String item) {
        String key = AccountPaths.key(platform, item).orElseThrow();
        return SampleParty.of(RegisterParty.Kind.ACCOUNT, key, List.of(item), List.of(), List.of());
    }
}
