package org.hoso.query.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rate over removal notices: those that count in the numerator, over those that count in the denominator. Its code names it for
 * ever. Whoever changes what is counted adds the next version beside it, so that what was stated under the old one can be computed
 * again.
 */
public sealed interface Figure {
    /** Tỷ lệ từ chối: of the notices that are decided, those the platform refuses. */
    Figure REFUSAL_RATE = new ShareStanding("refusal-rate", Stand.REFUSED);

    /** Tỷ lệ im lặng: of the notices that are decided, those that ran out without any answer. */
    Figure SILENCE_RATE = new ShareStanding("silence-rate", Stand.SILENT);

    /** Tỷ lệ đang chờ: of all notices that stand, those that are not decided yet. */
    Figure PENDING_SHARE = new ShareStanding("pending-share", Stand.PENDING);

    /** Kebab case, never changed or reused. */
    String code();

    /** From 1; a record that takes the place of another says the next. */
    default int version() {
        return 1;
    }

    FigurePart of(Stand stand);

    /** The name in the law's data of a goal that was announced for it. */
    default Optional<String> target() {
        return Optional.empty();
    }

    /** Every figure that can be asked for, the newest version of a code first. */
    static List<Figure> all() {
        return Stream.concat(newest().stream(), Stream.of(new RemovalRate(), new OnTimeRate()))
                .toList();
    }

    /** Of each code the version that is asked for where none is named. */
    static List<Figure> newest() {
        return List.of(
                new RemovalRateToldInTime(), new OnTimeRateToldInTime(), REFUSAL_RATE, SILENCE_RATE, PENDING_SHARE);
    }

    /** @param version absent for the newest */
    static Optional<Figure> find(String code, @Nullable Integer version) {
        return all().stream()
                .filter(one -> one.code().equals(code) && (version == null || version == one.version()))
                .findFirst();
    }

    /** The stands that count so. */
    default Set<Stand> stands(FigurePart... parts) {
        return Stream.of(Stand.values())
                .filter(stand -> Set.of(parts).contains(of(stand)))
                .collect(Collectors.toSet());
    }

    /** What is counted over what, of so many notices by where they stand. */
    default Tally tally(Map<Stand, Long> notices) {
        Tally tally = Tally.NONE;
        for (Map.Entry<Stand, Long> one : notices.entrySet()) tally = tally.plus(tally(one.getKey(), one.getValue()));
        return tally;
    }

    /** So many notices that stand so, as they count. */
    default Tally tally(Stand stand, long notices) {
        return switch (of(stand)) {
            case NUMERATOR -> new Tally(notices, notices);
            case DENOMINATOR -> new Tally(0, notices);
            case OUTSIDE -> Tally.NONE;
        };
    }

    /** Tỷ lệ gỡ bỏ: of the notices that are decided, those whose content is gone. */
    record RemovalRate() implements Figure {
        @Override
        public String code() {
            return "removal-rate";
        }

        @Override
        public Optional<String> target() {
            return Optional.of("removal_compliance_pct");
        }

        @Override
        public FigurePart of(Stand stand) {
            return switch (stand) {
                case REMOVED_ON_TIME,
                        REMOVED_LATE,
                        REMOVED_UNTIMED,
                        REMOVED_ON_TIME_TOLD_LATE,
                        REMOVED_LATE_TOLD_LATE,
                        REMOVED_UNTIMED_TOLD_LATE -> FigurePart.NUMERATOR;
                case OVERDUE, SILENT, REFUSED, REAPPEARED -> FigurePart.DENOMINATOR;
                case PENDING, OVERTURNED, UNFOUNDED -> FigurePart.OUTSIDE;
            };
        }
    }

    /** The same, except that a removal recorded long after is told apart: it counts as decided, and not for the platform. */
    record RemovalRateToldInTime() implements Figure {
        @Override
        public String code() {
            return "removal-rate";
        }

        @Override
        public int version() {
            return 2;
        }

        @Override
        public Optional<String> target() {
            return Optional.of("removal_compliance_pct");
        }

        @Override
        public FigurePart of(Stand stand) {
            return stand.toldLate() ? FigurePart.DENOMINATOR : new RemovalRate().of(stand);
        }
    }

    /** Tỷ lệ đúng hạn: of the same, those whose content went away in time; what no clock with an end ran on is not measured. */
    record OnTimeRate() implements Figure {
        @Override
        public String code() {
            return "on-time-rate";
        }

        @Override
        public FigurePart of(Stand stand) {
            return switch (stand) {
                case REMOVED_ON_TIME, REMOVED_ON_TIME_TOLD_LATE -> FigurePart.NUMERATOR;
                case REMOVED_LATE, REMOVED_LATE_TOLD_LATE, OVERDUE, SILENT, REFUSED, REAPPEARED ->
                    FigurePart.DENOMINATOR;
                case PENDING, REMOVED_UNTIMED, REMOVED_UNTIMED_TOLD_LATE, OVERTURNED, UNFOUNDED -> FigurePart.OUTSIDE;
            };
        }
    }

    /** The same, except that a removal recorded long after is told apart: it is in time for nobody. */
    record OnTimeRateToldInTime() implements Figure {
        @Override
        public String code() {
            return "on-time-rate";
        }

        @Override
        public int version() {
            return 2;
        }

        @Override
        public FigurePart of(Stand stand) {
            return stand == Stand.REMOVED_ON_TIME_TOLD_LATE ? FigurePart.DENOMINATOR : new OnTimeRate().of(stand);
        }
    }

    /** Of the notices that are decided, and of those that stand so, how many stand so. */
    record ShareStanding(String code, Stand counted) implements Figure {
        @Override
        public FigurePart of(Stand stand) {
            if (stand == counted) return FigurePart.NUMERATOR;
            return switch (stand) {
                case REMOVED_ON_TIME, REMOVED_LATE, REMOVED_UNTIMED, OVERDUE, SILENT, REFUSED, REAPPEARED ->
                    FigurePart.DENOMINATOR;
                case REMOVED_ON_TIME_TOLD_LATE, REMOVED_LATE_TOLD_LATE, REMOVED_UNTIMED_TOLD_LATE ->
                    FigurePart.DENOMINATOR;
                case PENDING, OVERTURNED, UNFOUNDED -> FigurePart.OUTSIDE;
            };
        }
    }
}
