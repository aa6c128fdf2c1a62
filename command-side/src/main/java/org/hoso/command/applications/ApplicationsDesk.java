package org.hoso.command.applications;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.ConcurrencyException;
import org.hoso.cases.Role;
import org.hoso.cases.Sha256;
import org.hoso.command.applications.ProposedFile.ProposedRow;
import org.hoso.command.family.FamilyDecision;
import org.hoso.command.intake.Afterwards;
import org.hoso.command.intake.ManyListings;
import org.hoso.command.lists.ManyProposals.Row;
import org.hoso.lists.Listing.ListingProposed;
import org.hoso.lists.Listing.ProposeListing;
import org.hoso.lists.ListsEvent;
import org.hoso.runtime.intake.CommandReader;
import org.hoso.runtime.intake.Draft;
import org.hoso.runtime.intake.Edge;
import org.hoso.runtime.intake.Reading;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Refused;
import org.hoso.runtime.signin.Acting;
import org.hoso.runtime.signin.SignedIn;
import org.springframework.dao.DuplicateKeyException;

/** Takes a file of applications: every row is read, then decided like a single proposal; all are stored or none. */
class ApplicationsDesk {
    private final CommandReader reader;
    private final ManyListings listings;
    private final TakenFiles taken;
    private final UnfitRows unfit;

    ApplicationsDesk(CommandReader reader, ManyListings listings, TakenFiles taken, UnfitRows unfit) {
        this.reader = reader;
        this.listings = listings;
        this.taken = taken;
        this.unfit = unfit;
    }

    /** @param rows numbers of the rows, in the order of the drafts */
    private record Drafts(List<Integer> rows, List<Draft<ProposeListing>> all) {
        List<Row> unsealed() {
            return numbered(all.stream().map(Draft::unsealed).toList());
        }

        List<Row> numbered(List<ProposeListing> proposals) {
            List<Row> numbered = new ArrayList<>();
            for (int n = 0; n < rows.size(); n++) numbered.add(new Row(rows.get(n), proposals.get(n)));
            return numbered;
        }
    }

    /** @throws Refused when this officer may not propose at all */
    void admit(SignedIn who) {
        Acting.admit(who, Set.of(Role.LISTS));
    }

    /** @throws Refused when rows cannot be proposed; nothing was done then */
    ProposedFile take(byte[] file, SignedIn who, boolean dryRun, Language language) {
        String sha256 = Sha256.of(file).value();
        Optional<ProposedFile> before = taken.find(who.agency(), sha256);
        if (before.isPresent()) return before.get().again();
        Drafts drafts = drafts(ApplicationFile.read(file), listings.edge(who));
        List<ListingProposed> foretold = proposed(drafts.unsealed(), language);
        if (dryRun) return answer(sha256, drafts, foretold, true);
        List<Reading<ProposeListing>> readings = reader.seal(drafts.all());
        List<Row> sealed =
                drafts.numbered(readings.stream().map(Reading::command).toList());
        try {
            return stored(sha256, who, drafts, sealed, readings, language);
        } catch (DuplicateKeyException sentTwice) {
            return taken.find(who.agency(), sha256).orElseThrow(() -> sentTwice).again();
        }
    }

    private ProposedFile stored(
            String sha256,
            SignedIn who,
            Drafts drafts,
            List<Row> sealed,
            List<Reading<ProposeListing>> readings,
            Language language) {
        List<ListingProposed> events = proposed(sealed, language);
        ProposedFile answer = answer(sha256, drafts, events, false);
        try {
            listings.append(events, "file-" + sha256, who.client(), () -> taken.keep(who.agency(), answer));
        } catch (ConcurrencyException outrun) {
            proposed(sealed, language);
            throw outrun;
        }
        Afterwards.run("what it tells of persons", () -> readings.forEach(Reading::accepted));
        return answer;
    }

    private Drafts drafts(List<ApplicationRow> rows, Edge edge) {
        List<Fault> faults = new ArrayList<>();
        List<Draft<ProposeListing>> drafts = new ArrayList<>();
        for (ApplicationRow row : rows)
            try {
                drafts.add(reader.draft(ProposeListing.class, row.body(), edge));
            } catch (BadShape wrong) {
                wrong.faults().forEach(fault -> faults.add(row.here(fault)));
            }
        if (!faults.isEmpty()) throw new BadShape(faults);
        return new Drafts(rows.stream().map(ApplicationRow::number).toList(), drafts);
    }

    private List<ListingProposed> proposed(List<Row> rows, Language language) {
        List<FamilyDecision<ListsEvent>> decisions = listings.decide(rows);
        unfit.refuse(rows, decisions, language);
        return decisions.stream()
                .map(one -> (FamilyDecision.Accepted<ListsEvent>) one)
                .map(one -> (ListingProposed) one.events().getFirst())
                .toList();
    }

    private static ProposedFile answer(String sha256, Drafts drafts, List<ListingProposed> events, boolean dryRun) {
        List<ProposedRow> told = new ArrayList<>();
        for (int n = 0; n < Math.min(events.size(), ProposedFile.TOLD); n++)
            told.add(ProposedRow.of(drafts.rows().get(n), events.get(n), dryRun));
        return new ProposedFile(dryRun, false, sha256, events.size(), told);
    }
}
