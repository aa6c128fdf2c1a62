package org.hoso.runtime.problems;

import java.util.Map;

/**
 * 500: a row that is kept ready to be shown does not bear the code under which it was written. Nothing of it is shown. To ask again
 * changes nothing: an operator has the view made anew from the events, so it is no 503.
 */
public final class ViewRowAltered extends ToldProblem {
    private static final long serialVersionUID = 1L;

    private final String table;

    /** @param table name of the kind of row, as migrations name it */
    public ViewRowAltered(String table) {
        super("a row of " + table + " is not what was written");
        this.table = table;
    }

    @Override
    public Map<String, Object> extra() {
        return Map.of("table", table);
    }

    @Override
    public String code() {
        return ProblemCode.VIEW_ROW_ALTERED.code();
    }

    @Override
    public int status() {
        return ProblemCode.VIEW_ROW_ALTERED.status();
    }
}
