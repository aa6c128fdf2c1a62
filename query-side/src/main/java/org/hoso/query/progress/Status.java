package org.hoso.query.progress;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one word that people see for a case: the main path of process.md section 3. It is derived, for display only; what may
 * be done follows from the tracks, never from this.
 */
public enum Status {
    RECEIVED,
    REJECTED,
    MERGED,
    NEED_INFO,
    TRIAGED,
    ASSIGNED,
    DISPUTED_COMPETENCE,
    VERIFYING,
    CONCLUDED,
    REMOVAL_PENDING,
    BLOCKING,
    RECORD_ISSUED,
    EXPLAINING,
    DECIDED,
    SERVED,
    EXECUTING,
    ENFORCING,
    REFERRED_CRIMINAL,
    EXECUTED,
    CLOSED;

    /** A word, and the stages of which any one makes it true. */
    private record Word(Status status, Set<Stage> stages) {}

    /** Of several that are true the first counts: what stops the case, then what is furthest along. */
    private static final List<Word> WORDS = List.of(
            new Word(MERGED, EnumSet.of(Stage.MERGED)),
            new Word(REFERRED_CRIMINAL, EnumSet.of(Stage.WITH_INVESTIGATORS)),
            new Word(DISPUTED_COMPETENCE, EnumSet.of(Stage.COMPETENCE_DISPUTED)),
            new Word(NEED_INFO, EnumSet.of(Stage.INFORMATION_ASKED, Stage.INFORMATION_LACKING)),
            new Word(ENFORCING, EnumSet.of(Stage.ENFORCING)),
            new Word(EXECUTING, EnumSet.of(Stage.TO_COMPLY, Stage.TO_CONFIRM_EXECUTION)),
            new Word(SERVED, EnumSet.of(Stage.EXECUTION_DEFERRED, Stage.EXECUTION_SUSPENDED)),
            new Word(DECIDED, EnumSet.of(Stage.TO_SERVE)),
            new Word(EXPLAINING, EnumSet.of(Stage.EXPLANATION_TO_HEAR)),
            new Word(RECORD_ISSUED, EnumSet.of(Stage.EXPLANATION_AWAITED, Stage.TO_PROPOSE, Stage.TO_DECIDE)),
            new Word(
                    BLOCKING,
                    EnumSet.of(
                            Stage.BLOCK_ORDERED,
                            Stage.BLOCK_UNDELIVERED,
                            Stage.BLOCK_REFUSED,
                            Stage.BLOCK_IN_PART,
                            Stage.BLOCK_IN_FORCE)),
            new Word(
                    REMOVAL_PENDING,
                    EnumSet.of(
                            Stage.ITEM_REQUESTED,
                            Stage.ITEM_UNDELIVERED,
                            Stage.ITEM_REFUSED,
                            Stage.ITEM_OVERDUE,
                            Stage.ITEM_CLAIMED,
                            Stage.ITEM_REAPPEARED)),
            new Word(VERIFYING, EnumSet.of(Stage.CONCLUSION_ASKED, Stage.USER_INFO_ASKED, Stage.USER_INFO_UNDELIVERED)),
            new Word(
                    EXECUTED,
                    EnumSet.of(
                            Stage.DECISION_EXECUTED,
                            Stage.ITEM_REMOVED,
                            Stage.ITEM_RESTORED,
                            Stage.ITEM_ASKED_IN_VAIN,
                            Stage.DECISION_ANNULLED)));

    public static Status of(Progress progress) {
        Head head = progress.head();
        return switch (head.rest().state()) {
            case CLOSED -> CLOSED;
            case REJECTED -> REJECTED;
            case OPEN -> ofOpen(progress, head);
        };
    }

    private static Status ofOpen(Progress progress, Head head) {
        Set<Stage> stages = progress.strands().all().stream().map(Strand::stage).collect(Collectors.toSet());
        return WORDS.stream()
                .filter(word -> word.status() != EXECUTED || Tracks.unasked(progress) == 0)
                .filter(word -> word.stages().stream().anyMatch(stages::contains))
                .map(Word::status)
                .findFirst()
                .orElse(beforeAnyTrack(head));
    }

    private static Status beforeAnyTrack(Head head) {
        if (head.finding() != null) return CONCLUDED;
        if (head.taken()) return ASSIGNED;
        return head.verdict() == null ? RECEIVED : TRIAGED;
    }

    /** What an outsider is told: whether the case was received, waits for them, is in hand or is over; no more. */
    public Status forOutsiders() {
        return switch (this) {
            case RECEIVED, NEED_INFO, REJECTED, CLOSED -> this;
            case MERGED,
                    TRIAGED,
                    ASSIGNED,
                    DISPUTED_COMPETENCE,
                    VERIFYING,
                    CONCLUDED,
                    REMOVAL_PENDING,
                    BLOCKING,
                    RECORD_ISSUED,
                    EXPLAINING,
                    DECIDED,
                    SERVED,
                    EXECUTING,
                    ENFORCING,
                    REFERRED_CRIMINAL,
                    EXECUTED -> VERIFYING;
        };
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
