package org.hoso.query.queues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.hoso.query.stays.QueueInterval;
import org.hoso.query.viewing.CaseElement;
import org.hoso.query.viewing.CaseTables;
import org.hoso.query.viewing.DeclaredTable;
import org.hoso.query.viewing.OfCase;
import org.hoso.query.viewing.RowTable;
import org.hoso.query.viewing.VouchedTexts;
import tools.jackson.core.type.TypeReference;

/** What the tables of queues have in common: a row a stay, which changes once at most, when it ends. */
final class QueueColumns {
    private static final String FROM = "from_position";
    private static final String UNTIL = "until_position";

    private QueueColumns() {}

    /** @param keyed whether a case has several stays at once */
    static <V extends OfCase, T> DeclaredTable<CaseElement<V, QueueInterval<T>>> of(String shape, boolean keyed) {
        DeclaredTable<CaseElement<V, QueueInterval<T>>> table =
                RowTable.<CaseElement<V, QueueInterval<T>>>named(shape).key("case_id", CaseElement::caseId);
        if (keyed) table.key("key", one -> one.what().key());
        return table.key(FROM, one -> one.what().by().position()).column(UNTIL, one -> until(one.what()));
    }

    /** Vouched for with the places between which it stands, so that it is shown of no other time. */
    static <V extends OfCase, T> RowTable<CaseElement<V, QueueInterval<T>>> ends(
            DeclaredTable<CaseElement<V, QueueInterval<T>>> table) {
        return table.text(CaseTables.DOCUMENT, CaseElement::what, "case_id", FROM, UNTIL)
                .whereOther(UNTIL);
    }

    static long until(QueueInterval<?> stay) {
        return stay.until() == null ? QueueRows.NEVER : stay.until().position();
    }

    /** The text back, from columns of a row that are selected twice. */
    static <T> QueueInterval<T> stay(
            VouchedTexts texts,
            TypeReference<QueueInterval<T>> type,
            byte[] text,
            String table,
            int generation,
            ResultSet row,
            int first)
            throws SQLException {
        return texts.read(
                type,
                text,
                table,
                generation,
                row.getObject("case_id", UUID.class),
                row.getLong(first),
                row.getLong(first + 1));
    }
}
