package org.hoso.query.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hoso.cases.CaseId;
import org.hoso.query.rights.AccessKeys;
import org.hoso.query.rights.CaseAccess;
import org.hoso.query.viewing.BesideCases;
import org.hoso.query.viewing.CaseElement;
import org.hoso.query.viewing.CaseTables;
import org.hoso.query.viewing.Known;
import org.hoso.query.viewing.RowTable;
import org.hoso.query.viewing.ViewDatabase;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;

/** In PostgreSQL: a row a case to fold on from, and a row an interval to count by, of which at most the end comes later. */
final class NoticedRows extends CaseTables<NoticedCase> {
    private static final String ACCESS = "access";

    static final RowTable<NoticedCase> CASES = RowTable.<NoticedCase>ofCases("noticed_case")
            .column("case_number", NoticedCase::number)
            .column("access_keys", one -> AccessKeys.of(one.access()))
            .text(ACCESS, NoticedCase::access, "case_id", ACCESS)
            .text(DOCUMENT, one -> one, "case_id")
            .whereNewer();

    static final RowTable<CaseElement<NoticedCase, Interval>> INTERVALS =
            RowTable.<CaseElement<NoticedCase, Interval>>named("notice_interval")
                    .key("case_id", CaseElement::caseId)
                    .key("notice_id", one -> one.what().noticeId())
                    .key("n", one -> one.what().n())
                    .fixed("agency", one -> one.what().agency())
                    .fixed("stand", one -> one.what().counted().stand().code())
                    .fixed("platform", one -> one.what().counted().platform())
                    .fixed("fields", one -> Set.copyOf(one.what().counted().fields()))
                    .fixed("sent", one -> one.what().counted().sent())
                    .fixed("province", one -> one.of().province())
                    .fixed("before_stand", before(before -> before.stand().code()))
                    .fixed("before_platform", before(Counted::platform))
                    .fixed("before_fields", before(before -> Set.copyOf(before.fields())))
                    .fixed("before_sent", before(Counted::sent))
                    .fixed("cause", one -> one.what().cause().code())
                    .fixed("since_position", one -> one.what().since().position())
                    .column("until_position", one -> Known.place(one.what().until()))
                    .text(DOCUMENT, CaseElement::what, "case_id", "notice_id", "n")
                    .whereOther("until_position");

    NoticedRows(ViewDatabase database) {
        super(database, NoticedCase.class, CASES, BesideCases.each(INTERVALS, one -> one.unwritten().stream()));
    }

    @Override
    public Map<CaseId, NoticedCase> load(int generation, Set<CaseId> cases) {
        Map<CaseId, NoticedCase> found = new HashMap<>(super.load(generation, cases));
        found.replaceAll((caseId, known) -> known.stored());
        return found;
    }

    @Override
    public NoticedCase stored(NoticedCase value) {
        return value.stored();
    }

    /** How the notice counted until then; nothing of one that was sent only now. */
    private static Function<CaseElement<NoticedCase, Interval>, @Nullable Object> before(
            Function<Counted, @Nullable Object> said) {
        return one -> one.what().before() == null ? null : said.apply(one.what().before());
    }

    /** Who could see a case, of a row with columns {@code case_id} and {@code access}. */
    static CaseAccess access(VouchedTexts texts, ResultSet row, int generation) throws SQLException {
        return CASES.read(CaseAccess.class, ACCESS, texts, row, generation);
    }

    /** Of a row with columns {@code case_id}, {@code notice_id}, {@code n} and {@code document}. */
    static Interval interval(VouchedTexts texts, ResultSet row, int generation) throws SQLException {
        return INTERVALS.read(Interval.class, DOCUMENT, texts, row, generation);
    }
}
