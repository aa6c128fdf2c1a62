package org.hoso.runtime.sealing;

import org.hoso.cases.PersonId;

/** A sealed text that is not what was sealed: it names person and field, never the text. */
public final class TamperedText extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    TamperedText(PersonId person, String field) {
        super("the sealed " + field + " of person " + person + " is not what was sealed");
    }
}
