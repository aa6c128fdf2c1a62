package org.hoso.command.storing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hoso.cases.CaseId;
import org.hoso.cases.Sha256;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.deciding.StandingCase;
import org.hoso.command.lists.Around;
import org.hoso.command.lists.ManyProposals;
import org.hoso.command.lists.ManyProposals.Row;
import org.hoso.law.Law;
import org.hoso.lists.ListCode;
import org.hoso.runtime.lists.ListChange;
import org.hoso.runtime.lists.ListChanges;

/** What the rules of the lists ask of what lies outside a listing, as it is stored: the law, cases, who holds an address, changes. */
public class ListsAround {
    private final Supplier<Law> law;
    private final StoredCases cases;
    private final ListedAddresses addresses;
    private final ListChanges changes;

    ListsAround(Supplier<Law> law, StoredCases cases, ListedAddresses addresses, ListChanges changes) {
        this.law = law;
        this.cases = cases;
        this.addresses = addresses;
        this.changes = changes;
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

    public Around now() {
        return new Now(law.get(), cases, addresses, changes);
    }

    /** For proposals for the white list on one day. */
    public Around forMany(List<Row> rows) {
        Around now = now();
        LocalDate day = Clockwork.day(rows.getFirst().proposal().at());
        Set<String> keys = ManyProposals.keys(rows, now.law().platforms());
        return new NowForMany(now, addresses.holding(ListCode.WHITE, keys, day));
    }
}
