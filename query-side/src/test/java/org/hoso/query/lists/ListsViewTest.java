package org.hoso.query.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hoso.cases.CaseId;
import org.hoso.lists.ListCode;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.lists.ListingsAbout.About;
import org.hoso.query.viewing.Filling;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Place;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.ViewDatabase;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("The lists in the store")
class ListsViewTest extends RunningQuerySide {
    private static final int ASIDE = 98;

    @Autowired
    ViewDatabase database;

    @Autowired
    VouchedTexts texts;

    @Autowired
    Freshness freshness;

    private ListsView view;
    private Entries entries;

    /** A view of its own that gives nothing out: its places are none of the ledger's. */
    @BeforeEach
    void create() {
        view = new ListsView(database, told -> {});
        entries = new Entries(jdbc, view, texts);
        view.drop(ASIDE);
        view.create(ASIDE);
    }

    @AfterEach
    void drop() {
        view.drop(ASIDE);
    }

    @Test
    @DisplayName("say of any day, as known at any place, what the events up to there say when they are read one by one")
    void equal_to_the_fold() {
        for (int seed = 1; seed <= 3; seed++) {
            create();
            RandomListings life = new RandomListings(new Random(seed), 400);
            write(life, 40);
            int told = 0;
            for (int asked = 0; asked < 150; asked++) {
                LocalDate day = life.someDay();
                long position = asked * 400L / 150;
                for (ListCode list : ListCode.values()) {
                    List<ByHand.Line> expected = new ByHand(life, day, position).list(list);
                    assertThat(lines(list, day, position))
                            .as("%s on %s at %d, seed %d", list, day, position, seed)
                            .isEqualTo(expected);
                    told += expected.size();
                }
            }
            assertThat(told).isGreaterThan(200);
        }
    }

    @Test
    @DisplayName("are the same rows told once, told twice, in batches of any size, and filled from the start")
    void same_rows() {
        RandomListings life = new RandomListings(new Random(4711), 200);
        write(life, 1);
        List<String> once = rows();
        assertThat(once).hasSizeGreaterThan(60);
        write(life, 1);
        assertThat(rows()).isEqualTo(once);
        view.drop(ASIDE);
        create();
        write(life, 200);
        assertThat(rows()).isEqualTo(once);
        view.drop(ASIDE);
        create();
        try (Filling filling = view.fill(ASIDE)) {
            for (int from = 0; from < 200; from += 50) {
                filling.addOthers(life.others(from, from + 50));
                filling.add(life.ofCases(from, from + 50));
            }
        }
        assertThat(rows()).isEqualTo(once);
    }

    @Test
    @DisplayName("say what is to be done about entries as the events do, page by page")
    void to_do() {
        ToDo work = new ToDo(jdbc, texts);
        for (int seed = 11; seed <= 13; seed++) {
            create();
            RandomListings life = new RandomListings(new Random(seed), 300);
            write(life, 300);
            for (int day = 0; day < 300; day += 30) {
                LocalDate today = LocalDate.of(2026, 6, 1).plusDays(day);
                List<UUID> found = new ArrayList<>();
                List<ToDo.Found> page;
                do {
                    page = work.page(ASIDE, today, found.isEmpty() ? null : found.getLast(), 3);
                    page.forEach(one -> found.add(one.state().listingId()));
                } while (page.size() == 3);
                assertThat(found).isEqualTo(new ByHand(life, today, 300).toDo());
            }
        }
    }

    @Test
    @DisplayName(
            "are found by the case or the address they are about as the events say at any place, proposals for keepers only")
    void about() {
        ListingsAbout about = new ListingsAbout(jdbc, view, freshness, texts);
        for (int seed = 21; seed <= 23; seed++) {
            create();
            Random random = new Random(seed);
            RandomListings life = new RandomListings(random, 300);
            write(life, 50);
            for (int asked = 0; asked < 60; asked++) {
                LocalDate day = life.someDay();
                long position = random.nextInt(301);
                boolean proposals = random.nextBoolean();
                Set<CaseId> cases = life.cases.stream()
                        .filter(one -> random.nextInt(3) == 0)
                        .collect(Collectors.toSet());
                Set<String> hosts = IntStream.range(0, 30)
                        .filter(n -> random.nextInt(5) == 0)
                        .mapToObj(n -> "s" + n + ".example")
                        .collect(Collectors.toSet());
                List<ByHand.About> found =
                        about.find(ASIDE, position, day, new About(cases, hosts, Set.of()), proposals, 1_000).stream()
                                .map(one -> new ByHand.About(
                                        one.listingId(), one.standing().code(), one.since()))
                                .toList();
                assertThat(found)
                        .as("at %d on %s, seed %d", position, day, seed)
                        .isEqualTo(new ByHand(life, day, position).about(cases, hosts, proposals));
            }
        }
    }

    private void write(RandomListings life, int size) {
        for (int from = 0; from < life.ledger.size(); from += size) {
            int to = Math.min(from + size, life.ledger.size());
            view.write(ASIDE, life.ofCases(from, to));
            view.writeOthers(ASIDE, life.others(from, to));
        }
    }

    /** Page by page, three entries each. */
    private List<ByHand.Line> lines(ListCode list, LocalDate day, long position) {
        ListDayQuery question = new ListDayQuery(day, position, true, new Seen(new Place(ASIDE, position), false));
        List<ByHand.Line> lines = new ArrayList<>();
        @Nullable UUID after = null;
        while (true) {
            List<PublicEntry> page = entries.page(question, list, after, 3);
            page.forEach(entry -> lines.add(new ByHand.Line(
                    entry.listingId(),
                    entry.reviewOn(),
                    entry.contested(),
                    entry.groundFell(),
                    entry.reviewOverdue())));
            if (page.size() < 3) return lines;
            after = page.getLast().listingId();
        }
    }

    private List<String> rows() {
        List<String> rows =
                new ArrayList<>(jdbc.sql("select l::text from views.listing_g98 l order by listing_id, known_from")
                        .query(String.class)
                        .list());
        rows.addAll(jdbc.sql("select g::text from views.listing_ground_g98 g order by case_id, known_from")
                .query(String.class)
                .list());
        return rows;
    }
}
