package org.hoso.query.asof;

import java.util.ArrayList;
import java.util.List;

/** The oracle: what is true by what is written down, found by trying every entry for every place; it knows no event. */
final class BruteForce {
    /** What can be written down. */
    enum Kind {
        EVIDENCE,
        CLASSIFY,
        ASK,
        ERASE,
        ANSWER,
        APPEAL,
        WITHDRAW,
        CORRECT_DAY,
        CORRECT_TOOL;

        /** Whether it is about an earlier entry. */
        boolean builds() {
            return ordinal() >= ANSWER.ordinal() && this != APPEAL;
        }
    }

    /** An entry. @param target the entry that it is about, -1 for none @param report whether it is the report itself */
    record Written(Kind kind, int target, int day, boolean report) {}

    /** What the case file tells: the product field, tools of the evidence, requests with the day of their answer, appeals. */
    record Truth(String field, List<String> tools, List<String> requests, List<String> appeals) {
        static final Truth NONE = new Truth("", List.of(), List.of(), List.of());
    }

    private final List<Written> known;

    private BruteForce(List<Written> known) {
        this.known = known;
    }

    static boolean fits(Kind kind, Written target) {
        return switch (kind) {
            case ANSWER -> target.kind() == Kind.ASK;
            case WITHDRAW -> target.kind() == Kind.APPEAL;
            case CORRECT_DAY -> target.kind() != Kind.CORRECT_DAY && target.kind() != Kind.CORRECT_TOOL;
            case CORRECT_TOOL -> target.kind() == Kind.EVIDENCE && !target.report();
            case EVIDENCE, CLASSIFY, ASK, ERASE, APPEAL -> false;
        };
    }

    static Truth truth(List<Written> written, int knownAt, int day) {
        BruteForce force = new BruteForce(written.subList(0, Math.min(knownAt, written.size())));
        if (force.known.isEmpty() || force.counts(0) > day) return Truth.NONE;
        return force.on(day);
    }

    /** The day an entry is said to have happened, by the last word on it. */
    private int said(int entry) {
        int day = known.get(entry).day();
        for (Written one : known) if (one.kind() == Kind.CORRECT_DAY && one.target() == entry) day = one.day();
        return day;
    }

    /** The day from which it counts: never before the report, nor before what it builds on. */
    private int counts(int entry) {
        int day = said(entry);
        if (entry == 0) return day;
        day = Math.max(day, counts(0));
        int target = known.get(entry).target();
        return target < 0 ? day : Math.max(day, counts(target));
    }

    /** Goes through the days, and on each through the entries as written down. */
    private Truth on(int last) {
        String field = null;
        List<String> tools = new ArrayList<>();
        List<Integer> asked = new ArrayList<>();
        List<Integer> appeals = new ArrayList<>();
        for (int day = 0; day <= last; day++)
            for (int entry = 1; entry < known.size(); entry++) {
                if (counts(entry) != day) continue;
                switch (known.get(entry).kind()) {
                    case EVIDENCE -> tools.add(tool(entry));
                    case CLASSIFY -> field = "field-" + known.get(entry).day();
                    case ASK -> asked.add(entry);
                    case APPEAL -> appeals.add(entry);
                    case ERASE, ANSWER, WITHDRAW, CORRECT_DAY, CORRECT_TOOL -> {}
                }
            }
        return new Truth(
                field == null ? REPORTED : field,
                tools,
                asked.stream().map(one -> one + ":" + answered(one, last)).toList(),
                appeals.stream().map(one -> one + "x" + withdrawn(one, last)).toList());
    }

    /** What the sample report says. */
    static final String REPORTED = org.hoso.cases.SampleEvents.of(org.hoso.cases.Report.ContentReported.class)
            .productField();

    private String tool(int entry) {
        String tool = "day " + known.get(entry).day();
        for (Written one : known)
            if (one.kind() == Kind.CORRECT_TOOL && one.target() == entry) tool = "right " + one.day();
        return tool;
    }

    private String answered(int asked, int last) {
        String day = "";
        int latest = -1;
        for (int entry = 0; entry < known.size(); entry++) {
            boolean answer =
                    known.get(entry).kind() == Kind.ANSWER && known.get(entry).target() == asked;
            if (!answer || counts(entry) > last || counts(entry) < latest) continue;
            latest = counts(entry);
            day = String.valueOf(said(entry));
        }
        return day;
    }

    private int withdrawn(int appeal, int last) {
        int times = 0;
        for (int entry = 0; entry < known.size(); entry++)
            if (known.get(entry).kind() == Kind.WITHDRAW
                    && known.get(entry).target() == appeal
                    && counts(entry) <= last) times++;
        return times;
    }
}
