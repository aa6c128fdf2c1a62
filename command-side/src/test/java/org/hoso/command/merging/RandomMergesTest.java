package org.hoso.command.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Coordination;
import org.hoso.cases.Evidence;
import org.hoso.cases.Merging;
import org.hoso.cases.Role;
import org.hoso.cases.Sha256;
import org.hoso.cases.Subject;
import org.hoso.command.Sample;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;
import tools.jackson.databind.JsonNode;

/** Merge, work, split, over and over, beside a book kept by hand of whose each thing is and who goes on under whom. */
@Label("Random histories of five cases that are merged, worked on and taken apart")
class RandomMergesTest {
    private static final List<CaseId> CASES =
            List.of(TwoCases.FIRST, TwoCases.SECOND, TwoCases.THIRD, new CaseId(id(4)), new CaseId(id(5)));
    private static final List<String> BODIES = List.of("ABEI", "VFA", "VCC");

    @Property(tries = 60)
    @Label(
            "no event is lost or moved, each step lies in the half of its thing, and one body answers for both at every event")
    void merge_work_split(@ForAll long seed) {
        History history = new History(new Random(seed));
        for (int step = 0; step < 70; step++) history.step();
        long splits = history.cases.told.stream()
                .filter(Merging.CaseSplit.class::isInstance)
                .count();
        Statistics.label("taken apart, in pairs of events")
                .collect(splits > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 60));
        history.checkNothingLost();
        history.checkEveryPast();
        Statistics.label("one under one under another")
                .collect(history.chained)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 15));
    }

    private static final class History {
        final Random random;
        final TwoCases cases = TwoCases.reported()
                .with(TwoCases.THIRD, 3, "ABEI")
                .with(new CaseId(id(4)), 4, "ABEI")
                .with(new CaseId(id(5)), 5, "ABEI");
        /** Whose each thing is, as written down when it was made. */
        final Map<UUID, CaseId> home = new LinkedHashMap<>();

        final Map<UUID, String> appeals = new LinkedHashMap<>();
        final Map<UUID, String> offers = new HashMap<>();
        Instant now = Sample.days(1);
        long next = 5_000;
        boolean chained;

        History(Random random) {
            this.random = random;
            for (int n = 1; n <= CASES.size(); n++) {
                home.put(TwoCases.item(n), CASES.get(n - 1));
                home.put(id(20 + n), CASES.get(n - 1));
            }
        }

        void step() {
            now = now.plus(Duration.ofHours(1));
            switch (random.nextInt(9)) {
                case 0 -> merge();
                case 1 -> split();
                case 2 -> offer();
                case 3 -> answer();
                case 4, 5 -> evidence();
                case 6 -> newSubject();
                default -> appeal();
            }
        }

        /** Mostly of two that go on under none. */
        private void merge() {
            boolean likely = random.nextInt(4) != 0;
            CaseId surviving = likely ? askedAt(any()) : any();
            CaseId absorbed = likely ? askedAt(any()) : any();
            attempt(new Merging.MergeCases(
                    surviving,
                    likely ? lead(surviving) : coordinator(),
                    now,
                    fresh(),
                    absorbed,
                    text("one campaign"),
                    null));
        }

        /** Mostly of two that are merged. */
        private void split() {
            Map<CaseId, CaseId> into = Book.of(cases.told, cases.told.size()).into;
            if (into.isEmpty() || random.nextInt(4) == 0) {
                CaseId asked = any();
                attempt(new Merging.SplitCase(
                        asked, lead(asked), now, random.nextBoolean() ? any() : null, text("apart"), null));
                return;
            }
            CaseId absorbed = any(List.copyOf(into.keySet()));
            CaseId asked = any(List.of(askedAt(absorbed), into.get(absorbed), absorbed));
            attempt(new Merging.SplitCase(
                    asked, lead(asked), now, asked.equals(absorbed) ? null : absorbed, text("apart"), null));
        }

        private void evidence() {
            UUID item = any(home.keySet().stream()
                    .filter(one -> one.getLeastSignificantBits() < id(200).getLeastSignificantBits()
                            && one.getLeastSignificantBits() > id(100).getLeastSignificantBits())
                    .toList());
            UUID made = fresh();
            CaseId asked = askedAt(home.get(item));
            about(
                    new Evidence.AddEvidence(
                            asked,
                            officer(Role.INTAKE, leads(asked)),
                            now,
                            made,
                            item,
                            Sha256.of(made.toString()),
                            "image/png",
                            1,
                            now,
                            Evidence.CaptureMethod.values()[0],
                            null),
                    home.get(item));
            home.put(made, home.get(item));
        }

        /** A thing that hangs on nothing goes to the surviving case, or to the half that is named. */
        private void newSubject() {
            CaseId half = any();
            CaseId asked = askedAt(half);
            boolean named = random.nextBoolean();
            UUID made = fresh();
            Decision decision = cases.ask(
                    new Subject.AllegeSubject(
                            asked,
                            officer(Role.CLASSIFIER, leads(asked)),
                            now,
                            made,
                            null,
                            Subject.AdvertisingRole.ADVERTISER,
                            null,
                            null,
                            text("name"),
                            null),
                    named ? half : null);
            lands(decision, named ? half : asked);
            home.put(made, named ? half : asked);
        }

        private void appeal() {
            List<UUID> pending = appeals.keySet().stream()
                    .filter(one -> !appeals.get(one).equals("decided"))
                    .toList();
            if (pending.isEmpty() || random.nextInt(3) == 0) {
                file();
                return;
            }
            UUID appeal = any(pending);
            CaseId half = home.get(appeal);
            CaseId asked = askedAt(half);
            Actor by = officer(Role.APPEALS, leads(asked));
            if (appeals.get(appeal).equals("filed")) {
                about(
                        new Appeal.AcceptAppeal(
                                asked, by, now, appeal, Appeal.Difficulty.ORDINARY, document("2/TB"), null),
                        half);
                appeals.put(appeal, "accepted");
            } else {
                about(
                        new Appeal.DecideAppeal(
                                asked, by, now, appeal, Appeal.Result.UPHELD, null, text("grounds"), document("3/QĐ")),
                        half);
                appeals.put(appeal, "decided");
            }
        }

        private void file() {
            UUID report = id(21 + random.nextInt(CASES.size()));
            CaseId asked = askedAt(home.get(report));
            UUID appeal = fresh();
            Decision decision = cases.ask(
                    new Appeal.FileAppeal(
                            asked,
                            officer(Role.APPEALS, leads(asked)),
                            now,
                            appeal,
                            Appeal.Attacked.INACTION,
                            report,
                            Appeal.Level.FIRST,
                            null,
                            fresh(),
                            null,
                            text("nothing came of it"),
                            null,
                            null,
                            document("1/ĐKN"),
                            null),
                    null);
            if (decision instanceof Decision.Refused) return;
            lands(decision, home.get(report));
            home.put(appeal, home.get(report));
            appeals.put(appeal, "filed");
        }

        private void offer() {
            CaseId asked = any();
            UUID offer = fresh();
            String to = BODIES.get(random.nextInt(3));
            if (attempt(new Coordination.OfferLead(asked, lead(asked), now, offer, to, null, null))) {
                offers.put(offer, to);
                home.put(offer, asked);
            }
        }

        private void answer() {
            if (offers.isEmpty()) return;
            UUID offer = any(List.copyOf(offers.keySet()));
            attempt(new Coordination.AcceptLead(
                    home.get(offer), officer(Role.COORDINATOR, offers.get(offer)), now, offer));
        }

        private void about(CaseCommand command, CaseId half) {
            lands(cases.ask(command, null), half);
        }

        /** Every event of the step, and nothing else, is told to that half. */
        private void lands(Decision decision, CaseId half) {
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
            assertThat(((Decision.Accepted) decision).events())
                    .allSatisfy(event -> assertThat(event.caseId()).isEqualTo(half));
            cases.went(decision);
        }

        private boolean attempt(CaseCommand command) {
            Decision decision = cases.ask(command, null);
            if (decision instanceof Decision.Refused) return false;
            cases.went(decision);
            return true;
        }

        /** Officers work on the surviving case, as the book says. */
        private CaseId askedAt(CaseId half) {
            return Book.of(cases.told, cases.told.size()).top(half);
        }

        private Actor lead(CaseId caseId) {
            return officer(Role.COORDINATOR, leads(caseId));
        }

        private String leads(CaseId caseId) {
            return Book.of(cases.told, cases.told.size()).leads.get(caseId);
        }

        private Actor coordinator() {
            return officer(Role.COORDINATOR, random.nextInt(4) == 0 ? BODIES.get(random.nextInt(3)) : leads(any()));
        }

        private CaseId any() {
            return CASES.get(random.nextInt(CASES.size()));
        }

        private <T> T any(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }

        private UUID fresh() {
            return id(next++);
        }

        /** Folded anew from its own events alone, each case is what it was all along. */
        void checkNothingLost() {
            for (CaseId one : CASES) {
                CaseFile anew = CaseFile.EMPTY;
                for (CaseEvent event : cases.told) if (event.caseId().equals(one)) anew = anew.after(event);
                assertThat(anew).isEqualTo(cases.file(one));
                CaseFile file = anew;
                appeals.keySet().stream()
                        .filter(appeal -> home.get(appeal).equals(one))
                        .forEach(appeal ->
                                assertThat(file.appeals().find(appeal)).isPresent());
                assertThat(file.appeals().byId().keySet())
                        .allSatisfy(appeal -> assertThat(home.get(appeal)).isEqualTo(one));
            }
        }

        /** At every place of the history: who goes on under whom and who answers, as the book has it. */
        void checkEveryPast() {
            Map<CaseId, CaseFile> files = new HashMap<>();
            boolean between = false;
            for (int n = 0; n < cases.told.size(); n++) {
                CaseEvent event = cases.told.get(n);
                files.put(
                        event.caseId(),
                        files.getOrDefault(event.caseId(), CaseFile.EMPTY).after(event));
                between = n + 1 < cases.told.size() && !stepEnds(cases.told, n);
                if (between) continue;
                Book book = Book.of(cases.told, n + 1);
                files.forEach((caseId, file) -> {
                    assertThat(
                                    file.merged().into() == null
                                            ? null
                                            : file.merged().into().caseId())
                            .isEqualTo(book.into.get(caseId));
                    assertThat(file.lead().accountable().agency()).isEqualTo(book.leads.get(caseId));
                    CaseId surviving = book.into.get(caseId);
                    chained |= surviving != null && book.into.containsKey(surviving);
                    if (surviving != null) {
                        assertThat(file.lead().accountable())
                                .isEqualTo(files.get(surviving).lead().accountable());
                        assertThat(files.get(surviving).merged().taken(caseId)).isPresent();
                    }
                });
            }
        }

        /** What is told to several cases by one step is stored as one: no past lies in between. */
        private static boolean stepEnds(List<CaseEvent> told, int n) {
            CaseEvent next = told.get(n + 1);
            boolean follows = next instanceof Merging.LeadFollowed;
            boolean pair = next instanceof Merging.Event
                    && told.get(n) instanceof Merging.Event
                    && next.at().equals(told.get(n).at());
            return !follows && !pair;
        }
    }

    /** Kept by hand from the raw events. */
    private static final class Book {
        final Map<CaseId, CaseId> into = new HashMap<>();
        final Map<CaseId, String> leads = new HashMap<>();

        static Book of(List<CaseEvent> told, int upTo) {
            Book book = new Book();
            List<CaseEvent> events = new ArrayList<>(told.subList(0, upTo));
            for (CaseEvent event : events) book.read(event);
            return book;
        }

        /** The case that officers ask, however many lie in between. */
        CaseId top(CaseId half) {
            return into.containsKey(half) ? top(into.get(half)) : half;
        }

        private void read(CaseEvent event) {
            JsonNode raw = CaseJson.stored().valueToTree(event);
            CaseId caseId = CaseId.of(raw.path("caseId").asString());
            switch (StoredNames.of(event.getClass())) {
                case "case.content-reported", "case.lead-accepted" -> {
                    String body = raw.at("/accountable/agency").asString();
                    leads.put(caseId, body);
                    List.copyOf(leads.keySet()).stream()
                            .filter(one -> top(one).equals(caseId))
                            .forEach(one -> leads.put(one, body));
                }
                case "case.case-merged" -> {
                    if (raw.path("part").asString().equals("absorbed"))
                        into.put(caseId, CaseId.of(raw.path("otherId").asString()));
                }
                case "case.case-split" -> {
                    if (raw.path("part").asString().equals("absorbed")) into.remove(caseId);
                }
                default -> {}
            }
        }
    }
}
