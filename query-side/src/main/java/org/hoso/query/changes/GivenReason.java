package org.hoso.query.changes;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Sealed;
import org.hoso.query.audit.LineOfSight;
import org.hoso.query.casefile.Personal;
import org.hoso.query.casefile.Personal.Withheld;
import org.hoso.query.rights.DataKind;
import org.jspecify.annotations.Nullable;

/** The reason that the author of an event gave, under whichever of its names. */
public final class GivenReason {
    private static final List<String> NAMES = List.of("reason", "grounds", "reasoning", "explanation", "efforts");

    private GivenReason() {}

    /** Still sealed where this reader may have it opened, else a mark that there is one. */
    public static @Nullable Personal of(CaseEvent event, LineOfSight sight) {
        return NAMES.stream()
                .map(name -> text(event, name))
                .flatMap(Optional::stream)
                .findFirst()
                .map(text -> sight.opens(DataKind.ofTexts(event)) ? text : Personal.withheld(Withheld.MASKED))
                .orElse(null);
    }

    private static Optional<Personal> text(CaseEvent event, String name) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name) && component.getType() == Sealed.class)
                .findFirst()
                .map(component -> read(event, component))
                .map(text -> Personal.of(name, text));
    }

    private static @Nullable Sealed read(CaseEvent event, RecordComponent component) {
        try {
            return (Sealed) component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(event.getClass().getName() + " cannot be read", e);
        }
    }
}
