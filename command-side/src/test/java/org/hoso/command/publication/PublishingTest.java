package org.hoso.command.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.family.Answered;
import org.hoso.law.Law;
import org.hoso.publications.ChangeCause;
import org.hoso.publications.Cut;
import org.hoso.publications.FigureTable;
import org.hoso.publications.FigureTable.FigureCount;
import org.hoso.publications.FigureTable.FigureRow;
import org.hoso.publications.FigureTable.FigureVersion;
import org.hoso.publications.Period;
import org.hoso.publications.Publication.FiguresProposed;
import org.hoso.publications.Publication.FiguresPublished;
import org.hoso.publications.Publication.FiguresWithdrawn;
import org.hoso.publications.Publication.ProposeFigures;
import org.hoso.publications.Publication.ProposeRestatement;
import org.hoso.publications.Publication.PublishFigures;
import org.hoso.publications.Publication.RestatementProposed;
import org.hoso.publications.Publication.WithdrawFigures;
import org.hoso.publications.PublicationCommand;
import org.hoso.publications.PublicationEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Publishing figures")
class PublishingTest {
    private static final Law LAW = Law.load();
    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    private static final Actor FIRST = officer("lists@abei", "ABEI", Role.LISTS);
    private static final Actor SECOND = officer("coordinator@abei", "ABEI", Role.COORDINATOR);
    private static final Actor OTHER_BODY = officer("coordinator@a05", "A05", Role.COORDINATOR);
    private static final UUID ONE = UUID.fromString("0199a001-0000-7000-8000-000000000001");
    private static final UUID TWO = UUID.fromString("0199a001-0000-7000-8000-000000000002");
    private static final FigureTable OCTOBER = table("2026-10", 100, 46);

    @Test
    @DisplayName(
            "what one officer proposed is published by another of the same body, not by the first, nor by another body")
    void two_officers() {
        Publications proposed = after(Publications.NONE, new ProposeFigures(FIRST, NOON, ONE, OCTOBER));
        asked(new PublishFigures(SECOND, NOON, ONE), proposed).then(new FiguresPublished(SECOND, NOON, ONE));
        asked(new PublishFigures(FIRST, NOON, ONE), proposed).refusedWith(Refusal.OWN_PROPOSAL);
        asked(new PublishFigures(OTHER_BODY, NOON, ONE), proposed).refusedWith(Refusal.WRONG_AGENCY);
        asked(new PublishFigures(SECOND, NOON.minusSeconds(1), ONE), proposed).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        asked(new PublishFigures(SECOND, NOON, TWO), proposed).refusedWith(Refusal.UNKNOWN_PUBLICATION);
    }

    @Test
    @DisplayName("a body that sends no removal requests for every field publishes nothing")
    void whose_figures_they_are() {
        for (String agency : List.of("MOH", "IDEA", "SVH_HCM"))
            asked(new ProposeFigures(officer("x", agency, Role.COORDINATOR), NOON, ONE, OCTOBER), Publications.NONE)
                    .refusedWith(Refusal.NO_MANDATE);
    }

    @Test
    @DisplayName("a period is published once it is over, and once; what is withdrawn is settled")
    void once_a_period() {
        unfit(new ProposeFigures(FIRST, NOON, ONE, table("2026-11", 100, 46)), Publications.NONE, "/table/period");
        unfit(new ProposeFigures(FIRST, NOON, ONE, table("2026-Q4", 100, 46)), Publications.NONE, "/table/period");
        Publications both = after(
                after(Publications.NONE, new ProposeFigures(FIRST, NOON, ONE, OCTOBER)),
                new ProposeFigures(FIRST, NOON, TWO, OCTOBER));
        Publications published = after(both, new PublishFigures(SECOND, NOON, ONE));
        unfit(new ProposeFigures(FIRST, NOON, UUID.randomUUID(), OCTOBER), published, "/table/period");
        unfit(new PublishFigures(SECOND, NOON, TWO), published, "");
        asked(new PublishFigures(SECOND, NOON, ONE), published).refusedWith(Refusal.PUBLICATION_SETTLED);
        Publications withdrawn = after(published, new WithdrawFigures(FIRST, NOON, TWO, "trùng kỳ"));
        asked(new WithdrawFigures(SECOND, NOON, TWO, "trùng kỳ"), withdrawn).refusedWith(Refusal.PUBLICATION_SETTLED);
        asked(new WithdrawFigures(FIRST, NOON, TWO, "trùng kỳ"), published)
                .then(new FiguresWithdrawn(FIRST, NOON, TWO, "trùng kỳ"));
    }

    @Test
    @DisplayName(
            "a restatement takes the place of what stands: from further on, with other numbers, and no small one among its causes")
    void restating() {
        Publications published = after(
                after(Publications.NONE, new ProposeFigures(FIRST, NOON, ONE, OCTOBER)),
                new PublishFigures(SECOND, NOON, ONE));
        FigureTable later = table("2026-10", 200, 48);
        List<ChangeCause> causes = List.of(new ChangeCause("removal-rate", "removed", null));
        unfit(new ProposeRestatement(FIRST, NOON, TWO, TWO, later, causes), published, "/restates");
        unfit(new ProposeRestatement(FIRST, NOON, TWO, ONE, table("2026-09", 200, 48), causes), published, "/restates");
        unfit(
                new ProposeRestatement(FIRST, NOON, TWO, ONE, table("2026-10", 100, 48), causes),
                published,
                "/table/position");
        unfit(
                new ProposeRestatement(FIRST, NOON, TWO, ONE, table("2026-10", 200, 46), causes),
                published,
                "/table/rows");
        List<ChangeCause> small = List.of(new ChangeCause("removal-rate", "removed", 2L));
        unfit(new ProposeRestatement(FIRST, NOON, TWO, ONE, later, small), published, "/causes");

        ProposeRestatement restatement = new ProposeRestatement(FIRST, NOON, TWO, ONE, later, causes);
        asked(restatement, published).then(new RestatementProposed(FIRST, NOON, TWO, ONE, later, causes));
        Publications restated = after(after(published, restatement), new PublishFigures(SECOND, NOON, TWO));
        assertThat(restated.of(new Period("2026-10"))).contains(TWO);
        unfit(
                new ProposeRestatement(FIRST, NOON, UUID.randomUUID(), ONE, table("2026-10", 300, 49), causes),
                restated,
                "/restates");
    }

    @Test
    @DisplayName("numbers that do not add up, or show or give away a small one, are refused with their place")
    void what_adds_up() {
        FigureRow total = row(Cut.OVERALL, Cut.ALL, 46, 50);
        unfit(total, row(Cut.PLATFORM, "FACEBOOK", 40, 44));
        unfit(total, row(Cut.PLATFORM, "FACEBOOK", 44, 47), row(Cut.PLATFORM, "TIKTOK", 2, 3));
        unfit(total, row(Cut.PLATFORM, "FACEBOOK", 44, 47), FigureRow.suppressed(Cut.PLATFORM, "TIKTOK"));
        unfit(
                total,
                row(Cut.PLATFORM, "FACEBOOK", 44, 47),
                FigureRow.suppressed(Cut.PLATFORM, "TIKTOK"),
                FigureRow.suppressed(Cut.PLATFORM, "YOUTUBE"));
        unfit(total, total);
        unfit(total, row(Cut.PLATFORM, "X".repeat(101), 46, 50));
        unfit(total, row(Cut.PLATFORM, " ", 46, 50));
        unfit(row(Cut.OVERALL, Cut.ALL, 51, 50));
        unfit(row(Cut.OVERALL, Cut.ALL, 1, 2));
        unfit(FigureRow.suppressed(Cut.OVERALL, Cut.ALL), row(Cut.PLATFORM, "FACEBOOK", 44, 47));
        unfit(new FigureRow(Cut.OVERALL, Cut.ALL, false, List.of()));
        unfit();
        fits(total, row(Cut.PLATFORM, "FACEBOOK", 40, 44), row(Cut.PLATFORM, "TIKTOK", 6, 6));
        fits(
                total,
                row(Cut.PLATFORM, "FACEBOOK", 40, 44),
                FigureRow.suppressed(Cut.PLATFORM, "TIKTOK"),
                FigureRow.suppressed(Cut.PLATFORM, "YOUTUBE"));
        fits(row(Cut.OVERALL, Cut.ALL, 0, 0));
        fits(FigureRow.suppressed(Cut.OVERALL, Cut.ALL), FigureRow.suppressed(Cut.PLATFORM, "FACEBOOK"));
    }

    @Test
    @DisplayName(
            "a quarter that shows what one of its months withholds is refused when proposed, and when published after that month")
    void months_and_their_quarter() {
        FigureRow youtube = FigureRow.suppressed(Cut.PLATFORM, "YOUTUBE");
        FigureRow tiktok = FigureRow.suppressed(Cut.PLATFORM, "TIKTOK");
        FigureTable month = table(
                "2026-09",
                100,
                List.of(row(Cut.OVERALL, Cut.ALL, 46, 50), row(Cut.PLATFORM, "FACEBOOK", 40, 44), youtube, tiktok));
        FigureTable quarter = table(
                "2026-Q3",
                100,
                List.of(
                        row(Cut.OVERALL, Cut.ALL, 90, 100),
                        row(Cut.PLATFORM, "FACEBOOK", 80, 84),
                        row(Cut.PLATFORM, "YOUTUBE", 5, 8),
                        row(Cut.PLATFORM, "TIKTOK", 5, 8)));
        Publications both = after(
                after(Publications.NONE, new ProposeFigures(FIRST, NOON, ONE, quarter)),
                new ProposeFigures(FIRST, NOON, TWO, month));
        Publications published = after(both, new PublishFigures(SECOND, NOON, TWO));
        unfit(new PublishFigures(SECOND, NOON, ONE), published, "");
        unfit(new ProposeFigures(FIRST, NOON, UUID.randomUUID(), quarter), published, "/table/rows");
    }

    private static void unfit(FigureRow... rows) {
        unfitAt(new ProposeFigures(FIRST, NOON, ONE, table(rows)), "/table/rows");
    }

    private static void fits(FigureRow... rows) {
        FigureTable table = table(rows);
        asked(new ProposeFigures(FIRST, NOON, ONE, table), Publications.NONE)
                .then(new FiguresProposed(FIRST, NOON, ONE, table));
    }

    private static void unfitAt(PublicationCommand command, String pointer) {
        assertThat(asked(command, Publications.NONE)
                        .refusedWith(Refusal.FIGURES_UNFIT)
                        .details()
                        .get("pointer")
                        .toString())
                .startsWith(pointer);
    }

    private static void unfit(PublicationCommand command, Publications publications, String pointer) {
        asked(command, publications).refusedWith(Refusal.FIGURES_UNFIT).saying("pointer", pointer);
    }

    private static Answered<PublicationEvent> asked(PublicationCommand command, Publications publications) {
        return new Answered<>(Publishing.decide(command, publications, LAW));
    }

    private static Publications after(Publications before, PublicationCommand command) {
        return before.after(asked(command, before).event());
    }

    private static FigureTable table(String period, long position, long removed) {
        return table(period, position, List.of(row(Cut.OVERALL, Cut.ALL, removed, 50)));
    }

    private static FigureTable table(FigureRow... rows) {
        return table("2026-10", 100, List.of(rows));
    }

    /** A cut that is not there has one part: all of the total. */
    private static FigureTable table(String period, long position, List<FigureRow> rows) {
        List<FigureRow> all = new ArrayList<>(rows);
        for (Cut cut : Cut.values())
            if (!rows.isEmpty()
                    && !rows.getFirst().suppressed()
                    && rows.stream().noneMatch(row -> row.cut() == cut))
                all.add(new FigureRow(cut, Cut.NONE, false, rows.getFirst().counts()));
        return new FigureTable(
                new Period(period),
                position,
                5,
                List.of(new FigureVersion("removal-rate", 1)),
                all,
                FigureTable.ACROSS_PERIODS);
    }

    private static FigureRow row(Cut cut, String part, long numerator, long denominator) {
        return new FigureRow(cut, part, false, List.of(new FigureCount(numerator, denominator)));
    }

    private static Actor officer(String name, String agency, Role role) {
        return new Actor(name, agency, LocalDate.of(2025, 3, 1), role, null);
    }
}
