package org.hoso.query.exports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hoso.query.looks.Exported;
import org.hoso.query.rights.Reader;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Checks;
import org.hoso.runtime.problems.FaultCode;

/**
 * Which file is asked for.
 *
 * @param period in which a decision was made, at most a year
 */
record ExportQuery(Reader reader, ExportPeriod period, Format format) {
    private static final int MOST_DAYS = 366;

    /** @throws BadShape for a period that is none, or longer than 366 days */
    static ExportQuery of(Reader reader, LocalDate from, LocalDate until, Format format) {
        boolean bounded = !until.isBefore(from) && ChronoUnit.DAYS.between(from, until) < MOST_DAYS;
        new Checks()
                .that(bounded, "until", FaultCode.OUT_OF_RANGE)
                .that(from.getYear() >= 1900 && until.getYear() <= 2999, "from", FaultCode.OUT_OF_RANGE)
                .end();
        return new ExportQuery(reader, new ExportPeriod(from, until), format);
    }

    /** @param position the place in the ledger that the file shows */
    Exported exported(MeasuredExport file, long position) {
        return new Exported(
                "sanction-decisions",
                period.from(),
                period.until(),
                format.mediaType(),
                file.rows(),
                file.hex(),
                position);
    }

    String fileName() {
        return "sanction-decisions-" + period.from() + "-" + period.until() + "." + format.ending();
    }
}
