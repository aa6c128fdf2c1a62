package org.hoso.ops.whole;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;

/**
 * A case at rest with three persons: who reported, who is meant, and the case's own notes. Marked texts stand in every sealed
 * field that can be filled.
 *
 * @param subject id of the one who is meant
 */
record Planted(StoryCase matter, String subject) {
    /** Begins every planted text. */
    static final String MARK =
            "zq" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);
    /** Begins every planted identity number. */
    static final String DIGITS =
            "7" + String.format("%08d", Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 100_000_000L));

    static Planted in(Api api, int n) {
        return in(api, n, number("1", n));
    }

    /** @param number of the one who is meant */
    static Planted in(Api api, int n, String number) {
        StoryCase matter = new StoryStart(api, Instant.now())
                .reported("intake@abei", Instant.now().minus(Duration.ofDays(3)), report(n));
        matter.later(Duration.ofHours(1));
        matter.step("coordinator@abei", "add-note", fields("audience", "bodies", "text", MARK + "-note-" + n));
        String subject = subject(matter, number);
        matter.step("intake@abei", "reject-report", fields("reason", "no_violation"));
        matter.later(Duration.ofHours(1));
        return new Planted(matter, subject);
    }

    /** All three persons. */
    void erase() {
        ids().forEach(this::erase);
    }

    void erase(String about) {
        matter.step("dpo@mocst", "erase-person", erasure(matter, about));
    }

    static Map<String, Object> erasure(StoryCase matter, String about) {
        return fields(
                "about",
                about,
                "legalBasis",
                "91/2025/QH15",
                "document",
                matter.document("5/QD"),
                "retentionEnded",
                matter.document("7/QD-LT"));
    }

    /** What leads to each of the three. */
    List<String> ids() {
        return List.of(matter.report(), subject, matter.caseId());
    }

    static Map<String, Object> report(int n) {
        return fields(
                "reporter",
                fields(
                        "type",
                        "citizen",
                        "name",
                        MARK + "-name-" + n,
                        "contact",
                        MARK + "-contact-" + n,
                        "identityNumber",
                        number("2", n)),
                "title",
                MARK + "-title-" + n,
                "description",
                MARK + "-description-" + n,
                "claimedEffect",
                MARK + "-effect-" + n,
                "productField",
                "functional_food",
                "items",
                List.of(fields("url", StoryStart.post("facebook.example"), "handle", MARK + "-handle-" + n)));
    }

    /** No number of one kind is another kind's: whoever shares a number is one person. */
    static String number(String kind, int n) {
        return DIGITS + kind + String.format("%03d", n);
    }

    static String subject(StoryCase matter, String number) {
        return matter.step(
                        "recorder@abei",
                        "identify-subject",
                        fields(
                                "kind",
                                "individual",
                                "role",
                                "advertiser",
                                "abroad",
                                false,
                                "name",
                                MARK + "-subject",
                                "address",
                                MARK + "-address",
                                "identityNumber",
                                number))
                .created("subjectId");
    }
}
