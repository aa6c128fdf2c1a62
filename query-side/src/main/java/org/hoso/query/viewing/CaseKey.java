package org.hoso.query.viewing;

import java.util.regex.Pattern;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.runtime.problems.NoSuchCase;

/** How an address names a case: by its id, or by the number people read. */
public sealed interface CaseKey {
    Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    record ById(CaseId caseId) implements CaseKey {}

    record ByNumber(CaseNumber number) implements CaseKey {}

    /** @throws NoSuchCase for a text that is neither: no case can have it */
    static CaseKey of(String text) {
        if (UUID_FORM.matcher(text).matches()) return new ById(CaseId.of(text));
        if (CaseNumber.looksLike(text)) return new ByNumber(new CaseNumber(text));
        throw new NoSuchCase();
    }
}
