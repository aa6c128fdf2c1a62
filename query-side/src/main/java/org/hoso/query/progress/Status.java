package org.hoso.query.progress;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoso.query.known.Head;

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
    private record Word(Status status, Set<ProgressStage> stages) {}

    /** Of several that are true the first counts: what stops the case, then what is furthest along. */
    private static final List<Word> WORDS = List.of(
            new Word(MERGED, EnumSet.of(ProgressStage.MERGED)),
            new Word(REFERRED_CRIMINAL, EnumSet.of(ProgressStage.WITH_INVESTIGATORS)),
            new Word(DISPUTED_COMPETENCE, EnumSet.of(ProgressStage.COMPETENCE_DISPUTED)),
            new Word(NEED_INFO, EnumSet.of(ProgressStage.INFORMATION_ASKED, ProgressStage.INFORMATION_LACKING)),
            new Word(ENFORCING, EnumSet.of(ProgressStage.ENFORCING)),
            new Word(EXECUTING, EnumSet.of(ProgressStage.TO_COMPLY, ProgressStage.TO_CONFIRM_EXECUTION)),
            new Word(SERVED, EnumSet.of(ProgressStage.EXECUTION_DEFERRED, ProgressStage.EXECUTION_SUSPENDED)),
            new Word(DECIDED, EnumSet.of(ProgressStage.TO_SERVE)),
            new Word(EXPLAINING, EnumSet.of(ProgressStage.EXPLANATION_TO_HEAR)),
            new Word(
                    RECORD_ISSUED,
                    EnumSet.of(ProgressStage.EXPLANATION_AWAITED, ProgressStage.TO_PROPOSE, ProgressStage.TO_DECIDE)),
            new Word(
                    BLOCKING,
                    EnumSet.of(
                            ProgressStage.BLOCK_ORDERED,
                            ProgressStage.BLOCK_UNDELIVERED,
                            ProgressStage.BLOCK_REFUSED,
                            ProgressStage.BLOCK_IN_PART,
                            ProgressStage.BLOCK_IN_FORCE)),
            new Word(
                    REMOVAL_PENDING,
                    EnumSet.of(
                            ProgressStage.ITEM_REQUESTED,
                            ProgressStage.ITEM_UNDELIVERED,
                            ProgressStage.ITEM_REFUSED,
                            ProgressStage.ITEM_OVERDUE,
                            ProgressStage.ITEM_CLAIMED,
                            ProgressStage.ITEM_REAPPEARED)),
            new Word(
                    VERIFYING,
                    EnumSet.of(
                            ProgressStage.CONCLUSION_ASKED,
                            ProgressStage.USER_INFO_ASKED,
                            ProgressStage.USER_INFO_UNDELIVERED)),
            new Word(
                    EXECUTED,
                    EnumSet.of(
                            ProgressStage.DECISION_EXECUTED,
                            ProgressStage.ITEM_REMOVED,
                            ProgressStage.ITEM_RESTORED,
                            ProgressStage.ITEM_ASKED_IN_VAIN,
                            ProgressStage.DECISION_ANNULLED)));

    public static Status of(Progress progress) {
        Head head = progress.head();
        return switch (head.rest().state()) {
            case CLOSED -> CLOSED;
            case REJECTED -> REJECTED;
            case OPEN -> ofOpen(progress, head);
        };
    }

    private static Status ofOpen(Progress progress, Head head) {
        Set<ProgressStage> stages =
                progress.strands().all().stream().map(Strand::stage).collect(Collectors.toSet());
        return WORDS.stream()
                .filter(word -> word.status() != EXECUTED || Tracks.unasked(progress) == 0)
                .filter(word -> word.stages().stream().anyMatch(stages::contains))
                .map(Word::status)
                .findFirst()
                .orElse(beforeAnyTrack(head));
    }

    private static Status beforeAnyTrack(Head head) {
        if (head.assessment().concluded() != null) return CONCLUDED;
        if (head.taken()) return ASSIGNED;
        return head.assessment().classified() == null ? RECEIVED : TRIAGED;
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
