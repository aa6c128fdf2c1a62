package org.hoso.cases;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hoso.lists.Listing;
import org.hoso.wire.StoredNames;

/**
 * One realistic instance of every event, in the order of the menu: the life of case HS-2026-000123, a supplement praised by
 * "patients" on Facebook. Every component is filled, also those that may be absent. Built from the records themselves, so
 * that an event or a component added tomorrow has its sample at once, or fails here with the name of what is missing.
 */
public final class SampleEvents {
    public static final CaseId CASE = new CaseId(SampleValues.id("caseId"));
    /** Monday 2026-09-07, 08:30 in Viet Nam; each later event follows seven hours after the one before it. */
    public static final Instant FIRST_AT = Instant.parse("2026-09-07T01:30:00Z");

    private static final List<Class<? extends Happening>> TYPES = StoredNames.everyEvent();
    /** Came to the menu after the first forms were approved: they share the instant of what follows, so that no approved one moves. */
    private static final Set<Class<?>> ADDED = Set.of(
            Coordination.SuccessorSought.class,
            Coordination.LeadPassedToSuccessor.class,
            PlatformNotice.NoticeResent.class,
            Blocking.OrderRefused.class,
            Blocking.BlockOrderWithdrawn.class,
            Blocking.LiftingConfirmed.class,
            Orders.OrderDelivered.class,
            Orders.OrderDeliveryFailed.class,
            Orders.OrderResent.class,
            Clocks.ClockRejudged.class,
            Merging.CaseMerged.class,
            Merging.LeadFollowed.class,
            Merging.CaseSplit.class,
            Listing.ChallengerErased.class);

    private static final Map<Class<? extends Happening>, Happening> EVENTS =
            IntStream.range(0, TYPES.size()).boxed().collect(Collectors.toMap(TYPES::get, SampleEvents::build));

    private SampleEvents() {}

    /** Every event of the case, in the order of the menu. */
    public static List<CaseEvent> all() {
        return StoredNames.events().stream().<CaseEvent>map(SampleEvents::of).toList();
    }

    /** The same and every event of the other families. */
    public static List<Happening> ofEveryFamily() {
        return TYPES.stream().<Happening>map(SampleEvents::of).toList();
    }

    public static <E extends Happening> E of(Class<E> event) {
        return event.cast(EVENTS.get(event));
    }

    private static Happening build(int place) {
        Class<? extends Happening> type = TYPES.get(place);
        long before = TYPES.subList(0, place).stream()
                .filter(earlier -> !ADDED.contains(earlier))
                .filter(earlier -> CaseEvent.class.isAssignableFrom(earlier) == CaseEvent.class.isAssignableFrom(type))
                .count();
        Instant at = FIRST_AT.plus(Duration.ofHours(7 * before));
        return create(type, component -> switch (component.getName()) {
            case "caseId" -> CASE;
            case "by" -> SampleActors.of(type);
            case "at" -> at;
            default -> SampleValues.of(type, component, at);
        });
    }

    /** Calls a record's own constructor with a value for each of its components. */
    static <R> R create(Class<R> record, java.util.function.Function<RecordComponent, Object> value) {
        RecordComponent[] components = record.getRecordComponents();
        try {
            Constructor<R> constructor = record.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            return constructor.newInstance(Arrays.stream(components).map(value).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + record.getSimpleName() + " can be made", e);
        }
    }
}
