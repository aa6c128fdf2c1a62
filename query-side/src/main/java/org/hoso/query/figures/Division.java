package org.hoso.query.figures;

import org.hoso.publications.Cut;

/** How the notices that hold are divided into parts, each notice into one: an expression over the columns of an interval. */
enum Division {
    OVERALL("'" + Cut.ALL + "'"),
    PLATFORM("i.platform"),
    FIELD("case cardinality(i.fields) when 0 then '" + Cut.NONE + "' when 1 then i.fields[1] else '" + Cut.SEVERAL
            + "' end"),
    PROVINCE("coalesce(i.province, '" + Cut.NONE + "')");

    private final String sql;

    Division(String sql) {
        this.sql = sql;
    }

    static Division of(Cut cut) {
        return valueOf(cut.name());
    }

    String sql() {
        return sql;
    }
}
