package org.hoso.ops.whole.tour;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Fining;
import org.hoso.ops.sample.stories.Openings;

/** Where scenarios begin. */
public final class Scenes {
    /** A fine of 10 to 15 million VND, known for certain. */
    public static final List<String> NO_ADVISORY = List.of("FOOD_NO_ADVISORY");

    /** Half way between 10 and 15 million VND. */
    public static final long FINE_VND = 12_500_000L;

    private Scenes() {}

    public static Map<String, Object> report(String url) {
        return Openings.report("Viên uống trị dứt điểm tiểu đường", url, "functional_food", "Đường An Mẫu");
    }

    public static Map<String, Object> report() {
        return report(StoryStart.post("facebook.example"));
    }

    /** Reported three days ago to ABEI. */
    public static StoryCase reported(StoryStart stage) {
        return stage.reported("intake@abei", stage.daysAgo(3), report()).later(Duration.ofHours(1));
    }

    public static StoryCase classified(StoryStart stage) {
        StoryCase matter = reported(stage);
        matter.step("classifier@abei", "classify-violation", classification(matter, NO_ADVISORY));
        return matter.later(Duration.ofHours(1));
    }

    public static Map<String, Object> classification(StoryCase matter, List<String> types) {
        return fields(
                "productField",
                "functional_food",
                "violationTypes",
                types,
                "actDate",
                matter.today().minusDays(3).toString(),
                "urgency",
                "normal");
    }

    /** Identified, nothing recorded yet. */
    public record Identified(StoryCase matter, String subject) {
        public static Identified in(StoryStart stage, int daysAgo) {
            StoryCase matter = Openings.concludedSupplement(stage, daysAgo, NO_ADVISORY);
            return new Identified(matter, Openings.identified(matter, "individual", "seller"));
        }

        public Map<String, Object> record(String type) {
            return fields(
                    "subjectId",
                    subject,
                    "acts",
                    List.of(act(matter, type)),
                    "document",
                    matter.document("17/BB-VPHC"),
                    "refusedToSign",
                    false);
        }
    }

    public static Map<String, Object> act(StoryCase matter, String type) {
        return fields(
                "violationType", type, "endedOn", matter.today().minusDays(3).toString());
    }

    /** A violation record, the subject may explain. */
    public record Recorded(StoryCase matter, String subject, String record, String act) {
        public static Recorded in(StoryStart stage, int daysAgo) {
            return in(stage, daysAgo, NO_ADVISORY.getFirst());
        }

        public static Recorded in(StoryStart stage, int daysAgo, String type) {
            Identified identified = Identified.in(stage, daysAgo);
            Reply reply = identified.matter().step("recorder@abei", "issue-record", identified.record(type));
            String act = reply.body().path("created").path("actIds").path(0).asString();
            identified.matter().later(Duration.ofHours(1));
            return new Recorded(identified.matter(), identified.subject(), reply.created("recordId"), act);
        }

        public String proposed() {
            return Fining.proposed(matter, record);
        }
    }

    /** A decision on a fine of {@link #FINE_VND}. */
    public record Decided(StoryCase matter, String subject, String proposal, String decision) {
        public static Decided in(StoryStart stage, int daysAgo) {
            Recorded recorded = Recorded.in(stage, daysAgo);
            String proposal = recorded.proposed();
            String decision = Fining.imposed(recorded.matter(), proposal);
            return new Decided(recorded.matter(), recorded.subject(), proposal, decision);
        }

        public static Decided served(StoryStart stage, int daysAgo) {
            Decided decided = in(stage, daysAgo);
            Fining.served(decided.matter(), decided.decision());
            decided.matter().later(Duration.ofHours(1));
            return decided;
        }

        public Map<String, Object> payment(long amountVnd) {
            return fields("decisionId", decision, "amountVnd", amountVnd, "receipt", matter.document("BL-0001"));
        }
    }

    /** Concluded by VFA, prosecuted, and VFA told so: nothing is open but a live link and the duty to draw up a record. */
    public static StoryCase prosecuted(StoryStart stage) {
        StoryCase matter = Openings.concludedSupplement(stage, 4, NO_ADVISORY);
        String referral = matter.step(
                        "decider@abei",
                        "refer-to-investigators",
                        fields("toAgency", "CSKT", "document", matter.document("6/CV")))
                .created("referralId");
        matter.later(Duration.ofHours(1));
        matter.step(
                "coordinator@abei",
                "return-from-investigators",
                fields("referralId", referral, "prosecuted", true, "document", matter.document("5/QĐ")));
        Openings.told(matter, "prosecuted");
        return matter;
    }

    /** @return the id of a piece of evidence */
    public static String screenshot(StoryCase matter) {
        return matter.step(
                        "intake@abei",
                        "add-evidence",
                        Openings.screenshot(matter.item(), matter.now().toString()))
                .created("evidenceId");
    }

    public static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a view", e);
        }
    }

    public static String nobody() {
        return UUID.randomUUID().toString();
    }
}
