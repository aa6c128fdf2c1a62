package org.hoso.command.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.ITEM;
import static org.hoso.command.Sample.OTHER_ITEM;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hoso.cases.Appeal;
import org.hoso.cases.Appeal.Attacked;
import org.hoso.cases.Appeal.Consequence;
import org.hoso.cases.Appeal.Result;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.casefile.Appeals.End;
import org.hoso.command.casefile.Appeals.Owed;
import org.hoso.command.casefile.Blocks;
import org.hoso.command.casefile.Items;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("200 random decisions with 1 to 8 consequences, annulled, reversed and annulled again")
class UnwindingPropertyTest {
    private static final int DECISIONS = 200;
    private static final Line FIRST_AGAIN = new Line(Complaint.SECOND, Complaint.FIRST, 90, 50);
    private static final Line BY_ANOTHER = new Line(id(84), null, 91, 80);
    private static final Line ANOTHER_AGAIN = new Line(id(85), id(84), 92, 110);

    /** A complaint on paper of somebody else than the first one, filed that day and decided ten days later. */
    private record Line(UUID appeal, @Nullable UUID after, long appellant, int day) {}

    @Test
    @DisplayName("leave nothing without settlement or waiver, undo nothing twice, and do again what must be done again")
    void unwound_and_rewound() {
        Map<Integer, Integer> sizes = new HashMap<>();
        int done = 0;
        for (long seed = 0; done < DECISIONS; seed++) {
            Random random = new Random(seed * 0x9E37_79B9_7F4A_7C15L);
            RandomMatter matter = RandomMatter.of(random);
            Run run = new Run(matter, random, "decision of seed " + seed);
            int opened = run.ruled(Result.ANNULLED);
            if (opened > 8) continue;
            done++;
            sizes.merge(opened, 1, Integer::sum);
            run.seeTo(1 + random.nextInt(10), days(35));
            run.complained(FIRST_AGAIN, Result.UPHELD);
            run.seeTo(random.nextInt(10), days(70));
            run.complained(BY_ANOTHER, Result.ANNULLED);
            run.seeTo(random.nextInt(10), days(95));
            run.complained(ANOTHER_AGAIN, Result.UPHELD);
            run.seeTo(random.nextInt(10), days(130));
            run.judged(Result.ANNULLED, id(300), days(200));
            run.seeTo(random.nextInt(10), days(210));
            run.judged(Result.UPHELD, id(301), days(300));
            run.seeTo(Integer.MAX_VALUE, days(310));
            run.atTheEnd();
        }
        assertThat(sizes.keySet()).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
    }

    /** One decision on its way through the instances, compared with its words after every step. */
    private static final class Run {
        private final RandomMatter matter;
        private final World world;
        private final Random random;
        private final String seed;
        private final UUID attacked;
        private final String body;
        private final String superior;
        private Given given;
        private long next = 400;

        Run(RandomMatter matter, Random random, String seed) {
            this.matter = matter;
            this.world = matter.world();
            this.random = random;
            this.seed = seed;
            this.attacked = Matter.of(matter.attacked());
            this.body = matter.attacked() == Attacked.BLOCK ? "MOCST" : "ABEI";
            this.superior = matter.attacked() == Attacked.BLOCK ? "GOV" : "MOCST";
            this.given = matter.given();
        }

        int ruled(Result result) {
            boolean ofAPlatform = matter.attacked() == Attacked.NOTICE || matter.attacked() == Attacked.ACCOUNT_LOCK;
            var appeals = officer(Role.APPEALS, body);
            given = given.after(Complaint.file(
                            ofAPlatform ? Measures.FACEBOOK : Matter.SUBJECT_SIGNED_IN, matter.attacked(), attacked))
                    .after(Complaint.accept(appeals))
                    .after(Complaint.decide(appeals, result, null))
                    .after(Complaint.serve(appeals));
            world.falls();
            agrees();
            return world.owed().size();
        }

        /** A second complaint goes to the body above and sets the annulment that it follows aside. */
        void complained(Line line, Result result) {
            var appeals = officer(Role.APPEALS, line.after() == null ? body : superior);
            Complaint.Filing filing = new Complaint.Filing(appeals, matter.attacked(), attacked)
                    .at(days(line.day()))
                    .of(id(line.appellant()))
                    .onPaper("16/ĐKN");
            given = given.after((line.after() == null ? filing : filing.after(line.after()))
                            .as(line.appeal())
                            .command())
                    .after(Complaint.accept(appeals, line.appeal(), Appeal.Difficulty.ORDINARY, days(line.day() + 2)))
                    .after(new Appeal.DecideAppeal(
                            CASE,
                            appeals,
                            days(line.day() + 10),
                            line.appeal(),
                            result,
                            null,
                            text("grounds"),
                            document("7/QĐ-GQKN")))
                    .after(new Appeal.ServeAppealDecision(CASE, appeals, days(line.day() + 11), line.appeal(), null));
            turned(result);
        }

        private void turned(Result result) {
            if (result == Result.ANNULLED) world.falls();
            else world.standsAgain();
            agrees();
        }

        void judged(Result result, UUID lawsuit, java.time.Instant at) {
            var appeals = officer(Role.APPEALS, body);
            given = given.and(new Appeal.LawsuitFiled(
                            CASE,
                            appeals,
                            days(100),
                            lawsuit,
                            matter.attacked(),
                            attacked,
                            "TAND",
                            document("8/TB-TLVA"),
                            ClockChanges.NONE))
                    .after(new Appeal.RecordJudgment(CASE, appeals, at, lawsuit, result, null, document("9/HC-ST")));
            // What one court annulled stays annulled, whatever another ruling says beside it.
            if (result == Result.ANNULLED) world.falls();
            agrees();
        }

        /** Settles or waives as many as that, in any order. */
        void seeTo(int most, java.time.Instant at) {
            for (int n = 0; n < most; n++) {
                List<Owed> open = open();
                if (open.isEmpty()) return;
                Owed one = open.get(random.nextInt(open.size()));
                if (random.nextInt(4) == 0) waive(one, at);
                else settle(one.what(), at);
                agrees();
            }
        }

        private void waive(Owed owed, java.time.Instant at) {
            Consequence what = owed.what();
            given = given.after(new Appeal.WaiveConsequence(
                    CASE,
                    officer(Role.APPEALS, owed.decidedBy()),
                    at,
                    what.consequenceId(),
                    text("it cannot be done"),
                    document("11/CV")));
            world.waived(kind(what), of(what));
        }

        private void settle(Consequence what, java.time.Instant at) {
            boolean replaced = undoneOrDoneAgain(what, at);
            given = given.after(new Appeal.SettleConsequence(
                    CASE, officer(Role.RECORDER, what.owner()), at, what.consequenceId(), document("10/CT")));
            world.settled(kind(what), of(what), replaced);
        }

        /** What the file must show first. Returns whether another measure took the place of what fell. */
        private boolean undoneOrDoneAgain(Consequence what, java.time.Instant at) {
            UUID fresh = id(next++);
            return switch (what.kind()) {
                case LIFT_BLOCK -> {
                    // Also where an earlier ruling had it lifted, nobody said that it is, and that was waived.
                    if (!lifted(what.reference())) happened(Measures.lifted(what.reference(), what.consequenceId()));
                    yield happened(Measures.opened(what.reference()));
                }
                case RESTORE_CONTENT -> happened(Measures.restored(what.reference(), what.consequenceId()));
                case BLOCK_AGAIN -> replaced("lift_block", fresh, Measures.blockAgain(fresh, what.consequenceId(), at));
                case LOCK_AGAIN -> replaced("unlock_account", fresh, Measures.lock(fresh, what.consequenceId(), at));
                case RENEW_NOTICE -> askedAgain(what, fresh, at, List.of(ITEM, OTHER_ITEM));
                case REMOVE_AGAIN -> askedAgain(what, fresh, at, List.of(what.reference()));
                default -> false;
            };
        }

        /** A new request for what is there and not asked away; nothing where there is nothing of that kind. */
        private boolean askedAgain(Consequence what, UUID fresh, java.time.Instant at, List<UUID> items) {
            UUID[] there = items.stream()
                    .filter(item -> {
                        Items.Item now = given.file().items().find(item).orElseThrow();
                        return !now.removalAsked() && now.life() != Items.Life.REMOVED;
                    })
                    .toArray(UUID[]::new);
            if (there.length == 0) return what.kind() == Appeal.ConsequenceKind.REMOVE_AGAIN;
            return replaced("withdraw_notice", fresh, Measures.notified(fresh, what.consequenceId(), at, there));
        }

        private boolean lifted(UUID block) {
            return given.file().blocks().block(block).orElseThrow().state() == Blocks.State.LIFTED;
        }

        private boolean happened(CaseEvent event) {
            given = given.and(event);
            return false;
        }

        private boolean replaced(String undoing, UUID fresh, CaseEvent event) {
            given = given.and(event);
            world.led(undoing, fresh);
            return true;
        }

        private List<Owed> open() {
            return given.file().appeals().consequences().values().stream()
                    .filter(Owed::open)
                    .toList();
        }

        private void agrees() {
            Set<String> owed =
                    open().stream().map(Owed::what).map(Run::words).collect(Collectors.toCollection(TreeSet::new));
            assertThat(owed).as(seed).isEqualTo(world.owed());
        }

        void atTheEnd() {
            assertThat(open()).as(seed).isEmpty();
            Map<String, String> last = new HashMap<>();
            for (Owed owed : given.file().appeals().consequences().values()) {
                if (owed.end() != End.SETTLED || owed.what().amountVnd() != null) continue;
                String before = last.put(pair(owed.what()), kind(owed.what()));
                boolean toldTwice = kind(owed.what()).equals("tell_national_database");
                if (!toldTwice) assertThat(before).as(seed).isNotEqualTo(kind(owed.what()));
            }
        }

        /** What undoes a thing and what does it again belong together. */
        private static String pair(Consequence what) {
            String undoing = what.kind().doesAgain()
                    ? java.util.Arrays.stream(Appeal.ConsequenceKind.values())
                            .filter(one ->
                                    one.redo().filter(what.kind()::equals).isPresent())
                            .findFirst()
                            .orElseThrow()
                            .name()
                    : what.kind().name();
            return undoing + of(what);
        }

        private static String words(Consequence what) {
            return kind(what) + " " + of(what) + (what.amountVnd() == null ? "" : " " + what.amountVnd());
        }

        private static String of(Consequence what) {
            return what.reference() + (what.remedy() == null ? "" : " " + what.remedy());
        }

        private static String kind(Consequence what) {
            return what.kind().name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
