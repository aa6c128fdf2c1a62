package org.hoso.command.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hoso.cases.Actor;
import org.hoso.cases.Refusal;
import org.hoso.command.family.FamilyDecision;
import org.hoso.command.family.FamilyDecision.Refused;
import org.hoso.command.publication.Publications.Known;
import org.hoso.law.Holder;
import org.hoso.law.Law;
import org.hoso.law.Mandate;
import org.hoso.law.MandateRole;
import org.hoso.law.WorkingCalendar;
import org.hoso.publications.AcrossPeriods;
import org.hoso.publications.ChangeCause;
import org.hoso.publications.FigureTable;
import org.hoso.publications.Flaw;
import org.hoso.publications.Period;
import org.hoso.publications.Publication;
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
import org.hoso.publications.TableCheck;
import org.hoso.publications.Unfit;

/**
 * What may be published: by a body that sends removal requests for every field, of a period that is over, numbers that add up and
 * give no small one away; once a period, and restated only by numbers that read otherwise.
 */
public final class Publishing {
    private final Publications publications;
    private final Law law;

    private Publishing(Publications publications, Law law) {
        this.publications = publications;
        this.law = law;
    }

    public static FamilyDecision<PublicationEvent> decide(
            PublicationCommand command, Publications publications, Law law) {
        Publishing publishing = new Publishing(publications, law);
        return switch (command) {
            case Publication.Command c -> publishing.decide(c);
        };
    }

    private FamilyDecision<PublicationEvent> decide(Publication.Command command) {
        if (!answersForFigures(command.by(), command.at()))
            return FamilyDecision.noMandate(Map.of(), answering(command.at()));
        return switch (command) {
            case ProposeFigures c -> propose(c);
            case ProposeRestatement c -> restate(c);
            case PublishFigures c -> waiting(c.publicationId(), c, known -> publish(c, known));
            case WithdrawFigures c ->
                waiting(
                        c.publicationId(),
                        c,
                        known -> FamilyDecision.accept(
                                new FiguresWithdrawn(c.by(), c.at(), c.publicationId(), c.reason())));
        };
    }

    /** The figures count its requests, and those of the bodies that report to it. */
    private boolean answersForFigures(Actor by, Instant at) {
        return law.mandates().heldBy(by.agency(), day(at)).stream()
                .anyMatch(mandate -> mandate.role() == MandateRole.REMOVAL_REQUEST
                        && mandate.agency().equals(by.agency())
                        && mandate.productField().equals(Mandate.EVERY_FIELD)
                        && !mandate.narrowed());
    }

    private List<Holder> answering(Instant at) {
        return law.mandates().on(Mandate.EVERY_FIELD, MandateRole.REMOVAL_REQUEST, day(at)).stream()
                .map(Holder::named)
                .toList();
    }

    private FamilyDecision<PublicationEvent> propose(ProposeFigures c) {
        if (publications.of(c.table().period()).isPresent())
            return unfit(Unfit.at("/table/period", Flaw.PERIOD_PUBLISHED));
        return fitting(c.table(), c.at(), new FiguresProposed(c.by(), c.at(), c.publicationId(), c.table()));
    }

    private FamilyDecision<PublicationEvent> restate(ProposeRestatement c) {
        Period period = c.table().period();
        Known before = publications.find(c.restates()).orElse(null);
        if (before == null || !publications.of(period).equals(Optional.of(c.restates())))
            return unfit(Unfit.at("/restates", Flaw.NOT_THE_ONE_THAT_STANDS, "period", period));
        if (c.table().position() <= before.table().position())
            return unfit(Unfit.at(
                    "/table/position",
                    Flaw.NOT_BEHIND_THE_ONE_RESTATED,
                    "position",
                    before.table().position()));
        if (c.table().figures().equals(before.table().figures())
                && c.table().rows().equals(before.table().rows()))
            return unfit(Unfit.at("/table/rows", Flaw.READS_AS_BEFORE));
        if (c.causes().stream().anyMatch(cause -> isSmall(cause, c.table().threshold())))
            return unfit(
                    Unfit.at("/causes", Flaw.SMALL_CAUSE, "threshold", c.table().threshold()));
        return fitting(
                c.table(),
                c.at(),
                new RestatementProposed(c.by(), c.at(), c.publicationId(), c.restates(), c.table(), c.causes()));
    }

    private static boolean isSmall(ChangeCause cause, int threshold) {
        return cause.changes() != null && cause.changes() < threshold;
    }

    private FamilyDecision<PublicationEvent> publish(PublishFigures c, Known known) {
        if (known.by().officer().equals(c.by().officer())) return FamilyDecision.refuse(Refusal.OWN_PROPOSAL);
        if (!known.by().agency().equals(c.by().agency()))
            return FamilyDecision.notYours(
                    Refusal.WRONG_AGENCY, List.of(known.by().agency()));
        Period period = known.table().period();
        UUID standing = publications.of(period).orElse(null);
        if (!Objects.equals(standing, known.restates()))
            return unfit(Unfit.at("", Flaw.ANOTHER_CAME_FIRST, "period", period));
        return AcrossPeriods.of(known.table(), publications.published())
                .map(across -> unfit(across.withPointer("")))
                .orElseGet(() -> FamilyDecision.accept(new FiguresPublished(c.by(), c.at(), c.publicationId())));
    }

    private FamilyDecision<PublicationEvent> waiting(
            UUID id, Publication.Command command, Function<Known, FamilyDecision<PublicationEvent>> then) {
        Known known = publications.find(id).orElse(null);
        if (known == null) return FamilyDecision.refuse(Refusal.UNKNOWN_PUBLICATION);
        if (known.settled()) return FamilyDecision.refuse(Refusal.PUBLICATION_SETTLED);
        if (command.at().isBefore(known.at())) return FamilyDecision.refuse(Refusal.BEFORE_ITS_CAUSE);
        return then.apply(known);
    }

    private FamilyDecision<PublicationEvent> fitting(FigureTable table, Instant at, PublicationEvent event) {
        if (!table.period().until().isBefore(day(at))) return unfit(Unfit.at("/table/period", Flaw.PERIOD_NOT_OVER));
        return TableCheck.of(table)
                .or(() -> AcrossPeriods.of(table, publications.published()))
                .map(unfit -> unfit(unfit.withPointer("/table" + unfit.pointer())))
                .orElseGet(() -> FamilyDecision.accept(event));
    }

    private static FamilyDecision<PublicationEvent> unfit(Unfit unfit) {
        Map<String, Object> details = new HashMap<>(unfit.measured());
        details.put("pointer", unfit.pointer());
        details.put("problem", unfit.flaw().code());
        return new Refused<>(Refusal.FIGURES_UNFIT, details);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkingCalendar.ZONE);
    }
}
