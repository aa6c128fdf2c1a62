package org.hoso.command.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.address;
import static org.hoso.command.Sample.citizen;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.item;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.reporter;
import static org.hoso.command.Sample.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Classification;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Refusal;
import org.hoso.cases.Report;
import org.hoso.cases.Report.Brought;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Report.Handled;
import org.hoso.cases.Report.ItemAdded;
import org.hoso.cases.Report.ReportJoined;
import org.hoso.cases.Report.ReportedItem;
import org.hoso.cases.Report.Urgency;
import org.hoso.cases.Role;
import org.hoso.command.Sample;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A report of several links joins what is handled")
class JoiningACaseTest {
    private static final CaseId OWN = new CaseId(id(77));
    private static final CaseId OTHER = new CaseId(id(78));
    private static final Actor INTAKE = officer(Role.INTAKE, "ABEI");
    private static final ReportedItem KNOWN =
            link(30, item(Sample.ITEM, "FACEBOOK").url().canonical());
    private static final ReportedItem FRESH = link(31, "https://zalo.me/0987654321");
    private static final ReportedItem THERE = link(32, "https://facebook.example/there");

    @Test
    @DisplayName("and nothing that was sent is lost: links become items, and every field stands in the event")
    void keeps_everything() {
        List<CaseEvent> events = accepted(join(citizen(), KNOWN, FRESH), open());
        ReportJoined joined = (ReportJoined) events.getFirst();
        assertThat(joined.itemId()).isEqualTo(Sample.ITEM);
        assertThat(joined.links()).extracting(ReportedItem::itemId).containsExactly(Sample.ITEM, FRESH.itemId());
        assertThat(joined.linksAbout()).isEqualTo(id(79));
        assertThat(joined.claimedEffect()).isNotNull();
        assertThat(joined.productField()).isEqualTo("functional_food");
        assertThat(joined.productName()).isEqualTo("Viên uống Demo");
        assertThat(joined.urgency()).isEqualTo(Urgency.URGENT);
        assertThat(joined.actDate()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(((ItemAdded) events.get(1)).item().itemId()).isEqualTo(FRESH.itemId());
        assertThat(events).hasSize(2);
    }

    @Test
    @DisplayName("a link known to the case by another row is its own item, not a second one")
    void known_by_the_file() {
        List<CaseEvent> events = accepted(
                join(citizen(), FRESH, KNOWN),
                open().after(new ItemAdded(CASE, INTAKE, days(0), Sample.item(FRESH.itemId(), "ZALO"))));
        assertThat(events).hasSize(2);
    }

    @Test
    @DisplayName("once the case was judged a stranger's other links open a case of their own; its officer's do not")
    void strangers_open_beside() {
        CaseFile judged = open().after(classified());
        List<CaseEvent> events = accepted(join(citizen(), KNOWN, FRESH), judged);
        ContentReported opened = (ContentReported) events.getLast();
        assertThat(opened.caseId()).isEqualTo(OWN);
        assertThat(opened.items()).extracting(Report.Item::itemId).containsExactly(FRESH.itemId());
        assertThat(opened.reportId()).isEqualTo(((ReportJoined) events.getFirst()).reportId());
        assertThat(((ReportJoined) events.getFirst()).beside())
                .containsExactly(new Report.Beside(OWN, opened.caseNumber(), true, List.of(FRESH.itemId())));
        assertThat(accepted(join(INTAKE, KNOWN, FRESH), judged).getLast()).isInstanceOf(ItemAdded.class);
    }

    @Test
    @DisplayName(
            "every open case that handles one of the links gets it; where one was closed meanwhile nothing happens")
    void several_cases() {
        List<CaseEvent> events = accepted(join(citizen(), KNOWN, THERE), open());
        assertThat(events).extracting(CaseEvent::caseId).containsExactly(CASE, OTHER);
        ReportJoined there = (ReportJoined) events.getLast();
        assertThat(there.itemId()).isEqualTo(id(12));
        assertThat(there.beside()).extracting(Report.Beside::caseId).containsExactly(CASE);
        CaseFile closed = other().after(new Report.ReportRejected(
                OTHER, INTAKE, days(1), Report.RejectionReason.DUPLICATE, null, null, ClockChanges.NONE));
        assertThat(JoiningACase.decide(join(citizen(), KNOWN, THERE), open(), basis(closed)))
                .isInstanceOfSatisfying(
                        Decision.Refused.class, no -> assertThat(no.refusal()).isEqualTo(Refusal.CASE_CLOSED));
    }

    @Test
    @DisplayName("what the law's lists do not know is refused as in any report")
    void unknown_field() {
        var c = join(citizen(), KNOWN);
        var wrong = new Report.JoinReport(
                CASE,
                c.by(),
                c.at(),
                c.reportId(),
                c.reporter(),
                c.title(),
                null,
                null,
                "magic",
                null,
                null,
                null,
                null,
                null);
        assertThat(JoiningACase.decide(wrong, open(), basis(other())))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        no -> assertThat(no.refusal()).isEqualTo(Refusal.UNKNOWN_PRODUCT_FIELD));
    }

    private static CaseFile open() {
        return CaseFile.EMPTY.after(Sample.reported(item(Sample.ITEM, "FACEBOOK")));
    }

    private static CaseFile other() {
        ContentReported like = Sample.reported(item(Sample.ITEM, "FACEBOOK"));
        return CaseFile.EMPTY.after(new ContentReported(
                OTHER,
                like.by(),
                like.at(),
                CaseNumber.of(2026, 9),
                id(40),
                like.reporter(),
                like.title(),
                null,
                null,
                like.productField(),
                null,
                null,
                like.urgency(),
                List.of(new Report.Item(id(12), THERE.url(), "FACEBOOK", "post", null, null, null)),
                like.accountable(),
                like.clocks(),
                null));
    }

    private static Classification.ViolationClassified classified() {
        return new Classification.ViolationClassified(
                CASE,
                officer(Role.CLASSIFIER, "ABEI"),
                days(1),
                "functional_food",
                Classification.Verdict.VIOLATION,
                List.of(),
                LocalDate.of(2026, 10, 1),
                Urgency.NORMAL,
                null,
                ClockChanges.NONE);
    }

    private static Report.JoinReport join(Actor by, ReportedItem... links) {
        List<ReportedItem> all = List.of(links);
        Map<Object, Handled> handled = Map.of(
                KNOWN, new Handled(KNOWN.itemId(), CASE, Sample.ITEM),
                THERE, new Handled(THERE.itemId(), OTHER, id(12)));
        return new Report.JoinReport(
                CASE,
                by,
                days(2),
                id(50),
                reporter(),
                text("title"),
                text("description"),
                text("effect"),
                "functional_food",
                "Viên uống Demo",
                LocalDate.of(2026, 10, 1),
                Urgency.URGENT,
                Sample.ITEM,
                new Brought(
                        OWN,
                        id(79),
                        all,
                        all.stream()
                                .filter(handled::containsKey)
                                .map(handled::get)
                                .toList(),
                        null));
    }

    private static List<CaseEvent> accepted(Report.JoinReport command, CaseFile file) {
        return ((Decision.Accepted) JoiningACase.decide(command, file, basis(other()))).events();
    }

    private static DecisionBasis basis(CaseFile there) {
        return Sample.basis().beside(id -> id.equals(OTHER) ? Optional.of(there) : Optional.empty(), null);
    }

    private static ReportedItem link(long id, String url) {
        return new ReportedItem(id(id), address(url), null, null, null);
    }
}
