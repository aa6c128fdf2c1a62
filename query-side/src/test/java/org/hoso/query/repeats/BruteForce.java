package org.hoso.query.repeats;

import static org.hoso.query.repeats.Scenario.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.hoso.query.repeats.Move.What;

/**
 * The oracle: for every question it looks through the moves again, backwards, and asks for the last word on each point. It
 * keeps no state and shares nothing with the view but the numbering of moves.
 */
final class BruteForce {
    /** @param position of the last event of the move in the ledger, 0 where the move made none */
    record Happened(Move move, long position) {}

    private final List<Happened> all;

    BruteForce(List<Happened> all) {
        this.all = all.stream().filter(one -> one.position() > 0).toList();
    }

    /** Days of the acts that count for a holder: account n as 2n, person n as 2n + 1. */
    List<Integer> days(int holder, long known) {
        List<Integer> days = new ArrayList<>();
        for (int c = 0; c < CASES; c++) {
            List<Happened> past = of(c, known);
            if (!violation(past)) continue;
            if (holder % 2 == 0) accountDays(holder / 2, c, past, days);
            else if (person(c) == holder / 2) personDays(past, days);
        }
        return days;
    }

    boolean reached(int holder, int on, long known) {
        return reached(holder, on, days(holder, known));
    }

    static boolean reached(int holder, int on, List<Integer> days) {
        return holder % 2 == 0 ? within(days, on, 3) >= 2 || within(days, on, 9) >= 4 : within(days, on, 4) >= 2;
    }

    static long within(List<Integer> days, int on, int length) {
        return days.stream().filter(day -> on - length < day && day <= on).count();
    }

    /** When the measure of that move lost its ground: the first place at which it has none for good, 0 where it has one. */
    long lost(Happened taken, long end) {
        boolean lock = taken.move().what() == What.LOCK;
        LongPredicate grounded = lock ? known -> lockGrounded(taken, known, end) : known -> fineGrounded(taken, known);
        if (grounded.test(end)) return 0;
        for (long known = end - 1; known >= taken.position(); known--) if (grounded.test(known)) return known + 1;
        return 0;
    }

    private boolean lockGrounded(Happened taken, long known, long end) {
        for (int holder : lockHolders(taken.move().c(), end))
            if (reached(holder, taken.move().day(), known)) return true;
        return false;
    }

    Set<Integer> lockHolders(int c, long end) {
        List<Happened> past = of(c, end);
        Set<Integer> holders = new TreeSet<>(List.of(0, 2));
        if (last(past, What.IDENTIFY) >= 0) holders.add(2 * person(c) + 1);
        return holders;
    }

    private boolean fineGrounded(Happened taken, long known) {
        List<Happened> past = of(taken.move().c(), known);
        Happened record = recordOf(taken);
        return violation(past) && someContent(record.move(), past);
    }

    /** Whether any word on the decision of that move annulled it. */
    boolean annulled(Happened imposed, long known) {
        List<Happened> past = of(imposed.move().c(), known);
        int next = past.size();
        int from = past.indexOf(imposed);
        for (int n = from + 1; n < past.size(); n++)
            if (past.get(n).move().what() == What.IMPOSE) {
                next = n;
                break;
            }
        List<Happened> rulings = past.subList(from, next);
        return last(rulings, What.ANNUL) >= 0;
    }

    private void accountDays(int account, int c, List<Happened> past, List<Integer> days) {
        for (int i = 0; i < ITEMS; i++) {
            if ((i == 2 && last(past, What.ADD_ITEM) < 0) || !alive(i, past)) continue;
            int day = dayOf(i, past);
            if (day < 0) continue;
            if ((c + i) % 2 == account) days.add(day);
            for (int n = 0; n < past.size(); n++) {
                Move m = past.get(n).move();
                if (m.what() != What.REAPPEAR || m.i() != i) continue;
                int behind = i == 1 ? c % 2 : (c + i) % 2;
                if (behind == account) days.add(dayOfReappearance(n, past));
            }
        }
    }

    /** A correction is of the last reappearance before it. */
    private static int dayOfReappearance(int at, List<Happened> past) {
        int day = past.get(at).move().day();
        for (int n = at + 1; n < past.size(); n++) {
            Move m = past.get(n).move();
            if (m.what() == What.REAPPEAR) return day;
            if (m.what() == What.CORRECT_REAPPEARANCE) day = m.day();
        }
        return day;
    }

    private void personDays(List<Happened> past, List<Integer> days) {
        if (last(past, What.IDENTIFY) < 0) return;
        for (Happened one : past)
            if (isRecord(one) && standing(one, past) && someContent(one.move(), past))
                days.add(one.move().day());
    }

    private boolean someContent(Move record, List<Happened> past) {
        for (int i = 0; i < ITEMS; i++) {
            boolean there = i < 2 || last(past, What.ADD_ITEM) >= 0;
            boolean about = record.what() == What.RECORD_ALL || record.i() == i;
            if (there && about && !givenBack(i, past)) return true;
        }
        return false;
    }

    private boolean alive(int i, List<Happened> past) {
        if (givenBack(i, past)) return false;
        List<Happened> about = recordsAbout(i, past);
        return about.isEmpty() || about.stream().anyMatch(record -> standing(record, past));
    }

    /** Less than 0 where neither a record nor a classification says one: concluded to be a violation, and nothing more. */
    private int dayOf(int i, List<Happened> past) {
        int day = -1;
        for (Happened record : recordsAbout(i, past))
            if (standing(record, past)) day = Math.max(day, record.move().day());
        if (day >= 0) return day;
        int classified = last(past, What.CLASSIFY, What.CORRECT_TO_VIOLATION);
        return classified < 0 ? -1 : past.get(classified).move().day();
    }

    private static List<Happened> recordsAbout(int i, List<Happened> past) {
        return past.stream()
                .filter(one -> one.move().what() == What.RECORD_ALL
                        || (one.move().what() == What.RECORD_ONE && one.move().i() == i))
                .toList();
    }

    private boolean standing(Happened record, List<Happened> past) {
        Happened decision = null;
        for (Happened one : past) if (one.move().what() == What.IMPOSE && recordOf(one) == record) decision = one;
        return decision == null || !annulled(decision, past.getLast().position());
    }

    /** A decision is on the last record before it. */
    private Happened recordOf(Happened imposed) {
        Happened record = null;
        for (Happened one : all) {
            if (one == imposed) break;
            if (one.move().c() == imposed.move().c() && isRecord(one)) record = one;
        }
        return java.util.Objects.requireNonNull(record);
    }

    private static boolean isRecord(Happened one) {
        return one.move().what() == What.RECORD_ONE || one.move().what() == What.RECORD_ALL;
    }

    private static boolean givenBack(int i, List<Happened> past) {
        Predicate<Happened> item = one -> one.move().i() == i;
        boolean restored = last(past, item, What.RESTORE) > last(past, item, What.REMOVE);
        return restored || last(past, item, What.GIVE_BACK) >= 0;
    }

    private static boolean violation(List<Happened> past) {
        int yes = last(past, What.CLASSIFY, What.CORRECT_TO_VIOLATION);
        int concluded = last(past, What.CONCLUDE_VIOLATION);
        return (yes >= 0 || concluded >= 0)
                && yes >= last(past, What.CORRECT_TO_NONE)
                && last(past, What.CONCLUDE_NONE) <= concluded
                && last(past, What.REJECT, What.CLOSE_WITHOUT) <= last(past, What.REOPEN);
    }

    private List<Happened> of(int c, long known) {
        return all.stream()
                .filter(one -> one.move().c() == c && one.position() <= known)
                .toList();
    }

    private static int last(List<Happened> past, What... kinds) {
        return last(past, one -> true, kinds);
    }

    private static int last(List<Happened> past, Predicate<Happened> which, What... kinds) {
        for (int n = past.size() - 1; n >= 0; n--)
            if (Set.of(kinds).contains(past.get(n).move().what()) && which.test(past.get(n))) return n;
        return -1;
    }
}
