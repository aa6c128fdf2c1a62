package org.hoso.query.figures;

import java.time.LocalDate;
import java.util.List;
import org.hoso.query.exports.ShowingCauses;
import org.hoso.query.exports.ShownCause;
import org.hoso.query.wording.Sentence;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A figure as known at one place of the ledger.
 *
 * @param version   of its definition
 * @param measured  false where nothing is in the denominator: the figure is then not zero, it is not known
 * @param rate      absent where nothing was measured
 * @param position  up to which place of the ledger is known what is counted
 * @param toldLate  of those that count, how many are removed by what was recorded more than 72 hours after it happened;
 *     absent where the figure is told beside another
 * @param cases     where the notices that count are found, those in the reader's sight one by one
 * @param statement where exactly this is answered again, whatever is recorded later
 * @param restatedBy       corrections recorded since that make it come out otherwise for the same place, in order;
 *     absent where the figure is told beside another
 * @param restatedWithheld how many more there are, in cases that are not for the reader
 * @param restatedNext     the {@code restatedAfter} that tells further ones; absent where all were looked at
 */
@Withers
record StatedFigure(
        String code,
        int version,
        Sentence name,
        @Nullable String platform,
        @Nullable String agency,
        @Nullable String field,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        long position,
        long numerator,
        long denominator,
        boolean measured,
        @Nullable ExactShare rate,
        Goals.@Nullable FigureGoal goal,
        @Nullable Long toldLate,
        String cases,
        String statement,
        @Nullable List<ShownCause> restatedBy,
        @Nullable Integer restatedWithheld,
        @Nullable Long restatedNext)
        implements StatedFigureBuilder.With {
    static StatedFigure of(PermittedFigureQuery question, Tally tally, FigureTexts texts, Goals goals) {
        Figure figure = question.figure();
        Rational rate = tally.rate().orElse(null);
        return new StatedFigure(
                figure.code(),
                figure.version(),
                texts.of(figure, "name"),
                question.slice().platform(),
                question.asked().agency(),
                question.asked().field(),
                question.asked().from(),
                question.asked().until(),
                question.position(),
                tally.numerator(),
                tally.denominator(),
                rate != null,
                rate == null ? null : ExactShare.of(rate),
                goals.of(figure, rate),
                null,
                link(question, "/cases")
                        .queryParam("knownAt", question.position())
                        .toUriString(),
                link(question, "").queryParam("knownAt", question.position()).toUriString(),
                null,
                null,
                null);
    }

    /** The same with what restates it, and how much of it was recorded long after. */
    StatedFigure restated(ShowingCauses.ToldCauses causes, long late) {
        return with().toldLate(late)
                .restatedBy(causes.causes())
                .restatedWithheld(causes.withheld())
                .restatedNext(causes.next())
                .build();
    }

    /** The address of something of the same figure and notices. */
    static UriComponentsBuilder link(PermittedFigureQuery question, String more) {
        return link(question.figure(), question.slice().platform(), question.asked(), more);
    }

    /** @param platform whose notices, as narrowed to the reader's own */
    static UriComponentsBuilder link(Figure figure, @Nullable String platform, FigureQuery asked, String more) {
        UriComponentsBuilder to = UriComponentsBuilder.fromPath("/api/v1/figures/" + figure.code() + more)
                .queryParam("version", figure.version());
        return narrowed(to, platform, asked);
    }

    /** The address with whose notices are asked for. */
    static UriComponentsBuilder narrowed(UriComponentsBuilder to, @Nullable String platform, FigureQuery asked) {
        with(to, "platform", platform);
        with(to, "agency", asked.agency());
        with(to, "field", asked.field());
        with(to, "from", asked.from());
        with(to, "until", asked.until());
        return to;
    }

    private static void with(UriComponentsBuilder to, String name, @Nullable Object value) {
        if (value != null) to.queryParam(name, value);
    }
}
