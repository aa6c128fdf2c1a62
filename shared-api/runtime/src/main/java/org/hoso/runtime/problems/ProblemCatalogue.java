package org.hoso.runtime.problems;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hoso.cases.Refusal;

/** Every problem there is, as an example of itself: what the interface's description shows. */
public final class ProblemCatalogue {
    private static final String INSTANCE = "/api/v1/cases/0193a1b2-7c4e-7000-8000-000000000001";
    private static final String REQUEST = "0193a1b2-7c4e-7d10-9a3b-5f2e8c7d6b5a";

    private final ProblemTexts texts;

    public ProblemCatalogue(ProblemTexts texts) {
        this.texts = texts;
    }

    /** The statuses that problems have. */
    public SortedSet<Integer> statuses() {
        SortedSet<Integer> statuses = new TreeSet<>();
        all().forEach(diagnosis -> statuses.add(diagnosis.told().status()));
        return statuses;
    }

    /** An example of each problem of a status: the plain codes first, then the refusals in their order. */
    public List<Problem> of(int status, Language language) {
        return all().filter(diagnosis -> diagnosis.told().status() == status)
                .map(diagnosis -> ProblemWriter.worded(texts, diagnosis, language, INSTANCE, REQUEST))
                .toList();
    }

    private Stream<Diagnosis> all() {
        return Stream.concat(
                Arrays.stream(ProblemCode.values()).map(ProblemCatalogue::example),
                Arrays.stream(Refusal.values())
                        .map(refusal -> Diagnosis.of(new Refused(refusal, texts.exampleDetails(refusal)))));
    }

    private static Diagnosis example(ProblemCode code) {
        return switch (code) {
            case BAD_SHAPE -> Diagnosis.of(new BadShape(List.of(Fault.at("/at", FaultCode.IN_THE_FUTURE))));
            case STALE_VERSION -> Diagnosis.of(new StaleVersion(7, List.of("violation-classified")));
            case TOO_LARGE -> Diagnosis.of(new TooLarge(1_048_576));
            case REASON_NEEDED -> Diagnosis.of(new ReasonNeeded("Hoso-Reason"));
            case GLASS_NOT_YOURS -> Diagnosis.of(WrongGlass.notYours("Hoso-Glass"));
            case GLASS_EXPIRED -> Diagnosis.of(WrongGlass.expired("Hoso-Glass"));
            case BUSY -> Diagnosis.of(new Busy(Duration.ofSeconds(1)));
            case OUTCOME_UNKNOWN -> Diagnosis.of(new OutcomeUnknown(Duration.ofSeconds(2)));
            case AWAY -> Diagnosis.of(new Away(Duration.ofSeconds(2)));
            case NO_ROOM -> Diagnosis.of(new NoRoom());
            case NO_ROOM_FOR_FILES -> Diagnosis.of(new NoRoomForFiles());
            case VIEW_ROW_ALTERED -> Diagnosis.of(new ViewRowAltered("case_view"));
            case UNREADABLE_HISTORY -> Diagnosis.of(new UnreadableHistory("case.from-the-future", 4711));
            case CLOCK_ASTRAY -> Diagnosis.of(new ClockAstray(Duration.ofMinutes(7)));
            case TAMPERED_HISTORY -> Diagnosis.of(new TamperedHistory("0193a1b2-7c4e-7000-8000-000000000001", 12));
            case FORKED_LEDGER -> Diagnosis.of(Tampered.forkedLedger(4_711));
            case ALTERED_EVENT -> Diagnosis.of(Tampered.alteredEvent(4_711));
            case FORGED_ROW -> Diagnosis.of(Tampered.forgedRow("events.case_number"));
            case BAD_SIGNATURE -> Diagnosis.of(WrongCallback.badSignature());
            case SIGNATURE_EXPIRED -> Diagnosis.of(WrongCallback.expired());
            case NO_SUCH_DISPATCH -> Diagnosis.of(WrongCallback.noSuchDispatch());
            case NOT_SENT_YET -> Diagnosis.of(WrongCallback.notSentYet());
            case TOO_SLOW,
                    NOT_SIGNED_IN,
                    NOT_ALLOWED,
                    UNKNOWN_PATH,
                    NO_SUCH_CASE,
                    NOT_KNOWN_THEN,
                    NO_SUCH_SUBJECT,
                    NO_SUCH_APPEAL,
                    NO_SUCH_DECISION,
                    NO_SUCH_CORRECTION,
                    NO_SUCH_EVENT,
                    NO_SUCH_EVIDENCE,
                    NO_SUCH_FILE,
                    NO_SUCH_FIGURE,
                    NO_SUCH_LIST,
                    NO_SUCH_DELISTING,
                    NO_SUCH_VIEW,
                    NO_SUCH_WATCHER,
                    NO_SUCH_CHECKPOINT,
                    METHOD_NOT_ALLOWED,
                    NOT_ACCEPTABLE,
                    UNSUPPORTED_MEDIA_TYPE,
                    IDEMPOTENCY_KEY_REUSED,
                    TOO_MANY_REQUESTS,
                    INTERNAL -> Diagnosis.of(code);
        };
    }
}
