package org.hoso.ops.whole.plays;

import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Fining;
import org.hoso.ops.sample.stories.Openings;
import org.hoso.ops.whole.tour.History;
import org.hoso.ops.whole.tour.Scenes;
import org.hoso.ops.whole.tour.Tokens;

/** A case from the person who is found to the fine that is paid. */
final class SanctionStates {
    private static final String RECORDER = "recorder@abei";
    /** Its frame is not known for certain. */
    private static final String NOT_CERTAIN = "FOOD_AS_MEDICINE";
    /** A fine that may be paid in parts. */
    private static final String DEAR = "INFLUENCER_UNUSED_PRODUCT";

    private SanctionStates() {}

    static Prepared alleged(StoryStart stage) {
        StoryCase matter = Openings.concludedSupplement(stage, 4, Scenes.NO_ADVISORY);
        String subject = matter.step(RECORDER, "allege-subject", fields("role", "seller"))
                .created("subjectId");
        return Prepared.of(matter).with("subject", subject);
    }

    static Prepared identified(StoryStart stage) {
        var identified = Scenes.Identified.in(stage, 4);
        return Prepared.of(identified.matter()).with("subject", identified.subject());
    }

    static Prepared recorded(StoryStart stage) {
        return prepared(Scenes.Recorded.in(stage, 4));
    }

    /** So short ago that it may still ask to be heard. */
    static Prepared recordedToday(StoryStart stage) {
        return prepared(Scenes.Recorded.in(stage, 1, NOT_CERTAIN));
    }

    /** Its time to explain is over. */
    static Prepared recordedLongAgo(StoryStart stage) {
        var recorded = Scenes.Recorded.in(stage, 45);
        recorded.matter().later(Duration.ofDays(20));
        return prepared(recorded);
    }

    /** Who is recorded has an account here, and speaks for himself. */
    static Prepared recordedOnline(StoryStart stage) {
        StoryCase matter = Openings.concludedSupplement(stage, 4, List.of(NOT_CERTAIN));
        String subject = online(stage, matter);
        String record = Fining.recorded(matter, subject, List.of(NOT_CERTAIN));
        return Prepared.of(matter).with("subject", subject).with("record", record);
    }

    /** @return the subject who is subject@demo */
    static String online(StoryStart stage, StoryCase matter) {
        Map<String, Object> who = Openings.who("individual", "seller", "079012345679");
        who.put("account", Tokens.subject(stage.api(), "subject@demo"));
        return matter.step(RECORDER, "identify-subject", who).created("subjectId");
    }

    private static Prepared prepared(Scenes.Recorded recorded) {
        return Prepared.of(recorded.matter())
                .with("subject", recorded.subject())
                .with("record", recorded.record())
                .with("act", recorded.act())
                .with("deciding", History.of(recorded.matter()).clock("decision_7wd"));
    }

    /** Of an act with a fine high enough for a hearing. */
    static Prepared uncertainRecorded(StoryStart stage) {
        return prepared(Scenes.Recorded.in(stage, 4, NOT_CERTAIN));
    }

    /** With a piece of evidence that speaks against the person. */
    static Prepared aggravated(StoryStart stage) {
        var recorded = Scenes.Recorded.in(stage, 4);
        String evidence = Scenes.screenshot(recorded.matter());
        recorded.matter()
                .step(RECORDER, "close-explanation", fields("recordId", recorded.record(), "outcome", "waived"));
        return prepared(recorded).with("evidence", evidence);
    }

    /** It asked to be heard, in a matter where it may. */
    static Prepared heard(StoryStart stage) {
        var recorded = Scenes.Recorded.in(stage, 4, NOT_CERTAIN);
        recorded.matter().step(RECORDER, "request-hearing", fields("recordId", recorded.record()));
        return prepared(recorded);
    }

    static Prepared proposed(StoryStart stage) {
        var recorded = Scenes.Recorded.in(stage, 4);
        String proposal = recorded.proposed();
        return prepared(recorded).with("proposal", proposal);
    }

    static Prepared uncertain(StoryStart stage) {
        var recorded = Scenes.Recorded.in(stage, 4, NOT_CERTAIN);
        String proposal = recorded.proposed();
        return prepared(recorded).with("proposal", proposal);
    }

    /** The time to fine is over. */
    static Prepared barred(StoryStart stage) {
        var recorded = Scenes.Recorded.in(stage, 50);
        String proposal = recorded.proposed();
        recorded.matter().later(Duration.ofDays(40));
        return prepared(recorded).with("proposal", proposal);
    }

    static Prepared decided(StoryStart stage) {
        return prepared(Scenes.Decided.in(stage, 4));
    }

    static Prepared served(StoryStart stage) {
        return prepared(Scenes.Decided.served(stage, 5));
    }

    private static Prepared prepared(Scenes.Decided decided) {
        return Prepared.of(decided.matter())
                .with("subject", decided.subject())
                .with("proposal", decided.proposal())
                .with("decision", decided.decision());
    }

    /** Whoever is fined has an account here. */
    static Prepared servedOnline(StoryStart stage) {
        StoryCase matter = Openings.concludedSupplement(stage, 5, Scenes.NO_ADVISORY);
        String subject = online(stage, matter);
        String record = Fining.recorded(matter, subject, Scenes.NO_ADVISORY);
        String decision = Fining.imposed(matter, Fining.proposed(matter, record));
        Fining.served(matter, decision);
        return Prepared.of(matter).with("subject", subject).with("decision", decision);
    }

    static Prepared highlyFined(StoryStart stage) {
        StoryCase matter = Openings.concludedSupplement(stage, 4, List.of(DEAR));
        String subject = Openings.identified(matter, "individual", "influencer");
        String record = Fining.recorded(matter, subject, List.of(DEAR));
        String decision = Fining.imposed(matter, Fining.proposed(matter, record));
        Fining.served(matter, decision);
        return Prepared.of(matter).with("subject", subject).with("decision", decision);
    }

    static Prepared overdueFine(StoryStart stage) {
        var decided = Scenes.Decided.served(stage, 60);
        decided.matter().later(Duration.ofDays(30));
        return prepared(decided);
    }

    static Prepared paid(StoryStart stage) {
        var decided = Scenes.Decided.served(stage, 5);
        decided.matter().step(RECORDER, "record-payment", decided.payment(Scenes.FINE_VND));
        decided.matter()
                .step(RECORDER, "complete-remedy", fields("decisionId", decided.decision(), "remedy", "REMOVE_AD"));
        return prepared(decided);
    }

    /** Prosecuted: a link is live, and the duty to draw up a record runs. */
    static Prepared prosecuted(StoryStart stage) {
        StoryCase matter = Scenes.prosecuted(stage);
        Reply reply = matter.ask(
                CaseStates.COORDINATOR,
                "close-case",
                fields(
                        "outcome",
                        "prosecuted",
                        "itemsLeft",
                        List.of(fields("itemId", matter.item(), "reason", "Tài khoản đã bị xóa."))));
        String duty = reply.body().at("/details/duties/0/clockId").asString();
        return Prepared.of(matter).with("duty", duty);
    }

    static Prepared investigated(StoryStart stage) {
        StoryCase matter = Scenes.classified(stage);
        String referral = matter.step(
                        CaseStates.COORDINATOR,
                        "refer-to-investigators",
                        fields("toAgency", "CSKT", "document", matter.document("6/CV")))
                .created("referralId");
        return Prepared.of(matter).with("referral", referral);
    }
}
