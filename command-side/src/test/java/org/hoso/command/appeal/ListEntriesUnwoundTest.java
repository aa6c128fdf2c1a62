package org.hoso.command.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;
import static org.hoso.command.appeal.Complaint.ABEI;
import static org.hoso.command.appeal.Complaint.MOCST;
import static org.hoso.command.appeal.Complaint.SECOND;
import static org.hoso.command.appeal.Complaint.accept;
import static org.hoso.command.appeal.Complaint.againstTheFine;
import static org.hoso.command.appeal.Complaint.decide;
import static org.hoso.command.appeal.Complaint.serve;
import static org.hoso.command.appeal.Complaint.settle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal;
import org.hoso.cases.Appeal.AppealDecided;
import org.hoso.cases.Appeal.Consequence;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.Appeal.ConsequenceSettled;
import org.hoso.cases.Appeal.Difficulty;
import org.hoso.cases.Appeal.Result;
import org.hoso.cases.CaseId;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.ListEntries;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An entry of the lists whose decision is annulled")
class ListEntriesUnwoundTest {
    private static final UUID LISTING = id(700);
    private static final Actor KEEPER = officer(Role.LISTS, "ABEI");

    /** Entries by id, with the decision that each rests on. */
    private static final class Lists implements ListEntries {
        private final Map<UUID, UUID> resting = new HashMap<>(Map.of(LISTING, Matter.DECISION, id(701), id(999)));

        @Override
        public List<Entry> restingOn(CaseId caseId, UUID decisionId) {
            return resting.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(decisionId))
                    .map(entry -> new Entry(entry.getKey(), "ABEI"))
                    .toList();
        }

        @Override
        public boolean holds(UUID listingId) {
            return resting.containsKey(listingId);
        }
    }

    private final Lists lists = new Lists();

    @Test
    @DisplayName("is owed by the body that listed it, and undone by nothing but being taken off")
    void owed_until_it_is_off() {
        Given annulled = annulled();
        UUID consequence = opened(annulled);
        annulled.when(settle(KEEPER, consequence)).refusedWith(Refusal.NOT_UNDONE_YET);
        lists.resting.remove(LISTING);
        annulled.when(settle(KEEPER, consequence)).then(ConsequenceSettled.class, e -> {});
    }

    @Test
    @DisplayName("need not be taken off where the decision stands again; one that was, is to be listed again")
    void stands_again() {
        Given annulled = annulled();
        second(annulled).then(AppealDecided.class, e -> {
            assertThat(e.consequences()).extracting(Consequence::kind).doesNotContain(ConsequenceKind.RENEW_LIST_ENTRY);
            assertThat(e.lapsed()).contains(opened(annulled));
        });
        lists.resting.remove(LISTING);
        Given off = annulled.after(settle(KEEPER, opened(annulled)));
        second(off)
                .then(
                        AppealDecided.class,
                        e -> assertThat(e.consequences())
                                .extracting(Consequence::kind, Consequence::reference, Consequence::owner)
                                .contains(tuple(ConsequenceKind.RENEW_LIST_ENTRY, LISTING, "ABEI")));
    }

    private Given annulled() {
        DecisionBasis basis = new DecisionBasis(Sample.law(), Sample.basis().ids(), lists);
        return new Given(Matter.fined().file(), basis)
                .after(againstTheFine())
                .after(accept(ABEI))
                .after(decide(ABEI, Result.ANNULLED, null));
    }

    private static UUID opened(Given annulled) {
        return annulled.file().appeals().consequences().values().stream()
                .filter(owed -> owed.what().kind() == ConsequenceKind.WITHDRAW_LIST_ENTRY)
                .peek(owed -> assertThat(owed.what().reference()).isEqualTo(LISTING))
                .map(owed -> owed.what().consequenceId())
                .reduce((one, other) -> {
                    throw new AssertionError("one consequence for one entry");
                })
                .orElseThrow();
    }

    private static Given.Asked second(Given annulled) {
        Given filed = annulled.after(serve(ABEI))
                .after(new Complaint.Filing(MOCST, Appeal.Attacked.DECISION, Matter.DECISION)
                        .after(Complaint.FIRST)
                        .at(days(45))
                        .of(id(90))
                        .onPaper("16/ĐKN")
                        .command())
                .after(accept(MOCST, SECOND, Difficulty.ORDINARY, days(47)));
        return filed.when(new Appeal.DecideAppeal(
                Sample.CASE, MOCST, days(60), SECOND, Result.UPHELD, null, text("grounds"), document("7/QĐ-GQKN")));
    }
}
