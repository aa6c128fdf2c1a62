package org.hoso.query.publications;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.hoso.publications.Cut;
import org.hoso.query.publications.ShownPublication.ShownCount;
import org.hoso.query.publications.ShownPublication.ShownFigure;
import org.hoso.query.publications.ShownPublication.ShownRow;
import org.hoso.query.wording.Sentence;
import org.jspecify.annotations.Nullable;

/** One number of a publication, as a line of its files: one a part and figure. */
record FileLine(
        Cut cut,
        String part,
        Sentence name,
        ShownFigure figure,
        Standing standing,
        @Nullable ShownCount count) {
    /** Withheld, zero and never measured are three things. */
    enum Standing {
        MEASURED,
        NEVER_MEASURED,
        SUPPRESSED
    }

    static List<FileLine> of(ShownPublication publication) {
        return publication.rows().stream()
                .flatMap(row -> of(row, publication.figures()))
                .toList();
    }

    private static Stream<FileLine> of(ShownRow row, List<ShownFigure> figures) {
        return Stream.iterate(0, n -> n < figures.size(), n -> n + 1).map(n -> {
            ShownCount count = row.suppressed() ? null : row.counts().get(n);
            return new FileLine(row.cut(), row.part(), row.name(), figures.get(n), standing(count), count);
        });
    }

    private static Standing standing(@Nullable ShownCount count) {
        if (count == null) return Standing.SUPPRESSED;
        return count.measured() ? Standing.MEASURED : Standing.NEVER_MEASURED;
    }

    @Nullable
    Long numerator() {
        return count == null ? null : Long.valueOf(count.numerator());
    }

    @Nullable
    Long denominator() {
        return count == null ? null : Long.valueOf(count.denominator());
    }

    @Nullable
    BigDecimal percent() {
        return count == null ? null : count.percent();
    }
}
