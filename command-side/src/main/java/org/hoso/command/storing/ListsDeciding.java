package org.hoso.command.storing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.messaging.MetaData;
import org.hoso.cases.CaseId;
import org.hoso.cases.Sha256;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.deciding.OtherOutcome;
import org.hoso.command.deciding.StandingCase;
import org.hoso.command.family.FamilyDecision;
import org.hoso.command.lists.Around;
import org.hoso.command.lists.ListingFile;
import org.hoso.command.lists.Listings;
import org.hoso.command.lists.ManyProposals;
import org.hoso.command.lists.ManyProposals.Row;
import org.hoso.law.Law;
import org.hoso.lists.ListCode;
import org.hoso.lists.ListsCommand;
import org.hoso.lists.ListsEvent;
import org.hoso.runtime.lists.ListChange;
import org.hoso.runtime.lists.ListChanges;

/** What the shell of a listing needs around its decision: the law, cases as they stand, who holds an address, and the rows beside. */
public class ListsDeciding implements FamilyDeciding<ListsCommand, ListsEvent, ListingFile> {
    private static final Histories<ListsCommand, ListsEvent, ListingFile> HISTORIES =
            new Histories<>(ListsCommand::stream, ListsEvent.class, ListingFile.EMPTY, ListingFile::after);

    private final Supplier<Law> law;
    private final StoredCases cases;
    private final ListedAddresses addresses;
    private final ListChanges changes;
    private final Idempotency repeats;

    public ListsDeciding(
            Supplier<Law> law, StoredCases cases, ListedAddresses addresses, ListChanges changes, Idempotency repeats) {
        this.law = law;
        this.cases = cases;
        this.addresses = addresses;
        this.changes = changes;
        this.repeats = repeats;
    }

    /** Around many proposals for one list: who holds their addresses was looked up at once. */
    private record NowForMany(Around now, Map<String, UUID> held) implements Around {
        @Override
        public Law law() {
            return now.law();
        }

        @Override
        public Optional<CaseFile> file(CaseId caseId) {
            return now.file(caseId);
        }

        @Override
        public long lastChange() {
            return now.lastChange();
        }

        @Override
        public Optional<Sha256> hashAt(long number) {
            return now.hashAt(number);
        }

        @Override
        public Optional<UUID> holding(ListCode list, String key, LocalDate day) {
            return Optional.ofNullable(held.get(key));
        }
    }

    private record Now(Law law, StoredCases cases, ListedAddresses addresses, ListChanges changes) implements Around {
        @Override
        public Optional<CaseFile> file(CaseId caseId) {
            return cases.find(caseId).map(StandingCase::file);
        }

        @Override
        public long lastChange() {
            return changes.last().map(ListChange::number).orElse(0L);
        }

        @Override
        public Optional<Sha256> hashAt(long number) {
            return changes.find(number).map(ListChange::hash);
        }

        @Override
        public Optional<UUID> holding(ListCode list, String key, LocalDate day) {
            return addresses.holding(list, key, day);
        }
    }

    @Override
    public Histories<ListsCommand, ListsEvent, ListingFile> histories() {
        return HISTORIES;
    }

    @Override
    public FamilyDecision<ListsEvent> ruled(ListsCommand command, ListingFile file) {
        return Listings.decide(command, file, new Now(law.get(), cases, addresses, changes));
    }

    /** Many proposals for the white list on one day, each with its own decision. */
    public List<FamilyDecision<ListsEvent>> decideAll(List<Row> rows) {
        Around now = new Now(law.get(), cases, addresses, changes);
        LocalDate day = Clockwork.day(rows.getFirst().proposal().at());
        Set<String> keys = ManyProposals.keys(rows, now.law().platforms());
        return ManyProposals.decide(rows, new NowForMany(now, addresses.holding(ListCode.WHITE, keys, day)));
    }

    @Override
    public void keepBeside(List<ListsEvent> events, OtherOutcome outcome, MetaData meta) {
        events.forEach(addresses::keep);
        repeats.keep(events.getLast().stream(), outcome::told, meta);
    }
}
