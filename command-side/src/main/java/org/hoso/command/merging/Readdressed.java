package org.hoso.command.merging;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseId;

/** The same step asked of another case. */
public final class Readdressed {
    private Readdressed() {}

    public static CaseCommand to(CaseId caseId, CaseCommand command) {
        RecordComponent[] parts = command.getClass().getRecordComponents();
        try {
            Object[] values = new Object[parts.length];
            for (int n = 0; n < parts.length; n++)
                values[n] = parts[n].getName().equals("caseId")
                        ? caseId
                        : parts[n].getAccessor().invoke(command);
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new);
            return command.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a step cannot be asked of another case: " + command.getClass(), e);
        }
    }
}
