package org.hoso.query.rights;

import static org.hoso.query.rights.Sight.*;

import java.util.EnumMap;
import java.util.Map;

/**
 * Who sees what: the table of process.md section 8, column by column in the order of {@link Relation}, with settled A6. The
 * row HANDLING is ours: who handles the case and how (classification, coordination, clocks, corrections) has no row there
 * and follows the report's text, except that outsiders never see it.
 */
public final class Matrix {
    private static final Map<DataKind, Map<Relation, Sight>> CELLS = new EnumMap<>(DataKind.class);

    static {
        // spotless:off
        //                            coordinator lead          co    other ministry province appeals       auditor      platform      reporter subject subscriber
        row(DataKind.REPORT_TEXT,       FULL,   FULL,         FULL, SUMMARY,       FULL,    FULL,         FULL,        NO,           OWN,     NO,     NO);
        row(DataKind.REPORTER_IDENTITY, MASKED, NEED_TO_KNOW, NO,   NO,            NO,      NEED_TO_KNOW, BREAK_GLASS, NO,           OWN,     NO,     NO);
        row(DataKind.EVIDENCE,          FULL,   FULL,         FULL, ON_REQUEST,    FULL,    FULL,         FULL,        ITEM_ONLY,    OWN,     OWN,    NO);
        row(DataKind.SUBJECT_IDENTITY,  FULL,   FULL,         FULL, ROLE_ONLY,     FULL,    FULL,         FULL,        ACCOUNT_ONLY, NO,      OWN,    NO);
        row(DataKind.CONCLUSION,        FULL,   FULL,         FULL, FULL,          FULL,    FULL,         FULL,        REASON_LINE,  OUTCOME, OWN,    NO);
        row(DataKind.REMOVAL,           FULL,   FULL,         FULL, FULL,          FULL,    FULL,         FULL,        OWN,          OUTCOME, OWN,    NO);
        row(DataKind.DECISION,          FULL,   FULL,         FULL, FULL,          FULL,    FULL,         FULL,        NO,           OUTCOME, OWN,    NO);
        row(DataKind.PUBLISHED_OUTCOME, PUBLIC, PUBLIC,       PUBLIC, PUBLIC,      PUBLIC,  PUBLIC,       PUBLIC,      PUBLIC,       PUBLIC,  PUBLIC, PUBLIC);
        row(DataKind.HISTORY,           FULL,   FULL,         FULL, NO,            FULL,    FULL,         FULL,        NO,           NO,      NO,     NO);
        row(DataKind.HANDLING,          FULL,   FULL,         FULL, SUMMARY,       FULL,    FULL,         FULL,        NO,           NO,      NO,     NO);
        // spotless:on
    }

    private Matrix() {}

    /** What a reader who stands so to a case sees of that kind of data; without a reason given. */
    public static Sight at(DataKind kind, Relation relation) {
        Sight sight = CELLS.getOrDefault(kind, Map.of()).get(relation);
        if (sight == null) throw new IllegalStateException("the matrix has no cell " + kind + " for " + relation);
        return sight;
    }

    private static void row(DataKind kind, Sight... sights) {
        Map<Relation, Sight> cells = new EnumMap<>(Relation.class);
        for (Relation relation : Relation.values()) cells.put(relation, sights[relation.ordinal()]);
        CELLS.put(kind, cells);
    }
}
