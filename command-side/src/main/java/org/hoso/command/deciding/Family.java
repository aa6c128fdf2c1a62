package org.hoso.command.deciding;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.hoso.cases.Happening;
import org.hoso.cases.Refusal;
import org.hoso.cases.Request;
import org.hoso.command.family.FamilyDecision;
import org.jspecify.annotations.Nullable;

/**
 * A family of events beside a case's, told in one place: where its commands come in, what its histories are, by which rules they go
 * on. Whoever adds one declares it and is done on this side. One history of it has the form F.
 *
 * @param name     the stored type of its histories
 * @param commands all that can be asked
 * @param rules    its own; who may ask at all has been looked at
 */
public record Family<C extends Request, E extends Happening, F>(
        String name,
        Class<C> commands,
        Paths paths,
        Histories<C, E, F> histories,
        BiFunction<C, F, FamilyDecision<E>> rules,
        Around<C, E> around) {
    /**
     * @param begins  for those that begin something, {@code /api/v1/lists}
     * @param adds    for those that add to it, with its id, {@code /api/v1/lists/{listingId}}
     * @param unknown how a path that names no id is refused: as an id that nothing has; absent where the path names a case
     */
    public record Paths(
            String begins, String adds, @Nullable Refusal unknown) {}

    /**
     * @param stream which history a command is asked of
     * @param opens  whether a command begins it, under an id that was drawn for it
     * @param events what they are made of
     * @param empty  how one stands before its first event
     */
    public record Histories<C extends Request, E extends Happening, F>(
            Function<C, UUID> stream, Predicate<C> opens, Class<E> events, F empty, BiFunction<F, E, F> after) {}

    /**
     * What is done beside the decision.
     *
     * @param admitted  before it, also for a dry run: looks at what no history of the family knows
     * @param rows      keeps rows beside the events, in their transaction
     * @param afterwards once they are recorded
     */
    public record Around<C extends Request, E extends Happening>(
            UnaryOperator<C> admitted, Consumer<List<E>> rows, Runnable afterwards) {
        public static <C extends Request, E extends Happening> Around<C, E> nothing() {
            return new Around<>(UnaryOperator.identity(), events -> {}, () -> {});
        }
    }

    public UUID stream(Request command) {
        return histories.stream().apply(commands.cast(command));
    }

    public boolean opens(Request command) {
        return histories.opens().test(commands.cast(command));
    }

    public FamilyDecision<E> decide(Request command, F file) {
        return CaseDecider.mayAsk(command)
                ? rules.apply(commands.cast(command), file)
                : FamilyDecision.refuse(
                        Refusal.WRONG_ROLE, "role", command.by().role().stored());
    }
}
