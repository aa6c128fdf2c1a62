package org.hoso.runtime.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a record that a body breaks, and the field that the rule is about. A constructor says which rule, but not which field.
 * So the record is built again: first with each missing field filled in turn, then with each given field changed in turn. If exactly
 * one of them makes the rule hold, the rule is about that field; else it is about the whole record.
 */
record BrokenRule(String words, String pointer) {
    private static final RequestPart NOTHING = new RequestPart.Plain(null);
    /** Said where a record cannot be made at all without the part. */
    private static final String NO_RULE = "";

    static @Nullable BrokenRule of(RequestPart.Made made, String pointer) {
        String words = said(made);
        if (words == null) return null;
        Probe probe = new Probe(made, words);
        return new BrokenRule(
                words,
                probe.lacking()
                        .or(probe::blamed)
                        .map(field -> Pointer.to(pointer, field))
                        .orElse(pointer));
    }

    private static @Nullable String said(RequestPart.Made made) {
        try {
            Building.unsealed(made);
            return null;
        } catch (IllegalArgumentException broken) {
            return String.valueOf(broken.getMessage());
        }
    }

    private record Probe(RequestPart.Made made, String words) {
        Optional<String> lacking() {
            return only(i -> absent(i) ? Stream.ofNullable(sample(field(i), field(i).form())) : Stream.empty(), false);
        }

        Optional<String> blamed() {
            IntFunction<Stream<RequestPart>> changed = i -> absent(i) ? Stream.empty() : changed(i);
            return only(changed, false).or(() -> only(changed, true));
        }

        /** @param crashes whether a part without which no record can be made counts as well: weaker, so asked last */
        private Optional<String> only(IntFunction<Stream<RequestPart>> change, boolean crashes) {
            List<String> names = IntStream.range(0, made.parts().size())
                    .filter(i -> field(i).source().inBody())
                    .filter(i -> change.apply(i).anyMatch(part -> cures(i, part, crashes)))
                    .mapToObj(i -> field(i).name())
                    .toList();
            return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
        }

        private boolean cures(int i, RequestPart part, boolean crashes) {
            List<RequestPart> parts = new ArrayList<>(made.parts());
            parts.set(i, part);
            String then = saidOrNoRule(new RequestPart.Made(made.shape(), parts));
            return NO_RULE.equals(then) ? crashes : !Objects.equals(then, words);
        }

        private static @Nullable String saidOrNoRule(RequestPart.Made made) {
            try {
                return said(made);
            } catch (NullPointerException neededForAnything) {
                return NO_RULE;
            }
        }

        private boolean absent(int i) {
            return NOTHING.equals(made.parts().get(i));
        }

        private FieldShape field(int i) {
            return made.shape().fields().get(i);
        }

        private Stream<RequestPart> changed(int i) {
            return switch (field(i).form()) {
                case Form.Listing list -> Stream.of(one(i, list));
                case Form.Whole whole -> Stream.ofNullable(sample(field(i), whole));
                case Form.Fraction fraction -> Stream.of(new RequestPart.Plain(1.0));
                case Form.Flag flag ->
                    Stream.of(new RequestPart.Plain(!NOT.equals(made.parts().get(i))));
                case Form.Text text -> Stream.of(NOTHING, new RequestPart.Plain("x"));
                case Form.Day day -> Stream.of(NOTHING, new RequestPart.Plain(LocalDate.of(2026, 1, 1)));
                case Form.Secret secret -> Stream.of(NOTHING);
                case Form.Id id -> Stream.of(NOTHING);
                case Form.Moment moment -> Stream.of(NOTHING);
                case Form.Word word -> Stream.of(NOTHING);
                case Form.Link link -> Stream.of(NOTHING);
                case Form.Special special -> Stream.of(NOTHING);
                case Form.Group group -> Stream.of(NOTHING);
                case Form.Any anyValue -> Stream.of(NOTHING);
                case Form.Given given -> Stream.empty();
            };
        }

        private static final RequestPart NOT = new RequestPart.Plain(false);

        private RequestPart one(int i, Form.Listing list) {
            if (made.parts().get(i) instanceof RequestPart.Many many
                    && !many.parts().isEmpty())
                return new RequestPart.Many(List.of(many.parts().getFirst()));
            RequestPart sample = sample(field(i), list.of());
            return new RequestPart.Many(List.of(sample == null ? NOTHING : sample));
        }

        private static @Nullable RequestPart sample(FieldShape field, Form form) {
            return switch (form) {
                case Form.Text text -> new RequestPart.Plain("x");
                case Form.Secret secret -> new RequestPart.SecretText(field, "x");
                case Form.Id id -> new RequestPart.Plain(new UUID(0, 0));
                case Form.Moment moment -> new RequestPart.Plain(Instant.EPOCH);
                case Form.Day day -> new RequestPart.Plain(LocalDate.of(2026, 1, 1));
                case Form.Whole whole -> new RequestPart.Plain(whole.small() ? (Object) 1 : (Object) 1L);
                case Form.Word word -> new RequestPart.Plain(word.constants().getFirst());
                case Form.Link link -> null;
                case Form.Special special -> null;
                case Form.Flag flag -> null;
                case Form.Fraction fraction -> null;
                case Form.Listing list -> null;
                case Form.Group group -> null;
                case Form.Any anyValue -> null;
                case Form.Given given -> null;
            };
        }
    }
}
