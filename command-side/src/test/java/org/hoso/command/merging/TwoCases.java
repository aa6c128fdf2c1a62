package org.hoso.command.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Classification;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Merging;
import org.hoso.cases.Refusal;
import org.hoso.cases.Report;
import org.hoso.cases.Role;
import org.hoso.command.Sample;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.deciding.CaseDecider;
import org.jspecify.annotations.Nullable;

/** Several cases side by side, as the desk has them: each step is asked of one and may tell others too. */
final class TwoCases {
    static final CaseId FIRST = new CaseId(id(1));
    static final CaseId SECOND = new CaseId(id(2));
    static final CaseId THIRD = new CaseId(id(3));
    static final Actor ABEI = officer(Role.COORDINATOR, "ABEI");

    final Map<CaseId, CaseFile> files = new LinkedHashMap<>();
    final List<CaseEvent> told = new ArrayList<>();
    private final DecisionBasis basis = Sample.basis();

    /** Both with ABEI. */
    static TwoCases reported() {
        return new TwoCases().with(FIRST, 1, "ABEI").with(SECOND, 2, "ABEI");
    }

    TwoCases with(CaseId caseId, int number, String agency) {
        happened(new Report.ContentReported(
                caseId,
                officer(Role.INTAKE, agency),
                Sample.MONDAY,
                CaseNumber.of(2026, number),
                id(20 + number),
                Sample.reporter(),
                text("title"),
                text("description"),
                null,
                "functional_food",
                "Viên uống mẫu",
                LocalDate.of(2026, 10, 1),
                Report.Urgency.NORMAL,
                List.of(Sample.item(id(100 + number), "FACEBOOK")),
                new AccountableBody(agency, LocalDate.of(2025, 3, 1)),
                ClockChanges.NONE,
                null));
        return this;
    }

    /** Nothing was found in that one, so that all of them may end without a violation. */
    TwoCases foundNone(CaseId caseId) {
        happened(new Classification.ViolationClassified(
                caseId,
                officer(Role.CLASSIFIER, "ABEI"),
                Sample.hours(1),
                "functional_food",
                Classification.Verdict.NO_VIOLATION,
                List.of(),
                LocalDate.of(2026, 10, 1),
                Report.Urgency.NORMAL,
                null,
                ClockChanges.NONE));
        return this;
    }

    static java.util.UUID item(int number) {
        return id(100 + number);
    }

    TwoCases merged() {
        return after(merge(FIRST, SECOND));
    }

    static Merging.MergeCases merge(CaseId surviving, CaseId absorbed) {
        return merge(ABEI, surviving, absorbed, days(1));
    }

    static Merging.MergeCases merge(Actor by, CaseId surviving, CaseId absorbed, Instant at) {
        return new Merging.MergeCases(surviving, by, at, id(500), absorbed, text("one campaign"), null);
    }

    static Merging.SplitCase split(CaseId asked, @Nullable CaseId absorbed) {
        return new Merging.SplitCase(asked, ABEI, days(20), absorbed, text("two campaigns after all"), null);
    }

    void happened(CaseEvent event) {
        files.merge(event.caseId(), CaseFile.EMPTY.after(event), (before, ignored) -> before.after(event));
        told.add(event);
    }

    CaseFile file(CaseId caseId) {
        return Objects.requireNonNull(files.get(caseId));
    }

    Decision decide(CaseCommand command) {
        return decide(command, null);
    }

    /** As the desk does: a step asked of a surviving case goes to the half that it belongs to. */
    Decision ask(CaseCommand command, @Nullable CaseId half) {
        CaseFile file = file(command.caseId());
        if (file.merged().taken().isEmpty()) return decide(command, null);
        Halves.Belongs belongs = Halves.of(command, half, file, this::find);
        if (belongs.refused() != null) return belongs.refused();
        return belongs.to() == null
                ? decide(command, null)
                : decide(Readdressed.to(belongs.to(), command), command.caseId());
    }

    Decision decide(CaseCommand command, @Nullable CaseId through) {
        return CaseDecider.decide(command, file(command.caseId()), basis.beside(this::find, through));
    }

    TwoCases after(CaseCommand command) {
        return went(ask(command, null));
    }

    TwoCases went(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        ((Decision.Accepted) decision).events().forEach(this::happened);
        return this;
    }

    Answered when(CaseCommand command) {
        return new Answered(ask(command, null));
    }

    /** What was answered. */
    record Answered(Decision decision) {
        void refusedWith(Refusal refusal) {
            assertThat(decision).isInstanceOf(Decision.Refused.class);
            assertThat(((Decision.Refused) decision).refusal()).isEqualTo(refusal);
        }
    }

    private Optional<CaseFile> find(CaseId caseId) {
        return Optional.ofNullable(files.get(caseId));
    }
}
